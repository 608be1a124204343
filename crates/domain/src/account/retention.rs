//! How long an account keeps messages (E1): longer at once; shorter, which destroys, with a second administrator, or after
//! a week in which a sole one can think better of it.

use super::{Account, AccountError, AccountService, AccountSettings};
use crate::{
    audit::{AuditAction, AuditActor, AuditEntry},
    caller::Caller,
    change::{ChangeKind, NewChange},
    id::{AccountId, ChangeId, MailId, RetentionChangeId, UserId},
    message::{NOTIFICATION_PATIENCE, Participant},
    outbox::{self, MailContent, NewMail, RetentionNews, RetentionNotice},
    retention::{PendingRetention, RetentionChange},
    services::Deps,
    store::Tx,
    user::User,
};
use time::{Duration, OffsetDateTime};

/// An account with what waits to be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountState {
    /// It.
    pub account: Account,
    /// A shorter retention that waits.
    pub pending_retention: Option<PendingRetention>,
}

impl AccountService {
    /// The caller's account, with what waits.
    pub fn state(&self, caller: &Caller) -> Result<AccountState, AccountError> {
        self.deps.store.read(|tx| state(tx, caller.account))
    }

    /// Changes how long messages are kept. A longer time is in force at once, for what is not destroyed; a shorter one
    /// waits.
    pub fn change_retention(
        &self,
        caller: &Caller,
        to: Duration,
    ) -> Result<AccountState, AccountError> {
        let deps = &*self.deps;
        let now = deps.clock.now();
        AccountSettings::check_retention(to)?;
        deps.store.write(|tx| {
            tx.lock_account(caller.account)?;
            let account = find(tx, caller.account)?;
            let from = account.settings.max_retention;
            if tx.find_retention_change(account.id)?.is_some() {
                return Err(AccountError::RetentionChangePending);
            }
            if to > from {
                apply(
                    tx,
                    deps,
                    (&account, to),
                    Some(caller),
                    Some(caller.user),
                    now,
                )?;
            } else if to < from {
                ask(tx, deps, caller, (&account, to), now)?;
            }
            state(tx, caller.account)
        })
    }

    /// Puts the shorter retention into force that another administrator asked for.
    pub fn approve_retention(
        &self,
        caller: &Caller,
        change: RetentionChangeId,
    ) -> Result<AccountState, AccountError> {
        let deps = &*self.deps;
        let now = deps.clock.now();
        deps.store.write(|tx| {
            tx.lock_account(caller.account)?;
            let account = find(tx, caller.account)?;
            let found = pending(tx, &account, change)?;
            if found.asked_by == caller.user {
                return Err(AccountError::OwnRetentionChange);
            }
            // Of two who decide at once the one who takes it away has.
            if !tx.delete_retention_change(account.id, change)? {
                return Err(AccountError::Unknown);
            }
            apply(
                tx,
                deps,
                (&account, found.to),
                Some(caller),
                Some(found.asked_by),
                now,
            )?;
            state(tx, caller.account)
        })
    }

    /// Drops the shorter retention that waits; any administrator may.
    pub fn cancel_retention(
        &self,
        caller: &Caller,
        change: RetentionChangeId,
    ) -> Result<AccountState, AccountError> {
        let deps = &*self.deps;
        let now = deps.clock.now();
        deps.store.write(|tx| {
            tx.lock_account(caller.account)?;
            let account = find(tx, caller.account)?;
            let found = pending(tx, &account, change)?;
            if !tx.delete_retention_change(account.id, change)? {
                return Err(AccountError::Unknown);
            }
            let act = AuditAction::RetentionShorteningCancelled;
            let id = deps.audit_id(now);
            let entry = AuditEntry::by(caller, id, now, act)
                .on_object(*change.as_uuid())
                .with("to_days", found.to.whole_days().to_string());
            tx.record(&entry)?;
            let notice = RetentionNotice {
                news: RetentionNews::Cancelled,
                by: name(tx, caller.account, caller.user)?,
                from_days: days(account.settings.max_retention),
                to_days: days(found.to),
                applies_at: None,
            };
            tell(tx, deps, &account, Some(caller.user), &notice, now)?;
            state(tx, caller.account)
        })
    }
}

/// Puts the shorter retentions into force whose wait is over; how many. Called by the sweeper before it destroys.
pub(crate) fn apply_due(deps: &Deps, account: AccountId) -> Result<bool, AccountError> {
    let now = deps.clock.now();
    let is_due = |change: &RetentionChange| change.applies_at.is_some_and(|at| at <= now);
    let waiting = deps.store.read(|tx| tx.find_retention_change(account))?;
    if !waiting.as_ref().is_some_and(is_due) {
        return Ok(false);
    }
    deps.store.write(|tx| {
        tx.lock_account(account)?;
        let Some(change) = tx.find_retention_change(account)?.filter(is_due) else {
            return Ok(false);
        };
        if !tx.delete_retention_change(account, change.id)? {
            return Ok(false);
        }
        let found = find(tx, account)?;
        apply(
            tx,
            deps,
            (&found, change.to),
            None,
            Some(change.asked_by),
            now,
        )?;
        Ok(true)
    })
}

fn find(tx: &mut dyn Tx, account: AccountId) -> Result<Account, AccountError> {
    tx.find_account(account)?.ok_or(AccountError::Unknown)
}

/// The change that waits, if it is this one.
fn pending(
    tx: &mut dyn Tx,
    account: &Account,
    change: RetentionChangeId,
) -> Result<RetentionChange, AccountError> {
    tx.find_retention_change(account.id)?
        .filter(|found| found.id == change)
        .ok_or(AccountError::Unknown)
}

