//! Sending: everything slow is prepared first, then one transaction writes it all or nothing (S4).

use super::{
    Addressee, Content, Fault, FaultCode, Message, MessageError, NewMessage, Participant,
    RecipientKind, Recipients, Reference, Tally,
    bcc_copy::OwnCopy,
    newcomer::{newcomers, settle_newcomers},
    notice::{Notice, shown_subject},
};
use crate::{
    account::Account,
    address::Address,
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, NewChange},
    definition::Definition,
    id::{AccountId, AuditEntryId, ChangeId, DefinitionId, MailboxItemId, MessageId, UserId},
    link::NewLink,
    mailbox::NewItem,
    outbox::{self, SealedMail},
    policy::{ChoiceRefused, Rules},
    quota::{self, Charge},
    reminder,
    services::Deps,
    store::Tx,
    user::{User, alias},
    vault::{MessageKey, Part, WrappedMessageKey},
};
use std::collections::HashMap;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// What is to be sent, wherever it comes from.
pub(crate) struct Outgoing {
    pub(crate) id: MessageId,
    pub(crate) key: MessageKey,
    /// The key as it must still be stored; `None` when it is, as a draft's.
    pub(crate) new_key: Option<WrappedMessageKey>,
    pub(crate) content: Content,
    pub(crate) recipients: Recipients,
    /// The message answered. Its visible participants may be written to whoever they are.
    pub(crate) in_reply_to: Option<MessageId>,
    /// Whom the message reaches without counting against the quota: in a reply, the original's visible participants (Q1).
    pub(crate) free: Vec<Address>,
    /// The definition chosen, if any.
    pub(crate) definition: Option<DefinitionId>,
    pub(crate) attachments: u32,
    pub(crate) attachment_bytes: u64,
}

/// A message ready to be written.
pub(crate) struct Prepared {
    pub(super) message: NewMessage,
    new_key: Option<WrappedMessageKey>,
    parts: Vec<(Part, Vec<u8>)>,
    letters: Vec<Letter>,
    pub(super) newcomers: Vec<User>,
    sent_item: MailboxItemId,
    charge: Charge,
    copy: Option<OwnCopy>,
}

/// What one recipient gets.
struct Letter {
    kind: RecipientKind,
    address: Address,
    item: MailboxItemId,
    link: NewLink,
    mail: SealedMail,
}

/// Checks the recipients, and does what needs no transaction: drawing ids, tokens and the reference, encrypting.
pub(crate) fn prepare(
    deps: &Deps,
    caller: &Caller,
    outgoing: &Outgoing,
    now: OffsetDateTime,
) -> Result<Prepared, MessageError> {
    let (account, sender, known, rules, recipients) = deps.store.read(|tx| {
        let account = tx.find_account(caller.account)?;
        let account = account.ok_or(MessageError::Unknown)?;
        let recipients = alias::settle(tx, &account, outgoing.recipients.clone())?;
        let addresses = recipients.addresses();
        let people: Vec<Address> = addresses.iter().chain([&caller.address]).cloned().collect();
        let sender = tx.find_user(caller.account, caller.user)?;
        let known = tx.list_users_by_addresses(caller.account, &addresses)?;
        let rules = Rules::load(tx, &account, &people, now)?;
        Ok::<_, MessageError>((
            account,
            Participant::from(sender.ok_or(MessageError::Unknown)?),
            known,
            rules,
            recipients,
        ))
    })?;
    let mut known: HashMap<Address, Participant> = known
        .into_iter()
        .map(|user| (user.address.clone(), user.into()))
        .collect();
    check_addressees(&account, caller, outgoing, &recipients, &known)?;

    let definition = choose_definition(&rules, caller, outgoing, &recipients)?;
    let message = new_message(
        deps,
        &account,
        caller,
        outgoing,
        &recipients,
        definition,
        now,
    );
    let newcomers = newcomers(deps, &recipients, &mut known, &account, now);
    let subject = outgoing.content.subject.as_str();
    let subject = shown_subject(&message.definition, subject);
    let letters = letters(
        deps,
        &account,
        &sender,
        &message,
        (&recipients, subject),
        &known,
    )?;
    let copy = OwnCopy::prepare(deps, &account, &sender, &message, &recipients)?;
    Ok(Prepared {
        parts: seal_content(deps, outgoing, account.id)?,
        new_key: outgoing.new_key.clone(),
        sent_item: MailboxItemId::from_uuid(deps.new_id(now)),
        charge: Charge::of(caller, &recipients, &outgoing.free, now),
        message,
        letters,
        newcomers,
        copy,
    })
}

