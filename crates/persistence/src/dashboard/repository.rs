//! The repository of the figures.

use crate::{
    by_key::by_key,
    db::on_db,
    schema::{audit_chains, daily_figures, figure_positions, messages},
    sql_type::{At, Key},
    transaction::{BATCH, Transaction, corrupt, delete_oldest},
};
use diesel::prelude::*;
use domain::{
    dashboard::{DailyFigures, Day, Figure, MessageTimes, NearQuota, WaitingMails},
    id::{AccountId, MessageId},
    outbox::MailState,
    quota::Month,
    store::StoreError,
};
use time::OffsetDateTime;

impl DailyFigures for Transaction<'_> {
    fn list_uncounted_accounts(&mut self) -> Result<Vec<AccountId>, StoreError> {
        let keys: Vec<Key> = self.run(|db| {
            on_db!(db, |c| audit_chains::table
                .left_join(
                    figure_positions::table
                        .on(figure_positions::account_id.eq(audit_chains::account_id))
                )
                .filter(
                    figure_positions::seq
                        .nullable()
                        .is_null()
                        .or(figure_positions::seq
                            .nullable()
                            .lt(audit_chains::seq.nullable()))
                )
                .select(audit_chains::account_id)
                .load(c))
        })?;
        Ok(keys.into_iter().map(Into::into).collect())
    }

    fn find_counted(&mut self, account: AccountId) -> Result<i64, StoreError> {
        let counted: Option<i64> = self.run(|db| {
            on_db!(db, |c| figure_positions::table
                .find(Key::from(account))
                .select(figure_positions::seq)
                .first(c)
                .optional())
        })?;
        Ok(counted.unwrap_or(0))
    }

    fn advance_counted(
        &mut self,
        account: AccountId,
        from: i64,
        to: i64,
    ) -> Result<bool, StoreError> {
        let moved = if from == 0 {
            self.run(|db| {
                on_db!(db, |c| diesel::insert_into(figure_positions::table)
                    .values((
                        figure_positions::account_id.eq(Key::from(account)),
                        figure_positions::seq.eq(to),
                    ))
                    .on_conflict_do_nothing()
                    .execute(c))
            })?
        } else {
            let unmoved = figure_positions::table
                .find(Key::from(account))
                .filter(figure_positions::seq.eq(from));
            self.run(|db| {
                on_db!(db, |c| diesel::update(unmoved)
                    .set(figure_positions::seq.eq(to))
                    .execute(c))
            })?
        };
        Ok(moved == 1)
    }

    fn add_figures(
        &mut self,
        account: AccountId,
        amounts: &[(Day, Figure, i64)],
    ) -> Result<(), StoreError> {
        for (day, figure, amount) in amounts {
            self.run(|db| {
                on_db!(db, |c| diesel::insert_into(daily_figures::table)
                    .values((
                        daily_figures::account_id.eq(Key::from(account)),
                        daily_figures::day.eq(At(day.start())),
                        daily_figures::figure.eq(figure.name()),
                        daily_figures::amount.eq(amount),
                    ))
                    .on_conflict((
                        daily_figures::account_id,
                        daily_figures::day,
                        daily_figures::figure
                    ))
                    .do_update()
                    .set(daily_figures::amount.eq(daily_figures::amount + amount))
                    .execute(c))
            })?;
        }
        Ok(())
    }

    fn list_figures(
        &mut self,
        account: AccountId,
        from: Day,
        to: Day,
    ) -> Result<Vec<(Day, Figure, i64)>, StoreError> {
        let rows: Vec<(At, String, i64)> = self.run(|db| {
            on_db!(db, |c| daily_figures::table
                .filter(daily_figures::account_id.eq(Key::from(account)))
                .filter(daily_figures::day.ge(At(from.start())))
                .filter(daily_figures::day.le(At(to.start())))
                .order(daily_figures::day)
                .select((
                    daily_figures::day,
                    daily_figures::figure,
                    daily_figures::amount
                ))
                .load(c))
        })?;
        rows.into_iter()
            .map(|(day, figure, amount)| {
                let parsed = Figure::parse(&figure);
                let figure = parsed.ok_or_else(|| corrupt("daily_figures", "figure", figure))?;
                Ok((Day::of(day.0), figure, amount))
            })
            .collect()
    }

    fn prune_figures(&mut self, before: OffsetDateTime, limit: u16) -> Result<usize, StoreError> {
        delete_oldest!(self, daily_figures, day, before, i64::from(limit))
    }

    fn list_message_times(
        &mut self,
        account: AccountId,
        ids: &[MessageId],
    ) -> Result<Vec<(MessageId, MessageTimes)>, StoreError> {
        let keys: Vec<Key> = ids.iter().copied().map(Key::from).collect();
        let mut found = Vec::with_capacity(keys.len());
        for batch in keys.chunks(BATCH) {
            let rows: Vec<(Key, At, At, Option<At>)> = self.run(|db| {
                on_db!(db, |c| by_key(messages::message_id, batch, |is_wanted| {
                    messages::table
                        .filter(messages::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select((
                            messages::message_id,
                            messages::sent_at,
                            messages::expires_at,
                            messages::recalled_at,
                        ))
                })
                .load(c))
            })?;
            found.extend(rows.into_iter().map(|(id, sent_at, expires_at, recalled)| {
                let times = MessageTimes {
                    sent_at: sent_at.0,
                    expires_at: expires_at.0,
                    recalled: recalled.is_some(),
                };
                (id.into(), times)
            }));
        }
        Ok(found)
    }

    fn list_near_quota(
        &mut self,
        account: AccountId,
        month: Month,
        limit: u16,
    ) -> Result<Vec<NearQuota>, StoreError> {
        self.near_quota(account, month, limit)
    }

    fn measure_waiting_in(
        &mut self,
        account: AccountId,
        state: MailState,
        limit: u16,
    ) -> Result<WaitingMails, StoreError> {
        self.waiting_in(account, state, limit)
    }
}
