//! Attaching files to drafts. The bytes stream past the services: [`DraftService::begin_upload`] says where and how much,
//! [`DraftService::finish_upload`] takes the file in.

use super::{DraftError, DraftService, service::find};
use crate::{
    attachment::{Attachment, HeldAttachment, Label},
    caller::Caller,
    change::ChangeKind,
    id::{AccountId, AttachmentId, MessageId},
    vault::{AttachmentKey, MessageKey},
};

/// An upload that may begin.
#[derive(Debug)]
pub struct Upload {
    /// The account, for the blob's address.
    pub account: AccountId,
    /// The attachment to be.
    pub attachment: AttachmentId,
    /// The key of its bytes.
    pub key: AttachmentKey,
    /// How many bytes it may have, so that the draft's attachments stay within the account's limit together.
    pub room_bytes: u64,
    /// The account's limit, to name when it is passed.
    pub limit_bytes: u64,
    draft: MessageId,
    draft_key: MessageKey,
}

impl DraftService {
    /// Prepares to take a file in. From here on the blob can exist; if nothing holds it in the end, it is collected.
    pub fn begin_upload(&self, caller: &Caller, draft: MessageId) -> Result<Upload, DraftError> {
        let now = self.deps.clock.now();
        let vault = &*self.deps.vault;
        let attachment = AttachmentId::from_uuid(self.deps.new_id(now));
        let (stored, limit_bytes) = self.deps.store.write(|tx| {
            let stored = find(tx, caller, draft)?;
            let account = tx
                .find_account(caller.account)?
                .ok_or(DraftError::Unknown)?;
            tx.insert_attachment(caller.account, attachment, now)?;
            Ok::<_, DraftError>((stored, account.settings.max_message_bytes))
        })?;
        Ok(Upload {
            account: caller.account,
            attachment,
            key: vault.new_attachment_key(),
            room_bytes: limit_bytes.saturating_sub(stored.attachment_bytes),
            limit_bytes,
            draft,
            draft_key: vault.message_key(caller.account, draft, &stored.wrapped_key)?,
        })
    }

    /// Takes in a file whose bytes are stored.
    pub fn finish_upload(
        &self,
        caller: &Caller,
        upload: &Upload,
        label: Label,
        size_bytes: u64,
    ) -> Result<Attachment, DraftError> {
        let now = self.deps.clock.now();
        let vault = &*self.deps.vault;
        let (account, draft, id) = (caller.account, upload.draft, upload.attachment);
        let held = HeldAttachment {
            id,
            size_bytes,
            wrapped_key: vault.wrap_attachment_key(
                &upload.draft_key,
                account,
                draft,
                id,
                &upload.key,
            )?,
            sealed_label: label.seal(vault, &upload.draft_key, account, draft, id)?,
        };
        self.deps.store.write(|tx| {
            let limit_bytes = upload.limit_bytes;
            if !tx.add_attachment_bytes(account, draft, size_bytes, limit_bytes)? {
                // The draft may have been sent or deleted while the bytes came in.
                find(tx, caller, draft)?;
                return Err(DraftError::TooLarge { limit_bytes });
            }
            tx.save_attachment_size(account, id, size_bytes)?;
            tx.hold_attachments(account, draft, std::slice::from_ref(&held))?;
            tx.announce(&[self.change(caller, draft, ChangeKind::DraftSaved, now)])?;
            Ok(())
        })?;
        Ok(Attachment {
            id,
            label,
            size_bytes,
        })
    }

    /// Takes an attachment off a draft. Its bytes go once nothing holds them.
    pub fn remove_attachment(
        &self,
        caller: &Caller,
        draft: MessageId,
        attachment: AttachmentId,
    ) -> Result<(), DraftError> {
        let now = self.deps.clock.now();
        let account = caller.account;
        self.deps.store.write(|tx| {
            find(tx, caller, draft)?;
            let held = tx.list_held(account, draft)?;
            let held = held
                .iter()
                .find(|held| held.id == attachment)
                .ok_or(DraftError::UnknownAttachment)?;
            if !tx.release_attachment(account, draft, attachment)? {
                return Err(DraftError::UnknownAttachment);
            }
            tx.subtract_attachment_bytes(account, draft, held.size_bytes)?;
            tx.announce(&[self.change(caller, draft, ChangeKind::DraftSaved, now)])?;
            Ok(())
        })
    }
}
