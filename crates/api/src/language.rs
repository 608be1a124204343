//! The language in which a request is answered: what `Accept-Language` asks for, of the languages there are.

use actix_web::http::header::{self, HeaderMap};
use domain::language::Language;
use utoipa::IntoParams;

tokio::task_local! {
    pub(crate) static CURRENT: Language;
}

/// The language of the request being served.
pub(crate) fn current() -> Language {
    CURRENT.try_with(|language| *language).unwrap_or_default()
}

/// The language that a request asks for; English where it asks for none there is.
pub(crate) fn asked_for(headers: &HeaderMap) -> Language {
    headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .map(preferred)
        .unwrap_or_default()
}

/// The first of the best weighted languages (RFC 9110 §12.5.4).
fn preferred(asked: &str) -> Language {
    let mut best = (0.0, Language::default());
    for entry in asked.split(',') {
        let (tag, weight) = entry.split_once(";q=").unwrap_or((entry, "1"));
        let weight: f32 = weight.trim().parse().unwrap_or(0.0);
        match Language::parse(tag.trim()) {
            Some(language) if weight > best.0 => best = (weight, language),
            _ => {}
        }
    }
    best.1
}

/// The header, for the documentation of an operation.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Header)]
#[expect(dead_code, reason = "read by the documentation alone")]
pub(crate) struct LanguageParam {
    /// The language of sentences: `en` or `de`; English unless said.
    #[param(rename = "Accept-Language", example = "de")]
    accept_language: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_weighted_language_there_is_is_spoken() {
        for (asked, language) in [
            ("de", Language::German),
            ("de-AT, en;q=0.8", Language::German),
            ("en;q=0.8,de;q=0.9", Language::German),
            ("fr, de;q=0.5", Language::German),
            ("en, de", Language::English),
            ("fr", Language::English),
            ("de;q=0", Language::English),
            ("de;q=nonsense", Language::English),
            ("", Language::English),
        ] {
            assert_eq!(preferred(asked), language, "{asked}");
        }
    }
}
