//! `GET /assets/…`: hashed files, cached for good.

use super::Dist;
use crate::problem::{Code, Problem};
use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{self, HeaderMap, HeaderName},
    web,
};

/// The compressed forms the build makes, best first: name in `Accept-Encoding`, file ending.
const ENCODINGS: [(&str, &str); 2] = [("br", ".br"), ("gzip", ".gz")];

/// Serves a hashed file in the best form the browser takes. A missing one is 404, never the index: an old tab must
/// notice that its files are gone.
pub(crate) async fn asset(
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    let name = format!("assets/{path}");
    let plain = Dist::get(&name).ok_or_else(|| Problem::new(Code::NotFound))?;
    let media_type = plain.metadata.mimetype().to_owned();
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::CONTENT_TYPE, media_type))
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::VARY, "accept-encoding"))
        .insert_header((
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ));
    for (encoding, ending) in ENCODINGS {
        if accepts(request.headers(), encoding)
            && let Some(file) = Dist::get(&format!("{name}{ending}"))
        {
            return Ok(response
                .insert_header((header::CONTENT_ENCODING, encoding))
                .body(file.data.into_owned()));
        }
    }
    // Says "already final" to the compressing middleware: fonts and pictures are compressed as they are.
    Ok(response
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .body(plain.data.into_owned()))
}

/// Whether `Accept-Encoding` lists the encoding without refusing it.
fn accepts(headers: &HeaderMap, encoding: &str) -> bool {
    headers
        .get_all(header::ACCEPT_ENCODING)
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|item| {
            let mut parts = item.split(';').map(str::trim);
            parts.next() == Some(encoding)
                && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;

    #[test]
    fn an_encoding_of_weight_zero_is_refused() {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::ACCEPT_ENCODING,
            HeaderValue::from_static("gzip, br;q=0"),
        );
        assert!(accepts(&headers, "gzip"));
        assert!(!accepts(&headers, "br"));
        assert!(!accepts(&headers, "zstd"));
    }
}
