//! Use cases of accounts.

use super::{
    Account, AccountError, AccountSettings, Slug,
    retention::{self, AccountState},
};
use crate::{
    address::{Address, domain_is_valid},
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    id::{AccountId, UserId},
    language::Language,
    password::{self, PasswordPolicy},
    secret::Secret,
    services::Deps,
    session::SessionLimits,
    store::StoreError,
    user::{Role, User},
};
use std::sync::Arc;
use time::Duration;

/// A new account.
#[derive(Debug, Clone)]
pub struct CreateAccount {
    /// Its name in URLs.
    pub slug: Slug,
    /// Its name on screens and in mails.
    pub name: String,
    /// Its own mail domains.
    pub internal_domains: Vec<String>,
    /// What its administrators decide; they can change it later.
    pub settings: AccountSettings,
    /// Who administers it first.
    pub administrator: Option<FirstAdministrator>,
}

/// The first administrator of a new account.
#[derive(Debug, Clone)]
pub struct FirstAdministrator {
    /// The address, in one of the account's domains.
    pub address: Address,
    /// The name.
    pub name: String,
    /// A password; without one the administrator logs on by mailed code.
    pub password: Option<Secret<String>>,
}

/// A change of an account. `None` leaves a thing as it is.
#[derive(Debug, Clone, Default)]
pub struct UpdateAccount {
    /// Another name.
    pub name: Option<String>,
    /// Other settings.
    pub settings: SettingsChange,
}

impl UpdateAccount {
    /// Whether it makes it easier to get in as one of those who look after the account: not from a browser left open.
    pub fn lowers_the_guard(&self) -> bool {
        self.settings.second_factor_required == Some(false)
    }
}

/// A change of settings. `None` leaves a setting as it is.
#[derive(Debug, Clone, Default)]
pub struct SettingsChange {
    /// See [`AccountSettings::password_min_length`].
    pub password_min_length: Option<u8>,
    /// See [`AccountSettings::codes_for_password_users`].
    pub codes_for_password_users: Option<bool>,
    /// See [`AccountSettings::password_required_at_first_use`].
    pub password_required_at_first_use: Option<bool>,
    /// See [`AccountSettings::external_compose`].
    pub external_compose: Option<bool>,
    /// See [`AccountSettings::send_bcc_to_mail_server`].
    pub send_bcc_to_mail_server: Option<bool>,
    /// See [`AccountSettings::second_factor_required`].
    pub second_factor_required: Option<bool>,
    /// See [`AccountSettings::session_idle`].
    pub session_idle: Option<Duration>,
    /// See [`AccountSettings::session_absolute`].
    pub session_absolute: Option<Duration>,
    /// See [`AccountSettings::max_message_bytes`].
    pub max_message_bytes: Option<u64>,
    /// See [`AccountSettings::default_language`].
    pub default_language: Option<String>,
    /// See [`AccountSettings::languages`].
    pub languages: Option<Vec<Language>>,
    /// See [`AccountSettings::blocked_domains`].
    pub blocked_domains: Option<Vec<String>>,
}

impl SettingsChange {
    /// The settings with this change. Retention is not among them: shortening it destroys (E1) and has its own way.
    fn over(&self, settings: &AccountSettings) -> AccountSettings {
        AccountSettings {
            max_retention: settings.max_retention,
            password_min_length: self
                .password_min_length
                .unwrap_or(settings.password_min_length),
            codes_for_password_users: self
                .codes_for_password_users
                .unwrap_or(settings.codes_for_password_users),
            password_required_at_first_use: self
                .password_required_at_first_use
                .unwrap_or(settings.password_required_at_first_use),
            external_compose: self.external_compose.unwrap_or(settings.external_compose),
            send_bcc_to_mail_server: self
                .send_bcc_to_mail_server
                .unwrap_or(settings.send_bcc_to_mail_server),
            second_factor_required: self
                .second_factor_required
                .unwrap_or(settings.second_factor_required),
            session_idle: self.session_idle.unwrap_or(settings.session_idle),
            session_absolute: self.session_absolute.unwrap_or(settings.session_absolute),
            max_message_bytes: self.max_message_bytes.unwrap_or(settings.max_message_bytes),
            default_language: self
                .default_language
                .clone()
                .unwrap_or_else(|| settings.default_language.clone()),
            languages: self
                .languages
                .clone()
                .unwrap_or_else(|| settings.languages.clone()),
            blocked_domains: self
                .blocked_domains
                .clone()
                .unwrap_or_else(|| settings.blocked_domains.clone()),
        }
    }
}

