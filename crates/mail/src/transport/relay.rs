//! The configured relay.

use super::verdict;
use domain::{outbox::Delivery, secret::Secret};
use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    transport::smtp::{
        PoolConfig,
        authentication::Credentials,
        client::{Certificate, Tls, TlsParameters},
        extension::ClientId,
    },
};
use std::{net::IpAddr, time::Duration};

/// How the connection to the relay is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RelayTls {
    /// STARTTLS with a verified certificate, or no mail is sent.
    StartTls,
    /// TLS from the first byte, with a verified certificate.
    Implicit,
    /// STARTTLS where the relay offers it. Keeps out listeners, not attackers: they can take the offer away.
    Opportunistic,
    /// None; for a relay on this machine only.
    None,
}

/// The relay that takes our mails.
#[derive(Debug, Clone)]
pub struct Relay {
    /// Its host name, which its certificate is checked against.
    pub host: String,
    /// Its port; by default 465 for implicit TLS, else 587, or 25 without TLS.
    pub port: Option<u16>,
    /// How the connection is protected.
    pub tls: RelayTls,
    /// User name and password.
    pub credentials: Option<(String, Secret<String>)>,
    /// PEM certificate of an authority of one's own, trusted besides the public ones.
    pub authority: Option<Vec<u8>>,
    /// How long handing over one mail may take, from connecting to the last answer.
    pub timeout: Duration,
    /// How many connections may be open at once.
    pub connections: u32,
    /// The name to greet it with.
    pub hello: String,
}

/// Why a relay's configuration is refused.
#[derive(Debug, thiserror::Error)]
pub enum RelayRefused {
    /// Without TLS, mails with links and codes would cross the network in clear.
    #[error("a relay without TLS must be on this machine (a loopback address)")]
    ClearTextOverNetwork,
    /// Without certain TLS, the relay's password could be read on the way.
    #[error("credentials need `starttls` or `implicit` TLS")]
    CredentialsUnprotected,
    /// The host name or the authority's certificate is unusable.
    #[error("the relay's host name or authority is unusable")]
    Tls(#[source] lettre::transport::smtp::Error),
}

/// A pool of connections to the relay.
#[derive(Debug)]
pub struct SmtpRelay {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    timeout: Duration,
}

impl SmtpRelay {
    /// Checks the configuration. Connects only when there is something to send.
    pub fn new(relay: &Relay) -> Result<Self, RelayRefused> {
        let local = is_loopback(&relay.host);
        if relay.tls == RelayTls::None && !local {
            return Err(RelayRefused::ClearTextOverNetwork);
        }
        let certain = matches!(relay.tls, RelayTls::StartTls | RelayTls::Implicit);
        if relay.credentials.is_some() && !certain && !local {
            return Err(RelayRefused::CredentialsUnprotected);
        }
        let (tls, port) = match relay.tls {
            RelayTls::StartTls => (Tls::Required(parameters(relay)?), 587),
            RelayTls::Implicit => (Tls::Wrapper(parameters(relay)?), 465),
            RelayTls::Opportunistic => (Tls::Opportunistic(parameters(relay)?), 587),
            RelayTls::None => (Tls::None, 25),
        };
        let mut builder =
            AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(relay.host.clone())
                .port(relay.port.unwrap_or(port))
                .tls(tls)
                .timeout(Some(relay.timeout))
                .hello_name(ClientId::Domain(relay.hello.clone()))
                .pool_config(PoolConfig::new().max_size(relay.connections));
        if let Some((user, password)) = &relay.credentials {
            builder = builder.credentials(Credentials::new(
                user.clone(),
                // The transport keeps it for the life of the process.
                password.expose().clone(),
            ));
        }
        Ok(Self {
            transport: builder.build(),
            timeout: relay.timeout,
        })
    }

    /// Hands one message over and says what became of it. A log line says why a connection failed; the verdict, which
    /// the sender of the message sees, does not name our machines.
    pub async fn send(&self, message: Message) -> Delivery {
        let plain_address = message
            .envelope()
            .to()
            .iter()
            .all(|to| AsRef::<str>::as_ref(to).is_ascii());
        // The transport's own time-out covers connecting only; a relay may also fall silent later.
        match tokio::time::timeout(self.timeout, self.transport.send(message)).await {
            Ok(Ok(response)) => verdict::accepted(&response),
            Ok(Err(error)) => verdict::refused(&error, plain_address),
            Err(_elapsed) => verdict::silent(),
        }
    }

    /// Closes the connections.
    pub async fn close(&self) {
        self.transport.shutdown().await;
    }
}

fn parameters(relay: &Relay) -> Result<TlsParameters, RelayRefused> {
    let mut builder = TlsParameters::builder(relay.host.clone())
        // Where TLS can be taken away unnoticed, refusing an unknown certificate would only turn it into clear text.
        .dangerous_accept_invalid_certs(relay.tls == RelayTls::Opportunistic);
    if let Some(pem) = &relay.authority {
        builder =
            builder.add_root_certificate(Certificate::from_pem(pem).map_err(RelayRefused::Tls)?);
    }
    builder.build().map_err(RelayRefused::Tls)
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host
            .trim_matches(['[', ']'])
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relay(host: &str, tls: RelayTls, credentials: bool) -> Relay {
        Relay {
            host: host.to_owned(),
            port: None,
            tls,
            credentials: credentials
                .then(|| ("user".to_owned(), Secret::new("password".to_owned()))),
            authority: None,
            timeout: Duration::from_secs(5),
            connections: 1,
            hello: "portal.example".to_owned(),
        }
    }

    #[test]
    fn clear_text_never_crosses_the_network() {
        for host in [
            "mail.example",
            "10.0.0.1",
            "localhost.example",
            "127.0.0.1.example",
        ] {
            assert!(matches!(
                SmtpRelay::new(&relay(host, RelayTls::None, false)),
                Err(RelayRefused::ClearTextOverNetwork)
            ));
        }
    }

    #[tokio::test]
    async fn a_relay_on_this_machine_needs_no_tls() {
        for host in ["localhost", "127.0.0.1", "::1"] {
            assert!(SmtpRelay::new(&relay(host, RelayTls::None, true)).is_ok());
        }
    }

    #[tokio::test]
    async fn credentials_need_certain_tls() {
        let opportunistic = relay("mail.example", RelayTls::Opportunistic, true);
        assert!(matches!(
            SmtpRelay::new(&opportunistic),
            Err(RelayRefused::CredentialsUnprotected)
        ));
        for tls in [RelayTls::StartTls, RelayTls::Implicit] {
            assert!(SmtpRelay::new(&relay("mail.example", tls, true)).is_ok());
        }
    }
}
