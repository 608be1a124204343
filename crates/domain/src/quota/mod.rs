//! Quota: how many unique addresses a licensed user may write to in a calendar month, and the bulk sender packs that raise
//! it (Q1 to Q4).

mod charge;
mod error;
mod everyone;
mod month;
mod pack;
mod ports;
mod quota;
mod service;
mod warning;

#[cfg(test)]
mod tests;

pub use error::{QuotaError, QuotaRefusal};
pub use everyone::UsageOfUser;
pub use month::Month;
pub use pack::{Assignment, IssuePacks, Pack, PackFilter, ShownPack};
pub use ports::{Quotas, Usage, UsagePlace};
pub use quota::{Level, Quota};
pub use service::{NewAddress, Preview, QuotaService, UserQuota};

pub(crate) use charge::{Charge, claim};
pub(crate) use service::effect;
