//! Recipients whom nobody knew before: users from their first message on (S2).

use super::{Addressee, MessageError, Participant, Recipients, send::Prepared};
use crate::{
    account::Account,
    address::Address,
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    external_directory,
    id::{AuditEntryId, UserId},
    services::Deps,
    store::Tx,
    user::User,
};
use std::collections::HashMap;
use time::OffsetDateTime;

/// Users for the addresses nobody has yet. They join `known`, so that from here on every recipient is a user.
pub(super) fn newcomers(
    deps: &Deps,
    recipients: &Recipients,
    known: &mut HashMap<Address, Participant>,
    account: &Account,
    now: OffsetDateTime,
) -> Vec<User> {
    let unknown = |addressee: &&Addressee| !known.contains_key(&addressee.address);
    let newcomers: Vec<User> = recipients
        .as_slice()
        .iter()
        .filter(unknown)
        .map(|addressee| {
            let id = UserId::from_uuid(deps.new_id(now));
            User::external(account.id, id, addressee.address.clone(), now)
        })
        .collect();
    for newcomer in &newcomers {
        known.insert(newcomer.address.clone(), newcomer.clone().into());
    }
    newcomers
}

/// Makes the newcomers users. Where another message made one of them first, that user counts; returns who is who.
pub(super) fn settle_newcomers(
    tx: &mut dyn Tx,
    deps: &Deps,
    caller: &Caller,
    prepared: &Prepared,
) -> Result<HashMap<Address, UserId>, MessageError> {
    if prepared.newcomers.is_empty() {
        return Ok(HashMap::new());
    }
    tx.insert_users_or_ignore(&prepared.newcomers)?;
    let addresses: Vec<Address> = prepared
        .newcomers
        .iter()
        .map(|newcomer| newcomer.address.clone())
        .collect();
    let settled: HashMap<Address, UserId> = tx
        .list_users_by_addresses(caller.account, &addresses)?
        .into_iter()
        .map(|user| (user.address, user.id))
        .collect();
    let at = prepared.message.sent_at;
    let made: Vec<&User> = prepared
        .newcomers
        .iter()
        .filter(|newcomer| settled.get(&newcomer.address) == Some(&newcomer.id))
        .collect();
    external_directory::note_newcomers(tx, deps, made.iter().copied(), at)?;
    let entries: Vec<AuditEntry> = made
        .into_iter()
        .map(|newcomer| {
            let id = AuditEntryId::from_uuid(deps.new_id(at));
            AuditEntry::by(caller, id, at, AuditAction::UserCreated)
                .on_user(newcomer.id)
                .on_message(prepared.message.id)
        })
        .collect();
    tx.record_all(&entries)?;
    Ok(settled)
}
