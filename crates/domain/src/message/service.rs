//! The use cases of messages. Reading, recalling and tracking stand in files of their own.

use super::{
    AddressFields, Content, Direction, MessageError, MessageView, Recipients, Subject,
    load::{Loaded, load},
    reply, send,
    send::Outgoing,
};
use crate::{
    caller::Caller,
    id::{DefinitionId, MessageId},
    idempotency::{self, Attempt},
    services::Deps,
    store::{StoreError, Tx},
    user::UserKind,
};
use std::sync::Arc;
use time::OffsetDateTime;

/// A message as it is handed in to be sent at once.
#[derive(Clone)]
pub struct SendMessage {
    /// The recipients as typed.
    pub fields: AddressFields,
    /// The subject as typed.
    pub subject: String,
    /// The body as HTML.
    pub body_html: String,
    /// The definition chosen, if any.
    pub definition: Option<DefinitionId>,
}

impl std::fmt::Debug for SendMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SendMessage(…)")
    }
}

/// Use cases of messages.
#[derive(Debug, Clone)]
pub struct MessageService {
    pub(super) deps: Arc<Deps>,
}

/// How often a send draws another reference when the account has the drawn one already.
const REFERENCE_DRAWS: u32 = 3;

impl MessageService {
    /// The use cases over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Sends a message that was no draft and answers none.
    pub fn send(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        send: &SendMessage,
    ) -> Result<MessageView, MessageError> {
        let now = self.deps.clock.now();
        check_may_start(&self.deps, caller)?;
        let (recipients, content) = parse(&send.fields, &send.subject, &send.body_html)?;
        let id = MessageId::from_uuid(self.deps.new_id(now));
        let (key, wrapped) = self.deps.vault.new_message_key(caller.account, id)?;
        let outgoing = Outgoing {
            id,
            key,
            new_key: Some(wrapped),
            content,
            recipients,
            in_reply_to: None,
            free: Vec::new(),
            definition: send.definition,
            attachments: 0,
            attachment_bytes: 0,
        };
        let sent = deliver(&self.deps, caller, attempt, &outgoing, now, |_| {
            Ok::<_, MessageError>(())
        })?;
        self.sent(caller, sent)
    }

    /// The sender's view of what was just sent.
    pub(crate) fn sent(
        &self,
        caller: &Caller,
        message: MessageId,
    ) -> Result<MessageView, MessageError> {
        self.load(caller, message)?
            .view(&*self.deps.vault, caller, Direction::Sent)
    }

    /// Loads a message at the present instant.
    pub(super) fn load(&self, caller: &Caller, id: MessageId) -> Result<Loaded, MessageError> {
        let now = self.deps.clock.now();
        self.deps.store.read(|tx| load(tx, caller, id, now))
    }
}

/// Prepares and writes `outgoing`; `claim` does, in the same transaction and before everything else, what must be true
/// for the send to happen. Answers a repeated attempt with what the first one sent.
pub(crate) fn deliver<E: From<MessageError> + From<StoreError>>(
    deps: &Deps,
    caller: &Caller,
    attempt: Option<&Attempt>,
    outgoing: &Outgoing,
    now: OffsetDateTime,
    claim: impl Fn(&mut dyn Tx) -> Result<(), E>,
) -> Result<MessageId, E> {
    for draw in 1.. {
        let prepared = send::prepare(deps, caller, outgoing, now)?;
        let id = prepared.id();
        let mut clashed = false;
        let sent = deps.store.write(|tx| {
            clashed = false;
            let resource = *id.as_uuid();
            let first = idempotency::claim(tx, caller, attempt, resource, now)
                .map_err(MessageError::from)?;
            if let Some(first) = first {
                return Ok(MessageId::from_uuid(first));
            }
            claim(tx)?;
            let committed = send::commit(tx, deps, caller, &prepared);
            clashed = matches!(committed, Err(MessageError::Store(StoreError::Conflict)));
            committed?;
            Ok(id)
        });
        if sent.is_ok() || !clashed || draw == REFERENCE_DRAWS {
            return sent;
        }
    }
    Err(StoreError::Conflict.into())
}

/// Whether the caller may start a message that is no reply (S1).
pub(crate) fn check_may_start(deps: &Deps, caller: &Caller) -> Result<(), MessageError> {
    let allowed = match caller.kind {
        UserKind::Internal => caller.licensed,
        UserKind::External => deps
            .store
            .read(|tx| tx.find_account(caller.account))?
            .is_some_and(|account| account.settings.external_compose),
    };
    if allowed {
        Ok(())
    } else {
        Err(MessageError::NotLicensed)
    }
}

/// Parses what was typed; every fault is reported at once.
pub(crate) fn parse(
    fields: &AddressFields,
    subject: &str,
    body_html: &str,
) -> Result<(Recipients, Content), MessageError> {
    match (Recipients::parse(fields), Subject::parse(subject)) {
        (Ok(recipients), Ok(subject)) => {
            let content = Content {
                subject,
                body_html: body_html.to_owned(),
            };
            Ok((recipients, content))
        }
        (recipients, subject) => {
            let mut faults = recipients.err().unwrap_or_default();
            faults.extend(subject.err());
            Err(MessageError::Faulty(faults))
        }
    }
}

/// Whether the caller may answer a message now, and whom an answer goes to: they have received and opened it, it is
/// still there, and its definition allows it (S5).
pub(crate) fn check_reply(
    deps: &Deps,
    caller: &Caller,
    original: &Loaded,
    scope: reply::ReplyScope,
) -> Result<AddressFields, MessageError> {
    let vault = &*deps.vault;
    let recipient = original.check_receivable(vault, caller)?;
    if recipient.first_opened_at.is_none() {
        return Err(MessageError::NotOpened);
    }
    let can = original
        .message
        .abilities(caller, Direction::Received, original.state);
    let allowed = match scope {
        reply::ReplyScope::Sender => can.reply,
        reply::ReplyScope::All => can.reply_all,
    };
    if !allowed {
        return Err(MessageError::ReplyNotAllowed);
    }
    Ok(reply::reply_recipients(
        &original.message,
        &original.recipients,
        caller.user,
        scope,
    ))
}
