//! The change feed: what happened, per user, in one order (design 3.5).
//!
//! A use case announces its changes in its own transaction; they have no position yet. One sequencer numbers them after
//! commit, so that whoever has read up to a position has missed nothing: a transaction that commits late gets a later
//! position, never one already passed.

mod change;
mod ports;
mod service;
mod tell;

pub use change::{Change, ChangeKind, NewChange};
pub use ports::{Changes, Position};
pub use service::{ChangeService, Changed};
pub(crate) use tell::tell_administrators;
