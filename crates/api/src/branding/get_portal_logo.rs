//! `GET /accounts/{slug}/logos/{digest}`

use crate::{
    authorized::Public,
    problem::{Code, Problem},
    responses::{NotFound, PublicProblems},
    state::AppState,
};
use actix_web::{HttpResponse, get, http::header, web};
use domain::account::Slug;

/// The logo of an account's portal
///
/// Its name is the digest of its bytes, so it can be kept for good.
#[utoipa::path(
    operation_id = "get_portal_logo",
    tag = "portal",
    security(()),
    params(
        ("slug" = String, Path, description = "The account's name in URLs"),
        ("digest" = String, Path, description = "The digest of its bytes, in hexadecimal"),
    ),
    responses(
        (status = 200, description = "The picture", body = Vec<u8>, content_type = "image/png"),
        PublicProblems, NotFound,
    )
)]
#[get("/accounts/{slug}/logos/{digest}")]
pub(crate) async fn get_portal_logo(
    state: web::Data<AppState>,
    _caller: Public,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Problem> {
    let (slug, digest) = path.into_inner();
    let missing = || Problem::new(Code::NotFound);
    // A database that keeps texts without a null sign would fail on one.
    if !digest.bytes().all(|sign| sign.is_ascii_hexdigit()) {
        return Err(missing());
    }
    let slug: Slug = slug.parse().map_err(|_invalid| missing())?;
    let (logo, bytes) = state
        .run(move |services| services.branding.find_logo(&slug, &digest))
        .await?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, logo.logo_type.media_type()))
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::CONTENT_DISPOSITION, "inline"))
        // Opened by itself it is a picture and nothing else.
        .insert_header((
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'; frame-ancestors 'none'",
        ))
        // Pictures are compressed as they are.
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .body(bytes))
}