/// Writes a prepared message: a few statements, however many recipients there are. What may refuse the send by itself
/// belongs before the inserts.
pub(crate) fn commit(
    tx: &mut dyn Tx,
    deps: &Deps,
    caller: &Caller,
    prepared: &Prepared,
) -> Result<(), MessageError> {
    let message = &prepared.message;
    let (account, id, at) = (message.account, message.id, message.sent_at);
    quota::claim(tx, deps, caller, &prepared.charge, at)?;
    let settled = settle_newcomers(tx, deps, caller, prepared)?;
    let user = |letter: &Letter| {
        settled
            .get(&letter.address)
            .copied()
            .unwrap_or(letter.link.user)
    };

    tx.insert_message(message)?;
    let reminders = reminder::schedule(&message.definition.effects, at, message.expires_at);
    tx.insert_reminders(account, id, &reminders)?;
    if let Some(key) = &prepared.new_key {
        tx.insert_message_key(account, id, key)?;
    }
    tx.insert_parts(account, id, &prepared.parts)?;
    let recipients: Vec<_> = prepared
        .letters
        .iter()
        .map(|letter| (user(letter), letter.kind))
        .collect();
    tx.insert_recipients(account, id, &recipients)?;
    tx.insert_items(&items(prepared, &user))?;
    let links: Vec<_> = prepared
        .letters
        .iter()
        .map(|letter| NewLink {
            user: user(letter),
            ..letter.link.clone()
        })
        .collect();
    tx.insert_links(&links)?;
    let mails: Vec<_> = prepared
        .letters
        .iter()
        .map(|letter| {
            let mut sealed = letter.mail.clone();
            sealed.mail.user = user(letter);
            sealed
        })
        .collect();
    tx.enqueue(&mails)?;
    tx.announce(&changes(deps, prepared, &user))?;
    if let Some(copy) = &prepared.copy {
        copy.write(tx, deps, message)?;
    }
    let entry = AuditEntry::by(
        caller,
        AuditEntryId::from_uuid(deps.new_id(at)),
        at,
        AuditAction::MessageSent,
    );
    tx.record(
        &entry
            .on_message(id)
            .with("recipients", message.tally.recipients.to_string())
            .with("definition", message.definition.name.clone())
            .with("definition_id", message.definition.id.to_string())
            .with("expires_at", rfc3339(message.expires_at)),
    )?;
    Ok(())
}

/// As the audit log writes an instant among its details.
pub(super) fn rfc3339(at: OffsetDateTime) -> String {
    at.format(&Rfc3339).unwrap_or_default()
}

impl Prepared {
    /// The message's id.
    pub(crate) fn id(&self) -> MessageId {
        self.message.id
    }
}

/// Refuses addresses the caller cannot write to, each with a fault at its place: internal ones that nobody has (S2), and
/// for an external user's own message, anyone outside (S1). Outside, nobody in a domain that the account never writes to.
fn check_addressees(
    account: &Account,
    caller: &Caller,
    outgoing: &Outgoing,
    recipients: &Recipients,
    known: &HashMap<Address, Participant>,
) -> Result<(), MessageError> {
    let inside_only =
        caller.kind == crate::user::UserKind::External && outgoing.in_reply_to.is_none();
    let fault = |addressee: &Addressee| {
        let internal = account.is_internal(&addressee.address);
        if internal && !known.contains_key(&addressee.address) {
            Some(FaultCode::AddressUnknownInternal)
        } else if inside_only && !internal {
            Some(FaultCode::AddressNotInternal)
        } else if !internal && account.settings.blocks(addressee.address.domain()) {
            Some(FaultCode::AddressDomainBlocked)
        } else {
            None
        }
    };
    let faults: Vec<Fault> = recipients
        .as_slice()
        .iter()
        .filter_map(|addressee| fault(addressee).map(|code| Fault::at(addressee.pointer(), code)))
        .collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(MessageError::Faulty(faults))
    }
}

