//! Recall: taking a message back from its recipients (C1 to C4).

use super::{
    Direction, MessageError, MessageService, MessageView, RecallRefusal,
    load::{Loaded, load},
};
use crate::{
    audit::AuditAction,
    caller::Caller,
    change::ChangeKind,
    id::MessageId,
    idempotency::{self, Attempt},
    vault::Part,
};
use std::collections::BTreeSet;

/// Why a message is recalled, as its recipients read it: one text of at most 500 characters.
#[derive(Clone, PartialEq, Eq)]
pub struct RecallReason(String);

impl std::fmt::Debug for RecallReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecallReason(…)")
    }
}

/// The reason is too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a reason has at most {} characters", RecallReason::MAX_CHARACTERS)]
pub struct ReasonTooLong;

impl RecallReason {
    /// The longest reason, in characters.
    pub const MAX_CHARACTERS: usize = 500;

    /// Parses a reason; a blank one is none.
    pub fn parse(text: &str) -> Result<Option<Self>, ReasonTooLong> {
        let text = text.trim();
        if text.chars().count() > Self::MAX_CHARACTERS {
            return Err(ReasonTooLong);
        }
        Ok((!text.is_empty()).then(|| Self(text.to_owned())))
    }
}

impl MessageService {
    /// Recalls a message from every recipient at once, read or not. Replies are messages of their own and stay.
    pub fn recall(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        id: MessageId,
        reason: Option<&RecallReason>,
    ) -> Result<MessageView, MessageError> {
        let now = self.deps.clock.now();
        let vault = &*self.deps.vault;
        let owner = (caller.account, caller.user);
        let (loaded, repeated) = self.deps.store.read(|tx| {
            let repeated = idempotency::repeated(tx, owner, attempt, now)?;
            Ok::<_, MessageError>((load(tx, caller, id, now)?, repeated))
        })?;
        if repeated.is_some() {
            return self.recalled(caller, id);
        }
        self.check_recall(caller, &loaded)?;
        let sealed = match reason {
            Some(reason) => {
                let key = loaded.key(vault)?;
                let part = Part::RecallReason;
                let sealed =
                    vault.seal_part(&key, caller.account, id, part, reason.0.as_bytes())?;
                vec![(part, sealed)]
            }
            None => Vec::new(),
        };
        self.deps.store.write(|tx| {
            let repeated = idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)?;
            if repeated.is_some() {
                return Ok(());
            }
            if !tx.save_recall(caller.account, id, caller.user, now)? {
                // Someone else's recall, or the end, came first: say which.
                let ended = load(tx, caller, id, now)?;
                self.check_recall(caller, &ended)?;
                return Err(MessageError::AlreadyRecalled);
            }
            tx.insert_parts(caller.account, id, &sealed)?;
            tx.withdraw_mails(caller.account, id, now)?;
            let told: BTreeSet<_> = loaded
                .recipients
                .iter()
                .map(super::Recipient::user)
                .chain([loaded.message.sender.user])
                .collect();
            let changes: Vec<_> = told
                .into_iter()
                .map(|user| self.change(&loaded.message, user, ChangeKind::MessageRecalled, now))
                .collect();
            tx.announce(&changes)?;
            tx.record(&self.entry(caller, id, AuditAction::MessageRecalled, now))?;
            Ok::<_, MessageError>(())
        })?;
        self.recalled(caller, id)
    }

    /// Whether the caller may recall the message as loaded. Strangers do not learn that it exists.
    fn check_recall(&self, caller: &Caller, loaded: &Loaded) -> Result<(), MessageError> {
        let Err(refusal) = loaded.message.check_recall(caller, loaded.state) else {
            return Ok(());
        };
        let involved = loaded.message.is_sent_by(caller.user) || loaded.recipient(caller).is_some();
        Err(match refusal {
            RecallRefusal::NotAllowed if involved => MessageError::RecallNotAllowed,
            RecallRefusal::NotAllowed => MessageError::Unknown,
            RecallRefusal::AlreadyRecalled => MessageError::AlreadyRecalled,
            RecallRefusal::Ended => loaded.gone(&*self.deps.vault),
        })
    }

    /// The recalled message: the sender's copy, or for an administrator, who has no copy, its outline.
    fn recalled(&self, caller: &Caller, id: MessageId) -> Result<MessageView, MessageError> {
        let vault = &*self.deps.vault;
        let loaded = self.load(caller, id)?;
        if loaded.message.is_sent_by(caller.user) {
            return loaded.view(vault, caller, Direction::Sent);
        }
        Ok(MessageView {
            recalled: loaded.recall_view(vault)?,
            ..loaded.outline(caller, Direction::Sent)
        })
    }
}
