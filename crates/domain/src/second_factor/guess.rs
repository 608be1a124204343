//! Trying a code: counted before it is compared, so that many tries at once are all counted.

use super::{SecondFactor, SecondFactorError, SecondFactorService, TypedFactor};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    id::{AccountId, LogonAttemptId, UserId},
    logon::{BucketKey, BucketKind, LogonAttempt, LogonMethod, LogonOutcome, LogonRefusal, take},
    secret::Secret,
    store::{StoreError, Tx},
    vault::AccountSecret,
};
use time::OffsetDateTime;

impl SecondFactorService {
    /// Counts a try, or says how long to wait.
    pub(super) fn count_try(
        &self,
        caller: &Caller,
        typed: &TypedFactor,
        now: OffsetDateTime,
    ) -> Result<(), SecondFactorError> {
        let admitted = self.deps.store.write(|tx| {
            let mut admitted = take(tx, &self.bucket(caller), now)?;
            if admitted.is_ok() && matches!(typed, TypedFactor::Authenticator(_)) {
                admitted = take(tx, &self.bucket_anywhere(caller), now)?;
            }
            if admitted.is_err() {
                self.note_refusal(tx, caller, LogonRefusal::Throttled, now)?;
            }
            Ok::<_, StoreError>(admitted)
        })?;
        admitted.map_err(|until| SecondFactorError::Throttled { wait: until - now })
    }

    /// The step whose code was typed, if it is one of now.
    pub(super) fn matching_step(
        &self,
        factor: &SecondFactor,
        code: &Secret<String>,
        now: OffsetDateTime,
    ) -> Result<Option<u64>, SecondFactorError> {
        let secret = self.deps.vault.open_secret(
            factor.account,
            AccountSecret::AuthenticatorSecret(factor.user),
            &factor.sealed_secret,
        )?;
        let steps = SecondFactor::steps_at(now);
        Ok(self.deps.vault.match_totp(&secret, code.expose(), steps))
    }

    /// Uses up what was typed; `false` when it is wrong, or used.
    pub(super) fn use_up(
        &self,
        tx: &mut dyn Tx,
        factor: &SecondFactor,
        typed: &TypedFactor,
        step: Option<u64>,
    ) -> Result<bool, StoreError> {
        match (typed, step) {
            (TypedFactor::Authenticator(_), Some(step)) => {
                tx.use_step(factor.account, factor.user, step)
            }
            (TypedFactor::Authenticator(_), None) => Ok(false),
            (TypedFactor::Recovery(code), _) => {
                let digest = self.recovery_digest(factor.account, factor.user, code);
                tx.use_recovery_code(factor.account, factor.user, &digest)
            }
        }
    }

    /// The digest of a recovery code. It has 80 random bits: nobody finds it from its digest.
    pub(super) fn recovery_digest(
        &self,
        account: AccountId,
        user: UserId,
        code: &Secret<String>,
    ) -> [u8; 32] {
        let parts: [&[u8]; 4] = [
            b"recovery code",
            account.as_uuid().as_bytes(),
            user.as_uuid().as_bytes(),
            code.expose().as_bytes(),
        ];
        self.deps.vault.digest(&parts.concat())
    }

    /// What failures from the caller's network are counted in.
    pub(super) fn bucket(&self, caller: &Caller) -> BucketKey {
        BucketKey {
            kind: BucketKind::SecondFactor,
            subject: self.deps.vault.digest(caller.user.as_uuid().as_bytes()),
            network: caller.origin.network.clone(),
        }
    }

    fn bucket_anywhere(&self, caller: &Caller) -> BucketKey {
        BucketKey {
            kind: BucketKind::SecondFactorAnywhere,
            network: String::new(),
            ..self.bucket(caller)
        }
    }

    /// The true reason, for the help desk and the audit log (L8).
    pub(super) fn note_refusal(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        reason: LogonRefusal,
        now: OffsetDateTime,
    ) -> Result<(), StoreError> {
        self.note_attempt(tx, caller, LogonOutcome::Refused, Some(reason), now)?;
        let id = self.deps.audit_id(now);
        tx.record(
            &AuditEntry::by(caller, id, now, AuditAction::SecondFactorRefused)
                .on_user(caller.user)
                .with("reason", reason.as_str()),
        )
    }

    /// What came of a try, for the log-on diagnosis: who was refused and is in now is no longer stuck.
    pub(super) fn note_attempt(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        outcome: LogonOutcome,
        reason: Option<LogonRefusal>,
        now: OffsetDateTime,
    ) -> Result<(), StoreError> {
        tx.insert_attempt(&LogonAttempt {
            account: caller.account,
            id: LogonAttemptId::from_uuid(self.deps.new_id(now)),
            user: Some(caller.user),
            address: Some(caller.address.clone()),
            at: now,
            method: LogonMethod::SecondFactor,
            outcome,
            reason,
            network: caller.origin.network.clone(),
        })
    }
}
