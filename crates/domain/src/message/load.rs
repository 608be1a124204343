//! Loading a message with what is needed to show it, and deciding what the caller may see of it.

use super::{
    Content, Direction, Gone, Message, MessageError, MessageState, MessageView, Person, Recall,
    RecallView, Recipient, RecipientKind, Subject, openers, visible_to,
};
use crate::{
    account::Account,
    address::Address,
    attachment::{Attachment, HeldAttachment},
    caller::Caller,
    id::{AccountId, MessageId},
    mailbox::Folder,
    store::Tx,
    vault::{MessageKey, Part, Vault, VaultError, WrappedMessageKey},
};
use time::OffsetDateTime;

/// A message as loaded in one snapshot, its content still encrypted.
pub(crate) struct Loaded {
    pub(crate) account: Account,
    pub(crate) message: Message,
    pub(crate) state: MessageState,
    seen_at: OffsetDateTime,
    pub(crate) recipients: Vec<Recipient>,
    /// Where the caller's copies are, if they are in a folder.
    pub(crate) received_in: Option<Folder>,
    pub(crate) sent_in: Option<Folder>,
    wrapped_key: Option<WrappedMessageKey>,
    parts: Vec<(Part, Vec<u8>)>,
    held: Vec<HeldAttachment>,
}

/// Loads message `id` for the caller at `now`; `Unknown` when it is not in the caller's account.
pub(crate) fn load(
    tx: &mut dyn Tx,
    caller: &Caller,
    id: MessageId,
    now: OffsetDateTime,
) -> Result<Loaded, MessageError> {
    let of = caller.account;
    let account = tx.find_account(of)?.ok_or(MessageError::Unknown)?;
    let found = tx
        .find_message_for(of, id, caller.user)?
        .ok_or(MessageError::Unknown)?;
    let message = found.message;
    let held = match message.tally.attachments {
        0 => Vec::new(),
        _ => tx.list_held(of, id)?,
    };
    Ok(Loaded {
        state: message.state(now, account.settings.max_retention),
        seen_at: now,
        recipients: tx.list_recipients(of, id)?,
        received_in: found.received_in,
        sent_in: found.sent_in,
        wrapped_key: found.wrapped_key,
        parts: tx.list_parts(of, id)?,
        held,
        account,
        message,
    })
}

impl Loaded {
    /// The caller among the recipients.
    pub(crate) fn recipient(&self, caller: &Caller) -> Option<&Recipient> {
        self.recipients
            .iter()
            .find(|recipient| recipient.user() == caller.user)
    }

    /// The people the caller knows the message to be between: its sender and the recipients visible to them.
    pub(crate) fn participants(&self, caller: &Caller) -> Vec<Address> {
        let sender = &self.message.sender.person;
        visible_to(&self.recipients, caller.user, Direction::Received)
            .map(Recipient::person)
            .chain([sender])
            .map(|person| person.address.clone())
            .collect()
    }

    /// The side from which the caller may see the content now: their own message's while its content exists, or one they
    /// received while it is active and theirs.
    pub(crate) fn direction(
        &self,
        vault: &dyn Vault,
        caller: &Caller,
    ) -> Result<Direction, MessageError> {
        if self.message.is_sent_by(caller.user) {
            // The sweeper takes the copy away as well; that must not change the answer.
            if matches!(self.state, MessageState::Destroyed { .. }) {
                return Err(self.gone(vault));
            }
            if self.has_own_copy(caller) {
                return Ok(Direction::Sent);
            }
        }
        self.check_receivable(vault, caller)?;
        Ok(Direction::Received)
    }

    /// Whether its sender still has the message: in Sent, or in their Inbox as a copy (S6), which ends with the message.
    fn has_own_copy(&self, caller: &Caller) -> bool {
        let copied = self.received_in.is_some() && self.recipient(caller).is_none();
        self.sent_in.is_some() || (copied && self.state == MessageState::Active)
    }

    /// Whether the caller received the message and it is still there for them; `Gone` or `Unknown` otherwise.
    pub(crate) fn check_receivable(
        &self,
        vault: &dyn Vault,
        caller: &Caller,
    ) -> Result<&Recipient, MessageError> {
        let recipient = self.recipient(caller).ok_or(MessageError::Unknown)?;
        if self.state != MessageState::Active {
            return Err(self.gone(vault));
        }
        // Deleted for good by its owner: for them it does not exist any more.
        self.received_in.ok_or(MessageError::Unknown)?;
        Ok(recipient)
    }

    /// Whether the caller may read on without opening: a sender, or a recipient who has opened it (L2).
    pub(crate) fn check_opened(
        &self,
        vault: &dyn Vault,
        caller: &Caller,
    ) -> Result<Direction, MessageError> {
        let direction = self.direction(vault, caller)?;
        let opened = self
            .recipient(caller)
            .is_some_and(|recipient| recipient.first_opened_at.is_some());
        if direction == Direction::Received && !opened {
            return Err(MessageError::NotOpened);
        }
        Ok(direction)
    }

