//! The repository of definitions.

use super::row::{DefinitionRow, effects};
use crate::{
    db::on_db,
    schema::definitions,
    sql_type::{At, Key},
    transaction::Transaction,
};
use diesel::prelude::*;
use domain::{
    definition::{AccountDefinition, Definition, Definitions},
    id::{AccountId, DefinitionId},
    store::StoreError,
};
use time::OffsetDateTime;

impl Definitions for Transaction<'_> {
    fn insert_definition(&mut self, definition: &AccountDefinition) -> Result<(), StoreError> {
        let row = DefinitionRow::of(definition);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(definitions::table)
                .values(&row)
                .execute(c))
        })?;
        Ok(())
    }

    fn find_definition(
        &mut self,
        account: AccountId,
        definition: DefinitionId,
    ) -> Result<Option<AccountDefinition>, StoreError> {
        let row: Option<DefinitionRow> = self.run(|db| {
            on_db!(db, |c| definitions::table
                .find((Key::from(account), Key::from(definition)))
                .select(DefinitionRow::as_select())
                .first(c)
                .optional())
        })?;
        row.map(DefinitionRow::into_definition).transpose()
    }

    fn list_definitions(
        &mut self,
        account: AccountId,
    ) -> Result<Vec<AccountDefinition>, StoreError> {
        let rows: Vec<DefinitionRow> = self.run(|db| {
            on_db!(db, |c| definitions::table
                .filter(definitions::account_id.eq(Key::from(account)))
                .select(DefinitionRow::as_select())
                .load(c))
        })?;
        rows.into_iter()
            .map(DefinitionRow::into_definition)
            .collect()
    }

    fn save_definition(
        &mut self,
        account: AccountId,
        definition: &Definition,
    ) -> Result<bool, StoreError> {
        let offered = definitions::table
            .find((Key::from(account), Key::from(definition.id)))
            .filter(definitions::retired_at.is_null());
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(offered)
                .set((
                    definitions::name.eq(&definition.name),
                    definitions::name_key.eq(definition.name.to_lowercase()),
                    definitions::effects.eq(effects(definition)),
                ))
                .execute(c))
        })?;
        Ok(rows == 1)
    }

    fn retire_definition(
        &mut self,
        account: AccountId,
        definition: DefinitionId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        let offered = definitions::table
            .find((Key::from(account), Key::from(definition)))
            .filter(definitions::retired_at.is_null());
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(offered)
                .set(definitions::retired_at.eq(Some(At(at))))
                .execute(c))
        })?;
        Ok(rows == 1)
    }
}