pub(super) fn state(tx: &mut dyn Tx, account: AccountId) -> Result<AccountState, AccountError> {
    let account = find(tx, account)?;
    let pending_retention = match tx.find_retention_change(account.id)? {
        Some(change) => tx
            .find_user(account.id, change.asked_by)?
            .map(|user| PendingRetention {
                change,
                asked_by: Participant::from(user).person,
            }),
        None => None,
    };
    Ok(AccountState {
        account,
        pending_retention,
    })
}

fn ask(
    tx: &mut dyn Tx,
    deps: &Deps,
    caller: &Caller,
    (account, to): (&Account, Duration),
    now: OffsetDateTime,
) -> Result<(), AccountError> {
    let administrators = tx.list_administrators(account.id)?;
    let alone = !administrators.iter().any(|other| other.id != caller.user);
    let change = RetentionChange {
        account: account.id,
        id: RetentionChangeId::from_uuid(deps.new_id(now)),
        asked_by: caller.user,
        asked_at: now,
        to,
        applies_at: RetentionChange::applies_at(now, alone),
    };
    tx.insert_retention_change(&change)?;
    let (from_days, to_days) = (days(account.settings.max_retention), days(to));
    let act = AuditAction::RetentionShorteningAsked;
    let entry = AuditEntry::by(caller, deps.audit_id(now), now, act)
        .on_object(*change.id.as_uuid())
        .with("from_days", from_days.to_string())
        .with("to_days", to_days.to_string());
    tx.record(&entry)?;
    let notice = RetentionNotice {
        news: RetentionNews::Asked,
        by: name(tx, account.id, caller.user)?,
        from_days,
        to_days,
        applies_at: change.applies_at,
    };
    // Who is alone is told themself: it may have been somebody at their browser.
    let except = (!alone).then_some(caller.user);
    tell(tx, deps, account, except, &notice, now)
}

/// Puts a retention into force.
fn apply(
    tx: &mut dyn Tx,
    deps: &Deps,
    (account, to): (&Account, Duration),
    by: Option<&Caller>,
    asked_by: Option<UserId>,
    now: OffsetDateTime,
) -> Result<(), AccountError> {
    let settings = AccountSettings {
        max_retention: to,
        ..account.settings.clone()
    };
    tx.save_account(account.id, &account.name, &settings)?;
    let (from_days, to_days) = (days(account.settings.max_retention), days(to));
    let (id, act) = (deps.audit_id(now), AuditAction::RetentionChanged);
    let mut entry = match by {
        Some(caller) => AuditEntry::by(caller, id, now, act),
        None => AuditEntry {
            id,
            account: account.id,
            at: now,
            actor: AuditActor::System,
            action: act,
            message: None,
            user: None,
            object: None,
            details: Vec::new(),
            origin: None,
        },
    };
    if let Some(asker) = asked_by {
        entry = entry.on_user(asker);
    }
    tx.record(
        &entry
            .with("from_days", from_days.to_string())
            .with("to_days", to_days.to_string()),
    )?;
    let notice = RetentionNotice {
        news: RetentionNews::InForce,
        by: match by {
            Some(caller) => name(tx, account.id, caller.user)?,
            None => String::new(),
        },
        from_days,
        to_days,
        applies_at: None,
    };
    tell(
        tx,
        deps,
        account,
        by.map(|caller| caller.user),
        &notice,
        now,
    )
}

/// Mails the administrators but `except`, and tells the open screens of all of them.
fn tell(
    tx: &mut dyn Tx,
    deps: &Deps,
    account: &Account,
    except: Option<UserId>,
    notice: &RetentionNotice,
    now: OffsetDateTime,
) -> Result<(), AccountError> {
    let administrators = tx.list_administrators(account.id)?;
    let mail = |to: &User| NewMail {
        id: MailId::from_uuid(deps.new_id(now)),
        account: account.id,
        message: None,
        user: to.id,
        to: to.address.clone(),
        reports_to: None,
        language: to.language_or(&account.settings).to_owned(),
        content: MailContent::RetentionChange(notice.clone()),
        created_at: now,
        deadline: now + NOTIFICATION_PATIENCE,
    };
    let mails: Vec<NewMail> = administrators
        .iter()
        .filter(|administrator| Some(administrator.id) != except)
        .map(mail)
        .collect();
    tx.enqueue(&outbox::seal(&*deps.vault, mails)?)?;
    announce(tx, deps, account.id, &administrators, now)
}

/// Tells the open screens of administrators that the account changed.
pub(super) fn announce(
    tx: &mut dyn Tx,
    deps: &Deps,
    account: AccountId,
    administrators: &[User],
    now: OffsetDateTime,
) -> Result<(), AccountError> {
    let changes: Vec<NewChange> = administrators
        .iter()
        .map(|administrator| NewChange {
            id: ChangeId::from_uuid(deps.new_id(now)),
            account,
            user: administrator.id,
            at: now,
            kind: ChangeKind::AccountChanged,
            message: None,
            item: None,
        })
        .collect();
    Ok(tx.announce(&changes)?)
}

fn name(tx: &mut dyn Tx, account: AccountId, user: UserId) -> Result<String, AccountError> {
    let user = tx.find_user(account, user)?.ok_or(AccountError::Unknown)?;
    Ok(format!("{} <{}>", user.name, user.address))
}

fn days(retention: Duration) -> u32 {
    u32::try_from(retention.whole_days()).unwrap_or_default()
}
