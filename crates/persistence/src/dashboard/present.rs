//! What needs somebody now: read from short indexes, up to a bound.

use crate::{
    db::on_db,
    message::participants,
    schema::{bulk_sender_packs, outbox, quota_usage},
    sql_type::{At, Key},
    transaction::{Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    dashboard::{NearQuota, WaitingMails},
    id::AccountId,
    outbox::MailState,
    quota::{Month, Quota},
    store::StoreError,
};
use std::collections::HashMap;

impl Transaction<'_> {
    pub(super) fn near_quota(
        &mut self,
        account: AccountId,
        month: Month,
        limit: u16,
    ) -> Result<Vec<NearQuota>, StoreError> {
        let told: Vec<(Key, i32)> = self.run(|db| {
            on_db!(db, |c| quota_usage::table
                .filter(quota_usage::account_id.eq(Key::from(account)))
                .filter(quota_usage::month.eq(At(month.start())))
                // In the words of the index, which holds these alone.
                .filter(diesel::dsl::sql::<diesel::sql_types::Bool>(
                    "told_percent > 0"
                ))
                .order((quota_usage::used.desc(), quota_usage::user_id))
                .limit(i64::from(limit))
                .select((quota_usage::user_id, quota_usage::used))
                .load(c))
        })?;
        let users: Vec<Key> = told.iter().map(|(user, _)| *user).collect();
        let packs: Vec<(Option<Key>, i32)> = self.run(|db| {
            on_db!(db, |c| bulk_sender_packs::table
                .filter(bulk_sender_packs::account_id.eq(Key::from(account)))
                .filter(bulk_sender_packs::assigned_to.eq_any(&users))
                .select((bulk_sender_packs::assigned_to, bulk_sender_packs::size))
                .load(c))
        })?;
        let mut raised: HashMap<Key, u32> = HashMap::new();
        for (user, size) in packs {
            let user = user.ok_or_else(|| corrupt("bulk_sender_packs", "assigned_to", account))?;
            let size = u32::try_from(size).or(Err(corrupt("bulk_sender_packs", "size", user.0)))?;
            *raised.entry(user).or_default() += size;
        }
        let mut people = participants(self, account, users)?;
        told.into_iter()
            .filter_map(|(user, used)| Some((people.remove(&user)?, user, used)))
            .map(|(participant, user, used)| {
                let used = u32::try_from(used).or(Err(corrupt("quota_usage", "used", user.0)))?;
                Ok(NearQuota {
                    user: participant.user,
                    person: participant.person,
                    quota: Quota {
                        month,
                        used,
                        limit: Quota::BASE + raised.get(&user).copied().unwrap_or(0),
                    },
                })
            })
            .collect()
    }

    pub(super) fn waiting_in(
        &mut self,
        account: AccountId,
        state: MailState,
        limit: u16,
    ) -> Result<WaitingMails, StoreError> {
        let created: Vec<At> = self.run(|db| {
            on_db!(db, |c| outbox::table
                .filter(outbox::account_id.eq(Key::from(account)))
                .filter(outbox::state.eq(state.as_str()))
                .filter(outbox::due_at.is_not_null())
                .order(outbox::created_at)
                .limit(i64::from(limit) + 1)
                .select(outbox::created_at)
                .load(c))
        })?;
        let mails = u32::try_from(created.len()).unwrap_or(u32::MAX);
        Ok(WaitingMails {
            state,
            mails: mails.min(limit.into()),
            more: mails > u32::from(limit),
            oldest: created.first().map(|at| at.0),
        })
    }
}
