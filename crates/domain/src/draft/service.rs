//! The use cases of drafts. What they begin with and attaching files stand in files of their own.

use super::{Draft, DraftContent, DraftError, DraftSummary, StoredDraft, codec};
use crate::{
    caller::Caller,
    change::{ChangeKind, NewChange},
    id::{AccountId, ChangeId, DefinitionId, MessageId},
    idempotency::Attempt,
    message::{
        self, Fault, FaultCode, MessageError, MessageService, MessageView, Outgoing, Recipients,
    },
    page::{Cursor, Limit, Page},
    services::Deps,
    store::Tx,
    vault::{MessageKey, Part, Vault, VaultError},
};
use std::sync::Arc;
use time::OffsetDateTime;

/// Use cases of drafts.
#[derive(Debug, Clone)]
pub struct DraftService {
    pub(super) deps: Arc<Deps>,
    messages: MessageService,
}

impl DraftService {
    /// The use cases over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self {
            messages: MessageService::new(deps.clone()),
            deps,
        }
    }

    /// The caller's drafts, the last saved first.
    pub fn list(
        &self,
        caller: &Caller,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<DraftSummary>, DraftError> {
        let rows = self
            .deps
            .store
            .read(|tx| tx.list_drafts(caller.account, caller.user, after, limit))?;
        let page = Page::cut(rows, limit, |row| Cursor {
            at: row.updated_at,
            id: *row.id.as_uuid(),
        });
        let items = page
            .items
            .into_iter()
            .map(|row| {
                let content = row.open(&*self.deps.vault)?.1;
                Ok(DraftSummary {
                    id: row.id,
                    updated_at: row.updated_at,
                    subject: content.subject,
                    to: content.fields.to,
                    has_attachments: row.attachments > 0,
                })
            })
            .collect::<Result<_, DraftError>>()?;
        Ok(Page {
            items,
            next: page.next,
        })
    }

    /// A draft with all it says.
    pub fn get(&self, caller: &Caller, id: MessageId) -> Result<Draft, DraftError> {
        self.deps.store.read(|tx| self.load(tx, caller, id))
    }

    /// Saves a draft, unless a version later than the caller's was saved meanwhile.
    pub fn save(
        &self,
        caller: &Caller,
        id: MessageId,
        version: u32,
        content: &DraftContent,
    ) -> Result<Draft, DraftError> {
        let now = self.deps.clock.now();
        let vault = &*self.deps.vault;
        let stored = self.deps.store.read(|tx| find(tx, caller, id))?;
        let key = vault.message_key(caller.account, id, &stored.wrapped_key)?;
        let sealed = seal(vault, &key, (caller.account, id), content)?;
        self.deps.store.write(|tx| {
            if !tx.save_draft(caller.account, id, version, &sealed, now)? {
                let current = find(tx, caller, id)?;
                return Err(DraftError::Changed {
                    current_version: current.version,
                });
            }
            tx.announce(&[self.change(caller, id, ChangeKind::DraftSaved, now)])?;
            self.load(tx, caller, id)
        })
    }

    /// Deletes a draft with all it holds.
    pub fn delete(&self, caller: &Caller, id: MessageId) -> Result<(), DraftError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            if !tx.delete_draft(caller.account, caller.user, id)? {
                return Err(DraftError::Unknown);
            }
            tx.destroy_content(caller.account, id)?;
            tx.announce(&[self.change(caller, id, ChangeKind::DraftDeleted, now)])?;
            Ok(())
        })
    }

    /// Sends a draft: it becomes the message, with the same id, key and attachments. A definition named now stands in
    /// place of the one the draft keeps.
    pub fn send(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        (id, version): (MessageId, u32),
        choice: Option<DefinitionId>,
    ) -> Result<MessageView, DraftError> {
        let now = self.deps.clock.now();
        let stored = match self.deps.store.read(|tx| find(tx, caller, id)) {
            // Sent by this very attempt before: the draft is gone, the message is there.
            Err(DraftError::Unknown) if attempt.is_some() => {
                let sent = self.sent_before(caller, attempt, id, now)?;
                return Ok(self.messages.sent(caller, sent)?);
            }
            stored => stored?,
        };
        if stored.version != version {
            return Err(DraftError::Changed {
                current_version: stored.version,
            });
        }
        let outgoing = self.outgoing(caller, &stored, choice, now)?;
        let replied = outgoing.in_reply_to;
        let sent = message::deliver(&self.deps, caller, attempt, &outgoing, now, |tx| {
            if !tx.claim_draft(&stored)? {
                let current = find(tx, caller, id)?;
                return Err(DraftError::Changed {
                    current_version: current.version,
                });
            }
            if let Some(original) = replied {
                self.claim_reply(tx, caller, original, now)?;
            }
            tx.announce(&[self.change(caller, id, ChangeKind::DraftDeleted, now)])?;
            Ok(())
        })?;
        Ok(self.messages.sent(caller, sent)?)
    }

    /// Judges a draft for sending.
    fn outgoing(
        &self,
        caller: &Caller,
        stored: &StoredDraft,
        choice: Option<DefinitionId>,
        now: OffsetDateTime,
    ) -> Result<Outgoing, DraftError> {
        let (key, draft) = stored.open(&*self.deps.vault)?;
        let scope = stored.origin.and_then(|origin| origin.kind.reply_scope());
        let replied = stored.origin.filter(|_| scope.is_some());
        if replied.is_none() {
            message::check_may_start(&self.deps, caller)?;
        }
        let (recipients, content) =
            message::parse(&draft.fields, &draft.subject, &draft.body_html)?;
        let mut free = Vec::new();
        if let (Some(origin), Some(scope)) = (replied, scope) {
            let original = self
                .deps
                .store
                .read(|tx| message::load(tx, caller, origin.message, now))?;
            let fixed = message::check_reply(&self.deps, caller, &original, scope)?;
            if message::recipients_are_fixed(caller) {
                check_unchanged(&recipients, &fixed)?;
            }
            free = original.participants(caller);
        }
        Ok(Outgoing {
            id: stored.id,
            key,
            new_key: None,
            content,
            recipients,
            in_reply_to: replied.map(|origin| origin.message),
            free,
            definition: choice.or(draft.definition),
            attachments: stored.attachments,
            attachment_bytes: stored.attachment_bytes,
        })
    }

    /// Marks the original answered; refused if it ended since it was looked at.
    fn claim_reply(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        original: MessageId,
        now: OffsetDateTime,
    ) -> Result<(), DraftError> {
        if tx.mark_replied(caller.account, caller.user, original, now)? {
            return Ok(());
        }
        let ended = message::load(tx, caller, original, now)?;
        ended.check_receivable(&*self.deps.vault, caller)?;
        Err(MessageError::Unknown.into())
    }

    /// What a repeated attempt sent the first time; `Unknown` if this is no repetition.
    fn sent_before(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        id: MessageId,
        now: OffsetDateTime,
    ) -> Result<MessageId, DraftError> {
        self.deps.store.write(|tx| {
            crate::idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)?
                .map(MessageId::from_uuid)
                .ok_or(DraftError::Unknown)
        })
    }

    pub(super) fn load(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        id: MessageId,
    ) -> Result<Draft, DraftError> {
        let vault = &*self.deps.vault;
        let stored = find(tx, caller, id)?;
        let (key, content) = stored.open(vault)?;
        let attachments = tx
            .list_held(caller.account, id)?
            .iter()
            .map(|held| held.open(vault, &key, caller.account, id))
            .collect::<Result<_, _>>()?;
        let is_reply = stored
            .origin
            .is_some_and(|origin| origin.kind.reply_scope().is_some());
        Ok(Draft {
            id,
            version: stored.version,
            updated_at: stored.updated_at,
            content,
            attachments,
            origin: stored.origin,
            recipients_fixed: is_reply && message::recipients_are_fixed(caller),
        })
    }

    pub(super) fn change(
        &self,
        caller: &Caller,
        draft: MessageId,
        kind: ChangeKind,
        now: OffsetDateTime,
    ) -> NewChange {
        NewChange {
            id: ChangeId::from_uuid(self.deps.new_id(now)),
            account: caller.account,
            user: caller.user,
            at: now,
            kind,
            message: Some(draft),
            item: None,
        }
    }
}

