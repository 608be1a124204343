//! The contract over a local folder, and what only a folder can show.

use crate::fixture::{Fixture, account, id, key, pattern};
use domain::attachment_bytes::{AttachmentBytes as _, ByteStream};
use futures_util::{StreamExt as _, stream};
use object_store::{local::LocalFileSystem, path::Path};
use std::sync::Arc;
use storage::{BlobLocation, EncryptedBlobs, S3Access};
use tempfile::TempDir;
use vault::OsRandomness;

async fn folder() -> (Fixture, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let raw = LocalFileSystem::new_with_prefix(folder.path()).unwrap();
    std::future::ready((Fixture::over(Arc::new(raw), Path::default()), folder)).await
}

crate::contract!(folder);

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let found = entries.map(|path| {
        if path.is_dir() {
            files(&path)
        } else {
            vec![path]
        }
    });
    found.collect::<Vec<_>>().concat()
}

#[tokio::test]
async fn an_abandoned_upload_leaves_no_file_of_any_name() {
    let (fixture, folder) = folder().await;
    let drained = Arc::new(tokio::sync::Notify::new());
    let tell = Arc::clone(&drained);
    let hanging = stream::once(async move {
        tell.notify_one();
        std::future::pending().await
    });
    let clear: ByteStream = Box::pin(pattern(20_000_000).chain(hanging));
    let upload = fixture.put(1, clear);
    tokio::select! {
        outcome = upload => panic!("the upload ended: {outcome:?}"),
        () = drained.notified() => {}
    }
    // The clean-up runs on its own after the upload was dropped.
    let cleaned = async {
        while !files(folder.path()).is_empty() {
            tokio::task::yield_now().await;
        }
    };
    let cleaned = tokio::time::timeout(std::time::Duration::from_secs(30), cleaned).await;
    assert!(cleaned.is_ok(), "left: {:?}", files(folder.path()));
}

#[tokio::test]
async fn a_folder_is_made_for_its_owner_alone() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("deep/blobs");
    let location: BlobLocation = format!("file://{}", folder.display()).parse().unwrap();
    let blobs =
        EncryptedBlobs::open(&location, &S3Access::default(), Arc::new(OsRandomness), 1).unwrap();
    blobs
        .put(account(1), id(1), key(1), 10, pattern(10))
        .await
        .unwrap();
    assert_eq!(files(&folder).len(), 1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}

/// Prints rather than asserts: a machine under load must not fail it. Run with `--nocapture` to read the figures.
#[tokio::test]
async fn a_hundred_megabytes_pass_through() {
    const SIZE: u64 = 100 * 1_024 * 1_024;
    let (fixture, _folder) = folder().await;
    let before = peak_memory_kib();
    let begin = std::time::Instant::now();
    fixture.stored(1, SIZE).await;
    let (uploaded, at_upload) = (begin.elapsed(), peak_memory_kib());
    let begin = std::time::Instant::now();
    let clear = fixture.blobs.get(account(1), id(1), key(1), SIZE, 0..SIZE);
    let mut clear = clear.await.unwrap();
    let mut size = 0;
    while let Some(piece) = clear.next().await {
        size += piece.unwrap().len();
    }
    assert_eq!(u64::try_from(size).unwrap(), SIZE);
    eprintln!("up {uploaded:?}, down {:?}", begin.elapsed());
    eprintln!(
        "peak memory in KiB: {before:?} before, {at_upload:?} after the upload, {:?} after the download",
        peak_memory_kib()
    );
}

/// The most memory this process ever held, where the system tells.
fn peak_memory_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
