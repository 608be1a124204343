//! Working off the outbox.

use super::{
    Delivery, LeasedMail, MailContent, MailKind, MailState, MailToSend, MailWriter, NewMail,
    SentMail, Settled, Settlement, WrittenMail, seal,
};
use crate::{
    address::Address,
    audit::{AuditAction, AuditActor, AuditEntry},
    branding::Stationery,
    change::{ChangeKind, NewChange},
    delivery_policy::TlsMode,
    id::{AccountId, ChangeId, MailId},
    message::{NOTIFICATION_PATIENCE, language_of},
    page::{Cursor, Limit, Page},
    services::Deps,
    store::{StoreError, Tx},
    vault::VaultError,
};
use std::{collections::HashMap, sync::Arc};
use time::{Duration, OffsetDateTime};

/// How long a worker may hold a mail. Longer than any attempt, which the relay's time-out ends within a minute, and short
/// beside the ten minutes that a code lives, should the worker die with it.
const LEASE: Duration = Duration::minutes(2);

/// Why the outbox could not be worked off or shown.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    /// A mail's content could not be decrypted.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A mail on its way out, and how it must be protected on it.
#[derive(Debug, Clone)]
pub struct OpenedMail {
    /// The mail.
    pub mail: MailToSend,
    /// As the delivery policy of the recipient's domain says now.
    pub tls: TlsMode,
}

/// A mail in the built-in viewer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownMail {
    /// Its id.
    pub id: MailId,
    /// What it is for.
    pub kind: MailKind,
    /// Whom it is for.
    pub to: Address,
    /// When it was sent.
    pub sent_at: OffsetDateTime,
    /// What it says.
    pub written: WrittenMail,
}

/// What the accounts of a batch of mails write on.
#[derive(Debug, Clone, Default)]
pub struct Stationeries(HashMap<AccountId, Arc<Stationery>>);

impl Stationeries {
    fn of(&self, account: AccountId) -> Arc<Stationery> {
        self.0.get(&account).cloned().unwrap_or_default()
    }
}

/// The outbox's use cases.
#[derive(Debug, Clone)]
pub struct OutboxService {
    deps: Arc<Deps>,
}

