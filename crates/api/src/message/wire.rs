//! Messages on the wire.

use crate::{
    definition::wire::DefinitionWire,
    problem::{Code, Problem},
};
use domain::{
    attachment::Attachment,
    id::{DefinitionId, UserId},
    message::{
        Abilities, AddressFields, Direction, MessageState, MessageView, Person, RecallReason,
        RecallView, RecipientKind, SendMessage, TrackedRecipient, Tracking, html,
    },
    outbox::{MailState, Notification},
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{expiry::ExtensionRoomWire, safe_html, timeline::TimelineEventWire};

/// A person.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Person)]
pub(crate) struct PersonWire {
    /// Their address.
    #[schema(example = "ann@example.org")]
    pub(crate) address: String,
    /// Their name; may be empty.
    pub(crate) name: String,
}

impl From<&Person> for PersonWire {
    fn from(person: &Person) -> Self {
        Self {
            address: person.address.as_str().to_owned(),
            name: person.name.clone(),
        }
    }
}

/// People on the wire.
pub(crate) fn people(people: &[Person]) -> Vec<PersonWire> {
    people.iter().map(PersonWire::from).collect()
}

/// An attached file.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Attachment)]
pub(crate) struct AttachmentWire {
    id: Uuid,
    /// Its name.
    name: String,
    /// Its media type, as its uploader said.
    media_type: String,
    /// Its size.
    size_bytes: u64,
}

impl From<&Attachment> for AttachmentWire {
    fn from(attachment: &Attachment) -> Self {
        Self {
            id: *attachment.id.as_uuid(),
            name: attachment.label.name().to_owned(),
            media_type: attachment.label.media_type().to_owned(),
            size_bytes: attachment.size_bytes,
        }
    }
}

/// Where a message stands in its life.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MessageState)]
pub(crate) enum StateName {
    Active,
    Expired,
    Recalled,
    Destroyed,
}

impl From<MessageState> for StateName {
    fn from(state: MessageState) -> Self {
        match state {
            MessageState::Active => Self::Active,
            MessageState::Expired { .. } => Self::Expired,
            MessageState::Recalled { .. } => Self::Recalled,
            MessageState::Destroyed { .. } => Self::Destroyed,
        }
    }
}

/// Which side of a message its reader sees.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = Direction)]
pub(crate) enum DirectionName {
    Sent,
    Received,
}

impl From<Direction> for DirectionName {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Sent => Self::Sent,
            Direction::Received => Self::Received,
        }
    }
}

/// How a recipient is addressed.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RecipientKind)]
pub(crate) enum RecipientKindName {
    To,
    Cc,
    Bcc,
}

impl From<RecipientKind> for RecipientKindName {
    fn from(kind: RecipientKind) -> Self {
        match kind {
            RecipientKind::To => Self::To,
            RecipientKind::Cc => Self::Cc,
            RecipientKind::Bcc => Self::Bcc,
        }
    }
}

/// What the reader may do with the message now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Abilities)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent act that is offered or not"
)]
struct AbilitiesWire {
    reply: bool,
    reply_all: bool,
    print: bool,
    download: bool,
    recall: bool,
    send_again: bool,
    extend: bool,
    ask_extension: bool,
}

impl From<Abilities> for AbilitiesWire {
    fn from(can: Abilities) -> Self {
        Self {
            reply: can.reply,
            reply_all: can.reply_all,
            print: can.print,
            download: can.download,
            recall: can.recall,
            send_again: can.send_again,
            extend: can.extend,
            ask_extension: can.ask_extension,
        }
    }
}

/// A recall.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecallView)]
struct RecallWire {
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    by: PersonWire,
    #[schema(required)]
    reason: Option<String>,
    /// Who had opened the message before.
    opened_before: Vec<PersonWire>,
}

impl From<&RecallView> for RecallWire {
    fn from(recall: &RecallView) -> Self {
        Self {
            at: recall.at,
            by: (&recall.by).into(),
            reason: recall.reason.clone(),
            opened_before: people(&recall.opened_before),
        }
    }
}

