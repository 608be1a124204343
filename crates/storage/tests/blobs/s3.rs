//! The contract over an S3-compatible store, which `cargo xtask test` starts. Without one these tests fail rather than
//! pass unseen; `cargo test -p storage -- --skip s3::` leaves them out.

use crate::fixture::Fixture;
use domain::secret::Secret;
use object_store::{aws::AmazonS3Builder, path::Path};
use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};
use storage::{BlobLocation, EncryptedBlobs, S3Access, S3Credentials};
use vault::OsRandomness;

const BUCKET: &str = "letterlock-tests";

#[expect(
    clippy::disallowed_methods,
    reason = "the test command says where its store listens"
)]
fn endpoint() -> String {
    std::env::var("LETTERLOCK_TEST_S3").expect(
        "LETTERLOCK_TEST_S3 names no S3-compatible store, such as http://127.0.0.1:5000: run \
         `cargo xtask test`, or leave these tests out with `-- --skip s3::`",
    )
}

/// Makes the bucket, once: the client library has no call for it.
fn make_bucket(endpoint: &str) {
    static MADE: OnceLock<()> = OnceLock::new();
    MADE.get_or_init(|| {
        let host = endpoint.strip_prefix("http://").expect("a test store speaks plain HTTP");
        let host = host.trim_end_matches('/');
        let mut connection = TcpStream::connect(host).expect("the test store does not listen");
        let request = format!(
            "PUT /{BUCKET} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
        connection.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        // The bucket may be there from an earlier run.
        let made = answer.starts_with("HTTP/1.1 200") || answer.starts_with("HTTP/1.1 409");
        assert!(made, "{answer}");
    });
}

/// A prefix of its own for each test, also across runs against one store.
fn prefix() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let run = std::process::id();
    format!("run-{run}/{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

async fn bucket() -> (Fixture, ()) {
    let endpoint = endpoint();
    make_bucket(&endpoint);
    let raw = AmazonS3Builder::new()
        .with_bucket_name(BUCKET)
        .with_region("us-east-1")
        .with_endpoint(endpoint)
        .with_allow_http(true)
        .with_access_key_id("test")
        .with_secret_access_key("test")
        .build()
        .unwrap();
    let root = Path::parse(prefix()).unwrap();
    std::future::ready((Fixture::over(Arc::new(raw), root), ())).await
}

crate::contract!(bucket);

#[tokio::test]
async fn a_bucket_is_opened_by_its_url() {
    let endpoint = endpoint();
    make_bucket(&endpoint);
    let location: BlobLocation = format!("s3://{BUCKET}/{}", prefix()).parse().unwrap();
    let access = S3Access {
        endpoint: Some(endpoint),
        credentials: Some(S3Credentials {
            access_key_id: "test".to_owned(),
            secret_access_key: Secret::new("test".to_owned()),
        }),
        ..S3Access::default()
    };
    let blobs = EncryptedBlobs::open(&location, &access, Arc::new(OsRandomness), 1).unwrap();
    blobs.probe().await.unwrap();
}
