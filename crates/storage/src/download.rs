//! Download: a range of clear bytes out of the chunks that hold it.

use crate::cipher_pool::{CipherPool, failed};
use bytes::{Bytes, BytesMut};
use domain::{
    attachment_bytes::{ByteStream, BytesError},
    id::{AccountId, AttachmentId},
    vault::AttachmentKey,
};
use futures_util::{StreamExt as _, stream, stream::BoxStream};
use object_store::{
    GetOptions, GetRange, GetResult, GetResultPayload, ObjectStore, ObjectStoreExt as _, path::Path,
};
use std::{
    fs::File,
    io::{self, Read as _, Seek as _, SeekFrom},
    ops::Range,
    sync::Arc,
};
use vault::{BlobLayout, ChunkOpener};

/// Chunks decrypted in one go: a megabyte.
const BATCH_CHUNKS: u64 = 16;

/// What is to be read.
pub(crate) struct Blob {
    pub(crate) path: Path,
    pub(crate) account: AccountId,
    pub(crate) attachment: AttachmentId,
    pub(crate) key: AttachmentKey,
    pub(crate) size_bytes: u64,
}

/// Opens a range. The first batch is decrypted before this returns, so that damage at the start is an answer of its
/// own and not a stream that breaks off.
pub(crate) async fn open(
    store: &dyn ObjectStore,
    pool: &CipherPool,
    blob: &Blob,
    range: Range<u64>,
) -> Result<ByteStream, BytesError> {
    let layout = BlobLayout::of(blob.size_bytes);
    let range = range.start..range.end.min(blob.size_bytes);
    // An empty file has a chunk too, which tells whether the blob is the right one.
    let chunks = if blob.size_bytes == 0 {
        0..1
    } else {
        layout.chunks_of(&range)
    };
    if chunks.is_empty() {
        return Ok(Box::pin(stream::empty()));
    }
    let (header, source) = locate(store, blob, layout, &chunks).await?;
    let opener = ChunkOpener::new(&blob.key, blob.account, blob.attachment, layout, &header);
    let mut reader = Reader {
        source: Some(source),
        opener: Arc::new(opener.map_err(damaged)?),
        pool: pool.clone(),
        layout,
        range,
        chunks,
    };
    let first = reader.next_batch().await?;
    let rest = stream::try_unfold(reader, |mut reader| async move {
        let batch = reader.next_batch().await.map_err(into_io)?;
        Ok(batch.map(|clear| (clear, reader)))
    });
    Ok(Box::pin(stream::iter(first.map(Ok)).chain(rest)))
}

/// The blob's header, and its chunks from the first wanted one on.
async fn locate(
    store: &dyn ObjectStore,
    blob: &Blob,
    layout: BlobLayout,
    chunks: &Range<u64>,
) -> Result<(Bytes, Source), BytesError> {
    let wanted = layout.sealed_range(chunks);
    if chunks.start == 0 {
        let source = ranged(store, blob, layout, 0..wanted.end).await?;
        return source.take(BlobLayout::HEADER_BYTES).await;
    }
    let header = ranged(store, blob, layout, 0..layout.header_bytes()).await?;
    let (header, _) = header.take(BlobLayout::HEADER_BYTES).await?;
    Ok((header, ranged(store, blob, layout, wanted).await?))
}

/// Asks for a range of the blob, and refuses a blob whose length is not that of the file it should hold.
async fn ranged(
    store: &dyn ObjectStore,
    blob: &Blob,
    layout: BlobLayout,
    range: Range<u64>,
) -> Result<Source, BytesError> {
    let options = GetOptions {
        range: Some(GetRange::Bounded(range)),
        ..GetOptions::default()
    };
    match store.get_opts(&blob.path, options).await {
        Ok(result) if result.meta.size == layout.sealed_bytes() => Source::of(result),
        Ok(_) => Err(BytesError::Damaged),
        Err(object_store::Error::NotFound { .. }) => Err(BytesError::Missing),
        // A range past the end of a blob that was cut short is an error of the store, told apart by the length.
        Err(error) => match store.head(&blob.path).await {
            Ok(meta) if meta.size != layout.sealed_bytes() => Err(BytesError::Damaged),
            _ => Err(failed(error)),
        },
    }
}

/// Sealed bytes, in order.
enum Source {
    File(File),
    Stream {
        stream: BoxStream<'static, object_store::Result<Bytes>>,
        buffer: BytesMut,
    },
}

