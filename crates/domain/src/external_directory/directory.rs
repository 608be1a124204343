//! Domains with their figures, and the notes that the figures are made of.
//!
//! A send or a log-on never touches a domain's row: many people write to the large providers at once, and each would wait for
//! the others. It leaves a note, and a worker adds the notes up.

use crate::{
    id::AccountId,
    services::Deps,
    store::{StoreError, Tx},
    user::{User, UserKind},
};
use std::collections::BTreeMap;
use time::OffsetDateTime;
use uuid::Uuid;

/// A domain of the external directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalDomain {
    /// Its name.
    pub domain: String,
    /// How many users it has.
    pub users: u64,
    /// When one of them last logged on.
    pub last_activity_at: Option<OffsetDateTime>,
}

/// What happened in a domain and is not in its figures yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainNote {
    /// The account.
    pub account: AccountId,
    /// Its id.
    pub id: Uuid,
    /// The domain.
    pub domain: String,
    /// How many users came.
    pub users: u32,
    /// When somebody was active.
    pub active_at: Option<OffsetDateTime>,
}

/// Notes users that came into being; internal ones are passed over.
pub(crate) fn note_newcomers<'u>(
    tx: &mut dyn Tx,
    deps: &Deps,
    users: impl IntoIterator<Item = &'u User>,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let mut counts: BTreeMap<(AccountId, &str), u32> = BTreeMap::new();
    for user in users {
        if user.kind == UserKind::External {
            *counts
                .entry((user.account, user.address.domain()))
                .or_default() += 1;
        }
    }
    let notes: Vec<DomainNote> = counts
        .into_iter()
        .map(|((account, domain), users)| DomainNote {
            account,
            id: deps.new_id(now),
            domain: domain.to_owned(),
            users,
            active_at: None,
        })
        .collect();
    if notes.is_empty() {
        return Ok(());
    }
    tx.insert_domain_notes(&notes)
}

/// Notes that a user logged on; an internal one is passed over.
pub(crate) fn note_logon(
    tx: &mut dyn Tx,
    deps: &Deps,
    user: &User,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    if user.kind == UserKind::Internal {
        return Ok(());
    }
    tx.insert_domain_notes(&[DomainNote {
        account: user.account,
        id: deps.new_id(now),
        domain: user.address.domain().to_owned(),
        users: 0,
        active_at: Some(now),
    }])
}
