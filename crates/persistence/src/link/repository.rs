//! The repository of links.

use crate::{
    db::on_db,
    schema::links,
    sql_type::{At, Key},
    transaction::{Transaction, insert_rows},
};
use diesel::prelude::*;
use domain::{
    link::{Link, Links, NewLink},
    store::StoreError,
};

#[derive(Insertable)]
#[diesel(table_name = links)]
struct LinkRow<'a> {
    account_id: Key,
    link_id: Key,
    message_id: Key,
    user_id: Key,
    token_digest: &'a [u8],
    created_at: At,
}

impl Links for Transaction<'_> {
    fn insert_links(&mut self, links: &[NewLink]) -> Result<(), StoreError> {
        let rows: Vec<LinkRow<'_>> = links
            .iter()
            .map(|link| LinkRow {
                account_id: link.account.into(),
                link_id: link.id.into(),
                message_id: link.message.into(),
                user_id: link.user.into(),
                token_digest: &link.token_digest,
                created_at: At(link.created_at),
            })
            .collect();
        insert_rows!(self, rows, |row| diesel::insert_into(links::table)
            .values(row))
        .map(|_rows| ())
    }

    fn find_link(&mut self, token_digest: &[u8; 32]) -> Result<Option<Link>, StoreError> {
        let row: Option<(Key, Key, Key)> = self.run(|db| {
            on_db!(db, |c| links::table
                .filter(links::token_digest.eq(token_digest.as_slice()))
                .select((links::account_id, links::message_id, links::user_id))
                .first(c)
                .optional())
        })?;
        Ok(row.map(|(account, message, user)| Link {
            account: account.into(),
            message: message.into(),
            user: user.into(),
        }))
    }
}
