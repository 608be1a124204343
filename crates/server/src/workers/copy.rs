//! Mails the copies that go to the account's mail server (S6).

use super::{
    mail::Routes,
    round::{RoundFailed, off_thread},
};
use domain::{
    attachment_bytes::{AttachmentBytes, BytesError},
    delivery_policy::TlsMode,
    id::MessageId,
    message::{Download, MailCopy, MessageError},
    outbox::{Delivery, MailToSend},
    services::Services,
};
use futures_util::TryStreamExt as _;
use mail::{CopiedFile, Letter, Portal, copy_mime};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// How large the files of a copy may be together: in a mail they grow by a third, and many mail servers take no more than
/// 20 MB. Larger ones stay in the portal, and the copy says so.
const MAX_FILE_BYTES: u64 = 10_000_000;

/// Mails copies; those with files one after the other, since a mail stands in memory while it is sent.
#[derive(Debug, Clone)]
pub(super) struct Copies {
    services: Services,
    files: Arc<dyn AttachmentBytes>,
    with_files: Arc<Semaphore>,
}

impl Copies {
    pub(super) fn new(services: Services, files: Arc<dyn AttachmentBytes>) -> Self {
        Self {
            services,
            files,
            with_files: Arc::new(Semaphore::new(1)),
        }
    }

    /// Mails the copy of a message, whose content is decrypted here and not before.
    pub(super) async fn deliver(
        &self,
        (routes, tls): (&Routes, TlsMode),
        portal: &Portal,
        (mail, letter): (&MailToSend, &Letter),
        message: MessageId,
    ) -> Result<Delivery, RoundFailed> {
        let (services, account) = (self.services.clone(), mail.account);
        let copy = off_thread(
            move || match services.messages.mail_copy(account, message) {
                Ok(copy) => Ok(Some(copy)),
                Err(MessageError::Store(error)) => Err(error),
                // Recalled or ended meanwhile, or damaged: there is nothing to mail, now or later.
                Err(_) => Ok(None),
            },
        );
        let Some(copy) = copy.await? else {
            return Ok(Delivery::Unwritable);
        };
        let fits = (1..=MAX_FILE_BYTES).contains(&copy.file_bytes());
        let _one_at_a_time = if fits {
            self.with_files.acquire().await.ok()
        } else {
            None
        };
        let files = if fits {
            self.read(&copy).await
        } else {
            Ok(Vec::new())
        };
        let message = match files {
            Ok(files) => copy_mime(portal, (mail, letter), &copy, files),
            Err(BytesError::Missing | BytesError::Damaged) => return Ok(Delivery::Unwritable),
            Err(_) => {
                return Ok(Delivery::Deferred {
                    answer: "its attachments could not be read".to_owned(),
                });
            }
        };
        Ok(match message {
            Ok(message) => routes.send((mail, tls), message).await,
            Err(_) => Delivery::Unwritable,
        })
    }

    async fn read(&self, copy: &MailCopy) -> Result<Vec<CopiedFile>, BytesError> {
        let mut files = Vec::with_capacity(copy.files.len());
        for file in &copy.files {
            files.push(CopiedFile {
                name: file.attachment.label.name().to_owned(),
                media_type: file.attachment.label.media_type().to_owned(),
                bytes: self.bytes(file).await?,
            });
        }
        Ok(files)
    }

    async fn bytes(&self, file: &Download) -> Result<Vec<u8>, BytesError> {
        let (attachment, key) = (&file.attachment, file.key.clone());
        let size = attachment.size_bytes;
        let get = self
            .files
            .get(file.account, attachment.id, key, size, 0..size);
        let read = get
            .await?
            .try_fold(Vec::new(), |mut bytes, chunk| async move {
                bytes.extend_from_slice(&chunk);
                Ok(bytes)
            });
        read.await.or(Err(BytesError::Damaged))
    }
}
