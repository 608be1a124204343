//! What happens in a sequence.

use super::{chance::Chance, reference::Reference};
use time::Duration;

/// Somebody in the account.
pub(super) struct PersonOf {
    pub(super) name: &'static str,
    pub(super) is_internal: bool,
    pub(super) is_administrator: bool,
}

const fn person(name: &'static str, is_internal: bool, is_administrator: bool) -> PersonOf {
    PersonOf {
        name,
        is_internal,
        is_administrator,
    }
}

/// Who takes part.
pub(super) const PEOPLE: [PersonOf; 5] = [
    person("ada", true, false),
    person("bob", true, false),
    person("cleo", false, false),
    person("dan", false, false),
    person("root", true, true),
];

/// Which copy of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Side {
    Sent,
    Received,
}

/// One step; people and messages by number.
#[derive(Debug, Clone)]
pub(super) enum Step {
    Send {
        by: usize,
        to: Vec<usize>,
        bcc: Vec<usize>,
    },
    Reply {
        by: usize,
        message: usize,
        to_all: bool,
    },
    Open {
        by: usize,
        message: usize,
    },
    Read {
        by: usize,
        message: usize,
    },
    Recall {
        by: usize,
        message: usize,
    },
    Delete {
        by: usize,
        message: usize,
        side: Side,
    },
    Restore {
        by: usize,
        message: usize,
        side: Side,
    },
    Destroy {
        by: usize,
        message: usize,
        side: Side,
    },
    Mark {
        by: usize,
        message: usize,
        side: Side,
        read: bool,
    },
    /// All but so many addresses of somebody's quota for the month are used.
    Crowd {
        by: usize,
        left: u32,
    },
    Retain {
        days: i64,
    },
    Wait {
        time: Duration,
    },
    Sweep,
}

impl Step {
    /// Draws a step that has a chance to be interesting: of a message by someone it concerns, at an edge of its time.
    pub(super) fn draw(chance: &mut Chance, reference: &Reference) -> Self {
        let messages = reference.messages();
        if messages == 0 {
            return Self::send(chance);
        }
        // Late messages are met more often.
        let reach = chance.one_of(&[messages, messages.min(4)]);
        let message = messages - 1 - chance.below(reach);
        let concerned = reference.concerned(message);
        let by = if chance.in_hundred(85) {
            chance.one_of(&concerned)
        } else {
            chance.below(PEOPLE.len())
        };
        let side = if by == reference.sender(message) && !chance.in_hundred(5) {
            Side::Sent
        } else {
            Side::Received
        };
        match chance.below(100) {
            0..17 => Self::send(chance),
            17..29 => Self::Reply {
                by,
                message,
                to_all: chance.in_hundred(60),
            },
            29..46 => Self::Open { by, message },
            46..51 => Self::Read { by, message },
            51..57 => Self::Recall { by, message },
            57..66 => Self::Delete { by, message, side },
            66..71 => Self::Restore { by, message, side },
            71..77 => Self::Destroy { by, message, side },
            77..82 => Self::Mark {
                by,
                message,
                side,
                read: chance.in_hundred(50),
            },
            82..86 => Self::Retain {
                days: chance.one_of(&[1, 7, 20, 30, 31, 60, 365, 3650]),
            },
            86..89 => Self::Crowd {
                by: chance.one_of(&[0, 1, 4]),
                left: u32::try_from(chance.below(4)).unwrap(),
            },
            89..98 => Self::wait(chance, reference, message),
            _ => Self::Sweep,
        }
    }

    /// Who takes it; nobody if it is not of a person.
    pub(super) fn by(&self) -> Option<usize> {
        match self {
            Self::Send { by, .. }
            | Self::Reply { by, .. }
            | Self::Open { by, .. }
            | Self::Read { by, .. }
            | Self::Recall { by, .. }
            | Self::Delete { by, .. }
            | Self::Restore { by, .. }
            | Self::Destroy { by, .. }
            | Self::Mark { by, .. } => Some(*by),
            Self::Crowd { .. } | Self::Retain { .. } | Self::Wait { .. } | Self::Sweep => None,
        }
    }

    fn send(chance: &mut Chance) -> Self {
        let by = chance.below(PEOPLE.len());
        let others = |except: &[usize]| -> Vec<usize> {
            (0..PEOPLE.len())
                .filter(|person| *person != by && !except.contains(person))
                .collect()
        };
        let mut to = vec![chance.one_of(&others(&[]))];
        let mut bcc = Vec::new();
        if chance.in_hundred(60) {
            to.push(chance.one_of(&others(&to)));
        }
        if chance.in_hundred(20) {
            bcc.push(chance.one_of(&others(&to)));
        }
        Self::Send { by, to, bcc }
    }

    fn wait(chance: &mut Chance, reference: &Reference, message: usize) -> Self {
        let now = reference.now();
        let edges = [
            reference.expires_at(message),
            reference.retained_until(message),
        ];
        let edge = chance.one_of(&edges);
        let near =
            edge + chance.one_of(&[-Duration::MICROSECOND, Duration::ZERO, Duration::SECOND]);
        let time = match chance.below(4) {
            0 | 1 if near > now => near - now,
            2 => next_month(now) - now,
            _ => Duration::hours(i64::try_from(chance.below(24 * 12)).unwrap() + 1),
        };
        Self::Wait { time }
    }
}

fn next_month(now: time::OffsetDateTime) -> time::OffsetDateTime {
    let month = now.month().next();
    let year = now.year() + i32::from(month == time::Month::January);
    let first = time::Date::from_calendar_date(year, month, 1).unwrap();
    first.midnight().assume_utc()
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = |person: &usize| PEOPLE[*person].name;
        let names = |people: &[usize]| people.iter().map(name).collect::<Vec<_>>().join(", ");
        match self {
            Self::Send { by, to, bcc } => {
                write!(f, "{} sends to {}", name(by), names(to))?;
                if bcc.is_empty() {
                    Ok(())
                } else {
                    write!(f, ", blind {}", names(bcc))
                }
            }
            Self::Reply {
                by,
                message,
                to_all,
            } => {
                let all = if *to_all { " to all" } else { "" };
                write!(f, "{} replies{all} to m{message}", name(by))
            }
            Self::Open { by, message } => write!(f, "{} opens m{message}", name(by)),
            Self::Read { by, message } => write!(f, "{} reads m{message}", name(by)),
            Self::Recall { by, message } => write!(f, "{} recalls m{message}", name(by)),
            Self::Delete { by, message, side } => {
                write!(f, "{} deletes m{message} ({side:?})", name(by))
            }
            Self::Restore { by, message, side } => {
                write!(f, "{} restores m{message} ({side:?})", name(by))
            }
            Self::Destroy { by, message, side } => {
                write!(f, "{} deletes m{message} for good ({side:?})", name(by))
            }
            Self::Mark {
                by,
                message,
                side,
                read,
            } => {
                let how = if *read { "read" } else { "unread" };
                write!(f, "{} marks m{message} {how} ({side:?})", name(by))
            }
            Self::Crowd { by, left } => {
                write!(f, "{} has {left} new addresses left this month", name(by))
            }
            Self::Retain { days } => write!(f, "messages are kept for {days} days"),
            Self::Wait { time } => write!(f, "{time} pass"),
            Self::Sweep => write!(f, "the sweeper passes"),
        }
    }
}
