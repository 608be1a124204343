//! How a mail fares: its states, and when it is tried again.

use time::{Duration, OffsetDateTime};

/// Where a mail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MailState {
    /// Not tried yet.
    Queued,
    /// The mail server took it.
    Sent,
    /// The mail server could not take it, or could not be reached; it is tried again.
    Deferred,
    /// The mail server refused it for good.
    Bounced,
    /// It was given up: its time ran out, or it could not be written.
    Failed,
}

impl MailState {
    /// Every state.
    pub const ALL: [Self; 5] = [
        Self::Queued,
        Self::Sent,
        Self::Deferred,
        Self::Bounced,
        Self::Failed,
    ];

    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Deferred => "deferred",
            Self::Bounced => "bounced",
            Self::Failed => "failed",
        }
    }

    /// The state of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether nothing more will happen.
    pub const fn is_final(self) -> bool {
        match self {
            Self::Queued | Self::Deferred => false,
            Self::Sent | Self::Bounced | Self::Failed => true,
        }
    }
}

/// What became of one attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// The mail server took the mail.
    Accepted {
        /// Its words.
        answer: String,
    },
    /// Not this time.
    Deferred {
        /// Its words, or why it could not be asked.
        answer: String,
    },
    /// Not this time, because the mail server offers no TLS that proves who it is, and the domain's delivery policy wants
    /// nothing less (T1).
    Unprotected {
        /// What it lacks.
        answer: String,
    },
    /// The mail server refused the mail for good.
    Rejected {
        /// Its words.
        answer: String,
    },
    /// The mail cannot be written: its content is damaged or its address has no form on the wire.
    Unwritable,
}

/// What an attempt makes of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// Where it stands now.
    pub state: MailState,
    /// When it is tried again.
    pub next_attempt: Option<OffsetDateTime>,
    /// The server's answer.
    pub answer: String,
}

impl Delivery {
    /// Decides what follows the attempt number `attempts` (from 1). `spread` is a random number; it keeps mails that
    /// failed together from coming back together.
    pub fn settle(
        self,
        attempts: u32,
        now: OffsetDateTime,
        deadline: OffsetDateTime,
        spread: u8,
    ) -> Settled {
        let given_up = match self {
            // It was the other side that would not have it as it must be.
            Self::Unprotected { .. } => MailState::Bounced,
            _ => MailState::Failed,
        };
        let done = |state, answer| Settled {
            state,
            next_attempt: None,
            answer,
        };
        match self {
            Self::Accepted { answer } => done(MailState::Sent, answer),
            Self::Rejected { answer } => done(MailState::Bounced, answer),
            Self::Unwritable => done(
                MailState::Failed,
                "the mail could not be written".to_owned(),
            ),
            Self::Deferred { answer } | Self::Unprotected { answer } => {
                let next = now + back_off(attempts, spread);
                if next >= deadline {
                    return done(given_up, answer);
                }
                Settled {
                    state: MailState::Deferred,
                    next_attempt: Some(next),
                    answer,
                }
            }
        }
    }
}

/// Half a minute, doubled at each attempt up to four hours, and up to a fifth more.
fn back_off(attempts: u32, spread: u8) -> Duration {
    let doublings = attempts.saturating_sub(1).min(9);
    let base = (Duration::seconds(30) * (1_i32 << doublings)).min(Duration::hours(4));
    base + base * i32::from(spread) / (5 * 255)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-23 10:00 UTC);

    fn deferred(attempts: u32, deadline: OffsetDateTime, spread: u8) -> Settled {
        let answer = "451 later".to_owned();
        Delivery::Deferred { answer }.settle(attempts, NOW, deadline, spread)
    }

    #[test]
    fn attempts_come_further_and_further_apart_and_spread() {
        let far = NOW + Duration::days(5);
        let waits: Vec<i64> = (1..=12)
            .map(|n| (deferred(n, far, 0).next_attempt.unwrap() - NOW).whole_seconds())
            .collect();
        assert_eq!(waits[..4], [30, 60, 120, 240]);
        assert_eq!(waits[9..], [4 * 3600; 3]);
        let spread = deferred(12, far, 255).next_attempt.unwrap() - NOW;
        assert_eq!(spread, Duration::minutes(4 * 60 * 6 / 5));
    }

    #[test]
    fn a_mail_is_given_up_when_its_next_attempt_would_be_too_late() {
        let just_in_time = deferred(1, NOW + Duration::seconds(31), 0);
        assert_eq!(just_in_time.state, MailState::Deferred);
        let too_late = deferred(1, NOW + Duration::seconds(30), 0);
        assert_eq!(too_late.state, MailState::Failed);
        assert_eq!(too_late.next_attempt, None);
        assert_eq!(too_late.answer, "451 later");
    }

    #[test]
    fn a_mail_that_no_protected_way_is_found_for_waits_and_then_bounces() {
        let attempt = |deadline| {
            let answer = "mx.example.org offers no TLS".to_owned();
            Delivery::Unprotected { answer }.settle(1, NOW, deadline, 0)
        };
        assert_eq!(attempt(NOW + Duration::days(5)).state, MailState::Deferred);
        let over = attempt(NOW + Duration::seconds(30));
        assert_eq!(over.state, MailState::Bounced);
        assert_eq!(over.answer, "mx.example.org offers no TLS");
    }

    #[test]
    fn an_answer_for_good_ends_it() {
        let (answer, deadline) = ("x".to_owned(), NOW + Duration::days(5));
        for (delivery, state) in [
            (
                Delivery::Accepted {
                    answer: answer.clone(),
                },
                MailState::Sent,
            ),
            (Delivery::Rejected { answer }, MailState::Bounced),
            (Delivery::Unwritable, MailState::Failed),
        ] {
            let settled = delivery.settle(1, NOW, deadline, 0);
            assert_eq!((settled.state, settled.next_attempt), (state, None));
            assert!(settled.state.is_final());
        }
    }

    #[test]
    fn over_five_days_a_mail_is_tried_often_enough() {
        let (mut at, mut attempts) = (NOW, 0);
        let deadline = NOW + Duration::days(5);
        loop {
            attempts += 1;
            let answer = String::new();
            match (Delivery::Deferred { answer })
                .settle(attempts, at, deadline, 128)
                .next_attempt
            {
                Some(next) => at = next,
                None => break,
            }
        }
        assert!((30..45).contains(&attempts), "{attempts}");
        assert!(deadline - at < Duration::hours(5));
    }
}
