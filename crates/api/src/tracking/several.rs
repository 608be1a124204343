//! `POST /tracking/recalls`, `/tracking/expiries` and `/tracking/notifications`: the same act on several messages, each by
//! itself, with a result for each.

use crate::{
    authorized::{Authorized, RecallAny, ResendAny, SetExpiry},
    idempotency::{IdempotencyParam, Idempotent},
    json::JsonBody,
    problem::{Code, Problem},
    responses::{BodyProblems, CallerProblems},
    state::AppState,
};
use actix_web::{post, web};
use domain::{
    id::MessageId,
    message::{MessageError, RecallReason},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// The most messages of one request: it answers when the last of them is done.
const MOST: usize = 100;

/// Which messages to recall, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RecallMessages)]
pub(crate) struct RecallsBody {
    #[schema(min_items = 1, max_items = 100)]
    message_ids: Vec<Uuid>,
    /// Shown to the recipients.
    #[schema(max_length = 500)]
    reason: Option<String>,
}

/// Which messages to give another expiry.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SetMessageExpiries)]
pub(crate) struct ExpiriesBody {
    #[schema(min_items = 1, max_items = 100)]
    message_ids: Vec<Uuid>,
    /// Until when they can be read from now on.
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
}

/// Of which messages to notify again whoever has not opened them.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ResendMessageNotifications)]
pub(crate) struct ResendsBody {
    #[schema(min_items = 1, max_items = 100)]
    message_ids: Vec<Uuid>,
}

/// What became of each message, in the order asked.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SeveralResults)]
pub(crate) struct ResultsWire {
    results: Vec<ResultWire>,
    /// How many were done.
    done: usize,
}

/// What became of one.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OneResult)]
struct ResultWire {
    message_id: Uuid,
    done: bool,
    /// Why not, as a code of the catalogue.
    #[schema(required)]
    code: Option<Code>,
    /// Why not, in words.
    #[schema(required)]
    detail: Option<String>,
}

/// The messages asked for, each once.
fn messages(ids: &[Uuid]) -> Result<Vec<MessageId>, Problem> {
    if ids.is_empty() || ids.len() > MOST {
        let detail = format!("1 to {MOST} messages.");
        return Err(Problem::new(Code::InvalidFields).fault(
            "/message_ids",
            "out_of_range",
            detail,
        ));
    }
    let mut seen = BTreeSet::new();
    let ids = ids.iter().filter(|id| seen.insert(**id));
    Ok(ids.copied().map(MessageId::from_uuid).collect())
}

/// Does `act` to each. What one of them refuses is its result; a failure of ours ends it all, and the request can be
/// repeated.
fn each<T>(
    ids: &[MessageId],
    act: impl Fn(MessageId) -> Result<T, MessageError>,
) -> Result<ResultsWire, MessageError> {
    let mut results = Vec::with_capacity(ids.len());
    for &id in ids {
        let refused = match act(id) {
            Ok(_) => None,
            Err(error @ (MessageError::Store(_) | MessageError::Idempotency(_))) => {
                return Err(error);
            }
            Err(error) => Some(Problem::from(error).code()),
        };
        results.push(ResultWire {
            message_id: *id.as_uuid(),
            done: refused.is_none(),
            code: refused,
            detail: refused.map(|code| code.title().to_owned()),
        });
    }
    Ok(ResultsWire {
        done: results.iter().filter(|result| result.done).count(),
        results,
    })
}

/// Recall several messages
///
/// Each by itself, for administrators: one that cannot be recalled does not keep the others. It cannot be undone.
#[utoipa::path(
    operation_id = "recall_messages",
    tag = "tracking",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(IdempotencyParam),
    request_body = RecallsBody,
    responses((status = 200, body = ResultsWire), CallerProblems, BodyProblems)
)]
#[post("/tracking/recalls")]
pub(crate) async fn recall_messages(
    state: web::Data<AppState>,
    authorized: Authorized<RecallAny>,
    request: Idempotent<RecallsBody>,
) -> Result<web::Json<ResultsWire>, Problem> {
    let ids = messages(&request.body.message_ids)?;
    let reason = request.body.reason.as_deref().map(RecallReason::parse);
    let reason = reason.transpose().map_err(|too_long| {
        Problem::new(Code::InvalidFields).fault("/reason", "too_long", too_long.to_string())
    })?;
    let reason = reason.flatten();
    let attempt = request.attempt;
    let results = state
        .run(move |services| {
            each(&ids, |id| {
                let attempt = attempt.as_ref().map(|one| one.part(*id.as_uuid()));
                services
                    .messages
                    .recall(&authorized.caller, attempt.as_ref(), id, reason.as_ref())
            })
        })
        .await?;
    Ok(web::Json(results))
}

/// Set the expiry of several messages
///
/// Each by itself, for administrators. Asked for twice, it changes nothing the second time.
#[utoipa::path(
    operation_id = "set_message_expiries",
    tag = "tracking",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    request_body = ExpiriesBody,
    responses((status = 200, body = ResultsWire), CallerProblems, BodyProblems)
)]
#[post("/tracking/expiries")]
pub(crate) async fn set_message_expiries(
    state: web::Data<AppState>,
    authorized: Authorized<SetExpiry>,
    body: JsonBody<ExpiriesBody>,
) -> Result<web::Json<ResultsWire>, Problem> {
    let body = body.into_inner();
    let ids = messages(&body.message_ids)?;
    let results = state
        .run(move |services| {
            each(&ids, |id| {
                services
                    .messages
                    .set_expiry(&authorized.caller, id, body.expires_at)
            })
        })
        .await?;
    Ok(web::Json(results))
}

/// Send notifications of several messages again
///
/// To whoever has not opened them, each with a fresh link; for administrators and the help desk.
#[utoipa::path(
    operation_id = "resend_message_notifications",
    tag = "tracking",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(IdempotencyParam),
    request_body = ResendsBody,
    responses((status = 200, body = ResultsWire), CallerProblems, BodyProblems)
)]
#[post("/tracking/notifications")]
pub(crate) async fn resend_message_notifications(
    state: web::Data<AppState>,
    authorized: Authorized<ResendAny>,
    request: Idempotent<ResendsBody>,
) -> Result<web::Json<ResultsWire>, Problem> {
    let ids = messages(&request.body.message_ids)?;
    let attempt = request.attempt;
    let results = state
        .run(move |services| {
            each(&ids, |id| {
                let attempt = attempt.as_ref().map(|one| one.part(*id.as_uuid()));
                services.messages.resend_notifications(
                    &authorized.caller,
                    attempt.as_ref(),
                    id,
                    None,
                )
            })
        })
        .await?;
    Ok(web::Json(results))
}
