//! `/drafts/{id}/attachments`

use super::wire::UploadBody;
use crate::{
    authorized::{Authorized, SendMessages},
    idempotency::{self, IdempotencyParam},
    message::wire::AttachmentWire,
    problem::{Code, Problem},
    responses::{BodyProblems, CallerProblems, NotFound},
    state::AppState,
};
use actix_multipart::{Field, Multipart};
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, delete, http::header, post, web};
use bytes::Bytes;
use domain::{
    attachment::Label,
    attachment_bytes::{ByteStream, BytesError},
    draft::{BegunUpload, Upload},
    id::{AttachmentId, MessageId},
};
use futures_util::{StreamExt as _, TryStreamExt as _, future};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use uuid::Uuid;

/// How many chunks may wait between the network and the encryption. The network is asked for more only as they go.
const CHUNKS_IN_FLIGHT: usize = 4;

/// Attach a file
///
/// Streams: the size is limited by the account alone, over all attachments of the draft. Under an `Idempotency-Key`, a file
/// of the same name, type and size counts as the same.
#[utoipa::path(
    operation_id = "add_attachment",
    tag = "drafts",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(("id" = Uuid, Path, description = "The draft"), IdempotencyParam),
    request_body(content = UploadBody, content_type = "multipart/form-data"),
    responses((status = 201, body = AttachmentWire), CallerProblems, BodyProblems, NotFound)
)]
#[post("/drafts/{id}/attachments")]
pub(crate) async fn add_attachment(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    request: HttpRequest,
    id: web::Path<Uuid>,
    mut form: Multipart,
) -> Result<HttpResponse, Problem> {
    let caller = authorized.caller;
    let draft = MessageId::from_uuid(id.into_inner());
    let mut field = file_field(&mut form).await?;
    let label = label(&field);
    let attempt = idempotency::attempt(&request, described(&request, &label).as_bytes())?;
    let (owner, trial) = (caller.clone(), attempt.clone());
    let begun = state
        .run(move |services| services.drafts.begin_upload(&owner, trial.as_ref(), draft))
        .await?;
    let upload = match begun {
        BegunUpload::Upload(upload) => upload,
        BegunUpload::Repeated {
            attachment,
            limit_bytes,
        } => {
            drain(&mut field, limit_bytes).await;
            return Ok(HttpResponse::Created().json(AttachmentWire::from(&attachment)));
        }
    };
    let size_bytes = store(&state, &upload, &mut field).await?;
    let (account, blob) = (upload.account, upload.attachment);
    let finished = state
        .run(move |services| {
            services
                .drafts
                .finish_upload(&caller, attempt.as_ref(), &upload, label, size_bytes)
        })
        .await;
    if !finished.as_ref().is_ok_and(|attached| attached.id == blob) {
        // Nothing holds the bytes; if this fails too, the sweeper finds them.
        if let Err(error) = state.attachments.delete(account, blob).await {
            tracing::warn!(%error, "a refused upload was left for the sweeper");
        }
    }
    Ok(HttpResponse::Created().json(AttachmentWire::from(&finished?)))
}

/// Take a file off a draft
#[utoipa::path(
    operation_id = "remove_attachment",
    tag = "drafts",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(
        ("id" = Uuid, Path, description = "The draft"),
        ("attachment_id" = Uuid, Path, description = "The attachment"),
    ),
    responses((status = 204), CallerProblems, NotFound)
)]
#[delete("/drafts/{id}/attachments/{attachment_id}")]
pub(crate) async fn remove_attachment(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    path: web::Path<(Uuid, Uuid)>,
) -> Result<HttpResponse, Problem> {
    let (draft, attachment) = path.into_inner();
    let draft = MessageId::from_uuid(draft);
    let attachment = AttachmentId::from_uuid(attachment);
    state
        .run(move |services| {
            services
                .drafts
                .remove_attachment(&authorized.caller, draft, attachment)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The form's one field, `file`.
async fn file_field(form: &mut Multipart) -> Result<Field, Problem> {
    let malformed = |detail: &str| Problem::new(Code::MalformedRequest).detail(detail);
    let field = form
        .try_next()
        .await
        .map_err(|error| malformed(&error.to_string()))?
        .ok_or_else(|| malformed("The form has no field."))?;
    if field.name() == Some("file") {
        Ok(field)
    } else {
        Err(malformed(
            "Send the file as the form's first field, `file`.",
        ))
    }
}

fn label(field: &Field) -> Label {
    let name = field
        .content_disposition()
        .and_then(|disposition| disposition.get_filename())
        .unwrap_or_default();
    let media_type = field.content_type().map(AsRef::as_ref).unwrap_or_default();
    Label::new(name, media_type)
}

/// What tells one upload from another before its bytes are read: the file's name and type, and the size of the form but for
/// its boundary, which browsers draw anew for each try.
fn described(request: &HttpRequest, label: &Label) -> String {
    let length = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    let boundary = request
        .mime_type()
        .ok()
        .flatten()
        .and_then(|mime| Some(mime.get_param("boundary")?.as_str().len()));
    let size = length
        .zip(boundary)
        .map(|(length, boundary)| length.saturating_sub(2 * boundary));
    format!("{}\n{}\n{size:?}", label.name(), label.media_type())
}

/// Reads a file that is kept already, so that a client that answers only once it has sent everything gets its answer.
async fn drain(field: &mut Field, limit_bytes: u64) {
    let mut read = 0_u64;
    while let Some(Ok(chunk)) = field.next().await {
        read = read.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
        if read > limit_bytes {
            return;
        }
    }
}

/// Stores the field's bytes as they come; how many there were.
async fn store(state: &AppState, upload: &Upload, field: &mut Field) -> Result<u64, Problem> {
    // The request's payload stays on this thread, the store may use others: a short channel stands between.
    let (sender, receiver) = mpsc::channel::<Result<Bytes, std::io::Error>>(CHUNKS_IN_FLIGHT);
    let clear: ByteStream = Box::pin(ReceiverStream::new(receiver));
    let stored = state.attachments.put(
        upload.account,
        upload.attachment,
        upload.key.clone(),
        upload.room_bytes,
        clear,
    );
    let forwarded = async move {
        while let Some(chunk) = field.next().await {
            let chunk = chunk.map_err(|error| std::io::Error::other(error.to_string()));
            // The store stopped listening: it has refused the upload, and says why.
            if sender.send(chunk).await.is_err() {
                break;
            }
        }
    };
    match future::join(stored, forwarded).await.0 {
        Err(BytesError::TooLarge { .. }) => Err(Problem::too_large(upload.limit_bytes)),
        stored => Ok(stored?),
    }
}
