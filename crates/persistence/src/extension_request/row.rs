//! Rows of questions for more time.

use crate::{
    schema::extension_requests,
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    extension_request::{ExtensionRequest, NewExtensionRequest, RequestState},
    message::Participant,
    store::StoreError,
};
use std::collections::HashMap;

#[derive(Insertable)]
#[diesel(table_name = extension_requests, treat_none_as_default_value = false)]
pub(super) struct NewRow {
    account_id: Key,
    request_id: Key,
    message_id: Key,
    user_id: Key,
    requested_at: At,
    sealed_note: Option<Vec<u8>>,
    state: &'static str,
}

impl NewRow {
    pub(super) fn of(request: &NewExtensionRequest) -> Self {
        Self {
            account_id: request.account.into(),
            request_id: request.id.into(),
            message_id: request.message.into(),
            user_id: request.user.into(),
            requested_at: At(request.requested_at),
            sealed_note: request.sealed_note.clone(),
            state: PENDING,
        }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = extension_requests)]
pub(super) struct RequestRow {
    account_id: Key,
    request_id: Key,
    message_id: Key,
    pub(super) user_id: Key,
    requested_at: At,
    sealed_note: Option<Vec<u8>>,
    state: String,
    decided_at: Option<At>,
    granted_until: Option<At>,
}

/// Nobody has answered.
pub(super) const PENDING: &str = "pending";
/// More time was given.
pub(super) const APPROVED: &str = "approved";
/// No more time is given.
pub(super) const DECLINED: &str = "declined";

impl RequestRow {
    pub(super) fn into_request(
        self,
        people: &HashMap<Key, Participant>,
    ) -> Result<ExtensionRequest, StoreError> {
        let id = self.request_id.0;
        let broken = |column| corrupt("extension_requests", column, id);
        let state = match (self.state.as_str(), self.decided_at, self.granted_until) {
            (PENDING, None, None) => RequestState::Pending,
            (APPROVED, Some(at), Some(until)) => RequestState::Approved {
                at: at.0,
                until: until.0,
            },
            (DECLINED, Some(at), None) => RequestState::Declined { at: at.0 },
            _ => return Err(broken("state")),
        };
        Ok(ExtensionRequest {
            account: self.account_id.into(),
            id: self.request_id.into(),
            message: self.message_id.into(),
            from: people
                .get(&self.user_id)
                .cloned()
                .ok_or_else(|| broken("user_id"))?,
            requested_at: self.requested_at.0,
            state,
            sealed_note: self.sealed_note,
        })
    }
}
