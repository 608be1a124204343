//! The directory: what administrators and the help desk do with users (L5).

use super::{PasswordChange, Role, User, UserChange, UserError, UserFilter, UserKind};
use crate::{
    account::Account,
    address::Address,
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    id::{AccountId, UserId},
    idempotency::{self, Attempt},
    logon::{
        DIAGNOSIS_DEPTH, Diagnosis, LogonAttempt, Sender, WAYS_IN, mail_fresh_link,
        mail_password_reset,
    },
    outbox::MailContent,
    page::{Cursor, Limit, Page},
    password::{self, PasswordPolicy},
    secret::Secret,
    services::Deps,
    session,
    store::{StoreError, Tx},
};
use std::{collections::HashMap, sync::Arc};
use time::OffsetDateTime;

/// A new internal user.
#[derive(Debug, Clone)]
pub struct CreateUser {
    /// The address, in one of the account's own domains.
    pub address: Address,
    /// The name.
    pub name: String,
    /// What the user may administer.
    pub role: Role,
    /// Whether the user may start messages.
    pub licensed: bool,
    /// The language, if known.
    pub language: Option<String>,
}

/// A password that an administrator sets.
#[derive(Debug, Clone)]
pub struct SetUserPassword {
    /// The password.
    pub password: Secret<String>,
    /// The password again.
    pub confirmation: Secret<String>,
    /// Whether it must be changed at the next log-on.
    pub must_change: bool,
}

/// Use cases of the directory.
#[derive(Debug, Clone)]
pub struct UserService {
    pub(super) deps: Arc<Deps>,
}

