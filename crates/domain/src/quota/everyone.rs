//! Who uses how much: for administrators, who assign packs.

use super::{Quota, QuotaError, QuotaService, UsagePlace};
use crate::{
    caller::Caller,
    id::UserId,
    message::{Participant, Person},
    page::{Cursor, Limit, Page},
};
use time::{Duration, OffsetDateTime};

/// A licensed user with their quota this month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageOfUser {
    /// Who.
    pub user: UserId,
    /// By what name and address.
    pub person: Person,
    /// How it stands.
    pub quota: Quota,
}

impl QuotaService {
    /// A page of the licensed users, who has used the most first; with `near` only those from 80 % of their limit on.
    pub fn list_usage(
        &self,
        caller: &Caller,
        near: bool,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<UsageOfUser>, QuotaError> {
        let month = self.month();
        let after = after.map(place);
        let (rows, packs) = self.deps.store.read(|tx| {
            let rows = tx.list_licensed_usage(caller.account, month, near, after, limit)?;
            let users: Vec<UserId> = rows.iter().map(|(user, _)| user.id).collect();
            let packs = tx.sum_packs_of(caller.account, &users)?;
            Ok::<_, QuotaError>((rows, packs))
        })?;
        let page = Page::cut(rows, limit, |(user, usage)| Cursor {
            at: instant(usage.used),
            id: *user.id.as_uuid(),
        });
        Ok(page.map(|(user, usage)| UsageOfUser {
            user: user.id,
            quota: Quota {
                month,
                used: usage.used,
                limit: Quota::BASE.saturating_add(packs.get(&user.id).copied().unwrap_or(0)),
            },
            person: Participant::from(user).person,
        }))
    }
}

/// Cursors hold an instant and an id; this list goes by a number, which stands in them as so many microseconds.
fn instant(used: u32) -> OffsetDateTime {
    OffsetDateTime::UNIX_EPOCH + Duration::microseconds(used.into())
}

fn place(cursor: Cursor) -> UsagePlace {
    let used = (cursor.at - OffsetDateTime::UNIX_EPOCH).whole_microseconds();
    UsagePlace {
        used: u32::try_from(used).unwrap_or_default(),
        user: UserId::from_uuid(cursor.id),
    }
}
