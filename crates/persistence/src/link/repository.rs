//! The repository of links.

use crate::{
    db::on_db,
    schema::{link_views, links},
    sql_type::{At, Key},
    transaction::{Transaction, delete_oldest, insert_rows},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, UserId},
    link::{Link, LinkView, Links, NewLink, NewLinkView},
    store::StoreError,
};
use time::OffsetDateTime;

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
        let row: Option<(Key, Key, Key, Key)> = self.run(|db| {
            on_db!(db, |c| links::table
                .filter(links::token_digest.eq(token_digest.as_slice()))
                .select((
                    links::account_id,
                    links::link_id,
                    links::message_id,
                    links::user_id
                ))
                .first(c)
                .optional())
        })?;
        Ok(row.map(|(account, link, message, user)| Link {
            id: link.into(),
            account: account.into(),
            message: message.into(),
            user: user.into(),
        }))
    }

    fn count_link_view(&mut self, view: &NewLinkView) -> Result<(), StoreError> {
        self.count_view(view)
    }

    fn delete_link_views(
        &mut self,
        before: OffsetDateTime,
        limit: i64,
    ) -> Result<usize, StoreError> {
        delete_oldest!(self, link_views, last_at, before, limit)
    }

    fn list_link_views(
        &mut self,
        account: AccountId,
        user: UserId,
        limit: i64,
    ) -> Result<Vec<LinkView>, StoreError> {
        self.list_views(account, user, limit)
    }
}
