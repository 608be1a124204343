//! Logging on, and asking for the mails that help with it.

use super::{
    BucketKey, BucketKind, LogonAttempt, LogonError, LogonMethod, LogonOutcome, LogonRefusal,
    LogonRequest, LogonSubject, MailedCode, RequestSubject, TypedCode, WantedMail, resolve::follow,
    throttle::take,
};
use crate::{
    account::Account,
    address::Address,
    audit::{AuditAction, AuditEntry},
    caller::{Credential, Origin},
    id::{AccountId, LogonAttemptId, LogonRequestId, MessageId, SessionId, UserId},
    idempotency::{self, Attempt, SecretShown},
    password::{self, PasswordPolicy},
    secret::Secret,
    services::Deps,
    session::{self, LiveSession, LogonMeans, Session, SessionLimits},
    store::{StoreError, Tx},
    user::User,
    vault::{Device, SessionClaims},
};
use std::sync::Arc;
use time::OffsetDateTime;
use uuid::Uuid;

/// What someone gives to be let in.
#[derive(Debug, Clone)]
pub enum Proof {
    /// A password.
    Password(Secret<String>),
    /// A mailed code.
    Code(TypedCode),
}

impl Proof {
    const fn means(&self) -> LogonMeans {
        match self {
            Self::Password(_) => LogonMeans::Password,
            Self::Code(_) => LogonMeans::Code,
        }
    }

    const fn method(&self) -> LogonMethod {
        match self {
            Self::Password(_) => LogonMethod::Password,
            Self::Code(_) => LogonMethod::Code,
        }
    }

