//! Changes that concern those who look after the account.

use super::{ChangeKind, NewChange};
use crate::{
    caller::Caller,
    id::ChangeId,
    services::Deps,
    store::{StoreError, Tx},
};
use time::OffsetDateTime;

/// Tells the account's administrators, whose screens show it, that something of the account was changed.
pub(crate) fn tell_administrators(
    deps: &Deps,
    tx: &mut dyn Tx,
    caller: &Caller,
    kind: ChangeKind,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let changes: Vec<NewChange> = tx
        .list_administrators(caller.account)?
        .into_iter()
        .map(|administrator| NewChange {
            id: ChangeId::from_uuid(deps.new_id(now)),
            account: caller.account,
            user: administrator.id,
            at: now,
            kind,
            message: None,
            item: None,
        })
        .collect();
    tx.announce(&changes)
}
