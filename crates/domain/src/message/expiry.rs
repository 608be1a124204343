//! Moving a message's expiry: the sender's one extension, and what an administrator sets (E3).

use super::{
    Direction, ExpiryRefusal, ExtensionRefusal, MessageError, MessageService, MessageState,
    MessageView, Recipient,
    load::{Loaded, load},
    ports::ExpiryMove,
    send::rfc3339,
};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, NewChange},
    clock::to_microseconds,
    extension_request,
    id::{AuditEntryId, ChangeId, MessageId, UserId},
    reminder::{self, ReminderKind},
    services::Deps,
    store::{StoreError, Tx},
    vault::Vault,
};
use std::collections::BTreeSet;
use time::{OffsetDateTime, UtcOffset};

impl MessageService {
    /// Moves the expiry of the caller's own message later: once, while it is active, within the retention.
    pub fn extend(
        &self,
        caller: &Caller,
        id: MessageId,
        to: OffsetDateTime,
    ) -> Result<MessageView, MessageError> {
        let deps = &*self.deps;
        let (now, to) = (deps.clock.now(), to_microseconds(to));
        let loaded = deps.store.read(|tx| load(tx, caller, id, now))?;
        check_extend(deps, caller, &loaded, to, now)?;
        let to = to.to_offset(UtcOffset::UTC);
        deps.store.write(|tx| {
            if !tx.save_extension(&loaded.expiry_move(to, now, false))? {
                // Another extension, a recall or the end came first: say which.
                let present = load(tx, caller, id, now)?;
                check_extend(deps, caller, &present, to, now)?;
                return Err(MessageError::AlreadyExtended);
            }
            let act = AuditAction::MessageExtended;
            moved(tx, deps, caller, &loaded, (act, to), now)?;
            extension_request::grant_pending(tx, deps, caller, &loaded, to, now)
        })?;
        self.load(caller, id)?
            .view(&*deps.vault, caller, Direction::Sent)
    }

    /// Sets the expiry of any message of the account, earlier or later, as long as it is retained and not recalled. It
    /// does not use up the sender's extension. For administrators.
    pub fn set_expiry(
        &self,
        caller: &Caller,
        id: MessageId,
        to: OffsetDateTime,
    ) -> Result<MessageView, MessageError> {
        let deps = &*self.deps;
        let (now, to) = (deps.clock.now(), to_microseconds(to));
        let loaded = deps.store.read(|tx| load(tx, caller, id, now))?;
        check_set(deps, &loaded, to)?;
        let to = to.to_offset(UtcOffset::UTC);
        deps.store.write(|tx| {
            if !tx.save_expiry(&loaded.expiry_move(to, now, true))? {
                let present = load(tx, caller, id, now)?;
                check_set(deps, &present, to)?;
                return Err(present.gone(&*deps.vault));
            }
            let act = AuditAction::MessageExpirySet;
            moved(tx, deps, caller, &loaded, (act, to), now)?;
            if to > loaded.message.expires_at.max(now) {
                extension_request::grant_pending(tx, deps, caller, &loaded, to, now)?;
            }
            Ok(())
        })?;
        let loaded = self.load(caller, id)?;
        if loaded.message.is_sent_by(caller.user) {
            return loaded.view(&*deps.vault, caller, Direction::Sent);
        }
        Ok(loaded.outline(caller, Direction::Sent))
    }
}

impl Loaded {
    /// The move of this message's expiry to `to`; with `revive` also when it has expired.
    pub(crate) fn expiry_move(
        &self,
        to: OffsetDateTime,
        now: OffsetDateTime,
        revive: bool,
    ) -> ExpiryMove {
        let max_retention = self.account.settings.max_retention;
        ExpiryMove {
            account: self.message.account,
            message: self.message.id,
            to,
            at: now,
            expires_after: if revive { now - max_retention } else { now },
            retained_since: now - max_retention,
            sent_from: to - max_retention,
        }
    }

    /// Whether the message still has a content to give back: not recalled, not destroyed. Expired does not matter.
    pub(crate) fn check_revivable(&self, vault: &dyn Vault) -> Result<(), MessageError> {
        let ended = matches!(
            self.state,
            MessageState::Recalled { .. } | MessageState::Destroyed { .. }
        );
        if ended || !self.has_content() {
            return Err(self.gone(vault));
        }
        Ok(())
    }
}

fn check_extend(
    deps: &Deps,
    caller: &Caller,
    loaded: &Loaded,
    to: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<(), MessageError> {
    let message = &loaded.message;
    let involved = message.is_sent_by(caller.user) || loaded.recipient(caller).is_some();
    message
        .check_extension(caller, loaded.state)
        .map_err(|refusal| match refusal {
            ExtensionRefusal::NotAllowed if involved => MessageError::ExtensionNotAllowed,
            ExtensionRefusal::NotAllowed => MessageError::Unknown,
            ExtensionRefusal::Ended => loaded.gone(&*deps.vault),
            ExtensionRefusal::Used => MessageError::AlreadyExtended,
        })?;
    message.check_later_expiry(to, now, loaded.account.settings.max_retention)?;
    Ok(())
}

fn check_set(deps: &Deps, loaded: &Loaded, to: OffsetDateTime) -> Result<(), MessageError> {
    loaded.check_revivable(&*deps.vault)?;
    let max_retention = loaded.account.settings.max_retention;
    loaded.message.check_any_expiry(to, max_retention)?;
    Ok(())
}

/// Tells everyone and the audit log that a message now ends at `to`.
pub(crate) fn moved(
    tx: &mut dyn Tx,
    deps: &Deps,
    caller: &Caller,
    loaded: &Loaded,
    (action, to): (AuditAction, OffsetDateTime),
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let message = &loaded.message;
    let told: BTreeSet<UserId> = loaded
        .recipients
        .iter()
        .map(Recipient::user)
        .chain([message.sender.user])
        .collect();
    let changes: Vec<NewChange> = told
        .into_iter()
        .map(|user| NewChange {
            id: ChangeId::from_uuid(deps.new_id(now)),
            account: message.account,
            user,
            at: now,
            kind: ChangeKind::MessageExpiryChanged,
            message: Some(message.id),
            item: None,
        })
        .collect();
    tx.announce(&changes)?;
    if let Some(due) = reminder::expiry_reminder_at(&message.definition.effects, to) {
        let (account, kind) = (message.account, ReminderKind::Expiry);
        tx.move_reminder(account, message.id, kind, due.max(now))?;
    }
    let id = AuditEntryId::from_uuid(deps.new_id(now));
    let entry = AuditEntry::by(caller, id, now, action)
        .on_message(message.id)
        .with("from", rfc3339(message.expires_at))
        .with("to", rfc3339(to));
    tx.record(&entry)
}

impl From<ExpiryRefusal> for MessageError {
    fn from(refusal: ExpiryRefusal) -> Self {
        Self::ExpiryRefused(refusal)
    }
}
