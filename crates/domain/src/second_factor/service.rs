//! Use cases of the second factor.

use super::{
    Enrolment, FactorState, SecondFactor, SecondFactorError, TypedFactor,
    second_factor::{base32, is_required},
};
use crate::{
    address::Address,
    audit::{AuditAction, AuditEntry},
    caller::{Caller, Origin},
    id::{AccountId, UserId},
    idempotency::{self, Attempt, SecretShown},
    logon::{LogonOutcome, LogonRefusal, Sender},
    outbox::MailContent,
    secret::Secret,
    services::Deps,
    session::{self, LiveSession, SessionFactor},
    store::Tx,
    user::User,
    vault::AccountSecret,
};
use std::sync::Arc;
use time::OffsetDateTime;

/// Use cases of the second factor.
#[derive(Debug, Clone)]
pub struct SecondFactorService {
    pub(super) deps: Arc<Deps>,
}

impl SecondFactorService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// How a user stands with it: oneself, or whom one looks after.
    pub fn state(&self, caller: &Caller, user: UserId) -> Result<FactorState, SecondFactorError> {
        self.deps.store.read(|tx| {
            let user = find_user(tx, caller, user)?;
            let account = tx
                .find_account(caller.account)?
                .ok_or(SecondFactorError::UnknownUser)?;
            let factor = tx.find_second_factor(caller.account, user.id)?;
            Ok(FactorState {
                enrolled_at: factor.and_then(|factor| factor.confirmed_at),
                is_required: is_required(user.role, &account.settings),
                recovery_codes_left: tx.count_recovery_codes(caller.account, user.id)?,
            })
        })
    }

    /// Draws a secret for an authenticator. It counts once a first code has come back ([`confirm`](Self::confirm)).
    pub fn enrol(
        &self,
        live: &LiveSession,
        origin: &Origin,
        attempt: Option<&Attempt>,
    ) -> Result<Enrolment, SecondFactorError> {
        let now = self.deps.clock.now();
        let user = &live.user;
        // Whoever finds a browser open must not lock its user out.
        if live.session.factor == SessionFactor::NotNeeded && !live.session.is_proved(now) {
            return Err(SecondFactorError::ProofRequired);
        }
        let caller = live.caller(origin.clone());
        let mut secret = vec![0_u8; SecondFactor::SECRET_BYTES];
        self.deps.randomness.fill(&mut secret);
        let secret = Secret::new(secret);
        let factor = SecondFactor {
            account: user.account,
            user: user.id,
            sealed_secret: self.deps.vault.seal_secret(
                user.account,
                AccountSecret::AuthenticatorSecret(user.id),
                secret.expose(),
            )?,
            created_at: now,
            confirmed_at: None,
            last_step: 0,
        };
        self.deps.store.write(|tx| {
            if idempotency::claim(tx, &caller, attempt, *user.id.as_uuid(), now)?.is_some() {
                return Err(SecretShown.into());
            }
            let account = tx
                .find_account(user.account)?
                .ok_or(SecondFactorError::UnknownUser)?;
            if !tx.put_second_factor(&factor)? {
                return Err(SecondFactorError::AlreadyEnrolled);
            }
            let address = user.address.as_str();
            Ok(Enrolment::new(secret.expose(), &account.name, address))
        })
    }

    /// Takes the first code of a new authenticator. Answers the recovery codes, this one time; all other sessions of the user have
    /// to give the factor from now on.
    pub fn confirm(
        &self,
        live: &LiveSession,
        origin: &Origin,
        typed: &TypedFactor,
    ) -> Result<Vec<Secret<String>>, SecondFactorError> {
        let now = self.deps.clock.now();
        let caller = live.caller(origin.clone());
        let factor = self.find(&caller)?;
        if factor.confirmed_at.is_some() {
            return Err(SecondFactorError::AlreadyEnrolled);
        }
        self.count_try(&caller, typed, now)?;
        let step = match typed {
            TypedFactor::Authenticator(code) => self.matching_step(&factor, code, now)?,
            TypedFactor::Recovery(_) => None,
        };
        let Some(step) = step else {
            return self.refuse(&caller, now);
        };
        let (account, user) = (factor.account, factor.user);
        self.deps.store.write(|tx| {
            if !tx.confirm_second_factor(account, user, now, step)? {
                return Err(SecondFactorError::AlreadyEnrolled);
            }
            tx.demand_given_factor(account, user)?;
            tx.save_session_factor(account, live.session.id, SessionFactor::Given)?;
            tx.delete_bucket(&self.bucket(&caller))?;
            self.note_attempt(tx, &caller, LogonOutcome::LoggedOn, None, now)?;
            self.record(tx, &caller, AuditAction::SecondFactorEnrolled, now)?;
            self.draw_codes(tx, &caller)
        })
    }

    /// Takes the second factor of a session that owes it, and answers the session as it stands then.
    pub fn give(
        &self,
        live: &LiveSession,
        origin: &Origin,
        typed: &TypedFactor,
    ) -> Result<LiveSession, SecondFactorError> {
        let now = self.deps.clock.now();
        let caller = live.caller(origin.clone());
        let factor = self.find(&caller)?;
        if factor.confirmed_at.is_none() {
            return Err(SecondFactorError::NotEnrolled);
        }
        self.count_try(&caller, typed, now)?;
        let step = match typed {
            TypedFactor::Authenticator(code) => self.matching_step(&factor, code, now)?,
            TypedFactor::Recovery(_) => None,
        };
        let taken = self.deps.store.write(|tx| {
            if !self.use_up(tx, &factor, typed, step)? {
                self.note_refusal(tx, &caller, LogonRefusal::WrongSecondFactor, now)?;
                return Ok::<_, SecondFactorError>(false);
            }
            tx.save_session_factor(factor.account, live.session.id, SessionFactor::Given)?;
            tx.delete_bucket(&self.bucket(&caller))?;
            self.note_attempt(tx, &caller, LogonOutcome::LoggedOn, None, now)?;
            let id = self.deps.audit_id(now);
            tx.record(
                &AuditEntry::by(&caller, id, now, AuditAction::SecondFactorGiven)
                    .on_user(caller.user)
                    .with("means", typed.means()),
            )?;
            Ok(true)
        })?;
        if !taken {
            return Err(SecondFactorError::WrongCode);
        }
        let mut live = live.clone();
        live.session.factor = SessionFactor::Given;
        Ok(live)
    }

    /// Draws new recovery codes; the old ones are void.
    pub fn renew_codes(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
    ) -> Result<Vec<Secret<String>>, SecondFactorError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            if idempotency::claim(tx, caller, attempt, *caller.user.as_uuid(), now)?.is_some() {
                return Err(SecretShown.into());
            }
            let factor = tx.find_second_factor(caller.account, caller.user)?;
            if factor.is_none_or(|factor| factor.confirmed_at.is_none()) {
                return Err(SecondFactorError::NotEnrolled);
            }
            self.record(tx, caller, AuditAction::RecoveryCodesRenewed, now)?;
            self.draw_codes(tx, caller)
        })
    }

    /// Removes one's own. Where one is needed, the session owes another one at once; all others end.
    pub fn remove(&self, live: &LiveSession, origin: &Origin) -> Result<(), SecondFactorError> {
        let now = self.deps.clock.now();
        let caller = live.caller(origin.clone());
        let user = &live.user;
        self.deps.store.write(|tx| {
            let account = tx
                .find_account(user.account)?
                .ok_or(SecondFactorError::UnknownUser)?;
            if !tx.delete_second_factor(user.account, user.id)? {
                return Err(SecondFactorError::NotEnrolled);
            }
            let owed = if is_required(user.role, &account.settings) {
                SessionFactor::ToEnrol
            } else {
                SessionFactor::NotNeeded
            };
            tx.save_session_factor(user.account, live.session.id, owed)?;
            session::end_all(&self.deps, tx, user, Some(live.session.id), now)?;
            self.record(tx, &caller, AuditAction::SecondFactorRemoved, now)
        })
    }

    /// Takes another user's away, who has lost it: their sessions end, they are told by mail, and set up another one.
    pub fn reset(&self, caller: &Caller, user: UserId) -> Result<(), SecondFactorError> {
        if caller.user == user {
            return Err(SecondFactorError::Own);
        }
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            let user = find_user(tx, caller, user)?;
            let id = self.deps.audit_id(now);
            let entry = AuditEntry::by(caller, id, now, AuditAction::SecondFactorReset);
            self.take_away(tx, &user, &entry)
        })
    }

    /// The same by the operator, where no other administrator is left to do it.
    pub fn reset_by_operator(
        &self,
        account: AccountId,
        address: &Address,
    ) -> Result<(), SecondFactorError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            let user = tx
                .find_user_by_address(account, address)?
                .ok_or(SecondFactorError::UnknownUser)?;
            let id = self.deps.audit_id(now);
            let action = AuditAction::SecondFactorReset;
            let entry = AuditEntry::by_operator(account, id, now, action);
            self.take_away(tx, &user, &entry)
        })
    }

    fn take_away(
        &self,
        tx: &mut dyn Tx,
        user: &User,
        entry: &AuditEntry,
    ) -> Result<(), SecondFactorError> {
        let account = tx
            .find_account(user.account)?
            .ok_or(SecondFactorError::UnknownUser)?;
        if !tx.delete_second_factor(user.account, user.id)? {
            return Err(SecondFactorError::NotEnrolled);
        }
        session::end_all(&self.deps, tx, user, None, entry.at)?;
        let sender = Sender {
            deps: &self.deps,
            now: entry.at,
        };
        let content = MailContent::SecondFactorReset;
        sender.send::<SecondFactorError>(tx, user, &account.settings, content, None, None)?;
        tx.record(&entry.clone().on_user(user.id))?;
        Ok(())
    }

    fn find(&self, caller: &Caller) -> Result<SecondFactor, SecondFactorError> {
        self.deps
            .store
            .read(|tx| tx.find_second_factor(caller.account, caller.user))?
            .ok_or(SecondFactorError::NotEnrolled)
    }

    fn refuse<T>(&self, caller: &Caller, now: OffsetDateTime) -> Result<T, SecondFactorError> {
        self.deps
            .store
            .write(|tx| self.note_refusal(tx, caller, LogonRefusal::WrongSecondFactor, now))?;
        Err(SecondFactorError::WrongCode)
    }

    fn record(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        action: AuditAction,
        now: OffsetDateTime,
    ) -> Result<(), SecondFactorError> {
        let entry = AuditEntry::by(caller, self.deps.audit_id(now), now, action);
        tx.record(&entry.on_user(caller.user))?;
        Ok(())
    }

    /// New recovery codes for the caller, as they are shown: four groups of four.
    fn draw_codes(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
    ) -> Result<Vec<Secret<String>>, SecondFactorError> {
        let bare: Vec<Secret<String>> = (0..SecondFactor::RECOVERY_CODES)
            .map(|_| {
                let mut bytes = [0_u8; 10];
                self.deps.randomness.fill(&mut bytes);
                Secret::new(base32(&bytes).to_ascii_lowercase())
            })
            .collect();
        let digests: Vec<[u8; 32]> = bare
            .iter()
            .map(|code| self.recovery_digest(caller.account, caller.user, code))
            .collect();
        tx.replace_recovery_codes(caller.account, caller.user, &digests)?;
        Ok(bare.iter().map(grouped).collect())
    }
}

fn grouped(code: &Secret<String>) -> Secret<String> {
    let mut text = String::new();
    for (at, letter) in code.expose().chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            text.push('-');
        }
        text.push(letter);
    }
    Secret::new(text)
}

fn find_user(tx: &mut dyn Tx, caller: &Caller, user: UserId) -> Result<User, SecondFactorError> {
    tx.find_user(caller.account, user)?
        .ok_or(SecondFactorError::UnknownUser)
}
