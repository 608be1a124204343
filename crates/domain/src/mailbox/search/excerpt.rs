//! What was found, in its context.

use super::{fold::Traced, words::Words};
use std::ops::Range;

/// Where in a message something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the subject.
    Subject,
    /// In the name or address of the sender or a recipient.
    Person,
    /// In an attachment's name.
    Attachment,
    /// In the body, or as much of it as lists show.
    Body,
}

/// A stretch of a text, found or around what was found.
#[derive(Clone, PartialEq, Eq)]
pub struct Fragment {
    /// The text.
    pub text: String,
    /// Whether it is what was looked for.
    pub is_hit: bool,
}

/// A text with what was found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// Where.
    pub place: Place,
    /// The text, in pieces.
    pub fragments: Vec<Fragment>,
}

impl std::fmt::Debug for Fragment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fragment(…)")
    }
}

/// Bytes shown before the first hit: a row of a list has room for some fifty characters.
const BEFORE: usize = 16;
/// Bytes shown of a long text in all.
const SHOWN: usize = 200;

impl Excerpt {
    /// The text around the first of the words in it; `None` when it has none of them.
    pub(super) fn around(place: Place, text: &str, words: &Words) -> Option<Self> {
        let hits = hits(text, words);
        let shown = match place {
            Place::Body => window(text, hits.first()?),
            Place::Subject | Place::Person | Place::Attachment => {
                hits.first()?;
                0..text.len()
            }
        };
        let mut fragments = Vec::new();
        let mut push = |text: &str, is_hit| {
            if !text.is_empty() {
                let text = text.to_owned();
                fragments.push(Fragment { text, is_hit });
            }
        };
        if shown.start > 0 {
            push("… ", false);
        }
        let mut at = shown.start;
        for hit in hits {
            let hit = hit.start.clamp(at, shown.end)..hit.end.clamp(at, shown.end);
            push(text.get(at..hit.start).unwrap_or_default(), false);
            push(text.get(hit.clone()).unwrap_or_default(), true);
            at = hit.end;
        }
        push(text.get(at..shown.end).unwrap_or_default(), false);
        if shown.end < text.len() {
            push(" …", false);
        }
        Some(Self { place, fragments })
    }
}

/// Where the words stand, in order; those that overlap or touch are one.
fn hits(text: &str, words: &Words) -> Vec<Range<usize>> {
    let traced = Traced::of(text);
    let mut found: Vec<Range<usize>> = words
        .iter()
        .flat_map(|word| traced.folded.match_indices(word))
        .map(|(at, word)| traced.original(at, word.len()))
        .collect();
    found.sort_unstable_by_key(|hit| (hit.start, hit.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(found.len());
    for hit in found {
        match merged.last_mut() {
            Some(last) if hit.start <= last.end => last.end = last.end.max(hit.end),
            _ => merged.push(hit),
        }
    }
    merged
}

/// What to show of a text around a hit: whole words, if there are spaces.
fn window(text: &str, hit: &Range<usize>) -> Range<usize> {
    let start = hit.start.saturating_sub(BEFORE);
    let start = match text.get(..hit.start) {
        Some(before) if start > 0 => {
            let start = text.ceil_char_boundary(start);
            let cut = before.get(start..).and_then(|before| before.find(' '));
            cut.map_or(start, |cut| start + cut + 1)
        }
        _ => 0,
    };
    let end = text.len().min(start + SHOWN);
    if end == text.len() {
        return start..end;
    }
    let end = text.floor_char_boundary(end);
    let after = text.get(hit.end.min(end)..end);
    let cut = after.and_then(|after| after.rfind(' '));
    start..cut.map_or(end, |cut| hit.end + cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(place: Place, text: &str, words: &str) -> Option<String> {
        let words = Words::parse(words).unwrap();
        let excerpt = Excerpt::around(place, text, &words)?;
        let mark = |fragment: &Fragment| {
            if fragment.is_hit {
                format!("[{}]", fragment.text)
            } else {
                fragment.text.clone()
            }
        };
        Some(excerpt.fragments.iter().map(mark).collect())
    }

    #[test]
    fn hits_are_marked_as_they_were_written() {
        let subject = |text, words| shown(Place::Subject, text, words);
        assert_eq!(
            subject("Straße und Müller", "MULL strasse").unwrap(),
            "[Straße] und [Müll]er"
        );
        assert_eq!(subject("banana", "ana nan").unwrap(), "b[anan]a");
        assert_eq!(subject("nothing", "else"), None);
        assert_eq!(
            subject("the annual report", "\"annual report\"").unwrap(),
            "the [annual report]"
        );
    }

    #[test]
    fn a_long_text_is_cut_around_the_first_hit() {
        let text = format!(
            "{} the needle is here {}",
            "hay ".repeat(50),
            "stack ".repeat(60)
        );
        let cut = shown(Place::Body, &text, "needle").unwrap();
        assert!(cut.starts_with("… hay hay"), "{cut}");
        assert!(cut.contains(" the [needle] is here stack"), "{cut}");
        assert!(cut.ends_with("stack …"), "{cut}");
        assert!(cut.len() < SHOWN + 12, "{cut}");
        assert_eq!(
            shown(Place::Body, "a needle", "needle").unwrap(),
            "a [needle]"
        );
    }

    #[test]
    fn a_cut_never_splits_a_character() {
        for length in 0..40 {
            let text = format!("{}needle{}", "ä".repeat(length), "ü".repeat(200));
            assert!(
                shown(Place::Body, &text, "needle")
                    .unwrap()
                    .contains("[needle]")
            );
        }
        let cut = shown(Place::Body, &"x".repeat(500), "x").unwrap();
        assert_eq!(cut, format!("[{}] …", "x".repeat(SHOWN)));
    }
}
