//! Keys for the REST API (design 3.3).

use crate::{
    caller::Scope,
    id::{AccountId, ApiKeyId, UserId},
    randomness::Token,
    secret::Secret,
};
use time::{Duration, OffsetDateTime};

/// Whose key it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ApiKeyKind {
    /// Made by its user.
    Personal,
    /// Made by an administrator, for a program.
    Service,
}

impl ApiKeyKind {
    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Service => "service",
        }
    }

    /// The kind of this name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Personal, Self::Service]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

/// A key: acts as its user, within its scopes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: ApiKeyId,
    /// Whom it acts as.
    pub user: UserId,
    /// Whose it is.
    pub kind: ApiKeyKind,
    /// What it is called.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it ends.
    pub expires_at: OffsetDateTime,
    /// When it was last used, to the minute.
    pub last_used_at: Option<OffsetDateTime>,
    /// When it was revoked.
    pub revoked_at: Option<OffsetDateTime>,
}

impl ApiKey {
    /// The longest a key may live.
    pub const LONGEST_LIFE: Duration = Duration::days(366);
    /// How often its use is written down at most.
    pub const USE_STEP: Duration = Duration::minutes(1);

    /// Whether it works at `now`.
    pub fn is_live(&self, now: OffsetDateTime) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }

    /// Whether its use at `now` is worth writing down.
    pub fn use_is_due(&self, now: OffsetDateTime) -> bool {
        self.last_used_at
            .is_none_or(|last| now - last >= Self::USE_STEP)
    }
}

/// The text of a key: `ll_` and 43 characters. The prefix lets secret scanners find it where it should not be.
#[derive(Debug, Clone)]
pub struct ApiKeyText(Token);

impl ApiKeyText {
    const PREFIX: &str = "ll_";

    /// The text of a new key.
    pub fn new(token: Token) -> Self {
        Self(token)
    }

    /// Reads a key; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        text.strip_prefix(Self::PREFIX)
            .and_then(Token::parse)
            .map(Self)
    }

    /// As it is shown, once.
    pub fn to_text(&self) -> Secret<String> {
        Secret::new(format!("{}{}", Self::PREFIX, self.0.to_text().expose()))
    }

    /// The token within, for digesting.
    pub fn token(&self) -> &Token {
        &self.0
    }
}
