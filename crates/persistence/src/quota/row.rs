//! Rows of usage and packs.

use crate::{
    schema::{bulk_sender_packs, quota_usage},
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    quota::{Assignment, Level, Month, Pack, Usage},
    store::StoreError,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = quota_usage)]
pub(super) struct UsageRow {
    pub(super) account_id: Key,
    pub(super) user_id: Key,
    pub(super) month: At,
    pub(super) used: i32,
    pub(super) claimed_under: i32,
    pub(super) told_percent: i16,
    pub(super) addresses_kept: bool,
}

impl UsageRow {
    pub(super) fn into_usage(self) -> Result<Usage, StoreError> {
        let broken = |column| corrupt("quota_usage", column, self.user_id.0);
        Ok(Usage {
            month: Month::of(self.month.0),
            used: u32::try_from(self.used).or(Err(broken("used")))?,
            told: u8::try_from(self.told_percent)
                .ok()
                .and_then(Level::from_percent)
                .ok_or_else(|| broken("told_percent"))?,
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = bulk_sender_packs, treat_none_as_default_value = false)]
pub(super) struct PackRow {
    account_id: Key,
    pack_id: Key,
    size: i32,
    issued_at: At,
    assigned_to: Option<Key>,
    assigned_at: Option<At>,
}

impl PackRow {
    pub(super) fn of(pack: &Pack) -> Self {
        Self {
            account_id: pack.account.into(),
            pack_id: pack.id.into(),
            size: i32::try_from(pack.size).unwrap_or(i32::MAX),
            issued_at: At(pack.issued_at),
            assigned_to: pack.assigned.map(|assigned| assigned.user.into()),
            assigned_at: pack.assigned.map(|assigned| At(assigned.at)),
        }
    }

    pub(super) fn into_pack(self) -> Result<Pack, StoreError> {
        let broken = |column| corrupt("bulk_sender_packs", column, self.pack_id.0);
        Ok(Pack {
            account: self.account_id.into(),
            id: self.pack_id.into(),
            size: u32::try_from(self.size).or(Err(broken("size")))?,
            issued_at: self.issued_at.0,
            assigned: match (self.assigned_to, self.assigned_at) {
                (Some(user), Some(at)) => Some(Assignment {
                    user: user.into(),
                    at: at.0,
                }),
                (None, None) => None,
                _ => return Err(broken("assigned_at")),
            },
        })
    }
}
