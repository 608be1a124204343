//! The second factor: what it is, when it is owed, and how its codes are written.

use crate::{
    account::AccountSettings,
    id::{AccountId, UserId},
    secret::Secret,
    session::SessionFactor,
    store::{StoreError, Tx},
    user::{Role, User},
};
use std::ops::RangeInclusive;
use time::OffsetDateTime;

/// A user's authenticator.
#[derive(Debug, Clone)]
pub struct SecondFactor {
    /// Its account.
    pub account: AccountId,
    /// Its user.
    pub user: UserId,
    /// The shared secret, encrypted.
    pub sealed_secret: Vec<u8>,
    /// When it was drawn.
    pub created_at: OffsetDateTime,
    /// When a first code proved that the authenticator has it.
    pub confirmed_at: Option<OffsetDateTime>,
    /// The last time step whose code was taken: no code is taken twice.
    pub last_step: u64,
}

impl SecondFactor {
    /// How long a code is shown.
    pub const STEP_SECONDS: i64 = 30;
    /// How long the secret is: as long as the digest of the algorithm.
    pub const SECRET_BYTES: usize = 20;
    /// How many recovery codes there are.
    pub const RECOVERY_CODES: usize = 10;

    /// The steps whose codes are taken at `now`: clocks differ, and people take their time.
    pub fn steps_at(now: OffsetDateTime) -> RangeInclusive<u64> {
        let step = u64::try_from(now.unix_timestamp().div_euclid(Self::STEP_SECONDS));
        let step = step.unwrap_or_default();
        step.saturating_sub(1)..=step.saturating_add(1)
    }
}

/// How a user stands with the second factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactorState {
    /// Since when the user has one.
    pub enrolled_at: Option<OffsetDateTime>,
    /// Whether the user must have one.
    pub is_required: bool,
    /// How many recovery codes are left.
    pub recovery_codes_left: usize,
}

/// What an authenticator is told.
#[derive(Debug, Clone)]
pub struct Enrolment {
    /// The secret, to be typed.
    pub secret: Secret<String>,
    /// The same with whose it is, to be shown as a QR code (`otpauth:`).
    pub uri: Secret<String>,
}

impl Enrolment {
    pub(super) fn new(secret: &[u8], issuer: &str, address: &str) -> Self {
        let text = base32(secret);
        let (issuer, address) = (percent_encoded(issuer), percent_encoded(address));
        Self {
            uri: Secret::new(format!(
                "otpauth://totp/{issuer}:{address}?secret={text}&issuer={issuer}&algorithm=SHA1&digits=6&period=30"
            )),
            secret: Secret::new(text),
        }
    }
}

/// What someone typed as their second factor. Six digits are the authenticator's, anything else is a recovery code.
#[derive(Debug, Clone)]
pub enum TypedFactor {
    /// A code of the authenticator.
    Authenticator(Secret<String>),
    /// A recovery code, in its compared form.
    Recovery(Secret<String>),
}

impl TypedFactor {
    /// Reads it, whatever its case, blanks and hyphens.
    pub fn new(text: &str) -> Self {
        let bare: String = text
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .take(64)
            .collect::<String>()
            .to_ascii_lowercase();
        if bare.len() == 6 && bare.chars().all(|c| c.is_ascii_digit()) {
            Self::Authenticator(Secret::new(bare))
        } else {
            Self::Recovery(Secret::new(bare))
        }
    }

    /// Its name in the audit log.
    pub const fn means(&self) -> &'static str {
        match self {
            Self::Authenticator(_) => "authenticator",
            Self::Recovery(_) => "recovery_code",
        }
    }
}

/// Whether those of this role must have one in an account with these settings.
pub(super) fn is_required(role: Role, settings: &AccountSettings) -> bool {
    role.looks_after() && settings.second_factor_required
}

/// What a new session of the user owes.
pub(crate) fn owed_at_logon(
    tx: &mut dyn Tx,
    user: &User,
    settings: &AccountSettings,
) -> Result<SessionFactor, StoreError> {
    let found = tx.find_second_factor(user.account, user.id)?;
    Ok(
        if found.is_some_and(|factor| factor.confirmed_at.is_some()) {
            SessionFactor::ToGive
        } else if is_required(user.role, settings) {
            SessionFactor::ToEnrol
        } else {
            SessionFactor::NotNeeded
        },
    )
}

/// RFC 4648, without padding.
pub(super) fn base32(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    let mut write = |five: u32| {
        let letter = usize::try_from(five & 31)
            .ok()
            .and_then(|at| ALPHABET.get(at));
        text.extend(letter.copied().map(char::from));
    };
    for byte in bytes {
        buffer = ((buffer << 8) | u32::from(*byte)) & 0xffff;
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            write(buffer >> bits);
        }
    }
    if bits > 0 {
        write(buffer << (5 - bits));
    }
    text
}

fn percent_encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn secrets_are_written_as_authenticators_read_them() {
        // RFC 4648, section 10.
        for (clear, text) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(base32(clear.as_bytes()), text);
        }
    }

    #[test]
    fn the_uri_names_whose_it_is() {
        let enrolment = Enrolment::new(b"foobar", "Northwind & Söhne", "ada@northwind.example");
        assert_eq!(
            enrolment.uri.expose(),
            "otpauth://totp/Northwind%20%26%20S%C3%B6hne:ada%40northwind.example?secret=MZXW6YTBOI\
             &issuer=Northwind%20%26%20S%C3%B6hne&algorithm=SHA1&digits=6&period=30"
        );
    }

    #[test]
    fn one_step_before_and_after_are_taken() {
        let at = datetime!(1970-01-01 00:01:29 UTC);
        assert_eq!(SecondFactor::steps_at(at), 1..=3);
        let at = datetime!(1970-01-01 00:01:30 UTC);
        assert_eq!(SecondFactor::steps_at(at), 2..=4);
    }

    #[test]
    fn six_digits_are_the_authenticators_and_all_else_is_a_recovery_code() {
        for text in ["123456", " 123 456 ", "123-456"] {
            let TypedFactor::Authenticator(code) = TypedFactor::new(text) else {
                panic!("{text}");
            };
            assert_eq!(code.expose(), "123456");
        }
        let TypedFactor::Recovery(code) = TypedFactor::new("ABCD-efgh 2345-6723") else {
            panic!("a recovery code");
        };
        assert_eq!(code.expose(), "abcdefgh23456723");
        assert!(matches!(
            TypedFactor::new("12345"),
            TypedFactor::Recovery(_)
        ));
    }
}
