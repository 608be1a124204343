//! Attachments: files that drafts and messages hold. The bytes are stored once, encrypted under a key of their own; every
//! message that holds an attachment wraps that key for itself.

mod attachment;
mod ports;

pub use attachment::{Attachment, HeldAttachment, Label};
pub use ports::{Attachments, Downloads};
