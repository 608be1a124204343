//! Handing messages to the relay, or where a delivery policy wants more than a relay can promise, to the recipient's own mail
//! server.

mod certificate;
mod direct;
mod exchangers;
mod network;
mod relay;
mod server_test;
mod verdict;

pub use direct::{Direct, DirectRefused, DirectSmtp};
pub use exchangers::Exchangers;
pub use relay::{Relay, RelayRefused, RelayTls, SmtpRelay};
pub use server_test::ServerTester;
