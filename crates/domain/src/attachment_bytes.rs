//! The bytes of attachments as a port: the one asynchronous port, over streams, so that a file never stands in memory.

use crate::{
    id::{AccountId, AttachmentId},
    vault::AttachmentKey,
};
use bytes::Bytes;
use futures_core::{Stream, future::BoxFuture};
use std::{ops::Range, pin::Pin};

/// Clear bytes on their way in or out.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, std::io::Error>> + Send>>;

/// Why attachment bytes could not be stored or read.
#[derive(Debug, thiserror::Error)]
pub enum BytesError {
    /// The upload is larger than allowed.
    #[error("larger than {limit_bytes} bytes")]
    TooLarge {
        /// The limit that was passed.
        limit_bytes: u64,
    },
    /// The sender's stream broke off.
    #[error("the upload broke off")]
    Interrupted(#[source] std::io::Error),
    /// There is no such blob.
    #[error("no such blob")]
    Missing,
    /// The stored bytes are not what was stored: damaged, swapped or cut short.
    #[error("stored bytes are damaged")]
    Damaged,
    /// The store failed.
    #[error("the blob store failed")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Stores attachments encrypted in chunks (design 3.2), in constant memory.
pub trait AttachmentBytes: Send + Sync + std::fmt::Debug {
    /// Encrypts and stores a stream; returns its clear size. On any error nothing readable remains.
    fn put(
        &self,
        account: AccountId,
        attachment: AttachmentId,
        key: AttachmentKey,
        limit_bytes: u64,
        clear: ByteStream,
    ) -> BoxFuture<'_, Result<u64, BytesError>>;

    /// Decrypts a range of clear bytes. MUST NOT yield a byte of a chunk that does not authenticate; damage found
    /// midway ends the stream with an error, never cleanly.
    fn get(
        &self,
        account: AccountId,
        attachment: AttachmentId,
        key: AttachmentKey,
        size_bytes: u64,
        range: Range<u64>,
    ) -> BoxFuture<'_, Result<ByteStream, BytesError>>;

    /// Deletes a blob; a missing one is no error, so that it can be repeated.
    fn delete(
        &self,
        account: AccountId,
        attachment: AttachmentId,
    ) -> BoxFuture<'_, Result<(), BytesError>>;
}