impl Source {
    fn of(result: GetResult) -> Result<Self, BytesError> {
        match result.payload {
            GetResultPayload::File(mut file, _) => {
                file.seek(SeekFrom::Start(result.range.start))
                    .map_err(failed)?;
                Ok(Self::File(file))
            }
            GetResultPayload::Stream(stream) => Ok(Self::Stream {
                stream,
                buffer: BytesMut::new(),
            }),
        }
    }

    /// Takes exactly `length` bytes; fewer are damage.
    async fn take(self, length: usize) -> Result<(Bytes, Self), BytesError> {
        match self {
            Self::File(mut file) => {
                let task = tokio::task::spawn_blocking(move || {
                    let bytes = read_exactly(&mut file, length)?;
                    Ok((Bytes::from(bytes), Self::File(file)))
                });
                task.await.map_err(failed)?
            }
            Self::Stream {
                mut stream,
                mut buffer,
            } => {
                while buffer.len() < length {
                    let item = stream.next().await.ok_or(BytesError::Damaged)?;
                    buffer.extend_from_slice(&item.map_err(failed)?);
                }
                let bytes = buffer.split_to(length).freeze();
                Ok((bytes, Self::Stream { stream, buffer }))
            }
        }
    }
}

fn read_exactly(file: &mut File, length: usize) -> Result<Vec<u8>, BytesError> {
    let mut bytes = vec![0_u8; length];
    match file.read_exact(&mut bytes) {
        Ok(()) => Ok(bytes),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(BytesError::Damaged),
        Err(error) => Err(failed(error)),
    }
}

/// Decrypts batch after batch.
struct Reader {
    source: Option<Source>,
    opener: Arc<ChunkOpener>,
    pool: CipherPool,
    layout: BlobLayout,
    range: Range<u64>,
    chunks: Range<u64>,
}

impl Reader {
    /// The next clear bytes; `None` at the end of the range.
    async fn next_batch(&mut self) -> Result<Option<Bytes>, BytesError> {
        let start = self.chunks.start;
        let batch = start..self.chunks.end.min(start + BATCH_CHUNKS);
        if batch.is_empty() {
            return Ok(None);
        }
        self.chunks.start = batch.end;
        let lengths: Vec<usize> = batch
            .clone()
            .map(|chunk| usize::try_from(self.layout.sealed_chunk_bytes(chunk)))
            .collect::<Result<_, _>>()
            .map_err(failed)?;
        let source = self.source.take().ok_or(BytesError::Damaged)?;
        let (sealed, source) = source.take(lengths.iter().sum()).await?;
        self.source = Some(source);

        let opener = Arc::clone(&self.opener);
        let open = move || open_batch(&opener, start, &lengths, &sealed);
        let clear = Bytes::from(self.pool.run(open).await?);
        Ok(Some(self.trim(batch.start, &clear)))
    }

    /// Cuts what lies outside the range from the first and the last chunk.
    fn trim(&self, first_chunk: u64, clear: &Bytes) -> Bytes {
        let offset = self.layout.clear_start(first_chunk);
        let within = |at: u64| {
            let at = usize::try_from(at.saturating_sub(offset)).unwrap_or(usize::MAX);
            at.min(clear.len())
        };
        clear.slice(within(self.range.start)..within(self.range.end))
    }
}

fn open_batch(
    opener: &ChunkOpener,
    first: u64,
    lengths: &[usize],
    mut sealed: &[u8],
) -> Result<Vec<u8>, BytesError> {
    let mut clear = Vec::with_capacity(sealed.len());
    for (index, length) in (first..).zip(lengths) {
        let (chunk, rest) = sealed
            .split_at_checked(*length)
            .ok_or(BytesError::Damaged)?;
        let mut chunk = chunk.to_vec();
        opener.open(index, &mut chunk).map_err(damaged)?;
        clear.append(&mut chunk);
        sealed = rest;
    }
    Ok(clear)
}

fn damaged(_: domain::vault::VaultError) -> BytesError {
    BytesError::Damaged
}

/// Damage found midway ends the stream with this.
fn into_io(error: BytesError) -> io::Error {
    match error {
        BytesError::Damaged => io::Error::new(io::ErrorKind::InvalidData, error),
        other => io::Error::other(other),
    }
}
