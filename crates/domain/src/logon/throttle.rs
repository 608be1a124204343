//! Throttling (L7): slower and slower for one network on one subject, never a lock, and each way in on its own.

use super::Throttles;
use crate::store::StoreError;
use time::{Duration, OffsetDateTime};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BucketKind {
    /// Passwords tried for a user.
    Password,
    /// Codes tried for a user.
    Code,
    /// Tries of one mailed code.
    CodeTry,
    /// Codes asked for.
    CodeRequest,
    /// Password resets asked for.
    ResetRequest,
    /// Fresh links asked for.
    FreshLinkRequest,
    /// Registrations asked for.
    RegistrationRequest,
    /// Second factors tried for a user.
    SecondFactor,
    /// Codes of an authenticator tried for a user, wherever from: there are only a million.
    SecondFactorAnywhere,
    /// Everything a network tries or asks for.
    Network,
}

impl BucketKind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Password,
        Self::Code,
        Self::CodeTry,
        Self::CodeRequest,
        Self::ResetRequest,
        Self::FreshLinkRequest,
        Self::RegistrationRequest,
        Self::SecondFactor,
        Self::SecondFactorAnywhere,
        Self::Network,
    ];

    /// Its name in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Code => "code",
            Self::CodeTry => "code_try",
            Self::CodeRequest => "code_request",
            Self::ResetRequest => "reset_request",
            Self::FreshLinkRequest => "fresh_link_request",
            Self::RegistrationRequest => "registration_request",
            Self::SecondFactor => "second_factor",
            Self::SecondFactorAnywhere => "second_factor_anywhere",
            Self::Network => "network",
        }
    }

    const fn rule(self) -> Rule {
        match self {
            Self::Password | Self::Code | Self::SecondFactor => Rule::Doubling {
                free: 5,
                first: Duration::seconds(1),
                longest: Duration::minutes(15),
                forgotten_after: Duration::hours(24),
            },
            // A code's five tries are counted per network: someone else's guesses must not use up the owner's.
            Self::CodeTry => Rule::Window {
                limit: 5,
                length: Duration::days(1),
            },
            // Whoever tries these has proved the first factor already. A recovery code is not held up by it.
            Self::SecondFactorAnywhere => Rule::Window {
                limit: 30,
                length: Duration::hours(1),
            },
            Self::CodeRequest | Self::RegistrationRequest => Rule::Window {
                limit: 6,
                length: Duration::minutes(10),
            },
            Self::ResetRequest | Self::FreshLinkRequest => Rule::Window {
                limit: 3,
                length: Duration::hours(1),
            },
            Self::Network => Rule::Window {
                limit: 120,
                length: Duration::minutes(1),
            },
        }
    }
}

/// How a bucket fills.
#[derive(Debug, Clone, Copy)]
enum Rule {
    /// Some are free; then each costs twice the wait of the one before.
    Doubling {
        free: u32,
        first: Duration,
        longest: Duration,
        forgotten_after: Duration,
    },
    /// So many in a stretch of time.
    Window { limit: u32, length: Duration },
}

/// Which bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BucketKey {
    /// What is counted.
    pub kind: BucketKind,
    /// On whom: a digest, so that the table names nobody.
    pub subject: [u8; 32],
    /// From where.
    pub network: String,
}

/// How full a bucket is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bucket {
    /// How many were counted.
    pub count: u32,
    /// Since when (window), or when the last was (doubling).
    pub counted_at: OffsetDateTime,
    /// When the next is admitted.
    pub opens_at: OffsetDateTime,
}

