//! The people that messages name, read in batches.

use crate::{
    by_key::by_key,
    db::on_db,
    schema::users,
    sql_type::Key,
    transaction::{BATCH, Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    id::AccountId,
    message::{Participant, Person},
    store::StoreError,
};
use std::collections::{BTreeSet, HashMap};

#[derive(Queryable, Selectable)]
#[diesel(table_name = users)]
pub(super) struct ParticipantRow {
    user_id: Key,
    address: String,
    name: String,
    language: Option<String>,
    wants_receipts: bool,
    wants_reminders: bool,
}

/// The users of these ids, by id.
pub(crate) fn participants(
    tx: &mut Transaction<'_>,
    account: AccountId,
    users: impl IntoIterator<Item = Key>,
) -> Result<HashMap<Key, Participant>, StoreError> {
    let ids: BTreeSet<Key> = users.into_iter().collect();
    let ids: Vec<Key> = ids.into_iter().collect();
    let mut people = HashMap::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        let rows: Vec<ParticipantRow> = tx.run(|db| {
            on_db!(db, |c| by_key(users::user_id, batch, |is_wanted| {
                users::table
                    .filter(users::account_id.eq(Key::from(account)))
                    .filter(is_wanted)
                    .select(ParticipantRow::as_select())
            })
            .load(c))
        })?;
        for row in rows {
            people.insert(row.user_id, row.into_participant()?);
        }
    }
    Ok(people)
}

impl ParticipantRow {
    pub(super) fn key(&self) -> Key {
        self.user_id
    }

    pub(super) fn into_participant(self) -> Result<Participant, StoreError> {
        let address = self
            .address
            .parse()
            .map_err(|_invalid| corrupt("users", "address", self.user_id.0))?;
        Ok(Participant {
            user: self.user_id.into(),
            person: Person {
                address,
                name: self.name,
            },
            language: self.language,
            wants_receipts: self.wants_receipts,
            wants_reminders: self.wants_reminders,
        })
    }
}
