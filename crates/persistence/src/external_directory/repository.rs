//! The repository of external directories.

use crate::{
    db::on_db,
    dialect,
    schema::{external_domain_notes, external_domains},
    sql_type::{At, Key},
    transaction::{Transaction, corrupt, insert_rows},
};
use diesel::prelude::*;
use domain::{
    external_directory::{DomainNote, ExternalDomain, ExternalDomains},
    id::AccountId,
    page::Limit,
    store::StoreError,
};
use std::collections::BTreeMap;

/// Sorts after every character of a domain.
const PAST_EVERY_NAME: char = '~';

#[derive(Queryable, Insertable)]
#[diesel(table_name = external_domain_notes)]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct NoteRow {
    account_id: Key,
    note_id: Key,
    domain: String,
    users: i64,
    active_at: Option<At>,
}

impl ExternalDomains for Transaction<'_> {
    fn insert_domain_notes(&mut self, notes: &[DomainNote]) -> Result<(), StoreError> {
        let rows: Vec<NoteRow> = notes
            .iter()
            .map(|note| NoteRow {
                account_id: note.account.into(),
                note_id: Key(note.id),
                domain: note.domain.clone(),
                users: note.users.into(),
                active_at: note.active_at.map(At),
            })
            .collect();
        insert_rows!(self, rows, |row| diesel::insert_into(
            external_domain_notes::table
        )
        .values(row))
        .map(|_rows| ())
    }

    fn has_domain_notes(&mut self) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::select(diesel::dsl::exists(
                external_domain_notes::table.select(external_domain_notes::note_id)
            ))
            .get_result(c))
        })
    }

    fn fold_domain_notes(&mut self, limit: u16) -> Result<usize, StoreError> {
        let notes: Vec<NoteRow> = self.run(|db| dialect::lock_domain_notes(db, limit.into()))?;
        // In order, so that two workers never wait for each other in a circle.
        let mut sums: BTreeMap<(Key, &str), (i64, Option<At>)> = BTreeMap::new();
        for note in &notes {
            let sum = sums.entry((note.account_id, &note.domain)).or_default();
            sum.0 += note.users;
            let latest = sum.1.map(|at| at.0).max(note.active_at.map(|at| at.0));
            sum.1 = latest.map(At);
        }
        for ((account, domain), (users, active_at)) in sums {
            self.add_to_domain(account, domain, users, active_at)?;
        }
        for note in &notes {
            let place = external_domain_notes::table.find((note.account_id, note.note_id));
            self.run(|db| on_db!(db, |c| diesel::delete(place).execute(c)))?;
        }
        Ok(notes.len())
    }

    fn list_external_domains(
        &mut self,
        account: AccountId,
        prefix: &str,
        after: Option<&str>,
        limit: Limit,
    ) -> Result<Vec<ExternalDomain>, StoreError> {
        let end = format!("{prefix}{PAST_EVERY_NAME}");
        let rows: Vec<(String, i64, Option<At>)> = self.run(|db| {
            on_db!(db, |c| {
                let mut query = external_domains::table
                    .filter(external_domains::account_id.eq(Key::from(account)))
                    .filter(external_domains::domain.ge(prefix))
                    .filter(external_domains::domain.lt(&end))
                    .order(external_domains::domain)
                    .limit(limit.rows_and_one())
                    .select((
                        external_domains::domain,
                        external_domains::users,
                        external_domains::last_activity_at,
                    ))
                    .into_boxed();
                if let Some(after) = after {
                    query = query.filter(external_domains::domain.gt(after));
                }
                query.load(c)
            })
        })?;
        rows.into_iter()
            .map(|(domain, users, last_activity_at)| {
                Ok(ExternalDomain {
                    users: u64::try_from(users)
                        .map_err(|_negative| corrupt("external_domains", "users", &domain))?,
                    last_activity_at: last_activity_at.map(|at| at.0),
                    domain,
                })
            })
            .collect()
    }
}

impl Transaction<'_> {
    fn add_to_domain(
        &mut self,
        account: Key,
        domain: &str,
        users: i64,
        active_at: Option<At>,
    ) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(external_domains::table)
                .values((
                    external_domains::account_id.eq(account),
                    external_domains::domain.eq(domain),
                    external_domains::users.eq(users),
                    external_domains::last_activity_at.eq(active_at),
                ))
                .on_conflict((external_domains::account_id, external_domains::domain))
                .do_update()
                .set(external_domains::users.eq(external_domains::users + users))
                .execute(c))
        })?;
        let Some(active_at) = active_at else {
            return Ok(());
        };
        let row = external_domains::table.find((account, domain)).filter(
            external_domains::last_activity_at
                .is_null()
                .or(external_domains::last_activity_at.lt(active_at)),
        );
        self.run(|db| {
            on_db!(db, |c| diesel::update(row)
                .set(external_domains::last_activity_at.eq(Some(active_at)))
                .execute(c))
        })
        .map(|_rows| ())
    }
}
