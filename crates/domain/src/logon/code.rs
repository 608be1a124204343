//! Mailed one-time codes (L4).

use crate::{
    id::{AccountId, CodeId, UserId},
    randomness::Randomness,
    secret::Secret,
};
use time::{Duration, OffsetDateTime};

/// Crockford's base 32: no I, L, O or U, so that nothing is misread.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code as drawn: 40 random bits in 8 characters.
#[derive(Debug, Clone)]
pub struct CodeText(Secret<String>);

impl CodeText {
    /// How many characters a code has.
    pub const LENGTH: usize = 8;

    /// A new code.
    pub fn draw(randomness: &dyn Randomness) -> Self {
        let mut bytes = [0_u8; CodeText::LENGTH];
        randomness.fill(&mut bytes);
        let text = bytes
            .iter()
            // 32 divides 256: the five low bits are as even as the byte.
            .filter_map(|byte| ALPHABET.get(usize::from(byte % 32)))
            .map(|&letter| char::from(letter))
            .collect();
        Self(Secret::new(text))
    }

    /// The eight characters that are hashed.
    pub fn bare(&self) -> &Secret<String> {
        &self.0
    }

    /// As mailed: `XXXX-XXXX`.
    pub fn grouped(&self) -> Secret<String> {
        let (left, right) = self.0.expose().split_at(Self::LENGTH / 2);
        Secret::new(format!("{left}-{right}"))
    }
}

/// A code as someone typed or pasted it. It need not be one.
#[derive(Debug, Clone)]
pub struct TypedCode(Secret<String>);

impl TypedCode {
    /// More than this is never a code, and is not worth hashing.
    const LONGEST: usize = 32;

    /// Takes what was typed: case, dashes and space do not matter, and what looks alike is alike.
    pub fn new(text: &str) -> Self {
        let bare = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '.'))
            .take(Self::LONGEST)
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                c => c,
            })
            .collect();
        Self(Secret::new(bare))
    }

    /// The characters that are hashed.
    pub fn bare(&self) -> &Secret<String> {
        &self.0
    }
}

/// A code in the store: only its digest, in one of the user's few slots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailedCode {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: CodeId,
    /// Whom it lets in.
    pub user: UserId,
    /// Which of the user's slots it takes, from 0.
    pub slot: u8,
    /// The digest of its characters.
    pub digest: [u8; 32],
    /// When it was drawn.
    pub created_at: OffsetDateTime,
    /// When it was used, or made void by another log-on.
    pub used_at: Option<OffsetDateTime>,
    /// How often it was tried, from everywhere.
    pub tries: i32,
}

impl MailedCode {
    /// How long a code can be used.
    pub const LIFETIME: Duration = Duration::minutes(10);
    /// How many live codes a user may have: asking again does not kill one in flight.
    pub const SLOTS: u8 = 3;
    /// How many tries one code bears from everywhere together. One network has five, which the throttle counts.
    pub const TRIES_FROM_EVERYWHERE: i32 = 100;

    /// When it expires.
    pub fn expires_at(&self) -> OffsetDateTime {
        self.created_at + Self::LIFETIME
    }

    /// Whether it can still be used at `now`.
    pub fn is_live(&self, now: OffsetDateTime) -> bool {
        self.used_at.is_none()
            && now < self.expires_at()
            && self.tries <= Self::TRIES_FROM_EVERYWHERE
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;
    use uuid::Uuid;

    #[derive(Debug)]
    struct Counting;

    impl Randomness for Counting {
        fn fill(&self, target: &mut [u8]) {
            for (index, byte) in target.iter_mut().enumerate() {
                *byte = u8::try_from(index * 37 % 256).unwrap();
            }
        }
    }

    #[test]
    fn a_code_is_shown_in_two_groups_and_read_back_however_it_is_typed() {
        let code = CodeText::draw(&Counting);
        assert_eq!(code.bare().expose().len(), 8);
        let shown = code.grouped();
        assert_eq!(shown.expose().len(), 9);
        assert_eq!(shown.expose().as_bytes()[4], b'-');
        for typed in [
            shown.expose().clone(),
            shown.expose().to_lowercase(),
            format!("  {} \n", shown.expose().replace('-', " ")),
        ] {
            assert_eq!(
                TypedCode::new(&typed).bare().expose(),
                code.bare().expose(),
                "{typed:?}"
            );
        }
    }

    #[test]
    fn letters_that_look_like_digits_are_read_as_digits() {
        assert_eq!(TypedCode::new("oOiI-lL99").bare().expose(), "00111199");
    }

    #[test]
    fn a_novel_is_not_hashed() {
        assert_eq!(
            TypedCode::new(&"A".repeat(100_000)).bare().expose().len(),
            32
        );
    }

    #[test]
    fn a_code_lives_ten_minutes_and_once() {
        let created_at = datetime!(2030-01-01 00:00 UTC);
        let code = MailedCode {
            account: AccountId::from_uuid(Uuid::nil()),
            id: CodeId::from_uuid(Uuid::nil()),
            user: UserId::from_uuid(Uuid::nil()),
            slot: 0,
            digest: [0; 32],
            created_at,
            used_at: None,
            tries: 0,
        };
        let end = created_at + Duration::minutes(10);
        assert!(code.is_live(end - Duration::microseconds(1)));
        assert!(!code.is_live(end));
        let used = MailedCode {
            used_at: Some(created_at),
            ..code.clone()
        };
        assert!(!used.is_live(created_at));
        let worn = |tries| {
            MailedCode {
                tries,
                ..code.clone()
            }
            .is_live(created_at)
        };
        assert!(worn(100) && !worn(101));
    }
}
