//! The dashboard: what happened in an account day by day, and what needs somebody now.
//!
//! What happened is counted after the fact. Every act is an audit entry, and the sealer numbers each entry once, after its
//! commit and without gaps; a worker adds up what is numbered higher than it has come, in the transaction that moves it on.
//! So nothing is counted twice or passed over, whatever fails, and no send waits for a counter.

mod count;
mod figure;
mod ports;
mod service;
#[cfg(test)]
mod tests;

pub use figure::{Day, Delay, Figure};
pub use ports::{DailyFigures, MessageTimes, NearQuota, WaitingMails};
pub use service::{Dashboard, DashboardService, DayFigures, Period};
