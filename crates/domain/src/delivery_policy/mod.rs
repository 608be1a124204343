//! Delivery policies: how outgoing mail to a recipient's domain is protected on its way (T1).

/// Whether mail to a domain may go without TLS.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum TlsMode {
    /// TLS where the other side offers it; what holds for every domain without a delivery policy.
    #[default]
    Opportunistic,
    /// Verified TLS, or the mail is not sent.
    Enforced,
}
