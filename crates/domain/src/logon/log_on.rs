//! Logging on: the same statements in two transactions around one slow computation, for everyone.

use super::{
    BucketKey, BucketKind, LogonError, LogonMethod, LogonRefusal, LogonService, LogonSubject,
    TypedCode,
    candidate::Candidate,
    judgement::{Evidence, judge},
    throttle::take,
};
use crate::{
    account::Account,
    caller::Origin,
    id::SessionId,
    idempotency::{self, Attempt, SecretShown},
    password::{self, PasswordPolicy},
    secret::Secret,
    session::{LiveSession, LogonMeans, Session},
    store::{StoreError, Tx},
    user::User,
    vault::{Device, SessionClaims},
};
use time::OffsetDateTime;

/// What someone gives to be let in.
#[derive(Debug, Clone)]
pub enum Proof {
    /// A password.
    Password(Secret<String>),
    /// A mailed code.
    Code(TypedCode),
}

impl Proof {
    pub(super) const fn means(&self) -> LogonMeans {
        match self {
            Self::Password(_) => LogonMeans::Password,
            Self::Code(_) => LogonMeans::Code,
        }
    }

    pub(super) const fn method(&self) -> LogonMethod {
        match self {
            Self::Password(_) => LogonMethod::Password,
            Self::Code(_) => LogonMethod::Code,
        }
    }

    pub(super) const fn bucket(&self) -> BucketKind {
        match self {
            Self::Password(_) => BucketKind::Password,
            Self::Code(_) => BucketKind::Code,
        }
    }
}

/// Someone wants in.
#[derive(Debug, Clone)]
pub struct LogOn {
    /// Who.
    pub subject: LogonSubject,
    /// By what.
    pub proof: Proof,
    /// The attempt it belongs to, if the client named one. Its fingerprint leaves the proof out: secrets have no quick digest.
    pub attempt: Option<Attempt>,
    /// The name that the browser was given at an earlier log-on.
    pub device: Option<String>,
    /// The session that the browser is in; if it is the same user's, the new one takes its place.
    pub replaces: Option<SessionId>,
    /// The browser, as it names itself.
    pub user_agent: String,
    /// From where.
    pub origin: Origin,
}

/// Someone is in.
#[derive(Debug, Clone)]
pub struct LoggedOn {
    /// The new session with its user.
    pub live: LiveSession,
    /// The account.
    pub account: Account,
    /// What the cookie holds.
    pub envelope: Secret<String>,
    /// The browser's name from now on.
    pub device: Secret<String>,
}

impl LogonService {
    /// Lets someone in, or not. Everyone who is refused gets the same answer after the same work: the same statements in
    /// two transactions around one slow computation. Failures are counted before that computation, so that many tries at
    /// once are all counted.
    pub fn log_on(&self, command: &LogOn) -> Result<LoggedOn, LogonError> {
        let now = self.deps.clock.now();
        let candidate = self
            .deps
            .store
            .write(|tx| self.prepare(tx, command, now))?
            .map_err(|until| LogonError::Throttled { wait: until - now })?;
        let evidence = self.examine(&candidate, &command.proof)?;
        let now = self.deps.clock.now();
        let session = self
            .deps
            .store
            .write(|tx| self.decide(tx, command, &candidate, &evidence, now))?;
        let (Some((session, user)), Some(account)) = (session, candidate.account) else {
            return Err(LogonError::Refused);
        };
        let envelope = self.deps.envelopes.issue(&SessionClaims {
            session: session.id,
            account: session.account,
            user: session.user,
            issued_at: session.started_at,
            ends_at: session.ends_at,
        })?;
        let device = self.deps.envelopes.issue_device(&Device {
            id: candidate.device.unwrap_or_else(|| self.deps.new_id(now)),
            subject: candidate.subject,
        })?;
        Ok(LoggedOn {
            device,
            live: LiveSession { session, user },
            account,
            envelope,
        })
    }

