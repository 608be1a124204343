//! Sends what waits in the outbox.

use super::{
    RELAY_TIMEOUT, RelayConfig, RelayTls,
    copy::Copies,
    round::{Next, RoundFailed, off_thread},
};
use crate::config::Config;
use domain::{
    address::Address,
    attachment_bytes::AttachmentBytes,
    delivery_policy::{MailServers, TlsMode},
    outbox::{
        Delivery, LeasedMail, MailContent, MailState, MailToSend, OpenedMail, OutboxError,
        Stationeries,
    },
    services::Services,
};
use mail::{
    Direct, DirectRefused, DirectSmtp, Exchangers, Letter, Portal, PortalInvalid, Relay,
    RelayRefused, ServerTester, SmtpRelay, mime,
};
use std::{pin::pin, sync::Arc, time::Duration};
use tokio::{sync::watch, task::JoinSet};

/// How much longer an attempt in hand may take when the workers stop.
const LAST_ATTEMPTS: Duration = Duration::from_secs(5);

/// Why mails cannot be sent as configured.
#[derive(Debug, thiserror::Error)]
pub enum MailSetupError {
    /// The portal's URL or address cannot stand in a mail.
    #[error(transparent)]
    Portal(#[from] PortalInvalid),
    /// The relay's configuration is refused.
    #[error(transparent)]
    Relay(#[from] RelayRefused),
    /// The file of the relay's authority cannot be read.
    #[error("the relay's authority file cannot be read")]
    Authority(#[from] std::io::Error),
    /// The certificate of the authority for direct delivery is unusable.
    #[error(transparent)]
    Direct(#[from] DirectRefused),
    /// No address to send from.
    #[error("mail.from is missing")]
    From,
}

/// The ways that mails take.
#[derive(Debug)]
pub(super) struct Routes {
    relay: SmtpRelay,
    direct: DirectSmtp,
}

impl Routes {
    /// Sends a message the way that its delivery policy wants: by the relay, or where TLS is enforced, past it.
    pub(super) async fn send(
        &self,
        (mail, tls): (&MailToSend, TlsMode),
        message: mail::Message,
    ) -> Delivery {
        match tls {
            TlsMode::Opportunistic => self.relay.send(message).await,
            TlsMode::Enforced => self.direct.send(mail.to.domain(), &message).await,
        }
    }
}

/// The worker's tools.
#[derive(Clone)]
pub(super) struct Mails {
    services: Services,
    portal: Arc<Portal>,
    /// `None`: mails are kept for the built-in viewer and go nowhere else.
    routes: Option<Arc<Routes>>,
    at_once: u16,
    /// Becomes `true` when the workers are to stop.
    stopped: watch::Receiver<bool>,
    copies: Copies,
}

impl Mails {
    pub(super) fn new(
        config: &Config,
        services: Services,
        files: Arc<dyn AttachmentBytes>,
        stopped: watch::Receiver<bool>,
    ) -> Result<Self, MailSetupError> {
        let portal = portal(config)?;
        let connections = u32::try_from(config.limits.mail_workers).unwrap_or(u32::MAX);
        let relay = config
            .mail
            .relay
            .as_ref()
            .map(|relay| {
                Ok::<_, MailSetupError>(Routes {
                    relay: open(relay, portal.from(), connections)?,
                    direct: direct(config, portal.from())?,
                })
            })
            .transpose()?;
        Ok(Self {
            copies: Copies::new(services.clone(), files),
            services,
            portal: Arc::new(portal),
            routes: relay.map(Arc::new),
            at_once: u16::try_from(config.limits.mail_workers).unwrap_or(u16::MAX),
            stopped,
        })
    }

    /// Takes as many due mails as are sent at once, sends them side by side, and notes what became of each. When the workers
    /// stop, mails that a relay is slow to take are given back: nobody waits for its time-out, or for the lease's end.
    pub(super) async fn round(self) -> Result<Next, RoundFailed> {
        let services = self.services.clone();
        let at_once = self.at_once;
        let leased = off_thread(move || services.outbox.lease(at_once)).await?;
        let next = if leased.len() < usize::from(self.at_once) {
            Next::Wait
        } else {
            Next::Again
        };
        let stationeries = Arc::new(self.stationeries(&leased).await?);
        let mut sending = JoinSet::new();
        for mail in leased.clone() {
            sending.spawn(self.clone().send(mail, Arc::clone(&stationeries)));
        }
        let mut last_moment = pin!(self.last_moment());
        loop {
            tokio::select! {
                sent = sending.join_next() => match sent {
                    Some(sent) => sent.map_err(|error| RoundFailed(error.to_string()))??,
                    None => return Ok(next),
                },
                () = &mut last_moment => break,
            }
        }
        drop(sending);
        let services = self.services.clone();
        off_thread(move || services.outbox.release(&leased)).await?;
        Ok(Next::Wait)
    }

    /// When the workers are to stop, and attempts in hand have had their time.
    async fn last_moment(&self) {
        let mut stopped = self.stopped.clone();
        if stopped.wait_for(|stopped| *stopped).await.is_err() {
            // Nobody is left to stop them.
            std::future::pending::<()>().await;
        }
        tokio::time::sleep(LAST_ATTEMPTS).await;
    }

    /// What the accounts of these mails write on, read once for all of them. Where nothing is sent, nothing is written here.
    async fn stationeries(&self, leased: &[LeasedMail]) -> Result<Stationeries, RoundFailed> {
        if self.routes.is_none() {
            return Ok(Stationeries::default());
        }
        let (services, leased) = (self.services.clone(), leased.to_vec());
        off_thread(move || services.outbox.stationeries(&leased)).await
    }

    async fn send(
        self,
        leased: LeasedMail,
        stationeries: Arc<Stationeries>,
    ) -> Result<(), RoundFailed> {
        let delivery = self.deliver(&leased, stationeries).await?;
        let keep_content = self.routes.is_none();
        let services = self.services;
        let (mail, attempt) = (leased.id, leased.attempts);
        let state = off_thread(move || services.outbox.settle(&leased, delivery, keep_content));
        let state = state.await?.map(MailState::as_str);
        tracing::debug!(mail.id = %mail, attempt, state, "a mail was settled");
        Ok(())
    }

    async fn deliver(
        &self,
        leased: &LeasedMail,
        stationeries: Arc<Stationeries>,
    ) -> Result<Delivery, RoundFailed> {
        if self.services.outbox.is_too_late(leased) {
            return Ok(Delivery::Deferred {
                answer: "its time ran out".to_owned(),
            });
        }
        let Some(routes) = &self.routes else {
            return Ok(Delivery::Accepted {
                answer: "kept in the outbox viewer".to_owned(),
            });
        };
        let services = self.services.clone();
        let mail = leased.clone();
        let opened = off_thread(move || match services.outbox.open(&mail, &stationeries) {
            Ok(mail) => Ok(Some(mail)),
            // Its content is damaged: no later attempt will read it.
            Err(OutboxError::Vault(_)) => Ok(None),
            Err(OutboxError::Store(error)) => Err(error),
        });
        let Some(OpenedMail { mail, tls }) = opened.await? else {
            return Ok(Delivery::Unwritable);
        };
        let letter = Letter::write(&self.portal, &mail);
        if let (MailContent::BccCopy { .. }, Some(copied)) = (&mail.content, leased.message) {
            let route = (routes.as_ref(), tls);
            let mail = (&mail, &letter);
            return self.copies.deliver(route, &self.portal, mail, copied).await;
        }
        Ok(match mime(&self.portal, &mail, &letter) {
            Ok(message) => routes.send((&mail, tls), message).await,
            Err(_) => Delivery::Unwritable,
        })
    }
}

/// The installation as its mails show it.
pub(crate) fn portal(config: &Config) -> Result<Portal, MailSetupError> {
    let from = config
        .mail
        .from
        .clone()
        .or_else(|| fallback_address(config));
    Ok(Portal::new(
        config.public_url.as_str(),
        from.ok_or(MailSetupError::From)?,
    )?)
}

/// Where no relay is configured the address is only shown, never used.
fn fallback_address(config: &Config) -> Option<Address> {
    let host = config
        .public_url
        .as_str()
        .rsplit('/')
        .next()?
        .split(':')
        .next()?;
    format!("notify@{host}").parse().ok()
}

fn open(
    relay: &RelayConfig,
    from: &Address,
    connections: u32,
) -> Result<SmtpRelay, MailSetupError> {
    Ok(SmtpRelay::new(&Relay {
        host: relay.host.clone(),
        port: relay.port,
        tls: match relay.tls {
            RelayTls::StartTls => mail::RelayTls::StartTls,
            RelayTls::Implicit => mail::RelayTls::Implicit,
            RelayTls::Opportunistic => mail::RelayTls::Opportunistic,
            RelayTls::None => mail::RelayTls::None,
        },
        credentials: relay.credentials.clone(),
        authority: relay.authority.as_ref().map(std::fs::read).transpose()?,
        timeout: RELAY_TIMEOUT,
        connections,
        hello: from.domain().to_owned(),
    })?)
}

fn exchangers(config: &Config) -> Exchangers {
    let direct = &config.mail.direct;
    match &direct.exchanger {
        Some((host, port)) => Exchangers::fixed(host.clone(), *port),
        None => Exchangers::by_name(direct.private_networks),
    }
}

fn authority(config: &Config) -> Result<Option<Vec<u8>>, MailSetupError> {
    let authority = config.mail.direct.authority.as_ref();
    Ok(authority.map(std::fs::read).transpose()?)
}

fn direct(config: &Config, from: &Address) -> Result<DirectSmtp, MailSetupError> {
    Ok(DirectSmtp::new(Direct {
        exchangers: exchangers(config),
        authority: authority(config)?,
        hello: from.domain().to_owned(),
        timeout: RELAY_TIMEOUT,
    })?)
}

/// What tests the mail servers of domains, as mails are delivered to them.
pub(crate) fn server_tester(config: &Config) -> Result<Arc<dyn MailServers>, MailSetupError> {
    let hello = portal(config)?.from().domain().to_owned();
    let tester = ServerTester::new(exchangers(config), authority(config)?.as_deref(), hello)?;
    Ok(Arc::new(tester))
}
