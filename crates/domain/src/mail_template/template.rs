//! A template of an account, and what a mail makes of one.

use super::{Part, TemplateKind, Variable, Wording, WordingText, built_in};
use crate::{id::AccountId, language::Language};
use time::OffsetDateTime;

/// An account's own wording of a mail in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailTemplate {
    /// Whose.
    pub account: AccountId,
    /// Of which mail.
    pub kind: TemplateKind,
    /// In which language.
    pub language: Language,
    /// As it was written. A wording that was good enough for an earlier version may not be for this one: mails check it again.
    pub text: WordingText,
    /// Since when.
    pub changed_at: OffsetDateTime,
}

/// What a mail says, before it has a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// Prose.
    Text(String),
    /// A URL, alone.
    Link(String),
    /// A code to be typed, alone.
    Code(String),
}

impl Wording {
    /// The wording that comes with the product.
    pub fn built_in(kind: TemplateKind, language: Language) -> Self {
        // A test reads them all.
        Self::parse(kind, &built_in::text(kind, language)).unwrap_or_default()
    }

    /// The wording of a mail: the account's own where it has one that is whole, else the built-in one.
    pub fn of(templates: &[MailTemplate], kind: TemplateKind, language: Language) -> Self {
        templates
            .iter()
            .find(|template| (template.kind, template.language) == (kind, language))
            .and_then(|template| Self::parse(kind, &template.text).ok())
            .unwrap_or_else(|| Self::built_in(kind, language))
    }

    /// The subject with its variables put in.
    pub fn write_subject(&self, value: impl Fn(Variable) -> Option<String>) -> String {
        written(self.subject(), &value)
    }

    /// The paragraphs with their variables put in. One whose condition does not hold is left out.
    pub fn write_paragraphs(&self, value: impl Fn(Variable) -> Option<String>) -> Vec<Written> {
        self.paragraphs()
            .iter()
            .filter(|paragraph| {
                paragraph
                    .condition
                    .is_none_or(|condition| value(condition).is_some())
            })
            .map(|paragraph| match paragraph.parts.as_slice() {
                [Part::Variable(Variable::Link)] => {
                    Written::Link(value(Variable::Link).unwrap_or_default())
                }
                [Part::Variable(Variable::Code)] => {
                    Written::Code(value(Variable::Code).unwrap_or_default())
                }
                parts => Written::Text(written(parts, &value)),
            })
            .collect()
    }
}

fn written(parts: &[Part], value: &impl Fn(Variable) -> Option<String>) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Variable(variable) => value(*variable).unwrap_or_default(),
        })
        .collect()
}
