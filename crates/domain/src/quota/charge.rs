//! What a send counts, and claiming it in the send's own transaction.

use super::{Month, Quota, QuotaRefusal, warning};
use crate::{
    address::Address,
    caller::Caller,
    message::{MessageError, Person, Recipients},
    services::Deps,
    store::Tx,
};
use std::collections::{BTreeMap, HashSet};
use time::OffsetDateTime;

/// The addresses of a message that count where they are new this month.
pub(crate) struct Charge {
    /// Each with its place in the request. In order, so that two sends that count the same ones never wait in a circle.
    places: BTreeMap<Address, String>,
    month: Month,
}

impl Charge {
    /// What `caller` is charged for: quotas are for licensed users; oneself and `free` cost nothing (Q1).
    pub(crate) fn of(
        caller: &Caller,
        recipients: &Recipients,
        free: &[Address],
        at: OffsetDateTime,
    ) -> Self {
        let free: HashSet<&Address> = free.iter().chain([&caller.address]).collect();
        Self {
            places: recipients
                .as_slice()
                .iter()
                .filter(|one| caller.licensed && !free.contains(&one.address))
                .map(|one| (one.address.clone(), one.pointer()))
                .collect(),
            month: Month::of(at),
        }
    }

    /// Which of the addresses would be new, each with its place in the request.
    pub(super) fn new_places(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
    ) -> Result<Vec<(Address, String)>, crate::store::StoreError> {
        if self.places.is_empty() {
            return Ok(Vec::new());
        }
        let addresses: Vec<Address> = self.places.keys().cloned().collect();
        let new = tx.list_uncounted(caller.account, caller.user, self.month, &addresses)?;
        Ok(new
            .into_iter()
            .filter_map(|address| {
                let place = self.places.get(&address).cloned();
                place.map(|place| (address, place))
            })
            .collect())
    }
}

/// Counts the addresses that are new this month, or refuses the send whole (Q3). Refused or failed, nothing counts: the
/// caller rolls back. At 80 % and 95 % people are told, in the same transaction.
pub(crate) fn claim(
    tx: &mut dyn Tx,
    deps: &Deps,
    caller: &Caller,
    charge: &Charge,
    now: OffsetDateTime,
) -> Result<(), MessageError> {
    let (account, user, month) = (caller.account, caller.user, charge.month);
    let new = charge.new_places(tx, caller)?;
    if new.is_empty() {
        return Ok(());
    }
    let addresses: Vec<Address> = new.iter().map(|(address, _)| address.clone()).collect();
    // Another send may have counted some of them since: what was inserted is what counts.
    let units = tx.count_addresses(account, user, month, &addresses)?;
    if units == 0 {
        return Ok(());
    }
    let limit = Quota::BASE.saturating_add(tx.sum_assigned_packs(account, user)?);
    let Some(usage) = tx.claim_units(account, user, month, units, limit)? else {
        let used = tx.find_usage(account, user, month)?.used;
        return Err(MessageError::QuotaExceeded(Box::new(QuotaRefusal {
            quota: Quota { month, used, limit },
            new: new.into_iter().map(|(_, place)| place).collect(),
            ask: administrators(tx, caller)?,
        })));
    };
    warning::settle(tx, deps, caller, user, (usage, limit), now)
}

/// Who can assign a bulk sender pack.
fn administrators(tx: &mut dyn Tx, caller: &Caller) -> Result<Vec<Person>, MessageError> {
    let administrators = tx.list_administrators(caller.account)?;
    Ok(administrators
        .into_iter()
        .map(|user| crate::message::Participant::from(user).person)
        .collect())
}
