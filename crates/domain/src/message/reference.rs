//! The short code people know a message by.

use crate::randomness::Randomness;

/// A code such as `LL-7K3M-9QXT`, unique in its account: it stands in mails and in the portal, so that people can name a
/// message on the telephone. It opens nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reference(String);

/// Crockford's alphabet: no I, L, O and U, which are misread and misheard.
const ALPHABET: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J',
    'K', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

impl Reference {
    /// Draws a reference: 40 random bits, so that a clash within an account is rare; the store's unique index refuses it.
    pub fn draw(randomness: &dyn Randomness) -> Self {
        let mut bytes = [0_u8; 8];
        randomness.fill(&mut bytes);
        let mut symbols = bytes
            .iter()
            .filter_map(|byte| ALPHABET.get(usize::from(byte % 32)));
        let first: String = symbols.by_ref().take(4).collect();
        let second: String = symbols.collect();
        Self(format!("LL-{first}-{second}"))
    }

    /// Takes the text of a reference from the store; `None` if it has not the form of one.
    pub fn parse(text: &str) -> Option<Self> {
        let code = text.strip_prefix("LL-")?;
        let (first, second) = code.split_once('-')?;
        let valid = |half: &str| half.len() == 4 && half.chars().all(|c| ALPHABET.contains(&c));
        (valid(first) && valid(second)).then(|| Self(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
