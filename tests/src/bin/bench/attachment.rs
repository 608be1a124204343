//! A large attachment up and down: rate beside a plain file passed through the same encryption, and the memory it takes.

use crate::{
    Extent,
    office::{Office, Person},
    report::{Budget, Report},
};
use acceptance::app::TestApp;
use domain::{
    attachment_bytes::{AttachmentBytes as _, ByteStream},
    id::AttachmentId,
    vault::AttachmentKey,
};
use futures_util::{StreamExt as _, stream};
use reqwest::{Body, Method, multipart};
use std::time::Instant;
use storage::{BlobLocation, EncryptedBlobs, S3Access};
use vault::OsRandomness;

const MEBIBYTE: usize = 1024 * 1024;

pub(crate) async fn measure(office: &Office, extent: Extent, report: &mut Report) {
    let mebibytes = if extent == Extent::Quick { 128 } else { 1024 };
    let bytes = u64::try_from(mebibytes * MEBIBYTE).unwrap();
    let (plain_up, plain_down) = plain(&office.app, mebibytes, bytes).await;
    let person = office.hire("carrier");
    // Forgets the peak of what was measured before (proc(5), `clear_refs`).
    std::fs::write("/proc/self/clear_refs", "5").unwrap();
    let before = resident_kib();
    let started = Instant::now();
    let (message, attachment) = upload(office, &person, mebibytes).await;
    let up = started.elapsed().as_secs_f64();
    let started = Instant::now();
    let path = format!("/messages/{message}/attachments/{attachment}");
    let mut answer = office
        .request(Method::GET, &person, &path)
        .send()
        .await
        .unwrap()
        .error_for_status()
        .unwrap();
    let mut received = 0_u64;
    while let Some(chunk) = answer.chunk().await.unwrap() {
        received += u64::try_from(chunk.len()).unwrap();
    }
    assert_eq!(received, bytes);
    let down = started.elapsed().as_secs_f64();
    let grown = (peak_kib().saturating_sub(before)) / 1024;
    report.ratio(
        &format!("attachment of {mebibytes} MiB up: rate beside a file through the same cipher"),
        plain_up / up,
        Budget::AtLeast(0.5),
    );
    report.ratio(
        &format!("attachment of {mebibytes} MiB down: rate beside the same"),
        plain_down / down,
        Budget::AtLeast(0.5),
    );
    report.ratio(
        "attachment up and down: memory of client and server grows by MiB",
        f64::from(u32::try_from(grown).unwrap()),
        Budget::AtMost(64.0),
    );
}

fn clear(mebibytes: usize) -> ByteStream {
    let chunk = bytes::Bytes::from(vec![7_u8; MEBIBYTE]);
    Box::pin(stream::iter((0..mebibytes).map(move |_| Ok(chunk.clone()))))
}

/// The same bytes through the same encryption into a folder of the same disk, without HTTP or database.
async fn plain(app: &TestApp, mebibytes: usize, bytes: u64) -> (f64, f64) {
    let folder = tempfile::tempdir_in(app.blobs.path()).unwrap();
    let location = BlobLocation::Folder(folder.path().to_owned());
    let randomness = std::sync::Arc::new(OsRandomness);
    let blobs = EncryptedBlobs::open(&location, &S3Access::default(), randomness, 2).unwrap();
    let deps = &app.services.deps;
    let id = deps.new_id(acceptance::app::START);
    let account = domain::id::AccountId::from_uuid(id);
    let attachment = AttachmentId::from_uuid(id);
    let key: AttachmentKey = deps.vault.new_attachment_key();
    let started = Instant::now();
    blobs
        .put(account, attachment, key.clone(), bytes, clear(mebibytes))
        .await
        .unwrap();
    let up = started.elapsed().as_secs_f64();
    let started = Instant::now();
    let mut stream = blobs
        .get(account, attachment, key, bytes, 0..bytes)
        .await
        .unwrap();
    while let Some(chunk) = stream.next().await {
        chunk.unwrap();
    }
    (up, started.elapsed().as_secs_f64())
}

/// Uploads to a draft, sends it to oneself, opens it.
async fn upload(office: &Office, person: &Person, mebibytes: usize) -> (String, String) {
    let json = |answer: reqwest::Response| async {
        answer
            .error_for_status()
            .unwrap()
            .json::<serde_json::Value>()
            .await
            .unwrap()
    };
    let to = [person.caller.address.to_string()];
    let begin = serde_json::json!({"to": to, "subject": "Large"});
    let draft = json(
        office
            .request(Method::POST, person, "/drafts")
            .json(&begin)
            .send()
            .await
            .unwrap(),
    )
    .await;
    let id = draft["id"].as_str().unwrap().to_owned();
    let file = multipart::Part::stream(Body::wrap_stream(clear(mebibytes))).file_name("large.bin");
    let form = multipart::Form::new().part("file", file);
    let path = format!("/drafts/{id}/attachments");
    let attachment = json(
        office
            .request(Method::POST, person, &path)
            .multipart(form)
            .send()
            .await
            .unwrap(),
    )
    .await;
    let draft = json(
        office
            .request(Method::GET, person, &format!("/drafts/{id}"))
            .send()
            .await
            .unwrap(),
    )
    .await;
    let version = serde_json::json!({"version": draft["version"]});
    let path = format!("/drafts/{id}/send");
    json(
        office
            .request(Method::POST, person, &path)
            .json(&version)
            .send()
            .await
            .unwrap(),
    )
    .await;
    json(
        office
            .request(Method::POST, person, &format!("/messages/{id}/open"))
            .send()
            .await
            .unwrap(),
    )
    .await;
    (id, attachment["id"].as_str().unwrap().to_owned())
}

/// Memory of this process that is in use.
fn resident_kib() -> u64 {
    status("VmRSS:")
}

/// The most it has been.
fn peak_kib() -> u64 {
    status("VmHWM:")
}

fn status(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}
