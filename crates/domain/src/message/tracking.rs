//! Tracking: who was notified, who has opened and downloaded what; and sending notifications again.

use super::{
    Message, MessageError, MessageService, MessageState, Recipient,
    fault::{Fault, FaultCode},
    load::{Loaded, load},
    notice::{Notice, shown_subject},
    timeline::{TimelineEvent, timeline},
};
use crate::{
    attachment::Downloads,
    audit::AuditAction,
    caller::Caller,
    extension_request::ExtensionRequest,
    id::{AttachmentId, MessageId, UserId},
    idempotency::{self, Attempt},
    outbox::{self, Notification, RecipientMail},
    permission::Permission,
    retention::DestructionCertificate,
    store::Tx,
};
use std::collections::{HashMap, HashSet};
use time::OffsetDateTime;

/// What became of a message with each recipient.
#[derive(Debug, Clone)]
pub struct Tracking {
    /// The message.
    pub message: Message,
    /// Where it stands in its life.
    pub state: MessageState,
    /// Its recipients, all of them.
    pub recipients: Vec<TrackedRecipient>,
    /// The names of its attachments, for the sender alone: they are content.
    pub attachment_names: HashMap<AttachmentId, String>,
    /// What the caller may do about it now.
    pub can: TrackingAbilities,
    /// The latest instant it can expire: the end of its retention.
    pub latest_expiry: OffsetDateTime,
}

/// What a caller may do about a message that they track; the console offers exactly this.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TrackingAbilities {
    /// Take it back.
    pub recall: bool,
    /// Set any expiry within its retention.
    pub set_expiry: bool,
    /// Send notifications again.
    pub resend: bool,
    /// Make evidence of what happened to it.
    pub prove: bool,
}

/// What became of a message with one recipient.
#[derive(Debug, Clone)]
pub struct TrackedRecipient {
    /// Who, and when they opened it.
    pub recipient: Recipient,
    /// Where their newest notification stands; `None` if they were sent none.
    pub notification: Option<Notification>,
    /// What they downloaded.
    pub downloads: Vec<Downloads>,
    /// Everything that happened, in order.
    pub timeline: Vec<TimelineEvent>,
}

impl MessageService {
    /// The tracking of a message: for its sender, and for those who look after the account.
    pub fn tracking(&self, caller: &Caller, id: MessageId) -> Result<Tracking, MessageError> {
        let now = self.deps.clock.now();
        let (loaded, mut tracking) = self.deps.store.read(|tx| track(tx, caller, id, now))?;
        tracking.attachment_names = self.attachment_names(caller, &loaded)?;
        Ok(tracking)
    }

    /// The record that a message's content was destroyed: for its sender, and for administrators and auditors.
    pub fn certificate(
        &self,
        caller: &Caller,
        id: MessageId,
    ) -> Result<(Message, DestructionCertificate), MessageError> {
        let now = self.deps.clock.now();
        let (loaded, certificate) = self.deps.store.read(|tx| {
            let loaded = load(tx, caller, id, now)?;
            let certificate = tx.find_certificate(caller.account, id)?;
            Ok::<_, MessageError>((loaded, certificate))
        })?;
        let reads = Permission::ReadAudit.is_of(caller.role);
        if !reads && !loaded.message.is_sent_by(caller.user) {
            return Err(refusal(caller, &loaded));
        }
        let certificate = certificate.ok_or(MessageError::NotDestroyed)?;
        Ok((loaded.message, certificate))
    }

    /// Sends fresh links to the named recipients, or to all who have not opened the message; how many mails that are.
    pub fn resend_notifications(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        id: MessageId,
        to: Option<&[UserId]>,
    ) -> Result<usize, MessageError> {
        let now = self.deps.clock.now();
        let vault = &*self.deps.vault;
        let loaded = self.deps.store.read(|tx| load(tx, caller, id, now))?;
        check_resend(caller, &loaded)?;
        if loaded.state != MessageState::Active {
            return Err(loaded.gone(vault));
        }
        let chosen = choose(&loaded, to)?;
        let subject = loaded.content(vault)?.subject;
        let notice = Notice {
            account: &loaded.account,
            sender: loaded.message.sender.user,
            sender_name: loaded.message.sender.person.display_name(),
            message: id,
            reference: &loaded.message.reference,
            expires_at: loaded.message.expires_at,
            subject: shown_subject(&loaded.message.definition, subject.as_str()),
        };
        let (links, mails): (Vec<_>, Vec<_>) = chosen
            .iter()
            .map(|recipient| notice.to(&self.deps, &recipient.participant, now))
            .unzip();
        let mails = outbox::seal(vault, mails)?;
        let entries: Vec<_> = chosen
            .iter()
            .map(|recipient| {
                self.entry(caller, id, AuditAction::NotificationResent, now)
                    .on_user(recipient.user())
            })
            .collect();
        self.deps.store.write(|tx| {
            let repeated = idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)?;
            if repeated.is_some() {
                return Ok::<_, MessageError>(());
            }
            tx.insert_links(&links)?;
            tx.enqueue(&mails)?;
            tx.record_all(&entries)?;
            Ok(())
        })?;
        Ok(chosen.len())
    }

    fn attachment_names(
        &self,
        caller: &Caller,
        loaded: &Loaded,
    ) -> Result<HashMap<AttachmentId, String>, MessageError> {
        let destroyed = matches!(loaded.state, MessageState::Destroyed { .. });
        if destroyed || !loaded.message.is_sent_by(caller.user) {
            return Ok(HashMap::new());
        }
        Ok(loaded
            .attachments(&*self.deps.vault)?
            .into_iter()
            .map(|attachment| (attachment.id, attachment.label.name().to_owned()))
            .collect())
    }
}

