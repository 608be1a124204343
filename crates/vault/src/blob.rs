//! Attachments: the STREAM construction over AES-256-GCM in chunks (Hoang, Reyhanitabar, Rogaway, Vizár 2015).
//!
//! A blob is `format (1) | salt (32) | chunk | chunk | …`. Each chunk is up to 64 KiB of clear bytes and a tag; every
//! chunk but the last is full, the last is marked, and there is always one, so that an empty file is one empty chunk.
//! Key and nonce prefix derive from the attachment's key, the salt and the context. A chunk's place is in its nonce:
//! chunks cannot be reordered, dropped or taken from another blob, and any one can be opened on its own.

use crate::{context::Context, derive::expand, seal::FORMAT};
use aead_stream::{NewStream as _, StreamBE32, StreamPrimitive as _};
use aes_gcm::Aes256Gcm;
use domain::{
    id::{AccountId, AttachmentId},
    randomness::Randomness,
    vault::{AttachmentKey, VaultError},
};
use std::ops::Range;
use zeroize::Zeroizing;

/// Clear bytes of a full chunk.
pub const CHUNK_BYTES: usize = 65_536;

const TAG_BYTES: u64 = 16;
const SALT_BYTES: usize = 32;
const KEY_BYTES: usize = 32;
const NONCE_PREFIX_BYTES: usize = 7;

/// Where the chunks of a blob of known clear size lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlobLayout {
    size_bytes: u64,
}

impl BlobLayout {
    /// Bytes before the first chunk.
    pub const HEADER_BYTES: usize = 1 + SALT_BYTES;

    const CHUNK: u64 = 65_536;
    const HEADER: u64 = 33;

    /// The layout of a blob of this many clear bytes.
    pub const fn of(size_bytes: u64) -> Self {
        Self { size_bytes }
    }

    /// The same, as a length in the blob.
    pub const fn header_bytes(self) -> u64 {
        Self::HEADER
    }

    /// How many chunks there are; at least one.
    pub fn chunks(self) -> u64 {
        self.size_bytes.div_ceil(Self::CHUNK).max(1)
    }

    /// Whether this chunk is the last.
    pub fn is_last(self, chunk: u64) -> bool {
        chunk + 1 == self.chunks()
    }

    /// The length of the whole blob.
    pub fn sealed_bytes(self) -> u64 {
        Self::HEADER + self.size_bytes + self.chunks() * TAG_BYTES
    }

    /// The chunks that hold a range of clear bytes; for an empty range, none.
    pub fn chunks_of(self, clear: &Range<u64>) -> Range<u64> {
        if clear.is_empty() {
            return 0..0;
        }
        clear.start / Self::CHUNK..clear.end.div_ceil(Self::CHUNK).min(self.chunks())
    }

    /// Where a chunk's clear bytes begin in the file.
    pub fn clear_start(self, chunk: u64) -> u64 {
        chunk * Self::CHUNK
    }

    /// Where a run of chunks lies in the blob.
    pub fn sealed_range(self, chunks: &Range<u64>) -> Range<u64> {
        let sealed_chunk = Self::CHUNK + TAG_BYTES;
        let start = Self::HEADER + chunks.start * sealed_chunk;
        let end = Self::HEADER + chunks.end * sealed_chunk;
        start..end.min(self.sealed_bytes())
    }

    /// The sealed length of one chunk.
    pub fn sealed_chunk_bytes(self, chunk: u64) -> u64 {
        let range = self.sealed_range(&(chunk..chunk + 1));
        range.end - range.start
    }
}

fn stream(
    key: &AttachmentKey,
    context: Context,
    salt: &[u8; SALT_BYTES],
) -> Result<StreamBE32<Aes256Gcm>, VaultError> {
    let mut derived = Zeroizing::new([0_u8; KEY_BYTES + NONCE_PREFIX_BYTES]);
    expand(
        key.0.expose(),
        &[b"letterlock/blob/v1", &context.to_bytes(), salt],
        derived.as_mut(),
    )?;
    let (key, nonce) = derived
        .split_first_chunk::<KEY_BYTES>()
        .and_then(|(key, rest)| rest.first_chunk::<NONCE_PREFIX_BYTES>().map(|n| (key, n)))
        .ok_or(VaultError::Failed)?;
    Ok(StreamBE32::new(&(*key).into(), &(*nonce).into()))
}

