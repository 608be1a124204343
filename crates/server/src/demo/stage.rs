//! The demo's stage: acts of its people through the product's own use cases.

use super::{
    messages::{File, Letter},
    people::{PASSWORD, SLUG},
    seed::SeedError,
};
use domain::{
    address::Address,
    attachment::Label,
    attachment_bytes::AttachmentBytes as _,
    caller::{Caller, Credential, Origin},
    clock::{Clock as _, FixedClock},
    draft::{BeginDraft, BegunUpload, Draft, DraftContent, DraftOrigin, OriginKind},
    extension_request::Note,
    id::{AccountId, DefinitionId, MailboxItemId, MessageId},
    logon::{LogOn, LogonError, LogonSubject, Proof},
    mailbox::{Folder, ItemFilter},
    message::{RecallReason, ReplyScope},
    outbox::Delivery,
    page::Limit,
    quota::{IssuePacks, Month, Quota},
    secret::Secret,
    services::Services,
    store::StoreError,
    user::{CreateUser, Role, SetUserPassword, UserChange},
};
use std::sync::Arc;
use storage::EncryptedBlobs;
use time::{Duration, OffsetDateTime};

/// Everything the play needs.
pub(super) struct Stage {
    pub(super) services: Services,
    pub(super) clock: Arc<FixedClock>,
    pub(super) blobs: Arc<EncryptedBlobs>,
    pub(super) account: AccountId,
    /// The present; the clock stands somewhere before it.
    pub(super) present: OffsetDateTime,
}

impl Stage {
    /// Moves the clock to `ago` before the present.
    pub(super) fn go_back(&self, ago: Duration) {
        self.clock.set(self.present - ago);
    }

    /// Somebody, as the use cases see them.
    pub(super) fn caller(&self, address: &str) -> Result<Caller, SeedError> {
        let address: Address = address.parse().map_err(SeedError::refused)?;
        let user = self
            .services
            .users
            .find_by_address(self.account, &address)
            .map_err(SeedError::refused)?
            .ok_or_else(|| SeedError::refused("a person of the demo is missing"))?;
        let request = self.services.deps.new_request_id();
        Ok(user.caller(
            Credential::Operator,
            Origin {
                network: "127.0.0.1".to_owned(),
                request,
            },
        ))
    }

    /// Makes a licensed internal user with the demo's password.
    pub(super) fn hire(
        &self,
        administrator: &Caller,
        address: &str,
        name: &str,
    ) -> Result<(), SeedError> {
        let command = CreateUser {
            address: address.parse().map_err(SeedError::refused)?,
            name: name.to_owned(),
            role: Role::Member,
            licensed: true,
            language: None,
        };
        self.services
            .users
            .create(administrator, None, &command)
            .map_err(SeedError::refused)?;
        self.give_password(administrator, address, name)
    }

    /// Gives somebody a name and the demo's password.
    pub(super) fn give_password(
        &self,
        administrator: &Caller,
        address: &str,
        name: &str,
    ) -> Result<(), SeedError> {
        let user = self.caller(address)?.user;
        let change = UserChange {
            name: Some(name.to_owned()),
            ..UserChange::default()
        };
        self.services
            .users
            .update(administrator, user, &change)
            .map_err(SeedError::refused)?;
        let command = SetUserPassword {
            password: Secret::new(PASSWORD.to_owned()),
            confirmation: Secret::new(PASSWORD.to_owned()),
            must_change: false,
        };
        self.services
            .users
            .set_password(administrator, user, &command)
            .map_err(SeedError::refused)?;
        self.deliver_mails()
    }

    /// Sends a letter with its files, and its notifications with it.
    pub(super) async fn send(&self, letter: &Letter) -> Result<MessageId, SeedError> {
        self.send_under(letter, None).await
    }

    /// Sends a letter under a definition that its sender chose.
    pub(super) async fn send_under(
        &self,
        letter: &Letter,
        definition: Option<DefinitionId>,
    ) -> Result<MessageId, SeedError> {
        let caller = self.caller(letter.from)?;
        let texts = |texts: &[&str]| Some(texts.iter().map(|&text| text.to_owned()).collect());
        let begin = BeginDraft {
            to: texts(letter.to),
            cc: texts(letter.cc),
            subject: Some(letter.subject.to_owned()),
            body_html: Some(letter.body_html.to_owned()),
            definition,
            ..BeginDraft::default()
        };
        let drafts = &self.services.drafts;
        let draft = drafts
            .begin(&caller, None, begin)
            .map_err(SeedError::refused)?;
        for file in letter.files {
            self.attach(&caller, draft.id, file).await?;
        }
        self.send_draft(&caller, &draft)
    }

