//! What is left of one's own messages after their content (E4).

use super::{MailboxError, MailboxService};
use crate::{
    caller::Caller,
    id::MessageId,
    message::{Message, Person},
    page::{Cursor, Limit, Page},
    retention::DestructionCertificate,
    tracking::TrackedMessage,
};
use std::collections::HashMap;

/// A message of one's own whose content was destroyed: its tracking record, and the record of the destruction.
#[derive(Debug, Clone)]
pub struct DestroyedMessage {
    /// The message.
    pub message: Message,
    /// The first of its recipients, all kinds.
    pub first_recipients: Vec<Person>,
    /// When its content was destroyed, and under which rule.
    pub certificate: DestructionCertificate,
}

impl MailboxService {
    /// The caller's messages whose content was destroyed, the last sent first. One whose retention has only just ended
    /// comes with its certificate, when the sweeper has done its work.
    pub fn list_destroyed(
        &self,
        caller: &Caller,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<DestroyedMessage>, MailboxError> {
        let account = caller.account;
        let (page, messages) = self.deps.store.read(|tx| {
            let rows = tx.list_certificates_of(account, caller.user, after, limit)?;
            let page = Page::cut(rows, limit, |(sent_at, certificate)| Cursor {
                at: *sent_at,
                id: *certificate.message.as_uuid(),
            });
            let ids = page
                .items
                .iter()
                .map(|(_, certificate)| certificate.message);
            let messages = tx.list_tracked_messages(account, &ids.collect::<Vec<_>>())?;
            Ok::<_, MailboxError>((page, messages))
        })?;
        let mut messages: HashMap<MessageId, TrackedMessage> = messages
            .into_iter()
            .map(|tracked| (tracked.message.id, tracked))
            .collect();
        let items = page.items.into_iter().filter_map(|(_, certificate)| {
            let tracked = messages.remove(&certificate.message)?;
            Some(DestroyedMessage {
                message: tracked.message,
                first_recipients: tracked.first_recipients,
                certificate,
            })
        });
        Ok(Page {
            items: items.collect(),
            next: page.next,
        })
    }
}
