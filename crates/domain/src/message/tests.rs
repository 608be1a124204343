//! The rules of messages at their edges.

use super::*;
use crate::{
    address::Address,
    caller::{Caller, Credential, Origin},
    definition::Definition,
    id::{AccountId, MessageId, RequestId, UserId},
    user::{Role, UserKind},
};
use time::{Duration, OffsetDateTime, macros::datetime};
use uuid::Uuid;

const SENT: OffsetDateTime = datetime!(2030-01-01 00:00 UTC);
const YEAR: Duration = Duration::days(365);
const TICK: Duration = Duration::microseconds(1);

fn user(number: u128) -> UserId {
    UserId::from_uuid(Uuid::from_u128(number))
}

fn participant(number: u128) -> Participant {
    Participant {
        user: user(number),
        person: Person {
            address: format!("u{number}@example.org").parse().unwrap(),
            name: format!("U {number}"),
        },
        language: None,
        wants_receipts: true,
        wants_reminders: true,
    }
}

fn message() -> Message {
    let definition = Definition::built_in_default();
    Message {
        account: AccountId::from_uuid(Uuid::nil()),
        id: MessageId::from_uuid(Uuid::nil()),
        reference: Reference::parse("LL-7K3M-9QXT").unwrap(),
        sender: participant(1),
        sent_at: SENT,
        expires_at: Message::expiry(SENT, &definition, YEAR),
        definition,
        in_reply_to: None,
        recall: None,
        destroyed_at: None,
        mail_copied: false,
        extended_at: None,
        tally: Tally::default(),
    }
}

fn recipient(number: u128, kind: RecipientKind) -> Recipient {
    Recipient {
        participant: participant(number),
        kind,
        first_opened_at: None,
        last_opened_at: None,
        open_count: 0,
    }
}

fn caller(number: u128, role: Role) -> Caller {
    Caller {
        account: AccountId::from_uuid(Uuid::nil()),
        user: user(number),
        address: "x@example.org".parse::<Address>().unwrap(),
        kind: UserKind::Internal,
        role,
        licensed: true,
        credential: Credential::Operator,
        origin: Origin {
            network: String::new(),
            request: RequestId::from_uuid(Uuid::nil()),
        },
    }
}

#[test]
fn a_message_is_active_until_the_very_instant_of_its_expiry() {
    let expiry = SENT + Duration::days(30);
    assert_eq!(message().state(expiry - TICK, YEAR), MessageState::Active);
    assert_eq!(
        message().state(expiry, YEAR),
        MessageState::Expired { at: expiry }
    );
}

#[test]
fn expiry_never_passes_the_retention() {
    let definition = Definition::built_in_default();
    let short = Duration::days(7);
    assert_eq!(Message::expiry(SENT, &definition, short), SENT + short);
    let message = Message {
        expires_at: SENT + short,
        ..message()
    };
    assert_eq!(
        message.state(SENT + short, short),
        MessageState::Destroyed { at: SENT + short }
    );
}

#[test]
fn a_recalled_message_stays_recalled_past_its_expiry_and_ends_with_the_retention() {
    let at = SENT + Duration::days(1);
    let recalled = Message {
        recall: Some(Recall {
            at,
            by: participant(1),
        }),
        ..message()
    };
    let recalled_at = MessageState::Recalled { at };
    assert_eq!(recalled.state(SENT + Duration::days(31), YEAR), recalled_at);
    assert_eq!(recalled.state(SENT + YEAR - TICK, YEAR), recalled_at);
    let end = SENT + YEAR;
    assert_eq!(
        recalled.state(end, YEAR),
        MessageState::Destroyed { at: end }
    );
}

#[test]
fn recall_is_for_the_sender_if_the_definition_allows_and_for_administrators_always() {
    let active = MessageState::Active;
    let mut strict = message();
    strict.definition.effects.allow_recall = false;
    let (sender, other) = (caller(1, Role::Member), caller(2, Role::Member));
    let administrator = caller(3, Role::Administrator);
    assert_eq!(message().check_recall(&sender, active), Ok(()));
    for (message, caller) in [(&message(), &other), (&strict, &sender)] {
        let refused = Err(RecallRefusal::NotAllowed);
        assert_eq!(message.check_recall(caller, active), refused);
    }
    assert_eq!(strict.check_recall(&administrator, active), Ok(()));
    let at = SENT;
    let states = [
        (
            MessageState::Recalled { at },
            RecallRefusal::AlreadyRecalled,
        ),
        (MessageState::Expired { at }, RecallRefusal::Ended),
        (MessageState::Destroyed { at }, RecallRefusal::Ended),
    ];
    for (state, refusal) in states {
        assert_eq!(message().check_recall(&sender, state), Err(refusal));
    }
}

