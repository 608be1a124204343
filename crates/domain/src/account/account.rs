//! The account entity and its settings.

use crate::{address::Address, id::AccountId};
use time::{Duration, OffsetDateTime};

/// A customer organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Its name in URLs (`/p/{slug}`).
    pub slug: Slug,
    /// Its name on screens and in mails.
    pub name: String,
    /// The mail domains whose addresses are its internal users.
    pub internal_domains: Vec<String>,
    /// What its administrators decide.
    pub settings: AccountSettings,
    /// When it was made.
    pub created_at: OffsetDateTime,
}

impl Account {
    /// Whether an address belongs to one of the account's own domains.
    pub fn is_internal(&self, address: &Address) -> bool {
        self.internal_domains
            .iter()
            .any(|domain| domain == address.domain())
    }
}

/// What an account's administrators decide.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent switch of the administrators"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountSettings {
    /// How long messages are kept; nothing outlives it (E1).
    pub max_retention: Duration,
    /// The shortest password allowed, in characters (8 to 64).
    pub password_min_length: u8,
    /// Whether users with a password may log on by mailed code too (L4).
    pub codes_for_password_users: bool,
    /// Whether a password must be chosen at first use (L4).
    pub password_required_at_first_use: bool,
    /// Whether external users may write to internal users unasked (S1).
    pub external_compose: bool,
    /// Whether messages that internal users send from the portal also go into their own Inbox, and as ordinary mail, readable
    /// on the way and wherever it is kept, to the account's mail server (S6).
    pub send_bcc_to_mail_server: bool,
    /// Whether those who look after the account need a second factor to log on.
    pub second_factor_required: bool,
    /// How long a session may be idle; at most 60 minutes (L6).
    pub session_idle: Duration,
    /// How large a message's attachments may be together.
    pub max_message_bytes: u64,
    /// The language of mails to users who have chosen none.
    pub default_language: String,
}

impl Default for AccountSettings {
    fn default() -> Self {
        Self {
            max_retention: Duration::days(365),
            password_min_length: 12,
            codes_for_password_users: true,
            password_required_at_first_use: false,
            external_compose: true,
            send_bcc_to_mail_server: false,
            second_factor_required: true,
            session_idle: Duration::minutes(60),
            max_message_bytes: 200_000_000,
            default_language: "en".to_owned(),
        }
    }
}

/// An account's name in URLs: 2 to 40 of `a-z 0-9 -`, starting and ending with a letter or digit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Slug(String);

/// The text is no slug.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a slug is 2 to 40 of a-z, 0-9 and -, and starts and ends with a letter or digit")]
pub struct SlugInvalid;

impl Slug {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Slug {
    type Err = SlugInvalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let valid = (2..=40).contains(&text.len())
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !text.starts_with('-')
            && !text.ends_with('-');
        if valid {
            Ok(Self(text.to_owned()))
        } else {
            Err(SlugInvalid)
        }
    }
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
