//! The reminding worker's use case.

use super::{DueReminder, letters};
use crate::{
    account::Account,
    audit::{AuditAction, AuditActor, AuditEntry},
    change::{ChangeKind, NewChange},
    id::ChangeId,
    message::{Message, MessageState, Recipient},
    outbox,
    services::Deps,
    store::{StoreError, Tx},
    vault::VaultError,
};
use std::{collections::HashSet, sync::Arc};
use time::OffsetDateTime;

/// How many messages a round takes at most.
const AT_ONCE: u16 = 50;

/// Why a round could not be finished.
#[derive(Debug, thiserror::Error)]
pub enum ReminderError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A mail could not be encrypted.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// Reminds recipients.
#[derive(Debug, Clone)]
pub struct ReminderService {
    deps: Arc<Deps>,
}

impl ReminderService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Makes the mails of reminders that are due, each message's in a transaction of its own; how many reminders were due.
    /// Any number of workers may do it at once: who takes a reminder's row makes its mails.
    pub fn remind_due(&self) -> Result<usize, ReminderError> {
        let now = self.deps.clock.now();
        let due = self
            .deps
            .store
            .read(|tx| tx.list_due_reminders(now, AT_ONCE))?;
        for reminder in &due {
            self.deps.store.write(|tx| self.remind(tx, reminder, now))?;
        }
        Ok(due.len())
    }

    fn remind(
        &self,
        tx: &mut dyn Tx,
        due: &DueReminder,
        now: OffsetDateTime,
    ) -> Result<(), ReminderError> {
        if !tx.take_reminder(due)? {
            return Ok(());
        }
        let account = tx.find_account(due.account)?;
        let message = tx.find_message(due.account, due.message)?;
        let (Some(account), Some(message)) = (account, message) else {
            return Ok(());
        };
        if message.state(now, account.settings.max_retention) != MessageState::Active {
            return Ok(());
        }
        let waiting: HashSet<_> = tx
            .list_waiting_recipients(due.account, due.message, now)?
            .into_iter()
            .collect();
        let reminded: Vec<Recipient> = tx
            .list_recipients(due.account, due.message)?
            .into_iter()
            .filter(|recipient| waiting.contains(&recipient.user()))
            .filter(|recipient| recipient.participant.wants_reminders)
            .collect();
        if reminded.is_empty() {
            return Ok(());
        }
        let deps = &*self.deps;
        let (links, mails): (Vec<_>, Vec<_>) = reminded
            .iter()
            .map(|recipient| {
                let to = &recipient.participant;
                letters::reminder(deps, (&account, &message), to, due.kind, now)
            })
            .unzip();
        tx.insert_links(&links)?;
        tx.enqueue(&outbox::seal(&*deps.vault, mails)?)?;
        self.note(tx, (&account, &message), due, reminded.len(), now)?;
        Ok(())
    }

    fn note(
        &self,
        tx: &mut dyn Tx,
        (account, message): (&Account, &Message),
        due: &DueReminder,
        reminded: usize,
        now: OffsetDateTime,
    ) -> Result<(), StoreError> {
        tx.announce(&[NewChange {
            id: ChangeId::from_uuid(self.deps.new_id(now)),
            account: account.id,
            user: message.sender.user,
            at: now,
            kind: ChangeKind::NotificationState,
            message: Some(message.id),
            item: None,
        }])?;
        tx.record(&AuditEntry {
            id: self.deps.audit_id(now),
            account: account.id,
            at: now,
            actor: AuditActor::System,
            action: AuditAction::RecipientsReminded,
            message: Some(message.id),
            user: None,
            object: None,
            details: vec![
                ("kind".into(), due.kind.as_str().to_owned()),
                ("recipients".into(), reminded.to_string()),
            ],
            origin: None,
        })
    }
}
