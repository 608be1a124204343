//! Drawing a step.

use super::{PEOPLE, Side, Step};
use crate::model::{chance::Chance, reference::Reference};
use time::{Duration, OffsetDateTime};

impl Step {
    /// Draws a step that has a chance to be interesting: of a message by someone it concerns, at an edge of its time.
    pub(in crate::model) fn draw(chance: &mut Chance, reference: &Reference) -> Self {
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
            0..14 => Self::send(chance),
            14..22 => Self::Reply {
                by,
                message,
                to_all: chance.in_hundred(60),
            },
            22..34 => Self::Open { by, message },
            34..38 => Self::Read { by, message },
            38..43 => Self::Recall { by, message },
            43..50 => Self::Delete { by, message, side },
            50..54 => Self::Restore { by, message, side },
            54..59 => Self::Destroy { by, message, side },
            59..62 => Self::Mark {
                by,
                message,
                side,
                read: chance.in_hundred(50),
            },
            62..83 => Self::about_time(chance, reference, (by, message)),
            83..87 => Self::Retain {
                days: chance.one_of(&[1, 7, 20, 30, 31, 60, 365, 3650]),
            },
            87..89 => Self::Crowd {
                by: chance.one_of(&[0, 1, 4]),
                left: u32::try_from(chance.below(4)).unwrap(),
            },
            89..98 => Self::wait(chance, reference, message),
            _ => Self::Sweep,
        }
    }

    /// Moving an expiry, and asking for it.
    fn about_time(
        chance: &mut Chance,
        reference: &Reference,
        (by, message): (usize, usize),
    ) -> Self {
        let to = Self::end(chance, reference, message);
        match chance.below(21) {
            0..5 => Self::Extend { by, message, to },
            5..8 => Self::SetExpiry { message, to },
            8..13 => Self::Ask { by, message },
            13..15 => Self::Questions { by, message },
            answer => {
                let questions = reference.questions();
                if questions == 0 {
                    return Self::Ask { by, message };
                }
                let question = questions - 1 - chance.below(questions.min(3));
                let message = if chance.in_hundred(95) {
                    reference.asked_about(question)
                } else {
                    message
                };
                let by = if chance.in_hundred(85) {
                    reference.sender(message)
                } else {
                    by
                };
                if answer < 19 {
                    Self::Approve {
                        by,
                        message,
                        question,
                        to: chance.in_hundred(40).then_some(to),
                    }
                } else {
                    Self::Decline {
                        by,
                        message,
                        question,
                    }
                }
            }
        }
    }

    /// An end for a message: mostly one that is possible, else at an edge of what is.
    fn end(chance: &mut Chance, reference: &Reference, message: usize) -> OffsetDateTime {
        let (now, expires_at) = (reference.now(), reference.expires_at(message));
        let retained_until = reference.retained_until(message);
        let edges = [expires_at, now + Duration::SECOND, retained_until];
        let near = [
            -Duration::MICROSECOND,
            Duration::ZERO,
            Duration::MICROSECOND,
        ];
        match chance.below(4) {
            0 => chance.one_of(&edges) + chance.one_of(&near),
            1 => reference.sent_at(message) + chance.one_of(&near),
            _ => {
                let days = i64::try_from(chance.below(20)).unwrap() + 1;
                expires_at.max(now) + Duration::days(days)
            }
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
        let fixed = PEOPLE[by].is_internal && chance.in_hundred(15);
        Self::Send { by, to, bcc, fixed }
    }

    fn wait(chance: &mut Chance, reference: &Reference, message: usize) -> Self {
        let now = reference.now();
        let edges = [
            reference.expires_at(message),
            reference.retained_until(message),
        ];
        let edge = chance.one_of(&edges);
        // So that the step after this one comes at the edge itself.
        let near = edge - Duration::seconds(2)
            + chance.one_of(&[-Duration::MICROSECOND, Duration::ZERO, Duration::SECOND]);
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
