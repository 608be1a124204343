//! Answering wishes for mail: the worker's half of [`LogonService::ask`].

use super::{
    CodeText, LogonAttempt, LogonError, LogonMethod, LogonOutcome, LogonRefusal, LogonRequest,
    LogonService, MailedCode, RequestSubject, Sender, WantedMail, mail_fresh_link,
    mail_password_reset, resolve::follow,
};
use crate::{
    account::Account,
    address::Address,
    audit::{AuditAction, AuditEntry},
    id::{CodeId, LogonAttemptId},
    outbox::MailContent,
    store::{StoreError, Tx},
    user::User,
};
use time::{Duration, OffsetDateTime};

/// Whom a request turned out to concern at one account.
struct Addressee {
    account: Account,
    user: Option<User>,
    /// Who is to become a user, where that is asked for.
    newcomer: Option<User>,
    address: Address,
}

impl Addressee {
    /// Whom a code would let in.
    fn code_owner(&self) -> Option<&User> {
        self.user.as_ref().or(self.newcomer.as_ref())
    }
}

/// A code that was drawn for a user before the transaction, because its digest is slow.
struct Drawn {
    user: User,
    text: CodeText,
    digest: [u8; 32],
}

/// What came of one request at one account.
type Outcome = Result<LogonOutcome, LogonRefusal>;

impl LogonService {
    /// After this nobody waits for an answer any more.
    const PATIENCE: Duration = Duration::minutes(30);

    /// Answers up to `limit` of the oldest requests; returns how many. Safe to run in several processes at once: each
    /// request is taken in the transaction that answers it.
    pub fn answer_requests(&self, limit: i64) -> Result<usize, LogonError> {
        let requests = self.deps.store.read(|tx| tx.list_logon_requests(limit))?;
        for request in &requests {
            self.answer(request)?;
        }
        Ok(requests.len())
    }

