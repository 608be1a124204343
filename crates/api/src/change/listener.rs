//! One open stream.

use super::wire::ChangeView;
use crate::{problem::Problem, state::AppState};
use actix_web::web::{Bytes, Data};
use domain::{
    change::{Change, ChangeKind},
    session::LiveSession,
};
use futures_util::{Stream, stream};
use std::{collections::VecDeque, convert::Infallible, sync::Arc, time::Duration};
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::{Instant, sleep_until},
};

/// How often a comment shows that the connection is alive.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// How often the session is looked at once it may have run out. Its other ends are told by the feed itself.
const LOOK_AGAIN: Duration = Duration::from_mins(1);
/// How many changes are read at once while catching up.
const BATCH: u16 = 100;

/// A client that listens.
pub(super) struct Listener {
    state: Data<AppState>,
    live: LiveSession,
    receiver: Receiver<Arc<Change>>,
    /// The position the client has seen.
    sent: i64,
    /// Read from the database, still to be sent.
    backlog: VecDeque<Change>,
    /// Whether the database may know of changes that neither the backlog nor the receiver holds.
    behind: bool,
    heartbeat: Instant,
    look_at_session: Instant,
    over: bool,
}

/// What wakes a listener.
enum Woken {
    Change(Result<Arc<Change>, RecvError>),
    Heartbeat,
    LookAtSession,
}

impl Listener {
    pub(super) fn new(
        state: Data<AppState>,
        live: LiveSession,
        receiver: Receiver<Arc<Change>>,
        since: i64,
    ) -> Self {
        let now = Instant::now();
        let mut listener = Self {
            state,
            live,
            receiver,
            sent: since,
            backlog: VecDeque::new(),
            behind: true,
            heartbeat: now,
            look_at_session: now,
            over: false,
        };
        listener.look_at_session = now + listener.session_runs_out_in();
        listener
    }

    /// The events, until the session ends, the client goes or the server stops.
    pub(super) fn events(self) -> impl Stream<Item = Result<Bytes, Infallible>> {
        stream::unfold(self, |mut listener| async move {
            let event = listener.next().await?;
            Some((Ok(Bytes::from(event)), listener))
        })
    }

    async fn next(&mut self) -> Option<String> {
        loop {
            if self.over {
                return None;
            }
            if let Some(change) = self.backlog.pop_front() {
                return Some(self.tell(&change).await);
            }
            if self.behind {
                // A client that cannot be served now comes back with the id of its last event.
                self.catch_up().await.ok()?;
                continue;
            }
            match self.wait().await {
                Woken::Change(Ok(change)) if change.position <= self.sent => {}
                Woken::Change(Ok(change)) => return Some(self.tell(&change).await),
                Woken::Change(Err(RecvError::Lagged(_))) => self.behind = true,
                Woken::Change(Err(RecvError::Closed)) => return None,
                Woken::Heartbeat => {
                    self.heartbeat = Instant::now() + HEARTBEAT;
                    return Some(":\n\n".to_owned());
                }
                Woken::LookAtSession => {
                    self.look_at_session = Instant::now() + LOOK_AGAIN;
                    if !self.session_is_live().await {
                        return Some(self.end());
                    }
                }
            }
        }
    }

    async fn wait(&mut self) -> Woken {
        tokio::select! {
            received = self.receiver.recv() => Woken::Change(received),
            () = sleep_until(self.look_at_session) => Woken::LookAtSession,
            () = sleep_until(self.heartbeat) => Woken::Heartbeat,
        }
    }

    async fn catch_up(&mut self) -> Result<(), Problem> {
        let (account, user) = (self.live.session.account, self.live.session.user);
        let since = self.sent;
        let changed = self
            .state
            .run(move |services| services.changes.list_for(account, user, Some(since), BATCH))
            .await?;
        self.behind = changed.items.len() >= usize::from(BATCH);
        self.backlog = changed.items.into();
        Ok(())
    }

    async fn tell(&mut self, change: &Change) -> String {
        self.sent = change.position;
        if change.kind == ChangeKind::SessionEnded && !self.session_is_live().await {
            return self.end();
        }
        let data = serde_json::to_string(&ChangeView::from(change)).unwrap_or_default();
        format!("id: {}\nevent: change\ndata: {data}\n\n", change.position)
    }

    fn end(&mut self) -> String {
        self.over = true;
        "event: session_ended\ndata: {}\n\n".to_owned()
    }

    /// A look that fails ends the stream too: the client comes back and is answered as it deserves.
    async fn session_is_live(&self) -> bool {
        let (account, session) = (self.live.session.account, self.live.session.id);
        self.state
            .run(move |services| services.sessions.is_live(account, session))
            .await
            .unwrap_or(false)
    }

    fn session_runs_out_in(&self) -> Duration {
        let session = &self.live.session;
        let at = session.idle_ends_at().min(session.ends_at);
        let now = self.state.services.deps.clock.now();
        Duration::try_from(at - now).unwrap_or_default()
    }
}