    const fn bucket(&self) -> BucketKind {
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

/// Who it may be, before anything is proved.
struct Candidate {
    account: Option<Account>,
    user: Option<User>,
    /// The address that was named, or that the link stands for.
    address: Option<Address>,
    /// The message of the link.
    message: Option<MessageId>,
    /// What to count failures on.
    subject: [u8; 32],
    /// The browser, if this very user has logged on from it before.
    device: Option<Uuid>,
    /// The user's codes, and whether each may still be tried from here.
    codes: Vec<(MailedCode, bool)>,
}

impl Candidate {
    /// The user's id; of nobody, one that no user has, so that everything runs alike.
    fn user_id(&self) -> UserId {
        self.user
            .as_ref()
            .map_or(UserId::from_uuid(Uuid::nil()), |user| user.id)
    }

    /// Where failures are counted: in a browser that the user has logged on from before for itself, so that whoever shares
    /// the network cannot hold the owner up.
    fn place(&self, origin: &Origin) -> String {
        self.device.map_or_else(
            || origin.network.clone(),
            |device| format!("device {device}"),
        )
    }

    fn account_id(&self) -> AccountId {
        self.account
            .as_ref()
            .map_or(AccountId::from_uuid(Uuid::nil()), |account| account.id)
    }
}

/// What the slow computation outside the transactions found.
enum Evidence {
    Password { is_right: bool },
    Code { digest: [u8; 32] },
}

/// Use cases of log-on.
#[derive(Debug, Clone)]
pub struct LogonService {
    pub(super) deps: Arc<Deps>,
}

impl LogonService {
    /// How much of a browser's name is kept.
    const USER_AGENT_LENGTH: usize = 200;

    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Writes down that someone wants a mail. Looks nobody up: the answer, and the work, are the same for everyone.
    pub fn ask(
        &self,
        wanted: WantedMail,
        subject: &LogonSubject,
        origin: &Origin,
    ) -> Result<(), LogonError> {
        let subject = match subject {
            LogonSubject::Link(text) => RequestSubject::Link(text.digest(&*self.deps.vault)),
            LogonSubject::Address { account, address } => {
                RequestSubject::AtAccount(account.clone(), address.clone())
            }
        };
        self.write_down(wanted, subject, origin)
    }

    /// Writes down that someone at the bare root page wants a fresh link (L1).
    pub fn ask_for_fresh_link(&self, address: &Address, origin: &Origin) -> Result<(), LogonError> {
        let subject = RequestSubject::Everywhere(address.clone());
        self.write_down(WantedMail::FreshLink, subject, origin)
    }

    fn write_down(
        &self,
        wanted: WantedMail,
        subject: RequestSubject,
        origin: &Origin,
    ) -> Result<(), LogonError> {
        let now = self.deps.clock.now();
        let bucket = BucketKey {
            kind: match wanted {
                WantedMail::Code => BucketKind::CodeRequest,
                WantedMail::PasswordReset => BucketKind::ResetRequest,
                WantedMail::FreshLink => BucketKind::FreshLinkRequest,
            },
            subject: self.digest(&subject.text()),
            network: origin.network.clone(),
        };
        let request = LogonRequest {
            id: LogonRequestId::from_uuid(self.deps.new_id(now)),
            wanted,
            subject,
            origin: origin.clone(),
            at: now,
        };
        self.deps
            .store
            .write(|tx| {
                if let Err(until) = take(tx, &self.network_bucket(origin), now)? {
                    return Ok(Err(until));
                }
                if let Err(until) = take(tx, &bucket, now)? {
                    return Ok(Err(until));
                }
                tx.insert_logon_request(&request)?;
                Ok::<_, StoreError>(Ok(()))
            })?
            .map_err(|until| LogonError::Throttled { wait: until - now })
    }

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

    fn identify(
        &self,
        tx: &mut dyn Tx,
        subject: &LogonSubject,
        now: OffsetDateTime,
    ) -> Result<Candidate, StoreError> {
        let (account, user, address, message, fallback) = match subject {
            LogonSubject::Link(text) => {
                let digest = text.digest(&*self.deps.vault);
                let found = follow(tx, &digest, now)?;
                let (account, user, message) = match found {
                    Some((account, user, target, _)) => {
                        (Some(account), Some(user), Some(target.message))
                    }
                    None => (None, None, None),
                };
                let address = user.as_ref().map(|user| user.address.clone());
                (account, user, address, message, digest)
            }
            LogonSubject::Address { account, address } => {
                let fallback = self.digest(&format!("{account}|{address}"));
                let account = tx.find_account_by_slug(account)?;
                let user = match &account {
                    Some(account) => tx.find_user_by_address(account.id, address)?,
                    None => None,
                };
                (account, user, Some(address.clone()), None, fallback)
            }
        };
        // One bucket for a user, whether they come by a link or by address.
        let subject = match (&account, &address) {
            (Some(account), Some(address)) => self.digest(&format!("{}|{address}", account.id)),
            _ => fallback,
        };
        Ok(Candidate {
            account,
            user,
            address,
            message,
            subject,
            device: None,
            codes: Vec::new(),
        })
    }

    /// Counts a try against each code the user may have, and says which were not tried too often from this network. Runs
    /// the same statements for a user without codes, and for nobody.
    fn try_codes(
        &self,
        tx: &mut dyn Tx,
        command: &LogOn,
        candidate: &Candidate,
        now: OffsetDateTime,
    ) -> Result<Vec<(MailedCode, bool)>, StoreError> {
        let (account, user) = (candidate.account_id(), candidate.user_id());
        tx.count_code_try(account, user)?;
        let codes = tx.list_codes(account, user)?;
        let mut tried = Vec::with_capacity(codes.len());
        for slot in 0..MailedCode::SLOTS {
            let code = codes.iter().find(|code| code.slot == slot);
            let key = BucketKey {
                kind: BucketKind::CodeTry,
                subject: code.map_or_else(
                    || self.digest(&format!("{:?}|{slot}", candidate.subject)),
                    |code| self.digest(&code.id.to_string()),
                ),
                network: candidate.place(&command.origin),
            };
            let admitted = take(tx, &key, now)?.is_ok();
            tried.extend(code.cloned().map(|code| (code, admitted)));
        }
        Ok(tried)
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
        match judge(tx, command, candidate, user, evidence, now)? {
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

    fn admit(
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
        let session = Session {
            account: user.account,
            id: SessionId::from_uuid(self.deps.new_id(now)),
            user: user.id,
            means: command.proof.means(),
            message: candidate.message,
            started_at: now,
            last_activity_at: now,
            idle_limit: settings.session_idle.min(SessionLimits::IDLE),
            ends_at: now + SessionLimits::ABSOLUTE,
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
        tx.delete_bucket(&bucket(command, candidate))?;
        let attempt = self.attempt(command, candidate, LogonOutcome::LoggedOn, None, now);
        if let Some(attempt) = attempt {
            tx.insert_attempt(&attempt)?;
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
    fn note_refusal(
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

    pub(super) fn digest(&self, text: &str) -> [u8; 32] {
        self.deps.vault.digest(text.as_bytes())
    }

    pub(super) fn network_bucket(&self, origin: &Origin) -> BucketKey {
        BucketKey {
            kind: BucketKind::Network,
            subject: self.digest("everyone"),
            network: origin.network.clone(),
        }
    }
}

/// The bucket that failures of this kind on this subject from this network fill. Passwords and codes have their own:
/// neither blocks the other (L7).
fn bucket(command: &LogOn, candidate: &Candidate) -> BucketKey {
    BucketKey {
        kind: command.proof.bucket(),
        subject: candidate.subject,
        network: candidate.place(&command.origin),
    }
}

/// Whether the evidence proves who the candidate is, and why not.
fn judge(
    tx: &mut dyn Tx,
    command: &LogOn,
    candidate: &Candidate,
    user: Option<User>,
    evidence: &Evidence,
    now: OffsetDateTime,
) -> Result<Result<User, LogonRefusal>, StoreError> {
    let (Some(user), Some(account)) = (user, &candidate.account) else {
        return Ok(Err(match command.subject {
            LogonSubject::Link(_) => LogonRefusal::UnknownLink,
            LogonSubject::Address { .. } => LogonRefusal::NoSuchUser,
        }));
    };
    if !user.logon_allowed {
        return Ok(Err(LogonRefusal::LogonNotAllowed));
    }
    Ok(match evidence {
        Evidence::Password { .. } if !user.has_password() => Err(LogonRefusal::NoPassword),
        Evidence::Password { is_right } => {
            // A password replaced between the two transactions proves nothing any more.
            let unchanged = candidate.user.as_ref().map(|u| &u.password) == Some(&user.password);
            if *is_right && unchanged {
                Ok(user)
            } else {
                Err(LogonRefusal::WrongPassword)
            }
        }
        Evidence::Code { .. } if !user.code_allowed(&account.settings) => {
            Err(LogonRefusal::CodesNotAllowed)
        }
        Evidence::Code { digest } => {
            redeem_code(tx, &user, &candidate.codes, digest, now)?.map(|()| user)
        }
    })
}

/// Uses the code up that the digest belongs to; the user's other codes are void then.
fn redeem_code(
    tx: &mut dyn Tx,
    user: &User,
    codes: &[(MailedCode, bool)],
    digest: &[u8; 32],
    now: OffsetDateTime,
) -> Result<Result<(), LogonRefusal>, StoreError> {
    let Some((code, admitted)) = codes.iter().find(|(code, _)| code.digest == *digest) else {
        return Ok(Err(LogonRefusal::WrongCode));
    };
    if !admitted || code.tries > MailedCode::TRIES_FROM_EVERYWHERE {
        return Ok(Err(LogonRefusal::CodeTriedTooOften));
    }
    if now >= code.expires_at() {
        return Ok(Err(LogonRefusal::ExpiredCode));
    }
    if !tx.use_code(user.account, user.id, code.id, now)? {
        return Ok(Err(LogonRefusal::UsedCode));
    }
    tx.void_codes(user.account, user.id, now)?;
    Ok(Ok(()))
}
