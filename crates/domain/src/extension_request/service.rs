//! The use cases of questions for more time.

use super::{
    Decision, ExtensionRequest, ExtensionRequestError, NewExtensionRequest, Note, RequestState,
    RequestView, letters,
};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, NewChange},
    clock::to_microseconds,
    id::{AuditEntryId, ChangeId, ExtensionRequestId, MessageId, UserId},
    idempotency::{self, Attempt},
    message::{Loaded, MessageError, Recipient, load, looks_after, moved, open_text},
    outbox,
    page::{Cursor, Limit, Page},
    services::Deps,
    store::Tx,
    vault::Part,
};
use std::sync::Arc;
use time::{OffsetDateTime, UtcOffset};

/// Use cases of questions for more time.
#[derive(Debug, Clone)]
pub struct ExtensionRequestService {
    deps: Arc<Deps>,
}

impl ExtensionRequestService {
    /// The use cases over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Asks the sender of a received message for more time: also when it has expired, while it is retained and not
    /// recalled; once until the sender answers.
    pub fn ask(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        message: MessageId,
        note: Option<&Note>,
    ) -> Result<RequestView, ExtensionRequestError> {
        let deps = &*self.deps;
        let now = deps.clock.now();
        let id = ExtensionRequestId::from_uuid(deps.new_id(now));
        let asked = deps.store.write(|tx| {
            let first = idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)?;
            if let Some(first) = first {
                return Ok(ExtensionRequestId::from_uuid(first));
            }
            let loaded = load(tx, caller, message, now)?;
            let asker = check_ask(tx, deps, caller, &loaded)?;
            let sealed_note = note
                .map(|note| {
                    let part = Part::ExtensionNote(id);
                    let key = loaded.key(&*deps.vault)?;
                    let clear = note.as_str().as_bytes();
                    let sealed =
                        deps.vault
                            .seal_part(&key, caller.account, message, part, clear)?;
                    Ok::<_, MessageError>(sealed)
                })
                .transpose()?;
            let new = NewExtensionRequest {
                account: caller.account,
                id,
                message,
                user: caller.user,
                requested_at: now,
                sealed_note,
            };
            if !tx.insert_extension_request(&new)? {
                return Err(ExtensionRequestError::AlreadyAsked);
            }
            let mail = letters::asked(deps, &loaded, &asker.participant, now);
            tx.enqueue(&outbox::seal(&*deps.vault, vec![mail])?)?;
            let told = [loaded.message.sender.user, caller.user];
            announce(tx, deps, &loaded, told, ChangeKind::ExtensionRequested, now)?;
            tx.record(&entry(
                deps,
                caller,
                (message, id, caller.user),
                AuditAction::ExtensionRequested,
                now,
            ))?;
            Ok(id)
        })?;
        self.view(caller, message, asked)
    }

    /// The questions about a message, the newest first: all of them for its sender and for those who look after the
    /// account, a recipient's own for them.
    pub fn list(
        &self,
        caller: &Caller,
        message: MessageId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<RequestView>, ExtensionRequestError> {
        let now = self.deps.clock.now();
        let (loaded, rows) = self.deps.store.read(|tx| {
            let loaded = load(tx, caller, message, now)?;
            let of = seen_by(caller, &loaded)?;
            let rows = tx.list_extension_requests(caller.account, message, of, after, limit)?;
            Ok::<_, ExtensionRequestError>((loaded, rows))
        })?;
        let page = Page::cut(rows, limit, |row| Cursor {
            at: row.requested_at,
            id: *row.id.as_uuid(),
        });
        let items = page
            .items
            .into_iter()
            .map(|request| self.read(caller, &loaded, request))
            .collect::<Result<_, _>>()?;
        Ok(Page {
            items,
            next: page.next,
        })
    }

    /// Gives more time, until `to` or what is offered: the sender's one extension of the message. An expired message
    /// comes back to its recipients; whoever else had asked is answered with it.
    pub fn approve(
        &self,
        caller: &Caller,
        message: MessageId,
        request: ExtensionRequestId,
        to: Option<OffsetDateTime>,
    ) -> Result<RequestView, ExtensionRequestError> {
        let deps = &*self.deps;
        let now = deps.clock.now();
        deps.store.write(|tx| {
            let loaded = load(tx, caller, message, now)?;
            let found = find(tx, caller, &loaded, request)?;
            let to = check_approve(deps, &loaded, &found, to, now)?;
            if !tx.save_extension(&loaded.expiry_move(to, now, true))? {
                // Another extension, a recall or the end came first: say which.
                let present = load(tx, caller, message, now)?;
                check_approve(deps, &present, &found, Some(to), now)?;
                return Err(MessageError::AlreadyExtended.into());
            }
            let act = AuditAction::MessageExtended;
            moved(tx, deps, caller, &loaded, (act, to), now)?;
            let granted = grant(tx, deps, caller, &loaded, to, now)?;
            if !granted.contains(&request) {
                return Err(ExtensionRequestError::AlreadyDecided);
            }
            Ok(())
        })?;
        self.view(caller, message, request)
    }

    /// Gives no more time. The message stays as it is; the recipient may ask again.
    pub fn decline(
        &self,
        caller: &Caller,
        message: MessageId,
        request: ExtensionRequestId,
    ) -> Result<RequestView, ExtensionRequestError> {
        let deps = &*self.deps;
        let now = deps.clock.now();
        deps.store.write(|tx| {
            let loaded = load(tx, caller, message, now)?;
            let found = find(tx, caller, &loaded, request)?;
            loaded.check_revivable(&*deps.vault)?;
            let decision = Decision {
                by: caller.user,
                at: now,
                granted_until: None,
            };
            if !tx.save_decision(caller.account, request, &decision)? {
                return Err(ExtensionRequestError::AlreadyDecided);
            }
            let mail = letters::declined(deps, &loaded, &found.from, now);
            tx.enqueue(&outbox::seal(&*deps.vault, vec![mail])?)?;
            let told = [caller.user, found.from.user];
            announce(tx, deps, &loaded, told, ChangeKind::ExtensionDecided, now)?;
            let about = (message, request, found.from.user);
            let act = AuditAction::ExtensionDeclined;
            tx.record(&entry(deps, caller, about, act, now))?;
            Ok(())
        })?;
        self.view(caller, message, request)
    }

    fn view(
        &self,
        caller: &Caller,
        message: MessageId,
        request: ExtensionRequestId,
    ) -> Result<RequestView, ExtensionRequestError> {
        let now = self.deps.clock.now();
        let (loaded, found) = self.deps.store.read(|tx| {
            let loaded = load(tx, caller, message, now)?;
            let found = tx.find_extension_request(caller.account, request)?;
            Ok::<_, ExtensionRequestError>((loaded, found))
        })?;
        let found = found.ok_or(ExtensionRequestError::Unknown)?;
        self.read(caller, &loaded, found)
    }

    /// A question with its note, for those whose content it is.
    fn read(
        &self,
        caller: &Caller,
        loaded: &Loaded,
        request: ExtensionRequest,
    ) -> Result<RequestView, ExtensionRequestError> {
        let concerned = loaded.message.is_sent_by(caller.user) || request.from.user == caller.user;
        let note = match &request.sealed_note {
            Some(sealed) if concerned && loaded.has_content() => {
                let vault = &*self.deps.vault;
                let place = (request.account, request.message);
                let part = Part::ExtensionNote(request.id);
                Some(open_text(vault, &loaded.key(vault)?, place, part, sealed)?)
            }
            _ => None,
        };
        Ok(RequestView { request, note })
    }
}

