//! Attachment bytes: implements `domain::attachment_bytes` over an object store, a local folder or an S3-compatible one.
//!
//! Every blob is encrypted by `vault` before it leaves this process and while it streams, so that a file of any size
//! passes through in constant memory. This crate knows no database and no HTTP, and does no cryptography of its own.
//!
//! To support another kind of store: give it a URL scheme in `location.rs`. Everything else is the same for all.

mod blobs;
mod cipher_pool;
mod download;
mod location;
mod upload;

pub use blobs::EncryptedBlobs;
pub use location::{BlobLocation, LocationInvalid, S3Access, S3Credentials};
