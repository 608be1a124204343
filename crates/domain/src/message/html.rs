//! The little that the rules need to know of HTML: its text, and how to quote it. Making it safe to show is the edge's
//! job, each time it is shown.

/// Elements whose content is no text.
const SILENT: [&str; 5] = ["script", "style", "head", "title", "template"];

/// Elements inside a word: their tags end none.
const INLINE: [&str; 22] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark",
    "q", "s", "small", "span", "strong", "sub", "sup", "u",
];

/// The named characters that people's programs write, each name before its character.
const NAMED: &str = "\
    iexcl ¡ cent ¢ pound £ curren ¤ yen ¥ brvbar ¦ sect § uml ¨ copy © ordf ª laquo « not ¬ reg ® macr ¯ \
    deg ° plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ middot · cedil ¸ sup1 ¹ ordm º raquo » frac14 ¼ \
    frac12 ½ frac34 ¾ iquest ¿ Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È \
    Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô \
    Otilde Õ Ouml Ö times × Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý THORN Þ szlig ß agrave à \
    aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì \
    iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö divide ÷ oslash ø \
    ugrave ù uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ \
    ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … \
    permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ larr ← rarr → minus − asymp ≈ ne ≠ le ≤ ge ≥";

/// No entity that is decoded is longer, in bytes.
const LONGEST_ENTITY: usize = 12;

/// The document's whole text, in one line, as a reader sees it.
pub(crate) fn text(html: &str) -> String {
    excerpt(html, usize::MAX)
}

/// The first `max_characters` of the document's text, in one line.
pub(crate) fn excerpt(html: &str, max_characters: usize) -> String {
    let mut line = Line::new(max_characters);
    let mut rest = html;
    while !rest.is_empty() && !line.is_full() {
        let (text, tail) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        push_decoded(&mut line, text);
        rest = after_markup(tail, &mut line);
    }
    line.text
}

/// Text that shows as itself in HTML.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// Plain text as HTML: a paragraph per block of lines.
pub fn from_text(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut html = String::with_capacity(text.len());
    for paragraph in text
        .split("\n\n")
        .filter(|paragraph| !paragraph.trim().is_empty())
    {
        html.push_str("<p>");
        html.push_str(&escape(paragraph).replace('\n', "<br>"));
        html.push_str("</p>");
    }
    html
}

/// One line of text that is being collected: runs of space are one space.
struct Line {
    text: String,
    characters: usize,
    max_characters: usize,
    space: bool,
}

impl Line {
    fn new(max_characters: usize) -> Self {
        Self {
            text: String::new(),
            characters: 0,
            max_characters,
            space: false,
        }
    }

    fn is_full(&self) -> bool {
        self.characters >= self.max_characters
    }

    /// Adds text word by word, which is many times faster than sign by sign.
    fn push_text(&mut self, text: &str) {
        let is_plain = |byte: u8| (b' '..=b'~').contains(&byte);
        let room = self.max_characters - self.characters.min(self.max_characters);
        if room <= text.len() || !text.bytes().all(is_plain) {
            text.chars().for_each(|c| self.push(c));
            return;
        }
        for (number, word) in text.split(' ').enumerate() {
            if number > 0 {
                self.push(' ');
            }
            let (Some(first), Some(rest)) = (word.chars().next(), word.get(1..)) else {
                continue;
            };
            self.push(first);
            self.text.push_str(rest);
            self.characters += rest.len();
        }
    }

    fn push(&mut self, c: char) {
        if c.is_whitespace() {
            self.space = !self.text.is_empty();
            return;
        }
        if c.is_control() || self.is_full() {
            return;
        }
        if std::mem::take(&mut self.space) {
            self.text.push(' ');
            self.characters += 1;
        }
        self.text.push(c);
        self.characters += 1;
    }
}

/// Skips the tag, comment or silent element that `markup` begins with.
fn after_markup<'a>(markup: &'a str, line: &mut Line) -> &'a str {
    if let Some(comment) = markup.strip_prefix("<!--") {
        return comment.split_once("-->").map_or("", |(_, rest)| rest);
    }
    // Followed by anything else, it is a sign like others.
    if let Some(text) = markup
        .strip_prefix('<')
        .filter(|tag| !tag.starts_with(begins_tag))
    {
        if !text.is_empty() {
            line.push('<');
        }
        return text;
    }
    let Some((tag, rest)) = markup.split_once('>') else {
        return "";
    };
    let name: String = tag
        .trim_start_matches(['<', '/'])
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    if !INLINE.contains(&name.as_str()) && name != "wbr" {
        line.push(' ');
    }
    if SILENT.contains(&name.as_str()) && !tag.starts_with("</") {
        return after_element(rest, &name);
    }
    rest
}

