//! What is written when someone gets in, and when not.

use super::{
    LogOn, LogonAttempt, LogonError, LogonOutcome, LogonRefusal, LogonService,
    candidate::Candidate, log_on::bucket,
};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::Credential,
    external_directory,
    id::{LogonAttemptId, SessionId},
    idempotency::{self, Attempt, SecretShown},
    second_factor,
    session::{self, Session, SessionLimits},
    store::{StoreError, Tx},
    user::User,
};
use time::OffsetDateTime;

impl LogonService {
    /// How much of a browser's name is kept.
    const USER_AGENT_LENGTH: usize = 200;

    pub(super) fn admit(
        &self,
        tx: &mut dyn Tx,
        command: &LogOn,
        candidate: &Candidate,
        attempt: Option<&Attempt>,
        user: User,
        now: OffsetDateTime,
    ) -> Result<(Session, User), LogonError> {
        let settings = candidate
            .account
            .as_ref()
            .map(|account| account.settings.clone())
            .unwrap_or_default();
        let factor = second_factor::owed_at_logon(tx, &user, &settings)?;
        let session = Session {
            factor,
            account: user.account,
            id: SessionId::from_uuid(self.deps.new_id(now)),
            user: user.id,
            means: command.proof.means(),
            message: candidate.message,
            started_at: now,
            last_activity_at: now,
            idle_limit: settings.session_idle.min(SessionLimits::IDLE),
            ends_at: now + settings.session_absolute.min(SessionLimits::ABSOLUTE),
            ended_at: None,
            user_agent: command
                .user_agent
                .chars()
                .filter(|c| !c.is_control())
                .take(Self::USER_AGENT_LENGTH)
                .collect(),
            network: command.origin.network.clone(),
        };
        let caller = user.caller(Credential::Session(session.id), command.origin.clone());
        let id = *session.id.as_uuid();
        if idempotency::claim(tx, &caller, attempt, id, now)?.is_some() {
            return Err(SecretShown.into());
        }
        if let Some(replaced) = command.replaces
            && tx.end_session(user.account, user.id, replaced, now)?
        {
            session::announce_end(&self.deps, tx, user.account, user.id, now)?;
        }
        for old in tx
            .list_open_sessions(user.account, user.id, now)?
            .iter()
            .skip(SessionLimits::PER_USER - 1)
        {
            tx.end_session(user.account, user.id, old.id, now)?;
        }
        tx.insert_session(&session)?;
        let owes_password = user.owes_password(&settings);
        tx.save_logon(user.account, user.id, now, owes_password)?;
        external_directory::note_logon(tx, &self.deps, &user, now)?;
        tx.delete_bucket(&bucket(command, candidate))?;
        let attempt = self.attempt(command, candidate, LogonOutcome::LoggedOn, None, now);
        if let Some(attempt) = attempt {
            tx.insert_attempt(&LogonAttempt {
                user: Some(user.id),
                ..attempt
            })?;
        }
        tx.record(
            &AuditEntry::by(&caller, self.deps.audit_id(now), now, AuditAction::LoggedOn)
                .on_user(user.id)
                .with("means", session.means.as_str()),
        )?;
        let user = User {
            last_logon_at: Some(now),
            must_change_password: owes_password,
            ..user
        };
        Ok((session, user))
    }

    /// The true reason, for the help desk and the audit log (L8).
    pub(super) fn note_refusal(
        &self,
        tx: &mut dyn Tx,
        command: &LogOn,
        candidate: &Candidate,
        reason: LogonRefusal,
        now: OffsetDateTime,
    ) -> Result<(), StoreError> {
        let outcome = LogonOutcome::Refused;
        // Without an account there is nobody to tell.
        let Some(attempt) = self.attempt(command, candidate, outcome, Some(reason), now) else {
            return Ok(());
        };
        tx.insert_attempt(&attempt)?;
        let mut entry = AuditEntry::by_anonymous(
            attempt.account,
            self.deps.audit_id(now),
            now,
            AuditAction::LogonRefused,
            &command.origin,
        )
        .with("means", command.proof.means().as_str())
        .with("reason", reason.as_str());
        entry.user = attempt.user;
        tx.record(&entry)
    }

    fn attempt(
        &self,
        command: &LogOn,
        candidate: &Candidate,
        outcome: LogonOutcome,
        reason: Option<LogonRefusal>,
        now: OffsetDateTime,
    ) -> Option<LogonAttempt> {
        candidate.account.as_ref().map(|account| LogonAttempt {
            account: account.id,
            id: LogonAttemptId::from_uuid(self.deps.new_id(now)),
            user: candidate.user.as_ref().map(|user| user.id),
            address: candidate.address.clone(),
            at: now,
            method: command.proof.method(),
            outcome,
            reason,
            network: command.origin.network.clone(),
        })
    }
}
