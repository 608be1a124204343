//! What happens in a sequence.

mod draw;

use time::{Duration, OffsetDateTime};

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

/// The one of them who administers the account.
pub(super) const ADMINISTRATOR: usize = 4;

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
        /// Under the definition that forbids extension.
        fixed: bool,
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
    /// The sender moves the expiry later (E3).
    Extend {
        by: usize,
        message: usize,
        to: OffsetDateTime,
    },
    /// The administrator sets any expiry (E3).
    SetExpiry {
        message: usize,
        to: OffsetDateTime,
    },
    /// A recipient asks for more time (E3).
    Ask {
        by: usize,
        message: usize,
    },
    /// The sender gives it, until then or what is offered.
    Approve {
        by: usize,
        message: usize,
        question: usize,
        to: Option<OffsetDateTime>,
    },
    /// The sender does not.
    Decline {
        by: usize,
        message: usize,
        question: usize,
    },
    /// Somebody looks who has asked.
    Questions {
        by: usize,
        message: usize,
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
            | Self::Mark { by, .. }
            | Self::Extend { by, .. }
            | Self::Ask { by, .. }
            | Self::Approve { by, .. }
            | Self::Decline { by, .. }
            | Self::Questions { by, .. } => Some(*by),
            Self::SetExpiry { .. } => Some(ADMINISTRATOR),
            Self::Crowd { .. } | Self::Retain { .. } | Self::Wait { .. } | Self::Sweep => None,
        }
    }

    /// The message and the question it is about, if it is about any.
    pub(super) fn about(&self) -> (Option<usize>, Option<usize>) {
        match self {
            Self::Reply { message, .. }
            | Self::Open { message, .. }
            | Self::Read { message, .. }
            | Self::Recall { message, .. }
            | Self::Delete { message, .. }
            | Self::Restore { message, .. }
            | Self::Destroy { message, .. }
            | Self::Mark { message, .. }
            | Self::Extend { message, .. }
            | Self::SetExpiry { message, .. }
            | Self::Ask { message, .. }
            | Self::Questions { message, .. } => (Some(*message), None),
            Self::Approve {
                message, question, ..
            }
            | Self::Decline {
                message, question, ..
            } => (Some(*message), Some(*question)),
            Self::Send { .. }
            | Self::Crowd { .. }
            | Self::Retain { .. }
            | Self::Wait { .. }
            | Self::Sweep => (None, None),
        }
    }

    /// The time it takes: a second, so that no two messages are of one instant, and what one waits.
    pub(super) fn takes(&self) -> Duration {
        match self {
            Self::Wait { time } => Duration::SECOND + *time,
            _ => Duration::SECOND,
        }
    }
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = |person: &usize| PEOPLE[*person].name;
        let names = |people: &[usize]| people.iter().map(name).collect::<Vec<_>>().join(", ");
        match self {
            Self::Send { by, to, bcc, fixed } => {
                write!(f, "{} sends to {}", name(by), names(to))?;
                if !bcc.is_empty() {
                    write!(f, ", blind {}", names(bcc))?;
                }
                write!(f, "{}", if *fixed { ", never to be extended" } else { "" })
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
            Self::Extend { by, message, to } => {
                write!(f, "{} extends m{message} to {to}", name(by))
            }
            Self::SetExpiry { message, to } => {
                let by = PEOPLE[ADMINISTRATOR].name;
                write!(f, "{by} sets the expiry of m{message} to {to}")
            }
            Self::Ask { by, message } => {
                write!(f, "{} asks for more time for m{message}", name(by))
            }
            Self::Approve {
                by,
                message,
                question,
                to,
            } => {
                write!(f, "{} approves q{question} of m{message}", name(by))?;
                to.map_or(Ok(()), |to| write!(f, ", until {to}"))
            }
            Self::Decline {
                by,
                message,
                question,
            } => write!(f, "{} declines q{question} of m{message}", name(by)),
            Self::Questions { by, message } => {
                write!(f, "{} looks who asked about m{message}", name(by))
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
