//! Runs the HTTP side and the workers until told to stop, and then lets go of nothing unfinished.

use crate::{
    application::{Application, HttpOptions},
    config::{LimitsConfig, TlsConfig},
    tls::{Certificate, TlsError},
    workers::Workers,
};
use api::state::AppState;
use std::{net::TcpListener, time::Duration};
use tokio::{
    signal::unix::{SignalKind, signal},
    time::timeout,
};

/// Why the server does not run.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The certificate cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The address cannot be listened on, or serving failed.
    #[error("cannot serve")]
    Io(#[from] std::io::Error),
}

/// How long the connections may take to close once every request is answered: the last bytes are on their way, and browsers
/// keep theirs open.
const CLOSING: Duration = Duration::from_secs(2);

/// Serves on `listener` with these workers until SIGTERM or SIGINT.
///
/// On the signal new requests are turned away, those in hand are answered as long as they take at most, and then the workers
/// finish what they hold: whatever a request has put into the outbox by then is there for the next start.
pub async fn until_stopped(
    state: AppState,
    listener: TcpListener,
    tls: Option<&TlsConfig>,
    limits: &LimitsConfig,
    workers: Workers,
) -> Result<(), RunError> {
    let certificate = tls
        .map(|tls| Certificate::read(&tls.certificate, &tls.key))
        .transpose()?;
    let following = certificate
        .clone()
        .filter(|_| tls.is_some_and(|tls| tls.reload))
        .map(|certificate| tokio::spawn(certificate.follow()));
    let options = HttpOptions {
        workers: limits.http_workers,
        // Every worker has a pool of its own; together they must be able to use what the pools admit.
        blocking_threads: limits.database_threads + limits.hashing_threads + limits.search_threads,
        tls: certificate.as_ref().map(Certificate::server_config),
        shutdown: CLOSING,
    };
    let (streams, drain) = (state.change_streams.clone(), state.drain.clone());
    let longest = Duration::from_secs(limits.shutdown_seconds);
    let application = Application::build(state, listener, options)?;
    tracing::info!(address = %application.address(), "serving");
    let handle = application.handle();
    let stopping = tokio::spawn(async move {
        if let Err(error) = stop_signal().await {
            tracing::error!(%error, "signals cannot be received");
            return;
        }
        tracing::info!("stopping: requests in hand are answered first");
        // Streams never end by themselves, and would be waited for.
        streams.close();
        if timeout(longest, drain.finish()).await.is_err() {
            tracing::warn!("requests are cut off: they take longer than limits.shutdown_seconds");
        }
        handle.stop(true).await;
    });
    let served = application.run().await;
    stopping.abort();
    if let Some(following) = following {
        following.abort();
    }
    workers.stop().await;
    tracing::info!("stopped");
    Ok(served?)
}

async fn stop_signal() -> std::io::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
