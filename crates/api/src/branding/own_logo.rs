//! `/account/branding/logo`

use super::wire::{BrandingView, PictureBody};
use crate::{
    authorized::{Authorized, ManageAccount},
    problem::{Code, Problem},
    responses::{BodyProblems, CallerProblems},
    state::AppState,
};
use actix_web::{
    HttpMessage as _, HttpRequest, delete, put,
    web::{self, BytesMut, Payload},
};
use domain::branding::{LogoFault, LogoType, NewLogo};
use futures_util::StreamExt as _;
use imagesize::ImageType;

/// Replace the logo
///
/// A PNG, JPEG or WebP picture of at most 256 kB, 16 to 2048 pixels wide and high, as the body. What it is is read from its
/// bytes, and must be what its `Content-Type` says.
#[utoipa::path(
    operation_id = "update_logo",
    tag = "branding",
    security(("session" = []), ("api_key" = ["account:manage"])),
    request_body(content(
        (PictureBody = "image/png"), (PictureBody = "image/jpeg"), (PictureBody = "image/webp"),
    )),
    responses((status = 200, body = BrandingView), CallerProblems, BodyProblems)
)]
#[put("/account/branding/logo")]
pub(crate) async fn update_logo(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    request: HttpRequest,
    payload: Payload,
) -> Result<web::Json<BrandingView>, Problem> {
    let said = LogoType::parse(&request.content_type().to_ascii_lowercase()).ok_or_else(|| {
        Problem::new(Code::UnsupportedMediaType).detail("Send a PNG, JPEG or WebP picture.")
    })?;
    let bytes = read(payload).await?;
    let logo = NewLogo::parse(said, measure(&bytes)?, bytes)?;
    let saved = state
        .run(move |services| services.branding.save_logo(&authorized.caller, &logo))
        .await?;
    Ok(web::Json(saved.into()))
}

/// Take the logo away
#[utoipa::path(
    operation_id = "delete_logo",
    tag = "branding",
    security(("session" = []), ("api_key" = ["account:manage"])),
    responses((status = 200, body = BrandingView), CallerProblems)
)]
#[delete("/account/branding/logo")]
pub(crate) async fn delete_logo(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
) -> Result<web::Json<BrandingView>, Problem> {
    let saved = state
        .run(move |services| services.branding.remove_logo(&authorized.caller))
        .await?;
    Ok(web::Json(saved.into()))
}

async fn read(mut payload: Payload) -> Result<Vec<u8>, Problem> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_broken_off| {
            Problem::new(Code::MalformedRequest).detail("The body broke off.")
        })?;
        if bytes.len() + chunk.len() > NewLogo::MAX_BYTES {
            return Err(LogoFault::TooManyBytes.into());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.to_vec())
}

/// What the picture is and how large, by its own head.
fn measure(bytes: &[u8]) -> Result<(LogoType, u32, u32), LogoFault> {
    let kind = match imagesize::image_type(bytes) {
        Ok(ImageType::Png) => LogoType::Png,
        Ok(ImageType::Jpeg) => LogoType::Jpeg,
        Ok(ImageType::Webp) => LogoType::WebP,
        _ => return Err(LogoFault::NotAPicture),
    };
    let size = imagesize::blob_size(bytes).or(Err(LogoFault::NotAPicture))?;
    let pixels = |pixels: usize| u32::try_from(pixels).or(Err(LogoFault::SizeInvalid));
    Ok((kind, pixels(size.width)?, pixels(size.height)?))
}
