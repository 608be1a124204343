//! What a message says.

use super::{
    fault::{Fault, FaultCode},
    html,
};

/// A subject: one line of at most 255 characters, possibly empty.
#[derive(Clone, PartialEq, Eq)]
pub struct Subject(String);

impl Subject {
    /// The longest subject, in characters.
    pub const MAX_CHARACTERS: usize = 255;

    /// Parses a subject: line breaks and other control characters become spaces.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let line: String = text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let line = line.trim();
        if line.chars().count() > Self::MAX_CHARACTERS {
            return Err(Fault::at("/subject", FaultCode::SubjectTooLong));
        }
        Ok(Self(line.to_owned()))
    }

    /// A subject as it was parsed and stored before.
    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Subject(…)")
    }
}

/// Subject and body, the body as HTML exactly as it was written. It is made safe each time it is shown, so that better
/// cleaning reaches old messages too.
#[derive(Clone, PartialEq, Eq)]
pub struct Content {
    /// The subject.
    pub subject: Subject,
    /// The body.
    pub body_html: String,
}

impl Content {
    /// How many characters of the body lists show.
    pub const PREVIEW_CHARACTERS: usize = 140;

    /// The beginning of the body's text, for lists.
    pub fn preview(&self) -> String {
        html::excerpt(&self.body_html, Self::PREVIEW_CHARACTERS)
    }

    /// The body's text without its layout, for mails that show no HTML.
    pub fn text(&self) -> String {
        html::excerpt(&self.body_html, usize::MAX)
    }

    /// Its size in bytes.
    pub fn size_bytes(&self) -> u64 {
        let size = self.subject.as_str().len() + self.body_html.len();
        u64::try_from(size).unwrap_or(u64::MAX)
    }
}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Content(…)")
    }
}
