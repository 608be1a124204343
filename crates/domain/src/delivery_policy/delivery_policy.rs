//! The delivery policy entity.

use super::TlsMode;
use crate::id::{AccountId, DeliveryPolicyId};
use time::OffsetDateTime;

/// How mail to one domain is protected on its way. It is about this domain alone, not about those below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryPolicy {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: DeliveryPolicyId,
    /// The recipients' domain, in lower case; unique in the account.
    pub domain: String,
    /// Whether mail may go without TLS.
    pub tls: TlsMode,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it was last changed.
    pub updated_at: OffsetDateTime,
}

impl DeliveryPolicy {
    /// How many an account may have: they are listed on one page.
    pub const MAX: usize = 500;
}
