//! Mailed password resets.

use crate::id::{AccountId, PasswordResetId, UserId};
use time::{Duration, OffsetDateTime};

/// A reset on its way into the store. Its token travels only in the mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPasswordReset {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: PasswordResetId,
    /// Whose password it replaces.
    pub user: UserId,
    /// The digest of its token.
    pub token_digest: [u8; 32],
    /// When it was made.
    pub created_at: OffsetDateTime,
}

/// A reset found by its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasswordReset {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: PasswordResetId,
    /// Whose password it replaces.
    pub user: UserId,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it was used, or made void by a newer password.
    pub used_at: Option<OffsetDateTime>,
}

impl PasswordReset {
    /// How long a reset can be used (L4).
    pub const LIFETIME: Duration = Duration::minutes(30);

    /// Whether it can be used at `now`.
    pub fn is_live(&self, now: OffsetDateTime) -> bool {
        self.used_at.is_none() && now < self.created_at + Self::LIFETIME
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;
    use uuid::Uuid;

    #[test]
    fn a_reset_lives_for_thirty_minutes_and_once() {
        let created_at = datetime!(2030-01-01 00:00 UTC);
        let reset = PasswordReset {
            account: AccountId::from_uuid(Uuid::nil()),
            id: PasswordResetId::from_uuid(Uuid::nil()),
            user: UserId::from_uuid(Uuid::nil()),
            created_at,
            used_at: None,
        };
        let end = created_at + Duration::minutes(30);
        assert!(reset.is_live(end - Duration::microseconds(1)));
        assert!(!reset.is_live(end));
        let used = PasswordReset {
            used_at: Some(created_at),
            ..reset
        };
        assert!(!used.is_live(created_at));
    }
}
