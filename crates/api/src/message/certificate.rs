//! `GET /messages/{id}/destruction-certificate`

use crate::{
    authorized::{Authorized, ReadTracking},
    problem::Problem,
    responses::{CallerProblems, Conflict, NotFound},
    state::AppState,
};
use actix_web::{get, web};
use domain::{
    id::MessageId,
    message::Message,
    retention::{DestructionCertificate, DestructionRule},
};
use serde::Serialize;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// Why a content was destroyed.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DestructionRule)]
enum RuleName {
    /// The message's retention ended.
    RetentionEnded,
    /// The message had ended, and its sender deleted the last copy for good.
    SenderDeleted,
}

/// That a message's content is gone for everyone: what, when, and under which rule.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DestructionCertificate)]
pub(crate) struct CertificateWire {
    message_id: Uuid,
    #[schema(example = "LL-7K3M-9QXT")]
    reference: String,
    #[serde(with = "time::serde::rfc3339")]
    sent_at: OffsetDateTime,
    /// When the message's key was destroyed, and with it subject, body and attachments.
    #[serde(with = "time::serde::rfc3339")]
    destroyed_at: OffsetDateTime,
    rule: RuleName,
    /// For how many days the account kept messages then, where that was the rule.
    #[schema(required)]
    retention_days: Option<i64>,
    /// How many attachments went with subject and body.
    attachment_count: u32,
    /// Body and attachments together.
    size_bytes: u64,
}

impl CertificateWire {
    pub(crate) fn of(message: &Message, certificate: &DestructionCertificate) -> Self {
        let (rule, retention_days) = match certificate.rule {
            DestructionRule::RetentionEnded { max_retention } => {
                (RuleName::RetentionEnded, Some(max_retention.whole_days()))
            }
            DestructionRule::SenderDeleted => (RuleName::SenderDeleted, None),
        };
        Self {
            message_id: *message.id.as_uuid(),
            reference: message.reference.as_str().to_owned(),
            sent_at: message.sent_at,
            destroyed_at: certificate.destroyed_at,
            rule,
            retention_days,
            attachment_count: certificate.attachments,
            size_bytes: certificate.size_bytes,
        }
    }
}

/// The record that a message's content was destroyed
///
/// For its sender, and for administrators and auditors.
#[utoipa::path(
    operation_id = "get_destruction_certificate",
    tag = "messages",
    security(("session" = []), ("api_key" = ["tracking:read"])),
    params(("id" = Uuid, Path, description = "The message")),
    responses((status = 200, body = CertificateWire), CallerProblems, NotFound, Conflict)
)]
#[get("/messages/{id}/destruction-certificate")]
pub(crate) async fn get_destruction_certificate(
    state: web::Data<AppState>,
    authorized: Authorized<ReadTracking>,
    id: web::Path<Uuid>,
) -> Result<web::Json<CertificateWire>, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let (message, certificate) = state
        .run(move |services| services.messages.certificate(&authorized.caller, id))
        .await?;
    Ok(web::Json(CertificateWire::of(&message, &certificate)))
}
