//! Making names that people chose safe to stand in a mail: in its headers, its text and its HTML.

/// The longest name a mail shows, in characters.
const LONGEST: usize = 80;

/// A name on one line: no control characters, no invisible or direction-changing ones, nothing that reads as an address
/// or a URL in a mail client, and not longer than a line.
pub(crate) fn name(text: &str) -> String {
    let text = one_line(text, |c| {
        matches!(c, '@' | ':' | '/' | '\\' | '<' | '>' | '"')
    });
    shorten(&text, LONGEST)
}

/// A person as `Name <address>` on one line: as [`name`], but an address may stand in it.
pub(crate) fn person(text: &str) -> String {
    let text = one_line(text, |c| matches!(c, ':' | '/' | '\\' | '"'));
    shorten(&text, LONGEST + domain::address::Address::MAX_LENGTH)
}

/// A subject on one line: as [`name`], but longer, and a colon may stand in it.
pub(crate) fn subject(text: &str) -> String {
    let text = one_line(text, |c| matches!(c, '@' | '/' | '\\' | '<' | '>' | '"'));
    shorten(&text, domain::message::Subject::MAX_CHARACTERS)
}

/// A server's answer on one line, bounded.
pub(crate) fn answer(text: &str) -> String {
    shorten(&one_line(text, |_| false), 300)
}

/// Wraps a name written from right to left, so that it does not reorder the sentence around it.
pub(crate) fn isolated(name: &str) -> String {
    if name.chars().any(is_right_to_left) {
        format!("\u{2068}{name}\u{2069}")
    } else {
        name.to_owned()
    }
}

fn one_line(text: &str, banned: impl Fn(char) -> bool) -> String {
    let spaced: String = text
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| {
            let blank = c.is_whitespace() || c.is_control() || banned(c);
            if blank { ' ' } else { c }
        })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shorten(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(longest - 1).collect();
    cut.push('…');
    cut
}

/// Characters that draw nothing: directional marks, embeddings, overrides and isolates, zero-width ones, soft hyphen,
/// variation tags and the byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Text as HTML content or attribute value.
pub(crate) fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_on_one_line_and_shows_what_it_holds() {
        for (given, shown) in [
            ("Alice Example", "Alice Example"),
            (
                "  Älice\t Müller-Lüdenscheidt ",
                "Älice Müller-Lüdenscheidt",
            ),
            ("Dr. J. O'Neill, PhD", "Dr. J. O'Neill, PhD"),
            ("Eve\r\nBcc: all@example.org", "Eve Bcc all example.org"),
            ("Eve\u{2028}x\u{85}y\u{0}z\u{7f}", "Eve x y z"),
            ("cod\u{202E}exe.\u{2066}gpj", "codexe.gpj"),
            ("<b>Bold</b> & \"quoted\"", "b Bold b & quoted"),
            ("https://evil.example/x", "https evil.example x"),
            ("ceo@bank.example", "ceo bank.example"),
            ("a\u{200B}b\u{FEFF}c\u{AD}d", "abcd"),
            ("\u{202E}\r\n", ""),
        ] {
            assert_eq!(name(given), shown, "{given:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_and_says_so() {
        let cut = name(&"ü".repeat(500));
        assert_eq!(cut.chars().count(), 80);
        assert!(cut.ends_with('…'));
        assert_eq!(name(&"ü".repeat(80)), "ü".repeat(80));
    }

    #[test]
    fn a_person_keeps_the_address() {
        assert_eq!(person("Bob \r\n<bob@example.org>"), "Bob <bob@example.org>");
    }

    #[test]
    fn right_to_left_names_are_isolated() {
        assert_eq!(isolated("דנה"), "\u{2068}דנה\u{2069}");
        assert_eq!(isolated("Dana"), "Dana");
    }

    #[test]
    fn html_has_no_markup_left() {
        assert_eq!(
            html("<a href='x'>\"&"),
            "&lt;a href=&#39;x&#39;&gt;&quot;&amp;"
        );
    }
}
