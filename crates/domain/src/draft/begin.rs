//! Beginning a draft: empty, as a reply, or as a message again.

use super::{
    Draft, DraftContent, DraftError, DraftOrigin, DraftService, OriginKind, StoredDraft,
    service::seal,
};
use crate::{
    attachment::HeldAttachment,
    caller::Caller,
    change::ChangeKind,
    definition::Definition,
    id::{DefinitionId, MessageId},
    idempotency::{self, Attempt},
    message::{self, AddressFields, Direction, MessageError, MessageState, RecipientKind},
    vault::{MessageKey, WrappedMessageKey},
};
use time::OffsetDateTime;

/// What a draft begins with: each field given stands in place of what the server would prepare.
#[derive(Debug, Clone, Default)]
pub struct BeginDraft {
    /// The To field.
    pub to: Option<Vec<String>>,
    /// The Cc field.
    pub cc: Option<Vec<String>>,
    /// The Bcc field.
    pub bcc: Option<Vec<String>>,
    /// The subject.
    pub subject: Option<String>,
    /// The body as HTML.
    pub body_html: Option<String>,
    /// The definition chosen, if any.
    pub definition: Option<DefinitionId>,
    /// What it grows out of.
    pub origin: Option<DraftOrigin>,
}

/// The key of a draft about to be made.
struct NewKey {
    id: MessageId,
    key: MessageKey,
    wrapped: WrappedMessageKey,
}

impl DraftService {
    /// Begins a draft. For a reply the server prepares the recipients, the subject and the quotation; for a message again,
    /// all of it, attachments included.
    pub fn begin(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        begin: BeginDraft,
    ) -> Result<Draft, DraftError> {
        let now = self.deps.clock.now();
        let vault = &*self.deps.vault;
        let id = MessageId::from_uuid(self.deps.new_id(now));
        let (key, wrapped) = vault.new_message_key(caller.account, id)?;
        let new_key = NewKey { id, key, wrapped };
        let (prepared, held) = self.prepare(caller, begin.origin, &new_key, now)?;
        let content = DraftContent {
            fields: AddressFields {
                to: begin.to.unwrap_or(prepared.fields.to),
                cc: begin.cc.unwrap_or(prepared.fields.cc),
                bcc: begin.bcc.unwrap_or(prepared.fields.bcc),
            },
            subject: begin.subject.unwrap_or(prepared.subject),
            body_html: begin.body_html.unwrap_or(prepared.body_html),
            definition: begin.definition.or(prepared.definition),
        };
        let stored = StoredDraft {
            account: caller.account,
            id,
            user: caller.user,
            version: 1,
            updated_at: now,
            origin: begin.origin,
            attachments: u32::try_from(held.len()).unwrap_or(u32::MAX),
            attachment_bytes: held.iter().map(|held| held.size_bytes).sum(),
            sealed: seal(vault, &new_key.key, (caller.account, id), &content)?,
            wrapped_key: new_key.wrapped,
        };
        self.deps.store.write(|tx| {
            let first = idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)?;
            if let Some(first) = first {
                return self.load(tx, caller, MessageId::from_uuid(first));
            }
            tx.insert_message_key(caller.account, id, &stored.wrapped_key)?;
            tx.insert_draft(&stored)?;
            tx.hold_attachments(caller.account, id, &held)?;
            tx.announce(&[self.change(caller, id, ChangeKind::DraftSaved, now)])?;
            self.load(tx, caller, id)
        })
    }

    fn prepare(
        &self,
        caller: &Caller,
        origin: Option<DraftOrigin>,
        new_key: &NewKey,
        now: OffsetDateTime,
    ) -> Result<(DraftContent, Vec<HeldAttachment>), DraftError> {
        let Some(origin) = origin else {
            message::check_may_start(&self.deps, caller)?;
            return Ok((DraftContent::default(), Vec::new()));
        };
        let original = self
            .deps
            .store
            .read(|tx| message::load(tx, caller, origin.message, now))?;
        let vault = &*self.deps.vault;
        match origin.kind {
            OriginKind::Reply(scope) => {
                let fields = message::check_reply(&self.deps, caller, &original, scope)?;
                let content = original.content(vault)?;
                let draft = DraftContent {
                    fields,
                    subject: message::reply_subject(content.subject.as_str()),
                    body_html: message::quotation(&original.message, &content),
                    definition: None,
                };
                Ok((draft, Vec::new()))
            }
            OriginKind::Again => {
                message::check_may_start(&self.deps, caller)?;
                self.again(caller, &original, new_key)
            }
        }
    }

    /// The same content once more, for the sender alone.
    fn again(
        &self,
        caller: &Caller,
        original: &message::Loaded,
        new_key: &NewKey,
    ) -> Result<(DraftContent, Vec<HeldAttachment>), DraftError> {
        let vault = &*self.deps.vault;
        if original.direction(vault, caller)? != Direction::Sent {
            return Err(MessageError::NotTheSender.into());
        }
        if matches!(original.state, MessageState::Destroyed { .. }) {
            return Err(original.gone(vault).into());
        }
        let addresses = |kind: RecipientKind| -> Vec<String> {
            original
                .recipients
                .iter()
                .filter(|recipient| recipient.kind == kind)
                .map(|recipient| recipient.person().address.as_str().to_owned())
                .collect()
        };
        let content = original.content(vault)?;
        let draft = DraftContent {
            fields: AddressFields {
                to: addresses(RecipientKind::To),
                cc: addresses(RecipientKind::Cc),
                bcc: addresses(RecipientKind::Bcc),
            },
            subject: content.subject.as_str().to_owned(),
            body_html: content.body_html,
            // What was sent under more than the default is not sent again under less unnoticed.
            definition: Some(original.message.definition.id)
                .filter(|id| *id != Definition::BUILT_IN),
        };
        let from = (original.key(vault)?, original.message.id);
        let held = original
            .held()
            .iter()
            .map(|held| {
                held.held_by(
                    vault,
                    caller.account,
                    (&from.0, from.1),
                    (&new_key.key, new_key.id),
                )
            })
            .collect::<Result<_, _>>()?;
        Ok((draft, held))
    }
}
