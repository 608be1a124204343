//! How often one caller may ask: so that nobody takes the server from the others. Counted in the memory of this process, and
//! forgotten with it: it bounds load, not rights.

use crate::{problem::Problem, session::throttled};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// What is counted together.
const WINDOW: Duration = Duration::minutes(1);
/// How many tests of mail servers an account may ask for: each makes us call on strangers.
const SERVER_TESTS: u32 = 10;
/// How many counts are kept before those that have ended are cleared away.
const MANY: usize = 10_000;

/// How often one caller may ask in a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimits {
    /// Requests of one session; programs may make twice as many under one key.
    pub requests: u32,
    /// Messages that one user may send.
    pub sends: u32,
}

impl RateLimits {
    /// None that anyone would reach.
    pub const NONE: Self = Self {
        requests: u32::MAX,
        sends: u32::MAX,
    };
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Counted {
    /// A request of a session.
    Session(Uuid),
    /// A request under a key.
    Key(Uuid),
    /// A message of a user.
    Send(Uuid),
    /// A test of mail servers for an account.
    ServerTest(Uuid),
}

#[derive(Debug)]
struct Count {
    since: OffsetDateTime,
    number: u32,
}

/// The counts of this process.
#[derive(Debug, Clone)]
pub struct Rates {
    limits: RateLimits,
    counts: Arc<Mutex<HashMap<Counted, Count>>>,
}

impl Rates {
    /// Nothing counted yet.
    pub fn new(limits: RateLimits) -> Self {
        Self {
            limits,
            counts: Arc::default(),
        }
    }

    /// Counts one more, or says when it will be admitted.
    pub(crate) fn count(&self, what: Counted, now: OffsetDateTime) -> Result<(), Problem> {
        let limit = match what {
            Counted::Session(_) => self.limits.requests,
            Counted::Key(_) => self.limits.requests.saturating_mul(2),
            Counted::Send(_) => self.limits.sends,
            Counted::ServerTest(_) => SERVER_TESTS,
        };
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= MANY {
            counts.retain(|_, count| now < count.since + WINDOW);
        }
        let count = counts.entry(what).or_insert(Count {
            since: now,
            number: 0,
        });
        if now >= count.since + WINDOW {
            *count = Count {
                since: now,
                number: 0,
            };
        }
        if count.number >= limit {
            return Err(throttled(count.since + WINDOW - now)
                .detail("You ask more often than anyone may; go on a little later."));
        }
        count.number += 1;
        Ok(())
    }
}
