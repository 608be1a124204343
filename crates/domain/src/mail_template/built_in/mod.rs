//! The wordings that come with the product. To add a language: a file beside this, a variant of [`Language`].

mod de;
mod en;

use super::{TemplateKind, WordingText};
use crate::language::Language;

/// A subject and paragraphs.
type Lines = (&'static str, &'static [&'static str]);

/// The wording of a mail.
pub(super) fn text(kind: TemplateKind, language: Language) -> WordingText {
    let (subject, paragraphs) = match language {
        Language::English => en::lines(kind),
        Language::German => de::lines(kind),
    };
    WordingText {
        subject: subject.to_owned(),
        paragraphs: paragraphs.iter().map(|&text| text.to_owned()).collect(),
    }
}
