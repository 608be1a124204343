//! The change feed over HTTP, and its streams.

use acceptance::app::TestApp;
use domain::{
    account::Account,
    caller::{Credential, Origin},
    change::{ChangeKind, NewChange},
    clock::Clock as _,
    id::{ChangeId, SessionId, UserId},
    session::{LogonMeans, Session, SessionFactor},
    store::StoreError,
    user::User,
    vault::SessionClaims,
};
use reqwest::{Client, Response, StatusCode};
use std::time::Duration;
use time::Duration as Span;

/// How long an event may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A user with a browser in a live session.
struct Browser {
    app: TestApp,
    account: Account,
    user: User,
    session: SessionId,
    cookie: String,
    client: Client,
}

impl Browser {
    async fn start() -> Self {
        let app = TestApp::start().await;
        let account = app.account("northwind", &["northwind.example"]);
        let deps = &app.services.deps;
        let now = app.clock.now();
        let user = User::internal(
            account.id,
            UserId::from_uuid(deps.new_id(now)),
            "ann@northwind.example".parse().unwrap(),
            "Ann".to_owned(),
            now,
        );
        let session = Session {
            account: account.id,
            id: SessionId::from_uuid(deps.new_id(now)),
            user: user.id,
            means: LogonMeans::Code,
            message: None,
            started_at: now,
            last_activity_at: now,
            idle_limit: Span::minutes(60),
            ends_at: now + Span::hours(12),
            ended_at: None,
            user_agent: "test".to_owned(),
            network: "127.0.0.1".to_owned(),
            factor: SessionFactor::NotNeeded,
        };
        deps.store
            .write(|tx| {
                tx.insert_users_or_ignore(std::slice::from_ref(&user))?;
                tx.insert_session(&session)
            })
            .unwrap_or_else(|error: StoreError| panic!("no session: {error}"));
        let claims = SessionClaims {
            session: session.id,
            account: account.id,
            user: user.id,
            issued_at: now,
            ends_at: session.ends_at,
        };
        let envelope = deps.envelopes.issue(&claims).unwrap();
        let cookie = format!("letterlock={}", envelope.expose());
        Self {
            account,
            user,
            session: session.id,
            cookie,
            client: Client::new(),
            app,
        }
    }

    async fn get(&self, path: &str, last_event: Option<i64>) -> Response {
        let mut request = self
            .client
            .get(self.app.api(path))
            .header("Cookie", &self.cookie)
            .header("X-Letterlock", "1")
            .header("X-Letterlock-Background", "1");
        if let Some(last_event) = last_event {
            request = request.header("Last-Event-ID", last_event);
        }
        request.send().await.unwrap()
    }

    /// Something happens to the user; the worker's round follows.
    fn happens(&self, kind: ChangeKind) {
        let deps = &self.app.services.deps;
        let now = self.app.clock.now();
        let change = NewChange {
            id: ChangeId::from_uuid(deps.new_id(now)),
            account: self.account.id,
            user: self.user.id,
            at: now,
            kind,
            message: None,
            item: None,
        };
        deps.store
            .write(|tx| tx.announce(std::slice::from_ref(&change)))
            .unwrap_or_else(|error: StoreError| panic!("not announced: {error}"));
        self.work();
    }

    fn work(&self) {
        self.app.services.changes.number_pending().unwrap();
        let streams = &self.app.change_streams;
        streams.publish_new(&self.app.services).unwrap();
    }

    fn log_off(&self) {
        let caller = self.user.caller(
            Credential::Session(self.session),
            Origin {
                network: "127.0.0.1".to_owned(),
                request: self.app.services.deps.new_request_id(),
            },
        );
        let sessions = &self.app.services.sessions;
        sessions.end(&caller, self.session).unwrap();
        self.work();
    }
}

/// An open stream, read event by event.
struct Events {
    response: Response,
    unread: String,
}

impl Events {
    async fn of(browser: &Browser, last_event: Option<i64>) -> Self {
        let response = browser.get("/changes/stream", last_event).await;
        assert_eq!(response.status(), StatusCode::OK);
        let kind = response.headers().get("content-type").unwrap();
        assert_eq!(kind, "text/event-stream; charset=utf-8");
        Self {
            response,
            unread: String::new(),
        }
    }

