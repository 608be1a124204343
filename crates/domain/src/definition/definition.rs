//! The definition entity.

use super::Effects;
use crate::id::{AccountId, DefinitionId};
use time::OffsetDateTime;
use uuid::Uuid;

/// A named set of effects, as it is offered and as a message keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Its id.
    pub id: DefinitionId,
    /// Its name.
    pub name: String,
    /// Its effects.
    pub effects: Effects,
}

impl Definition {
    /// The id of the built-in default, the same in every account. It is not stored, so that nobody can change it.
    pub const BUILT_IN: DefinitionId =
        DefinitionId::from_uuid(Uuid::from_u128(0x0000_0000_0000_7000_8000_0000_0000_0001));

    /// The definition every account has and nobody can change (D2).
    pub fn built_in_default() -> Self {
        Self {
            id: Self::BUILT_IN,
            name: "Default".to_owned(),
            effects: Effects {
                expire_after_days: 30,
                allow_reply: true,
                allow_reply_all: true,
                allow_print: false,
                allow_download: true,
                allow_recall: true,
                allow_extension: true,
                read_receipt: true,
                unread_reminder_after_days: None,
                expiry_reminder_before_days: None,
                show_subject: false,
            },
        }
    }

    /// Whether it is the built-in default.
    pub fn is_built_in(&self) -> bool {
        self.id == Self::BUILT_IN
    }

    /// The one order of every list: the default first, then by name (S3).
    pub fn listed_before(&self, other: &Self) -> std::cmp::Ordering {
        let key = |one: &Self| (!one.is_built_in(), one.name.to_lowercase(), one.id);
        key(self).cmp(&key(other))
    }
}

/// A definition as an account keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountDefinition {
    /// Its account.
    pub account: AccountId,
    /// What it is.
    pub definition: Definition,
    /// When it was made; for the built-in one, when its account was.
    pub created_at: OffsetDateTime,
    /// Since when it is offered no more.
    pub retired_at: Option<OffsetDateTime>,
}

impl AccountDefinition {
    /// How many an account may have.
    pub const MAX: usize = 100;

    /// The longest name, in characters.
    pub const MAX_NAME: usize = 60;
}
