//! What holds over every store.

use crate::fixture::{CHUNK, Fixture, NO_LIMIT, account, bytes, collect, id, key, pattern};
use domain::attachment_bytes::{AttachmentBytes as _, ByteStream, BytesError};
use futures_util::{StreamExt as _, stream};
use std::{io, sync::Arc};

/// Large enough for several parts of an upload.
const LARGE: u64 = 20 * 1_024 * 1_024 + 17;

/// Declares each rule as a test over the store that `$open` opens.
#[macro_export]
macro_rules! contract {
    ($open:path) => {
        $crate::contract!(
            $open,
            files_of_every_awkward_size_come_back,
            ranges_at_chunk_edges_are_exact,
            a_range_past_the_end_is_cut,
            a_large_file_passes_in_parts,
            nothing_clear_is_stored,
            a_blob_that_is_not_there_is_missing,
            a_blob_opens_for_its_own_account_attachment_and_key_alone,
            swapped_blobs_are_damage,
            a_blob_cut_short_is_damage,
            a_changed_byte_midway_ends_the_stream_with_an_error,
            an_empty_file_is_checked_too,
            deleting_can_be_repeated,
            an_upload_over_the_limit_leaves_nothing,
            a_broken_upload_leaves_nothing,
            an_abandoned_upload_leaves_nothing,
            an_upload_again_replaces_the_first,
            the_probe_leaves_nothing
        );
    };
    ($open:path, $($rule:ident),*) => {$(
        #[tokio::test]
        async fn $rule() {
            let (fixture, _guard) = $open().await;
            $crate::contract::$rule(fixture).await;
        }
    )*};
}

pub(crate) async fn files_of_every_awkward_size_come_back(fixture: Fixture) {
    let batch = 16 * CHUNK;
    let edges = [0, CHUNK, 2 * CHUNK, batch, 2 * batch];
    let around = edges.map(|edge| [edge.saturating_sub(1), edge, edge + 1]);
    for (n, size) in (0..).zip(around.concat()) {
        fixture.stored(n, size).await;
        let back = fixture.read(n, size, 0..size).await.unwrap();
        assert!(back == bytes(0..size), "{size} bytes");
    }
}

pub(crate) async fn ranges_at_chunk_edges_are_exact(fixture: Fixture) {
    let size = 18 * CHUNK + 5;
    fixture.stored(1, size).await;
    let places = [
        0,
        1,
        CHUNK - 1,
        CHUNK,
        CHUNK + 1,
        16 * CHUNK,
        18 * CHUNK,
        size - 1,
        size,
    ];
    for start in places {
        for end in places.into_iter().filter(|end| *end >= start) {
            let back = fixture.read(1, size, start..end).await.unwrap();
            assert!(back == bytes(start..end), "{start}..{end}");
        }
    }
}

pub(crate) async fn a_range_past_the_end_is_cut(fixture: Fixture) {
    fixture.stored(1, CHUNK).await;
    let back = fixture.read(1, CHUNK, CHUNK - 2..u64::MAX).await.unwrap();
    assert_eq!(back, bytes(CHUNK - 2..CHUNK));
    let back = fixture.read(1, CHUNK, CHUNK + 9..u64::MAX).await.unwrap();
    assert!(back.is_empty());
}

pub(crate) async fn a_large_file_passes_in_parts(fixture: Fixture) {
    fixture.stored(1, LARGE).await;
    let mut clear = fixture
        .blobs
        .get(account(1), id(1), key(1), LARGE, 0..LARGE)
        .await
        .unwrap();
    let mut at = 0;
    while let Some(piece) = clear.next().await {
        let piece = piece.unwrap();
        let end = at + u64::try_from(piece.len()).unwrap();
        assert!(piece.len() <= 16 * 65_536, "a piece is a megabyte at most");
        assert!(piece == bytes(at..end), "from {at}");
        at = end;
    }
    assert_eq!(at, LARGE);
}

pub(crate) async fn nothing_clear_is_stored(fixture: Fixture) {
    let canary = b"a canary that sings in clear";
    let clear = stream::iter([Ok(canary.as_slice().into())]);
    fixture.put(1, Box::pin(clear)).await.unwrap();
    let sealed = fixture.sealed(&fixture.key().await).await;
    assert!(!sealed.windows(8).any(|window| window == &canary[..8]));
}

