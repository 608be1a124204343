//! What administrators do with the registration code.

use super::{
    RegistrationCode, RegistrationError, RegistrationState,
    code::{draw, seal, shown},
};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, tell_administrators},
    id::AccountId,
    idempotency::{self, Attempt},
    services::Deps,
    store::{StoreError, Tx},
};
use std::sync::Arc;

/// Use cases of the registration code.
#[derive(Debug, Clone)]
pub struct RegistrationService {
    deps: Arc<Deps>,
}

impl RegistrationService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Whether the account's own people may register: its portal says so to everyone.
    pub fn is_open(&self, account: AccountId) -> Result<bool, StoreError> {
        self.deps
            .store
            .read(|tx| Ok(tx.find_registration_code(account)?.is_some()))
    }

    /// How the caller's account stands with registration, with its code.
    pub fn state(&self, caller: &Caller) -> Result<RegistrationState, RegistrationError> {
        self.deps.store.read(|tx| self.state_in(tx, caller))
    }

    /// Draws a new code: registration is open from then on, and to nobody who has an earlier one.
    pub fn renew(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
    ) -> Result<RegistrationState, RegistrationError> {
        let now = self.deps.clock.now();
        let code = draw(&*self.deps.randomness);
        let drawn = RegistrationCode {
            account: caller.account,
            sealed_code: seal(&*self.deps.vault, caller.account, &code)?,
            drawn_at: now,
        };
        let account = *caller.account.as_uuid();
        self.deps.store.write(|tx| {
            if idempotency::claim(tx, caller, attempt, account, now)?.is_some() {
                return self.state_in(tx, caller);
            }
            tx.lock_account(caller.account)?;
            let action = match tx.find_registration_code(caller.account)? {
                Some(_) => AuditAction::RegistrationCodeRenewed,
                None => AuditAction::RegistrationOpened,
            };
            tx.put_registration_code(&drawn)?;
            tx.record(&AuditEntry::by(
                caller,
                self.deps.audit_id(now),
                now,
                action,
            ))?;
            tell_administrators(&self.deps, tx, caller, ChangeKind::AccountChanged, now)?;
            self.state_in(tx, caller)
        })
    }

    /// Closes registration. Codes that were mailed for it make nobody a user any more.
    pub fn close(&self, caller: &Caller) -> Result<(), RegistrationError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            if !tx.delete_registration_code(caller.account)? {
                return Ok(());
            }
            let id = self.deps.audit_id(now);
            tx.record(&AuditEntry::by(
                caller,
                id,
                now,
                AuditAction::RegistrationClosed,
            ))?;
            tell_administrators(&self.deps, tx, caller, ChangeKind::AccountChanged, now)?;
            Ok(())
        })
    }

    fn state_in(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
    ) -> Result<RegistrationState, RegistrationError> {
        let kept = tx.find_registration_code(caller.account)?;
        let vault = &*self.deps.vault;
        Ok(RegistrationState {
            code: kept
                .as_ref()
                .map(|kept| shown(vault, caller.account, kept))
                .transpose()?,
            drawn_at: kept.map(|kept| kept.drawn_at),
        })
    }
}