    fn send_draft(&self, caller: &Caller, draft: &Draft) -> Result<MessageId, SeedError> {
        let drafts = &self.services.drafts;
        drafts
            .send(caller, None, (draft.id, draft.version), None)
            .map_err(SeedError::refused)?;
        self.deliver_mails()?;
        Ok(draft.id)
    }

    async fn attach(
        &self,
        caller: &Caller,
        draft: MessageId,
        file: &'static File,
    ) -> Result<(), SeedError> {
        let drafts = &self.services.drafts;
        let begun = drafts
            .begin_upload(caller, None, draft)
            .map_err(SeedError::refused)?;
        // Without a key nothing is a repetition.
        let BegunUpload::Upload(upload) = begun else {
            return Ok(());
        };
        let bytes = bytes::Bytes::from_static(file.bytes);
        let stream = Box::pin(futures_util::stream::iter([Ok(bytes)]));
        let size = self
            .blobs
            .put(
                caller.account,
                upload.attachment,
                upload.key.clone(),
                upload.room_bytes,
                stream,
            )
            .await
            .map_err(SeedError::refused)?;
        let label = Label::new(file.name, file.media_type);
        drafts
            .finish_upload(caller, None, &upload, label, size)
            .map_err(SeedError::refused)?;
        Ok(())
    }

    /// Logs on with a password; `false` when that is refused.
    pub(super) fn log_on(&self, address: &str, password: &str) -> Result<bool, SeedError> {
        let command = LogOn {
            subject: LogonSubject::Address {
                account: SLUG.parse().map_err(SeedError::refused)?,
                address: address.parse().map_err(SeedError::refused)?,
            },
            proof: Proof::Password(Secret::new(password.to_owned())),
            attempt: None,
            device: None,
            replaces: None,
            user_agent: String::new(),
            origin: self.caller(address)?.origin,
        };
        match self.services.logon.log_on(&command) {
            Ok(_logged_on) => Ok(true),
            Err(LogonError::Refused) => Ok(false),
            Err(error) => Err(SeedError::refused(error)),
        }
    }

    /// Logs on and opens a message, which tells its sender.
    pub(super) fn open(&self, reader: &str, message: MessageId) -> Result<(), SeedError> {
        if !self.log_on(reader, PASSWORD)? {
            return Err(SeedError::refused("a person of the demo was not let in"));
        }
        let caller = self.caller(reader)?;
        self.services
            .messages
            .open(&caller, message)
            .map_err(SeedError::refused)?;
        self.deliver_mails()
    }

    /// Answers everybody, above the quotation.
    pub(super) fn reply_to_all(
        &self,
        writer: &str,
        message: MessageId,
        body_html: &str,
    ) -> Result<(), SeedError> {
        let caller = self.caller(writer)?;
        let begin = BeginDraft {
            origin: Some(DraftOrigin {
                kind: OriginKind::Reply(ReplyScope::All),
                message,
            }),
            ..BeginDraft::default()
        };
        let drafts = &self.services.drafts;
        let draft = drafts
            .begin(&caller, None, begin)
            .map_err(SeedError::refused)?;
        let content = DraftContent {
            fields: draft.content.fields.clone(),
            subject: draft.content.subject.clone(),
            body_html: format!("{body_html}{}", draft.content.body_html),
            definition: None,
        };
        let draft = drafts
            .save(&caller, draft.id, draft.version, &content)
            .map_err(SeedError::refused)?;
        self.send_draft(&caller, &draft)?;
        Ok(())
    }

    /// Moves a message's end later.
    pub(super) fn extend(
        &self,
        sender: &str,
        message: MessageId,
        by: Duration,
    ) -> Result<(), SeedError> {
        let caller = self.caller(sender)?;
        let messages = &self.services.messages;
        let sent = messages.get(&caller, message).map_err(SeedError::refused)?;
        messages
            .extend(&caller, message, sent.message.expires_at + by)
            .map_err(SeedError::refused)?;
        self.deliver_mails()
    }

