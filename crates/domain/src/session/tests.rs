use super::*;
use crate::id::{AccountId, SessionId, UserId};
use time::{Duration, OffsetDateTime, macros::datetime};
use uuid::Uuid;

const START: OffsetDateTime = datetime!(2030-01-01 08:00 UTC);
const TICK: Duration = Duration::microseconds(1);

fn session() -> Session {
    Session {
        account: AccountId::from_uuid(Uuid::nil()),
        id: SessionId::from_uuid(Uuid::nil()),
        user: UserId::from_uuid(Uuid::nil()),
        means: LogonMeans::Code,
        message: None,
        started_at: START,
        last_activity_at: START,
        idle_limit: SessionLimits::IDLE,
        ends_at: START + SessionLimits::ABSOLUTE,
        ended_at: None,
        user_agent: String::new(),
        network: "192.0.2.1".to_owned(),
        factor: SessionFactor::NotNeeded,
    }
}

#[test]
fn an_idle_session_lives_for_sixty_minutes_and_not_an_instant_more() {
    let hour = START + Duration::minutes(60);
    assert!(session().is_live(hour - TICK));
    assert!(!session().is_live(hour));
}

#[test]
fn a_busy_session_ends_after_twelve_hours() {
    let end = START + Duration::hours(12);
    let busy = Session {
        last_activity_at: end - Duration::minutes(2),
        ..session()
    };
    assert!(busy.is_live(end - TICK));
    assert!(!busy.is_live(end));
    assert_eq!(busy.idle_ends_at(), end, "the warning names the nearer end");
}

#[test]
fn an_ended_session_is_dead_at_once() {
    let ended = Session {
        ended_at: Some(START),
        ..session()
    };
    assert!(!ended.is_live(START));
}

#[test]
fn activity_is_written_down_at_most_once_a_minute() {
    let minute = START + Duration::minutes(1);
    assert!(!session().activity_is_due(minute - TICK));
    assert!(session().activity_is_due(minute));
    assert!(
        !session().activity_is_due(START + Duration::minutes(60)),
        "activity wakes no dead session"
    );
}

#[test]
fn activity_that_was_not_written_down_extends_nothing() {
    let busy_until = START + Duration::seconds(59);
    assert!(!session().activity_is_due(busy_until));
    assert_eq!(session().idle_ends_at(), START + Duration::minutes(60));
}

#[test]
fn an_account_may_choose_a_shorter_idle_time() {
    let short = Session {
        idle_limit: Duration::minutes(10),
        ..session()
    };
    assert!(short.is_live(START + Duration::minutes(10) - TICK));
    assert!(!short.is_live(START + Duration::minutes(10)));
}

#[test]
fn a_code_proves_the_mailbox_for_a_quarter_of_an_hour() {
    let quarter = START + Duration::minutes(15);
    assert!(session().proved_mailbox_lately(quarter - TICK));
    assert!(!session().proved_mailbox_lately(quarter));
    let by_password = Session {
        means: LogonMeans::Password,
        ..session()
    };
    assert!(!by_password.proved_mailbox_lately(START));
}
