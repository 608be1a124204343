//! The use cases of mailboxes.

use super::{
    ExpiredItem, Folder, Horizon, ItemFilter, ItemQuery, ListedItem, MailboxCounts, MailboxError,
    MailboxItem,
};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, NewChange},
    id::{AuditEntryId, ChangeId, MailboxItemId},
    message::{Direction, open_text},
    page::{Cursor, Limit, Page},
    retention::{DestructionCertificate, DestructionRule},
    services::Deps,
    store::Tx,
    vault::Part,
};
use std::sync::Arc;
use time::{Duration, OffsetDateTime};

/// Use cases of mailboxes.
#[derive(Debug, Clone)]
pub struct MailboxService {
    pub(super) deps: Arc<Deps>,
}

/// The instant of a request and how long the account keeps messages.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    now: OffsetDateTime,
    max_retention: Duration,
}

impl Moment {
    pub(super) fn horizon(self) -> Horizon {
        Horizon {
            now: self.now,
            retained_since: self.now - self.max_retention,
        }
    }
}

impl MailboxService {
    /// The use cases over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// A page of a folder, the newest first.
    pub fn list(
        &self,
        caller: &Caller,
        (folder, filter): (Folder, ItemFilter),
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<MailboxItem>, MailboxError> {
        let (moment, rows) = self.deps.store.read(|tx| {
            let moment = self.moment(tx, caller)?;
            let query = ItemQuery {
                folder,
                filter,
                horizon: moment.horizon(),
                after,
                limit,
            };
            let rows = tx.list_items(caller.account, caller.user, &query)?;
            Ok::<_, MailboxError>((moment, rows))
        })?;
        let page = Page::cut(rows, limit, |row| Cursor {
            at: row.message.sent_at,
            id: *row.id.as_uuid(),
        });
        let items = page
            .items
            .into_iter()
            .map(|row| self.read(row, moment))
            .collect::<Result<_, _>>()?;
        Ok(Page {
            items,
            next: page.next,
        })
    }

    /// Received messages that have expired: sender and date alone (E2).
    pub fn list_expired(
        &self,
        caller: &Caller,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<ExpiredItem>, MailboxError> {
        let rows = self.deps.store.read(|tx| {
            let horizon = self.moment(tx, caller)?.horizon();
            Ok::<_, MailboxError>(tx.list_expired_items(
                caller.account,
                caller.user,
                horizon,
                after,
                limit,
            )?)
        })?;
        Ok(Page::cut(rows, limit, |row| Cursor {
            at: row.expired_at,
            id: *row.id.as_uuid(),
        }))
    }

    /// The counts shown beside the folders (F2).
    pub fn counts(&self, caller: &Caller) -> Result<MailboxCounts, MailboxError> {
        let (account, user) = (caller.account, caller.user);
        self.deps.store.read(|tx| {
            let horizon = self.moment(tx, caller)?.horizon();
            Ok(MailboxCounts {
                inbox_unread: tx.count_unread(account, user, Folder::Inbox, horizon)?,
                deleted_unread: tx.count_unread(account, user, Folder::Deleted, horizon)?,
                drafts: tx.count_drafts(account, user)?,
            })
        })
    }

    /// Moves an item to Deleted (F1). One that is there already stays.
    pub fn delete(
        &self,
        caller: &Caller,
        item: MailboxItemId,
    ) -> Result<MailboxItem, MailboxError> {
        self.change_item(caller, item, |tx, listed, now| {
            if listed.folder == Folder::Deleted {
                return Ok(());
            }
            self.relocate(tx, caller, listed, Folder::Deleted, now)
        })
    }

    /// Moves an item from Deleted back to where it belongs. One that is there already stays.
    pub fn restore(
        &self,
        caller: &Caller,
        item: MailboxItemId,
    ) -> Result<MailboxItem, MailboxError> {
        self.change_item(caller, item, |tx, listed, now| {
            let home = Folder::home_of(listed.direction);
            if listed.folder == home {
                return Ok(());
            }
            self.relocate(tx, caller, listed, home, now)
        })
    }

    /// Deletes an item for good, for its owner alone.
    pub fn destroy(&self, caller: &Caller, item: MailboxItemId) -> Result<(), MailboxError> {
        self.deps.store.write(|tx| {
            let moment = self.moment(tx, caller)?;
            let listed = find(tx, caller, item, moment)?;
            if !tx.destroy_item(caller.account, caller.user, item)? {
                return Err(MailboxError::NotInDeleted);
            }
            // What nobody can read any more need not outlive its last copy.
            if listed.direction == Direction::Sent
                && tx.save_content_destroyed(caller.account, listed.message.id, moment.now)?
            {
                tx.destroy_content(caller.account, listed.message.id)?;
                let rule = DestructionRule::SenderDeleted;
                let certificate = DestructionCertificate::of(&listed.message, rule, moment.now);
                tx.insert_certificate(&certificate)?;
                let id = AuditEntryId::from_uuid(self.deps.new_id(moment.now));
                let act = AuditAction::MessageDestroyed;
                let entry = AuditEntry::by(caller, id, moment.now, act)
                    .on_message(listed.message.id)
                    .with("rule", rule.as_str());
                tx.record(&entry)?;
            }
            self.note(tx, caller, &listed, AuditAction::ItemDestroyed, moment.now)
        })
    }

    /// Marks an item read or unread. Only what was opened once can be marked read (L2).
    pub fn mark(
        &self,
        caller: &Caller,
        item: MailboxItemId,
        is_read: bool,
    ) -> Result<MailboxItem, MailboxError> {
        self.change_item(caller, item, |tx, listed, now| {
            if listed.direction != Direction::Received {
                return Err(MailboxError::NotReceived);
            }
            if is_read && !listed.was_opened {
                return Err(MailboxError::NotOpened);
            }
            tx.save_read(caller.account, caller.user, item, is_read)?;
            tx.announce(&[self.change(caller, listed, ChangeKind::ItemRead, now)])?;
            Ok(())
        })
    }

    /// Changes an item in one transaction and reads it afterwards.
    fn change_item(
        &self,
        caller: &Caller,
        item: MailboxItemId,
        change: impl Fn(&mut dyn Tx, &ListedItem, OffsetDateTime) -> Result<(), MailboxError>,
    ) -> Result<MailboxItem, MailboxError> {
        let (moment, listed) = self.deps.store.write(|tx| {
            let moment = self.moment(tx, caller)?;
            let before = find(tx, caller, item, moment)?;
            change(tx, &before, moment.now)?;
            Ok::<_, MailboxError>((moment, find(tx, caller, item, moment)?))
        })?;
        self.read(listed, moment)
    }

    fn relocate(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        listed: &ListedItem,
        to: Folder,
        now: OffsetDateTime,
    ) -> Result<(), MailboxError> {
        let (account, user) = (caller.account, caller.user);
        if !tx.move_item(account, user, listed.id, listed.folder, to)? {
            return Err(MailboxError::Unknown);
        }
        let action = if to == Folder::Deleted {
            AuditAction::ItemDeleted
        } else {
            AuditAction::ItemRestored
        };
        self.note(tx, caller, listed, action, now)
    }

    fn note(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        listed: &ListedItem,
        action: AuditAction,
        now: OffsetDateTime,
    ) -> Result<(), MailboxError> {
        let id = AuditEntryId::from_uuid(self.deps.new_id(now));
        let entry = AuditEntry::by(caller, id, now, action)
            .on_message(listed.message.id)
            .on_object(*listed.id.as_uuid());
        tx.record(&entry)?;
        tx.announce(&[self.change(caller, listed, ChangeKind::ItemMoved, now)])?;
        Ok(())
    }

    fn change(
        &self,
        caller: &Caller,
        listed: &ListedItem,
        kind: ChangeKind,
        now: OffsetDateTime,
    ) -> NewChange {
        NewChange {
            id: ChangeId::from_uuid(self.deps.new_id(now)),
            account: caller.account,
            user: caller.user,
            at: now,
            kind,
            message: Some(listed.message.id),
            item: Some(listed.id),
        }
    }

    pub(super) fn moment(&self, tx: &mut dyn Tx, caller: &Caller) -> Result<Moment, MailboxError> {
        let account = tx
            .find_account(caller.account)?
            .ok_or(MailboxError::Unknown)?;
        Ok(Moment {
            now: self.deps.clock.now(),
            max_retention: account.settings.max_retention,
        })
    }

    /// Decrypts an item's texts.
    pub(super) fn read(
        &self,
        listed: ListedItem,
        moment: Moment,
    ) -> Result<MailboxItem, MailboxError> {
        let vault = &*self.deps.vault;
        let place = (listed.message.account, listed.message.id);
        let key = vault.message_key(place.0, place.1, &listed.wrapped_key)?;
        let text = |part, sealed: &[u8]| open_text(vault, &key, place, part, sealed);
        Ok(MailboxItem {
            subject: text(Part::Subject, &listed.sealed_subject)?,
            preview: text(Part::Preview, &listed.sealed_preview)?,
            state: listed.message.state(moment.now, moment.max_retention),
            listed,
        })
    }
}

fn find(
    tx: &mut dyn Tx,
    caller: &Caller,
    item: MailboxItemId,
    moment: Moment,
) -> Result<ListedItem, MailboxError> {
    tx.find_item(caller.account, caller.user, item, moment.horizon())?
        .ok_or(MailboxError::Unknown)
}