/// Which definition the message goes under: what policies apply or the sender chose (S3, S5, P1).
fn choose_definition(
    rules: &Rules,
    caller: &Caller,
    outgoing: &Outgoing,
    recipients: &Recipients,
) -> Result<Definition, MessageError> {
    let recipients = recipients.as_slice();
    let addresses = recipients.iter().map(|addressee| &addressee.address);
    let resolution = rules.resolve(&caller.address, caller.kind, addresses);
    rules
        .choose(resolution, outgoing.definition)
        .map_err(|refused| match refused {
            ChoiceRefused::NotOffered => MessageError::DefinitionNotOffered,
            ChoiceRefused::Applied(applied) => MessageError::DefinitionApplied(Box::new(applied)),
            ChoiceRefused::Conflict(claims) => {
                let places: HashMap<&Address, &Addressee> = recipients
                    .iter()
                    .map(|addressee| (&addressee.address, addressee))
                    .collect();
                let at = claims.iter().filter_map(|claim| {
                    let place = places.get(&claim.address)?.pointer();
                    Some((place, rules.definition(claim.definition)))
                });
                MessageError::DefinitionsConflict(at.collect())
            }
        })
}

fn new_message(
    deps: &Deps,
    account: &Account,
    caller: &Caller,
    outgoing: &Outgoing,
    recipients: &Recipients,
    definition: Definition,
    now: OffsetDateTime,
) -> NewMessage {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    NewMessage {
        account: account.id,
        id: outgoing.id,
        reference: Reference::draw(&*deps.randomness),
        sender: caller.user,
        sent_at: now,
        expires_at: Message::expiry(now, &definition, account.settings.max_retention),
        definition,
        in_reply_to: outgoing.in_reply_to,
        mail_copied: OwnCopy::is_due(account, caller),
        tally: Tally {
            recipients: count(recipients.as_slice().len()),
            visible_recipients: count(recipients.visible_count()),
            opened: 0,
            attachments: outgoing.attachments,
            size_bytes: outgoing.content.size_bytes() + outgoing.attachment_bytes,
        },
    }
}

fn letters(
    deps: &Deps,
    account: &Account,
    sender: &Participant,
    message: &NewMessage,
    (recipients, subject): (&Recipients, Option<&str>),
    known: &HashMap<Address, Participant>,
) -> Result<Vec<Letter>, MessageError> {
    let mut mails = Vec::new();
    let mut addressed = Vec::new();
    for addressee in recipients.as_slice() {
        let Some(participant) = known.get(&addressee.address) else {
            continue;
        };
        let notice = Notice {
            account,
            sender: sender.user,
            sender_name: sender.person.display_name(),
            message: message.id,
            reference: &message.reference,
            expires_at: message.expires_at,
            subject,
        };
        let (link, mail) = notice.to(deps, participant, message.sent_at);
        mails.push(mail);
        addressed.push((addressee, link));
    }
    let mails = outbox::seal(&*deps.vault, mails)?;
    Ok(addressed
        .into_iter()
        .zip(mails)
        .map(|((addressee, link), mail)| Letter {
            kind: addressee.kind,
            address: addressee.address.clone(),
            item: MailboxItemId::from_uuid(deps.new_id(message.sent_at)),
            link,
            mail,
        })
        .collect())
}

fn seal_content(
    deps: &Deps,
    outgoing: &Outgoing,
    account: AccountId,
) -> Result<Vec<(Part, Vec<u8>)>, MessageError> {
    let content = &outgoing.content;
    let preview = content.preview();
    [
        (Part::Subject, content.subject.as_str()),
        (Part::Body, content.body_html.as_str()),
        (Part::Preview, preview.as_str()),
    ]
    .into_iter()
    .map(|(part, clear)| {
        let sealed =
            deps.vault
                .seal_part(&outgoing.key, account, outgoing.id, part, clear.as_bytes())?;
        Ok((part, sealed))
    })
    .collect()
}

fn items(prepared: &Prepared, user: &impl Fn(&Letter) -> UserId) -> Vec<NewItem> {
    let message = &prepared.message;
    let sent = NewItem::sent(prepared.sent_item, message);
    let received = prepared
        .letters
        .iter()
        .map(|letter| NewItem::received(letter.item, message, user(letter)));
    std::iter::once(sent).chain(received).collect()
}

fn changes(deps: &Deps, prepared: &Prepared, user: &impl Fn(&Letter) -> UserId) -> Vec<NewChange> {
    let message = &prepared.message;
    let change = |user, item, kind| NewChange {
        id: ChangeId::from_uuid(deps.new_id(message.sent_at)),
        account: message.account,
        user,
        at: message.sent_at,
        kind,
        message: Some(message.id),
        item: Some(item),
    };
    let sent = change(message.sender, prepared.sent_item, ChangeKind::MessageSent);
    let received = prepared
        .letters
        .iter()
        .map(|letter| change(user(letter), letter.item, ChangeKind::MessageReceived));
    std::iter::once(sent).chain(received).collect()
}
