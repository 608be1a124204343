//! How a mailbox must behave, in the fewest words: written from the rules, not from the services.

mod expiry;

use super::step::{PEOPLE, Side, Step};
use expiry::Question;
use std::collections::{BTreeMap, BTreeSet};
use time::{Duration, OffsetDateTime};

/// What came of a step: `ok` or the code of the refusal; and what was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) verdict: String,
    /// Subject, and the words of this message and of those it quotes.
    pub(super) text: Option<(String, Vec<String>)>,
}

/// Everything one person sees in lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) inbox: Vec<Row>,
    pub(super) sent: Vec<Row>,
    pub(super) deleted: Vec<Row>,
    /// Numbers of expired messages, the last expired first.
    pub(super) expired: Vec<usize>,
    pub(super) inbox_unread: u64,
    pub(super) deleted_unread: u64,
    /// Addresses that have counted this month; of who has a quota.
    pub(super) used: Option<usize>,
}

/// A row of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) message: usize,
    pub(super) side: Side,
    pub(super) subject: String,
    pub(super) state: String,
    pub(super) expires_at: OffsetDateTime,
    pub(super) read: bool,
    pub(super) replied: bool,
    /// How many recipients one may know of.
    pub(super) known: usize,
    /// How many have opened it; on one's own.
    pub(super) opened: Option<usize>,
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

/// A calendar month in UTC.
type Month = (i32, u8);

/// What somebody has used of a month (Q1).
#[derive(Debug, Default)]
struct Quota {
    counted: BTreeSet<usize>,
    used: usize,
}

/// Addresses a month.
const LIMIT: usize = 500;

type Verdict<T> = Result<T, &'static str>;

/// The built-in definition (D2).
const DEFAULT: Terms = Terms {
    expire_after: Duration::days(30),
    extendable: true,
};

/// The one that forbids extension.
const FIXED: Terms = Terms {
    expire_after: Duration::days(5),
    extendable: false,
};

