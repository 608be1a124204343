//! What log-on needs of the store.

use super::{Bucket, BucketKey, LogonAttempt, LogonRequest, MailedCode};
use crate::{
    id::{AccountId, CodeId, LogonRequestId, UserId},
    page::{Cursor, Limit},
    store::StoreError,
};
use time::OffsetDateTime;

/// Stored one-time codes: a user has [`MailedCode::SLOTS`] slots.
pub trait MailedCodes {
    /// Puts a code into its slot if that is empty or holds one that is used or expired at the new one's creation;
    /// `false` when a live one is there. MUST be one conditional statement.
    fn put_code(&mut self, code: &MailedCode) -> Result<bool, StoreError>;

    /// What stands in the user's slots.
    fn list_codes(
        &mut self,
        account: AccountId,
        user: UserId,
    ) -> Result<Vec<MailedCode>, StoreError>;

    /// Counts a try against each of the user's unused codes.
    fn count_code_try(&mut self, account: AccountId, user: UserId) -> Result<(), StoreError>;

    /// Uses a code up; `false` when someone else was first, or it is no longer live at `at`. MUST be one conditional
    /// statement.
    fn use_code(
        &mut self,
        account: AccountId,
        user: UserId,
        code: CodeId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError>;

    /// Makes the user's other codes void.
    fn void_codes(
        &mut self,
        account: AccountId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError>;

    /// Deletes up to `limit` codes made before `before`; returns how many.
    fn delete_codes(&mut self, before: OffsetDateTime, limit: i64) -> Result<usize, StoreError>;
}

/// Stored throttle buckets.
pub trait Throttles {
    /// The bucket of this key.
    fn find_bucket(&mut self, key: &BucketKey) -> Result<Option<Bucket>, StoreError>;

    /// Replaces `before` by `after`; `false` when the bucket is not as `before` says any more. MUST be one conditional
    /// statement.
    fn save_bucket(
        &mut self,
        key: &BucketKey,
        before: Option<Bucket>,
        after: Bucket,
    ) -> Result<bool, StoreError>;

    /// Empties a bucket after a success.
    fn delete_bucket(&mut self, key: &BucketKey) -> Result<(), StoreError>;

    /// Deletes up to `limit` buckets last counted and opened before `before`; returns how many.
    fn delete_buckets(&mut self, before: OffsetDateTime, limit: i64) -> Result<usize, StoreError>;
}

/// Stored attempts.
pub trait LogonAttempts {
    /// Adds an attempt.
    fn insert_attempt(&mut self, attempt: &LogonAttempt) -> Result<(), StoreError>;

    /// A page of the user's attempts, newest first; fetches one row more than the limit.
    fn list_attempts(
        &mut self,
        account: AccountId,
        user: UserId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<LogonAttempt>, StoreError>;

    /// Deletes up to `limit` attempts made before `before`; returns how many.
    fn delete_attempts(&mut self, before: OffsetDateTime, limit: i64) -> Result<usize, StoreError>;
}

/// Wishes waiting to be answered.
pub trait LogonRequests {
    /// Writes a wish down.
    fn insert_logon_request(&mut self, request: &LogonRequest) -> Result<(), StoreError>;

    /// The oldest wishes.
    fn list_logon_requests(&mut self, limit: i64) -> Result<Vec<LogonRequest>, StoreError>;

    /// Takes a wish away to answer it; `false` when another worker was first.
    fn take_logon_request(&mut self, request: LogonRequestId) -> Result<bool, StoreError>;
}