/// Use cases of accounts.
#[derive(Debug, Clone)]
pub struct AccountService {
    pub(super) deps: Arc<Deps>,
}

impl AccountService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Makes an account, with its first administrator (the operator's command, and the demo).
    pub fn create(&self, command: &CreateAccount) -> Result<Account, AccountError> {
        let now = self.deps.clock.now();
        let account = Account {
            id: AccountId::from_uuid(self.deps.new_id(now)),
            slug: command.slug.clone(),
            name: command.name.clone(),
            internal_domains: domains(&command.internal_domains)?,
            settings: command.settings.clone(),
            created_at: now,
        };
        check(&account.settings)?;
        let administrator = command
            .administrator
            .as_ref()
            .map(|first| self.first_administrator(&account, first))
            .transpose()?;
        let entry =
            |action| AuditEntry::by_operator(account.id, self.deps.audit_id(now), now, action);
        self.deps.store.write(|tx| {
            tx.insert_account(&account).map_err(|error| match error {
                StoreError::Conflict => AccountError::Taken,
                error => error.into(),
            })?;
            tx.record(&entry(AuditAction::AccountCreated))?;
            if let Some(user) = &administrator {
                tx.insert_users_or_ignore(std::slice::from_ref(user))?;
                tx.record(
                    &entry(AuditAction::UserCreated)
                        .on_user(user.id)
                        .with("role", user.role.as_str()),
                )?;
            }
            Ok(account.clone())
        })
    }

    fn first_administrator(
        &self,
        account: &Account,
        first: &FirstAdministrator,
    ) -> Result<User, AccountError> {
        if !account.is_internal(&first.address) {
            return Err(AccountError::AdministratorNotInternal);
        }
        let id = UserId::from_uuid(self.deps.new_id(account.created_at));
        let mut user = User::internal(
            account.id,
            id,
            first.address.clone(),
            first.name.clone(),
            account.created_at,
        );
        user.role = Role::Administrator;
        user.licensed = true;
        if let Some(password) = &first.password {
            PasswordPolicy::new(account, &first.address).check(password)?;
            user.password = Some(password::protect(&self.deps, account.id, id, password)?);
            user.password_changed_at = Some(account.created_at);
        }
        Ok(user)
    }

    /// The account of this slug: its portal is public.
    pub fn find_by_slug(&self, slug: &Slug) -> Result<Account, AccountError> {
        self.deps
            .store
            .read(|tx| tx.find_account_by_slug(slug)?.ok_or(AccountError::Unknown))
    }

    /// The account of this id.
    pub fn find(&self, account: AccountId) -> Result<Account, AccountError> {
        self.deps
            .store
            .read(|tx| tx.find_account(account)?.ok_or(AccountError::Unknown))
    }

    /// Every account, for workers and the operator.
    pub fn list(&self) -> Result<Vec<Account>, StoreError> {
        self.deps.store.read(|tx| tx.list_accounts())
    }

    /// Changes the caller's account. Shorter sessions act on live ones at once.
    pub fn update(
        &self,
        caller: &Caller,
        command: &UpdateAccount,
    ) -> Result<AccountState, AccountError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            // Settings are one document: two changes at once must not undo each other.
            tx.lock_account(caller.account)?;
            let before = tx
                .find_account(caller.account)?
                .ok_or(AccountError::Unknown)?;
            let after = Account {
                name: command.name.clone().unwrap_or_else(|| before.name.clone()),
                settings: command.settings.over(&before.settings),
                ..before.clone()
            };
            check(&after.settings)?;
            check_blocked(&after)?;
            if after == before {
                return retention::state(tx, after.id);
            }
            tx.save_account(after.id, &after.name, &after.settings)?;
            if after.settings.session_idle != before.settings.session_idle {
                tx.save_idle_limit(after.id, after.settings.session_idle)?;
            }
            let factor = after.settings.second_factor_required;
            if factor && !before.settings.second_factor_required {
                tx.demand_second_factors(after.id)?;
            }
            if after.settings.session_absolute < before.settings.session_absolute {
                tx.shorten_sessions(after.id, after.settings.session_absolute)?;
            }
            let id = self.deps.audit_id(now);
            let mut entry = AuditEntry::by(caller, id, now, AuditAction::AccountUpdated);
            for (name, value) in after.settings.differing_from(&before.settings) {
                entry = entry.with(name, value);
            }
            let blocked = &after.settings.blocked_domains;
            if *blocked != before.settings.blocked_domains {
                entry = entry.with("blocked_domains", blocked.len().to_string());
            }
            tx.record(&entry)?;
            let administrators = tx.list_administrators(after.id)?;
            retention::announce(tx, &self.deps, after.id, &administrators, now)?;
            retention::state(tx, after.id)
        })
    }
}