/// A message as its sender, or a recipient who has opened it, sees it. The body is a document of its own.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MessageView)]
pub(crate) struct MessageWire {
    pub(super) id: Uuid,
    /// The code people know it by.
    #[schema(example = "LL-7K3M-9QXT")]
    reference: String,
    state: StateName,
    #[serde(with = "time::serde::rfc3339")]
    sent_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
    from: PersonWire,
    to: Vec<PersonWire>,
    cc: Vec<PersonWire>,
    /// All of them for the sender; a Bcc recipient sees only themself.
    bcc: Vec<PersonWire>,
    subject: String,
    attachments: Vec<AttachmentWire>,
    /// How many remote images the body's document leaves out.
    blocked_images: u32,
    /// What it was sent under; later changes of the definition do not change it.
    definition: DefinitionWire,
    /// Whether a copy was mailed to the sender's mail server, where no recall reaches it.
    mail_copied: bool,
    /// The message it answers.
    #[schema(required)]
    in_reply_to: Option<Uuid>,
    direction: DirectionName,
    can: AbilitiesWire,
    /// The recall, on the sender's copy.
    #[schema(required)]
    recalled: Option<RecallWire>,
    /// How far it can be extended, on the sender's copy.
    #[schema(required)]
    extension: Option<ExtensionRoomWire>,
}

impl From<MessageView> for MessageWire {
    fn from(view: MessageView) -> Self {
        let message = &view.message;
        Self {
            id: *message.id.as_uuid(),
            reference: message.reference.as_str().to_owned(),
            state: view.state.into(),
            sent_at: message.sent_at,
            expires_at: message.expires_at,
            from: (&message.sender.person).into(),
            to: people(&view.to),
            cc: people(&view.cc),
            bcc: people(&view.bcc),
            attachments: view.attachments.iter().map(Into::into).collect(),
            blocked_images: safe_html::blocked_images(&view.body_html),
            definition: (&message.definition).into(),
            mail_copied: message.mail_copied && view.direction == Direction::Sent,
            in_reply_to: message.in_reply_to.map(|id| *id.as_uuid()),
            direction: view.direction.into(),
            can: view.can.into(),
            recalled: view.recalled.as_ref().map(Into::into),
            extension: view.extension.map(Into::into),
            subject: view.subject,
        }
    }
}

/// A message to be sent at once.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SendMessage)]
pub(crate) struct SendMessageBody {
    /// Addresses; 1 to 500 distinct ones over all three fields.
    to: Vec<String>,
    #[serde(default)]
    cc: Vec<String>,
    /// Addresses that no other recipient learns of.
    #[serde(default)]
    bcc: Vec<String>,
    #[schema(max_length = 255)]
    subject: String,
    /// The body as HTML.
    body_html: Option<String>,
    /// The body as plain text, where there is no HTML.
    body_text: Option<String>,
    /// The definition to send it under, of those offered for these recipients; the default unless said.
    definition_id: Option<Uuid>,
}

impl SendMessageBody {
    pub(crate) fn parse(self) -> Result<SendMessage, Problem> {
        let body_html = match (self.body_html, self.body_text) {
            (Some(html), None) => html,
            (None, Some(text)) => html::from_text(&text),
            (None, None) => String::new(),
            (Some(_), Some(_)) => {
                return Err(Problem::new(Code::InvalidFields).fault(
                    "/body_text",
                    "two_bodies",
                    "Send the body as HTML or as text, not both.",
                ));
            }
        };
        Ok(SendMessage {
            fields: AddressFields {
                to: self.to,
                cc: self.cc,
                bcc: self.bcc,
            },
            subject: self.subject,
            body_html,
            definition: self.definition_id.map(DefinitionId::from_uuid),
        })
    }
}

/// Why a message is recalled.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RecallMessage)]
pub(crate) struct RecallBody {
    /// Shown to the recipients.
    #[schema(max_length = 500)]
    reason: Option<String>,
}

impl RecallBody {
    pub(crate) fn parse(self) -> Result<Option<RecallReason>, Problem> {
        let Some(reason) = self.reason else {
            return Ok(None);
        };
        RecallReason::parse(&reason).map_err(|too_long| {
            Problem::new(Code::InvalidFields).fault("/reason", "too_long", too_long.to_string())
        })
    }
}

