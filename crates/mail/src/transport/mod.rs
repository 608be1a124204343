//! Handing messages to the relay.

mod relay;
mod verdict;

pub use relay::{Relay, RelayRefused, RelayTls, SmtpRelay};
