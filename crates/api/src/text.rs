//! Short texts that people give: names of users, keys, accounts.

use crate::problem::{Code, Problem};

/// A text of 1 to `longest` characters, without surrounding space and without control characters (which no name has, and
/// which not every database keeps).
pub(crate) fn short_text(text: &str, longest: usize, pointer: &str) -> Result<String, Problem> {
    let text = text.trim();
    let fault =
        |code, detail: String| Err(Problem::new(Code::InvalidFields).fault(pointer, code, detail));
    if text.is_empty() {
        return fault("empty", "This must not be empty.".to_owned());
    }
    if text.chars().count() > longest {
        return fault("too_long", format!("At most {longest} characters."));
    }
    if text.chars().any(char::is_control) {
        return fault("invalid_characters", "No control characters.".to_owned());
    }
    Ok(text.to_owned())
}

/// A language tag: `en`, `de`, `pt-BR`.
pub(crate) fn language(text: &str, pointer: &str) -> Result<String, Problem> {
    let valid = (2..=12).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if valid {
        Ok(text.to_owned())
    } else {
        Err(Problem::new(Code::InvalidFields).fault(
            pointer,
            "language_invalid",
            "A language tag such as en or de.",
        ))
    }
}

/// A mail address.
pub(crate) fn address(text: &str, pointer: &str) -> Result<domain::address::Address, Problem> {
    text.parse().map_err(|_invalid| {
        Problem::new(Code::InvalidFields).fault(
            pointer,
            "address_invalid",
            "This is no mail address.",
        )
    })
}

/// A domain, in lower case.
pub(crate) fn domain(text: &str, pointer: &str) -> Result<String, Problem> {
    let domain = text.trim().to_lowercase();
    if domain::address::domain_is_valid(&domain) {
        return Ok(domain);
    }
    let problem = Problem::new(Code::InvalidFields);
    Err(problem.fault(pointer, "domain_invalid", "This is no domain."))
}
