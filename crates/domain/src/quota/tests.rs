use super::*;
use time::{Duration, OffsetDateTime, macros::datetime};

#[test]
fn a_month_begins_with_its_first_instant_in_utc_and_ends_with_the_next_one() {
    let november = Month::of(datetime!(2026-11-26 12:00 UTC));
    assert_eq!(november.start(), datetime!(2026-11-01 0:00 UTC));
    assert_eq!(november.end(), datetime!(2026-12-01 0:00 UTC));
    let last = november.end() - Duration::microseconds(1);
    assert_eq!(Month::of(last), november);
    assert_eq!(Month::of(november.end()).start(), november.end());
    for (at, end) in [
        (
            datetime!(2028-02-29 0:00 UTC),
            datetime!(2028-03-01 0:00 UTC),
        ),
        (
            datetime!(2030-02-01 0:00 UTC),
            datetime!(2030-03-01 0:00 UTC),
        ),
        (
            datetime!(2030-12-31 23:59 UTC),
            datetime!(2031-01-01 0:00 UTC),
        ),
        // Already December where it was written, still November in UTC.
        (
            datetime!(2026-12-01 1:00 +2),
            datetime!(2026-12-01 0:00 UTC),
        ),
    ] {
        assert_eq!(Month::of(at).end(), end, "{at}");
    }
}

fn quota(used: u32, limit: u32) -> Quota {
    Quota {
        month: Month::of(OffsetDateTime::UNIX_EPOCH),
        used,
        limit,
    }
}

#[test]
fn a_level_begins_exactly_at_its_share_of_the_limit() {
    for (used, limit, level) in [
        (0, 500, Level::Ample),
        (399, 500, Level::Ample),
        (400, 500, Level::Eighty),
        (474, 500, Level::Eighty),
        (475, 500, Level::NinetyFive),
        (500, 500, Level::NinetyFive),
        (480, 1000, Level::Ample),
        (u32::MAX, u32::MAX, Level::NinetyFive),
    ] {
        assert_eq!(quota(used, limit).level(), level, "{used} of {limit}");
    }
    for level in [Level::Ample, Level::Eighty, Level::NinetyFive] {
        assert_eq!(Level::from_percent(level.percent()), Some(level));
    }
    assert_eq!(Level::from_percent(50), None);
}

#[test]
fn more_used_than_the_limit_leaves_nothing() {
    assert_eq!(quota(499, 500).left(), 1);
    assert_eq!(quota(500, 500).left(), 0);
    assert_eq!(quota(700, 500).left(), 0);
}