#[test]
fn bcc_is_seen_by_the_sender_and_by_themself() {
    let recipients = [
        recipient(2, RecipientKind::To),
        recipient(3, RecipientKind::Cc),
        recipient(4, RecipientKind::Bcc),
        recipient(5, RecipientKind::Bcc),
    ];
    let seen = |number: u128, direction| -> Vec<UserId> {
        visible_to(&recipients, user(number), direction)
            .map(Recipient::user)
            .collect()
    };
    assert_eq!(seen(1, Direction::Sent).len(), 4);
    assert_eq!(seen(2, Direction::Received), [user(2), user(3)]);
    assert_eq!(seen(4, Direction::Received), [user(2), user(3), user(4)]);
}

#[test]
fn a_reply_to_all_goes_to_everyone_visible_but_the_replier() {
    let recipients = [
        recipient(2, RecipientKind::To),
        recipient(3, RecipientKind::To),
        recipient(4, RecipientKind::Cc),
        recipient(5, RecipientKind::Bcc),
    ];
    let to_all = reply_recipients(&message(), &recipients, user(2), ReplyScope::All);
    assert_eq!(to_all.to, ["u1@example.org", "u3@example.org"]);
    assert_eq!(to_all.cc, ["u4@example.org"]);
    assert!(to_all.bcc.is_empty());
    let to_sender = reply_recipients(&message(), &recipients, user(5), ReplyScope::Sender);
    assert_eq!(to_sender.to, ["u1@example.org"]);
    assert!(to_sender.cc.is_empty());
}

#[test]
fn a_reply_says_re_once_and_stays_within_the_longest_subject() {
    assert_eq!(reply_subject("The plan"), "Re: The plan");
    assert_eq!(reply_subject("RE: The plan"), "RE: The plan");
    assert_eq!(reply_subject(""), "Re: ");
    assert_eq!(reply_subject("ü").as_str(), "Re: ü");
    let longest = "ä".repeat(Subject::MAX_CHARACTERS);
    assert!(Subject::parse(&reply_subject(&longest)).is_ok());
    assert!(Subject::parse(&longest).is_ok());
    assert!(Subject::parse(&format!("{longest}ä")).is_err());
}

#[test]
fn a_subject_is_one_line() {
    let subject = Subject::parse(" a\r\nBcc: x\u{0} ").unwrap();
    assert_eq!(subject.as_str(), "a  Bcc: x");
}

#[test]
fn recipients_are_1_to_500_distinct_addresses() {
    let fields = |count: usize| AddressFields {
        to: (0..count).map(|n| format!("r{n}@example.org")).collect(),
        ..AddressFields::default()
    };
    let codes = |fields: &AddressFields| -> Vec<(String, FaultCode)> {
        let faults = Recipients::parse(fields).unwrap_err();
        faults
            .into_iter()
            .map(|fault| (fault.pointer, fault.code))
            .collect()
    };
    assert_eq!(
        codes(&fields(0)),
        [("/to".to_owned(), FaultCode::NoRecipients)]
    );
    assert_eq!(Recipients::parse(&fields(1)).unwrap().as_slice().len(), 1);
    let mut most = fields(500);
    most.bcc = vec!["R0@EXAMPLE.org".to_owned(); 10];
    let parsed = Recipients::parse(&most).unwrap();
    assert_eq!(
        (parsed.as_slice().len(), parsed.visible_count()),
        (500, 500)
    );
    let too_many = ("/to/500".to_owned(), FaultCode::TooManyRecipients);
    assert_eq!(codes(&fields(501)), [too_many]);
}

#[test]
fn a_reference_has_its_form() {
    assert!(Reference::parse("LL-0000-ZZZZ").is_some());
    for wrong in [
        "",
        "LL-0000",
        "LL-0000-000",
        "LL-0000-000O",
        "XX-0000-0000",
        "LL-0000-0000-",
    ] {
        assert!(Reference::parse(wrong).is_none(), "{wrong}");
    }
}
