use super::{Day, Delay, Figure, MessageTimes, count};
use crate::{
    audit::{AuditAction, AuditActor, AuditEntry},
    id::{AccountId, AuditEntryId, MessageId},
    logon::LogonRefusal,
};
use std::collections::HashMap;
use time::{Duration, OffsetDateTime, macros::datetime};
use uuid::Uuid;

const NOW: OffsetDateTime = datetime!(2030-01-15 09:00 UTC);

fn message() -> MessageId {
    MessageId::from_uuid(Uuid::from_u128(7))
}

fn entry(action: AuditAction, details: &[(&'static str, &str)]) -> AuditEntry {
    AuditEntry {
        id: AuditEntryId::from_uuid(Uuid::from_u128(1)),
        account: AccountId::from_uuid(Uuid::from_u128(2)),
        at: NOW,
        actor: AuditActor::System,
        action,
        message: Some(message()),
        user: None,
        object: None,
        details: details
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).to_owned()))
            .collect(),
        origin: None,
    }
}

/// What an entry adds, where its message was sent an hour ago and ends in two days.
fn added(entry: &AuditEntry, recalled: bool) -> Vec<(i64, Figure, i64)> {
    let times = MessageTimes {
        sent_at: NOW - Duration::hours(1),
        expires_at: NOW + Duration::days(2),
        recalled,
    };
    let mut amounts = count::Amounts::new();
    count::add(&mut amounts, entry, &HashMap::from([(message(), times)]));
    let mut amounts: Vec<_> = amounts
        .into_iter()
        .map(|((day, figure), by)| {
            (
                (day.start() - Day::of(NOW).start()).whole_days(),
                figure,
                by,
            )
        })
        .collect();
    amounts.sort_by_key(|(day, figure, _)| (*day, figure.name()));
    amounts
}

#[test]
fn every_figure_is_found_by_its_name() {
    let refused = LogonRefusal::ALL.iter().copied().map(Figure::Refused);
    let read = Delay::ALL.into_iter().map(Figure::ReadAfter);
    let plain = [
        Figure::Sent,
        Figure::Read,
        Figure::Recalled,
        Figure::Expired,
        Figure::NotificationFailed,
    ];
    for figure in plain.into_iter().chain(refused).chain(read) {
        assert_eq!(Figure::parse(&figure.name()), Some(figure));
    }
    assert_eq!(Figure::parse("refused.nothing"), None);
}

#[test]
fn a_wait_falls_below_the_first_step_it_is_shorter_than() {
    for (wait, step) in [
        (Duration::ZERO, Delay::QuarterHour),
        (
            Duration::minutes(15) - Duration::microseconds(1),
            Delay::QuarterHour,
        ),
        (Duration::minutes(15), Delay::Hour),
        (Duration::days(7), Delay::Longer),
        // A clock that is behind another's.
        (Duration::seconds(-1), Delay::QuarterHour),
    ] {
        assert_eq!(Delay::of(wait), step, "{wait}");
    }
}

#[test]
fn a_day_is_utc_s() {
    let late = datetime!(2030-01-15 23:30 -5);
    assert_eq!(Day::of(late).start(), datetime!(2030-01-16 00:00 UTC));
    assert_eq!(
        Day::of(NOW).before(15).start(),
        datetime!(2029-12-31 00:00 UTC)
    );
}

#[test]
fn a_message_is_expected_to_expire_from_its_sending_on() {
    let sent = entry(
        AuditAction::MessageSent,
        &[("expires_at", "2030-02-14T09:00:00Z")],
    );
    assert_eq!(
        added(&sent, false),
        [(0, Figure::Sent, 1), (30, Figure::Expired, 1)]
    );
    let moved = entry(
        AuditAction::MessageExtended,
        &[
            ("from", "2030-01-16T09:00:00Z"),
            ("to", "2030-01-18T09:00:00Z"),
        ],
    );
    assert_eq!(
        added(&moved, false),
        [(1, Figure::Expired, -1), (3, Figure::Expired, 1)]
    );
    let recalled = entry(AuditAction::MessageRecalled, &[]);
    assert_eq!(
        added(&recalled, true),
        [(0, Figure::Recalled, 1), (2, Figure::Expired, -1)]
    );
}

#[test]
fn a_message_destroyed_before_its_expiry_ends_on_that_day() {
    let destroyed = entry(AuditAction::MessageDestroyed, &[]);
    assert_eq!(
        added(&destroyed, false),
        [(0, Figure::Expired, 1), (2, Figure::Expired, -1)]
    );
    assert_eq!(added(&destroyed, true), []);
}

#[test]
fn only_the_first_opening_counts() {
    let first = entry(AuditAction::MessageOpened, &[("first", "true")]);
    let read = [
        (0, Figure::Read, 1),
        (0, Figure::ReadAfter(Delay::FourHours), 1),
    ];
    assert_eq!(added(&first, false), read);
    let again = entry(AuditAction::MessageOpened, &[("first", "false")]);
    assert_eq!(added(&again, false), []);
}

#[test]
fn a_failed_mail_counts_if_it_carried_a_link() {
    let failed = |kind| {
        entry(
            AuditAction::MailFailed,
            &[("kind", kind), ("state", "bounced")],
        )
    };
    let counted = [(0, Figure::NotificationFailed, 1)];
    assert_eq!(added(&failed("notification"), false), counted);
    assert_eq!(added(&failed("read_receipt"), false), []);
}
