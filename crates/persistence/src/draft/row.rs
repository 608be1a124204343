//! Draft rows.

use crate::{
    schema::drafts,
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    draft::{DraftOrigin, OriginKind, StoredDraft},
    store::StoreError,
    vault::WrappedMessageKey,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = drafts)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct DraftRow {
    account_id: Key,
    pub(super) draft_id: Key,
    user_id: Key,
    version: i32,
    updated_at: At,
    origin_kind: Option<String>,
    origin_message_id: Option<Key>,
    attachment_count: i32,
    attachment_bytes: i64,
    sealed: Vec<u8>,
}

/// A version or a count as the column holds it.
pub(super) fn number(value: u32) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}

/// A size as the column holds it.
pub(super) fn size(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

impl DraftRow {
    pub(super) fn of(draft: &StoredDraft) -> Self {
        Self {
            account_id: draft.account.into(),
            draft_id: draft.id.into(),
            user_id: draft.user.into(),
            version: number(draft.version),
            updated_at: At(draft.updated_at),
            origin_kind: draft.origin.map(|origin| origin.kind.as_str().to_owned()),
            origin_message_id: draft.origin.map(|origin| origin.message.into()),
            attachment_count: number(draft.attachments),
            attachment_bytes: size(draft.attachment_bytes),
            sealed: draft.sealed.clone(),
        }
    }

    pub(super) fn into_draft(
        self,
        wrapped_key: WrappedMessageKey,
    ) -> Result<StoredDraft, StoreError> {
        let id = self.draft_id.0;
        let broken = |column| corrupt("drafts", column, id);
        let origin = match (self.origin_kind, self.origin_message_id) {
            (Some(kind), Some(message)) => Some(DraftOrigin {
                kind: OriginKind::parse(&kind).ok_or_else(|| broken("origin_kind"))?,
                message: message.into(),
            }),
            _ => None,
        };
        Ok(StoredDraft {
            account: self.account_id.into(),
            id: self.draft_id.into(),
            user: self.user_id.into(),
            version: u32::try_from(self.version).map_err(|_negative| broken("version"))?,
            updated_at: self.updated_at.0,
            origin,
            attachments: u32::try_from(self.attachment_count)
                .map_err(|_negative| broken("attachment_count"))?,
            attachment_bytes: u64::try_from(self.attachment_bytes)
                .map_err(|_negative| broken("attachment_bytes"))?,
            wrapped_key,
            sealed: self.sealed,
        })
    }
}
