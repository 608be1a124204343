//! A whole server for one test: real HTTP, a real database of its own, a clock that stands still until it is moved.

use crate::{counting_store::CountingStore, database::TestDatabase};
use api::{
    rates::{RateLimits, Rates},
    state::{AppState, Installation, Pool},
};
use domain::{
    account::{Account, AccountSettings},
    clock::{Clock as _, FixedClock},
    id::AccountId,
    randomness::Randomness,
    services::{Deps, Services},
    store::StoreError,
};
use persistence::{PoolSizes, SqlStore};
use server::application::{Application, HttpOptions};
use std::{net::TcpListener, sync::Arc};
use storage::{BlobLocation, EncryptedBlobs, S3Access};
use tempfile::TempDir;
use time::{OffsetDateTime, macros::datetime};
use vault::{
    Argon2Hasher, ContentVault, JwtEnvelopes, MasterKey, MasterKeys, OsRandomness, PasswordCost,
};

/// When every test begins unless it says otherwise.
pub const START: OffsetDateTime = datetime!(2030-01-15 09:00:00 UTC);

/// A running server with everything a test reaches behind it.
#[derive(Debug)]
pub struct TestApp {
    /// Where it listens: `http://127.0.0.1:port`.
    pub url: String,
    /// The clock of the server.
    pub clock: Arc<FixedClock>,
    /// The use cases, for arranging what no request can.
    pub services: Services,
    /// The open event streams.
    pub change_streams: api::change::streams::ChangeStreams,
    /// Counts statements, for the same purpose as the hasher.
    pub store: Arc<CountingStore>,
    /// Counts what hashing costs, to compare two paths without timing them.
    pub hasher: Arc<Argon2Hasher>,
    /// The database and the blobs; gone with the test.
    pub database: TestDatabase,
    /// Where attachments lie.
    pub blobs: TempDir,
    /// The way to their bytes.
    pub attachments: Arc<EncryptedBlobs>,
    handle: actix_web::dev::ServerHandle,
}

impl TestApp {
    /// Starts a server at [`START`].
    pub async fn start() -> Self {
        Self::start_limited(RateLimits::NONE).await
    }

    /// Starts a server at [`START`] that bounds how often callers ask.
    #[expect(
        clippy::unused_async,
        reason = "it spawns, so it must be called inside a runtime"
    )]
    pub async fn start_limited(limits: RateLimits) -> Self {
        let clock = Arc::new(FixedClock::at(START));
        let database = TestDatabase::new();
        let blobs = tempfile::tempdir().expect("a temporary folder");
        let randomness: Arc<dyn Randomness> = Arc::new(OsRandomness);
        let masters = MasterKeys::single(MasterKey::generate(randomness.as_ref()));
        let hasher = Arc::new(
            Argon2Hasher::new(
                PasswordCost::insecurely_fast_for_tests(),
                Arc::clone(&randomness),
            )
            .expect("a hasher"),
        );
        let sql = SqlStore::connect(&database.url, PoolSizes::default()).expect("a store");
        let store = Arc::new(CountingStore::over(Arc::new(sql)));
        let attachments = EncryptedBlobs::open(
            &BlobLocation::Folder(blobs.path().to_owned()),
            &S3Access::default(),
            Arc::clone(&randomness),
            2,
        );
        let attachments = Arc::new(attachments.expect("a blob folder"));
        let services = Services::new(Deps {
            store: store.clone(),
            clock: clock.clone(),
            vault: Arc::new(ContentVault::new(masters.clone(), Arc::clone(&randomness))),
            hasher: hasher.clone(),
            envelopes: Arc::new(JwtEnvelopes::new(&masters).expect("envelopes")),
            randomness,
        });
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let change_streams = api::change::streams::ChangeStreams::default();
        let state = AppState {
            services: services.clone(),
            attachments: attachments.clone(),
            installation: Arc::new(Installation {
                public_url: url.clone(),
                demo: false,
                outbox_viewer: false,
                secure_cookies: false,
                // Tests come from many networks by `X-Forwarded-For`.
                trusted_proxies: vec!["127.0.0.1/32".parse().expect("a network")],
                metrics_networks: vec!["127.0.0.1/32".parse().expect("a network")],
            }),
            change_streams: change_streams.clone(),
            drain: api::drain::Drain::default(),
            rates: Rates::new(limits),
            mail_writer: Arc::new(writer(&url)),
            outbox_viewer: None,
            mail_servers: Arc::new(crate::mail_servers::StagedMailServers),
            metrics: api::health::Metrics::new().expect("metrics"),
            database_pool: Pool::new(8, 256),
            hashing_pool: Pool::new(2, 256),
            search_pool: Pool::new(2, 256),
        };
        let options = HttpOptions {
            workers: 1,
            ..HttpOptions::default()
        };
        let application = Application::build(state, listener, options).expect("an application");
        let handle = application.handle();
        tokio::spawn(application.run());
        Self {
            url,
            clock,
            services,
            change_streams,
            store,
            hasher,
            database,
            blobs,
            attachments,
            handle,
        }
    }

    /// Makes an account with these internal domains, whose administrators need no second factor: few tests are about it.
    pub fn account(&self, slug: &str, domains: &[&str]) -> Account {
        let settings = AccountSettings {
            second_factor_required: false,
            ..AccountSettings::default()
        };
        self.account_with(slug, domains, settings)
    }

    /// Makes an account with these settings.
    pub fn account_with(&self, slug: &str, domains: &[&str], settings: AccountSettings) -> Account {
        let now = self.clock.now();
        let account = Account {
            id: AccountId::from_uuid(self.services.deps.new_id(now)),
            slug: slug.parse().expect("a slug"),
            name: format!("{slug} Ltd"),
            internal_domains: domains.iter().map(|&domain| domain.to_owned()).collect(),
            settings,
            created_at: now,
        };
        self.services
            .deps
            .store
            .write(|tx| tx.insert_account(&account))
            .unwrap_or_else(|error: StoreError| panic!("no account: {error}"));
        account
    }

    /// The whole URL of a path of the API.
    pub fn api(&self, path: &str) -> String {
        format!("{}/api/v1{path}", self.url)
    }
}

/// Writes mails as the server's worker would.
pub fn writer(public_url: &str) -> mail::Portal {
    let from = "notify@portal.example".parse().expect("an address");
    mail::Portal::new(public_url, from).expect("a portal")
}

impl Drop for TestApp {
    fn drop(&mut self) {
        // Signals the workers; nobody waits for them, the process ends soon.
        drop(self.handle.stop(false));
    }
}