/// What a definition means here.
#[derive(Debug, Clone, Copy)]
struct Terms {
    expire_after: Duration,
    extendable: bool,
}

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
                let left = usize::try_from(left).unwrap();
                let quota = self.quota(by);
                quota.used = quota.used.max(LIMIT - left);
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

    /// S1, S2: external users write to people inside alone.
    fn send(
        &mut self,
        by: usize,
        (to, bcc): (Vec<usize>, Vec<usize>),
        terms: Terms,
    ) -> Verdict<()> {
        let outside = |person: &usize| !PEOPLE[*person].is_internal;
        if outside(&by) && to.iter().chain(&bcc).any(outside) {
            return Err("invalid_fields");
        }
        if PEOPLE[by].is_internal {
            self.charge(by, to.iter().chain(&bcc))?;
        }
        let subject = format!("m{}", self.messages.len());
        let words = vec![format!("words of {subject}.")];
        self.deliver(by, (to, bcc), (subject, words), terms);
        Ok(())
    }

    fn quota(&mut self, of: usize) -> &mut Quota {
        let month = (self.now.year(), u8::from(self.now.month()));
        self.quotas.entry((of, month)).or_default()
    }

    /// Q1, Q3: an address counts once a month; all of a message's go, or none. (A reply's are free here: nobody is added.)
    fn charge<'t>(&mut self, by: usize, to: impl Iterator<Item = &'t usize>) -> Verdict<()> {
        let quota = self.quota(by);
        let new: BTreeSet<usize> = to
            .copied()
            .filter(|user| !quota.counted.contains(user))
            .collect();
        if !new.is_empty() && quota.used + new.len() > LIMIT {
            return Err("quota_exceeded");
        }
        quota.used += new.len();
        quota.counted.extend(new);
        Ok(())
    }

    fn deliver(
        &mut self,
        sender: usize,
        (to, bcc): (Vec<usize>, Vec<usize>),
        (subject, words): (String, Vec<String>),
        terms: Terms,
    ) {
        let copy = |read| Copy {
            place: Place::Home,
            read,
            opened: false,
            replied: false,
        };
        let received = to
            .iter()
            .chain(&bcc)
            .map(|user| ((*user, Side::Received), copy(false)));
        let copies = received
            .chain([((sender, Side::Sent), copy(true))])
            .collect();
        self.messages.push(Message {
            sender,
            to,
            bcc,
            sent_at: self.now,
            expires_at: self.now + terms.expire_after.min(self.retention),
            subject,
            words,
            extendable: terms.extendable,
            extended: false,
            recalled: false,
            ended: false,
            shredded: false,
            copies,
        });
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

    /// S5: a new message with the original quoted, to its visible participants.
    fn reply(&mut self, by: usize, message: usize, to_all: bool) -> Verdict<()> {
        if !self.check_received(by, message)?.opened {
            return Err("message_not_opened");
        }
        let original = &mut self.messages[message];
        if let Some(copy) = original.copies.get_mut(&(by, Side::Received)) {
            copy.replied = true;
        }
        let mut to = vec![original.sender];
        if to_all {
            to.extend(original.to.iter().filter(|user| **user != by));
        }
        let subject = if original.subject.starts_with("Re: ") {
            original.subject.clone()
        } else {
            format!("Re: {}", original.subject)
        };
        let words = original.words.clone();
        self.deliver(by, (to, Vec::new()), (subject, words), DEFAULT);
        Ok(())
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

    /// Whether a copy is in a folder: what lists show and what can be moved.
    fn is_listed(&self, message: &Message, side: Side, copy: &Copy) -> bool {
        let kept = !message.shredded && self.now < message.sent_at + self.retention;
        let visible = side == Side::Sent || self.now < message.expires_at;
        copy.place != Place::Gone && kept && visible
    }

    fn listed(&mut self, by: usize, message: usize, side: Side) -> Verdict<&mut Copy> {
        let found = &self.messages[message];
        let copy = found.copies.get(&(by, side)).ok_or("not_found")?;
        if !self.is_listed(found, side, copy) {
            return Err("not_found");
        }
        self.messages[message]
            .copies
            .get_mut(&(by, side))
            .ok_or("not_found")
    }

    /// F1: for its owner alone.
    fn put(&mut self, by: usize, message: usize, side: Side, place: Place) -> Verdict<()> {
        self.listed(by, message, side)?.place = place;
        Ok(())
    }

    /// Only from Deleted; what has ended for its recipients ends with its sender's copy.
    fn destroy(&mut self, by: usize, message: usize, side: Side) -> Verdict<()> {
        let state = self.state(&self.messages[message]);
        let copy = self.listed(by, message, side)?;
        if copy.place != Place::Deleted {
            return Err("not_in_deleted");
        }
        copy.place = Place::Gone;
        if side == Side::Sent && state != State::Active {
            self.messages[message].shredded = true;
        }
        Ok(())
    }

    fn mark(&mut self, (by, message, side): (usize, usize, Side), read: bool) -> Verdict<()> {
        let copy = self.listed(by, message, side)?;
        if side == Side::Sent {
            return Err("not_received");
        }
        if read && !copy.opened {
            return Err("message_not_opened");
        }
        copy.read = read;
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

    /// What one person sees.
    pub(super) fn mailbox(&self, person: usize) -> Seen {
        let month = (self.now.year(), u8::from(self.now.month()));
        let used = self
            .quotas
            .get(&(person, month))
            .map_or(0, |quota| quota.used);
        let mut seen = Seen {
            used: PEOPLE[person].is_internal.then_some(used),
            ..Seen::default()
        };
        for (number, message) in self.messages.iter().enumerate().rev() {
            for side in [Side::Received, Side::Sent] {
                let Some(copy) = message.copies.get(&(person, side)) else {
                    continue;
                };
                if !self.is_listed(message, side, copy) {
                    continue;
                }
                let unread = u64::from(!copy.read);
                let folder = match (copy.place, side) {
                    (Place::Deleted, _) => {
                        seen.deleted_unread += unread;
                        &mut seen.deleted
                    }
                    (_, Side::Sent) => &mut seen.sent,
                    (_, Side::Received) => {
                        seen.inbox_unread += unread;
                        &mut seen.inbox
                    }
                };
                folder.push(self.row(number, side, copy));
            }
        }
        seen.expired = self.expired(person);
        seen
    }

    fn row(&self, number: usize, side: Side, copy: &Copy) -> Row {
        let message = &self.messages[number];
        let state = match self.state(message) {
            State::Active => "active",
            State::Expired => "expired",
            State::Recalled => "recalled",
            State::Destroyed => "destroyed",
        };
        let received = message
            .copies
            .iter()
            .filter(|((_, side), _)| *side == Side::Received);
        let opened = received.filter(|(_, copy)| copy.opened).count();
        Row {
            message: number,
            side,
            subject: message.subject.clone(),
            state: state.to_owned(),
            expires_at: message.expires_at,
            read: copy.read,
            replied: copy.replied,
            known: if side == Side::Sent {
                message.to.len() + message.bcc.len()
            } else {
                message.to.len()
            },
            opened: (side == Side::Sent).then_some(opened),
        }
    }

    /// E2: sender and date alone, as long as it is retained.
    fn expired(&self, person: usize) -> Vec<usize> {
        let mut expired: Vec<_> = (0..)
            .zip(&self.messages)
            .filter(|(_, message)| {
                let copy = message.copies.get(&(person, Side::Received));
                copy.is_some_and(|copy| copy.place != Place::Gone)
                    && !message.ended
                    && self.now >= message.expires_at
                    && self.now < message.sent_at + self.retention
            })
            // Of those that expired at the same instant the one sent last stands first.
            .map(|(number, message)| std::cmp::Reverse((message.expires_at, number)))
            .collect();
        expired.sort_unstable();
        expired.into_iter().map(|last| last.0.1).collect()
    }
}
