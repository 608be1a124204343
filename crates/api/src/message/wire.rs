//! Messages on the wire.

use crate::definition::wire::DefinitionWire;
use domain::{
    attachment::Attachment,
    message::{Abilities, Direction, MessageState, MessageView, Person, RecallView},
};
use serde::Serialize;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{expiry::ExtensionRoomWire, safe_html};

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
