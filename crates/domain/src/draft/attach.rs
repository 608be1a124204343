//! Attaching files to drafts. The bytes stream past the services: [`DraftService::begin_upload`] says where and how much,
//! [`DraftService::finish_upload`] takes the file in.

use super::{DraftError, DraftService, service::find};
use crate::{
    attachment::{Attachment, HeldAttachment, Label},
    caller::Caller,
    change::ChangeKind,
    id::{AccountId, AttachmentId, MessageId},
    idempotency::{self, Attempt},
    store::Tx,
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

/// What a wish to attach a file comes to.
#[derive(Debug)]
pub enum BegunUpload {
    /// Its bytes are to be stored.
    Upload(Upload),
    /// This very attempt attached it before.
    Repeated {
        /// As it was attached then.
        attachment: Attachment,
        /// No file that the account takes has more bytes.
        limit_bytes: u64,
    },
}

impl DraftService {
    /// Prepares to take a file in. From here on the blob can exist; if nothing holds it in the end, it is collected.
    pub fn begin_upload(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        draft: MessageId,
    ) -> Result<BegunUpload, DraftError> {
        let now = self.deps.clock.now();
        let vault = &*self.deps.vault;
        let attachment = AttachmentId::from_uuid(self.deps.new_id(now));
        self.deps.store.write(|tx| {
            let stored = find(tx, caller, draft)?;
            let draft_key = vault.message_key(caller.account, draft, &stored.wrapped_key)?;
            let account = tx
                .find_account(caller.account)?
                .ok_or(DraftError::Unknown)?;
            let limit_bytes = account.settings.max_message_bytes;
            let owner = (caller.account, caller.user);
            if let Some(first) = idempotency::repeated(tx, owner, attempt, now)? {
                let first = AttachmentId::from_uuid(first);
                return Ok(BegunUpload::Repeated {
                    attachment: self.attached(tx, caller, (draft, &draft_key), first)?,
                    limit_bytes,
                });
            }
            tx.insert_attachment(caller.account, attachment, now)?;
            Ok(BegunUpload::Upload(Upload {
                account: caller.account,
                attachment,
                key: vault.new_attachment_key(),
                room_bytes: limit_bytes.saturating_sub(stored.attachment_bytes),
                limit_bytes,
                draft,
                draft_key,
            }))
        })
    }

    /// Takes in a file whose bytes are stored. An attachment of another id says that the same attempt, made twice at once,
    /// was the first to attach it: then nothing holds the bytes of this one.
    pub fn finish_upload(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
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
        let first = self.deps.store.write(|tx| {
            if let Some(first) = idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)? {
                let first = AttachmentId::from_uuid(first);
                return self
                    .attached(tx, caller, (draft, &upload.draft_key), first)
                    .map(Some);
            }
            let limit_bytes = upload.limit_bytes;
            if !tx.add_attachment_bytes(account, draft, size_bytes, limit_bytes)? {
                // The draft may have been sent or deleted while the bytes came in.
                find(tx, caller, draft)?;
                return Err(DraftError::TooLarge { limit_bytes });
            }
            tx.save_attachment_size(account, id, size_bytes)?;
            tx.hold_attachments(account, draft, std::slice::from_ref(&held))?;
            tx.announce(&[self.change(caller, draft, ChangeKind::DraftSaved, now)])?;
            Ok::<_, DraftError>(None)
        })?;
        Ok(first.unwrap_or(Attachment {
            id,
            label,
            size_bytes,
        }))
    }

    /// What a draft holds under this id.
    fn attached(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        (draft, key): (MessageId, &MessageKey),
        id: AttachmentId,
    ) -> Result<Attachment, DraftError> {
        let held = tx.list_held(caller.account, draft)?;
        let held = held.iter().find(|held| held.id == id);
        let held = held.ok_or(DraftError::UnknownAttachment)?;
        Ok(held.open(&*self.deps.vault, key, caller.account, draft)?)
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
