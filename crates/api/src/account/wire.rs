//! Accounts on the wire.

use crate::{
    branding::wire::PortalBrandingView, message::wire::PersonWire, problem::Problem, text,
};
use domain::{
    account::{Account, AccountState, SettingsChange, UpdateAccount},
    branding::Branding,
    language::Language,
    retention::PendingRetention,
};
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use utoipa::ToSchema;
use uuid::Uuid;

/// What anyone may know of an account's portal.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AccountPortal)]
pub(crate) struct AccountPortalView {
    #[schema(example = "northwind")]
    slug: String,
    #[schema(example = "Northwind Health")]
    name: String,
    /// The languages that are offered, the account's own first.
    languages: Vec<String>,
    /// Whether users with a password may log on by code, too.
    codes_allowed: bool,
    /// The shortest password, in characters.
    password_min_length: u8,
    /// How large a message's attachments may be together.
    max_message_bytes: u64,
    /// Whether the account's own people may register here, with its registration code.
    registration_open: bool,
    branding: PortalBrandingView,
}

impl AccountPortalView {
    pub(crate) fn of(account: Account, branding: &Branding, registration_open: bool) -> Self {
        let branding = PortalBrandingView::of(&account.slug, branding);
        let own = account.settings.default_language;
        let offered = account.settings.languages.iter().map(|one| one.tag());
        let others = offered.filter(|one| *one != own);
        Self {
            slug: account.slug.as_str().to_owned(),
            name: account.name,
            languages: std::iter::once(own.clone())
                .chain(others.map(str::to_owned))
                .collect(),
            codes_allowed: account.settings.codes_for_password_users,
            password_min_length: account.settings.password_min_length,
            max_message_bytes: account.settings.max_message_bytes,
            registration_open,
            branding,
        }
    }
}

/// What an account's administrators decide.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AccountSettings)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent switch of the administrators"
)]
pub(crate) struct SettingsView {
    /// How long messages are kept.
    max_retention_days: i64,
    /// The shortest password, in characters.
    password_min_length: u8,
    /// Users with a password may log on by mailed code, too.
    codes_for_password_users: bool,
    /// A password must be chosen at first use.
    password_required_at_first_use: bool,
    /// External users may write to internal users unasked.
    external_compose: bool,
    /// Send BCC to Mail Server: what internal users send from the portal also goes into their own Inbox, and as a copy to the
    /// organisation's mail server. **The copy is ordinary mail**: it carries subject, text and files unprotected, can be read
    /// wherever it passes and is kept, and no recall, expiry or retention reaches it. Off unless said.
    send_bcc_to_mail_server: bool,
    /// Administrators, help desk and auditors need a second factor to log on.
    second_factor_required: bool,
    /// How long a session may be idle.
    session_idle_minutes: i64,
    /// How long a session may last whatever happens.
    session_absolute_minutes: i64,
    /// How large a message's attachments may be together.
    max_message_bytes: u64,
    /// The language of mails to users who have chosen none.
    default_language: String,
    /// Domains that nothing is ever sent to, each with all its subdomains.
    blocked_domains: Vec<String>,
    /// The languages that users may choose.
    languages: Vec<LanguageName>,
}

/// A language of screens and mails.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = Language)]
pub(crate) enum LanguageName {
    En,
    De,
}

impl From<Language> for LanguageName {
    fn from(language: Language) -> Self {
        match language {
            Language::English => Self::En,
            Language::German => Self::De,
        }
    }
}

impl From<LanguageName> for Language {
    fn from(name: LanguageName) -> Self {
        match name {
            LanguageName::En => Self::English,
            LanguageName::De => Self::German,
        }
    }
}

/// A shorter retention that is not in force yet.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PendingRetention)]
pub(crate) struct PendingRetentionWire {
    id: Uuid,
    /// How long messages are kept from then on.
    #[schema(example = 90)]
    max_retention_days: i64,
    /// Who asked: another administrator approves.
    asked_by: PersonWire,
    /// Their user.
    asked_by_id: Uuid,
    #[serde(with = "time::serde::rfc3339")]
    asked_at: OffsetDateTime,
    /// When it takes effect by itself: asked for by a sole administrator, a week later. Null where another one approves.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    applies_at: Option<OffsetDateTime>,
}

impl From<PendingRetention> for PendingRetentionWire {
    fn from(pending: PendingRetention) -> Self {
        let change = pending.change;
        Self {
            id: *change.id.as_uuid(),
            max_retention_days: change.to.whole_days(),
            asked_by: (&pending.asked_by).into(),
            asked_by_id: *change.asked_by.as_uuid(),
            asked_at: change.asked_at,
            applies_at: change.applies_at,
        }
    }
}

/// How long messages are to be kept.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ChangeRetention, example = json!({ "max_retention_days": 90 }))]
pub(crate) struct ChangeRetentionBody {
    #[schema(minimum = 1, maximum = 3650)]
    pub(crate) max_retention_days: u16,
}