    /// Asks the sender for more time.
    pub(super) fn ask_for_time(
        &self,
        recipient: &str,
        message: MessageId,
        note: &str,
    ) -> Result<(), SeedError> {
        let caller = self.caller(recipient)?;
        let note = Note::parse(note).map_err(SeedError::refused)?;
        self.services
            .extension_requests
            .ask(&caller, None, message, note.as_ref())
            .map_err(SeedError::refused)?;
        self.deliver_mails()
    }

    /// Takes a message back.
    pub(super) fn recall(
        &self,
        sender: &str,
        message: MessageId,
        reason: &str,
    ) -> Result<(), SeedError> {
        let caller = self.caller(sender)?;
        let reason = RecallReason::parse(reason).map_err(SeedError::refused)?;
        self.services
            .messages
            .recall(&caller, None, message, reason.as_ref())
            .map_err(SeedError::refused)?;
        Ok(())
    }

    /// Moves a message from a folder to its owner's Deleted folder.
    pub(super) fn delete(
        &self,
        owner: &str,
        folder: Folder,
        message: MessageId,
    ) -> Result<MailboxItemId, SeedError> {
        let caller = self.caller(owner)?;
        let mailbox = &self.services.mailbox;
        let page = mailbox
            .list(&caller, (folder, ItemFilter::All), None, Limit::default())
            .map_err(SeedError::refused)?;
        let item = page
            .items
            .iter()
            .find(|item| item.listed.message.id == message)
            .map(|item| item.listed.id);
        let item = item.ok_or_else(|| SeedError::refused("the message is not in the folder"))?;
        mailbox.delete(&caller, item).map_err(SeedError::refused)?;
        Ok(item)
    }

    /// Deletes a sent message for good.
    pub(super) fn delete_for_good(
        &self,
        sender: &str,
        message: MessageId,
    ) -> Result<(), SeedError> {
        let item = self.delete(sender, Folder::Sent, message)?;
        let mailbox = &self.services.mailbox;
        mailbox
            .destroy(&self.caller(sender)?, item)
            .map_err(SeedError::refused)
    }

    /// Does what the sweeper does, at the time of the play.
    pub(super) fn sweep(&self) -> Result<(), SeedError> {
        let retention = &self.services.retention;
        retention.sweep().map(|_| ()).map_err(SeedError::refused)
    }

    /// Issues bulk sender packs, as the operator does.
    pub(super) fn issue_packs(&self, size: u32, count: u32) -> Result<(), SeedError> {
        self.services
            .quotas
            .issue(&IssuePacks {
                account: self.account,
                size,
                count,
            })
            .map(|_packs| ())
            .map_err(SeedError::refused)
    }

    /// Has somebody written to so many people this month. Counted only: as many messages would bury all others. Their next
    /// message finds the quota near its limit, and tells people of it.
    pub(super) fn count_recipients(&self, sender: &str, count: u32) -> Result<(), SeedError> {
        let caller = self.caller(sender)?;
        let month = Month::of(self.clock.now());
        let addresses = (0..count)
            .map(|number| format!("patient{number}@example.net").parse())
            .collect::<Result<Vec<Address>, _>>()
            .map_err(SeedError::refused)?;
        self.services
            .deps
            .store
            .write(|tx| {
                let units = tx.count_addresses(caller.account, caller.user, month, &addresses)?;
                tx.claim_units(caller.account, caller.user, month, units, Quota::BASE)
            })
            .map_err(|error: StoreError| SeedError::refused(error))?;
        Ok(())
    }

    /// Leaves a draft.
    pub(super) fn draft(&self, writer: &str, begin: BeginDraft) -> Result<(), SeedError> {
        let caller = self.caller(writer)?;
        self.services
            .drafts
            .begin(&caller, None, begin)
            .map_err(SeedError::refused)?;
        Ok(())
    }

    /// Puts what waits in the outbox into the viewer, at the time of the play.
    fn deliver_mails(&self) -> Result<(), SeedError> {
        let outbox = &self.services.outbox;
        loop {
            let leased = outbox.lease(100).map_err(SeedError::refused)?;
            if leased.is_empty() {
                return Ok(());
            }
            for mail in leased {
                let delivery = Delivery::Accepted {
                    answer: "kept in the outbox viewer".to_owned(),
                };
                outbox
                    .settle(&mail, delivery, true)
                    .map_err(SeedError::refused)?;
            }
        }
    }
}
