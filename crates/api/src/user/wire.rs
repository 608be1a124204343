//! Users on the wire.

use crate::{problem::Problem, text};
use domain::{
    logon::{LogonAttempt, LogonRefusal},
    secret::Secret,
    user::{CreateUser, Role, SetUserPassword, User, UserChange, UserKind},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// Inside or outside the organisation.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = UserKind)]
pub(crate) enum KindName {
    Internal,
    External,
}

impl From<UserKind> for KindName {
    fn from(kind: UserKind) -> Self {
        match kind {
            UserKind::Internal => Self::Internal,
            UserKind::External => Self::External,
        }
    }
}

impl From<KindName> for UserKind {
    fn from(name: KindName) -> Self {
        match name {
            KindName::Internal => Self::Internal,
            KindName::External => Self::External,
        }
    }
}

/// What a user may administer.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = Role)]
pub(crate) enum RoleName {
    Member,
    HelpDesk,
    Auditor,
    Administrator,
}

impl From<Role> for RoleName {
    fn from(role: Role) -> Self {
        match role {
            Role::Member => Self::Member,
            Role::HelpDesk => Self::HelpDesk,
            Role::Auditor => Self::Auditor,
            Role::Administrator => Self::Administrator,
        }
    }
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Member => Self::Member,
            RoleName::HelpDesk => Self::HelpDesk,
            RoleName::Auditor => Self::Auditor,
            RoleName::Administrator => Self::Administrator,
        }
    }
}

/// A user, as the directory shows one.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = User)]
pub(crate) struct UserView {
    id: Uuid,
    #[schema(example = "bob@example.org")]
    address: String,
    name: String,
    kind: KindName,
    role: RoleName,
    /// May start messages to anyone.
    licensed: bool,
    /// May log on.
    logon_allowed: bool,
    has_password: bool,
    must_change_password: bool,
    #[serde(with = "time::serde::rfc3339")]
    created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required = true)]
    last_logon_at: Option<OffsetDateTime>,
    /// The language the user chose; `null`: the account's.
    #[schema(required = true)]
    language: Option<String>,
}

impl From<User> for UserView {
    fn from(user: User) -> Self {
        Self {
            id: *user.id.as_uuid(),
            address: user.address.to_string(),
            has_password: user.has_password(),
            name: user.name,
            kind: user.kind.into(),
            role: user.role.into(),
            licensed: user.licensed,
            logon_allowed: user.logon_allowed,
            must_change_password: user.must_change_password,
            created_at: user.created_at,
            last_logon_at: user.last_logon_at,
            language: user.language,
        }
    }
}

/// A new internal user.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CreateUserBody {
    /// In one of the account's own domains.
    #[schema(example = "cleo@northwind.example", max_length = 254)]
    address: String,
    #[schema(min_length = 1, max_length = 120)]
    name: String,
    role: RoleName,
    licensed: bool,
    #[schema(min_length = 2, max_length = 12)]
    language: Option<String>,
}

impl CreateUserBody {
    pub(crate) fn parse(self) -> Result<CreateUser, Problem> {
        Ok(CreateUser {
            address: text::address(&self.address, "/address")?,
            name: text::short_text(&self.name, 120, "/name")?,
            role: self.role.into(),
            licensed: self.licensed,
            language: self
                .language
                .map(|tag| text::language(&tag, "/language"))
                .transpose()?,
        })
    }
}

/// A change of a user; what is left out stays as it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UpdateUserBody {
    #[schema(min_length = 1, max_length = 120)]
    name: Option<String>,
    /// Another role ends the user's sessions.
    role: Option<RoleName>,
    licensed: Option<bool>,
    /// Withdrawing it ends the user's sessions at once; the user is told by mail.
    logon_allowed: Option<bool>,
}

impl UpdateUserBody {
    pub(crate) fn parse(self) -> Result<UserChange, Problem> {
        Ok(UserChange {
            name: self
                .name
                .map(|name| text::short_text(&name, 120, "/name"))
                .transpose()?,
            role: self.role.map(Role::from),
            licensed: self.licensed,
            logon_allowed: self.logon_allowed,
            ..UserChange::default()
        })
    }
}

/// A password that an administrator sets.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetUserPasswordBody {
    password: String,
    /// The same again.
    password_confirmation: String,
    /// Whether it must be changed at the next log-on.
    must_change: bool,
}

impl From<SetUserPasswordBody> for SetUserPassword {
    fn from(body: SetUserPasswordBody) -> Self {
        Self {
            password: Secret::new(body.password),
            confirmation: Secret::new(body.password_confirmation),
            must_change: body.must_change,
        }
    }
}

/// What became of an attempt to log on.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LogonAttempt)]
pub(crate) struct LogonAttemptView {
    id: Uuid,
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    /// `logged_on`, `refused`, `code_sent`, `reset_sent`, `fresh_link_sent`.
    #[schema(example = "refused")]
    outcome: &'static str,
    /// Why it was refused: `wrong_password`, `expired_code`, `throttled` …
    #[schema(required = true, example = "wrong_password")]
    reason: Option<&'static str>,
    #[schema(example = "192.0.2.17")]
    network: String,
    /// `password`, `code`, `code_request`, `password_reset`, `fresh_link`.
    #[schema(example = "password")]
    method: &'static str,
}

impl From<LogonAttempt> for LogonAttemptView {
    fn from(attempt: LogonAttempt) -> Self {
        Self {
            id: *attempt.id.as_uuid(),
            at: attempt.at,
            outcome: attempt.outcome.as_str(),
            reason: attempt.reason.map(LogonRefusal::as_str),
            network: attempt.network,
            method: attempt.method.as_str(),
        }
    }
}
