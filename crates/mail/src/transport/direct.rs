//! Delivery to the recipient's own mail server, over TLS that proves who it is, or not at all (T1). A relay cannot promise
//! this: what it does with a mail after taking it, it does not say ([ADR 12](../../../../docs/adr/0012-enforced-tls-goes-past-the-relay.md)).

use super::{
    certificate,
    exchangers::{Exchanger, Exchangers},
    verdict,
};
use domain::{delivery_policy::LookupFault, outbox::Delivery};
use lettre::{
    Message,
    transport::smtp::{
        client::{AsyncSmtpConnection, Certificate, TlsParameters},
        extension::ClientId,
    },
};
use std::{net::SocketAddr, time::Duration};

/// How long connecting to one server may take.
const CONNECT: Duration = Duration::from_secs(10);

/// How mails are delivered directly.
#[derive(Debug, Clone)]
pub struct Direct {
    /// Where the mail servers of domains are found.
    pub exchangers: Exchangers,
    /// PEM certificate of an authority of one's own, trusted besides the public ones.
    pub authority: Option<Vec<u8>>,
    /// The name to greet servers with.
    pub hello: String,
    /// How long one mail may take.
    pub timeout: Duration,
}

/// Why direct delivery cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum DirectRefused {
    /// The authority's certificate is unusable.
    #[error("the certificate of the authority for direct delivery is unusable")]
    Authority,
}

/// Delivers mails directly.
#[derive(Debug, Clone)]
pub struct DirectSmtp {
    exchangers: Exchangers,
    authority: Option<Certificate>,
    hello: ClientId,
    timeout: Duration,
}

impl DirectSmtp {
    /// Checks the configuration. Connects only when there is something to send.
    pub fn new(direct: Direct) -> Result<Self, DirectRefused> {
        let authority = direct.authority.as_deref().map(Certificate::from_pem);
        Ok(Self {
            exchangers: direct.exchangers,
            authority: authority.transpose().or(Err(DirectRefused::Authority))?,
            hello: ClientId::Domain(direct.hello),
            timeout: direct.timeout,
        })
    }

    /// Delivers one message to a mail server of `domain`, and says what became of it.
    pub async fn send(&self, domain: &str, message: &Message) -> Delivery {
        let attempt = self.send_to_any(domain, message);
        match tokio::time::timeout(self.timeout, attempt).await {
            Ok(delivery) => delivery,
            Err(_elapsed) => verdict::silent(),
        }
    }

    async fn send_to_any(&self, domain: &str, message: &Message) -> Delivery {
        let exchangers = match self.exchangers.of(domain).await {
            Ok(exchangers) => exchangers,
            Err(LookupFault::NoServer) => {
                let answer = format!("{domain} has no mail server");
                return Delivery::Rejected { answer };
            }
            Err(LookupFault::TakesNoMail) => {
                let answer = format!("{domain} takes no mail");
                return Delivery::Rejected { answer };
            }
            Err(LookupFault::NoAnswer) => {
                let answer = format!("the mail servers of {domain} could not be looked up");
                return Delivery::Deferred { answer };
            }
        };
        let bytes = message.formatted();
        let mut worst = Delivery::Deferred {
            answer: format!("no mail server of {domain} could be tried"),
        };
        for exchanger in &exchangers {
            match self.send_to(exchanger, message, &bytes).await {
                done @ (Delivery::Accepted { .. }
                | Delivery::Rejected { .. }
                | Delivery::Unwritable) => return done,
                // That a server lacks protection says more than that another one is away.
                Delivery::Deferred { .. } if matches!(worst, Delivery::Unprotected { .. }) => {}
                not_now => worst = not_now,
            }
        }
        worst
    }

    async fn send_to(&self, to: &Exchanger, message: &Message, bytes: &[u8]) -> Delivery {
        let host = &to.host;
        let mut last = Delivery::Deferred {
            answer: if to.is_private {
                format!("{host} is in a private network, which is not connected to")
            } else {
                format!("{host} has no address")
            },
        };
        for address in &to.addresses {
            let connection = match self.connect(*address).await {
                Ok(connection) => connection,
                Err(delivery) => {
                    last = delivery(host);
                    continue;
                }
            };
            return self.speak(connection, host, message, bytes).await;
        }
        last
    }

    async fn connect(
        &self,
        address: SocketAddr,
    ) -> Result<AsyncSmtpConnection, impl FnOnce(&str) -> Delivery + use<>> {
        let connecting =
            AsyncSmtpConnection::connect_tokio1(address, Some(CONNECT), &self.hello, None, None);
        match tokio::time::timeout(CONNECT, connecting).await {
            Ok(Ok(connection)) => Ok(connection),
            Ok(Err(error)) if error.status().is_some() => Err(Refused::Words(error)),
            Ok(Err(_)) | Err(_) => Err(Refused::Away),
        }
        .map_err(|refused| {
            move |host: &str| match refused {
                // Another server of the domain may take it.
                Refused::Words(error) => {
                    match verdict::said_by(host, verdict::refused(&error, true)) {
                        Delivery::Rejected { answer } => Delivery::Deferred { answer },
                        delivery => delivery,
                    }
                }
                Refused::Away => Delivery::Deferred {
                    answer: format!("no connection to {host}"),
                },
            }
        })
    }

    async fn speak(
        &self,
        mut connection: AsyncSmtpConnection,
        host: &str,
        message: &Message,
        bytes: &[u8],
    ) -> Delivery {
        if !connection.can_starttls() {
            connection.abort().await;
            return unprotected(host, "offers no TLS");
        }
        let mut tls = TlsParameters::builder(host.to_owned());
        if let Some(authority) = &self.authority {
            tls = tls.add_root_certificate(authority.clone());
        }
        let Ok(tls) = tls.build() else {
            return unprotected(host, "has a name that no certificate can be for");
        };
        if let Err(error) = connection.starttls(tls, &self.hello).await {
            // What is left of the connection may be no stream any more, and must not be spoken to: it is only dropped.
            return match certificate::fault_behind(&error) {
                Some(fault) => Delivery::Unprotected {
                    answer: format!(
                        "TLS is enforced, and the certificate of {host} {}",
                        certificate::words(fault)
                    ),
                },
                None => unprotected(host, "could not agree on it"),
            };
        }
        let envelope = message.envelope();
        let plain_address = envelope
            .to()
            .iter()
            .all(|to| AsRef::<str>::as_ref(to).is_ascii());
        let delivery = match connection.send(envelope, bytes).await {
            Ok(response) => verdict::accepted(&response),
            Err(error) => verdict::refused(&error, plain_address),
        };
        connection.abort().await;
        verdict::said_by(host, delivery)
    }
}

enum Refused {
    Words(lettre::transport::smtp::Error),
    Away,
}

fn unprotected(host: &str, lacks: &str) -> Delivery {
    Delivery::Unprotected {
        answer: format!("TLS is enforced, and {host} {lacks}"),
    }
}
