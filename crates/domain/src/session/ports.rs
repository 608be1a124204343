//! What sessions need of the store.

use super::{Session, SessionFactor};
use crate::{
    id::{AccountId, SessionId, UserId},
    store::StoreError,
    user::User,
};
use time::{Duration, OffsetDateTime};

/// Stored sessions.
pub trait Sessions {
    /// Adds a session.
    fn insert_session(&mut self, session: &Session) -> Result<(), StoreError>;

    /// The session of this id, live or not, with its user.
    fn find_session(
        &mut self,
        account: AccountId,
        session: SessionId,
    ) -> Result<Option<(Session, User)>, StoreError>;

    /// The user's sessions that were not ended and may still live at `now`, newest first. Few: see
    /// [`SessionLimits::PER_USER`](super::SessionLimits::PER_USER).
    fn list_open_sessions(
        &mut self,
        account: AccountId,
        user: UserId,
        now: OffsetDateTime,
    ) -> Result<Vec<Session>, StoreError>;

    /// Writes down activity, unless the session was ended or has seen later activity.
    fn save_activity(
        &mut self,
        account: AccountId,
        session: SessionId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError>;

    /// Ends one session of the user; `false` when it was ended already or is not theirs.
    fn end_session(
        &mut self,
        account: AccountId,
        user: UserId,
        session: SessionId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError>;

    /// Ends all sessions of the user but `except`; returns how many.
    fn end_sessions(
        &mut self,
        account: AccountId,
        user: UserId,
        except: Option<SessionId>,
        at: OffsetDateTime,
    ) -> Result<usize, StoreError>;

    /// Notes how a session stands with the second factor.
    fn save_session_factor(
        &mut self,
        account: AccountId,
        session: SessionId,
        factor: SessionFactor,
    ) -> Result<(), StoreError>;

    /// Lets all open sessions of the user owe the second factor.
    fn demand_given_factor(&mut self, account: AccountId, user: UserId) -> Result<(), StoreError>;

    /// Lets the account's open sessions of those who look after it owe a second factor, where they needed none so far.
    fn demand_second_factors(&mut self, account: AccountId) -> Result<(), StoreError>;

    /// Gives the account's open sessions another idle limit.
    fn save_idle_limit(&mut self, account: AccountId, limit: Duration) -> Result<(), StoreError>;

    /// Lets no open session of the account last longer than `limit` after its start.
    fn shorten_sessions(&mut self, account: AccountId, limit: Duration) -> Result<(), StoreError>;

    /// Deletes up to `limit` sessions that ended before `before`, or would have; returns how many.
    fn delete_sessions(&mut self, before: OffsetDateTime, limit: i64) -> Result<usize, StoreError>;
}
