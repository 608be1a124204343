//! What handlers work with.

use crate::{
    blocking::BlockingPool,
    change::streams::ChangeStreams,
    drain::Drain,
    health::Metrics,
    problem::Problem,
    rates::{Counted, Rates},
};
use domain::{
    attachment_bytes::AttachmentBytes, caller::Caller, delivery_policy::MailServers,
    outbox::MailWriter, services::Services,
};
use std::sync::Arc;

pub use crate::blocking::BlockingPool as Pool;

/// How this installation presents itself.
#[derive(Debug, Clone)]
pub struct Installation {
    /// The portal's address as people see it, without a trailing slash.
    pub public_url: String,
    /// Whether this is the demo.
    pub demo: bool,
    /// Whether mails go to the built-in outbox viewer.
    pub outbox_viewer: bool,
    /// Whether cookies need TLS; `false` only in the demo on plain-HTTP localhost.
    pub secure_cookies: bool,
    /// Networks whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<ipnet::IpNet>,
    /// Networks that may ask for `/metrics`.
    pub metrics_networks: Vec<ipnet::IpNet>,
}

/// What handlers work with.
#[derive(Debug, Clone)]
pub struct AppState {
    /// The domain's use cases.
    pub services: Services,
    /// The attachments' bytes.
    pub attachments: Arc<dyn AttachmentBytes>,
    /// How this installation presents itself.
    pub installation: Arc<Installation>,
    /// The event streams open in this process.
    pub change_streams: ChangeStreams,
    /// The requests in hand.
    pub drain: Drain,
    /// How often callers ask.
    pub rates: Rates,
    /// Writes mails, for a look at what they would say.
    pub mail_writer: Arc<dyn MailWriter>,
    /// Writes mails for the built-in outbox viewer; `None` where there is none.
    pub outbox_viewer: Option<Arc<dyn MailWriter>>,
    /// Connects to mail servers, to see what they offer.
    pub mail_servers: Arc<dyn MailServers>,
    /// What is measured.
    pub metrics: Metrics,
    /// Where database work runs.
    pub database_pool: BlockingPool,
    /// Where password hashing runs, so that it never starves reads.
    pub hashing_pool: BlockingPool,
    /// Where searches run, each of which may keep a core busy for a while, so that they never starve the rest.
    pub search_pool: BlockingPool,
}

impl AppState {
    /// Counts a message that a user sends, or turns it away.
    pub(crate) fn count_send(&self, caller: &Caller) -> Result<(), Problem> {
        let now = self.services.deps.clock.now();
        let sender = Counted::Send(*caller.user.as_uuid());
        self.rates.count(sender, now)
    }

    /// Counts a test of mail servers, or turns it away.
    pub(crate) fn count_server_test(&self, caller: &Caller) -> Result<(), Problem> {
        let now = self.services.deps.clock.now();
        let account = Counted::ServerTest(*caller.account.as_uuid());
        self.rates.count(account, now)
    }

    /// Runs a use case off the asynchronous threads.
    pub(crate) async fn run<T, E>(
        &self,
        work: impl FnOnce(&Services) -> Result<T, E> + Send + 'static,
    ) -> Result<T, Problem>
    where
        T: Send + 'static,
        E: Send + 'static,
        Problem: From<E>,
    {
        let services = self.services.clone();
        self.database_pool.run(move || work(&services)).await
    }

    /// Runs a use case that decrypts and scans.
    pub(crate) async fn run_search<T, E>(
        &self,
        work: impl FnOnce(&Services) -> Result<T, E> + Send + 'static,
    ) -> Result<T, Problem>
    where
        T: Send + 'static,
        E: Send + 'static,
        Problem: From<E>,
    {
        let services = self.services.clone();
        self.search_pool.run(move || work(&services)).await
    }

    /// Runs a use case that hashes passwords or codes.
    pub(crate) async fn run_hashing<T, E>(
        &self,
        work: impl FnOnce(&Services) -> Result<T, E> + Send + 'static,
    ) -> Result<T, Problem>
    where
        T: Send + 'static,
        E: Send + 'static,
        Problem: From<E>,
    {
        let services = self.services.clone();
        self.hashing_pool.run(move || work(&services)).await
    }
}
