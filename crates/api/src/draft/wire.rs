//! Drafts on the wire.

use crate::message::{safe_html, wire::AttachmentWire};
use domain::{
    draft::{BeginDraft, Draft, DraftContent, DraftOrigin, DraftSummary, OriginKind},
    id::{DefinitionId, MessageId},
    message::{AddressFields, ReplyScope},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// How a draft grew out of a message.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DraftOriginKind)]
enum OriginKindName {
    Reply,
    ReplyAll,
    Again,
}

impl From<OriginKind> for OriginKindName {
    fn from(kind: OriginKind) -> Self {
        match kind {
            OriginKind::Reply(ReplyScope::Sender) => Self::Reply,
            OriginKind::Reply(ReplyScope::All) => Self::ReplyAll,
            OriginKind::Again => Self::Again,
        }
    }
}

impl From<OriginKindName> for OriginKind {
    fn from(name: OriginKindName) -> Self {
        match name {
            OriginKindName::Reply => Self::Reply(ReplyScope::Sender),
            OriginKindName::ReplyAll => Self::Reply(ReplyScope::All),
            OriginKindName::Again => Self::Again,
        }
    }
}

/// What a draft grew out of.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DraftOrigin)]
struct OriginWire {
    kind: OriginKindName,
    message_id: Uuid,
}

impl From<OriginWire> for DraftOrigin {
    fn from(origin: OriginWire) -> Self {
        Self {
            kind: origin.kind.into(),
            message: MessageId::from_uuid(origin.message_id),
        }
    }
}

/// A message being written.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Draft)]
pub(crate) struct DraftWire {
    pub(super) id: Uuid,
    /// Counts up with each saving; send it back when saving and sending.
    version: u32,
    #[serde(with = "time::serde::rfc3339")]
    updated_at: OffsetDateTime,
    /// Free text while it is a draft.
    to: Vec<String>,
    cc: Vec<String>,
    bcc: Vec<String>,
    subject: String,
    body_html: String,
    /// The definition chosen, if any.
    #[schema(required)]
    definition_id: Option<Uuid>,
    attachments: Vec<AttachmentWire>,
    #[schema(required)]
    origin: Option<OriginWire>,
    /// Whether the recipients of this reply cannot be changed.
    recipients_fixed: bool,
}

impl From<Draft> for DraftWire {
    fn from(draft: Draft) -> Self {
        let fields = draft.content.fields;
        Self {
            id: *draft.id.as_uuid(),
            version: draft.version,
            updated_at: draft.updated_at,
            to: fields.to,
            cc: fields.cc,
            bcc: fields.bcc,
            subject: draft.content.subject,
            // A quotation comes from someone else: it is made safe before any editor sees it.
            body_html: safe_html::clean(&draft.content.body_html).html,
            definition_id: draft.content.definition.map(|id| *id.as_uuid()),
            attachments: draft.attachments.iter().map(Into::into).collect(),
            origin: draft.origin.map(|origin| OriginWire {
                kind: origin.kind.into(),
                message_id: *origin.message.as_uuid(),
            }),
            recipients_fixed: draft.recipients_fixed,
        }
    }
}

/// A draft in a list.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DraftSummary)]
pub(crate) struct SummaryWire {
    id: Uuid,
    #[serde(with = "time::serde::rfc3339")]
    updated_at: OffsetDateTime,
    subject: String,
    to: Vec<String>,
    has_attachments: bool,
}

impl From<DraftSummary> for SummaryWire {
    fn from(draft: DraftSummary) -> Self {
        Self {
            id: *draft.id.as_uuid(),
            updated_at: draft.updated_at,
            subject: draft.subject,
            to: draft.to,
            has_attachments: draft.has_attachments,
        }
    }
}

/// A draft to begin. What is left out the server prepares: for a reply the recipients, the subject and the quotation.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CreateDraft)]
pub(crate) struct CreateDraftBody {
    to: Option<Vec<String>>,
    cc: Option<Vec<String>>,
    bcc: Option<Vec<String>>,
    subject: Option<String>,
    body_html: Option<String>,
    /// The definition chosen, if any.
    definition_id: Option<Uuid>,
    origin: Option<OriginWire>,
}

impl From<CreateDraftBody> for BeginDraft {
    fn from(body: CreateDraftBody) -> Self {
        Self {
            to: body.to,
            cc: body.cc,
            bcc: body.bcc,
            subject: body.subject,
            body_html: body.body_html,
            definition: body.definition_id.map(DefinitionId::from_uuid),
            origin: body.origin.map(Into::into),
        }
    }
}

/// A draft to save.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SaveDraft)]
pub(crate) struct SaveDraftBody {
    /// The version that was edited.
    pub(super) version: u32,
    to: Vec<String>,
    cc: Vec<String>,
    bcc: Vec<String>,
    subject: String,
    body_html: String,
    /// The definition chosen, if any; judged only when the draft is sent.
    definition_id: Option<Uuid>,
}

impl From<SaveDraftBody> for DraftContent {
    fn from(body: SaveDraftBody) -> Self {
        Self {
            fields: AddressFields {
                to: body.to,
                cc: body.cc,
                bcc: body.bcc,
            },
            subject: body.subject,
            body_html: body.body_html,
            definition: body.definition_id.map(DefinitionId::from_uuid),
        }
    }
}

/// A draft to send.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SendDraft)]
pub(crate) struct SendDraftBody {
    /// The version that was read last.
    pub(super) version: u32,
    /// The definition to send it under, in place of the one the draft keeps.
    pub(super) definition_id: Option<Uuid>,
}

/// A file to attach.
#[derive(Debug, ToSchema)]
#[schema(as = AttachmentUpload)]
#[expect(dead_code, reason = "read by the documentation alone")]
pub(crate) struct UploadBody {
    #[schema(value_type = String, format = Binary)]
    file: String,
}
