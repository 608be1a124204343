//! How a mailbox must behave, in the fewest words: written from the rules, not from the services.

mod expiry;
mod folders;
mod sending;

pub(super) use folders::{Row, Seen};

use super::step::{PEOPLE, Side, Step};
use expiry::Question;
use sending::{DEFAULT, FIXED, Month, Quota};
use std::collections::BTreeMap;
use time::{Duration, OffsetDateTime};

/// What came of a step: `ok` or the code of the refusal; and what was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) verdict: String,
    /// Subject, and the words of this message and of those it quotes.
    pub(super) text: Option<(String, Vec<String>)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Home,
    Deleted,
    /// Deleted for good, or taken back.
    Gone,
}

#[derive(Debug)]
struct Copy {
    place: Place,
    read: bool,
    opened: bool,
    replied: bool,
}

#[derive(Debug)]
struct Message {
    sender: usize,
    to: Vec<usize>,
    bcc: Vec<usize>,
    sent_at: OffsetDateTime,
    expires_at: OffsetDateTime,
    subject: String,
    words: Vec<String>,
    extendable: bool,
    extended: bool,
    recalled: bool,
    /// The end of its retention was noted.
    ended: bool,
    /// Nobody can read it any more, ever.
    shredded: bool,
    copies: BTreeMap<(usize, Side), Copy>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Active,
    Expired,
    Recalled,
    Destroyed,
}

/// The account as it must be.
#[derive(Debug)]
pub(super) struct Reference {
    now: OffsetDateTime,
    retention: Duration,
    messages: Vec<Message>,
    questions: Vec<Question>,
    quotas: BTreeMap<(usize, Month), Quota>,
}

type Verdict<T> = Result<T, &'static str>;

impl Reference {
    pub(super) fn new(now: OffsetDateTime) -> Self {
        Self {
            now,
            retention: Duration::days(365),
            messages: Vec::new(),
            questions: Vec::new(),
            quotas: BTreeMap::new(),
        }
    }

    pub(super) fn messages(&self) -> usize {
        self.messages.len()
    }

    pub(super) fn questions(&self) -> usize {
        self.questions.len()
    }

    pub(super) fn now(&self) -> OffsetDateTime {
        self.now
    }

    pub(super) fn sender(&self, message: usize) -> usize {
        self.messages[message].sender
    }

    pub(super) fn sent_at(&self, message: usize) -> OffsetDateTime {
        self.messages[message].sent_at
    }

    pub(super) fn asked_about(&self, question: usize) -> usize {
        self.questions[question].message
    }

    pub(super) fn expires_at(&self, message: usize) -> OffsetDateTime {
        self.messages[message].expires_at
    }

    pub(super) fn retained_until(&self, message: usize) -> OffsetDateTime {
        self.messages[message].sent_at + self.retention
    }

    /// Sender and recipients.
    pub(super) fn concerned(&self, message: usize) -> Vec<usize> {
        let message = &self.messages[message];
        let recipients = message.to.iter().chain(&message.bcc);
        recipients.copied().chain([message.sender]).collect()
    }

    /// Whether what a step is about is there.
    pub(super) fn knows(&self, step: &Step) -> bool {
        let (message, question) = step.about();
        message.is_none_or(|message| message < self.messages.len())
            && question.is_none_or(|question| question < self.questions.len())
    }

    /// Takes a step, at its end.
    pub(super) fn take(&mut self, step: &Step) -> Outcome {
        self.now += step.takes();
        let done = match *step {
            Step::Send {
                by,
                ref to,
                ref bcc,
                fixed,
            } => self.send(
                by,
                (to.clone(), bcc.clone()),
                if fixed { FIXED } else { DEFAULT },
            ),
            Step::Reply {
                by,
                message,
                to_all,
            } => self.reply(by, message, to_all),
            Step::Open { by, message } => {
                let opened = self.open(by, message);
                return self.shown(message, opened);
            }
            Step::Read { by, message } => {
                let read = self.check_read(by, message);
                return self.shown(message, read);
            }
            Step::Recall { by, message } => self.recall(by, message),
            Step::Delete { by, message, side } => self.put(by, message, side, Place::Deleted),
            Step::Restore { by, message, side } => self.put(by, message, side, Place::Home),
            Step::Destroy { by, message, side } => self.destroy(by, message, side),
            Step::Mark {
                by,
                message,
                side,
                read,
            } => self.mark((by, message, side), read),
            Step::Crowd { by, left } => {
                self.crowd(by, usize::try_from(left).unwrap());
                Ok(())
            }
            Step::Retain { days } => {
                self.retention = Duration::days(days);
                Ok(())
            }
            Step::Extend { by, message, to } => self.extend(by, message, to),
            Step::SetExpiry { message, to } => self.set_expiry(message, to),
            Step::Ask { by, message } => self.ask(by, message),
            Step::Approve {
                by,
                message,
                question,
                to,
            } => self.approve(by, message, question, to),
            Step::Decline {
                by,
                message,
                question,
            } => self.decline(by, message, question),
            Step::Questions { by, message } => return self.look_who_asked(by, message),
            Step::Wait { .. } => Ok(()),
            Step::Sweep => {
                self.sweep();
                Ok(())
            }
        };
        Outcome {
            verdict: done.err().unwrap_or("ok").to_owned(),
            text: None,
        }
    }