impl OutboxService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Takes up to `limit` due mails for this worker.
    pub fn lease(&self, limit: u16) -> Result<Vec<LeasedMail>, StoreError> {
        let now = self.deps.clock.now();
        if !self.deps.store.read(|tx| tx.has_due_mails(now))? {
            return Ok(Vec::new());
        }
        let lease = self.deps.new_id(now);
        self.deps
            .store
            .write(|tx| tx.lease_mails(lease, now, now + LEASE, limit))
    }

    /// What the accounts of these mails write on: read once for all of them.
    pub fn stationeries(&self, mails: &[LeasedMail]) -> Result<Stationeries, StoreError> {
        self.load_stationeries(mails.iter().map(|mail| mail.account))
    }

    fn load_stationeries(
        &self,
        accounts: impl Iterator<Item = AccountId>,
    ) -> Result<Stationeries, StoreError> {
        let mut accounts: Vec<AccountId> = accounts.collect();
        accounts.sort_unstable();
        accounts.dedup();
        if accounts.is_empty() {
            return Ok(Stationeries::default());
        }
        self.deps.store.read(|tx| {
            let loaded = accounts.iter().map(|&account| {
                let stationery = Stationery::load(tx, account)?;
                Ok((account, Arc::new(stationery)))
            });
            loaded.collect::<Result<_, _>>().map(Stationeries)
        })
    }

    /// Decrypts a leased mail for writing. An error about its content concerns this mail alone: settle it as
    /// [`Delivery::Unwritable`].
    pub fn open(
        &self,
        mail: &LeasedMail,
        stationeries: &Stationeries,
    ) -> Result<OpenedMail, OutboxError> {
        let tls = self
            .deps
            .store
            .read(|tx| tx.find_tls_mode(mail.account, mail.to.domain()))?;
        let content = seal::unseal(&*self.deps.vault, mail.account, mail.id, &mail.payload)?;
        let mail = MailToSend {
            id: mail.id,
            account: mail.account,
            to: mail.to.clone(),
            language: mail.language.clone(),
            content,
            created_at: mail.created_at,
            deadline: mail.deadline,
            stationery: stationeries.of(mail.account),
        };
        Ok(OpenedMail { mail, tls })
    }

    /// Whether the mail's time ran out while it waited: then it is not sent, and settled as given up.
    pub fn is_too_late(&self, mail: &LeasedMail) -> bool {
        self.deps.clock.now() >= mail.deadline
    }

    /// Stores what became of a leased mail, and tells the sender of its message when that changed its state; by mail too when
    /// a recipient will never be notified. `None` when the lease had ended and the mail is somebody else's by now.
    pub fn settle(
        &self,
        mail: &LeasedMail,
        delivery: Delivery,
        keep_content: bool,
    ) -> Result<Option<MailState>, StoreError> {
        let now = self.deps.clock.now();
        let mut spread = [0_u8];
        self.deps.randomness.fill(&mut spread);
        let [spread] = spread;
        let settled = delivery.settle(mail.attempts, now, mail.deadline, spread);
        let change = ChangeId::from_uuid(self.deps.new_id(now));
        self.deps.store.write(|tx| {
            let settlement = Settlement {
                mail,
                settled: &settled,
                at: now,
                keep_content,
            };
            if !tx.settle_mail(&settlement)? {
                return Ok(None);
            }
            if settled.state != mail.state {
                announce(tx, mail, change, now)?;
            }
            if settled.state.is_final() && settled.state != MailState::Sent {
                tx.record(&self.failed(mail, settled.state, now))?;
            }
            self.tell_sender(tx, mail, &settled, now)?;
            Ok(Some(settled.state))
        })
    }

    fn failed(&self, mail: &LeasedMail, state: MailState, now: OffsetDateTime) -> AuditEntry {
        AuditEntry {
            id: self.deps.audit_id(now),
            account: mail.account,
            at: now,
            actor: AuditActor::System,
            action: AuditAction::MailFailed,
            message: mail.message,
            user: None,
            object: Some(*mail.id.as_uuid()),
            details: vec![
                ("kind".into(), mail.kind.as_str().to_owned()),
                ("state".into(), state.as_str().to_owned()),
            ],
            origin: None,
        }
    }

    /// Bounces a notification that nothing more will be tried for to the sender of its message.
    fn tell_sender(
        &self,
        tx: &mut dyn Tx,
        mail: &LeasedMail,
        settled: &Settled,
        now: OffsetDateTime,
    ) -> Result<(), StoreError> {
        let lost = matches!(settled.state, MailState::Bounced | MailState::Failed);
        let (true, MailKind::Notification, Some(message)) = (lost, mail.kind, mail.message) else {
            return Ok(());
        };
        let Some(message) = tx.find_message(mail.account, message)? else {
            return Ok(());
        };
        let Some(account) = tx.find_account(mail.account)? else {
            return Ok(());
        };
        let bounce = NewMail {
            id: MailId::from_uuid(self.deps.new_id(now)),
            account: mail.account,
            message: Some(message.id),
            user: message.sender.user,
            reports_to: None,
            to: message.sender.person.address.clone(),
            language: language_of(&message.sender, &account),
            content: MailContent::NotDelivered {
                recipient: mail.to.to_string(),
                reference: message.reference.as_str().to_owned(),
                answer: settled.answer.clone(),
            },
            created_at: now,
            deadline: now + NOTIFICATION_PATIENCE,
        };
        let bounce = seal::seal(&*self.deps.vault, vec![bounce])
            .map_err(|error| StoreError::Failed(Box::new(error)))?;
        tx.enqueue(&bounce)
    }

    /// Gives leased mails back untold, for whoever comes next.
    pub fn release(&self, mails: &[LeasedMail]) -> Result<(), StoreError> {
        let now = self.deps.clock.now();
        self.deps
            .store
            .write(|tx| mails.iter().try_for_each(|mail| tx.release_mail(mail, now)))
    }

    /// How many mails wait in each state, and since when the oldest of them.
    pub fn waiting(&self) -> Result<Vec<(MailState, u64, Duration)>, StoreError> {
        let now = self.deps.clock.now();
        let waiting = self.deps.store.read(|tx| tx.measure_waiting())?;
        Ok([MailState::Queued, MailState::Deferred]
            .into_iter()
            .map(|state| {
                let found = waiting.iter().find(|waiting| waiting.state == state);
                found.map_or((state, 0, Duration::ZERO), |waiting| {
                    (state, waiting.mails, now - waiting.oldest)
                })
            })
            .collect())
    }

    /// Mails kept for the built-in viewer, newest first, as their recipients see them.
    pub fn list_shown(
        &self,
        writer: &dyn MailWriter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<ShownMail>, OutboxError> {
        let page = self
            .deps
            .store
            .read(|tx| tx.list_sent_mails(after, limit))?;
        let accounts = page.items.iter().map(|mail| mail.account);
        let stationeries = self.load_stationeries(accounts)?;
        let mut items = Vec::with_capacity(page.items.len());
        for mail in page.items {
            items.push(self.show(writer, mail, &stationeries)?);
        }
        Ok(Page {
            items,
            next: page.next,
        })
    }

    fn show(
        &self,
        writer: &dyn MailWriter,
        mail: SentMail,
        stationeries: &Stationeries,
    ) -> Result<ShownMail, OutboxError> {
        let content = seal::unseal(&*self.deps.vault, mail.account, mail.id, &mail.payload)?;
        let written = writer.write(&MailToSend {
            id: mail.id,
            account: mail.account,
            to: mail.to.clone(),
            language: mail.language,
            content,
            created_at: mail.created_at,
            deadline: mail.deadline,
            stationery: stationeries.of(mail.account),
        });
        Ok(ShownMail {
            id: mail.id,
            kind: mail.kind,
            to: mail.to,
            sent_at: mail.sent_at,
            written,
        })
    }
}

fn announce(
    tx: &mut dyn Tx,
    mail: &LeasedMail,
    change: ChangeId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let (Some(user), Some(message)) = (mail.reports_to, mail.message) else {
        return Ok(());
    };
    tx.announce(&[NewChange {
        id: change,
        account: mail.account,
        user,
        at: now,
        kind: ChangeKind::NotificationState,
        message: Some(message),
        item: None,
    }])
}