impl Bucket {
    /// Counts one more into `bucket`, or says when it will be admitted. Success is no excuse: everything is counted
    /// before it is tried, and a success empties the bucket afterwards.
    pub fn count(
        kind: BucketKind,
        bucket: Option<Self>,
        now: OffsetDateTime,
    ) -> Result<Self, OffsetDateTime> {
        match kind.rule() {
            Rule::Doubling {
                free,
                first,
                longest,
                forgotten_after,
            } => {
                let bucket = bucket.filter(|b| now < b.counted_at + forgotten_after);
                if let Some(full) = bucket.filter(|b| now < b.opens_at) {
                    return Err(full.opens_at);
                }
                let count = bucket.map_or(0, |b| b.count).saturating_add(1);
                let wait = count
                    .checked_sub(free + 1)
                    .map_or(Duration::ZERO, |doublings| {
                        (first * 2_i32.saturating_pow(doublings.min(20))).min(longest)
                    });
                Ok(Self {
                    count,
                    counted_at: now,
                    opens_at: now + wait,
                })
            }
            Rule::Window { limit, length } => {
                let bucket = bucket.filter(|b| now < b.counted_at + length);
                let since = bucket.map_or(now, |b| b.counted_at);
                let count = bucket.map_or(0, |b| b.count).saturating_add(1);
                if count > limit {
                    return Err(since + length);
                }
                Ok(Self {
                    count,
                    counted_at: since,
                    opens_at: now,
                })
            }
        }
    }
}

/// How often a lost race for a bucket is run again before the caller has to wait.
const RACES: usize = 16;

/// Counts one into the stored bucket; `Err` says when the next is admitted. Each write is conditional on what was read,
/// so that of many at once every one is counted.
pub(crate) fn take(
    throttles: &mut (impl Throttles + ?Sized),
    key: &BucketKey,
    now: OffsetDateTime,
) -> Result<Result<(), OffsetDateTime>, StoreError> {
    for _race in 0..RACES {
        let before = throttles.find_bucket(key)?;
        let after = match Bucket::count(key.kind, before, now) {
            Ok(after) => after,
            Err(until) => return Ok(Err(until)),
        };
        if throttles.save_bucket(key, before, after)? {
            return Ok(Ok(()));
        }
    }
    Ok(Err(now + Duration::seconds(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const START: OffsetDateTime = datetime!(2030-01-01 00:00 UTC);

    fn waits(kind: BucketKind, attempts: usize) -> Vec<i64> {
        let (mut now, mut bucket) = (START, None);
        (0..attempts)
            .map(|_| {
                let next = Bucket::count(kind, bucket, now).expect("we wait until it opens");
                bucket = Some(next);
                let wait = next.opens_at - now;
                now = next.opens_at;
                wait.whole_seconds()
            })
            .collect()
    }

    #[test]
    fn five_failures_are_free_then_the_wait_doubles_to_a_quarter_of_an_hour() {
        assert_eq!(
            waits(BucketKind::Password, 18),
            [
                0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900
            ]
        );
    }

    #[test]
    fn nobody_is_locked_out_for_good() {
        let tired = Bucket {
            count: u32::MAX,
            counted_at: START,
            opens_at: START + Duration::minutes(15),
        };
        let tick = Duration::microseconds(1);
        assert_eq!(
            Bucket::count(BucketKind::Code, Some(tired), tired.opens_at - tick),
            Err(tired.opens_at)
        );
        assert!(Bucket::count(BucketKind::Code, Some(tired), tired.opens_at).is_ok());
    }

    #[test]
    fn a_day_without_failure_is_forgiven() {
        let old = Bucket {
            count: 12,
            counted_at: START,
            opens_at: START,
        };
        let day = START + Duration::hours(24);
        let count = |now| {
            Bucket::count(BucketKind::Password, Some(old), now)
                .unwrap()
                .count
        };
        assert_eq!(count(day - Duration::microseconds(1)), 13);
        assert_eq!(count(day), 1);
    }

    #[test]
    fn a_window_admits_its_number_and_then_names_its_end() {
        let mut bucket = None;
        for _ in 0..5 {
            bucket = Some(Bucket::count(BucketKind::CodeTry, bucket, START).unwrap());
        }
        let end = START + Duration::days(1);
        assert_eq!(Bucket::count(BucketKind::CodeTry, bucket, START), Err(end));
        assert!(Bucket::count(BucketKind::CodeTry, bucket, end).is_ok());
    }
}
