//! Time-based one-time passwords (RFC 6238 over RFC 4226): HMAC-SHA-1 and six digits, which is what every authenticator speaks.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use std::ops::RangeInclusive;
use subtle::ConstantTimeEq as _;

/// Six digits.
const MODULUS: u32 = 1_000_000;

/// What an authenticator shows during one time step; `None` for a secret that the algorithm does not take.
pub fn authenticator_code(secret: &[u8], step: u64) -> Option<String> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).ok()?;
    mac.update(&step.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let offset = usize::from(digest.last()? & 0x0f);
    let bytes = digest.get(offset..)?.first_chunk::<4>()?;
    let number = u32::from_be_bytes(*bytes) & 0x7fff_ffff;
    Some(format!("{:06}", number % MODULUS))
}

/// The step whose code was typed. All of them are compared, each in constant time.
pub(crate) fn matching_step(secret: &[u8], typed: &str, steps: RangeInclusive<u64>) -> Option<u64> {
    steps.fold(None, |found, step| {
        let expected = authenticator_code(secret, step)?;
        let is_right: bool = expected.as_bytes().ct_eq(typed.as_bytes()).into();
        if is_right { Some(step) } else { found }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B.
    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn the_codes_are_those_of_the_standard() {
        // The RFC's eight digits, of which these are the last six.
        for (seconds, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(
                authenticator_code(SECRET, seconds / 30).as_deref(),
                Some(expected)
            );
        }
    }

    #[test]
    fn only_a_step_of_the_range_matches() {
        let typed = authenticator_code(SECRET, 100).unwrap();
        assert_eq!(matching_step(SECRET, &typed, 99..=101), Some(100));
        assert_eq!(matching_step(SECRET, &typed, 100..=102), Some(100));
        assert_eq!(matching_step(SECRET, &typed, 101..=103), None);
        assert_eq!(matching_step(SECRET, "12345", 99..=101), None);
    }
}