/// An account.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AccountView {
    id: Uuid,
    slug: String,
    name: String,
    /// Addresses in these domains are internal users.
    internal_domains: Vec<String>,
    settings: SettingsView,
    /// A shorter retention that is not in force yet.
    #[schema(required)]
    pending_retention: Option<PendingRetentionWire>,
    #[serde(with = "time::serde::rfc3339")]
    created_at: OffsetDateTime,
}

impl From<AccountState> for AccountView {
    fn from(state: AccountState) -> Self {
        let account = state.account;
        let settings = account.settings;
        Self {
            id: *account.id.as_uuid(),
            slug: account.slug.as_str().to_owned(),
            name: account.name,
            internal_domains: account.internal_domains,
            settings: SettingsView {
                max_retention_days: settings.max_retention.whole_days(),
                password_min_length: settings.password_min_length,
                codes_for_password_users: settings.codes_for_password_users,
                password_required_at_first_use: settings.password_required_at_first_use,
                external_compose: settings.external_compose,
                send_bcc_to_mail_server: settings.send_bcc_to_mail_server,
                second_factor_required: settings.second_factor_required,
                session_idle_minutes: settings.session_idle.whole_minutes(),
                session_absolute_minutes: settings.session_absolute.whole_minutes(),
                max_message_bytes: settings.max_message_bytes,
                default_language: settings.default_language,
                languages: settings.languages.into_iter().map(Into::into).collect(),
                blocked_domains: settings.blocked_domains,
            },
            pending_retention: state.pending_retention.map(Into::into),
            created_at: account.created_at,
        }
    }
}

/// A change of settings; what is left out stays as it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UpdateSettingsBody {
    #[schema(minimum = 12, maximum = 64)]
    password_min_length: Option<u8>,
    codes_for_password_users: Option<bool>,
    password_required_at_first_use: Option<bool>,
    external_compose: Option<bool>,
    /// Mails copies of messages unprotected; see the account's settings.
    send_bcc_to_mail_server: Option<bool>,
    /// Live sessions of those who have none set one up before they go on.
    second_factor_required: Option<bool>,
    #[schema(minimum = 1, maximum = 60)]
    session_idle_minutes: Option<u16>,
    #[schema(minimum = 60, maximum = 720)]
    session_absolute_minutes: Option<u16>,
    #[schema(minimum = 1_000_000_u64, maximum = 10_000_000_000_u64)]
    max_message_bytes: Option<u64>,
    #[schema(min_length = 2, max_length = 12)]
    default_language: Option<String>,
    /// The languages that users may choose; the default one is among them.
    #[schema(min_items = 1)]
    languages: Option<Vec<LanguageName>>,
    /// Domains that nothing is ever sent to, each with all its subdomains: the whole list. None of one's own.
    #[schema(max_items = 1000, example = json!(["rival.example"]))]
    blocked_domains: Option<Vec<String>>,
}

/// A change of an account; what is left out stays as it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UpdateAccountBody {
    #[schema(min_length = 1, max_length = 120)]
    name: Option<String>,
    settings: Option<UpdateSettingsBody>,
}

impl UpdateAccountBody {
    pub(crate) fn parse(self) -> Result<UpdateAccount, Problem> {
        let name = self
            .name
            .map(|name| text::short_text(&name, 120, "/name"))
            .transpose()?;
        let settings = self
            .settings
            .map(UpdateSettingsBody::parse)
            .transpose()?
            .unwrap_or_default();
        Ok(UpdateAccount { name, settings })
    }
}

impl UpdateSettingsBody {
    fn parse(self) -> Result<SettingsChange, Problem> {
        Ok(SettingsChange {
            password_min_length: self.password_min_length,
            codes_for_password_users: self.codes_for_password_users,
            password_required_at_first_use: self.password_required_at_first_use,
            external_compose: self.external_compose,
            send_bcc_to_mail_server: self.send_bcc_to_mail_server,
            second_factor_required: self.second_factor_required,
            session_idle: self
                .session_idle_minutes
                .map(|minutes| Duration::minutes(minutes.into())),
            session_absolute: self
                .session_absolute_minutes
                .map(|minutes| Duration::minutes(minutes.into())),
            max_message_bytes: self.max_message_bytes,
            languages: self.languages.map(|names| {
                // In one order, and each once, however they were named.
                let named: Vec<Language> = names.into_iter().map(Into::into).collect();
                let all = Language::ALL.into_iter();
                all.filter(|language| named.contains(language)).collect()
            }),
            default_language: self
                .default_language
                .map(|tag| text::language(&tag, "/settings/default_language"))
                .transpose()?,
            blocked_domains: self.blocked_domains.map(|domains| {
                let tidy = |domain: &String| domain.trim().to_lowercase();
                domains.iter().map(tidy).collect()
            }),
        })
    }
}

/// Where a setting stands in the body.
pub(super) fn pointer_to(setting: &str) -> String {
    let field = match setting {
        "session_idle" => "session_idle_minutes",
        "session_absolute" => "session_absolute_minutes",
        // It is changed by itself.
        "max_retention" => return "/max_retention_days".to_owned(),
        other => other,
    };
    format!("/settings/{field}")
}
