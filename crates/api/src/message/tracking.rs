//! `/messages/{id}/tracking` and `/messages/{id}/notifications`

use super::{
    timeline::TimelineEventWire,
    wire::{PersonWire, StateName},
};
use crate::{
    authorized::{Authorized, ReadTracking, SendMessages},
    definition::wire::DefinitionWire,
    idempotency::{IdempotencyParam, Idempotent},
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Gone, NotFound},
    state::AppState,
};
use actix_web::{HttpResponse, get, post, web};
use domain::{
    id::{MessageId, UserId},
    message::{RecipientKind, TrackedRecipient, Tracking, TrackingAbilities},
    outbox::{MailState, Notification},
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// Who was notified, has opened and downloaded
///
/// For the sender, and for those who look after the account.
#[utoipa::path(
    operation_id = "get_message_tracking",
    tag = "messages",
    security(("session" = []), ("api_key" = ["tracking:read"])),
    params(("id" = Uuid, Path, description = "The message")),
    responses((status = 200, body = TrackingWire), CallerProblems, NotFound)
)]
#[get("/messages/{id}/tracking")]
pub(crate) async fn get_message_tracking(
    state: web::Data<AppState>,
    authorized: Authorized<ReadTracking>,
    id: web::Path<Uuid>,
) -> Result<web::Json<TrackingWire>, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let tracking = state
        .run(move |services| services.messages.tracking(&authorized.caller, id))
        .await?;
    Ok(web::Json(tracking.into()))
}

/// Send notifications again
///
/// Each carries a fresh link; earlier links keep working.
#[utoipa::path(
    operation_id = "resend_notifications",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(("id" = Uuid, Path, description = "The message"), IdempotencyParam),
    request_body = ResendBody,
    responses((status = 202, body = QueuedWire), CallerProblems, BodyProblems, NotFound, Gone)
)]
#[post("/messages/{id}/notifications")]
pub(crate) async fn resend_notifications(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    id: web::Path<Uuid>,
    request: Idempotent<ResendBody>,
) -> Result<HttpResponse, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let attempt = request.attempt;
    let users = request.body.users();
    let queued = state
        .run(move |services| {
            services.messages.resend_notifications(
                &authorized.caller,
                attempt.as_ref(),
                id,
                users.as_deref(),
            )
        })
        .await?;
    Ok(HttpResponse::Accepted().json(QueuedWire { queued }))
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
    from: PersonWire,
    /// What it was sent under; later changes of the definition do not change it.
    definition: DefinitionWire,
    attachment_count: u32,
    /// Body and attachments together.
    size_bytes: u64,
    /// When it ended, if it has.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    ended_at: Option<OffsetDateTime>,
    /// By whom it was recalled.
    #[schema(required)]
    recalled_by: Option<PersonWire>,
    /// When its sender used the one extension.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    extended_at: Option<OffsetDateTime>,
    /// The latest instant it can expire: the end of its retention.
    #[serde(with = "time::serde::rfc3339")]
    latest_expiry: OffsetDateTime,
    can: TrackingAbilitiesWire,
    recipients: Vec<TrackedRecipientWire>,
}

/// What the caller may do about the message now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TrackingAbilities)]
struct TrackingAbilitiesWire {
    recall: bool,
    set_expiry: bool,
    resend: bool,
    prove: bool,
}

impl From<TrackingAbilities> for TrackingAbilitiesWire {
    fn from(can: TrackingAbilities) -> Self {
        Self {
            recall: can.recall,
            set_expiry: can.set_expiry,
            resend: can.resend,
            prove: can.prove,
        }
    }
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
            from: (&tracking.message.sender.person).into(),
            definition: (&tracking.message.definition).into(),
            attachment_count: tracking.message.tally.attachments,
            size_bytes: tracking.message.tally.size_bytes,
            ended_at: tracking.state.ended_at(),
            recalled_by: tracking
                .message
                .recall
                .as_ref()
                .map(|recall| (&recall.by.person).into()),
            extended_at: tracking.message.extended_at,
            latest_expiry: tracking.latest_expiry,
            can: tracking.can.into(),
            recipients: tracking.recipients.into_iter().map(row).collect(),
        }
    }
}