pub(crate) async fn a_blob_that_is_not_there_is_missing(fixture: Fixture) {
    let outcome = fixture.read(1, 10, 0..10).await;
    assert!(matches!(outcome, Err(BytesError::Missing)), "{outcome:?}");
}

pub(crate) async fn a_blob_opens_for_its_own_account_attachment_and_key_alone(fixture: Fixture) {
    fixture.stored(1, 10).await;
    let path = fixture.key().await;
    let sealed = fixture.sealed(&path).await;
    // The same bytes where other owners would look for theirs.
    for (account_n, attachment_n) in [(2, 1), (1, 2)] {
        let clear = pattern(10);
        let put = fixture.blobs.put(
            account(account_n),
            id(attachment_n),
            key(1),
            NO_LIMIT,
            clear,
        );
        put.await.unwrap();
    }
    for other in fixture.keys().await {
        fixture.overwrite(&other, sealed.clone()).await;
    }
    for (account_n, attachment_n, key_n) in [(2, 1, 1), (1, 2, 1), (1, 1, 2)] {
        let outcome = fixture
            .blobs
            .get(account(account_n), id(attachment_n), key(key_n), 10, 0..10)
            .await;
        assert!(matches!(outcome.map(|_| ()), Err(BytesError::Damaged)));
    }
    assert!(fixture.read(1, 10, 0..10).await.is_ok());
}

pub(crate) async fn swapped_blobs_are_damage(fixture: Fixture) {
    fixture.stored(1, 10).await;
    fixture.stored(2, 10).await;
    let keys = fixture.keys().await;
    let (one, two) = (
        fixture.sealed(&keys[0]).await,
        fixture.sealed(&keys[1]).await,
    );
    fixture.overwrite(&keys[0], two).await;
    fixture.overwrite(&keys[1], one).await;
    for n in [1, 2] {
        let outcome = fixture.read(n, 10, 0..10).await;
        assert!(matches!(outcome, Err(BytesError::Damaged)), "{outcome:?}");
    }
}

pub(crate) async fn a_blob_cut_short_is_damage(fixture: Fixture) {
    let size = 3 * CHUNK;
    fixture.stored(1, size).await;
    let path = fixture.key().await;
    let sealed = fixture.sealed(&path).await;
    let one_chunk_less = sealed.len() - 65_552;
    for length in [0, 1, 33, 100, one_chunk_less, sealed.len() - 1] {
        fixture.overwrite(&path, sealed[..length].to_vec()).await;
        for range in [0..size, 0..1, CHUNK..CHUNK + 1, size - 1..size] {
            let outcome = fixture.read(1, size, range.clone()).await.map(|_| ());
            let refused = matches!(outcome, Err(BytesError::Damaged));
            assert!(refused, "cut to {length}, {range:?}: {outcome:?}");
        }
    }
    // Whoever also makes the database believe in the shorter file is found out by the last chunk's mark.
    fixture
        .overwrite(&path, sealed[..one_chunk_less].to_vec())
        .await;
    let outcome = fixture.read(1, 2 * CHUNK, 0..2 * CHUNK).await;
    assert!(matches!(outcome, Err(BytesError::Damaged)), "{outcome:?}");
}

