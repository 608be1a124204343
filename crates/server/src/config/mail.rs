//! How mails leave.

use super::Refusal;
use domain::{address::Address, secret::Secret};
use serde::Deserialize;
use std::path::PathBuf;

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct MailSection {
    from: Option<String>,
    host: Option<String>,
    port: Option<u16>,
    tls: Option<RelayTls>,
    username: Option<String>,
    password: Option<String>,
    authority: Option<PathBuf>,
    direct_authority: Option<PathBuf>,
    direct_private_networks: bool,
}

impl std::fmt::Debug for MailSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MailSection")
            .field("host", &self.host)
            .finish_non_exhaustive()
    }
}

/// How the connection to the relay is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RelayTls {
    /// STARTTLS with a verified certificate, or no mail is sent.
    #[default]
    StartTls,
    /// TLS from the first byte, with a verified certificate.
    Implicit,
    /// STARTTLS where the relay offers it.
    Opportunistic,
    /// None; for a relay on this machine only.
    None,
}

impl MailSection {
    pub(super) fn check(self, exchanger: Option<(String, u16)>) -> Result<MailConfig, Refusal> {
        let direct = DirectConfig {
            authority: self.direct_authority.clone(),
            private_networks: self.direct_private_networks,
            exchanger,
        };
        let Some(host) = self.host else {
            return self.check_without_relay(direct);
        };
        let from = self.from.as_deref().and_then(|from| from.parse().ok());
        let tls = self.tls.unwrap_or_default();
        let credentials = match (self.username, self.password) {
            (None, None) => None,
            (Some(username), Some(password)) => Some((username, Secret::new(password))),
            _ => return Err(Refusal::MailCredentialsIncomplete),
        };
        if credentials.is_some() && matches!(tls, RelayTls::Opportunistic | RelayTls::None) {
            return Err(Refusal::MailCredentialsUnprotected);
        }
        Ok(MailConfig {
            from: Some(from.ok_or(Refusal::MailFrom)?),
            relay: Some(RelayConfig {
                host,
                port: self.port,
                tls,
                credentials,
                authority: self.authority,
            }),
            direct,
        })
    }

    /// Without a relay, mails stay in the built-in viewer. Settings that only a relay has are a mistake then.
    fn check_without_relay(self, direct: DirectConfig) -> Result<MailConfig, Refusal> {
        let stray = [
            ("port", self.port.is_some()),
            ("tls", self.tls.is_some()),
            ("username", self.username.is_some()),
            ("password", self.password.is_some()),
            ("authority", self.authority.is_some()),
        ];
        if let Some((key, _)) = stray.into_iter().find(|(_, is_set)| *is_set) {
            return Err(Refusal::MailWithoutHost(key));
        }
        let from = match self.from {
            None => None,
            Some(from) => Some(from.parse().ok().ok_or(Refusal::MailFrom)?),
        };
        Ok(MailConfig {
            from,
            relay: None,
            direct,
        })
    }
}

/// How mails leave.
#[derive(Debug, Clone)]
pub struct MailConfig {
    /// The portal's own address; always there with a relay.
    pub from: Option<Address>,
    /// The relay; without one, mails go to the built-in outbox viewer and nowhere else.
    pub relay: Option<RelayConfig>,
    /// How mails go past the relay, where TLS is enforced.
    pub direct: DirectConfig,
}

/// How mails go to the recipients' own mail servers.
#[derive(Debug, Clone, Default)]
pub struct DirectConfig {
    /// PEM file of an authority of one's own, trusted besides the public ones.
    pub authority: Option<PathBuf>,
    /// Whether mail servers in private networks are connected to.
    pub private_networks: bool,
    /// Stands in for the mail servers of every domain, in tests.
    pub exchanger: Option<(String, u16)>,
}

/// The relay that takes our mails.
#[derive(Debug, Clone)]
pub struct RelayConfig {
    /// Its host name, which its certificate is checked against.
    pub host: String,
    /// Its port, if not the usual one.
    pub port: Option<u16>,
    /// How the connection is protected.
    pub tls: RelayTls,
    /// User name and password.
    pub credentials: Option<(String, Secret<String>)>,
    /// PEM file of an authority of one's own, trusted besides the public ones.
    pub authority: Option<PathBuf>,
}
