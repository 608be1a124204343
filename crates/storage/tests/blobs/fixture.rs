//! A store under test, with a way past the encryption.

use domain::{
    attachment_bytes::{AttachmentBytes as _, ByteStream, BytesError},
    id::{AccountId, AttachmentId},
    secret::Secret,
    vault::AttachmentKey,
};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use object_store::{ObjectStore, ObjectStoreExt as _, path::Path};
use std::{ops::Range, sync::Arc};
use storage::EncryptedBlobs;
use uuid::Uuid;
use vault::OsRandomness;

pub(crate) const CHUNK: u64 = 65_536;
pub(crate) const NO_LIMIT: u64 = u64::MAX;

/// A store under test.
pub(crate) struct Fixture {
    pub(crate) raw: Arc<dyn ObjectStore>,
    pub(crate) root: Path,
    pub(crate) blobs: EncryptedBlobs,
}

impl Fixture {
    pub(crate) fn over(raw: Arc<dyn ObjectStore>, root: Path) -> Self {
        let blobs = EncryptedBlobs::over(Arc::clone(&raw), root.clone(), Arc::new(OsRandomness), 2);
        Self { raw, root, blobs }
    }

    pub(crate) async fn put(&self, attachment: u128, clear: ByteStream) -> Result<u64, BytesError> {
        self.blobs
            .put(account(1), id(attachment), key(1), NO_LIMIT, clear)
            .await
    }

    /// Stores the first `size` bytes of the pattern.
    pub(crate) async fn stored(&self, attachment: u128, size: u64) {
        let stored = self.put(attachment, pattern(size)).await.unwrap();
        assert_eq!(stored, size);
    }

    pub(crate) async fn read(
        &self,
        attachment: u128,
        size: u64,
        range: Range<u64>,
    ) -> Result<Vec<u8>, BytesError> {
        let clear = self
            .blobs
            .get(account(1), id(attachment), key(1), size, range)
            .await?;
        collect(clear).await.map_err(BytesError::Interrupted)
    }

    /// Every key in the store.
    pub(crate) async fn keys(&self) -> Vec<Path> {
        let objects = self.raw.list(Some(&self.root)).map_ok(|meta| meta.location);
        objects.try_collect().await.unwrap()
    }

    /// The only key in the store.
    pub(crate) async fn key(&self) -> Path {
        let keys = self.keys().await;
        assert_eq!(keys.len(), 1, "{keys:?}");
        keys.into_iter().next().unwrap()
    }

    pub(crate) async fn sealed(&self, key: &Path) -> Vec<u8> {
        self.raw
            .get(key)
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap()
            .to_vec()
    }

    pub(crate) async fn overwrite(&self, key: &Path, sealed: Vec<u8>) {
        self.raw.put(key, sealed.into()).await.unwrap();
    }
}

pub(crate) fn account(n: u128) -> AccountId {
    AccountId::from_uuid(Uuid::from_u128(n))
}

pub(crate) fn id(n: u128) -> AttachmentId {
    AttachmentId::from_uuid(Uuid::from_u128(n))
}

pub(crate) fn key(n: u8) -> AttachmentKey {
    AttachmentKey(Secret::new([n; 32]))
}

/// What a range of the pattern holds. The pattern's period has no common factor with the chunks.
pub(crate) fn bytes(range: Range<u64>) -> Vec<u8> {
    let length = usize::try_from(range.end - range.start).unwrap();
    let offset = usize::try_from(range.start % 251).unwrap();
    let pattern: Vec<u8> = (0..251).collect();
    let mut bytes = pattern.repeat((offset + length).div_ceil(251));
    bytes.drain(..offset);
    bytes.truncate(length);
    bytes
}

/// The pattern's first bytes, in pieces that fit no boundary.
pub(crate) fn pattern(size: u64) -> ByteStream {
    const PIECE: u64 = 10_007;
    let pieces =
        (0..size.div_ceil(PIECE)).map(move |n| bytes(n * PIECE..size.min((n + 1) * PIECE)));
    Box::pin(stream::iter(pieces.map(|piece| Ok(piece.into()))))
}

pub(crate) async fn collect(mut clear: ByteStream) -> Result<Vec<u8>, std::io::Error> {
    let mut all = Vec::new();
    while let Some(piece) = clear.next().await {
        all.extend_from_slice(&piece?);
    }
    Ok(all)
}
