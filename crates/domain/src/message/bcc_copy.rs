//! Send BCC to Mail Server (S6): the sender's copy in their own Inbox, and the one that is mailed.

use super::{
    Content, Download, MessageError, MessageService, MessageState, NewMessage, Participant, Person,
    Recipient, RecipientKind, Recipients,
    load::load,
    notice::{NOTIFICATION_PATIENCE, language_of},
};
use crate::{
    account::Account,
    caller::{Caller, Credential, Origin},
    change::{ChangeKind, NewChange},
    id::{AccountId, ChangeId, MailId, MailboxItemId, MessageId},
    mailbox::NewItem,
    outbox::{self, MailContent, NewMail, SealedMail},
    services::Deps,
    store::Tx,
    user::UserKind,
};
use time::OffsetDateTime;

/// What a sender gets of their own message.
pub(crate) struct OwnCopy {
    /// For the Inbox; `None` where the sender is a recipient anyway.
    item: Option<MailboxItemId>,
    mails: Vec<SealedMail>,
}

impl OwnCopy {
    /// Whether a message by this caller is copied: where the account says so, what internal users send from the portal
    /// themselves. Not what their programs send.
    pub(crate) fn is_due(account: &Account, caller: &Caller) -> bool {
        account.settings.send_bcc_to_mail_server
            && caller.kind == UserKind::Internal
            && matches!(caller.credential, Credential::Session(_))
    }

    /// The copy of `message`, if it is to have one.
    pub(crate) fn prepare(
        deps: &Deps,
        account: &Account,
        sender: &Participant,
        message: &NewMessage,
        recipients: &Recipients,
    ) -> Result<Option<Self>, MessageError> {
        if !message.mail_copied {
            return Ok(None);
        }
        let now = message.sent_at;
        let own = &sender.person.address;
        let is_recipient = recipients.as_slice().iter().any(|one| one.address == *own);
        let mail = NewMail {
            id: MailId::from_uuid(deps.new_id(now)),
            account: account.id,
            message: Some(message.id),
            user: sender.user,
            to: own.clone(),
            reports_to: None,
            language: language_of(sender, account),
            content: MailContent::BccCopy {
                reference: message.reference.as_str().to_owned(),
            },
            created_at: now,
            deadline: (now + NOTIFICATION_PATIENCE).min(message.expires_at),
        };
        Ok(Some(Self {
            item: (!is_recipient).then(|| MailboxItemId::from_uuid(deps.new_id(now))),
            mails: outbox::seal(&*deps.vault, vec![mail])?,
        }))
    }

    /// Writes it beside the message.
    pub(crate) fn write(
        &self,
        tx: &mut dyn Tx,
        deps: &Deps,
        message: &NewMessage,
    ) -> Result<(), MessageError> {
        tx.enqueue(&self.mails)?;
        let Some(item) = self.item else {
            return Ok(());
        };
        tx.insert_items(&[NewItem::copied(item, message)])?;
        tx.announce(&[NewChange {
            id: ChangeId::from_uuid(deps.new_id(message.sent_at)),
            account: message.account,
            user: message.sender,
            at: message.sent_at,
            kind: ChangeKind::MessageReceived,
            message: Some(message.id),
            item: Some(item),
        }])?;
        Ok(())
    }
}

/// A message as its copy for the mail server carries it.
#[derive(Debug, Clone)]
pub struct MailCopy {
    /// The code people know it by.
    pub reference: String,
    /// Who sent it.
    pub from: Person,
    /// To whom.
    pub to: Vec<Person>,
    /// With a copy to whom.
    pub cc: Vec<Person>,
    /// With a copy that only the sender knows of.
    pub bcc: Vec<Person>,
    /// When.
    pub sent_at: OffsetDateTime,
    /// What it says.
    pub content: Content,
    /// Its files, with what is needed to read their bytes.
    pub files: Vec<Download>,
}

impl MailCopy {
    /// How large its files are together.
    pub fn file_bytes(&self) -> u64 {
        self.files
            .iter()
            .map(|file| file.attachment.size_bytes)
            .sum()
    }
}

impl MessageService {
    /// A message for its copy; for the worker that mails it. `Unknown` when it has been recalled or has ended since.
    pub fn mail_copy(
        &self,
        account: AccountId,
        message: MessageId,
    ) -> Result<MailCopy, MessageError> {
        let now = self.deps.clock.now();
        let vault = &*self.deps.vault;
        let origin = Origin {
            network: String::new(),
            request: self.deps.new_request_id(),
        };
        let loaded = self.deps.store.read(|tx| {
            let found = tx.find_message(account, message)?;
            let sender = found.ok_or(MessageError::Unknown)?.sender.user;
            let sender = tx.find_user(account, sender)?;
            let sender = sender.ok_or(MessageError::Unknown)?;
            let caller = sender.caller(Credential::Operator, origin.clone());
            load(tx, &caller, message, now)
        })?;
        if loaded.state != MessageState::Active {
            return Err(MessageError::Unknown);
        }
        let key = loaded.key(vault)?;
        let people = |kind: RecipientKind| -> Vec<Person> {
            let of_kind = loaded.recipients.iter().filter(|one| one.kind == kind);
            of_kind.map(Recipient::person).cloned().collect()
        };
        let files = loaded.held().iter().map(|held| {
            Ok(Download {
                account,
                attachment: held.open(vault, &key, account, message)?,
                key: held.key(vault, &key, account, message)?,
            })
        });
        Ok(MailCopy {
            reference: loaded.message.reference.as_str().to_owned(),
            from: loaded.message.sender.person.clone(),
            to: people(RecipientKind::To),
            cc: people(RecipientKind::Cc),
            bcc: people(RecipientKind::Bcc),
            sent_at: loaded.message.sent_at,
            content: loaded.content(vault)?,
            files: files.collect::<Result<_, MessageError>>()?,
        })
    }
}
