//! Which way a search goes, and what it admits.

use super::{
    MessageSearch, ScanPath, ScannedMessage, StateFilter,
    search::{Aim, Stretch},
};
use crate::{
    definition::Definition,
    id::{DefinitionId, MessageId, UserId},
    message::Lifetime,
    page::Cursor,
};
use time::{Duration, OffsetDateTime, macros::datetime};
use uuid::Uuid;

const NOW: OffsetDateTime = datetime!(2030-06-01 0:00 UTC);
const KEPT: Duration = Duration::days(100);

fn user(n: u128) -> UserId {
    UserId::from_uuid(Uuid::from_u128(n))
}

fn aim(search: &MessageSearch) -> Aim<'_> {
    Aim {
        search,
        sender: None,
        recipient: None,
        now: NOW,
        max_retention: KEPT,
    }
}

fn message(life: Lifetime) -> ScannedMessage {
    let id = Uuid::from_u128(9);
    ScannedMessage {
        message: MessageId::from_uuid(id),
        place: Cursor {
            at: life.sent_at,
            id,
        },
        sender: user(1),
        definition: Definition::BUILT_IN,
        life,
    }
}

fn sent(days_ago: i64, days: i64) -> Lifetime {
    let sent_at = NOW - Duration::days(days_ago);
    Lifetime {
        sent_at,
        expires_at: sent_at + Duration::days(days),
        recalled_at: None,
        destroyed_at: None,
    }
}

#[test]
fn each_message_is_in_exactly_one_state_at_every_edge() {
    let states = [
        StateFilter::Active,
        StateFilter::Expired,
        StateFilter::Recalled,
        StateFilter::Destroyed,
    ];
    let recalled = Some(NOW - Duration::hours(1));
    let lives = [
        (sent(10, 11), StateFilter::Active),
        (sent(10, 10), StateFilter::Expired),
        (
            Lifetime {
                recalled_at: recalled,
                ..sent(10, 11)
            },
            StateFilter::Recalled,
        ),
        (
            Lifetime {
                destroyed_at: recalled,
                ..sent(10, 9)
            },
            StateFilter::Destroyed,
        ),
        (sent(100, 30), StateFilter::Destroyed),
        (
            Lifetime {
                recalled_at: recalled,
                ..sent(100, 30)
            },
            StateFilter::Destroyed,
        ),
    ];
    for (life, expected) in lives {
        for state in states {
            let search = MessageSearch {
                state: Some(state),
                ..MessageSearch::default()
            };
            let aim = aim(&search);
            let on_the_way = aim.way().iter().any(|stretch| passes(stretch, &life));
            let found = aim.admits(&message(life)) && on_the_way;
            assert_eq!(found, state == expected, "{life:?} {state:?}");
        }
    }
}

/// Whether a stretch passes a message, as the store would.
fn passes(stretch: &Stretch, life: &Lifetime) -> bool {
    let on_path = match stretch.path {
        ScanPath::Recalled => life.recalled_at.is_some(),
        ScanPath::Destroyed => life.destroyed_at.is_some(),
        _ => true,
    };
    on_path
        && stretch.since.is_none_or(|since| life.sent_at >= since)
        && stretch.until.is_none_or(|until| life.sent_at < until)
}

#[test]
fn the_stretches_of_what_is_destroyed_meet_without_overlap() {
    let search = MessageSearch {
        state: Some(StateFilter::Destroyed),
        ..MessageSearch::default()
    };
    let way = aim(&search).way();
    assert_eq!(way.len(), 2);
    assert_eq!(way[0].since, way[1].until);
}

#[test]
fn the_narrowest_path_is_taken() {
    let rare = DefinitionId::from_uuid(Uuid::from_u128(7));
    let search = MessageSearch {
        definition: Some(rare),
        ..MessageSearch::default()
    };
    let mut aim = aim(&search);
    assert_eq!(aim.way()[0].path, ScanPath::Under(rare));
    aim.sender = Some(user(1));
    assert_eq!(aim.way()[0].path, ScanPath::OfSender(user(1)));
    aim.recipient = Some(user(2));
    assert_eq!(aim.way()[0].path, ScanPath::OfRecipient(user(2)));
    let default = MessageSearch {
        definition: Some(Definition::BUILT_IN),
        ..MessageSearch::default()
    };
    assert_eq!(self::aim(&default).way()[0].path, ScanPath::All);
}
