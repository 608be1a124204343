//! Asks mail servers for TLS and looks at what they show. Nothing is sent to them.

use super::{
    certificate::{self, Witness},
    direct::DirectRefused,
    exchangers::{Exchanger, Exchangers},
};
use crate::clean;
use domain::delivery_policy::{FoundTls, MailServers, ServerFault, ServerTest, TestedServer};
use futures_core::future::BoxFuture;
use rustls::{
    ClientConfig, ProtocolVersion, RootCertStore,
    crypto::{CryptoProvider, aws_lc_rs},
    pki_types::{CertificateDer, ServerName, pem::PemObject as _},
};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpStream,
    sync::Semaphore,
    time::timeout,
};
use tokio_rustls::{TlsConnector, client::TlsStream};

/// How long finding out the servers of a domain may take.
const LOOKUP: Duration = Duration::from_secs(8);
/// How long one server may take.
const SERVER: Duration = Duration::from_secs(10);
/// How long a test waits for others before it.
const TURN: Duration = Duration::from_secs(8);
/// How many tests there are at once.
const AT_ONCE: usize = 4;
/// The longest line and the most lines of a reply (RFC 5321 §4.5.3.1.5 says 512 bytes).
const LONGEST_LINE: u64 = 2_048;
const MOST_LINES: usize = 64;

/// Tests mail servers.
#[derive(Debug, Clone)]
pub struct ServerTester {
    exchangers: Exchangers,
    caller: Caller,
    turns: Arc<Semaphore>,
}

#[derive(Debug, Clone)]
struct Caller {
    hello: String,
    authorities: Arc<RootCertStore>,
    provider: Arc<CryptoProvider>,
}

impl ServerTester {
    /// Judges certificates as direct delivery does: by the public authorities and `authority`, PEM.
    pub fn new(
        exchangers: Exchangers,
        authority: Option<&[u8]>,
        hello: String,
    ) -> Result<Self, DirectRefused> {
        let mut authorities = RootCertStore::empty();
        authorities.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        for own in authority
            .into_iter()
            .flat_map(CertificateDer::pem_slice_iter)
        {
            let own = own.or(Err(DirectRefused::Authority))?;
            authorities.add(own).or(Err(DirectRefused::Authority))?;
        }
        Ok(Self {
            exchangers,
            caller: Caller {
                hello,
                authorities: Arc::new(authorities),
                provider: Arc::new(aws_lc_rs::default_provider()),
            },
            turns: Arc::new(Semaphore::new(AT_ONCE)),
        })
    }

    async fn ask(&self, domain: String) -> ServerTest {
        use domain::delivery_policy::LookupFault;
        let nothing = |domain, lookup| ServerTest {
            domain,
            lookup: Some(lookup),
            servers: Vec::new(),
        };
        let Ok(Ok(_turn)) = timeout(TURN, self.turns.acquire()).await else {
            return nothing(domain, LookupFault::NoAnswer);
        };
        let exchangers = match timeout(LOOKUP, self.exchangers.of(&domain)).await {
            Ok(Ok(exchangers)) => exchangers,
            Ok(Err(fault)) => return nothing(domain, fault),
            Err(_elapsed) => return nothing(domain, LookupFault::NoAnswer),
        };
        // Side by side, so that their time does not add up.
        let asked: Vec<_> = exchangers
            .into_iter()
            .map(|exchanger| {
                let caller = self.caller.clone();
                let silent = silent(&exchanger);
                let asking = tokio::spawn(async move { caller.ask(exchanger).await });
                (asking, silent)
            })
            .collect();
        let mut servers = Vec::with_capacity(asked.len());
        for (asking, silent) in asked {
            servers.push(asking.await.unwrap_or(silent));
        }
        ServerTest {
            domain,
            lookup: None,
            servers,
        }
    }
}

impl MailServers for ServerTester {
    fn test(&self, domain: String) -> BoxFuture<'_, ServerTest> {
        Box::pin(self.ask(domain))
    }
}

fn silent(exchanger: &Exchanger) -> TestedServer {
    TestedServer {
        host: exchanger.host.clone(),
        port: exchanger.port,
        greeting: None,
        offers_starttls: None,
        tls: None,
        fault: Some(ServerFault::Silent),
    }
}

impl Caller {
    async fn ask(&self, exchanger: Exchanger) -> TestedServer {
        let mut found = silent(&exchanger);
        let asked = timeout(SERVER, self.converse(&exchanger, &mut found)).await;
        found.fault = match asked {
            Ok(Ok(())) => None,
            Ok(Err(fault)) => Some(fault),
            Err(_elapsed) => Some(ServerFault::Silent),
        };
        found
    }