/// Whose questions the caller may see; `None` for everybody's.
fn seen_by(caller: &Caller, loaded: &Loaded) -> Result<Option<UserId>, MessageError> {
    if loaded.message.is_sent_by(caller.user) || looks_after(caller) {
        return Ok(None);
    }
    let own = loaded.recipient(caller).ok_or(MessageError::Unknown)?;
    Ok(Some(own.user()))
}

/// Whether the caller may ask now, and as which recipient.
fn check_ask<'a>(
    tx: &mut dyn Tx,
    deps: &Deps,
    caller: &Caller,
    loaded: &'a Loaded,
) -> Result<&'a Recipient, ExtensionRequestError> {
    let recipient = loaded.recipient(caller).ok_or(MessageError::Unknown)?;
    loaded.check_revivable(&*deps.vault)?;
    let message = &loaded.message;
    // Deleted for good by its owner: for them it does not exist any more.
    if !tx.has_received_copy(message.account, message.id, caller.user)? {
        return Err(MessageError::Unknown.into());
    }
    if message.is_sent_by(caller.user) || !message.can_be_asked_for_more_time(loaded.state) {
        return Err(MessageError::ExtensionNotAllowed.into());
    }
    Ok(recipient)
}

/// The question that the caller, the message's sender, answers.
fn find(
    tx: &mut dyn Tx,
    caller: &Caller,
    loaded: &Loaded,
    request: ExtensionRequestId,
) -> Result<ExtensionRequest, ExtensionRequestError> {
    if !loaded.message.is_sent_by(caller.user) {
        return Err(match loaded.recipient(caller) {
            Some(_) => MessageError::ExtensionNotAllowed.into(),
            None => MessageError::Unknown.into(),
        });
    }
    tx.find_extension_request(caller.account, request)?
        .filter(|found| found.message == loaded.message.id)
        .ok_or(ExtensionRequestError::Unknown)
}

