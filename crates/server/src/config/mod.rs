//! Configuration: one TOML file, overridden by the environment, read once at start.
//!
//! `config.example.toml` documents every key. `LETTERLOCK__SECTION__KEY` in the environment overrides `key` of
//! `[section]`. Unknown keys are refused, and whatever else is wrong is reported all at once.
//!
//! To add a key: its section's struct here, a line in `config.example.toml`, and what may be wrong with it in
//! [`Refusal`].

mod blobs;
mod listen;
mod log;
mod mail;
mod master_key;
mod public_url;
mod refusal;
mod source;
mod testing;

pub use blobs::BlobsConfig;
pub use listen::{LimitsConfig, ListenConfig, TlsConfig};
pub use log::LogConfig;
pub use mail::{DirectConfig, MailConfig, RelayConfig, RelayTls};
pub use public_url::PublicUrl;
pub use refusal::{ConfigError, Refusal};

use domain::clock::Clock;
use persistence::DatabaseUrl;
use serde::Deserialize;
use std::{path::Path, sync::Arc};
use vault::MasterKeys;

/// All that `letterlock serve` needs to know.
#[derive(Debug)]
pub struct Config {
    /// Where people reach the portal.
    pub public_url: PublicUrl,
    /// Where it listens, and behind whom.
    pub listen: ListenConfig,
    /// The certificate, where this process ends TLS itself.
    pub tls: Option<TlsConfig>,
    /// Which database.
    pub database: DatabaseUrl,
    /// Where attachments are kept.
    pub blobs: BlobsConfig,
    /// The keys of all content.
    pub master_keys: MasterKeys,
    /// How mails leave.
    pub mail: MailConfig,
    /// How logs are written.
    pub log: LogConfig,
    /// How much it takes on.
    pub limits: LimitsConfig,
    /// What tells the time, in every process of the installation alike.
    pub clock: Arc<dyn Clock>,
}

/// The file as it is written. Every section has defaults, so that the checks and not the parser say what is missing.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    portal: public_url::PortalSection,
    listen: listen::ListenSection,
    tls: listen::TlsSection,
    database: DatabaseSection,
    blobs: blobs::BlobsSection,
    vault: master_key::VaultSection,
    mail: mail::MailSection,
    log: log::LogSection,
    limits: LimitsConfig,
    testing: testing::TestingSection,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct DatabaseSection {
    url: Option<String>,
}

impl std::fmt::Debug for DatabaseSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The URL may hold a password.
        f.debug_struct("DatabaseSection").finish_non_exhaustive()
    }
}

impl DatabaseSection {
    fn check(&self) -> Result<DatabaseUrl, Refusal> {
        let url = self.url.as_deref().ok_or(Refusal::DatabaseMissing)?;
        url.parse().map_err(Refusal::Database)
    }
}

impl Config {
    /// Reads the file, if there is one, and this process's environment.
    pub fn load(path: Option<&Path>) -> Result<Self, ConfigError> {
        let text = match path {
            None => String::new(),
            Some(path) => {
                std::fs::read_to_string(path).map_err(|source| ConfigError::Unreadable {
                    path: path.to_owned(),
                    source,
                })?
            }
        };
        Self::parse(&text, source::environment())
    }

    /// Reads the text of a file and variables that override it.
    pub fn parse(
        text: &str,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let file: File = source::merge(text, environment)?;
        file.check().map_err(ConfigError::Refused)
    }
}

impl File {
    /// Checks every section before it gives up, so that an operator mends all faults in one go.
    fn check(self) -> Result<Config, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let public_url = keep(&mut refusals, self.portal.check());
        let tls = keep(&mut refusals, self.tls.check());
        let listen = keep(&mut refusals, self.listen.check(self.tls.is_set()));
        let database = keep(&mut refusals, self.database.check());
        let blobs = keep(&mut refusals, self.blobs.check());
        let master_keys = keep(&mut refusals, self.vault.check());
        let mail = keep(&mut refusals, self.mail.check(self.testing.exchanger()));
        let log = keep(&mut refusals, self.log.check());
        let limits = keep(&mut refusals, self.limits.check());
        let clock = self.testing.clock();
        let assembled = || {
            Some(Config {
                public_url: public_url?,
                listen: listen?,
                tls: tls?,
                database: database?,
                blobs: blobs?,
                master_keys: master_keys?,
                mail: mail?,
                log: log?,
                limits: limits?,
                clock,
            })
        };
        assembled().ok_or(refusals)
    }
}

fn keep<T>(refusals: &mut Vec<Refusal>, checked: Result<T, Refusal>) -> Option<T> {
    checked.map_err(|refusal| refusals.push(refusal)).ok()
}

#[cfg(test)]
mod tests;
