//! Drafts: messages being written. They are content too: encrypted, on the server, and there after the session ends.

mod attach;
mod begin;
mod codec;
mod draft;
mod error;
mod ports;
mod service;

pub use attach::{BegunUpload, Upload};
pub use begin::BeginDraft;
pub use draft::{Draft, DraftContent, DraftOrigin, DraftSummary, OriginKind, StoredDraft};
pub use error::DraftError;
pub use ports::Drafts;
pub use service::DraftService;
