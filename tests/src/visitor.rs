//! Somebody outside the server's process, who sees it through HTTP alone.

use crate::installation::Installation;
use crate::server_log::ServerLog;
use reqwest::{Certificate, Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};
use std::time::Duration;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// A client of an [`Installation`] without a relay: it reads mails in the outbox viewer.
#[derive(Debug, Clone)]
pub struct Visitor {
    client: Client,
    origin: String,
    log: ServerLog,
}

impl Visitor {
    /// Trusts the installation's certificate and no other.
    pub fn of(installation: &Installation) -> Self {
        let authority = Certificate::from_pem(installation.authority().as_bytes()).expect("PEM");
        let client = Client::builder()
            .tls_certs_only([authority])
            .timeout(Duration::from_secs(30))
            .build()
            .expect("a client");
        Self {
            client,
            origin: installation.origin.clone(),
            log: installation.log.clone(),
        }
    }

    /// Logs on at an account's portal by mailed code, as in a browser; the session's cookie.
    pub async fn log_on(&self, account: &str, address: &str) -> String {
        let subject = json!({ "account": account, "address": address });
        let seen = self.log.len();
        self.post("", "/codes", &subject).await;
        let code = self.code(address, seen).await;
        let proof = json!({ "subject": subject, "code": code });
        let answer = self.post("", "/sessions", &proof).await;
        let header = answer
            .headers()
            .get("set-cookie")
            .and_then(|value| value.to_str().ok());
        let cookie = header.and_then(|header| header.split(';').next());
        cookie.expect("a session's cookie").to_owned()
    }

    /// Makes an API key of one's own that may do all of this.
    pub async fn make_key(&self, cookie: &str, scopes: &[&str]) -> String {
        let wanted = json!({
            "name": "tests",
            "scopes": scopes,
            "expires_at": in_a_month(),
        });
        let made = body(self.post(cookie, "/api-keys", &wanted).await).await;
        text(&made, "/key")
    }

    /// A browser's request with this session's cookie; anything but success ends the test.
    pub async fn post(&self, cookie: &str, path: &str, content: &Value) -> Response {
        let answer = self
            .client
            .post(self.url(path))
            .header("X-Letterlock", "1")
            .header("Cookie", cookie)
            .json(content)
            .send()
            .await
            .expect("an answer");
        succeeded(path, answer).await
    }

    /// What is at this path for the holder of an API key.
    pub async fn get(&self, key: &str, path: &str) -> Value {
        let answer = self.request(Method::GET, key, path).send().await;
        body(succeeded(path, answer.expect("an answer")).await).await
    }

    /// All items of a list, page by page; `path` has a query already.
    pub async fn list(&self, key: &str, path: &str) -> Vec<Value> {
        let mut items = Vec::new();
        let mut after = String::new();
        loop {
            let page = self.get(key, &format!("{path}&limit=100{after}")).await;
            let more = page.get("items").and_then(Value::as_array);
            items.extend(more.expect("items").iter().cloned());
            match page.get("next").and_then(Value::as_str) {
                Some(next) => after = format!("&after={next}"),
                None => return items,
            }
        }
    }

    /// A request with an API key, yet to be sent; without one if it is empty.
    pub fn request(&self, method: Method, key: &str, path: &str) -> RequestBuilder {
        let request = self.client.request(method, self.url(path));
        if key.is_empty() {
            return request;
        }
        request.bearer_auth(key)
    }

    /// All mails of a kind in the outbox viewer.
    pub async fn mails(&self, kind: &str) -> Vec<Value> {
        let mut mails = self.list("", "/outbox-viewer/mails?").await;
        mails.retain(|mail| text(mail, "/kind") == kind);
        mails
    }

    /// The code mailed to this address since the server had said `seen` lines.
    async fn code(&self, address: &str, mut seen: usize) -> String {
        loop {
            seen = self.settled_mail(seen).await;
            let mails = self.mails("code").await;
            let mut to_them = mails.iter().filter(|mail| text(mail, "/to") == address);
            if let Some(code) = to_them.find_map(|mail| code_in(&text(mail, "/text"))) {
                return code;
            }
        }
    }

    /// Waits until the server says, after `seen` lines, that a mail went out or not; how many it has said by then.
    pub async fn settled_mail(&self, seen: usize) -> usize {
        let log = self.log.clone();
        let waiting = move || log.wait_for("a mail was settled", seen);
        tokio::task::spawn_blocking(waiting).await.expect("a mail")
    }

    fn url(&self, path: &str) -> String {
        format!("{}/api/v1{path}", self.origin)
    }
}

async fn succeeded(path: &str, answer: Response) -> Response {
    if answer.status().is_success() {
        return answer;
    }
    let status = answer.status();
    panic!(
        "{path}: {status} {}",
        answer.text().await.unwrap_or_default()
    );
}

/// A body that is JSON.
pub async fn body(answer: Response) -> Value {
    answer.json().await.expect("JSON")
}

/// A text inside a JSON value.
pub fn text(value: &Value, pointer: &str) -> String {
    let found = value.pointer(pointer).and_then(Value::as_str);
    found
        .unwrap_or_else(|| panic!("no {pointer} in {value}"))
        .to_owned()
}

/// Installations run on the real clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the server under test reads the same clock, in a process of its own"
)]
fn in_a_month() -> String {
    let then = OffsetDateTime::now_utc() + time::Duration::days(30);
    then.format(&Rfc3339).expect("a year of four digits")
}

/// The code stands alone on its line.
fn code_in(mail: &str) -> Option<String> {
    let is_code = |line: &&str| {
        let signs = line.chars().filter(char::is_ascii_alphanumeric).count();
        signs == 8 && !line.contains(|sign: char| sign.is_ascii_lowercase())
    };
    mail.lines().map(str::trim).find(is_code).map(str::to_owned)
}
