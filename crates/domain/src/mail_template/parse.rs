//! The few signs a template has: `{name}`, `{?name}` at the beginning of a paragraph, `{{` and `}}` for braces.

/// A piece of a text, its names not yet looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Text(String),
    Name(&'a str),
    Condition(&'a str),
}

/// What is wrong with the braces of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SyntaxFault {
    /// A brace opens and nothing closes it, or it holds no name.
    #[error("a brace opens a variable, and there is none: write {{{{ for a brace")]
    Unclosed,
    /// A brace closes what was not opened.
    #[error("a brace closes, and none was opened: write }}}} for a brace")]
    Unopened,
}

/// Takes a text apart.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece<'_>>, SyntaxFault> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, braces) = rest.split_at(at);
        plain.push_str(before);
        rest = if let Some(after) = braces.strip_prefix("{{") {
            plain.push('{');
            after
        } else if let Some(after) = braces.strip_prefix("}}") {
            plain.push('}');
            after
        } else if let Some(inside) = braces.strip_prefix('{') {
            let (name, after) = inside.split_once('}').ok_or(SyntaxFault::Unclosed)?;
            if !plain.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
            }
            pieces.push(match name.strip_prefix('?') {
                Some(condition) => Piece::Condition(named(condition)?),
                None => Piece::Name(named(name)?),
            });
            after
        } else {
            return Err(SyntaxFault::Unopened);
        };
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    Ok(pieces)
}

fn named(name: &str) -> Result<&str, SyntaxFault> {
    let name = name.trim();
    if name.is_empty() || name.contains('{') {
        Err(SyntaxFault::Unclosed)
    } else {
        Ok(name)
    }
}
