//! Use cases of sessions, and what users change about themselves.

use super::{Session, SessionError};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::{Caller, Credential, Origin},
    change::{ChangeKind, NewChange},
    id::{AccountId, ChangeId, SessionId, UserId},
    logon::{BucketKey, BucketKind, take},
    password::{self, PasswordPolicy},
    secret::Secret,
    services::Deps,
    store::{StoreError, Tx},
    user::{PasswordChange, User, UserChange},
};
use std::sync::Arc;
use time::OffsetDateTime;

/// A live session with its user, as both stand now.
#[derive(Debug, Clone)]
pub struct LiveSession {
    /// The session.
    pub session: Session,
    /// Its user.
    pub user: User,
}

impl LiveSession {
    /// The caller that the session stands for.
    pub fn caller(&self, origin: Origin) -> Caller {
        self.user
            .caller(Credential::Session(self.session.id), origin)
    }
}

/// A change of one's own profile. `None` leaves a thing as it is.
#[derive(Debug, Clone, Default)]
pub struct UpdateMe {
    /// Another name.
    pub name: Option<String>,
    /// Another language.
    pub language: Option<String>,
    /// Whether to be mailed when a recipient opens a message.
    pub wants_receipts: Option<bool>,
    /// Whether to be reminded of messages.
    pub wants_reminders: Option<bool>,
}

/// A user's own new password.
#[derive(Debug, Clone)]
pub struct ChangeOwnPassword {
    /// The present one, where there is one and it is asked for.
    pub current: Option<Secret<String>>,
    /// The new one.
    pub new: Secret<String>,
}

/// Use cases of sessions.
#[derive(Debug, Clone)]
pub struct SessionService {
    deps: Arc<Deps>,
}

impl SessionService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// The live session that a cookie names. `activity` says whether the request is a sign of life: background polls are
    /// none (L6).
    pub fn authenticate(
        &self,
        envelope: &str,
        activity: bool,
    ) -> Result<LiveSession, SessionError> {
        let now = self.deps.clock.now();
        let claims = self
            .deps
            .envelopes
            .read(envelope, now)
            .ok_or(SessionError::Ended)?;
        let mut live = self
            .deps
            .store
            .look_up(|tx| find_live(tx, claims.account, claims.session, now))?;
        if live.session.user != claims.user {
            return Err(SessionError::Ended);
        }
        if activity && live.session.activity_is_due(now) {
            self.deps.store.write(|tx| {
                tx.save_activity(live.session.account, live.session.id, now)
                    .map_err(SessionError::from)
            })?;
            live.session.last_activity_at = now;
        }
        Ok(live)
    }

    /// Whether the session is still live: for streams, which outlast the request that opened them.
    pub fn is_live(&self, account: AccountId, session: SessionId) -> Result<bool, StoreError> {
        let now = self.deps.clock.now();
        self.deps.store.look_up(|tx| {
            Ok(match find_live(tx, account, session, now) {
                Ok(_) => true,
                Err(SessionError::Store(error)) => return Err(error),
                Err(_) => false,
            })
        })
    }

    /// Logs off.
    pub fn end_current(&self, live: &LiveSession, origin: &Origin) -> Result<(), SessionError> {
        self.end(&live.caller(origin.clone()), live.session.id)
    }

    /// The caller's live sessions, newest first.
    pub fn list(&self, caller: &Caller) -> Result<Vec<Session>, StoreError> {
        let now = self.deps.clock.now();
        let mut sessions = self
            .deps
            .store
            .read(|tx| tx.list_open_sessions(caller.account, caller.user, now))?;
        sessions.retain(|session| session.is_live(now));
        Ok(sessions)
    }

    /// Ends one of the caller's sessions.
    pub fn end(&self, caller: &Caller, session: SessionId) -> Result<(), SessionError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            if !tx.end_session(caller.account, caller.user, session, now)? {
                return Err(SessionError::Unknown);
            }
            announce_end(&self.deps, tx, caller.account, caller.user, now)?;
            tx.record(
                &AuditEntry::by(
                    caller,
                    self.deps.audit_id(now),
                    now,
                    AuditAction::SessionEnded,
                )
                .on_user(caller.user)
                .on_object(*session.as_uuid()),
            )?;
            Ok(())
        })
    }

    /// Changes the caller's own profile.
    pub fn update_me(&self, caller: &Caller, command: &UpdateMe) -> Result<User, SessionError> {
        let now = self.deps.clock.now();
        let change = UserChange {
            name: command.name.clone(),
            language: command.language.clone(),
            wants_receipts: command.wants_receipts,
            wants_reminders: command.wants_reminders,
            ..UserChange::default()
        };
        self.deps.store.write(|tx| {
            let account = tx
                .find_account(caller.account)?
                .ok_or(SessionError::Ended)?;
            if let Some(language) = &command.language
                && !account.settings.offers(language)
            {
                return Err(SessionError::LanguageNotOffered);
            }
            if !tx.save_user(caller.account, caller.user, &change)? {
                return Err(SessionError::Ended);
            }
            tx.record(
                &AuditEntry::by(
                    caller,
                    self.deps.audit_id(now),
                    now,
                    AuditAction::UserUpdated,
                )
                .on_user(caller.user),
            )?;
            tx.find_user(caller.account, caller.user)?
                .ok_or(SessionError::Ended)
        })
    }

    /// Sets the user's own password, and ends the user's other sessions. The present one is asked for where there is
    /// one, unless it must be changed anyway or the user has just proved the mailbox.
    pub fn set_own_password(
        &self,
        live: &LiveSession,
        origin: &Origin,
        command: &ChangeOwnPassword,
    ) -> Result<(), SessionError> {
        // Who knows the password alone must not lock the owner out.
        if live.session.factor.is_owed() {
            return Err(SessionError::SecondFactorRequired);
        }
        let now = self.deps.clock.now();
        let user = &live.user;
        let account = self
            .deps
            .store
            .read(|tx| tx.find_account(user.account))?
            .ok_or(SessionError::Ended)?;
        PasswordPolicy::new(&account, &user.address).check(&command.new)?;
        let current_needed = user.has_password()
            && !user.must_change_password
            && !live.session.proved_mailbox_lately(now);
        if current_needed {
            self.check_current(user, origin, command.current.as_ref(), now)?;
        }
        let password = password::protect(&self.deps, user.account, user.id, &command.new)?;
        let caller = live.caller(origin.clone());
        self.deps.store.write(|tx| {
            let change = PasswordChange {
                password: password.clone(),
                must_change: false,
                at: now,
            };
            save_password(&self.deps, tx, user, &change, Some(live.session.id))?;
            tx.record(
                &AuditEntry::by(
                    &caller,
                    self.deps.audit_id(now),
                    now,
                    AuditAction::PasswordChosen,
                )
                .on_user(user.id),
            )?;
            Ok(())
        })
    }

    /// Throttled like log-on: a stolen session is no place to guess passwords.
    fn check_current(
        &self,
        user: &User,
        origin: &Origin,
        current: Option<&Secret<String>>,
        now: OffsetDateTime,
    ) -> Result<(), SessionError> {
        let current = current.ok_or(SessionError::WrongPassword)?;
        let key = BucketKey {
            kind: BucketKind::Password,
            subject: self.deps.vault.digest(user.id.as_uuid().as_bytes()),
            network: origin.network.clone(),
        };
        self.deps
            .store
            .write(|tx| take(tx, &key, now))?
            .map_err(|until| SessionError::Throttled { wait: until - now })?;
        let kept = user.password.as_ref();
        if !password::matches(&self.deps, user.account, user.id, kept, current)? {
            return Err(SessionError::WrongPassword);
        }
        self.deps.store.write(|tx| tx.delete_bucket(&key))?;
        Ok(())
    }
}

