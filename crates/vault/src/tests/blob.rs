use super::{account, attachment, thousand_flips, vault};
use crate::{BlobLayout, CHUNK_BYTES, ChunkOpener, ChunkSealer, OsRandomness};
use domain::{
    id::{AccountId, AttachmentId},
    vault::{AttachmentKey, Vault as _, VaultError},
};

/// The chunks of a sealed file.
struct Blob {
    key: AttachmentKey,
    layout: BlobLayout,
    header: Vec<u8>,
    chunks: Vec<Vec<u8>>,
}

impl Blob {
    fn seal(clear: &[u8]) -> Self {
        let key = vault().new_attachment_key();
        let mut sealer = ChunkSealer::new(&OsRandomness, &key, account(1), attachment(1)).unwrap();
        let layout = BlobLayout::of(u64::try_from(clear.len()).unwrap());
        let mut chunks: Vec<Vec<u8>> = clear.chunks(CHUNK_BYTES).map(<[u8]>::to_vec).collect();
        if chunks.is_empty() {
            chunks.push(Vec::new());
        }
        let last = chunks.len() - 1;
        for (n, chunk) in chunks.iter_mut().enumerate() {
            sealer.seal(chunk, n == last).unwrap();
        }
        Self {
            key,
            layout,
            header: sealer.header().to_vec(),
            chunks,
        }
    }

    fn opener_as(&self, account: AccountId, attachment: AttachmentId) -> ChunkOpener {
        ChunkOpener::new(&self.key, account, attachment, self.layout, &self.header).unwrap()
    }

    fn opener(&self) -> ChunkOpener {
        self.opener_as(account(1), attachment(1))
    }

    fn sealed_bytes(&self) -> usize {
        self.header.len() + self.chunks.iter().map(Vec::len).sum::<usize>()
    }
}

fn opened(opener: &ChunkOpener, index: u64, chunk: &[u8]) -> Result<Vec<u8>, VaultError> {
    let mut chunk = chunk.to_vec();
    opener.open(index, &mut chunk).map(|()| chunk)
}

#[test]
fn files_of_every_awkward_size_come_back() {
    for size in [
        0,
        1,
        CHUNK_BYTES - 1,
        CHUNK_BYTES,
        CHUNK_BYTES + 1,
        3 * CHUNK_BYTES,
    ] {
        let clear: Vec<u8> = (0..size).map(|n| n.to_le_bytes()[0]).collect();
        let blob = Blob::seal(&clear);
        let opener = blob.opener();
        let mut back = Vec::new();
        for (n, chunk) in (0..).zip(&blob.chunks) {
            back.extend(opened(&opener, n, chunk).unwrap());
        }
        assert!(back == clear, "{size} bytes");
        assert_eq!(
            blob.layout.chunks(),
            u64::try_from(blob.chunks.len()).unwrap()
        );
        assert_eq!(
            blob.layout.sealed_bytes(),
            u64::try_from(blob.sealed_bytes()).unwrap()
        );
    }
}

#[test]
fn a_chunk_opens_at_its_own_place_alone() {
    let blob = Blob::seal(&vec![b'a'; 3 * CHUNK_BYTES]);
    let opener = blob.opener();
    for (n, chunk) in (0..).zip(&blob.chunks) {
        for at in 0..3 {
            assert_eq!(
                opened(&opener, at, chunk).is_ok(),
                at == n,
                "chunk {n} at {at}"
            );
        }
    }
}

#[test]
fn a_file_cut_at_a_chunk_is_noticed() {
    let blob = Blob::seal(&vec![b'a'; 3 * CHUNK_BYTES]);
    let claimed = BlobLayout::of(2 * u64::try_from(CHUNK_BYTES).unwrap());
    let opener =
        ChunkOpener::new(&blob.key, account(1), attachment(1), claimed, &blob.header).unwrap();
    assert!(opened(&opener, 0, &blob.chunks[0]).is_ok());
    assert!(
        opened(&opener, 1, &blob.chunks[1]).is_err(),
        "not marked as the last"
    );
}

#[test]
fn a_chunk_opens_under_no_other_account_attachment_or_blob() {
    let blob = Blob::seal(b"hello");
    for opener in [
        blob.opener_as(account(2), attachment(1)),
        blob.opener_as(account(1), attachment(2)),
    ] {
        assert!(opened(&opener, 0, &blob.chunks[0]).is_err());
    }
    let other = Blob {
        header: Blob::seal(b"hello").header,
        ..blob
    };
    assert!(opened(&other.opener(), 0, &other.chunks[0]).is_err());
}

#[test]
fn every_changed_byte_of_a_chunk_or_header_is_detected() {
    let blob = Blob::seal(&[b'a'; 500]);
    for damaged in thousand_flips(&blob.chunks[0]) {
        assert!(opened(&blob.opener(), 0, &damaged).is_err());
    }
    for header in thousand_flips(&blob.header) {
        let opener = ChunkOpener::new(&blob.key, account(1), attachment(1), blob.layout, &header);
        let outcome = opener.and_then(|opener| opened(&opener, 0, &blob.chunks[0]));
        assert_eq!(outcome.unwrap_err(), VaultError::Undecryptable);
    }
}

#[test]
fn nothing_follows_the_last_chunk_and_none_before_it_is_short() {
    let key = vault().new_attachment_key();
    let mut sealer = ChunkSealer::new(&OsRandomness, &key, account(1), attachment(1)).unwrap();
    assert!(sealer.seal(&mut vec![0; CHUNK_BYTES - 1], false).is_err());
    assert!(sealer.seal(&mut vec![0; CHUNK_BYTES + 1], true).is_err());
    assert!(sealer.seal(&mut vec![0; CHUNK_BYTES], true).is_ok());
    assert!(sealer.seal(&mut vec![0; 1], true).is_err());
}

#[test]
fn the_same_key_never_makes_the_same_blob() {
    let key = vault().new_attachment_key();
    let headers = [0, 1].map(|_| {
        let sealer = ChunkSealer::new(&OsRandomness, &key, account(1), attachment(1)).unwrap();
        sealer.header().to_vec()
    });
    assert_ne!(headers[0], headers[1]);
}

#[test]
fn a_range_touches_the_chunks_it_needs() {
    let chunk = u64::try_from(CHUNK_BYTES).unwrap();
    let layout = BlobLayout::of(2 * chunk + 10);
    let cases = [
        (0..0, 0..0),
        (0..1, 0..1),
        (0..chunk, 0..1),
        (chunk - 1..chunk + 1, 0..2),
        (chunk..chunk + 1, 1..2),
        (2 * chunk..2 * chunk + 10, 2..3),
        (0..2 * chunk + 10, 0..3),
    ];
    for (clear, chunks) in cases {
        assert_eq!(layout.chunks_of(&clear), chunks, "{clear:?}");
    }
    assert_eq!(layout.sealed_range(&(0..3)), 33..layout.sealed_bytes());
    assert_eq!(layout.sealed_chunk_bytes(0), chunk + 16);
    assert_eq!(layout.sealed_chunk_bytes(2), 10 + 16);
}
