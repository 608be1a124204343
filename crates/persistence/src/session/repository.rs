//! The repository of sessions.

use super::row::SessionRow;
use crate::{
    db::on_db,
    dialect,
    schema::{sessions, users},
    sql_type::{At, Key},
    transaction::{Transaction, delete_oldest},
    user::UserRow,
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, SessionId, UserId},
    session::{Session, SessionFactor, Sessions},
    store::StoreError,
    user::{Role, User},
};
use time::{Duration, OffsetDateTime};

impl Sessions for Transaction<'_> {
    fn insert_session(&mut self, session: &Session) -> Result<(), StoreError> {
        let row = SessionRow::of(session);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(sessions::table)
                .values(&row)
                .execute(c))
        })
        .map(|_rows| ())
    }

    fn find_session(
        &mut self,
        account: AccountId,
        session: SessionId,
    ) -> Result<Option<(Session, User)>, StoreError> {
        let found: Option<(SessionRow, UserRow)> = self.run(|db| {
            on_db!(db, |c| sessions::table
                .inner_join(
                    users::table.on(users::account_id
                        .eq(sessions::account_id)
                        .and(users::user_id.eq(sessions::user_id)))
                )
                .filter(sessions::account_id.eq(Key::from(account)))
                .filter(sessions::session_id.eq(Key::from(session)))
                .select((SessionRow::as_select(), UserRow::as_select()))
                .first(c)
                .optional())
        })?;
        found
            .map(|(session, user)| Ok((session.into_session()?, user.into_user()?)))
            .transpose()
    }

    fn list_open_sessions(
        &mut self,
        account: AccountId,
        user: UserId,
        now: OffsetDateTime,
    ) -> Result<Vec<Session>, StoreError> {
        let rows: Vec<SessionRow> = self.run(|db| {
            on_db!(db, |c| sessions::table
                .filter(sessions::account_id.eq(Key::from(account)))
                .filter(sessions::user_id.eq(Key::from(user)))
                .filter(sessions::ended_at.is_null())
                .filter(sessions::ends_at.gt(At(now)))
                .order((sessions::started_at.desc(), sessions::session_id.desc()))
                .select(SessionRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(SessionRow::into_session).collect()
    }

    fn save_activity(
        &mut self,
        account: AccountId,
        session: SessionId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                sessions::table
                    .find((Key::from(account), Key::from(session)))
                    .filter(sessions::ended_at.is_null())
                    .filter(sessions::last_activity_at.lt(At(at)))
            )
            .set(sessions::last_activity_at.eq(At(at)))
            .execute(c))
        })
        .map(|_rows| ())
    }

    fn end_session(
        &mut self,
        account: AccountId,
        user: UserId,
        session: SessionId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                sessions::table
                    .find((Key::from(account), Key::from(session)))
                    .filter(sessions::user_id.eq(Key::from(user)))
                    .filter(sessions::ended_at.is_null())
            )
            .set(sessions::ended_at.eq(Some(At(at))))
            .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn end_sessions(
        &mut self,
        account: AccountId,
        user: UserId,
        except: Option<SessionId>,
        at: OffsetDateTime,
    ) -> Result<usize, StoreError> {
        // No session has the nil id: excepting it excepts none.
        let kept = except.map_or(Key(uuid::Uuid::nil()), Key::from);
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                sessions::table
                    .filter(sessions::account_id.eq(Key::from(account)))
                    .filter(sessions::user_id.eq(Key::from(user)))
                    .filter(sessions::session_id.ne(kept))
                    .filter(sessions::ended_at.is_null())
            )
            .set(sessions::ended_at.eq(Some(At(at))))
            .execute(c))
        })
    }

    fn save_session_factor(
        &mut self,
        account: AccountId,
        session: SessionId,
        factor: SessionFactor,
    ) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                sessions::table.find((Key::from(account), Key::from(session)))
            )
            .set(sessions::factor.eq(factor.as_str()))
            .execute(c))
        })
        .map(|_rows| ())
    }

    fn demand_given_factor(&mut self, account: AccountId, user: UserId) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                sessions::table
                    .filter(sessions::account_id.eq(Key::from(account)))
                    .filter(sessions::user_id.eq(Key::from(user)))
                    .filter(sessions::ended_at.is_null())
            )
            .set(sessions::factor.eq(SessionFactor::ToGive.as_str()))
            .execute(c))
        })
        .map(|_rows| ())
    }

    fn demand_second_factors(&mut self, account: AccountId) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                sessions::table
                    .filter(sessions::account_id.eq(Key::from(account)))
                    .filter(sessions::ended_at.is_null())
                    .filter(sessions::factor.eq(SessionFactor::NotNeeded.as_str()))
                    .filter(
                        sessions::user_id.eq_any(
                            users::table
                                .filter(users::account_id.eq(Key::from(account)))
                                .filter(users::role.ne(Role::Member.as_str()))
                                .select(users::user_id)
                        )
                    )
            )
            .set(sessions::factor.eq(SessionFactor::ToEnrol.as_str()))
            .execute(c))
        })
        .map(|_rows| ())
    }

    fn save_idle_limit(&mut self, account: AccountId, limit: Duration) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                sessions::table
                    .filter(sessions::account_id.eq(Key::from(account)))
                    .filter(sessions::ended_at.is_null())
            )
            .set(sessions::idle_limit_seconds.eq(limit.whole_seconds()))
            .execute(c))
        })
        .map(|_rows| ())
    }

    fn shorten_sessions(&mut self, account: AccountId, limit: Duration) -> Result<(), StoreError> {
        self.run(|db| dialect::shorten_sessions(db, account.into(), limit.whole_seconds()))
    }

    fn delete_sessions(&mut self, before: OffsetDateTime, limit: i64) -> Result<usize, StoreError> {
        delete_oldest!(self, sessions, ends_at, before, limit)
    }
}
