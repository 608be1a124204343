//! What is accepted as a password (design 3.3): long enough, and nothing an attacker tries first. No composition rules.

use crate::{
    account::{Account, AccountSettings},
    address::Address,
    secret::Secret,
};

/// Common passwords of at least six characters, lower case, sorted by bytes. From `@zxcvbn-ts/language-common` (MIT, see
/// `common.LICENSE.txt`).
static COMMON: &str = include_str!("common.txt");

/// What an attacker of this very product tries first.
const PRODUCT: &str = "letterlock";

/// Why a password was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordRefused {
    /// Shorter than the account demands.
    #[error("a password has at least {min_length} characters")]
    TooShort {
        /// The fewest characters.
        min_length: u8,
    },
    /// Longer than is hashed.
    #[error("a password has at most {} bytes", PasswordPolicy::MAX_BYTES)]
    TooLong,
    /// Among the first that an attacker tries.
    #[error("too easy to guess")]
    Common,
}

/// The rule for one user's password.
#[derive(Debug, Clone)]
pub struct PasswordPolicy {
    min_length: u8,
    context_words: Vec<String>,
}

impl PasswordPolicy {
    /// More is not hashed, so that nobody can make the server work on megabytes.
    pub const MAX_BYTES: usize = 1024;

    /// Words shorter than this are too likely to be part of a good password.
    const SHORTEST_CONTEXT_WORD: usize = 4;
    /// How much of a password must be more than context words, digits and signs.
    const FEWEST_OWN_CHARACTERS: usize = 6;

    /// The rule for the user of this address.
    pub fn new(account: &Account, address: &Address) -> Self {
        let words = [PRODUCT, account.slug.as_str(), &account.name]
            .into_iter()
            .chain(address.domain().split('.'))
            .chain(address.local_part().split(['.', '-', '_', '+']))
            .chain(account.internal_domains.iter().map(String::as_str))
            .flat_map(|text| {
                text.split(|c: char| !c.is_alphanumeric())
                    .map(str::to_lowercase)
            })
            .filter(|word| word.chars().count() >= Self::SHORTEST_CONTEXT_WORD)
            .collect();
        Self {
            min_length: account
                .settings
                .password_min_length
                .max(AccountSettings::SHORTEST_PASSWORD),
            context_words: words,
        }
    }

    /// Whether `password` may be taken. It is judged as it was received: nothing is trimmed or normalised.
    pub fn check(&self, password: &Secret<String>) -> Result<(), PasswordRefused> {
        let text = password.expose();
        if text.len() > Self::MAX_BYTES {
            return Err(PasswordRefused::TooLong);
        }
        if text.chars().count() < usize::from(self.min_length) {
            return Err(PasswordRefused::TooShort {
                min_length: self.min_length,
            });
        }
        let lower = text.to_lowercase();
        if is_listed(&lower)
            || is_listed(lower.trim_matches(|c: char| !c.is_alphabetic()))
            || repeats_a_short_piece(&lower)
            || self.is_mostly_context(&lower)
        {
            return Err(PasswordRefused::Common);
        }
        Ok(())
    }

    /// Whether little is left once the words that everybody would guess for this user are taken out.
    fn is_mostly_context(&self, lower: &str) -> bool {
        let mut rest = lower.to_owned();
        for word in &self.context_words {
            rest = rest.replace(word.as_str(), "");
        }
        rest.len() < lower.len()
            && rest.chars().filter(|c| c.is_alphabetic()).count() < Self::FEWEST_OWN_CHARACTERS
    }
}

/// Binary search over the embedded list, which is sorted by bytes.
fn is_listed(lower: &str) -> bool {
    let bytes = COMMON.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let line_break = |byte: &u8| *byte == b'\n';
        let start = bytes
            .get(low..middle)
            .and_then(|part| part.iter().rposition(line_break))
            .map_or(low, |at| low + at + 1);
        let end = bytes
            .get(middle..high)
            .and_then(|part| part.iter().position(line_break))
            .map_or(high, |at| middle + at);
        let Some(line) = bytes.get(start..end) else {
            return false;
        };
        match line.cmp(lower.as_bytes()) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    false
}

/// `aaaaaaaaaaaa`, `abcabcabcabc`: long, and guessed at once.
fn repeats_a_short_piece(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    (1..=4).any(|length| {
        characters.len() > length
            && characters
                .iter()
                .zip(characters.iter().skip(length))
                .all(|(a, b)| a == b)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{account::AccountSettings, id::AccountId};
    use time::macros::datetime;

    fn policy(min_length: u8) -> PasswordPolicy {
        let account = Account {
            id: AccountId::from_uuid(uuid::Uuid::nil()),
            slug: "northwind".parse().unwrap(),
            name: "Northwind Health".to_owned(),
            internal_domains: vec!["northwind.example".to_owned()],
            settings: AccountSettings {
                password_min_length: min_length,
                ..AccountSettings::default()
            },
            created_at: datetime!(2030-01-01 00:00 UTC),
        };
        PasswordPolicy::new(&account, &"maria.keller@example.org".parse().unwrap())
    }

    fn check(min_length: u8, password: &str) -> Result<(), PasswordRefused> {
        policy(min_length).check(&Secret::new(password.to_owned()))
    }

    #[test]
    fn length_is_counted_in_characters_at_its_edge() {
        assert_eq!(check(12, "grün-äöü-fix"), Ok(()));
        assert_eq!(
            check(12, "grün-äöü-fi"),
            Err(PasswordRefused::TooShort { min_length: 12 })
        );
        // Whatever an account has stored, fewer than twelve are never enough.
        let refused = PasswordRefused::TooShort { min_length: 12 };
        assert_eq!(check(8, "zvq-lmpe"), Err(refused));
    }

    #[test]
    fn more_than_1024_bytes_are_never_hashed() {
        let long: String = "abcdefghijklmnopqrstuvwxyz!"
            .chars()
            .cycle()
            .take(1024)
            .collect();
        assert_eq!(check(12, &long), Ok(()));
        assert_eq!(
            check(12, &format!("{long}x")),
            Err(PasswordRefused::TooLong)
        );
    }

    #[test]
    fn the_list_holds_ten_thousand_that_would_be_long_enough_and_is_sorted() {
        let lines: Vec<&str> = COMMON.lines().collect();
        assert!(lines.iter().filter(|line| line.len() >= 8).count() >= 10_000);
        assert!(lines.is_sorted(), "the search needs the order of bytes");
        for line in lines
            .iter()
            .step_by(97)
            .chain(lines.first())
            .chain(lines.last())
        {
            assert!(is_listed(line), "{line} is in the list");
        }
        assert!(!is_listed("") && !is_listed("zzzzzzzzzzzzzzzzzzz") && !is_listed("!"));
    }

    #[test]
    fn what_everybody_tries_is_refused() {
        for password in [
            "123456789012",
            "Password1234",
            "!!Dragon!!2026!!",
            "aaaaaaaaaaaaaaaa",
            "abcabcabcabc",
            "Letterlock2026!",
            "northwind-health-1",
            "maria.keller.1985",
        ] {
            assert_eq!(
                check(12, password),
                Err(PasswordRefused::Common),
                "{password}"
            );
        }
    }

    #[test]
    fn a_sentence_is_welcome_without_digits_or_signs() {
        assert_eq!(check(12, "seven geese cross the pond"), Ok(()));
        assert_eq!(check(12, "my northwind geese cross"), Ok(()));
    }
}
