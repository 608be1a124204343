//! The change feed: what happened, per user, in one order (design 3.5).

mod change;
mod ports;

pub use change::{ChangeKind, NewChange};
pub use ports::Changes;