    async fn converse(
        &self,
        exchanger: &Exchanger,
        found: &mut TestedServer,
    ) -> Result<(), ServerFault> {
        let mut server = Conversation(BufReader::new(connect(exchanger).await?));
        let (code, greeting) = server.hear().await?;
        found.greeting = greeting.first().map(|line| clean::answer(line));
        if code != 220 {
            return Err(ServerFault::NotSpeaking);
        }
        let (code, offers) = server.ask(&format!("EHLO {}", self.hello)).await?;
        if code != 250 {
            return Err(ServerFault::NotSpeaking);
        }
        let mut offers = offers.iter().map(|offer| offer.trim());
        let starttls = offers.any(|offer| offer.eq_ignore_ascii_case("STARTTLS"));
        found.offers_starttls = Some(starttls);
        if !starttls {
            return Err(ServerFault::NoStartTls);
        }
        let (code, _) = server.ask("STARTTLS").await?;
        // Whatever comes before TLS does not count after it (RFC 3207 §5).
        if code != 220 || !server.0.buffer().is_empty() {
            return Err(ServerFault::NoAgreement);
        }
        let (mut stream, witness) = self.protect(server.0.into_inner(), &exchanger.host).await?;
        let (_, connection) = stream.get_ref();
        let own = connection.peer_certificates().and_then(<[_]>::first);
        found.tls = Some(FoundTls {
            version: match connection.protocol_version() {
                Some(ProtocolVersion::TLSv1_3) => "TLS 1.3".to_owned(),
                Some(ProtocolVersion::TLSv1_2) => "TLS 1.2".to_owned(),
                other => format!("{other:?}"),
            },
            certificate: own.and_then(certificate::read),
            fault: witness.fault(),
        });
        // Good manners; what comes of it changes nothing.
        drop(stream.write_all(b"QUIT\r\n").await);
        drop(stream.shutdown().await);
        Ok(())
    }

    async fn protect(
        &self,
        stream: TcpStream,
        host: &str,
    ) -> Result<(TlsStream<TcpStream>, Arc<Witness>), ServerFault> {
        let no = ServerFault::NoAgreement;
        let witness = Witness::new(&self.authorities, &self.provider).ok_or(no)?;
        let witness = Arc::new(witness);
        let judging: Arc<Witness> = Arc::clone(&witness);
        let config = ClientConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_safe_default_protocol_versions()
            .or(Err(no))?
            .dangerous()
            .with_custom_certificate_verifier(judging)
            .with_no_client_auth();
        let name = ServerName::try_from(host.to_owned()).or(Err(no))?;
        let connector = TlsConnector::from(Arc::new(config));
        let stream = connector.connect(name, stream).await.or(Err(no))?;
        Ok((stream, witness))
    }
}

async fn connect(exchanger: &Exchanger) -> Result<TcpStream, ServerFault> {
    let first: Option<&SocketAddr> = exchanger.addresses.first();
    if first.is_none() {
        return Err(if exchanger.is_private {
            ServerFault::PrivateNetwork
        } else {
            ServerFault::NoAddress
        });
    }
    for address in &exchanger.addresses {
        if let Ok(Ok(stream)) = timeout(SERVER / 2, TcpStream::connect(address)).await {
            return Ok(stream);
        }
    }
    Err(ServerFault::Unreachable)
}

struct Conversation(BufReader<TcpStream>);

impl Conversation {
    async fn ask(&mut self, command: &str) -> Result<(u16, Vec<String>), ServerFault> {
        let line = format!("{command}\r\n");
        let sent = self.0.get_mut().write_all(line.as_bytes()).await;
        sent.or(Err(ServerFault::NotSpeaking))?;
        self.hear().await
    }

    /// A whole reply: its code and the words of each line.
    async fn hear(&mut self) -> Result<(u16, Vec<String>), ServerFault> {
        let no = ServerFault::NotSpeaking;
        let mut words = Vec::new();
        while words.len() < MOST_LINES {
            let mut line = Vec::new();
            let mut bounded = (&mut self.0).take(LONGEST_LINE);
            bounded.read_until(b'\n', &mut line).await.or(Err(no))?;
            let line = String::from_utf8_lossy(&line).into_owned();
            let (code, rest) = line.split_at_checked(3).ok_or(no)?;
            let code: u16 = code.parse().or(Err(no))?;
            let goes_on = rest.starts_with('-');
            words.push(rest.trim_start_matches(['-', ' ']).trim_end().to_owned());
            if !goes_on {
                return Ok((code, words));
            }
        }
        Err(no)
    }
}
