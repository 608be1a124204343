//! `GET /users/{id}/logon-diagnosis`

use crate::{
    authorized::{Authorized, ReadDirectory},
    problem::Problem,
    responses::{CallerProblems, NotFound},
    state::AppState,
};
use actix_web::{get, web};
use domain::{
    id::UserId,
    logon::{Diagnosis, DiagnosisEvent, Happened, LogonRefusal},
};
use serde::Serialize;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// Why a user cannot log on, or that they can.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LogonDiagnosis)]
pub(crate) struct DiagnosisView {
    /// `logon_not_allowed`, `address_bounced`, `mail_failed`, `mail_deferred`, `mail_waiting`, `refused`,
    /// `code_not_entered`, `no_code_asked`, `only_scanners`, `link_not_followed`, `logged_on`, `nothing_sent`.
    #[schema(example = "address_bounced")]
    finding: &'static str,
    /// When what it rests on happened.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required = true)]
    at: Option<OffsetDateTime>,
    /// The mail server's words.
    #[schema(required = true, example = "550 5.1.1 no such user")]
    answer: Option<String>,
    /// Why the log-on was refused.
    #[schema(required = true)]
    reason: Option<&'static str>,
    /// `allow_logon`, `send_fresh_link`, `send_password_reset`, `nothing`.
    #[schema(example = "send_fresh_link")]
    next_step: &'static str,
    /// What happened, the newest first: at most 100.
    events: Vec<EventView>,
}

/// Something that happened.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LogonDiagnosisEvent)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum EventView {
    /// A mail was written to the user.
    Mail {
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        /// `notification`, `fresh_link`, `code`, `password_reset`, `unread_reminder`, `permissions_changed`.
        #[schema(example = "notification")]
        mail: &'static str,
        /// `queued`, `sent`, `deferred`, `bounced`, `failed`.
        #[schema(example = "bounced")]
        state: &'static str,
        /// Since when.
        #[serde(with = "time::serde::rfc3339::option")]
        #[schema(required = true)]
        settled_at: Option<OffsetDateTime>,
        /// The mail server's words.
        #[schema(required = true)]
        answer: Option<String>,
        attempts: u32,
        #[schema(required = true)]
        message_id: Option<Uuid>,
    },
    /// The page of a link was shown.
    LinkShown {
        /// The last time.
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        /// The first time.
        #[serde(with = "time::serde::rfc3339")]
        first_at: OffsetDateTime,
        /// How often.
        views: u64,
        /// A guess by the program's own name: `browser`, `scanner`, `program`.
        #[schema(example = "browser")]
        agent: &'static str,
        network: String,
        message_id: Uuid,
    },
    /// The user, or somebody in their name, tried or asked for something.
    Attempt {
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        /// `password`, `code`, `code_request`, `password_reset`, `fresh_link`.
        #[schema(example = "code")]
        method: &'static str,
        /// `logged_on`, `refused`, `code_sent`, `reset_sent`, `fresh_link_sent`.
        #[schema(example = "refused")]
        outcome: &'static str,
        /// The true reason, which the public never learns.
        #[schema(required = true, example = "expired_code")]
        reason: Option<&'static str>,
        network: String,
    },
}

impl From<DiagnosisEvent> for EventView {
    fn from(event: DiagnosisEvent) -> Self {
        let at = event.at;
        match event.what {
            Happened::Mail(mail) => Self::Mail {
                at,
                mail: mail.kind.as_str(),
                state: mail.fares.state.as_str(),
                settled_at: mail.fares.at,
                answer: mail.fares.answer,
                attempts: mail.fares.attempts,
                message_id: mail.message.map(|id| *id.as_uuid()),
            },
            Happened::LinkShown(view) => Self::LinkShown {
                at,
                first_at: view.first_at,
                views: view.views,
                agent: view.agent.as_str(),
                network: view.network,
                message_id: *view.message.as_uuid(),
            },
            Happened::Attempt(attempt) => Self::Attempt {
                at,
                method: attempt.method.as_str(),
                outcome: attempt.outcome.as_str(),
                reason: attempt.reason.map(LogonRefusal::as_str),
                network: attempt.network,
            },
        }
    }
}

impl From<Diagnosis> for DiagnosisView {
    fn from(diagnosis: Diagnosis) -> Self {
        Self {
            finding: diagnosis.finding.as_str(),
            at: diagnosis.at,
            answer: diagnosis.answer,
            reason: diagnosis.reason.map(LogonRefusal::as_str),
            next_step: diagnosis.next_step.as_str(),
            events: diagnosis.events.into_iter().map(Into::into).collect(),
        }
    }
}

/// Why a user cannot log on
///
/// Mails with what the mail server said, when a link's page was shown, and the attempts with their true reasons, on one line
/// of time; what follows from them, and what to do next.
#[utoipa::path(
    operation_id = "get_logon_diagnosis",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:read"])),
    params(("id" = Uuid, Path, description = "The user")),
    responses((status = 200, body = DiagnosisView), CallerProblems, NotFound)
)]
#[get("/users/{id}/logon-diagnosis")]
pub(crate) async fn get_logon_diagnosis(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDirectory>,
    id: web::Path<Uuid>,
) -> Result<web::Json<DiagnosisView>, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    let diagnosis = state
        .run(move |services| services.users.diagnose(&authorized.caller, id))
        .await?;
    Ok(web::Json(diagnosis.into()))
}