pub(crate) async fn a_changed_byte_midway_ends_the_stream_with_an_error(fixture: Fixture) {
    let size = 40 * CHUNK;
    fixture.stored(1, size).await;
    let path = fixture.key().await;
    let mut sealed = fixture.sealed(&path).await;
    let broken_chunk = 20;
    sealed[33 + broken_chunk * 65_552 + 5] ^= 1;
    fixture.overwrite(&path, sealed).await;

    let clear = fixture.blobs.get(account(1), id(1), key(1), size, 0..size);
    let mut clear = clear.await.unwrap();
    let mut good = Vec::new();
    let error = loop {
        match clear.next().await.expect("the stream ends cleanly") {
            Ok(piece) => good.extend_from_slice(&piece),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    assert!(clear.next().await.is_none(), "nothing follows the error");
    assert!(
        good.len() <= broken_chunk * 65_536,
        "bytes of a damaged chunk came out"
    );
    assert!(good == bytes(0..u64::try_from(good.len()).unwrap()));

    assert!(
        fixture.read(1, size, 0..CHUNK).await.is_ok(),
        "other chunks can still be read"
    );
    let outcome = fixture.read(1, size, 20 * CHUNK..20 * CHUNK + 1).await;
    assert!(matches!(outcome, Err(BytesError::Damaged)), "{outcome:?}");
}

pub(crate) async fn an_empty_file_is_checked_too(fixture: Fixture) {
    fixture.stored(1, 0).await;
    assert_eq!(fixture.read(1, 0, 0..0).await.unwrap(), b"");
    let path = fixture.key().await;
    let mut sealed = fixture.sealed(&path).await;
    assert_eq!(sealed.len(), 33 + 16);
    sealed[40] ^= 1;
    fixture.overwrite(&path, sealed).await;
    let outcome = fixture.read(1, 0, 0..0).await;
    assert!(matches!(outcome, Err(BytesError::Damaged)), "{outcome:?}");
}

pub(crate) async fn deleting_can_be_repeated(fixture: Fixture) {
    fixture.stored(1, 10).await;
    fixture.stored(2, 10).await;
    for _ in 0..2 {
        fixture.blobs.delete(account(1), id(1)).await.unwrap();
        let outcome = fixture.read(1, 10, 0..10).await;
        assert!(matches!(outcome, Err(BytesError::Missing)), "{outcome:?}");
    }
    assert!(fixture.read(2, 10, 0..10).await.is_ok());
}

pub(crate) async fn an_upload_over_the_limit_leaves_nothing(fixture: Fixture) {
    for (n, limit_bytes) in [(1, 0), (2, CHUNK), (3, LARGE - 1)] {
        let put = |clear| {
            fixture
                .blobs
                .put(account(1), id(n), key(1), limit_bytes, clear)
        };
        let outcome = put(pattern(limit_bytes + 1)).await;
        let refused =
            matches!(outcome, Err(BytesError::TooLarge { limit_bytes: l }) if l == limit_bytes);
        assert!(refused, "{outcome:?}");
        assert!(fixture.keys().await.is_empty());
        assert_eq!(
            put(pattern(limit_bytes)).await.unwrap(),
            limit_bytes,
            "the limit itself"
        );
        fixture.blobs.delete(account(1), id(n)).await.unwrap();
    }
}

pub(crate) async fn a_broken_upload_leaves_nothing(fixture: Fixture) {
    for size in [10, LARGE] {
        let broken = stream::iter([Err(io::Error::other("the browser went away"))]);
        let outcome = fixture.put(1, Box::pin(pattern(size).chain(broken))).await;
        assert!(
            matches!(outcome, Err(BytesError::Interrupted(_))),
            "{outcome:?}"
        );
        assert!(fixture.keys().await.is_empty());
        let outcome = fixture.read(1, size, 0..size).await;
        assert!(matches!(outcome, Err(BytesError::Missing)), "{outcome:?}");
    }
}

pub(crate) async fn an_abandoned_upload_leaves_nothing(fixture: Fixture) {
    let drained = Arc::new(tokio::sync::Notify::new());
    let tell = Arc::clone(&drained);
    // Yields everything, says so, and then never ends: as a browser that hangs.
    let hanging = stream::once(async move {
        tell.notify_one();
        std::future::pending().await
    });
    let clear: ByteStream = Box::pin(pattern(LARGE).chain(hanging));
    let upload = fixture.put(1, clear);
    tokio::select! {
        outcome = upload => panic!("the upload ended: {outcome:?}"),
        () = drained.notified() => {}
    }
    assert!(fixture.keys().await.is_empty());
    let outcome = fixture.read(1, LARGE, 0..LARGE).await;
    assert!(matches!(outcome, Err(BytesError::Missing)), "{outcome:?}");
}

pub(crate) async fn an_upload_again_replaces_the_first(fixture: Fixture) {
    fixture.stored(1, 3 * CHUNK).await;
    fixture.stored(1, 10).await;
    assert_eq!(fixture.read(1, 10, 0..10).await.unwrap(), bytes(0..10));
    let outcome = fixture.read(1, 3 * CHUNK, 0..1).await;
    assert!(matches!(outcome, Err(BytesError::Damaged)), "{outcome:?}");
}

pub(crate) async fn the_probe_leaves_nothing(fixture: Fixture) {
    fixture.blobs.probe().await.unwrap();
    assert!(fixture.keys().await.is_empty());
    let empty = collect(pattern(0)).await.unwrap();
    assert!(empty.is_empty());
}