impl StoredDraft {
    /// The draft's key and content, decrypted.
    pub(super) fn open(&self, vault: &dyn Vault) -> Result<(MessageKey, DraftContent), VaultError> {
        let key = vault.message_key(self.account, self.id, &self.wrapped_key)?;
        let clear = vault.open_part(&key, self.account, self.id, Part::Draft, &self.sealed)?;
        let content = codec::decode(clear.expose()).or(Err(VaultError::Undecryptable))?;
        Ok((key, content))
    }
}

/// The caller's draft.
pub(super) fn find(
    tx: &mut dyn Tx,
    caller: &Caller,
    id: MessageId,
) -> Result<StoredDraft, DraftError> {
    tx.find_draft(caller.account, caller.user, id)?
        .ok_or(DraftError::Unknown)
}

/// Encrypts a draft's content.
pub(super) fn seal(
    vault: &dyn Vault,
    key: &MessageKey,
    (account, draft): (AccountId, MessageId),
    content: &DraftContent,
) -> Result<Vec<u8>, VaultError> {
    let clear = codec::encode(content);
    vault.seal_part(key, account, draft, Part::Draft, clear.expose())
}

/// Refuses a reply whose fixed recipients were edited (S5).
fn check_unchanged(
    recipients: &Recipients,
    fixed: &message::AddressFields,
) -> Result<(), MessageError> {
    let unchanged =
        Recipients::parse(fixed).is_ok_and(|fixed| fixed.address_the_same_as(recipients));
    if unchanged {
        Ok(())
    } else {
        let fault = Fault::at("/to", FaultCode::RecipientsFixed);
        Err(MessageError::Faulty(vec![fault]))
    }
}
