//! Sending and replying, within a quota.

use super::{Copy, Message, Place, Reference, Verdict};
use crate::model::step::{PEOPLE, Side};
use std::collections::BTreeSet;
use time::Duration;

/// A calendar month in UTC.
pub(super) type Month = (i32, u8);

/// What somebody has used of a month (Q1).
#[derive(Debug, Default)]
pub(super) struct Quota {
    counted: BTreeSet<usize>,
    used: usize,
}

/// Addresses a month.
const LIMIT: usize = 500;

/// The built-in definition (D2).
pub(super) const DEFAULT: Terms = Terms {
    expire_after: Duration::days(30),
    extendable: true,
};

/// The one that forbids extension.
pub(super) const FIXED: Terms = Terms {
    expire_after: Duration::days(5),
    extendable: false,
};

/// What a definition means here.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terms {
    expire_after: Duration,
    extendable: bool,
}

impl Reference {
    /// S1, S2: external users write to people inside alone.
    pub(super) fn send(
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

    fn month(&self) -> Month {
        (self.now.year(), u8::from(self.now.month()))
    }

    fn quota(&mut self, of: usize) -> &mut Quota {
        let month = self.month();
        self.quotas.entry((of, month)).or_default()
    }

    /// Leaves somebody so many addresses of the month, or fewer.
    pub(super) fn crowd(&mut self, by: usize, left: usize) {
        let quota = self.quota(by);
        quota.used = quota.used.max(LIMIT - left);
    }

    /// Addresses that have counted this month.
    pub(super) fn used(&self, by: usize) -> usize {
        let quota = self.quotas.get(&(by, self.month()));
        quota.map_or(0, |quota| quota.used)
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

    /// S5: a new message with the original quoted, to its visible participants.
    pub(super) fn reply(&mut self, by: usize, message: usize, to_all: bool) -> Verdict<()> {
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
}