fn begins_tag(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')
}

/// What follows the end tag of element `name`.
fn after_element<'a>(mut rest: &'a str, name: &str) -> &'a str {
    while let Some((_, tail)) = rest.split_once("</") {
        let ends = tail
            .get(..name.len())
            .is_some_and(|end| end.eq_ignore_ascii_case(name));
        if ends {
            return tail.split_once('>').map_or("", |(_, rest)| rest);
        }
        rest = tail;
    }
    ""
}

fn push_decoded(line: &mut Line, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, entity) = rest.split_at(at);
        line.push_text(before);
        let (c, tail) = decode(entity);
        line.push(c);
        rest = tail;
    }
    line.push_text(rest);
}

/// The character an entity stands for, and what follows it. What is no known entity stands for itself.
fn decode(entity: &str) -> (char, &str) {
    let literal = ('&', entity.strip_prefix('&').unwrap_or_default());
    // Bounded: a text of nothing but ampersands must not be read to its end at each of them.
    let end = literal
        .1
        .bytes()
        .take(LONGEST_ENTITY)
        .position(|byte| byte == b';');
    let Some((name, rest)) = end.and_then(|end| literal.1.split_at_checked(end)) else {
        return literal;
    };
    let rest = rest.strip_prefix(';').unwrap_or(rest);
    let c = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" | "ensp" | "emsp" | "thinsp" => Some(' '),
        "shy" => Some('\u{AD}'),
        _ => numeric(name).or_else(|| named(name)),
    };
    c.map_or(literal, |c| (c, rest))
}

fn named(name: &str) -> Option<char> {
    let mut words = NAMED.split(' ');
    words.find(|word| name.is_ascii() && *word == name)?;
    words.next()?.chars().next()
}

fn numeric(name: &str) -> Option<char> {
    let digits = name.strip_prefix('#')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_the_text_in_one_line() {
        let html = "<p>Dear&nbsp;Ann,</p><p>the <b>re</b>sult is &lt; 5 &amp; fine&#33;</p>";
        assert_eq!(excerpt(html, 140), "Dear Ann, the result is < 5 & fine!");
    }

    #[test]
    fn text_reads_as_a_reader_sees_it() {
        for (html, read) in [
            ("con<b>fid</b>en<span class=x>tial", "confidential"),
            ("<p>one</p><p>two</p>", "one two"),
            ("<td>1</td><td>2</td>", "1 2"),
            (
                "M&uuml;ller &Auml;rzte &euro; 5 &ndash; 7",
                "Müller Ärzte € 5 – 7",
            ),
            ("long<wbr>word", "longword"),
            ("5 < 6 and 7 > 6 <3", "5 < 6 and 7 > 6 <3"),
            ("&zzz; &Agrave &szlig;", "&zzz; &Agrave ß"),
        ] {
            assert_eq!(text(html), read, "{html}");
        }
    }

    #[test]
    fn an_excerpt_leaves_out_what_is_no_text() {
        let html = "<style>p{}</style>a<!-- <b>x</b> --><SCRIPT>if (a</script x) {}</Script>b<br>c &bogus; d";
        assert_eq!(excerpt(html, 140), "a b c &bogus; d");
        for broken in [
            "<",
            "<p",
            "<!--",
            "<script>never closed",
            "&",
            "&#xffffffff;",
        ] {
            assert!(excerpt(broken, 10).chars().count() <= 10, "{broken}");
        }
    }

    #[test]
    fn an_excerpt_is_cut_by_characters() {
        assert_eq!(excerpt("äöü äöü", 5), "äöü ä");
        assert_eq!(excerpt("<p>abc</p>", 0), "");
    }

    #[test]
    fn text_becomes_paragraphs_and_cannot_become_markup() {
        assert_eq!(
            from_text("1 < 2\r\nsecond\n\n\n\n<b>'\"</b>"),
            "<p>1 &lt; 2<br>second</p><p>&lt;b&gt;&#39;&quot;&lt;/b&gt;</p>"
        );
    }
}