/// The tracking of a message in one snapshot, without the names of attachments.
pub(crate) fn track(
    tx: &mut dyn Tx,
    caller: &Caller,
    id: MessageId,
    now: OffsetDateTime,
) -> Result<(Loaded, Tracking), MessageError> {
    let account = caller.account;
    let loaded = load(tx, caller, id, now)?;
    check_tracking(caller, &loaded)?;
    let mut notifications: HashMap<UserId, Notification> = tx
        .list_notifications(account, id)?
        .into_iter()
        .map(|notification| (notification.user, notification))
        .collect();
    let mut downloads_of: HashMap<UserId, Vec<Downloads>> = HashMap::new();
    for download in tx.list_downloads(account, id)? {
        downloads_of
            .entry(download.user)
            .or_default()
            .push(download);
    }
    let mut mails_of: HashMap<UserId, Vec<RecipientMail>> = HashMap::new();
    for mail in tx.list_recipient_mails(account, id)? {
        mails_of.entry(mail.fares.user).or_default().push(mail);
    }
    let requests = tx.list_all_extension_requests(account, id)?;
    let mut requests_of: HashMap<UserId, Vec<&ExtensionRequest>> = HashMap::new();
    for request in &requests {
        requests_of
            .entry(request.from.user)
            .or_default()
            .push(request);
    }
    let recipients = loaded
        .recipients
        .iter()
        .map(|recipient| {
            let user = recipient.user();
            let downloads = downloads_of.remove(&user).unwrap_or_default();
            let mails = mails_of.remove(&user).unwrap_or_default();
            let requests = requests_of.remove(&user).unwrap_or_default();
            TrackedRecipient {
                notification: notifications.remove(&user),
                timeline: timeline(recipient, mails, &downloads, &requests),
                downloads,
                recipient: recipient.clone(),
            }
        })
        .collect();
    let tracking = Tracking {
        message: loaded.message.clone(),
        state: loaded.state,
        recipients,
        attachment_names: HashMap::new(),
        can: abilities(caller, &loaded),
        latest_expiry: loaded.message.sent_at + loaded.account.settings.max_retention,
    };
    Ok((loaded, tracking))
}

fn abilities(caller: &Caller, loaded: &Loaded) -> TrackingAbilities {
    let message = &loaded.message;
    let ended = matches!(
        loaded.state,
        MessageState::Recalled { .. } | MessageState::Destroyed { .. }
    );
    TrackingAbilities {
        recall: message.check_recall(caller, loaded.state).is_ok(),
        set_expiry: Permission::SetExpiry.is_of(caller.role) && !ended && loaded.has_content(),
        resend: check_resend(caller, loaded).is_ok() && loaded.state == MessageState::Active,
        prove: Permission::ReadAudit.is_of(caller.role),
    }
}

/// Whether the caller looks after the account's messages, without reading them.
pub(crate) fn looks_after(caller: &Caller) -> bool {
    Permission::FindMessages.is_of(caller.role)
}

/// Recipients know that the message exists, so they are told that its tracking is not theirs; strangers are told nothing.
fn check_tracking(caller: &Caller, loaded: &Loaded) -> Result<(), MessageError> {
    if looks_after(caller) || loaded.message.is_sent_by(caller.user) {
        return Ok(());
    }
    Err(refusal(caller, loaded))
}

fn check_resend(caller: &Caller, loaded: &Loaded) -> Result<(), MessageError> {
    let helps = Permission::ResendAny.is_of(caller.role);
    if helps || loaded.message.is_sent_by(caller.user) {
        return Ok(());
    }
    Err(refusal(caller, loaded))
}

fn refusal(caller: &Caller, loaded: &Loaded) -> MessageError {
    if loaded.recipient(caller).is_some() {
        MessageError::TrackingNotAllowed
    } else {
        MessageError::Unknown
    }
}

fn choose<'a>(
    loaded: &'a Loaded,
    to: Option<&[UserId]>,
) -> Result<Vec<&'a Recipient>, MessageError> {
    let Some(users) = to else {
        let unopened = |recipient: &&Recipient| recipient.first_opened_at.is_none();
        return Ok(loaded.recipients.iter().filter(unopened).collect());
    };
    let recipients: HashMap<UserId, &Recipient> = loaded
        .recipients
        .iter()
        .map(|recipient| (recipient.user(), recipient))
        .collect();
    let faults: Vec<Fault> = users
        .iter()
        .enumerate()
        .filter(|(_, user)| !recipients.contains_key(user))
        .map(|(index, _)| Fault::at(format!("/user_ids/{index}"), FaultCode::RecipientUnknown))
        .collect();
    if !faults.is_empty() {
        return Err(MessageError::Faulty(faults));
    }
    let mut seen = HashSet::new();
    Ok(users
        .iter()
        .filter(|user| seen.insert(**user))
        .filter_map(|user| recipients.get(user).copied())
        .collect())
}
