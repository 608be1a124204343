//! A server that is asked to stop: what it has in hand is answered, what comes after is turned away, and it ends soon.

use crate::{
    check_whole,
    office::{Office, Sent},
};
use acceptance::{
    database::Backend,
    installation::{Installation, Options},
    visitor::{body, text},
};
use reqwest::{
    Body, Method, StatusCode,
    multipart::{Form, Part},
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{
    net::TcpListener,
    sync::{Barrier, mpsc},
};

/// Far less than what a request may take, and the time-out of a mail server; enough for a debug build on a busy machine.
const SOON: Duration = Duration::from_secs(25);
/// Senders at work while the server stops.
const SENDERS: usize = 3;
const CHUNK: usize = 64 * 1024;
/// More than any buffer on the way: what is taken of these has reached the server.
const CHUNKS: usize = 64;

fn install(folder: &tempfile::TempDir) -> Installation {
    Installation::start(&Options {
        folder: folder.path().to_owned(),
        backend: Backend::chosen(),
        relay: None,
    })
}

/// Stops the server; it must end well, and soon.
fn stop(installation: &mut Installation) {
    installation.terminate();
    end(installation, Instant::now());
}

fn end(installation: &mut Installation, asked: Instant) {
    let status = installation.wait();
    assert!(status.success(), "{status}");
    let took = asked.elapsed();
    assert!(took < SOON, "it took {took:?}");
}

/// An upload that goes on as long as chunks are put in.
struct SlowUpload {
    chunks: mpsc::Sender<Vec<u8>>,
    answer: tokio::task::JoinHandle<reqwest::Response>,
}

impl SlowUpload {
    async fn begin(office: &Office, draft: &str) -> Self {
        let (chunks, taken) = mpsc::channel::<Vec<u8>>(1);
        let stream = futures_util::stream::unfold(taken, |mut taken| async {
            let chunk = taken.recv().await?;
            Some((Ok::<_, std::io::Error>(chunk), taken))
        });
        let part = Part::stream(Body::wrap_stream(stream)).file_name("slow.bin");
        let path = format!("/drafts/{draft}/attachments");
        let request = office
            .visitor
            .request(Method::POST, &office.sender, &path)
            .multipart(Form::new().part("file", part));
        let answer = tokio::spawn(async { request.send().await.expect("an answer") });
        let upload = Self { chunks, answer };
        for _ in 0..CHUNKS {
            upload.put().await;
        }
        upload
    }

    async fn put(&self) {
        let taken = self.chunks.send(vec![7; CHUNK]).await;
        taken.expect("the upload goes on");
    }

    async fn finish(self) -> Value {
        self.put().await;
        drop(self.chunks);
        let answer = self.answer.await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::CREATED);
        body(answer).await
    }
}

async fn begin_draft(office: &Office) -> String {
    let draft = office
        .visitor
        .request(Method::POST, &office.sender, "/drafts")
        .json(&json!({ "subject": "With a large file" }))
        .send()
        .await
        .expect("an answer");
    text(&body(draft).await, "/id")
}

/// Sends until turned away; what was answered. Nothing is left without an answer.
async fn send_until_turned_away(
    office: Arc<Office>,
    sender: usize,
    all_at_work: Arc<Barrier>,
) -> Vec<(String, Sent)> {
    let mut answered = Vec::new();
    loop {
        let subject = format!("sender {sender}, number {}", answered.len());
        let answer = office.try_to_send(&subject).await.expect("an answer");
        if answer.status() == StatusCode::SERVICE_UNAVAILABLE {
            assert!(answer.headers().contains_key("retry-after"));
            assert_eq!(text(&body(answer).await, "/code"), "busy");
            return answered;
        }
        assert_eq!(answer.status(), StatusCode::CREATED);
        answered.push((subject, Sent::of(&body(answer).await)));
        if answered.len() == 1 {
            all_at_work.wait().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_in_the_middle_of_sends_and_an_upload_loses_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut installation = install(&folder);
    let office = Arc::new(Office::open(&installation).await);
    let draft = begin_draft(&office).await;
    let upload = SlowUpload::begin(&office, &draft).await;
    let all_at_work = Arc::new(Barrier::new(SENDERS + 1));
    let senders: Vec<_> = (0..SENDERS)
        .map(|sender| {
            let (office, all_at_work) = (Arc::clone(&office), Arc::clone(&all_at_work));
            tokio::spawn(send_until_turned_away(office, sender, all_at_work))
        })
        .collect();
    all_at_work.wait().await;

    let (seen, asked) = (installation.log.len(), Instant::now());
    installation.terminate();
    installation.log.wait_for("stopping", seen);
    let mut answered = BTreeMap::new();
    for sender in senders {
        answered.extend(sender.await.expect("the sender ends"));
    }
    let file = upload.finish().await;
    end(&mut installation, asked);

    installation.resume();
    assert!(answered.len() >= SENDERS);
    check_whole(&office, &answered).await;
    let path = format!("/drafts/{draft}");
    let kept = office.visitor.get(&office.sender, &path).await;
    assert_eq!(kept["attachments"], json!([file]));
    assert_eq!(file["size_bytes"], (CHUNKS + 1) * CHUNK);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_gives_mails_back_that_a_relay_does_not_take() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut installation = install(&folder);
    let office = Office::open(&installation).await;
    stop(&mut installation);

    let relay = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = relay.local_addr().expect("an address").port();
    installation.use_relay(Some(port));
    installation.resume();
    let sent = office.send("to nobody yet").await.expect("an answer");
    // It connects, and waits for a greeting that never comes.
    let _connection = relay.accept().await.expect("a connection");
    stop(&mut installation);

    installation.use_relay(None);
    let mut seen = installation.log.len();
    installation.resume();
    // Sooner than any lease ends: the log is not waited for that long.
    for _recipient in crate::office::recipients() {
        seen = office.visitor.settled_mail(seen).await;
    }
    let mailed = office.mailed().await;
    let about = mailed
        .iter()
        .filter(|(reference, _)| *reference == sent.reference);
    assert_eq!(about.count(), crate::office::recipients().len());
}
