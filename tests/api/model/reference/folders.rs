//! Folders: what is in them, and what moves it.

use super::{Copy, Message, Place, Reference, State, Verdict};
use crate::model::step::{PEOPLE, Side};
use time::OffsetDateTime;

/// Everything one person sees in lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::model) struct Seen {
    pub(in crate::model) inbox: Vec<Row>,
    pub(in crate::model) sent: Vec<Row>,
    pub(in crate::model) deleted: Vec<Row>,
    /// Numbers of expired messages, the last expired first.
    pub(in crate::model) expired: Vec<usize>,
    pub(in crate::model) inbox_unread: u64,
    pub(in crate::model) deleted_unread: u64,
    /// Addresses that have counted this month; of who has a quota.
    pub(in crate::model) used: Option<usize>,
}

/// A row of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::model) struct Row {
    pub(in crate::model) message: usize,
    pub(in crate::model) side: Side,
    pub(in crate::model) subject: String,
    pub(in crate::model) state: String,
    pub(in crate::model) expires_at: OffsetDateTime,
    pub(in crate::model) read: bool,
    pub(in crate::model) replied: bool,
    /// How many recipients one may know of.
    pub(in crate::model) known: usize,
    /// How many have opened it; on one's own.
    pub(in crate::model) opened: Option<usize>,
}

impl Reference {
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
    pub(super) fn put(
        &mut self,
        by: usize,
        message: usize,
        side: Side,
        place: Place,
    ) -> Verdict<()> {
        self.listed(by, message, side)?.place = place;
        Ok(())
    }

    /// Only from Deleted; what has ended for its recipients ends with its sender's copy.
    pub(super) fn destroy(&mut self, by: usize, message: usize, side: Side) -> Verdict<()> {
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

    pub(super) fn mark(
        &mut self,
        (by, message, side): (usize, usize, Side),
        read: bool,
    ) -> Verdict<()> {
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

    /// What one person sees.
    pub(in crate::model) fn mailbox(&self, person: usize) -> Seen {
        let mut seen = Seen {
            used: PEOPLE[person].is_internal.then(|| self.used(person)),
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