impl UserService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// A page of the account's users, newest first.
    pub fn list(
        &self,
        caller: &Caller,
        filter: &UserFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<User>, UserError> {
        let rows = self
            .deps
            .store
            .read(|tx| tx.list_users(caller.account, filter, after, limit))?;
        Ok(Page::cut(rows, limit, |user| Cursor {
            at: user.created_at,
            id: *user.id.as_uuid(),
        }))
    }

    /// The same page for an export: each user with their aliases.
    pub fn list_with_aliases(
        &self,
        caller: &Caller,
        filter: &UserFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<(User, Vec<Address>)>, UserError> {
        let page = self.list(caller, filter, after, limit)?;
        let inside: Vec<UserId> = page
            .items
            .iter()
            .filter(|user| user.kind == UserKind::Internal)
            .map(|user| user.id)
            .collect();
        let mut aliases: HashMap<UserId, Vec<Address>> = HashMap::new();
        if !inside.is_empty() {
            let rows = self
                .deps
                .store
                .read(|tx| tx.list_aliases(caller.account, &inside))?;
            for (user, alias) in rows {
                aliases.entry(user).or_default().push(alias);
            }
        }
        Ok(page.map(|user| {
            let own = aliases.remove(&user.id).unwrap_or_default();
            (user, own)
        }))
    }

    /// One user.
    pub fn find(&self, caller: &Caller, user: UserId) -> Result<User, UserError> {
        self.deps.store.read(|tx| find(tx, caller, user))
    }

    /// The user with this address: for the operator's commands.
    pub fn find_by_address(
        &self,
        account: AccountId,
        address: &Address,
    ) -> Result<Option<User>, StoreError> {
        self.deps
            .store
            .read(|tx| tx.find_user_by_address(account, address))
    }

    /// What became of the user's attempts to log on, newest first (L8).
    pub fn list_attempts(
        &self,
        caller: &Caller,
        user: UserId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<LogonAttempt>, UserError> {
        let rows = self.deps.store.read(|tx| {
            find(tx, caller, user)?;
            Ok::<_, UserError>(tx.list_attempts(caller.account, user, after, limit)?)
        })?;
        Ok(Page::cut(rows, limit, |attempt| Cursor {
            at: attempt.at,
            id: *attempt.id.as_uuid(),
        }))
    }

    /// Why the user cannot log on, and what to do about it.
    pub fn diagnose(&self, caller: &Caller, user: UserId) -> Result<Diagnosis, UserError> {
        let now = self.deps.clock.now();
        let depth = DIAGNOSIS_DEPTH;
        self.deps.store.read(|tx| {
            let found = find(tx, caller, user)?;
            let account = caller.account;
            let mails = tx.list_user_mails(account, user, &WAYS_IN, depth.into())?;
            let views = tx.list_link_views(account, user, depth.into())?;
            let limit = Limit::new(depth).unwrap_or_default();
            let attempts = tx.list_attempts(account, user, None, limit)?;
            let readable = tx.find_newest_readable(account, user, now)?;
            let readable = readable.map(|target| target.message);
            Ok(Diagnosis::make(&found, mails, views, attempts, readable))
        })
    }

    /// Makes an internal user.
    pub fn create(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        command: &CreateUser,
    ) -> Result<User, UserError> {
        let now = self.deps.clock.now();
        let id = UserId::from_uuid(self.deps.new_id(now));
        self.deps.store.write(|tx| {
            if let Some(first) = idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)? {
                return find(tx, caller, UserId::from_uuid(first));
            }
            // Whoever gives somebody this address as an alias holds the account, too.
            tx.lock_account(caller.account)?;
            let account = account(tx, caller)?;
            if !account.is_internal(&command.address) {
                return Err(UserError::AddressNotInternal);
            }
            let (address, name) = (command.address.clone(), command.name.clone());
            let mut user = User::internal(account.id, id, address, name, now);
            user.role = command.role;
            user.licensed = command.licensed;
            user.language.clone_from(&command.language);
            let address = std::slice::from_ref(&user.address);
            if !tx.list_address_owners(account.id, address)?.is_empty()
                || tx.insert_users_or_ignore(std::slice::from_ref(&user))? == 0
            {
                return Err(UserError::AddressTaken);
            }
            let entry = self.entry(caller, now, AuditAction::UserCreated, user.id);
            tx.record(&entry.with("role", user.role.as_str()))?;
            Ok(user)
        })
    }

    /// Changes a user. Another role, or log-on withdrawn, ends the user's sessions at once; of log-on allowed or
    /// withdrawn the user is told by mail (L5, L6).
    pub fn update(
        &self,
        caller: &Caller,
        user: UserId,
        change: &UserChange,
    ) -> Result<User, UserError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            // Two administrators who take each other's role away must not both succeed.
            if change.role.is_some() || change.logon_allowed.is_some() {
                tx.lock_account(caller.account)?;
            }
            let before = find(tx, caller, user)?;
            let role = change.role.filter(|role| *role != before.role);
            let licensed = change.licensed.filter(|on| *on != before.licensed);
            let allowed = change
                .logon_allowed
                .filter(|on| *on != before.logon_allowed);
            if caller.user == user && (role.is_some() || allowed.is_some()) {
                return Err(UserError::OwnPermissions);
            }
            if before.kind == UserKind::External && (role.is_some() || licensed.is_some()) {
                return Err(UserError::ExternalUser);
            }
            if role.is_some() || allowed == Some(false) {
                refuse_the_last(tx, caller, &before)?;
            }
            tx.save_user(caller.account, user, change)?;
            if role.is_some() || allowed == Some(false) {
                session::end_all(&self.deps, tx, &before, None, now)?;
            }
            if let Some(allowed) = allowed {
                let content = MailContent::PermissionsChanged {
                    password_set: false,
                    logon_allowed: Some(allowed),
                };
                self.notify(tx, caller, &before, content, now)?;
            }
            let mut entry = self.entry(caller, now, AuditAction::UserUpdated, user);
            if let Some(role) = role {
                entry = entry.with("role", role.as_str());
            }
            if let Some(licensed) = licensed {
                entry = entry.with("licensed", licensed.to_string());
            }
            if let Some(allowed) = allowed {
                entry = entry.with("logon_allowed", allowed.to_string());
            }
            tx.record(&entry)?;
            find(tx, caller, user)
        })
    }

    /// Sets a user's password; the user is told by mail, and live sessions end (L5).
    pub fn set_password(
        &self,
        caller: &Caller,
        user: UserId,
        command: &SetUserPassword,
    ) -> Result<(), UserError> {
        let (account, found) = self
            .deps
            .store
            .read(|tx| Ok::<_, UserError>((account(tx, caller)?, find(tx, caller, user)?)))?;
        if command.password.expose() != command.confirmation.expose() {
            return Err(UserError::PasswordsDiffer);
        }
        PasswordPolicy::new(&account, &found.address).check(&command.password)?;
        let password = password::protect(&self.deps, found.account, found.id, &command.password)?;
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            let change = PasswordChange {
                password: password.clone(),
                must_change: command.must_change,
                at: now,
            };
            session::save_password(&self.deps, tx, &found, &change, None)?;
            let content = MailContent::PermissionsChanged {
                password_set: true,
                logon_allowed: None,
            };
            self.notify(tx, caller, &found, content, now)?;
            let entry = self.entry(caller, now, AuditAction::PasswordSetByAdministrator, user);
            tx.record(&entry.with("must_change", command.must_change.to_string()))?;
            Ok(())
        })
    }

    /// Mails the user a password reset.
    pub fn send_password_reset(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        user: UserId,
    ) -> Result<(), UserError> {
        let now = self.deps.clock.now();
        let sender = Sender {
            deps: &self.deps,
            now,
        };
        self.deps.store.write(|tx| {
            if idempotency::claim(tx, caller, attempt, *user.as_uuid(), now)?.is_some() {
                return Ok(());
            }
            let account = account(tx, caller)?;
            let user = find_allowed(tx, caller, user)?;
            if !mail_password_reset::<UserError>(sender, tx, &account, &user)? {
                return Err(UserError::EnoughInFlight);
            }
            tx.record(&self.entry(caller, now, AuditAction::PasswordResetSent, user.id))?;
            Ok(())
        })
    }

    /// Mails the user a fresh link to the newest message they can read.
    pub fn send_fresh_link(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        user: UserId,
    ) -> Result<(), UserError> {
        let now = self.deps.clock.now();
        let sender = Sender {
            deps: &self.deps,
            now,
        };
        self.deps.store.write(|tx| {
            if idempotency::claim(tx, caller, attempt, *user.as_uuid(), now)?.is_some() {
                return Ok(());
            }
            let account = account(tx, caller)?;
            let user = find_allowed(tx, caller, user)?;
            let message = mail_fresh_link::<UserError>(sender, tx, &account, &user)?
                .ok_or(UserError::NothingToRead)?;
            let entry = self.entry(caller, now, AuditAction::FreshLinkSent, user.id);
            tx.record(&entry.on_message(message))?;
            Ok(())
        })
    }

    /// Ends all the user's sessions.
    pub fn end_sessions(&self, caller: &Caller, user: UserId) -> Result<(), UserError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            let user = find(tx, caller, user)?;
            let ended = session::end_all(&self.deps, tx, &user, None, now)?;
            let entry = self.entry(caller, now, AuditAction::SessionEnded, user.id);
            tx.record(&entry.with("sessions", ended.to_string()))?;
            Ok(())
        })
    }

    fn notify(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        user: &User,
        content: MailContent,
        now: OffsetDateTime,
    ) -> Result<(), UserError> {
        let account = account(tx, caller)?;
        let sender = Sender {
            deps: &self.deps,
            now,
        };
        sender.send(tx, user, &account.settings, content, None, None)
    }

    pub(super) fn entry(
        &self,
        caller: &Caller,
        now: OffsetDateTime,
        action: AuditAction,
        user: UserId,
    ) -> AuditEntry {
        AuditEntry::by(caller, self.deps.audit_id(now), now, action).on_user(user)
    }
}

pub(super) fn account(tx: &mut dyn Tx, caller: &Caller) -> Result<Account, UserError> {
    tx.find_account(caller.account)?.ok_or(UserError::Unknown)
}

pub(super) fn find(tx: &mut dyn Tx, caller: &Caller, user: UserId) -> Result<User, UserError> {
    tx.find_user(caller.account, user)?
        .ok_or(UserError::Unknown)
}

/// Whoever is about to lose role or log-on is not the last administrator. The caller holds the account.
fn refuse_the_last(tx: &mut dyn Tx, caller: &Caller, user: &User) -> Result<(), UserError> {
    let administrators = tx.list_administrators(caller.account)?;
    let is_one = administrators.iter().any(|one| one.id == user.id);
    if is_one && administrators.len() == 1 {
        return Err(UserError::LastAdministrator);
    }
    Ok(())
}

/// Nobody is mailed a way in that would not let them in.
fn find_allowed(tx: &mut dyn Tx, caller: &Caller, user: UserId) -> Result<User, UserError> {
    let user = find(tx, caller, user)?;
    if user.logon_allowed {
        Ok(user)
    } else {
        Err(UserError::LogonNotAllowed)
    }
}