    /// The answer to a recipient for whom the message has ended.
    pub(crate) fn gone(&self, vault: &dyn Vault) -> MessageError {
        // Without the key there is no reason to show; that the message has ended is answered all the same.
        let reason = self.reason(vault).unwrap_or_default();
        MessageError::Gone(Box::new(Gone {
            reference: self.message.reference.clone(),
            state: self.state,
            from: self.message.sender.person.clone(),
            reason,
            may_ask_extension: self.has_content()
                && self.message.can_be_asked_for_more_time(self.state),
        }))
    }

    /// Whether its content has not been destroyed.
    pub(crate) fn has_content(&self) -> bool {
        self.wrapped_key.is_some()
    }

    /// The message's key, unwrapped.
    pub(crate) fn key(&self, vault: &dyn Vault) -> Result<MessageKey, MessageError> {
        let wrapped = self.wrapped_key.as_ref().ok_or(MessageError::Unknown)?;
        Ok(vault.message_key(self.message.account, self.message.id, wrapped)?)
    }

    /// Subject and body, decrypted.
    pub(crate) fn content(&self, vault: &dyn Vault) -> Result<Content, MessageError> {
        let key = self.key(vault)?;
        let subject = self.text(vault, &key, Part::Subject)?.unwrap_or_default();
        Ok(Content {
            subject: Subject::stored(subject),
            body_html: self.text(vault, &key, Part::Body)?.unwrap_or_default(),
        })
    }

    /// The attachments with their labels decrypted.
    pub(crate) fn attachments(&self, vault: &dyn Vault) -> Result<Vec<Attachment>, MessageError> {
        if self.held.is_empty() {
            return Ok(Vec::new());
        }
        let key = self.key(vault)?;
        let (account, message) = (self.message.account, self.message.id);
        let open = |held: &HeldAttachment| held.open(vault, &key, account, message);
        Ok(self.held.iter().map(open).collect::<Result<_, _>>()?)
    }

    /// The attachments as held.
    pub(crate) fn held(&self) -> &[HeldAttachment] {
        &self.held
    }

    /// Subject, body and the rest as stored: encrypted.
    pub(crate) fn sealed_parts(&self) -> &[(Part, Vec<u8>)] {
        &self.parts
    }

    fn reason(&self, vault: &dyn Vault) -> Result<Option<String>, MessageError> {
        if self.wrapped_key.is_none() {
            return Ok(None);
        }
        let key = self.key(vault)?;
        Ok(self.text(vault, &key, Part::RecallReason)?)
    }

    fn text(
        &self,
        vault: &dyn Vault,
        key: &MessageKey,
        part: Part,
    ) -> Result<Option<String>, VaultError> {
        let (account, message) = (self.message.account, self.message.id);
        self.parts
            .iter()
            .find(|(stored, _)| *stored == part)
            .map(|(_, sealed)| open_text(vault, key, (account, message), part, sealed))
            .transpose()
    }

    /// The message with its content, seen from `direction`.
    pub(crate) fn view(
        &self,
        vault: &dyn Vault,
        caller: &Caller,
        direction: Direction,
    ) -> Result<MessageView, MessageError> {
        let content = self.content(vault)?;
        Ok(MessageView {
            subject: content.subject.as_str().to_owned(),
            body_html: content.body_html,
            attachments: self.attachments(vault)?,
            recalled: self.recall_view(vault)?,
            ..self.outline(caller, direction)
        })
    }

    /// The message without its content, for an administrator who recalls what is not theirs to read.
    pub(crate) fn outline(&self, caller: &Caller, direction: Direction) -> MessageView {
        let people = |kind: RecipientKind| -> Vec<Person> {
            visible_to(&self.recipients, caller.user, direction)
                .filter(|recipient| recipient.kind == kind)
                .map(|recipient| recipient.person().clone())
                .collect()
        };
        MessageView {
            message: self.message.clone(),
            state: self.state,
            direction,
            to: people(RecipientKind::To),
            cc: people(RecipientKind::Cc),
            bcc: people(RecipientKind::Bcc),
            subject: String::new(),
            body_html: String::new(),
            attachments: Vec::new(),
            can: self.message.abilities(caller, direction, self.state),
            recalled: None,
            extension: (direction == Direction::Sent).then(|| {
                self.message
                    .extension_room(self.seen_at, self.account.settings.max_retention)
            }),
        }
    }

    /// The recall with its reason and who had opened the message before it.
    pub(crate) fn recall_view(
        &self,
        vault: &dyn Vault,
    ) -> Result<Option<RecallView>, MessageError> {
        let Some(Recall { at, by }) = &self.message.recall else {
            return Ok(None);
        };
        Ok(Some(RecallView {
            at: *at,
            by: by.person.clone(),
            reason: self.reason(vault)?,
            opened_before: openers(&self.recipients),
        }))
    }
}

/// Decrypts a part that is text.
pub(crate) fn open_text(
    vault: &dyn Vault,
    key: &MessageKey,
    (account, message): (AccountId, MessageId),
    part: Part,
    sealed: &[u8],
) -> Result<String, VaultError> {
    let clear = vault.open_part(key, account, message, part, sealed)?;
    String::from_utf8(clear.expose().clone()).or(Err(VaultError::Undecryptable))
}
