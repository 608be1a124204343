//! Which entries to list.

use super::{AuditAction, AuditEntry, AuditPath};
use crate::{
    address::Address,
    id::{AccountId, MessageId, UserId},
    message::Reference,
    store::{StoreError, Tx},
    tracking::{MessageScan, ScanPath},
};
use time::OffsetDateTime;
use uuid::Uuid;

/// Which entries to list; what is not said does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Those about this message.
    pub message: Option<MessageId>,
    /// Those about the message with this reference.
    pub reference: Option<Reference>,
    /// Those by this user or about them.
    pub user: Option<UserId>,
    /// Those by the user with this address or about them.
    pub person: Option<Address>,
    /// Those by this user.
    pub actor: Option<UserId>,
    /// Those about this other thing: a definition, a policy, a key …
    pub object: Option<Uuid>,
    /// Those of these actions; empty for all.
    pub actions: Vec<AuditAction>,
    /// At this instant or later.
    pub since: Option<OffsetDateTime>,
    /// Before this instant.
    pub until: Option<OffsetDateTime>,
}

impl AuditFilter {
    /// The same with whom and what it names found; `None` when there is no such person or message, and so no entry.
    pub(super) fn resolved(
        &self,
        tx: &mut dyn Tx,
        account: AccountId,
    ) -> Result<Option<Self>, StoreError> {
        let mut filter = self.clone();
        if let Some(address) = filter.person.take() {
            let Some(user) = tx.find_user_by_address(account, &address)? else {
                return Ok(None);
            };
            if filter.user.is_some_and(|id| id != user.id) {
                return Ok(None);
            }
            filter.user = Some(user.id);
        }
        if let Some(reference) = filter.reference.take() {
            let scan = MessageScan {
                path: &ScanPath::WithReference(reference),
                after: None,
                since: None,
                until: None,
                size: 1,
            };
            let Some(found) = tx.scan_messages(account, &scan)?.into_iter().next() else {
                return Ok(None);
            };
            if filter.message.is_some_and(|id| id != found.message) {
                return Ok(None);
            }
            filter.message = Some(found.message);
        }
        Ok(Some(filter))
    }

    /// Whether an entry is one of those.
    pub fn admits(&self, entry: &AuditEntry) -> bool {
        let (_, actor, _) = entry.actor.parts();
        self.message.is_none_or(|id| entry.message == Some(id))
            && self
                .user
                .is_none_or(|id| entry.user == Some(id) || actor == Some(id))
            && self.actor.is_none_or(|id| actor == Some(id))
            && self.object.is_none_or(|id| entry.object == Some(id))
            && (self.actions.is_empty() || self.actions.contains(&entry.action))
            && self.since.is_none_or(|since| entry.at >= since)
            && self.until.is_none_or(|until| entry.at < until)
    }

    /// The paths that together pass all of those, and likely the fewest others.
    pub(super) fn paths(&self) -> Vec<AuditPath> {
        if let Some(message) = self.message {
            return vec![AuditPath::OnMessage(message)];
        }
        if let Some(object) = self.object {
            return vec![AuditPath::OnObject(object)];
        }
        if let Some(actor) = self.actor {
            return vec![AuditPath::ByUser(actor)];
        }
        if let Some(user) = self.user {
            return vec![AuditPath::AboutUser(user), AuditPath::ByUser(user)];
        }
        match self.actions.as_slice() {
            [action] => vec![AuditPath::Of(*action)],
            _ => vec![AuditPath::All],
        }
    }
}