/// Whom to notify again.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ResendNotifications)]
pub(crate) struct ResendBody {
    /// These recipients; all who have not opened the message unless said.
    #[schema(max_items = 500)]
    user_ids: Option<Vec<Uuid>>,
}

impl ResendBody {
    pub(crate) fn users(self) -> Option<Vec<UserId>> {
        let ids = self.user_ids?;
        Some(ids.into_iter().map(UserId::from_uuid).collect())
    }
}

/// How many notifications were queued.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NotificationsQueued)]
pub(crate) struct QueuedWire {
    pub(crate) queued: usize,
}

/// What became of a message with each recipient.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Tracking)]
pub(crate) struct TrackingWire {
    message_id: Uuid,
    reference: String,
    state: StateName,
    #[serde(with = "time::serde::rfc3339")]
    sent_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
    recipients: Vec<TrackedRecipientWire>,
}

/// What became of a message with one recipient.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TrackedRecipient)]
struct TrackedRecipientWire {
    user_id: Uuid,
    person: PersonWire,
    kind: RecipientKindName,
    notification: NotificationWire,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    first_opened_at: Option<OffsetDateTime>,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    last_opened_at: Option<OffsetDateTime>,
    open_count: u32,
    downloads: Vec<DownloadWire>,
    /// Everything that happened, in order.
    timeline: Vec<TimelineEventWire>,
}

/// How the newest notification fares.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NotificationState)]
struct NotificationWire {
    state: NotificationStateName,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    at: Option<OffsetDateTime>,
    /// What the mail server last answered.
    #[schema(required)]
    answer: Option<String>,
    attempts: u32,
}

/// The state of a notification.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = NotificationStateName)]
pub(super) enum NotificationStateName {
    None,
    Queued,
    Sent,
    Deferred,
    Bounced,
    Failed,
}

impl From<MailState> for NotificationStateName {
    fn from(state: MailState) -> Self {
        match state {
            MailState::Queued => Self::Queued,
            MailState::Sent => Self::Sent,
            MailState::Deferred => Self::Deferred,
            MailState::Bounced => Self::Bounced,
            MailState::Failed => Self::Failed,
        }
    }
}

impl From<Option<Notification>> for NotificationWire {
    fn from(notification: Option<Notification>) -> Self {
        match notification {
            None => Self {
                state: NotificationStateName::None,
                at: None,
                answer: None,
                attempts: 0,
            },
            Some(notification) => Self {
                state: notification.state.into(),
                at: notification.at,
                answer: notification.answer,
                attempts: notification.attempts,
            },
        }
    }
}

/// A recipient's downloads of one attachment.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TrackedDownload)]
struct DownloadWire {
    attachment_id: Uuid,
    /// Its name, for the sender; empty for others, since names are content.
    name: String,
    #[serde(with = "time::serde::rfc3339")]
    first_at: OffsetDateTime,
    count: u32,
}

impl From<Tracking> for TrackingWire {
    fn from(tracking: Tracking) -> Self {
        let names: HashMap<_, _> = tracking.attachment_names;
        let row = |tracked: TrackedRecipient| TrackedRecipientWire {
            user_id: *tracked.recipient.user().as_uuid(),
            person: tracked.recipient.person().into(),
            kind: tracked.recipient.kind.into(),
            notification: tracked.notification.into(),
            first_opened_at: tracked.recipient.first_opened_at,
            last_opened_at: tracked.recipient.last_opened_at,
            open_count: tracked.recipient.open_count,
            downloads: tracked
                .downloads
                .iter()
                .map(|downloads| DownloadWire {
                    attachment_id: *downloads.attachment.as_uuid(),
                    name: names
                        .get(&downloads.attachment)
                        .cloned()
                        .unwrap_or_default(),
                    first_at: downloads.first_at,
                    count: downloads.count,
                })
                .collect(),
            timeline: tracked
                .timeline
                .into_iter()
                .map(|event| TimelineEventWire::of(event, &names))
                .collect(),
        };
        Self {
            message_id: *tracking.message.id.as_uuid(),
            reference: tracking.message.reference.as_str().to_owned(),
            state: tracking.state.into(),
            sent_at: tracking.message.sent_at,
            expires_at: tracking.message.expires_at,
            recipients: tracking.recipients.into_iter().map(row).collect(),
        }
    }
}
