//! API keys on the wire.

use crate::{problem::Problem, text};
use domain::{
    api_key::{ApiKeyKind, ApiKeyText, CreateApiKey, OwnedApiKey},
    caller::Scope,
    id::UserId,
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// What a key may do.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[schema(as = Scope)]
pub(crate) enum ScopeName {
    #[serde(rename = "messages:read")]
    MessagesRead,
    #[serde(rename = "messages:send")]
    MessagesSend,
    #[serde(rename = "messages:manage")]
    MessagesManage,
    #[serde(rename = "tracking:read")]
    TrackingRead,
    #[serde(rename = "directory:read")]
    DirectoryRead,
    #[serde(rename = "directory:manage")]
    DirectoryManage,
    #[serde(rename = "audit:read")]
    AuditRead,
    #[serde(rename = "account:manage")]
    AccountManage,
}

/// Maps the wire's scopes to the domain's and back; a new scope of the domain does not compile until it is here.
macro_rules! same_scopes {
    ($($scope:ident),* $(,)?) => {
        impl From<ScopeName> for Scope {
            fn from(name: ScopeName) -> Self {
                match name { $(ScopeName::$scope => Self::$scope,)* }
            }
        }

        impl From<Scope> for ScopeName {
            fn from(scope: Scope) -> Self {
                match scope { $(Scope::$scope => Self::$scope,)* }
            }
        }
    };
}

same_scopes!(
    MessagesRead,
    MessagesSend,
    MessagesManage,
    TrackingRead,
    DirectoryRead,
    DirectoryManage,
    AuditRead,
    AccountManage,
);

/// Whose key it is.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ApiKeyKind)]
pub(crate) enum ApiKeyKindName {
    Personal,
    Service,
}

/// A key. Its text is never shown again.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ApiKey)]
pub(crate) struct ApiKeyView {
    id: Uuid,
    #[schema(example = "Nightly export")]
    name: String,
    kind: ApiKeyKindName,
    /// Whom it acts as.
    user_id: Uuid,
    /// The mail address of whom it acts as.
    #[schema(example = "cleo@northwind.example")]
    user_address: String,
    scopes: Vec<ScopeName>,
    #[serde(with = "time::serde::rfc3339")]
    created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
    /// To the minute.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required = true)]
    last_used_at: Option<OffsetDateTime>,
}

impl From<OwnedApiKey> for ApiKeyView {
    fn from(OwnedApiKey { key, address }: OwnedApiKey) -> Self {
        Self {
            id: *key.id.as_uuid(),
            name: key.name,
            kind: match key.kind {
                ApiKeyKind::Personal => ApiKeyKindName::Personal,
                ApiKeyKind::Service => ApiKeyKindName::Service,
            },
            user_id: *key.user.as_uuid(),
            user_address: address.to_string(),
            scopes: key.scopes.into_iter().map(ScopeName::from).collect(),
            created_at: key.created_at,
            expires_at: key.expires_at,
            last_used_at: key.last_used_at,
        }
    }
}

/// A new key with its text, shown this once.
#[derive(Serialize, ToSchema)]
pub(crate) struct CreatedApiKey {
    #[serde(flatten)]
    view: ApiKeyView,
    /// Send as `Authorization: Bearer`.
    #[schema(example = "ll_…")]
    key: String,
}

impl CreatedApiKey {
    pub(crate) fn of(key: OwnedApiKey, text: &ApiKeyText) -> Self {
        Self {
            view: key.into(),
            // Shown to its owner: the one place it leaves us.
            key: text.to_text().expose().clone(),
        }
    }
}

/// The keys, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ApiKeyList {
    pub(crate) items: Vec<ApiKeyView>,
}

impl From<Vec<OwnedApiKey>> for ApiKeyList {
    fn from(keys: Vec<OwnedApiKey>) -> Self {
        Self {
            items: keys.into_iter().map(ApiKeyView::from).collect(),
        }
    }
}

/// A new key of one's own.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CreateApiKeyBody {
    #[schema(min_length = 1, max_length = 120)]
    name: String,
    #[schema(min_items = 1)]
    scopes: Vec<ScopeName>,
    /// At most a year ahead.
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
}

impl CreateApiKeyBody {
    pub(crate) fn parse(self, user: UserId) -> Result<CreateApiKey, Problem> {
        Ok(CreateApiKey {
            kind: ApiKeyKind::Personal,
            user,
            name: text::short_text(&self.name, 120, "/name")?,
            scopes: self.scopes.into_iter().map(Scope::from).collect(),
            expires_at: self.expires_at,
        })
    }
}

/// A new key for a program.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CreateServiceKeyBody {
    #[schema(min_length = 1, max_length = 120)]
    name: String,
    /// Whom it acts as.
    user_id: Uuid,
    #[schema(min_items = 1)]
    scopes: Vec<ScopeName>,
    /// At most a year ahead.
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
}

impl CreateServiceKeyBody {
    pub(crate) fn parse(self) -> Result<CreateApiKey, Problem> {
        Ok(CreateApiKey {
            kind: ApiKeyKind::Service,
            user: UserId::from_uuid(self.user_id),
            name: text::short_text(&self.name, 120, "/name")?,
            scopes: self.scopes.into_iter().map(Scope::from).collect(),
            expires_at: self.expires_at,
        })
    }
}
