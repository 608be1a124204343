//! Randomness as a port: ids, tokens and codes.

use crate::secret::Secret;
use time::OffsetDateTime;
use uuid::Uuid;

/// Draws random values.
pub trait Randomness: Send + Sync + std::fmt::Debug {
    /// Fills `target` with bytes nobody can predict.
    fn fill(&self, target: &mut [u8]);

    /// A new UUIDv7 whose time is `now`.
    fn uuid(&self, now: OffsetDateTime) -> Uuid {
        let mut random = [0_u8; 10];
        self.fill(&mut random);
        let milliseconds = now.unix_timestamp_nanos().div_euclid(1_000_000);
        uuid::Builder::from_unix_timestamp_millis(
            u64::try_from(milliseconds).unwrap_or_default(),
            &random,
        )
        .into_uuid()
    }

    /// A new 256-bit token.
    fn token(&self) -> Token {
        let mut bytes = [0_u8; 32];
        self.fill(&mut bytes);
        Token(Secret::new(bytes))
    }
}

/// A 256-bit bearer secret (link, reset, API key, session). Only its digest is stored.
#[derive(Debug, Clone)]
pub struct Token(Secret<[u8; 32]>);

impl Token {
    /// The raw bytes, for digesting.
    pub fn bytes(&self) -> &[u8; 32] {
        self.0.expose()
    }

    /// The form people and URLs carry: base64url without padding, 43 characters.
    pub fn to_text(&self) -> Secret<String> {
        use base64::Engine as _;
        Secret::new(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(self.bytes()))
    }

    /// Reads the form written by [`Token::to_text`]; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        use base64::Engine as _;
        let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD
            .decode(text)
            .ok()?;
        <[u8; 32]>::try_from(bytes)
            .ok()
            .map(|bytes| Self(Secret::new(bytes)))
    }
}
