//! Whether mail may go without TLS.

/// Whether mail to a domain may go without TLS.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum TlsMode {
    /// TLS where the other side offers it; what holds for every domain without a delivery policy.
    #[default]
    Opportunistic,
    /// Verified TLS, or the mail is not sent.
    Enforced,
}

impl TlsMode {
    /// Every mode.
    pub const ALL: [Self; 2] = [Self::Opportunistic, Self::Enforced];

    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opportunistic => "opportunistic",
            Self::Enforced => "enforced",
        }
    }

    /// The mode of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == text)
    }
}
