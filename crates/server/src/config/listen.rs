//! Where it listens, who stands in front of it, and how much it takes on.

use super::{Refusal, master_key::refuse_exposed};
use ipnet::IpNet;
use serde::Deserialize;
use std::{net::SocketAddr, path::PathBuf};

#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ListenSection {
    address: String,
    trusted_proxies: Vec<String>,
    metrics_networks: Vec<String>,
}

impl Default for ListenSection {
    fn default() -> Self {
        Self {
            address: "127.0.0.1:8443".to_owned(),
            trusted_proxies: Vec::new(),
            metrics_networks: vec!["127.0.0.0/8".to_owned(), "::1/128".to_owned()],
        }
    }
}

impl ListenSection {
    pub(super) fn check(&self, ends_tls: bool) -> Result<ListenConfig, Refusal> {
        let address = self.address.parse().ok().ok_or(Refusal::ListenAddress)?;
        let trusted_proxies = networks(&self.trusted_proxies)?;
        if trusted_proxies.is_empty() && !ends_tls {
            return Err(Refusal::NothingEndsTls);
        }
        Ok(ListenConfig {
            address,
            trusted_proxies,
            metrics_networks: networks(&self.metrics_networks)?,
        })
    }
}

/// Networks in prefix notation, or single addresses.
fn networks(texts: &[String]) -> Result<Vec<IpNet>, Refusal> {
    let network = |text: &String| {
        let network = text
            .parse()
            .ok()
            .or_else(|| Some(IpNet::from(text.parse::<std::net::IpAddr>().ok()?)));
        network.ok_or_else(|| Refusal::Network(text.clone()))
    };
    texts.iter().map(network).collect()
}

/// Where it listens, and behind whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListenConfig {
    /// The address and port.
    pub address: SocketAddr,
    /// Networks whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<IpNet>,
    /// Networks that may ask for `/metrics`.
    pub metrics_networks: Vec<IpNet>,
}

#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct TlsSection {
    certificate: Option<PathBuf>,
    key: Option<PathBuf>,
    reload: bool,
}

impl Default for TlsSection {
    fn default() -> Self {
        Self {
            certificate: None,
            key: None,
            reload: true,
        }
    }
}

impl TlsSection {
    /// Whether TLS is meant to end here; half a configuration counts, and is refused by its own name.
    pub(super) fn is_set(&self) -> bool {
        self.certificate.is_some() || self.key.is_some()
    }

    pub(super) fn check(&self) -> Result<Option<TlsConfig>, Refusal> {
        match (&self.certificate, &self.key) {
            (None, None) => Ok(None),
            (Some(certificate), Some(key)) => {
                refuse_exposed("tls.key", key)?;
                Ok(Some(TlsConfig {
                    certificate: certificate.clone(),
                    key: key.clone(),
                    reload: self.reload,
                }))
            }
            _ => Err(Refusal::TlsIncomplete),
        }
    }
}

/// The certificate that this process ends TLS with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsConfig {
    /// The chain, as PEM.
    pub certificate: PathBuf,
    /// Its private key, as PEM.
    pub key: PathBuf,
    /// Whether the files are read again when they change.
    pub reload: bool,
}

/// How much the server takes on at once.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LimitsConfig {
    /// Threads that serve requests.
    pub http_workers: usize,
    /// Database connections for reading, and threads that use them.
    pub database_threads: usize,
    /// Requests that may wait for such a thread; more are answered 503.
    pub database_waiters: usize,
    /// Passwords hashed at once.
    pub hashing_threads: usize,
    /// Mailboxes searched at once.
    pub search_threads: usize,
    /// Attachments encrypted or decrypted at once.
    pub cipher_threads: usize,
    /// Mails sent at once.
    pub mail_workers: usize,
    /// The largest single attachment.
    pub attachment_bytes: u64,
    /// How long requests in hand may take when the server stops.
    pub shutdown_seconds: u64,
    /// Requests that one session may make in a minute; twice as many under an API key.
    pub requests_per_minute: u32,
    /// Messages that one user may send in a minute.
    pub sends_per_minute: u32,
}

impl Default for LimitsConfig {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Self {
            http_workers: cores,
            database_threads: 8,
            database_waiters: 256,
            hashing_threads: cores,
            search_threads: cores,
            cipher_threads: cores,
            mail_workers: 4,
            attachment_bytes: 2_000_000_000,
            shutdown_seconds: 30,
            requests_per_minute: 600,
            sends_per_minute: 60,
        }
    }
}

impl LimitsConfig {
    pub(super) fn check(self) -> Result<Self, Refusal> {
        let threads = [
            ("http_workers", self.http_workers),
            ("database_threads", self.database_threads),
            ("hashing_threads", self.hashing_threads),
            ("search_threads", self.search_threads),
            ("cipher_threads", self.cipher_threads),
            ("mail_workers", self.mail_workers),
        ];
        for (key, threads) in threads {
            within(key, u64::try_from(threads).unwrap_or(u64::MAX), 1, 1_024)?;
        }
        let waiters = u64::try_from(self.database_waiters).unwrap_or(u64::MAX);
        within("database_waiters", waiters, 0, 100_000)?;
        within("attachment_bytes", self.attachment_bytes, 1, 50_000_000_000)?;
        within("shutdown_seconds", self.shutdown_seconds, 1, 3_600)?;
        within(
            "requests_per_minute",
            self.requests_per_minute.into(),
            60,
            1_000_000,
        )?;
        within(
            "sends_per_minute",
            self.sends_per_minute.into(),
            1,
            1_000_000,
        )?;
        Ok(self)
    }
}

fn within(key: &'static str, value: u64, least: u64, most: u64) -> Result<(), Refusal> {
    if (least..=most).contains(&value) {
        Ok(())
    } else {
        Err(Refusal::Limit { key, least, most })
    }
}
