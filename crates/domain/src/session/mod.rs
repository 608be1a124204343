//! Sessions: logged-on browsers. The row decides, the cookie only names it (design 3.3).

mod error;
mod ports;
mod service;
mod session;
#[cfg(test)]
mod tests;

pub use error::SessionError;
pub use ports::Sessions;
pub use service::{ChangeOwnPassword, LiveSession, SessionService, UpdateMe};
pub(crate) use service::{announce_end, end_all, save_password};
pub use session::{LogonMeans, Session, SessionFactor, SessionLimits};
