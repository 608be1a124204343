//! Definition rows.

use super::StoredEffects;
use crate::{
    schema::definitions,
    sql_type::{At, Document, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    definition::{AccountDefinition, Definition},
    store::StoreError,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = definitions)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct DefinitionRow {
    account_id: Key,
    definition_id: Key,
    name: String,
    name_key: String,
    effects: Document,
    created_at: At,
    retired_at: Option<At>,
}

/// The effects of a definition as its column holds them.
pub(super) fn effects(definition: &Definition) -> Document {
    StoredEffects::from(&definition.effects).into_document()
}

impl DefinitionRow {
    pub(super) fn of(stored: &AccountDefinition) -> Self {
        let definition = &stored.definition;
        Self {
            account_id: stored.account.into(),
            definition_id: definition.id.into(),
            name: definition.name.clone(),
            name_key: definition.name.to_lowercase(),
            effects: effects(definition),
            created_at: At(stored.created_at),
            retired_at: stored.retired_at.map(At),
        }
    }

    pub(super) fn into_definition(self) -> Result<AccountDefinition, StoreError> {
        let id = self.definition_id.0;
        let effects = StoredEffects::parse(self.effects)
            .ok_or_else(|| corrupt("definitions", "effects", id))?;
        Ok(AccountDefinition {
            account: self.account_id.into(),
            definition: Definition {
                id: self.definition_id.into(),
                name: self.name,
                effects: effects.into(),
            },
            created_at: self.created_at.0,
            retired_at: self.retired_at.map(|at| at.0),
        })
    }
}