    /// The next event; `None` when the stream has ended. Comments are passed over.
    async fn next(&mut self) -> Option<String> {
        loop {
            if let Some((event, rest)) = self.unread.split_once("\n\n") {
                let (event, rest) = (event.to_owned(), rest.to_owned());
                self.unread = rest;
                if event.starts_with(':') {
                    continue;
                }
                return Some(event);
            }
            let chunk = tokio::time::timeout(PATIENCE, self.response.chunk()).await;
            let chunk = chunk.expect("an event in time").unwrap()?;
            self.unread.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }

    /// Reads the first comment: from then on the stream is listening.
    async fn listening(&mut self) {
        while !self.unread.contains(":\n\n") {
            let chunk = tokio::time::timeout(PATIENCE, self.response.chunk()).await;
            let chunk = chunk.expect("a comment in time").unwrap().unwrap();
            self.unread.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }
}

fn id_of(event: &str) -> i64 {
    let line = event.lines().find_map(|line| line.strip_prefix("id: "));
    line.unwrap().parse().unwrap()
}

#[actix_web::test]
async fn the_feed_starts_at_the_newest_and_goes_on_from_there() {
    let browser = Browser::start().await;
    browser.happens(ChangeKind::MessageReceived);
    let body = |response: Response| async { response.json::<serde_json::Value>().await.unwrap() };
    let start = body(browser.get("/changes", None).await).await;
    assert_eq!(start, serde_json::json!({"items": [], "next": 1}));
    browser.happens(ChangeKind::ItemMoved);
    let news = body(browser.get("/changes?since=1", None).await).await;
    assert_eq!(news["next"], 2);
    assert_eq!(
        news["items"],
        serde_json::json!([{
            "position": 2, "at": "2030-01-15T09:00:00Z", "kind": "item_moved", "message_id": null, "item_id": null,
        }])
    );
    let refused = browser.get("/changes?limit=0", None).await;
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
}

#[actix_web::test]
async fn a_stream_tells_what_happens_and_goes_on_where_a_lost_one_ended() {
    let browser = Browser::start().await;
    browser.happens(ChangeKind::MessageReceived);
    let mut events = Events::of(&browser, None).await;
    events.listening().await;
    browser.happens(ChangeKind::MessageOpened);
    let event = events.next().await.unwrap();
    assert_eq!(id_of(&event), 2);
    assert!(event.contains("event: change\n") && event.contains("\"message_opened\""));
    drop(events);
    browser.happens(ChangeKind::MessageRecalled);
    browser.happens(ChangeKind::ItemRead);
    let mut again = Events::of(&browser, Some(2)).await;
    assert_eq!(id_of(&again.next().await.unwrap()), 3);
    assert_eq!(id_of(&again.next().await.unwrap()), 4);
}

#[actix_web::test]
async fn a_client_that_lags_misses_nothing() {
    let browser = Browser::start().await;
    let mut events = Events::of(&browser, None).await;
    events.listening().await;
    for _ in 0..300 {
        browser.happens(ChangeKind::ItemRead);
    }
    for position in 1..=300 {
        assert_eq!(id_of(&events.next().await.unwrap()), position);
    }
}

#[actix_web::test]
async fn a_stream_ends_with_its_session() {
    let browser = Browser::start().await;
    let mut events = Events::of(&browser, None).await;
    events.listening().await;
    browser.log_off();
    let event = events.next().await.unwrap();
    assert!(event.starts_with("event: session_ended"), "{event}");
    assert_eq!(events.next().await, None);
    let refused = browser.get("/changes/stream", None).await;
    assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);
}

#[actix_web::test]
async fn another_sessions_end_is_news_and_no_end() {
    let browser = Browser::start().await;
    let mut events = Events::of(&browser, None).await;
    events.listening().await;
    browser.happens(ChangeKind::SessionEnded);
    let event = events.next().await.unwrap();
    assert!(event.contains("event: change\n"), "{event}");
}

#[actix_web::test]
async fn streams_end_when_the_server_stops() {
    let browser = Browser::start().await;
    let mut events = Events::of(&browser, None).await;
    events.listening().await;
    browser.app.change_streams.close();
    assert_eq!(events.next().await, None);
}