/// Encrypts the chunks of one blob, in order.
pub struct ChunkSealer {
    stream: StreamBE32<Aes256Gcm>,
    context: Context,
    header: [u8; BlobLayout::HEADER_BYTES],
    position: u32,
}

impl std::fmt::Debug for ChunkSealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChunkSealer")
            .field("position", &self.position)
            .finish_non_exhaustive()
    }
}

impl ChunkSealer {
    /// Starts a blob, with a salt of its own even when the key is used again.
    pub fn new(
        randomness: &dyn Randomness,
        key: &AttachmentKey,
        account: AccountId,
        attachment: AttachmentId,
    ) -> Result<Self, VaultError> {
        let mut salt = [0_u8; SALT_BYTES];
        randomness.fill(&mut salt);
        let mut header = [FORMAT; BlobLayout::HEADER_BYTES];
        if let Some((_, rest)) = header.split_first_mut() {
            rest.copy_from_slice(&salt);
        }
        let context = Context::blob(account, attachment);
        Ok(Self {
            stream: stream(key, context, &salt)?,
            context,
            header,
            position: 0,
        })
    }

    /// The bytes before the first chunk.
    pub fn header(&self) -> &[u8] {
        &self.header
    }

    /// Encrypts the next chunk in place. Every chunk but the last MUST hold [`CHUNK_BYTES`]; nothing may follow the
    /// last.
    pub fn seal(&mut self, chunk: &mut Vec<u8>, last: bool) -> Result<(), VaultError> {
        let fits = chunk.len() == CHUNK_BYTES || (last && chunk.len() < CHUNK_BYTES);
        let next = self.position.checked_add(1).filter(|_| fits);
        let next = next.ok_or(VaultError::Failed)?;
        self.stream
            .encrypt_in_place(self.position, last, &self.context.to_bytes(), chunk)
            .ok()
            .ok_or(VaultError::Failed)?;
        // After the last chunk the counter stands at its end, so that a further call fails.
        self.position = if last { u32::MAX } else { next };
        Ok(())
    }
}

/// Decrypts chunks of one blob, in any order.
pub struct ChunkOpener {
    stream: StreamBE32<Aes256Gcm>,
    context: Context,
    layout: BlobLayout,
}

impl std::fmt::Debug for ChunkOpener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChunkOpener")
            .field("layout", &self.layout)
            .finish_non_exhaustive()
    }
}

impl ChunkOpener {
    /// Opens a blob by its header. Whether key and context are right shows at the first chunk.
    pub fn new(
        key: &AttachmentKey,
        account: AccountId,
        attachment: AttachmentId,
        layout: BlobLayout,
        header: &[u8],
    ) -> Result<Self, VaultError> {
        let salt = header
            .strip_prefix(&[FORMAT])
            .and_then(|salt| <[u8; SALT_BYTES]>::try_from(salt).ok())
            .ok_or(VaultError::Undecryptable)?;
        let context = Context::blob(account, attachment);
        Ok(Self {
            stream: stream(key, context, &salt)?,
            context,
            layout,
        })
    }

    /// Decrypts one chunk in place. On error the content of `chunk` is unspecified ciphertext, never clear.
    pub fn open(&self, index: u64, chunk: &mut Vec<u8>) -> Result<(), VaultError> {
        let position = u32::try_from(index).ok().ok_or(VaultError::Undecryptable)?;
        self.stream
            .decrypt_in_place(
                position,
                self.layout.is_last(index),
                &self.context.to_bytes(),
                chunk,
            )
            .ok()
            .ok_or(VaultError::Undecryptable)
    }
}