    /// First transaction: who may it be, and may they try? The outer `Err` is a failure, the inner one a full bucket.
    fn prepare(
        &self,
        tx: &mut dyn Tx,
        command: &LogOn,
        now: OffsetDateTime,
    ) -> Result<Result<Candidate, OffsetDateTime>, StoreError> {
        let mut candidate = self.identify(tx, &command.subject, now)?;
        candidate.device = command
            .device
            .as_deref()
            .and_then(|name| self.deps.envelopes.read_device(name))
            .filter(|device| device.subject == candidate.subject)
            .map(|device| device.id);
        let by_network = match candidate.device {
            Some(_) => Ok(()),
            None => take(tx, &self.network_bucket(&command.origin), now)?,
        };
        let admitted = match by_network {
            Ok(()) => take(tx, &bucket(command, &candidate), now)?,
            throttled => throttled,
        };
        if let Err(until) = admitted {
            self.note_refusal(tx, command, &candidate, LogonRefusal::Throttled, now)?;
            return Ok(Err(until));
        }
        if command.proof.means() == LogonMeans::Code {
            candidate.codes = self.try_codes(tx, command, &candidate, now)?;
        }
        Ok(Ok(candidate))
    }

    /// The slow computation, the same for everyone.
    fn examine(&self, candidate: &Candidate, proof: &Proof) -> Result<Evidence, LogonError> {
        let (account, user) = (candidate.account_id(), candidate.user_id());
        match proof {
            Proof::Password(password) => {
                let too_long = password.expose().len() > PasswordPolicy::MAX_BYTES;
                let empty = Secret::new(String::new());
                let password = if too_long { &empty } else { password };
                let kept = candidate.user.as_ref().and_then(|u| u.password.as_ref());
                let is_right = password::matches(&self.deps, account, user, kept, password)?;
                Ok(Evidence::Password {
                    is_right: is_right && !too_long,
                })
            }
            Proof::Code(typed) => {
                let digest = self.deps.hasher.digest_code(account, user, typed.bare())?;
                Ok(Evidence::Code { digest })
            }
        }
    }

    /// Second transaction: judges the evidence against what stands there now, and writes down what came of it.
    fn decide(
        &self,
        tx: &mut dyn Tx,
        command: &LogOn,
        candidate: &Candidate,
        evidence: &Evidence,
        now: OffsetDateTime,
    ) -> Result<Option<(Session, User)>, LogonError> {
        let owner = (candidate.account_id(), candidate.user_id());
        let attempt = self.attempt_with(command, evidence);
        let user = tx.find_user(owner.0, owner.1)?;
        let judged = match (user, evidence) {
            (None, Evidence::Code { digest }) if !candidate.codes.is_empty() => {
                self.register(tx, command, candidate, digest, now)?
            }
            (user, evidence) => judge(tx, command, candidate, user, evidence, now)?,
        };
        match judged {
            Ok(user) => self
                .admit(tx, command, candidate, attempt.as_ref(), user, now)
                .map(Some),
            Err(reason) => {
                // The first try used the code up.
                if matches!(evidence, Evidence::Code { .. })
                    && let Ok(Some(_)) = idempotency::repeated(tx, owner, attempt.as_ref(), now)
                {
                    return Err(SecretShown.into());
                }
                self.note_refusal(tx, command, candidate, reason, now)?;
                Ok(None)
            }
        }
    }

    /// The attempt, bound to the code if there is one: nobody learns of another's attempt without knowing their code. A
    /// password is judged anew each time.
    fn attempt_with(&self, command: &LogOn, evidence: &Evidence) -> Option<Attempt> {
        let mut attempt = command.attempt.clone()?;
        if let Evidence::Code { digest } = evidence {
            let bound = [attempt.fingerprint, *digest].concat();
            attempt.fingerprint = self.deps.vault.digest(&bound);
        }
        Some(attempt)
    }
}

/// The bucket that failures of this kind on this subject from this network fill. Passwords and codes have their own:
/// neither blocks the other (L7).
pub(super) fn bucket(command: &LogOn, candidate: &Candidate) -> BucketKey {
    BucketKey {
        kind: command.proof.bucket(),
        subject: candidate.subject,
        network: candidate.place(&command.origin),
    }
}