/// Whether more time may be given now, and until when.
fn check_approve(
    deps: &Deps,
    loaded: &Loaded,
    found: &ExtensionRequest,
    to: Option<OffsetDateTime>,
    now: OffsetDateTime,
) -> Result<OffsetDateTime, ExtensionRequestError> {
    let (message, max_retention) = (&loaded.message, loaded.account.settings.max_retention);
    loaded.check_revivable(&*deps.vault)?;
    if !message.definition.effects.allow_extension {
        return Err(MessageError::ExtensionNotAllowed.into());
    }
    if message.extended_at.is_some() {
        return Err(MessageError::AlreadyExtended.into());
    }
    if found.state != RequestState::Pending {
        return Err(ExtensionRequestError::AlreadyDecided);
    }
    let offered = message.extension_room(now, max_retention).offered;
    let to = to.map_or(offered, to_microseconds);
    message
        .check_later_expiry(to, now, max_retention)
        .map_err(MessageError::from)?;
    Ok(to.to_offset(UtcOffset::UTC))
}

/// Answers every open question about a message whose expiry was moved to `to`.
pub(crate) fn grant_pending(
    tx: &mut dyn Tx,
    deps: &Deps,
    caller: &Caller,
    loaded: &Loaded,
    to: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<(), MessageError> {
    grant(tx, deps, caller, loaded, to, now).map(|_granted| ())
}

/// The same; which questions that were.
fn grant(
    tx: &mut dyn Tx,
    deps: &Deps,
    caller: &Caller,
    loaded: &Loaded,
    to: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<Vec<ExtensionRequestId>, MessageError> {
    let (account, message) = (loaded.message.account, loaded.message.id);
    let decision = Decision {
        by: caller.user,
        at: now,
        granted_until: Some(to),
    };
    let mut granted = Vec::new();
    for (request, user) in tx.list_pending_extension_requests(account, message)? {
        let asker = loaded.recipients.iter().find(|asker| asker.user() == user);
        let Some(asker) = asker else { continue };
        if !tx.save_decision(account, request, &decision)? {
            continue;
        }
        let (link, mail) = letters::granted(deps, loaded, &asker.participant, to, now);
        tx.insert_links(&[link])?;
        tx.enqueue(&outbox::seal(&*deps.vault, vec![mail])?)?;
        announce(tx, deps, loaded, [user], ChangeKind::ExtensionDecided, now)?;
        let act = AuditAction::ExtensionApproved;
        tx.record(&entry(deps, caller, (message, request, user), act, now))?;
        granted.push(request);
    }
    if !granted.is_empty() {
        let sender = [loaded.message.sender.user];
        announce(tx, deps, loaded, sender, ChangeKind::ExtensionDecided, now)?;
    }
    Ok(granted)
}

fn announce<const N: usize>(
    tx: &mut dyn Tx,
    deps: &Deps,
    loaded: &Loaded,
    told: [UserId; N],
    kind: ChangeKind,
    now: OffsetDateTime,
) -> Result<(), MessageError> {
    let changes = told.map(|user| NewChange {
        id: ChangeId::from_uuid(deps.new_id(now)),
        account: loaded.message.account,
        user,
        at: now,
        kind,
        message: Some(loaded.message.id),
        item: None,
    });
    Ok(tx.announce(&changes)?)
}

fn entry(
    deps: &Deps,
    caller: &Caller,
    (message, request, asker): (MessageId, ExtensionRequestId, UserId),
    action: AuditAction,
    now: OffsetDateTime,
) -> AuditEntry {
    let id = AuditEntryId::from_uuid(deps.new_id(now));
    AuditEntry::by(caller, id, now, action)
        .on_message(message)
        .on_object(*request.as_uuid())
        .on_user(asker)
}
