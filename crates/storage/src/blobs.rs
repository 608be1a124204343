//! The [`AttachmentBytes`] port.

use crate::{
    cipher_pool::{CipherPool, failed},
    download,
    location::{BlobLocation, LocationInvalid, S3Access},
    upload::Upload,
};
use domain::{
    attachment_bytes::{AttachmentBytes, ByteStream, BytesError},
    id::{AccountId, AttachmentId},
    randomness::Randomness,
    vault::AttachmentKey,
};
use futures_core::future::BoxFuture;
use object_store::{ObjectStore, ObjectStoreExt as _, path::Path};
use std::{ops::Range, sync::Arc};
use vault::ChunkSealer;

/// Keeps attachments encrypted in an object store.
#[derive(Debug, Clone)]
pub struct EncryptedBlobs {
    store: Arc<dyn ObjectStore>,
    root: Path,
    randomness: Arc<dyn Randomness>,
    pool: CipherPool,
}

impl EncryptedBlobs {
    /// Opens a location. At most `cipher_threads` of the runtime's blocking threads encrypt or decrypt at once.
    pub fn open(
        location: &BlobLocation,
        s3: &S3Access,
        randomness: Arc<dyn Randomness>,
        cipher_threads: usize,
    ) -> Result<Self, LocationInvalid> {
        let (store, root) = location.open(s3)?;
        Ok(Self::over(store, root, randomness, cipher_threads))
    }

    /// As [`EncryptedBlobs::open`], over a store that is open already.
    pub fn over(
        store: Arc<dyn ObjectStore>,
        root: Path,
        randomness: Arc<dyn Randomness>,
        cipher_threads: usize,
    ) -> Self {
        Self {
            store,
            root,
            randomness,
            pool: CipherPool::of(cipher_threads),
        }
    }

    /// Whether the store can be reached and written: stores a few bytes, reads them back, deletes them. For the
    /// operator's check.
    pub async fn probe(&self) -> Result<(), BytesError> {
        let path = self.root.clone().join("probe");
        let probe = b"letterlock".as_slice();
        self.store.put(&path, probe.into()).await.map_err(failed)?;
        let back = self.store.get(&path).await.map_err(failed)?;
        let back = back.bytes().await.map_err(failed)?;
        self.store.delete(&path).await.map_err(failed)?;
        if back == probe {
            Ok(())
        } else {
            Err(BytesError::Damaged)
        }
    }

    /// Folders of a hundred thousand files are slow to list and back up, so the id's last, random digits divide them.
    fn path(&self, account: AccountId, attachment: AttachmentId) -> Path {
        let name = attachment.to_string();
        let shard = name.get(name.len().saturating_sub(2)..).unwrap_or_default();
        let folder = self.root.clone().join(account.to_string());
        folder.join(shard).join(name.as_str())
    }
}

impl AttachmentBytes for EncryptedBlobs {
    fn put(
        &self,
        account: AccountId,
        attachment: AttachmentId,
        key: AttachmentKey,
        limit_bytes: u64,
        clear: ByteStream,
    ) -> BoxFuture<'_, Result<u64, BytesError>> {
        Box::pin(async move {
            let sealer = ChunkSealer::new(&*self.randomness, &key, account, attachment);
            let sealer = sealer.map_err(failed)?;
            let path = self.path(account, attachment);
            let upload = Upload::new(Arc::clone(&self.store), path, self.pool.clone(), sealer);
            upload.run(clear, limit_bytes).await
        })
    }

    fn get(
        &self,
        account: AccountId,
        attachment: AttachmentId,
        key: AttachmentKey,
        size_bytes: u64,
        range: Range<u64>,
    ) -> BoxFuture<'_, Result<ByteStream, BytesError>> {
        Box::pin(async move {
            let blob = download::Blob {
                path: self.path(account, attachment),
                account,
                attachment,
                key,
                size_bytes,
            };
            download::open(&*self.store, &self.pool, &blob, range).await
        })
    }

    fn delete(
        &self,
        account: AccountId,
        attachment: AttachmentId,
    ) -> BoxFuture<'_, Result<(), BytesError>> {
        Box::pin(async move {
            match self.store.delete(&self.path(account, attachment)).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
                Err(error) => Err(failed(error)),
            }
        })
    }
}
