//! Account rows and the stored form of account settings.

use crate::{
    schema::accounts,
    sql_type::{At, Document, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    account::{Account, AccountSettings},
    language::Language,
    store::StoreError,
};
use serde::{Deserialize, Serialize};
use time::Duration;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = accounts)]
pub(super) struct AccountRow {
    account_id: Key,
    slug: String,
    name: String,
    settings: Document,
    created_at: At,
}

impl AccountRow {
    pub(super) fn of(account: &Account) -> Self {
        Self {
            account_id: account.id.into(),
            slug: account.slug.as_str().to_owned(),
            name: account.name.clone(),
            settings: document(&account.settings),
            created_at: At(account.created_at),
        }
    }

    pub(super) fn key(&self) -> Key {
        self.account_id
    }

    pub(super) fn into_account(self, internal_domains: Vec<String>) -> Result<Account, StoreError> {
        let id = self.account_id.0;
        let settings: StoredSettings = serde_json::from_value(self.settings.0)
            .map_err(|_invalid| corrupt("accounts", "settings", id))?;
        Ok(Account {
            id: self.account_id.into(),
            slug: self
                .slug
                .parse()
                .map_err(|_invalid| corrupt("accounts", "slug", id))?,
            name: self.name,
            internal_domains,
            settings: settings.into(),
            created_at: self.created_at.0,
        })
    }
}

/// Account settings as stored. A setting that an older row lacks takes its default.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent switch of the administrators"
)]
#[derive(Serialize, Deserialize)]
#[serde(default)]
struct StoredSettings {
    max_retention_seconds: i64,
    password_min_length: u8,
    codes_for_password_users: bool,
    password_required_at_first_use: bool,
    external_compose: bool,
    send_bcc_to_mail_server: bool,
    second_factor_required: bool,
    session_idle_seconds: i64,
    session_absolute_seconds: i64,
    max_message_bytes: u64,
    default_language: String,
    languages: Vec<String>,
    blocked_domains: Vec<String>,
}

impl Default for StoredSettings {
    fn default() -> Self {
        Self::from(&AccountSettings::default())
    }
}

impl From<&AccountSettings> for StoredSettings {
    fn from(settings: &AccountSettings) -> Self {
        Self {
            max_retention_seconds: settings.max_retention.whole_seconds(),
            password_min_length: settings.password_min_length,
            codes_for_password_users: settings.codes_for_password_users,
            password_required_at_first_use: settings.password_required_at_first_use,
            external_compose: settings.external_compose,
            send_bcc_to_mail_server: settings.send_bcc_to_mail_server,
            second_factor_required: settings.second_factor_required,
            session_idle_seconds: settings.session_idle.whole_seconds(),
            session_absolute_seconds: settings.session_absolute.whole_seconds(),
            max_message_bytes: settings.max_message_bytes,
            default_language: settings.default_language.clone(),
            languages: settings
                .languages
                .iter()
                .map(|language| language.tag().to_owned())
                .collect(),
            blocked_domains: settings.blocked_domains.clone(),
        }
    }
}

impl From<StoredSettings> for AccountSettings {
    fn from(stored: StoredSettings) -> Self {
        Self {
            max_retention: Duration::seconds(stored.max_retention_seconds),
            // Accounts were once allowed fewer.
            password_min_length: stored
                .password_min_length
                .max(AccountSettings::SHORTEST_PASSWORD),
            codes_for_password_users: stored.codes_for_password_users,
            password_required_at_first_use: stored.password_required_at_first_use,
            external_compose: stored.external_compose,
            send_bcc_to_mail_server: stored.send_bcc_to_mail_server,
            second_factor_required: stored.second_factor_required,
            session_idle: Duration::seconds(stored.session_idle_seconds),
            session_absolute: Duration::seconds(stored.session_absolute_seconds),
            max_message_bytes: stored.max_message_bytes,
            default_language: stored.default_language,
            languages: stored
                .languages
                .iter()
                .filter_map(|tag| Language::parse(tag))
                .collect(),
            blocked_domains: stored.blocked_domains,
        }
    }
}

/// Settings as the column holds them.
pub(super) fn document(settings: &AccountSettings) -> Document {
    Document(serde_json::to_value(StoredSettings::from(settings)).unwrap_or_default())
}
