//! Redeeming a mailed password reset.

use super::{LogonService, ResetError, take};
use crate::{
    account::Account,
    audit::{AuditAction, AuditEntry},
    caller::Origin,
    password::{self, PasswordPolicy, PasswordReset},
    randomness::Token,
    secret::Secret,
    session,
    user::{PasswordChange, User},
};

/// A reset with the password to set.
#[derive(Debug, Clone)]
pub struct RedeemReset {
    /// What was presented; `None` for what is no token.
    pub token: Option<Token>,
    /// The new password.
    pub new_password: Secret<String>,
    /// From where.
    pub origin: Origin,
}

impl LogonService {
    /// Sets a password by a reset, once. The user's sessions end; nobody is logged on by it.
    /// Returns where to log on with it.
    pub fn redeem_reset(&self, command: &RedeemReset) -> Result<Account, ResetError> {
        let now = self.deps.clock.now();
        self.deps
            .store
            .write(|tx| take(tx, &self.network_bucket(&command.origin), now))?
            .map_err(|until| ResetError::Throttled { wait: until - now })?;
        let (reset, user, account) = self.find_reset(command, now)?;
        let password = password::protect(&self.deps, user.account, user.id, &command.new_password)?;
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            // The row decides who was first, and the clock once more whether it is still time.
            if !reset.is_live(now) || !tx.use_password_reset(reset.account, reset.id, now)? {
                return Err(ResetError::Dead);
            }
            let change = PasswordChange {
                password: password.clone(),
                must_change: false,
                at: now,
            };
            session::save_password(&self.deps, tx, &user, &change, None)?;
            for action in [AuditAction::PasswordResetUsed, AuditAction::PasswordChosen] {
                let id = self.deps.audit_id(now);
                let entry =
                    AuditEntry::by_anonymous(user.account, id, now, action, &command.origin);
                tx.record(&entry.on_user(user.id))?;
            }
            Ok(account.clone())
        })
    }

    fn find_reset(
        &self,
        command: &RedeemReset,
        now: time::OffsetDateTime,
    ) -> Result<(PasswordReset, User, Account), ResetError> {
        let digest = command
            .token
            .as_ref()
            .map(|token| self.deps.vault.digest(token.bytes()))
            .ok_or(ResetError::Dead)?;
        self.deps.store.read(|tx| {
            let reset = tx
                .find_password_reset(&digest)?
                .filter(|reset| reset.is_live(now))
                .ok_or(ResetError::Dead)?;
            let user = tx
                .find_user(reset.account, reset.user)?
                .filter(|user| user.logon_allowed)
                .ok_or(ResetError::Dead)?;
            let account = tx.find_account(reset.account)?.ok_or(ResetError::Dead)?;
            // A refused password leaves the reset as it is: the next try may be better.
            PasswordPolicy::new(&account, &user.address).check(&command.new_password)?;
            Ok((reset, user, account))
        })
    }
}
