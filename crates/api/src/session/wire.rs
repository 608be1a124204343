//! Sessions on the wire.

use crate::{
    account::wire::LanguageName,
    user::wire::{KindName, RoleName},
};
use domain::{
    account::Account,
    permission::Permission,
    session::{LiveSession, Session, SessionFactor},
    user::User,
};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use time::OffsetDateTime;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};
use uuid::Uuid;

/// Which account.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AccountReference {
    /// Its name in URLs.
    #[schema(example = "northwind")]
    pub(crate) slug: String,
    /// Its name.
    #[schema(example = "Northwind Health")]
    pub(crate) name: String,
}

impl AccountReference {
    pub(crate) fn of(account: &Account) -> Self {
        Self {
            slug: account.slug.as_str().to_owned(),
            name: account.name.clone(),
        }
    }
}

/// The user who is logged on.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Me)]
pub(crate) struct MeView {
    id: Uuid,
    #[schema(example = "ada@northwind.example")]
    address: String,
    #[schema(example = "Ada Brandt")]
    name: String,
    kind: KindName,
    role: RoleName,
    /// May start messages to anyone.
    licensed: bool,
    /// The language of screens and mails.
    #[schema(example = "en")]
    language: String,
    /// The languages to choose from.
    languages: Vec<LanguageName>,
    /// Wants to be mailed when a recipient opens a message.
    wants_receipts: bool,
    /// Wants to be reminded by mail of messages that wait or end.
    wants_reminders: bool,
    has_password: bool,
    /// May start a message that is no reply.
    may_compose: bool,
}

impl MeView {
    pub(crate) fn of(user: &User, account: &Account) -> Self {
        Self {
            id: *user.id.as_uuid(),
            address: user.address.to_string(),
            name: user.name.clone(),
            kind: user.kind.into(),
            role: user.role.into(),
            licensed: user.licensed,
            language: user.language_or(&account.settings).to_owned(),
            languages: account
                .settings
                .languages
                .iter()
                .map(|language| (*language).into())
                .collect(),
            wants_receipts: user.wants_receipts,
            wants_reminders: user.wants_reminders,
            has_password: user.has_password(),
            may_compose: user.may_compose(&account.settings),
        }
    }
}

/// A permission by its name; the names are those of `domain::permission`.
#[derive(Debug, Serialize)]
pub(crate) struct PermissionName(&'static str);

impl PartialSchema for PermissionName {
    fn schema() -> RefOr<Schema> {
        let names = Permission::ALL.iter().map(|permission| permission.as_str());
        ObjectBuilder::new()
            .schema_type(Type::String)
            .enum_values(Some(names))
            .description(Some("Something that a user's role permits."))
            .into()
    }
}

impl ToSchema for PermissionName {
    fn name() -> Cow<'static, str> {
        "Permission".into()
    }
}

/// How a session stands with the second factor.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SessionFactor)]
pub(crate) enum SessionFactorName {
    /// The user needs none.
    NotNeeded,
    /// One must be set up first.
    ToEnrol,
    /// It must be given first.
    ToGive,
    /// It was given.
    Given,
}

impl From<SessionFactor> for SessionFactorName {
    fn from(factor: SessionFactor) -> Self {
        match factor {
            SessionFactor::NotNeeded => Self::NotNeeded,
            SessionFactor::ToEnrol => Self::ToEnrol,
            SessionFactor::ToGive => Self::ToGive,
            SessionFactor::Given => Self::Given,
        }
    }
}

/// A live session.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SessionView {
    id: Uuid,
    user: MeView,
    account: AccountReference,
    /// What the user may do: what a client may offer. The server decides again at every request.
    permissions: Vec<PermissionName>,
    #[serde(with = "time::serde::rfc3339")]
    started_at: OffsetDateTime,
    /// When it ends unless there is activity.
    #[serde(with = "time::serde::rfc3339")]
    idle_ends_at: OffsetDateTime,
    /// When it ends whatever happens.
    #[serde(with = "time::serde::rfc3339")]
    ends_at: OffsetDateTime,
    /// While something is owed, everything but setting it up, giving it and logging off answers `second_factor_required`.
    second_factor: SessionFactorName,
    /// Everything but choosing a password and logging off answers `password_change_required`.
    must_change_password: bool,
    /// The user has no password yet: offer one after reading.
    offer_password: bool,
    /// The message of the link logged on through.
    #[schema(required = true)]
    message_id: Option<Uuid>,
}

impl SessionView {
    pub(crate) fn of(live: &LiveSession, account: &Account) -> Self {
        let LiveSession { session, user } = live;
        Self {
            id: *session.id.as_uuid(),
            user: MeView::of(user, account),
            account: AccountReference::of(account),
            permissions: Permission::of(user.role)
                .map(|permission| PermissionName(permission.as_str()))
                .collect(),
            started_at: session.started_at,
            idle_ends_at: session.idle_ends_at(),
            ends_at: session.ends_at,
            second_factor: session.factor.into(),
            must_change_password: user.must_change_password,
            offer_password: !user.has_password(),
            message_id: session.message.map(|message| *message.as_uuid()),
        }
    }
}

/// One of the user's sessions.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SessionEntry {
    id: Uuid,
    /// The one that asks.
    current: bool,
    #[serde(with = "time::serde::rfc3339")]
    started_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    last_activity_at: OffsetDateTime,
    /// The browser, as it names itself.
    user_agent: String,
    /// Where it logged on from.
    #[schema(example = "192.0.2.17")]
    network: String,
}

impl SessionEntry {
    pub(crate) fn of(session: &Session, current: &Session) -> Self {
        Self {
            id: *session.id.as_uuid(),
            current: session.id == current.id,
            started_at: session.started_at,
            last_activity_at: session.last_activity_at,
            user_agent: session.user_agent.clone(),
            network: session.network.clone(),
        }
    }
}

/// The user's live sessions, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SessionList {
    pub(crate) items: Vec<SessionEntry>,
}

/// A change of one's own profile; what is left out stays as it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UpdateMeBody {
    #[schema(min_length = 1, max_length = 120)]
    pub(crate) name: Option<String>,
    #[schema(min_length = 2, max_length = 12, example = "de")]
    pub(crate) language: Option<String>,
    /// Whether to be mailed when a recipient opens a message, where its definition says so.
    pub(crate) wants_receipts: Option<bool>,
    /// Whether to be reminded by mail of messages that wait or end.
    pub(crate) wants_reminders: Option<bool>,
}

/// One's own new password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetOwnPasswordBody {
    /// The present one. Needed where there is one, unless it must be changed anyway or the user logged on by code within
    /// the last 15 minutes.
    pub(crate) current_password: Option<String>,
    /// The new one.
    pub(crate) new_password: String,
}
