//! Why the server does not start.

use std::path::PathBuf;

/// The configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// There is no such file, or it may not be read.
    #[error("the configuration {path} cannot be read")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The file is no TOML, or it has a key that means nothing or a value of another type. The parser's text is left
    /// out where it could quote a secret.
    #[error("the configuration is malformed: {0}")]
    Malformed(String),
    /// Values are missing or make no sense.
    #[error("the configuration is refused:{}", list(.0))]
    Refused(Vec<Refusal>),
}

fn list(refusals: &[Refusal]) -> String {
    let lines = refusals.iter().map(|refusal| format!("\n  - {refusal}"));
    lines.collect::<Vec<_>>().concat()
}

/// One thing that is wrong.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// There is no public URL.
    #[error("portal.public_url is missing: mails need it to lead people here")]
    PublicUrlMissing,
    /// The public URL is not HTTPS.
    #[error("portal.public_url must start with https://")]
    PublicUrlNotHttps,
    /// The public URL has more than scheme, host and port.
    #[error(
        "portal.public_url must be scheme, host and port alone, such as https://mail.example.org"
    )]
    PublicUrlNotAnOrigin,
    /// The address to listen at is none.
    #[error("listen.address must be an address and a port, such as 0.0.0.0:8443")]
    ListenAddress,
    /// Neither this process nor a known proxy ends TLS.
    #[error(
        "nothing ends TLS: set tls.certificate and tls.key, or list the proxy that does in listen.trusted_proxies"
    )]
    NothingEndsTls,
    /// A text that should name a network does not.
    #[error("[listen]: {0:?} is no network, such as 10.0.0.0/8 or 192.0.2.7/32")]
    Network(String),
    /// Half a certificate.
    #[error("tls.certificate and tls.key belong together: one of them is missing")]
    TlsIncomplete,
    /// There is no database.
    #[error("database.url is missing")]
    DatabaseMissing,
    /// The database is of a kind we do not know.
    #[error("database.url: {0}")]
    Database(persistence::DatabaseUrlInvalid),
    /// There is no place for attachments.
    #[error("blobs.url is missing")]
    BlobsMissing,
    /// Attachments cannot be kept there.
    #[error("blobs.url: {0}")]
    Blobs(storage::LocationInvalid),
    /// Half a pair of S3 credentials.
    #[error(
        "blobs.access_key_id and blobs.secret_access_key belong together: one of them is missing"
    )]
    BlobCredentialsIncomplete,
    /// There is no master key.
    #[error(
        "there is no master key: name its file in vault.master_key_file, or set LETTERLOCK__VAULT__MASTER_KEY"
    )]
    MasterKeyMissing,
    /// There are two sources of master keys.
    #[error("vault.master_key_file and LETTERLOCK__VAULT__MASTER_KEY are both set: keep one")]
    MasterKeyTwice,
    /// The master key stands in the configuration file.
    #[error(
        "vault.master_key does not belong into the configuration file: name a file of its own in vault.master_key_file"
    )]
    MasterKeyInFile,
    /// The master key is none.
    #[error("the master key cannot be used: {0}")]
    MasterKeyInvalid(vault::MasterKeyInvalid),
    /// A file that must be there cannot be read.
    #[error("{key}: {path} cannot be read: {source}")]
    FileUnreadable {
        /// The key that names it.
        key: &'static str,
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Everyone on the machine may read a key.
    #[error("{key}: {path} can be read by everyone on this machine: chmod 600 it")]
    FileExposed {
        /// The key that names it.
        key: &'static str,
        /// The file.
        path: PathBuf,
    },
    /// There is a relay, but nothing to send from.
    #[error("mail.from must be the portal's own mail address, such as notify@mail.example.org")]
    MailFrom,
    /// Relay settings without a relay.
    #[error("mail.{0} is set, but there is no mail.host")]
    MailWithoutHost(&'static str),
    /// Half a pair of relay credentials.
    #[error("mail.username and mail.password belong together: one of them is missing")]
    MailCredentialsIncomplete,
    /// The relay's password would cross the network in clear.
    #[error(
        "mail.password needs mail.tls = \"starttls\" or \"implicit\": otherwise it could be read on the way"
    )]
    MailCredentialsUnprotected,
    /// The filter for logs is none.
    #[error("log.filter: {0:?} is no filter, such as info or info,letterlock=debug")]
    LogFilter(String),
    /// A limit is out of its range.
    #[error("limits.{key} must be from {least} to {most}")]
    Limit {
        /// The key.
        key: &'static str,
        /// The least allowed.
        least: u64,
        /// The most allowed.
        most: u64,
    },
}