/// The domains in their compared form.
fn domains(given: &[String]) -> Result<Vec<String>, AccountError> {
    let mut domains: Vec<String> = given
        .iter()
        .map(|text| {
            let domain = text.trim().to_lowercase();
            if domain_is_valid(&domain) {
                Ok(domain)
            } else {
                Err(AccountError::DomainInvalid {
                    domain: text.clone(),
                })
            }
        })
        .collect::<Result<_, _>>()?;
    domains.sort_unstable();
    domains.dedup();
    if domains.is_empty() {
        return Err(AccountError::NoDomain);
    }
    Ok(domains)
}

/// Domains that are never written to are other people's domains, in their compared form.
fn check_blocked(account: &Account) -> Result<(), AccountError> {
    let blocked = &account.settings.blocked_domains;
    let fault = |index| AccountError::BlockedDomainInvalid { index };
    if blocked.len() > AccountSettings::MAX_BLOCKED_DOMAINS {
        return Err(fault(AccountSettings::MAX_BLOCKED_DOMAINS));
    }
    let wrong = blocked.iter().position(|domain| {
        !domain_is_valid(domain)
            || account.internal_domains.iter().any(|own| {
                own.strip_suffix(domain.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            })
    });
    wrong.map_or(Ok(()), |index| Err(fault(index)))
}

/// The bounds of the settings.
fn check(settings: &AccountSettings) -> Result<(), AccountError> {
    AccountSettings::check_retention(settings.max_retention)?;
    let bounds = [
        (
            "password_min_length",
            (AccountSettings::SHORTEST_PASSWORD..=64).contains(&settings.password_min_length),
        ),
        (
            "session_absolute",
            (Duration::hours(1)..=SessionLimits::ABSOLUTE).contains(&settings.session_absolute),
        ),
        ("languages", !settings.languages.is_empty()),
        (
            "session_idle",
            (Duration::minutes(1)..=SessionLimits::IDLE).contains(&settings.session_idle),
        ),
        (
            "max_message_bytes",
            (1_000_000..=10_000_000_000).contains(&settings.max_message_bytes),
        ),
        (
            "default_language",
            settings.offers(&settings.default_language),
        ),
    ];
    match bounds.into_iter().find(|(_, kept)| !kept) {
        Some((setting, _)) => Err(AccountError::SettingInvalid { setting }),
        None => Ok(()),
    }
}
