//! Opening, reading and downloading.

use super::{
    Direction, Message, MessageError, MessageService, MessageView, Opening, Person, load::load,
    notice,
};
use crate::{
    attachment::Attachment,
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, NewChange},
    id::{AccountId, AttachmentId, AuditEntryId, ChangeId, MailId, MessageId, UserId},
    outbox::{self, MailContent, NewMail, SealedMail},
    store::Tx,
    vault::AttachmentKey,
};
use time::OffsetDateTime;

/// What is needed to hand out an attachment's bytes.
#[derive(Debug, Clone)]
pub struct Download {
    /// The account, for the blob's address.
    pub account: AccountId,
    /// What is downloaded.
    pub attachment: Attachment,
    /// The key of its bytes.
    pub key: AttachmentKey,
}

/// Whether a download counts in the tracking: the first bytes do, the rest of an interrupted download does not again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DownloadPart {
    /// From the beginning.
    Beginning,
    /// From somewhere later, or only asked about.
    Continuation,
}

impl MessageService {
    /// Opens a message: for a recipient this marks it read, counts, tells the sender and is audited (L2). For the sender
    /// it is a mere look at their copy.
    ///
    /// All of it in the one transaction that marks: a look of its own before would cost a second one, and on SQLite find
    /// the reader's page cache emptied by the opening before.
    pub fn open(&self, caller: &Caller, id: MessageId) -> Result<MessageView, MessageError> {
        let now = self.deps.clock.now();
        let vault = &*self.deps.vault;
        self.deps.store.write(|tx| {
            let loaded = load(tx, caller, id, now)?;
            let Some(recipient) = loaded.recipient(caller) else {
                let direction = loaded.direction(vault, caller)?;
                return loaded.view(vault, caller, direction);
            };
            loaded.check_receivable(vault, caller)?;
            let view = loaded.view(vault, caller, Direction::Received)?;
            let message = &loaded.message;
            let opening = tx.record_opening(caller.account, id, caller.user, now)?;
            match opening {
                // Ended between the look and the statement: say how.
                Opening::Refused => {
                    let ended = load(tx, caller, id, now)?;
                    ended.check_receivable(vault, caller)?;
                    return Err(MessageError::Unknown);
                }
                Opening::First => {
                    if message.definition.effects.read_receipt
                        && message.sender.wants_receipts
                        && !message.is_sent_by(caller.user)
                    {
                        let reader = recipient.person();
                        tx.enqueue(&self.receipt(message, &loaded.account, reader, now)?)?;
                    }
                    if message.definition.effects.reminds() {
                        tx.withdraw_reminders(caller.account, id, caller.user)?;
                    }
                }
                Opening::Again => {}
            }
            self.note_opening(tx, caller, message, opening, now)?;
            Ok(view)
        })
    }

    /// A message for the sender, or for a recipient who has opened it.
    pub fn get(&self, caller: &Caller, id: MessageId) -> Result<MessageView, MessageError> {
        let vault = &*self.deps.vault;
        let loaded = self.load(caller, id)?;
        let direction = loaded.check_opened(vault, caller)?;
        loaded.view(vault, caller, direction)
    }

    /// The body, exactly as written, under the same conditions.
    pub fn body(&self, caller: &Caller, id: MessageId) -> Result<String, MessageError> {
        let vault = &*self.deps.vault;
        let loaded = self.load(caller, id)?;
        loaded.check_opened(vault, caller)?;
        Ok(loaded.content(vault)?.body_html)
    }

    /// Prepares the download of an attachment. A recipient's is counted, audited and told to the sender; nothing else
    /// changes (L2).
    pub fn download(
        &self,
        caller: &Caller,
        id: MessageId,
        attachment: AttachmentId,
        part: DownloadPart,
    ) -> Result<Download, MessageError> {
        let now = self.deps.clock.now();
        let vault = &*self.deps.vault;
        let loaded = self.load(caller, id)?;
        let direction = loaded.check_opened(vault, caller)?;
        if !loaded
            .message
            .abilities(caller, direction, loaded.state)
            .download
        {
            return Err(MessageError::DownloadNotAllowed);
        }
        let held = loaded
            .held()
            .iter()
            .find(|held| held.id == attachment)
            .ok_or(MessageError::UnknownAttachment)?;
        let key = loaded.key(vault)?;
        let download = Download {
            account: caller.account,
            attachment: held.open(vault, &key, caller.account, id)?,
            key: held.key(vault, &key, caller.account, id)?,
        };
        if part == DownloadPart::Beginning {
            self.deps.store.write(|tx| {
                self.note_download(tx, caller, &loaded.message, (attachment, direction), now)
            })?;
        }
        Ok(download)
    }

    fn receipt(
        &self,
        message: &Message,
        account: &crate::account::Account,
        reader: &Person,
        now: OffsetDateTime,
    ) -> Result<Vec<SealedMail>, MessageError> {
        let reader = format!("{} <{}>", reader.display_name(), reader.address);
        let mail = NewMail {
            id: MailId::from_uuid(self.deps.new_id(now)),
            account: message.account,
            message: Some(message.id),
            user: message.sender.user,
            to: message.sender.person.address.clone(),
            reports_to: None,
            language: notice::language_of(&message.sender, account),
            content: MailContent::ReadReceipt {
                reader,
                reference: message.reference.as_str().to_owned(),
                opened_at: now,
            },
            created_at: now,
            deadline: now + notice::NOTIFICATION_PATIENCE,
        };
        Ok(outbox::seal(&*self.deps.vault, vec![mail])?)
    }

    fn note_opening(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        message: &Message,
        opening: Opening,
        now: OffsetDateTime,
    ) -> Result<(), MessageError> {
        let first = if opening == Opening::First {
            "true"
        } else {
            "false"
        };
        let entry = self.entry(caller, message.id, AuditAction::MessageOpened, now);
        tx.record(&entry.with("first", first))?;
        tx.announce(&[
            self.change(message, message.sender.user, ChangeKind::MessageOpened, now),
            self.change(message, caller.user, ChangeKind::ItemRead, now),
        ])?;
        Ok(())
    }

    fn note_download(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        message: &Message,
        (attachment, direction): (AttachmentId, Direction),
        now: OffsetDateTime,
    ) -> Result<(), MessageError> {
        let entry = self.entry(caller, message.id, AuditAction::AttachmentDownloaded, now);
        tx.record(&entry.on_object(*attachment.as_uuid()))?;
        if direction == Direction::Received {
            tx.record_download(caller.account, message.id, attachment, caller.user, now)?;
            let sender = message.sender.user;
            tx.announce(&[self.change(message, sender, ChangeKind::MessageDownloaded, now)])?;
        }
        Ok(())
    }

    pub(super) fn entry(
        &self,
        caller: &Caller,
        message: MessageId,
        action: AuditAction,
        now: OffsetDateTime,
    ) -> AuditEntry {
        let id = AuditEntryId::from_uuid(self.deps.new_id(now));
        AuditEntry::by(caller, id, now, action).on_message(message)
    }

    pub(super) fn change(
        &self,
        message: &Message,
        user: UserId,
        kind: ChangeKind,
        now: OffsetDateTime,
    ) -> NewChange {
        NewChange {
            id: ChangeId::from_uuid(self.deps.new_id(now)),
            account: message.account,
            user,
            at: now,
            kind,
            message: Some(message.id),
            item: None,
        }
    }
}
