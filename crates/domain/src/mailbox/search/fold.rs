//! Text as searches compare it: in lower case, without accents, with single spaces.

use unicode_normalization::char::decompose_compatible;

/// The text as it is compared.
pub(super) fn fold(text: &str) -> String {
    if is_plain(text) {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    each_folded(text, |c, _| folded.push(c));
    folded
}

/// Whether only the case is to be folded: most of most texts, and many times faster.
fn is_plain(text: &str) -> bool {
    let printable = |byte: u8| (b' '..=b'~').contains(&byte);
    text.bytes().all(printable) && !text.contains("  ") && !text.starts_with(' ')
}

/// A folded text that knows where its characters came from.
pub(super) struct Traced {
    pub(super) folded: String,
    /// For each byte of it, where in the original its character begins.
    origins: Vec<usize>,
    length: usize,
}

impl Traced {
    pub(super) fn of(text: &str) -> Self {
        let mut traced = Self {
            folded: String::with_capacity(text.len()),
            origins: Vec::with_capacity(text.len()),
            length: text.len(),
        };
        each_folded(text, |c, origin| {
            traced.folded.push(c);
            traced.origins.resize(traced.folded.len(), origin);
        });
        traced
    }

    /// Where the original has what begins at byte `start` of the folded text and is `length` bytes long.
    pub(super) fn original(&self, start: usize, length: usize) -> std::ops::Range<usize> {
        let last = (start + length).saturating_sub(1);
        let origin = |at: usize| self.origins.get(at).copied().unwrap_or(self.length);
        // To where the next character begins: one that folds to several is marked whole, with its accents.
        let after = self.origins.get(last..).unwrap_or_default();
        let end = after.iter().copied().find(|next| *next > origin(last));
        origin(start)..end.unwrap_or(self.length)
    }
}

/// Gives each character of the folded text, with where its origin begins.
fn each_folded(text: &str, mut give: impl FnMut(char, usize)) {
    let mut spaced = true;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() || c.is_control() && c != SOFT_HYPHEN {
            if !std::mem::replace(&mut spaced, true) {
                give(' ', at);
            }
        } else if c.is_ascii() {
            spaced = false;
            give(c.to_ascii_lowercase(), at);
        } else {
            decompose_compatible(c, |part| {
                for low in part.to_lowercase() {
                    plain(low, |c| {
                        spaced = false;
                        give(c, at);
                    });
                }
            });
        }
    }
}

const SOFT_HYPHEN: char = '\u{AD}';

/// What people type for a character that has no decomposition; nothing for what they do not see.
fn plain(c: char, mut give: impl FnMut(char)) {
    match c {
        SOFT_HYPHEN | '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => {
        }
        'ß' => "ss".chars().for_each(give),
        'æ' => "ae".chars().for_each(give),
        'œ' => "oe".chars().for_each(give),
        'þ' => "th".chars().for_each(give),
        'ø' => give('o'),
        'đ' | 'ð' => give('d'),
        'ł' => give('l'),
        'ı' => give('i'),
        'ς' => give('σ'),
        '‘' | '’' | '‚' | '′' => give('\''),
        '‐'..='―' | '−' => give('-'),
        c => give(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reads_alike_folds_alike() {
        for (text, folded) in [
            ("Müller", "muller"),
            ("Mu\u{308}ller", "muller"),
            ("STRASSE straße", "strasse strasse"),
            ("  two\n\t spaces\u{A0}", "two spaces "),
            ("  Two  spaces ", "two spaces "),
            ("One Line", "one line"),
            ("so\u{AD}ft", "soft"),
            ("ΟΔΥΣΣΕΥΣ Ὀδυσσεύς", "οδυσσευσ οδυσσευσ"),
            ("Łódź Ørsted", "lodz orsted"),
            ("don’t — ﬁne", "don't - fine"),
            ("Ёлка", "елка"),
            ("İstanbul", "istanbul"),
            ("ガ", "カ\u{3099}"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn every_place_leads_back_to_its_origin() {
        let text = "Die  Straße, Mu\u{308}ller";
        let traced = Traced::of(text);
        assert_eq!(traced.folded, "die strasse, muller");
        for (folded, original) in [
            ("strasse", "Straße"),
            ("stras", "Straß"),
            ("die s", "Die  S"),
            ("mu", "Mu\u{308}"),
            ("r", "r"),
        ] {
            let start = traced.folded.rfind(folded).unwrap();
            let range = traced.original(start, folded.len());
            assert_eq!(&text[range], original);
        }
    }
}