    fn answer(&self, request: &LogonRequest) -> Result<(), LogonError> {
        let drawn = match request.wanted {
            WantedMail::Code | WantedMail::Registration => self.draw_code(request)?,
            WantedMail::PasswordReset | WantedMail::FreshLink => None,
        };
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            if !tx.take_logon_request(request.id)? || now >= request.at + Self::PATIENCE {
                return Ok(());
            }
            for addressee in self.addressees(tx, &request.subject, now)? {
                let outcome = self.serve(tx, request, &addressee, drawn.as_ref(), now)?;
                self.note(tx, request, &addressee, outcome, now)?;
            }
            Ok(())
        })
    }

    /// Draws a code for whom the request concerns, if it concerns anyone.
    fn draw_code(&self, request: &LogonRequest) -> Result<Option<Drawn>, LogonError> {
        let now = self.deps.clock.now();
        let addressees = self
            .deps
            .store
            .read(|tx| self.addressees(tx, &request.subject, now))?;
        let Some(user) = addressees.iter().find_map(Addressee::code_owner).cloned() else {
            return Ok(None);
        };
        let text = CodeText::draw(&*self.deps.randomness);
        let digest = self
            .deps
            .hasher
            .digest_code(user.account, user.id, text.bare())?;
        Ok(Some(Drawn { user, text, digest }))
    }

    fn serve(
        &self,
        tx: &mut dyn Tx,
        request: &LogonRequest,
        addressee: &Addressee,
        drawn: Option<&Drawn>,
        now: OffsetDateTime,
    ) -> Result<Outcome, LogonError> {
        if let RequestSubject::Registering(_, _, given) = &request.subject {
            let account = &addressee.account;
            if let Err(refusal) = self.may_register(tx, account, &addressee.address, given)? {
                return Ok(Err(refusal));
            }
        }
        let Some(user) = addressee.code_owner() else {
            return Ok(Err(LogonRefusal::NoSuchUser));
        };
        if !user.logon_allowed {
            return Ok(Err(LogonRefusal::LogonNotAllowed));
        }
        let sender = Sender {
            deps: &self.deps,
            now,
        };
        let account = &addressee.account;
        Ok(match request.wanted {
            WantedMail::Code | WantedMail::Registration => {
                self.mail_code(tx, sender, account, user, drawn)?
            }
            WantedMail::PasswordReset => {
                if mail_password_reset::<LogonError>(sender, tx, account, user)? {
                    Ok(LogonOutcome::ResetSent)
                } else {
                    Err(LogonRefusal::EnoughInFlight)
                }
            }
            WantedMail::FreshLink => mail_fresh_link::<LogonError>(sender, tx, account, user)?
                .map(|_message| LogonOutcome::FreshLinkSent)
                .ok_or(LogonRefusal::NothingToRead),
        })
    }

    fn mail_code(
        &self,
        tx: &mut dyn Tx,
        sender: Sender<'_>,
        account: &Account,
        user: &User,
        drawn: Option<&Drawn>,
    ) -> Result<Outcome, LogonError> {
        if !user.code_allowed(&account.settings) {
            return Ok(Err(LogonRefusal::CodesNotAllowed));
        }
        let Some(drawn) = drawn.filter(|drawn| drawn.user.id == user.id) else {
            // The user came into being since the code was drawn.
            return Ok(Err(LogonRefusal::NoSuchUser));
        };
        let mut code = MailedCode {
            account: user.account,
            id: CodeId::from_uuid(self.deps.new_id(sender.now)),
            user: user.id,
            slot: 0,
            digest: drawn.digest,
            created_at: sender.now,
            used_at: None,
            tries: 0,
        };
        while !tx.put_code(&code)? {
            code.slot += 1;
            if code.slot == MailedCode::SLOTS {
                return Ok(Err(LogonRefusal::EnoughInFlight));
            }
        }
        let content = MailContent::Code {
            code: drawn.text.grouped(),
        };
        let lifetime = Some(MailedCode::LIFETIME);
        sender.send::<LogonError>(tx, user, &account.settings, content, None, lifetime)?;
        Ok(Ok(LogonOutcome::CodeSent))
    }

    fn note(
        &self,
        tx: &mut dyn Tx,
        request: &LogonRequest,
        addressee: &Addressee,
        outcome: Outcome,
        now: OffsetDateTime,
    ) -> Result<(), StoreError> {
        let user = addressee.user.as_ref().map(|user| user.id);
        let method = match request.wanted {
            WantedMail::Code => LogonMethod::CodeRequest,
            WantedMail::PasswordReset => LogonMethod::PasswordReset,
            WantedMail::FreshLink => LogonMethod::FreshLink,
            WantedMail::Registration => LogonMethod::Registration,
        };
        tx.insert_attempt(&LogonAttempt {
            account: addressee.account.id,
            id: LogonAttemptId::from_uuid(self.deps.new_id(now)),
            user,
            address: Some(addressee.address.clone()),
            at: now,
            method,
            outcome: outcome.unwrap_or(LogonOutcome::Refused),
            reason: outcome.err(),
            network: request.origin.network.clone(),
        })?;
        let action = match (outcome, request.wanted) {
            (Err(_), _) => AuditAction::LogonRefused,
            (Ok(_), WantedMail::Code | WantedMail::Registration) => AuditAction::CodeSent,
            (Ok(_), WantedMail::PasswordReset) => AuditAction::PasswordResetSent,
            (Ok(_), WantedMail::FreshLink) => AuditAction::FreshLinkSent,
        };
        let id = self.deps.audit_id(now);
        let account = addressee.account.id;
        let mut entry = AuditEntry::by_anonymous(account, id, now, action, &request.origin)
            .with("means", method.as_str());
        if let Err(reason) = outcome {
            entry = entry.with("reason", reason.as_str());
        }
        entry.user = user;
        tx.record(&entry)
    }

    /// Whom a request concerns, at each account.
    fn addressees(
        &self,
        tx: &mut dyn Tx,
        subject: &RequestSubject,
        now: OffsetDateTime,
    ) -> Result<Vec<Addressee>, StoreError> {
        match subject {
            RequestSubject::Link(digest) => Ok(follow(tx, digest, now)?
                .map(|(account, user, _, _)| Addressee {
                    account,
                    address: user.address.clone(),
                    user: Some(user),
                    newcomer: None,
                })
                .into_iter()
                .collect()),
            RequestSubject::AtAccount(slug, address)
            | RequestSubject::Registering(slug, address, _) => {
                let Some(account) = tx.find_account_by_slug(slug)? else {
                    return Ok(Vec::new());
                };
                let user = tx.find_user_by_address(account.id, address)?;
                let registers = matches!(subject, RequestSubject::Registering(..));
                let newcomer = registers.then(|| self.newcomer(account.id, address, now));
                Ok(vec![Addressee {
                    account,
                    user,
                    newcomer,
                    address: address.clone(),
                }])
            }
            RequestSubject::Everywhere(address) => {
                let mut found = Vec::new();
                for user in tx.list_users_everywhere(address)? {
                    if let Some(account) = tx.find_account(user.account)? {
                        found.push(Addressee {
                            account,
                            address: address.clone(),
                            user: Some(user),
                            newcomer: None,
                        });
                    }
                }
                Ok(found)
            }
        }
    }
}
