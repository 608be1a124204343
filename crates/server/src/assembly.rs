//! Puts the parts together: what `serve`, `demo` and the operator's commands share.

use crate::{
    config::{BlobsConfig, LimitsConfig},
    workers::SignallingStore,
};
use api::{
    change::streams::ChangeStreams,
    drain::Drain,
    health::Metrics,
    rates::{RateLimits, Rates},
    state::{AppState, Installation, Pool},
};
use domain::{
    clock::Clock,
    delivery_policy::MailServers,
    outbox::MailWriter,
    randomness::Randomness,
    services::{Deps, Services},
    store::StoreError,
    vault::VaultError,
};
use persistence::{DatabaseUrl, PoolSizes, SqlStore};
use std::{sync::Arc, time::Duration};
use storage::{EncryptedBlobs, LocationInvalid};
use tokio::sync::watch;
use vault::{Argon2Hasher, ContentVault, JwtEnvelopes, MasterKeys, OsRandomness, PasswordCost};

/// How long a request waits for a database connection before it is answered 503.
const CONNECTION_WAIT: Duration = Duration::from_secs(5);

/// Why the parts could not be put together.
#[derive(Debug, thiserror::Error)]
pub enum AssemblyError {
    /// The database cannot be reached or migrated.
    #[error("the database cannot be used")]
    Database(#[from] StoreError),
    /// The place of the attachments cannot be used.
    #[error("the attachments' place cannot be used")]
    Blobs(#[from] LocationInvalid),
    /// The keys cannot be used.
    #[error("the keys cannot be used")]
    Vault(#[from] VaultError),
    /// The metrics are defined twice; a defect.
    #[error("the metrics cannot be set up: {0}")]
    Metrics(String),
}

/// The domain's services over a migrated database.
pub fn services(
    database: &DatabaseUrl,
    masters: &MasterKeys,
    limits: &LimitsConfig,
    clock: Arc<dyn Clock>,
) -> Result<Services, AssemblyError> {
    for migration in persistence::migrate(database)? {
        tracing::info!(migration, "the database schema was brought up to date");
    }
    let randomness: Arc<dyn Randomness> = Arc::new(OsRandomness);
    let sizes = PoolSizes {
        connections: u32::try_from(limits.database_threads).unwrap_or(u32::MAX),
        wait: CONNECTION_WAIT,
    };
    Ok(Services::new(Deps {
        store: Arc::new(SqlStore::connect(database, sizes)?),
        clock,
        vault: Arc::new(ContentVault::new(masters.clone(), Arc::clone(&randomness))),
        hasher: Arc::new(Argon2Hasher::new(
            PasswordCost::default(),
            Arc::clone(&randomness),
        )?),
        envelopes: Arc::new(JwtEnvelopes::new(masters)?),
        randomness,
    }))
}

/// The same services over a store that tells of each commit; for whatever answers requests. The workers use the plain
/// ones: their own commits wake nobody.
pub fn signalling(services: &Services) -> (Services, watch::Receiver<u64>) {
    let deps = services.deps.as_ref().clone();
    let store = Arc::new(SignallingStore::over(Arc::clone(&deps.store)));
    let commits = store.commits();
    (Services::new(Deps { store, ..deps }), commits)
}

/// The attachments' place.
pub fn blobs(
    blobs: &BlobsConfig,
    limits: &LimitsConfig,
) -> Result<Arc<EncryptedBlobs>, AssemblyError> {
    let randomness = Arc::new(OsRandomness);
    Ok(Arc::new(EncryptedBlobs::open(
        &blobs.location,
        &blobs.s3,
        randomness,
        limits.cipher_threads,
    )?))
}

/// What the HTTP side works with.
pub fn state(
    services: Services,
    attachments: Arc<EncryptedBlobs>,
    installation: Installation,
    (mail_writer, outbox_viewer, mail_servers): (
        Arc<dyn MailWriter>,
        Option<Arc<dyn MailWriter>>,
        Arc<dyn MailServers>,
    ),
    limits: &LimitsConfig,
) -> Result<AppState, AssemblyError> {
    Ok(AppState {
        services,
        attachments,
        installation: Arc::new(installation),
        change_streams: ChangeStreams::default(),
        drain: Drain::default(),
        rates: Rates::new(RateLimits {
            requests: limits.requests_per_minute,
            sends: limits.sends_per_minute,
        }),
        mail_writer,
        outbox_viewer,
        mail_servers,
        metrics: Metrics::new().map_err(|error| AssemblyError::Metrics(error.to_string()))?,
        database_pool: Pool::new(limits.database_threads, limits.database_waiters),
        hashing_pool: Pool::new(limits.hashing_threads, limits.database_waiters),
        search_pool: Pool::new(limits.search_threads, limits.database_waiters),
    })
}
