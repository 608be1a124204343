//! A blob store that has nothing and takes nothing, for servers under test that no attachment reaches.

use domain::{
    attachment_bytes::{AttachmentBytes, ByteStream, BytesError},
    id::{AccountId, AttachmentId},
    vault::AttachmentKey,
};
use std::{future::Future, ops::Range, pin::Pin};

type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, BytesError>> + Send + 'a>>;

/// The empty store.
#[derive(Debug)]
pub struct NoBlobs;

impl AttachmentBytes for NoBlobs {
    fn put(
        &self,
        _: AccountId,
        _: AttachmentId,
        _: AttachmentKey,
        _: u64,
        _: ByteStream,
    ) -> Answer<'_, u64> {
        Box::pin(async { Err(BytesError::Missing) })
    }

    fn get(
        &self,
        _: AccountId,
        _: AttachmentId,
        _: AttachmentKey,
        _: u64,
        _: Range<u64>,
    ) -> Answer<'_, ByteStream> {
        Box::pin(async { Err(BytesError::Missing) })
    }

    fn delete(&self, _: AccountId, _: AttachmentId) -> Answer<'_, ()> {
        Box::pin(async { Ok(()) })
    }
}
