//! The words that someone looks for.

use super::fold::fold;

/// What is looked for: each must be found somewhere in a message. A word is found inside others too, since German puts
/// words together; what stands in quotation marks is found as it stands.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Words(Vec<String>);

/// Why something cannot be looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WordsFault {
    /// It is longer than [`Words::MAX_CHARACTERS`].
    #[error("too long")]
    TooLong,
    /// It is more than [`Words::MAX_WORDS`].
    #[error("too many words")]
    TooMany,
}

impl Words {
    /// The longest that can be looked for, in characters.
    pub const MAX_CHARACTERS: usize = 200;

    /// The most words and phrases.
    pub const MAX_WORDS: usize = 16;

    /// Reads what was typed. A quotation mark that is not closed reaches to the end.
    pub fn parse(text: &str) -> Result<Self, WordsFault> {
        if text.chars().count() > Self::MAX_CHARACTERS {
            return Err(WordsFault::TooLong);
        }
        let mut words: Vec<String> = Vec::new();
        for (number, stretch) in text.split(is_quotation_mark).enumerate() {
            let folded = fold(stretch);
            if number % 2 == 1 {
                words.push(folded.trim().to_owned());
            } else {
                words.extend(folded.split(' ').map(str::to_owned));
            }
        }
        words.retain(|word| !word.is_empty());
        words.sort_unstable();
        words.dedup();
        if words.len() > Self::MAX_WORDS {
            return Err(WordsFault::TooMany);
        }
        Ok(Self(words))
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each of them, folded.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Whether all of them stand in this folded text.
    pub(super) fn all_in(&self, folded: &str) -> bool {
        self.iter().all(|word| folded.contains(word))
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words(…)")
    }
}

/// Typed quotation marks, straight or as word processors make them.
fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        Words::parse(text).unwrap().0
    }

    #[test]
    fn words_stand_alone_and_phrases_together() {
        assert_eq!(words("  Müller  re: "), ["muller", "re:"]);
        assert_eq!(words("\"annual  Report\" 2026"), ["2026", "annual report"]);
        assert_eq!(words("„der Plan“ der"), ["der", "der plan"]);
        assert_eq!(words("never \"closed phrase"), ["closed phrase", "never"]);
        assert_eq!(words("twice Twice"), ["twice"]);
        assert!(words(" \"\" \u{301}").is_empty());
    }

    #[test]
    fn more_than_people_look_for_is_refused() {
        let longest = "ä".repeat(Words::MAX_CHARACTERS);
        assert!(Words::parse(&longest).is_ok());
        assert_eq!(
            Words::parse(&format!("{longest}ä")),
            Err(WordsFault::TooLong)
        );
        let numbers = |count: usize| {
            (0..count)
                .map(|n| n.to_string())
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert!(Words::parse(&numbers(Words::MAX_WORDS)).is_ok());
        assert_eq!(
            Words::parse(&numbers(Words::MAX_WORDS + 1)),
            Err(WordsFault::TooMany)
        );
    }
}