    fn shown(&self, message: usize, verdict: Verdict<()>) -> Outcome {
        let message = &self.messages[message];
        Outcome {
            verdict: verdict.err().unwrap_or("ok").to_owned(),
            text: verdict
                .ok()
                .map(|()| (message.subject.clone(), message.words.clone())),
        }
    }

    /// Where a message stands: decided by the clock, swept or not (E1, E2, E4).
    fn state(&self, message: &Message) -> State {
        if message.ended || self.now >= message.sent_at + self.retention {
            State::Destroyed
        } else if message.recalled {
            State::Recalled
        } else if self.now >= message.expires_at {
            State::Expired
        } else {
            State::Active
        }
    }

    /// Whether someone received it and may still read it; how it has ended otherwise.
    fn check_received(&self, by: usize, message: usize) -> Verdict<&Copy> {
        let message = &self.messages[message];
        let copy = message
            .copies
            .get(&(by, Side::Received))
            .ok_or("not_found")?;
        match self.state(message) {
            State::Recalled => Err("message_recalled"),
            State::Expired => Err("message_expired"),
            State::Destroyed => Err("message_destroyed"),
            State::Active if copy.place == Place::Gone => Err("not_found"),
            State::Active => Ok(copy),
        }
    }

    /// The sender looks at their copy for as long as its content is kept (E4).
    fn check_own(&self, by: usize, message: usize) -> Option<Verdict<()>> {
        let message = &self.messages[message];
        let copy = message.copies.get(&(by, Side::Sent))?;
        match self.state(message) {
            State::Destroyed => Some(Err("message_destroyed")),
            _ => (copy.place != Place::Gone).then_some(Ok(())),
        }
    }

    /// L2: the one way in which a received message becomes read.
    fn open(&mut self, by: usize, message: usize) -> Verdict<()> {
        if !self.messages[message]
            .copies
            .contains_key(&(by, Side::Received))
            && let Some(own) = self.check_own(by, message)
        {
            return own;
        }
        self.check_received(by, message)?;
        let copies = &mut self.messages[message].copies;
        if let Some(copy) = copies.get_mut(&(by, Side::Received)) {
            copy.opened = true;
            copy.read = true;
        }
        Ok(())
    }

    fn check_read(&self, by: usize, message: usize) -> Verdict<()> {
        if let Some(own) = self.check_own(by, message) {
            return own;
        }
        if self.check_received(by, message)?.opened {
            Ok(())
        } else {
            Err("message_not_opened")
        }
    }

    /// C1, C2: by the sender or an administrator, while it can be read; out of every folder of its recipients.
    fn recall(&mut self, by: usize, message: usize) -> Verdict<()> {
        let state = self.state(&self.messages[message]);
        let concerned = self.concerned(message).contains(&by);
        let message = &mut self.messages[message];
        if by != message.sender && !PEOPLE[by].is_administrator {
            return Err(if concerned {
                "recall_not_allowed"
            } else {
                "not_found"
            });
        }
        match state {
            State::Active => {}
            State::Recalled => return Err("already_recalled"),
            State::Expired => return Err("message_expired"),
            State::Destroyed => return Err("message_destroyed"),
        }
        message.recalled = true;
        for ((_, side), copy) in &mut message.copies {
            if *side == Side::Received {
                copy.place = Place::Gone;
            }
        }
        Ok(())
    }

    /// What has reached the end of its retention is destroyed, whatever the account decides later (E1).
    fn sweep(&mut self) {
        let retained_since = self.now - self.retention;
        for message in &mut self.messages {
            if message.sent_at <= retained_since {
                message.ended = true;
                message.shredded = true;
            }
        }
    }
}
