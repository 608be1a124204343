//! The account entity and its settings.

use super::AccountError;
use crate::{address::Address, id::AccountId, language::Language, session::SessionLimits};
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
    /// The shortest password allowed, in characters (12 to 64).
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
    /// How long a session may last whatever happens; at most 12 hours (L6).
    pub session_absolute: Duration,
    /// How large a message's attachments may be together.
    pub max_message_bytes: u64,
    /// The language of mails to users who have chosen none.
    pub default_language: String,
    /// Domains that nothing is ever sent to, each with all its subdomains.
    pub blocked_domains: Vec<String>,
    /// The languages that users may choose; the default one is among them.
    pub languages: Vec<Language>,
}

impl AccountSettings {
    /// The shortest password that any account may ask for.
    pub const SHORTEST_PASSWORD: u8 = 12;

    /// Whether messages may be kept for so long: 1 to 3650 days.
    pub(super) fn check_retention(max_retention: Duration) -> Result<(), AccountError> {
        if (Duration::days(1)..=Duration::days(3650)).contains(&max_retention) {
            Ok(())
        } else {
            Err(AccountError::SettingInvalid {
                setting: "max_retention",
            })
        }
    }

    /// What stands otherwise in `before`, by name, for the audit log.
    pub(super) fn differing_from(&self, before: &Self) -> Vec<(&'static str, String)> {
        let named = |settings: &Self| {
            let languages: Vec<&str> = settings.languages.iter().map(|one| one.tag()).collect();
            [
                (
                    "password_min_length",
                    settings.password_min_length.to_string(),
                ),
                (
                    "codes_for_password_users",
                    settings.codes_for_password_users.to_string(),
                ),
                (
                    "password_required_at_first_use",
                    settings.password_required_at_first_use.to_string(),
                ),
                ("external_compose", settings.external_compose.to_string()),
                (
                    "send_bcc_to_mail_server",
                    settings.send_bcc_to_mail_server.to_string(),
                ),
                (
                    "second_factor_required",
                    settings.second_factor_required.to_string(),
                ),
                (
                    "session_idle_minutes",
                    settings.session_idle.whole_minutes().to_string(),
                ),
                (
                    "session_absolute_minutes",
                    settings.session_absolute.whole_minutes().to_string(),
                ),
                ("max_message_bytes", settings.max_message_bytes.to_string()),
                ("default_language", settings.default_language.clone()),
                ("languages", languages.join(" ")),
            ]
        };
        named(self)
            .into_iter()
            .zip(named(before))
            .filter(|(after, before)| after != before)
            .map(|(after, _before)| after)
            .collect()
    }

    /// Whether users may choose the language of this tag.
    pub fn offers(&self, tag: &str) -> bool {
        Language::parse(tag).is_some_and(|language| self.languages.contains(&language))
    }

    /// The language to speak to somebody in who has chosen this one, if any: theirs while it is offered.
    pub fn language_for<'s>(&'s self, chosen: Option<&'s str>) -> &'s str {
        chosen
            .filter(|tag| self.offers(tag))
            .unwrap_or(&self.default_language)
    }
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
            session_absolute: SessionLimits::ABSOLUTE,
            max_message_bytes: 200_000_000,
            default_language: "en".to_owned(),
            languages: Language::ALL.to_vec(),
            blocked_domains: Vec::new(),
        }
    }
}

impl AccountSettings {
    /// How many domains may be blocked.
    pub const MAX_BLOCKED_DOMAINS: usize = 1000;

    /// Whether nothing is ever sent to this domain: it is blocked, or a subdomain of one that is.
    pub fn blocks(&self, domain: &str) -> bool {
        self.blocked_domains.iter().any(|blocked| {
            domain
                .strip_suffix(blocked.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
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

#[cfg(test)]
mod tests {
    use super::AccountSettings;

    #[test]
    fn a_blocked_domain_takes_its_subdomains_with_it_and_nothing_else() {
        let settings = AccountSettings {
            blocked_domains: vec!["rival.example".to_owned()],
            ..AccountSettings::default()
        };
        for (domain, blocked) in [
            ("rival.example", true),
            ("mail.rival.example", true),
            ("a.b.rival.example", true),
            ("notrival.example", false),
            ("rival.example.org", false),
            ("example", false),
        ] {
            assert_eq!(settings.blocks(domain), blocked, "{domain}");
        }
    }
}
