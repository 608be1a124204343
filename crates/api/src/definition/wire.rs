//! Definitions on the wire.

use crate::{language, problem::Problem, text};
use domain::definition::{AccountDefinition, Definition, Effects, SaveDefinition};
use serde::{Deserialize, Deserializer, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// What sending under a definition means.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Effects)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each effect is an independent switch of the design"
)]
pub(crate) struct EffectsWire {
    /// Days after sending until it expires, never later than the account keeps messages.
    #[schema(minimum = 1, maximum = 3650, example = 14)]
    expire_after_days: u16,
    allow_reply: bool,
    allow_reply_all: bool,
    allow_print: bool,
    allow_download: bool,
    allow_recall: bool,
    allow_extension: bool,
    read_receipt: bool,
    /// Days after sending until who has not opened the message is reminded; `null` for never.
    #[serde(deserialize_with = "given")]
    #[schema(required, minimum = 1, maximum = 3649, example = 3)]
    unread_reminder_after_days: Option<u16>,
    /// Days before the expiry on which recipients are reminded of it; `null` for never.
    #[serde(deserialize_with = "given")]
    #[schema(required, minimum = 1, maximum = 3649)]
    expiry_reminder_before_days: Option<u16>,
    /// The notification may show the subject.
    show_subject: bool,
}

/// A field that may be null, but not left out.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u16>, D::Error> {
    Option::deserialize(deserializer)
}

impl From<&Effects> for EffectsWire {
    fn from(effects: &Effects) -> Self {
        Self {
            expire_after_days: effects.expire_after_days,
            allow_reply: effects.allow_reply,
            allow_reply_all: effects.allow_reply_all,
            allow_print: effects.allow_print,
            allow_download: effects.allow_download,
            allow_recall: effects.allow_recall,
            allow_extension: effects.allow_extension,
            read_receipt: effects.read_receipt,
            unread_reminder_after_days: effects.unread_reminder_after_days,
            expiry_reminder_before_days: effects.expiry_reminder_before_days,
            show_subject: effects.show_subject,
        }
    }
}

impl From<EffectsWire> for Effects {
    fn from(wire: EffectsWire) -> Self {
        Self {
            expire_after_days: wire.expire_after_days,
            allow_reply: wire.allow_reply,
            allow_reply_all: wire.allow_reply_all,
            allow_print: wire.allow_print,
            allow_download: wire.allow_download,
            allow_recall: wire.allow_recall,
            allow_extension: wire.allow_extension,
            read_receipt: wire.read_receipt,
            unread_reminder_after_days: wire.unread_reminder_after_days,
            expiry_reminder_before_days: wire.expiry_reminder_before_days,
            show_subject: wire.show_subject,
        }
    }
}

/// A definition as it is offered, and as a message keeps it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DefinitionView)]
pub(crate) struct DefinitionWire {
    id: Uuid,
    #[schema(example = "Confidential")]
    name: String,
    /// Whether it is the default that every account has.
    built_in: bool,
    effects: EffectsWire,
    /// What the effects mean, in the language of `Accept-Language`.
    #[schema(
        example = "Expires 14 days after it is sent. Recipients can only read it. \
        The sender can recall it and extend it once."
    )]
    sentence: String,
}

impl From<&Definition> for DefinitionWire {
    fn from(definition: &Definition) -> Self {
        Self {
            id: *definition.id.as_uuid(),
            name: definition.name.clone(),
            built_in: definition.is_built_in(),
            effects: (&definition.effects).into(),
            sentence: definition.effects.sentence(language::current()),
        }
    }
}

/// A definition by its name.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DefinitionName)]
pub(crate) struct DefinitionNameWire {
    id: Uuid,
    #[schema(example = "Confidential")]
    name: String,
    /// Whether it is the default that every account has.
    built_in: bool,
}

impl From<&Definition> for DefinitionNameWire {
    fn from(definition: &Definition) -> Self {
        Self {
            id: *definition.id.as_uuid(),
            name: definition.name.clone(),
            built_in: definition.is_built_in(),
        }
    }
}

/// A definition as its account keeps it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Definition)]
pub(crate) struct AccountDefinitionWire {
    pub(super) id: Uuid,
    #[schema(example = "Confidential")]
    name: String,
    /// Whether it is the default that every account has. It stays as it is.
    built_in: bool,
    effects: EffectsWire,
    /// What the effects mean, in the language of `Accept-Language`.
    sentence: String,
    #[serde(with = "time::serde::rfc3339")]
    created_at: OffsetDateTime,
    /// Since when it is offered no more.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    retired_at: Option<OffsetDateTime>,
}

impl From<AccountDefinition> for AccountDefinitionWire {
    fn from(stored: AccountDefinition) -> Self {
        let DefinitionWire {
            id,
            name,
            built_in,
            effects,
            sentence,
        } = (&stored.definition).into();
        Self {
            id,
            name,
            built_in,
            effects,
            sentence,
            created_at: stored.created_at,
            retired_at: stored.retired_at,
        }
    }
}

/// A definition to make, or what one is changed to.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SaveDefinition)]
pub(crate) struct SaveDefinitionBody {
    /// Unique in the account, in whatever case.
    #[schema(example = "Confidential", min_length = 1, max_length = 60)]
    name: String,
    effects: EffectsWire,
}

impl SaveDefinitionBody {
    pub(crate) fn parse(self) -> Result<SaveDefinition, Problem> {
        Ok(SaveDefinition {
            name: text::short_text(&self.name, AccountDefinition::MAX_NAME, "/name")?,
            effects: self.effects.into(),
        })
    }
}
