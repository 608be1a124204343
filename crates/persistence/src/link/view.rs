//! Views of links' pages.

use crate::{
    db::on_db,
    schema::link_views,
    sql_type::{At, Key},
    transaction::{Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, UserId},
    link::{LinkAgent, LinkView, NewLinkView},
    store::StoreError,
};

#[derive(Queryable, Selectable)]
#[diesel(table_name = link_views)]
struct ViewRow {
    link_id: Key,
    message_id: Key,
    agent: String,
    first_at: At,
    last_at: At,
    views: i64,
    network: String,
}

impl ViewRow {
    fn into_view(self) -> Result<LinkView, StoreError> {
        let broken = |column| corrupt("link_views", column, self.link_id.0);
        Ok(LinkView {
            link: self.link_id.into(),
            message: self.message_id.into(),
            agent: LinkAgent::parse(&self.agent).ok_or_else(|| broken("agent"))?,
            first_at: self.first_at.0,
            last_at: self.last_at.0,
            views: u64::try_from(self.views).or(Err(broken("views")))?,
            network: self.network,
        })
    }
}

impl Transaction<'_> {
    pub(super) fn count_view(&mut self, view: &NewLinkView) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(link_views::table)
                .values((
                    link_views::account_id.eq(Key::from(view.account)),
                    link_views::link_id.eq(Key::from(view.link)),
                    link_views::agent.eq(view.agent.as_str()),
                    link_views::user_id.eq(Key::from(view.user)),
                    link_views::message_id.eq(Key::from(view.message)),
                    link_views::first_at.eq(At(view.at)),
                    link_views::last_at.eq(At(view.at)),
                    link_views::views.eq(1),
                    link_views::network.eq(&view.network),
                ))
                .on_conflict((
                    link_views::account_id,
                    link_views::link_id,
                    link_views::agent
                ))
                .do_update()
                .set((
                    link_views::last_at.eq(At(view.at)),
                    link_views::views.eq(link_views::views + 1),
                    link_views::network.eq(&view.network),
                ))
                .execute(c))
        })
        .map(|_rows| ())
    }

    pub(super) fn list_views(
        &mut self,
        account: AccountId,
        user: UserId,
        limit: i64,
    ) -> Result<Vec<LinkView>, StoreError> {
        let rows: Vec<ViewRow> = self.run(|db| {
            on_db!(db, |c| link_views::table
                .filter(link_views::account_id.eq(Key::from(account)))
                .filter(link_views::user_id.eq(Key::from(user)))
                .order(link_views::last_at.desc())
                .limit(limit)
                .select(ViewRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(ViewRow::into_view).collect()
    }
}
