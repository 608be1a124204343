//! Someone who talks to the server under test over HTTP.

use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use serde_json::Value;

/// Someone with a session, a key, or neither.
#[derive(Debug, Clone)]
pub struct Actor {
    client: Client,
    api: String,
    credential: Credential,
}

#[derive(Debug, Clone)]
enum Credential {
    None,
    /// `name=value`.
    Cookie(String),
    Key(String),
}

/// An answer that was read.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its `Retry-After`.
    pub retry_after: Option<u64>,
    /// Its `Set-Cookie`, whole.
    pub set_cookie: Option<String>,
    /// Its further `Set-Cookie`, whole.
    pub more_cookies: Vec<String>,
    /// Its body; null when it has none.
    pub body: Value,
}

impl Answer {
    /// Its problem code; empty when it is none.
    pub fn code(&self) -> &str {
        self.body.get("code").and_then(Value::as_str).unwrap_or("")
    }

    /// The text at this JSON pointer.
    pub fn text(&self, pointer: &str) -> &str {
        self.body
            .pointer(pointer)
            .and_then(Value::as_str)
            .unwrap_or_else(|| panic!("no text at {pointer} in {}", self.body))
    }

    /// Itself, if it has this status; else the test fails and shows it.
    #[expect(
        clippy::return_self_not_must_use,
        reason = "most tests only want the status checked"
    )]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self
    }
}

impl Actor {
    /// Someone without a session or key.
    pub fn anonymous(url: &str) -> Self {
        // A connection kept for the next request may be closed by the server just when that is sent.
        let client = Client::builder().pool_max_idle_per_host(0).build();
        Self {
            client: client.expect("a client"),
            api: format!("{url}/api/v1"),
            credential: Credential::None,
        }
    }

    /// The same with a session cookie: `name=value`.
    #[must_use]
    pub fn with_cookie(&self, cookie: &str) -> Self {
        Self {
            credential: Credential::Cookie(cookie.to_owned()),
            ..self.clone()
        }
    }

    /// The same with an API key.
    #[must_use]
    pub fn with_key(&self, key: &str) -> Self {
        Self {
            credential: Credential::Key(key.to_owned()),
            ..self.clone()
        }
    }

    /// The session cookie, `name=value`.
    pub fn cookie(&self) -> &str {
        match &self.credential {
            Credential::Cookie(cookie) => cookie,
            Credential::None | Credential::Key(_) => panic!("this actor has no cookie"),
        }
    }

    /// Logs on with this body of `POST /sessions`.
    pub async fn log_on(&self, body: &Value) -> Self {
        let answer = self.post("/sessions", body).await.expect(201);
        let header = answer.set_cookie.expect("a cookie");
        self.with_cookie(header.split(';').next().unwrap_or_default())
    }

    /// A request, as our own pages make it; add to it what the test is about and pass it to [`Actor::send`].
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.client.request(method, format!("{}{path}", self.api));
        match &self.credential {
            Credential::None => request,
            Credential::Cookie(cookie) => {
                request.header("cookie", cookie).header("x-letterlock", "1")
            }
            Credential::Key(key) => request.bearer_auth(key),
        }
    }

    /// Sends a request and reads the answer.
    pub async fn send(request: RequestBuilder) -> Answer {
        let response = request.send().await.expect("an answer");
        read(response).await
    }

    /// `GET`
    pub async fn get(&self, path: &str) -> Answer {
        Self::send(self.request(Method::GET, path)).await
    }

    /// `POST` with a JSON body.
    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        Self::send(self.request(Method::POST, path).json(body)).await
    }

    /// `POST` without a body.
    pub async fn post_empty(&self, path: &str) -> Answer {
        Self::send(self.request(Method::POST, path)).await
    }

    /// `PUT` with a JSON body.
    pub async fn put(&self, path: &str, body: &Value) -> Answer {
        Self::send(self.request(Method::PUT, path).json(body)).await
    }

    /// `PATCH` with a JSON body.
    pub async fn patch(&self, path: &str, body: &Value) -> Answer {
        Self::send(self.request(Method::PATCH, path).json(body)).await
    }

    /// `DELETE`
    pub async fn delete(&self, path: &str) -> Answer {
        Self::send(self.request(Method::DELETE, path)).await
    }
}

async fn read(response: Response) -> Answer {
    let status = response.status();
    let header = |name: &str| {
        response
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned)
    };
    let (retry_after, set_cookie) = (header("retry-after"), header("set-cookie"));
    let more_cookies = response
        .headers()
        .get_all("set-cookie")
        .iter()
        .skip(1)
        .filter_map(|value| value.to_str().ok().map(str::to_owned))
        .collect();
    let bytes = response.bytes().await.expect("a body");
    Answer {
        status,
        retry_after: retry_after.and_then(|text| text.parse().ok()),
        set_cookie,
        more_cookies,
        body: serde_json::from_slice(&bytes).unwrap_or(Value::Null),
    }
}
