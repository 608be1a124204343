//! Recipients' questions for more time (E3): asked of the sender, also when a message has expired; granting one is the
//! message's one extension.

mod error;
mod letters;
mod ports;
mod request;
mod service;

pub use error::ExtensionRequestError;
pub use ports::{Decision, ExtensionRequests, NewExtensionRequest};
pub use request::{ExtensionRequest, Note, NoteTooLong, RequestState, RequestView};
pub use service::ExtensionRequestService;

pub(crate) use service::grant_pending;
