//! `GET /messages/{id}/attachments/{attachment_id}`

use super::range::{Wanted, wanted};
use crate::{
    authorized::{Authorized, ReadMessages},
    problem::{Code, Problem},
    responses::{CallerProblems, Conflict, Gone, NotFound, Range},
    state::AppState,
};
use actix_web::{
    HttpRequest, HttpResponse,
    body::SizedStream,
    get,
    http::{StatusCode, header},
    web,
};
use domain::{
    attachment::Label,
    attachment_bytes::BytesError,
    id::{AttachmentId, MessageId},
    message::DownloadPart,
};
use std::fmt::Write as _;
use uuid::Uuid;

/// Types that browsers may know the file by. Nothing that a browser would run or render as a page.
const KNOWN_TYPES: [&str; 14] = [
    "application/pdf",
    "application/zip",
    "application/msword",
    "application/vnd.ms-excel",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "audio/mpeg",
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/webp",
    "text/csv",
    "text/plain",
];

/// Download an attachment
///
/// In one piece or by range. A recipient's download shows in the sender's tracking.
#[utoipa::path(
    operation_id = "download_attachment",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:read"])),
    params(
        ("id" = Uuid, Path, description = "The message"),
        ("attachment_id" = Uuid, Path, description = "The attachment"),
        ("Range" = Option<String>, Header, description = "One byte range"),
    ),
    responses(
        (status = 200, description = "The file", body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 206, description = "A range of it", body = Vec<u8>, content_type = "application/octet-stream"),
        CallerProblems, NotFound, Conflict, Gone, Range,
    )
)]
#[get("/messages/{id}/attachments/{attachment_id}")]
pub(crate) async fn download_attachment(
    state: web::Data<AppState>,
    authorized: Authorized<ReadMessages>,
    path: web::Path<(Uuid, Uuid)>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let (message, attachment) = path.into_inner();
    let message = MessageId::from_uuid(message);
    let attachment = AttachmentId::from_uuid(attachment);
    let asked = request
        .headers()
        .get(header::RANGE)
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned);
    // Resuming an interrupted download is no second download.
    let part = match wanted(asked.as_deref(), u64::MAX) {
        Wanted::Part(range) if range.start > 0 => DownloadPart::Continuation,
        _ => DownloadPart::Beginning,
    };
    let download = state
        .run(move |services| {
            services
                .messages
                .download(&authorized.caller, message, attachment, part)
        })
        .await?;
    let size = download.attachment.size_bytes;
    let (status, range) = match wanted(asked.as_deref(), size) {
        Wanted::All => (StatusCode::OK, 0..size),
        Wanted::Part(range) => (StatusCode::PARTIAL_CONTENT, range),
        Wanted::Unsatisfiable => {
            return Err(Problem::new(Code::RangeNotSatisfiable).with("size_bytes", size));
        }
    };
    let label = &download.attachment.label;
    let mut response = HttpResponse::build(status);
    response
        .insert_header((header::CONTENT_TYPE, served_type(label.media_type())))
        .insert_header((header::CONTENT_DISPOSITION, disposition(label.name())))
        .insert_header((
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'",
        ))
        .insert_header((header::ACCEPT_RANGES, "bytes"))
        // Ranges are of these very bytes: no compression on the way.
        .insert_header((header::CONTENT_ENCODING, "identity"));
    if status == StatusCode::PARTIAL_CONTENT {
        let last = range.end.saturating_sub(1);
        let value = format!("bytes {}-{last}/{size}", range.start);
        response.insert_header((header::CONTENT_RANGE, value));
    }
    let length = range.end - range.start;
    let bytes = state
        .attachments
        .get(download.account, attachment, download.key, size, range)
        .await?;
    Ok(response.body(SizedStream::new(length, bytes)))
}

fn served_type(media_type: &str) -> &str {
    KNOWN_TYPES
        .into_iter()
        .find(|known| *known == media_type)
        .unwrap_or(Label::UNKNOWN_TYPE)
}

/// The header that makes a browser save the file under its name (RFC 6266), with a plain form for old clients and the full
/// one encoded (RFC 8187). Names were cleaned when they were taken in; encoding leaves no way out of the header besides.
fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '-' | '_' | ' ' => c,
            _ => '_',
        })
        .collect();
    let mut encoded = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
                encoded.push(char::from(byte));
            }
            _ => {
                let _infallible = write!(encoded, "%{byte:02X}");
            }
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

impl From<BytesError> for Problem {
    fn from(error: BytesError) -> Self {
        match error {
            BytesError::TooLarge { limit_bytes } => Self::too_large(limit_bytes),
            BytesError::Interrupted(_) => {
                Self::new(Code::MalformedRequest).detail("The upload broke off.")
            }
            BytesError::Missing | BytesError::Damaged | BytesError::Failed(_) => {
                Self::internal(error)
            }
        }
    }
}

impl Problem {
    /// The attachments of a message would be larger together than the account allows.
    pub(crate) fn too_large(limit_bytes: u64) -> Self {
        Self::new(Code::MessageTooLarge)
            .with("limit_bytes", limit_bytes)
            .detail(format!(
                "The attachments of a message may have {limit_bytes} bytes together."
            ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disposition_cannot_be_broken_out_of() {
        assert_eq!(
            disposition("Übersicht \"1\".pdf"),
            "attachment; filename=\"_bersicht _1_.pdf\"; filename*=UTF-8''%C3%9Cbersicht%20%221%22.pdf"
        );
        assert!(!disposition("a\r\nb; x=\"y\"").contains(['\r', '\n']));
    }

    #[test]
    fn what_a_browser_would_render_is_served_as_bytes() {
        for (given, served) in [
            ("application/pdf", "application/pdf"),
            ("text/html", Label::UNKNOWN_TYPE),
            ("image/svg+xml", Label::UNKNOWN_TYPE),
        ] {
            assert_eq!(served_type(given), served);
        }
    }
}
