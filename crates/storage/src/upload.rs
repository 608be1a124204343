//! Upload: clear stream in, encrypted parts out, one part in memory and one on its way.

use crate::cipher_pool::{CipherPool, failed};
use bytes::Bytes;
use domain::attachment_bytes::{ByteStream, BytesError};
use futures_util::StreamExt as _;
use object_store::{
    MultipartUpload, ObjectStore, ObjectStoreExt as _, PutPayload, Result as StoreResult,
    path::Path,
};
use std::sync::Arc;
use tokio::task::JoinHandle;
use vault::{CHUNK_BYTES, ChunkSealer};

/// Clear bytes encrypted in one go.
const BATCH_BYTES: usize = 16 * CHUNK_BYTES;

/// Sealed bytes of a part. S3 takes parts from 5 MiB, and 10,000 of them.
const PART_BYTES: usize = 8 * 1_024 * 1_024;

/// One running upload.
pub(crate) struct Upload {
    store: Arc<dyn ObjectStore>,
    path: Path,
    pool: CipherPool,
    sealer: Option<ChunkSealer>,
    clear: Vec<u8>,
    sealed: Vec<Bytes>,
    sealed_bytes: usize,
    parts: Option<Parts>,
}

impl Upload {
    pub(crate) fn new(
        store: Arc<dyn ObjectStore>,
        path: Path,
        pool: CipherPool,
        sealer: ChunkSealer,
    ) -> Self {
        let header = Bytes::copy_from_slice(sealer.header());
        Self {
            store,
            path,
            pool,
            sealer: Some(sealer),
            clear: Vec::new(),
            sealed_bytes: header.len(),
            sealed: vec![header],
            parts: None,
        }
    }

    /// Stores the whole stream and returns its clear size. The blob appears when the last byte is in, or never.
    pub(crate) async fn run(
        mut self,
        mut clear: ByteStream,
        limit_bytes: u64,
    ) -> Result<u64, BytesError> {
        let mut size_bytes = 0_u64;
        while let Some(item) = clear.next().await {
            let item = item.map_err(BytesError::Interrupted)?;
            let length = u64::try_from(item.len()).unwrap_or(u64::MAX);
            size_bytes = size_bytes.saturating_add(length);
            if size_bytes > limit_bytes {
                return Err(BytesError::TooLarge { limit_bytes });
            }
            self.take(&item).await?;
        }
        self.finish().await?;
        Ok(size_bytes)
    }

    async fn take(&mut self, mut item: &[u8]) -> Result<(), BytesError> {
        while !item.is_empty() {
            // A full batch is encrypted only once more follows: the last chunk must be known as the last.
            if self.clear.len() == BATCH_BYTES {
                self.seal(false).await?;
            }
            let room = BATCH_BYTES.saturating_sub(self.clear.len());
            let (now, later) = item.split_at(room.min(item.len()));
            self.clear.extend_from_slice(now);
            item = later;
        }
        Ok(())
    }

    async fn seal(&mut self, last: bool) -> Result<(), BytesError> {
        let mut sealer = self.sealer.take().ok_or_else(|| failed("no sealer"))?;
        let clear = std::mem::take(&mut self.clear);
        let (sealer, batch) = self
            .pool
            .run(move || {
                let batch = seal_batch(&mut sealer, &clear, last)?;
                Ok((sealer, batch))
            })
            .await?;
        self.sealer = Some(sealer);
        self.sealed_bytes += batch.len();
        self.sealed.push(batch.into());
        if self.sealed_bytes >= PART_BYTES && !last {
            self.send_part().await?;
        }
        Ok(())
    }

    async fn send_part(&mut self) -> Result<(), BytesError> {
        let payload = self.take_payload();
        let parts = match &mut self.parts {
            Some(parts) => parts,
            none => {
                let upload = self.store.put_multipart(&self.path).await;
                none.insert(Parts::new(upload.map_err(failed)?))
            }
        };
        parts.send(payload).await
    }

    fn take_payload(&mut self) -> PutPayload {
        self.sealed_bytes = 0;
        PutPayload::from_iter(std::mem::take(&mut self.sealed))
    }

    async fn finish(mut self) -> Result<(), BytesError> {
        self.seal(true).await?;
        let payload = self.take_payload();
        match self.parts.take() {
            None => {
                let put = self.store.put(&self.path, payload).await;
                put.map(drop).map_err(failed)
            }
            Some(mut parts) => {
                parts.send(payload).await?;
                parts.complete().await
            }
        }
    }
}

fn seal_batch(sealer: &mut ChunkSealer, clear: &[u8], last: bool) -> Result<Vec<u8>, BytesError> {
    let mut batch = Vec::with_capacity(clear.len() + 16 * (clear.len() / CHUNK_BYTES + 1));
    let mut chunks = clear.chunks(CHUNK_BYTES).peekable();
    loop {
        // An empty file is one empty chunk.
        let mut chunk = chunks.next().unwrap_or_default().to_vec();
        let is_end = chunks.peek().is_none();
        sealer.seal(&mut chunk, last && is_end).map_err(failed)?;
        batch.append(&mut chunk);
        if is_end {
            return Ok(batch);
        }
    }
}

/// A multipart upload that cleans up after itself: unless it completes, the parts already sent are dropped by the
/// store, also when the caller goes away midway.
struct Parts {
    upload: Option<Box<dyn MultipartUpload>>,
    in_flight: Option<JoinHandle<StoreResult<()>>>,
}

impl Parts {
    fn new(upload: Box<dyn MultipartUpload>) -> Self {
        Self {
            upload: Some(upload),
            in_flight: None,
        }
    }

    /// Sends a part while the next one is being made; waits for the one before.
    async fn send(&mut self, payload: PutPayload) -> Result<(), BytesError> {
        self.settle().await?;
        if let Some(upload) = &mut self.upload {
            self.in_flight = Some(tokio::spawn(upload.put_part(payload)));
        }
        Ok(())
    }

    async fn settle(&mut self) -> Result<(), BytesError> {
        if let Some(part) = &mut self.in_flight {
            let outcome = part.await;
            self.in_flight = None;
            outcome.map_err(failed)?.map_err(failed)?;
        }
        Ok(())
    }

    async fn complete(mut self) -> Result<(), BytesError> {
        self.settle().await?;
        let Some(upload) = &mut self.upload else {
            return Err(failed("completed twice"));
        };
        upload.complete().await.map_err(failed)?;
        self.upload = None;
        Ok(())
    }
}

impl Drop for Parts {
    fn drop(&mut self) {
        let Some(mut upload) = self.upload.take() else {
            return;
        };
        let in_flight = self.in_flight.take();
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                if let Some(part) = in_flight {
                    part.abort();
                    drop(part.await);
                }
                if let Err(error) = upload.abort().await {
                    tracing::warn!(%error, "an unfinished upload could not be aborted");
                }
            });
        }
    }
}