fn find_live(
    tx: &mut dyn Tx,
    account: AccountId,
    session: SessionId,
    now: OffsetDateTime,
) -> Result<LiveSession, SessionError> {
    let (session, user) = tx
        .find_session(account, session)?
        .filter(|(session, user)| session.is_live(now) && user.logon_allowed)
        .ok_or(SessionError::Ended)?;
    Ok(LiveSession { session, user })
}

/// Tells the user's open pages that a session ended, so that they look whether it was theirs.
pub(crate) fn announce_end(
    deps: &Deps,
    tx: &mut dyn Tx,
    account: AccountId,
    user: UserId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    tx.announce(&[NewChange {
        id: ChangeId::from_uuid(deps.new_id(now)),
        account,
        user,
        at: now,
        kind: ChangeKind::SessionEnded,
        message: None,
        item: None,
    }])
}

/// Ends the user's sessions but `except`; returns how many there were.
pub(crate) fn end_all(
    deps: &Deps,
    tx: &mut dyn Tx,
    user: &User,
    except: Option<SessionId>,
    now: OffsetDateTime,
) -> Result<usize, StoreError> {
    let ended = tx.end_sessions(user.account, user.id, except, now)?;
    if ended > 0 {
        announce_end(deps, tx, user.account, user.id, now)?;
    }
    Ok(ended)
}

/// Saves a new password with all that a new password means: other sessions end, resets and codes in flight are void.
pub(crate) fn save_password(
    deps: &Deps,
    tx: &mut dyn Tx,
    user: &User,
    change: &PasswordChange,
    keep: Option<SessionId>,
) -> Result<(), StoreError> {
    tx.save_password(user.account, user.id, change)?;
    tx.void_password_resets(user.account, user.id, change.at)?;
    tx.void_codes(user.account, user.id, change.at)?;
    end_all(deps, tx, user, keep, change.at)?;
    Ok(())
}
