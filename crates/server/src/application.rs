//! The HTTP side, ready to run: the same for `serve`, `demo` and the tests.

use actix_web::{HttpServer, dev::Server, dev::ServerHandle};
use api::{openapi::Published, state::AppState};
use std::{
    net::{SocketAddr, TcpListener},
    time::Duration,
};

/// How the HTTP side runs.
#[derive(Debug)]
pub struct HttpOptions {
    /// Threads that serve requests.
    pub workers: usize,
    /// Blocking threads of each worker; the database pool bounds what runs at once.
    pub blocking_threads: usize,
    /// The certificate, where this process ends TLS itself.
    pub tls: Option<rustls::ServerConfig>,
    /// How long connections may take to close when the server stops.
    pub shutdown: Duration,
}

impl Default for HttpOptions {
    fn default() -> Self {
        Self {
            workers: 2,
            blocking_threads: 16,
            tls: None,
            shutdown: Duration::from_secs(2),
        }
    }
}

/// A bound HTTP server that has not started to serve.
pub struct Application {
    server: Server,
    address: SocketAddr,
}

/// The OpenAPI document, as `cargo xtask openapi` wrote it.
const DOCUMENT: &str = include_str!("../../../openapi/openapi.json");

impl std::fmt::Debug for Application {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Application")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

impl Application {
    /// Takes the listener.
    pub fn build(
        state: AppState,
        listener: TcpListener,
        options: HttpOptions,
    ) -> std::io::Result<Self> {
        let address = listener.local_addr()?;
        let document = Published::new(DOCUMENT)?;
        let http = HttpServer::new(move || api::app(state.clone(), document.clone()))
            .workers(options.workers)
            .worker_max_blocking_threads(options.blocking_threads)
            .shutdown_timeout(options.shutdown.as_secs())
            .client_request_timeout(Duration::from_secs(15))
            .disable_signals();
        let server = match options.tls {
            Some(tls) => http.listen_rustls_0_23(listener, tls)?,
            None => http.listen(listener)?,
        };
        Ok(Self {
            server: server.run(),
            address,
        })
    }

    /// Where it listens; tells the port when any free one was asked for.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Stops it from elsewhere.
    pub fn handle(&self) -> ServerHandle {
        self.server.handle()
    }

    /// Serves until it is stopped.
    pub async fn run(self) -> std::io::Result<()> {
        self.server.await
    }
}
