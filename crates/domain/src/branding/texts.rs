//! Plain texts of a branding.

/// A short plain text on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandingText(String);

/// Why a text cannot stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextFault {
    /// It is too long.
    #[error("at most {0} characters")]
    TooLong(usize),
    /// It is one line without control characters or signs that draw nothing.
    #[error("one line, without control characters or invisible ones")]
    InvalidCharacters,
}

impl BrandingText {
    /// The longest name of a portal, in characters.
    pub const MAX_NAME: usize = 60;
    /// The longest of the other texts, in characters.
    pub const MAX_TEXT: usize = 300;

    /// Parses a text; an empty one is none.
    pub fn parse(text: &str, longest: usize) -> Result<Option<Self>, TextFault> {
        let text = text.trim();
        if text.chars().count() > longest {
            return Err(TextFault::TooLong(longest));
        }
        if text.chars().any(|c| c.is_control() || is_invisible(c)) {
            return Err(TextFault::InvalidCharacters);
        }
        Ok((!text.is_empty()).then(|| Self(text.to_owned())))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Signs that draw nothing or turn the direction of a line.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}
