//! A relay that speaks SMTP on a port of this machine, behaves as it is told, and remembers what it saw.

use rustls::{
    ServerConfig,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
};
use std::sync::{Arc, Mutex, MutexGuard};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufStream},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::TlsAcceptor;

/// How the relay behaves.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Behaviour {
    pub(crate) offers_starttls: bool,
    pub(crate) implicit_tls: bool,
    /// The user and password it wants.
    pub(crate) login: Option<(&'static str, &'static str)>,
    pub(crate) to_recipient: &'static str,
    /// Empty: takes the mail.
    pub(crate) to_data: &'static str,
    /// Takes connections and never says a word.
    pub(crate) silent: bool,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            offers_starttls: true,
            implicit_tls: false,
            login: None,
            to_recipient: "250 2.1.5 ok",
            to_data: "",
            silent: false,
        }
    }
}

/// What the relay saw.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) connections: usize,
    pub(crate) commands: Vec<String>,
    pub(crate) mails: Vec<SeenMail>,
}

/// A mail it took.
#[derive(Debug, Default, Clone)]
pub(crate) struct SeenMail {
    pub(crate) encrypted: bool,
    pub(crate) logged_on: bool,
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    pub(crate) data: String,
}

/// A running relay; gone with its value.
#[derive(Debug)]
pub(crate) struct TestRelay {
    pub(crate) port: u16,
    /// The certificate to trust, in PEM.
    pub(crate) authority: String,
    seen: Arc<Mutex<Seen>>,
    running: JoinHandle<()>,
}

impl TestRelay {
    pub(crate) async fn start(behaviour: Behaviour) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(
            rustls::crypto::aws_lc_rs::default_provider(),
        ))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let seen = Arc::new(Mutex::new(Seen::default()));
        let running = tokio::spawn(serve(listener, acceptor, behaviour, Arc::clone(&seen)));
        Self {
            port,
            authority: made.cert.pem(),
            seen,
            running,
        }
    }

    pub(crate) fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap()
    }
}

impl Drop for TestRelay {
    fn drop(&mut self) {
        self.running.abort();
    }
}

async fn serve(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    behaviour: Behaviour,
    seen: Arc<Mutex<Seen>>,
) {
    let mut silent = Vec::new();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        seen.lock().unwrap().connections += 1;
        if behaviour.silent {
            silent.push(stream);
            continue;
        }
        let conversation = converse(stream, acceptor.clone(), behaviour, Arc::clone(&seen));
        // A client that breaks off is not the relay's failure.
        tokio::spawn(async move { drop(conversation.await) });
    }
}

async fn converse(
    stream: TcpStream,
    acceptor: TlsAcceptor,
    behaviour: Behaviour,
    seen: Arc<Mutex<Seen>>,
) -> std::io::Result<()> {
    if behaviour.implicit_tls {
        let stream = acceptor.accept(stream).await?;
        Talk::new(stream, behaviour, seen, true).run(true).await?;
        return Ok(());
    }
    let plain = Talk::new(stream, behaviour, Arc::clone(&seen), false);
    if let Some(stream) = plain.run(true).await? {
        let stream = acceptor.accept(stream).await?;
        Talk::new(stream, behaviour, seen, true).run(false).await?;
    }
    Ok(())
}

struct Talk<S> {
    stream: BufStream<S>,
    behaviour: Behaviour,
    seen: Arc<Mutex<Seen>>,
    mail: SeenMail,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Talk<S> {
    fn new(stream: S, behaviour: Behaviour, seen: Arc<Mutex<Seen>>, encrypted: bool) -> Self {
        Self {
            stream: BufStream::new(stream),
            behaviour,
            seen,
            mail: SeenMail {
                encrypted,
                ..SeenMail::default()
            },
        }
    }

    /// Talks until the client goes, or wants TLS: then its stream is returned.
    async fn run(mut self, greet: bool) -> std::io::Result<Option<S>> {
        if greet {
            self.say("220 relay.example ESMTP").await?;
        }
        while let Some(line) = self.hear().await? {
            self.seen.lock().unwrap().commands.push(line.clone());
            let (verb, rest) = line.split_once(' ').unwrap_or((&line, ""));
            match verb.to_ascii_uppercase().as_str() {
                "EHLO" => self.offer().await?,
                "STARTTLS" => {
                    self.say("220 go ahead").await?;
                    return Ok(Some(self.stream.into_inner()));
                }
                "AUTH" => self.log_on(rest).await?,
                "MAIL" => {
                    self.mail.from = address(rest);
                    self.say("250 ok").await?;
                }
                "RCPT" => {
                    self.mail.to.push(address(rest));
                    self.say(self.behaviour.to_recipient).await?;
                }
                "DATA" => self.take().await?,
                "QUIT" => {
                    self.say("221 bye").await?;
                    break;
                }
                _ => self.say("250 ok").await?,
            }
        }
        Ok(None)
    }

    async fn offer(&mut self) -> std::io::Result<()> {
        let mut lines = vec!["relay.example", "8BITMIME"];
        if self.behaviour.offers_starttls && !self.mail.encrypted {
            lines.push("STARTTLS");
        }
        if self.behaviour.login.is_some() {
            lines.push("AUTH PLAIN");
        }
        let last = lines.len() - 1;
        for (n, line) in lines.into_iter().enumerate() {
            let dash = if n == last { ' ' } else { '-' };
            self.say(&format!("250{dash}{line}")).await?;
        }
        Ok(())
    }

    async fn log_on(&mut self, rest: &str) -> std::io::Result<()> {
        // AUTH PLAIN with an initial response (RFC 4616): base64 of NUL user NUL password, compared as a whole.
        let (user, password) = self.behaviour.login.unwrap();
        let expected = base64(format!("\0{user}\0{password}").as_bytes());
        if rest == format!("PLAIN {expected}") {
            self.mail.logged_on = true;
            self.say("235 2.7.0 welcome").await
        } else {
            self.say("535 5.7.8 who are you").await
        }
    }

    async fn take(&mut self) -> std::io::Result<()> {
        self.say("354 go ahead").await?;
        let mut data = String::new();
        while let Some(line) = self.hear().await? {
            if line == "." {
                break;
            }
            data.push_str(line.strip_prefix('.').unwrap_or(&line));
            data.push('\n');
        }
        if !self.behaviour.to_data.is_empty() {
            return self.say(self.behaviour.to_data).await;
        }
        self.mail.data = data;
        let number = {
            let mut seen = self.seen.lock().unwrap();
            seen.mails.push(self.mail.clone());
            seen.mails.len()
        };
        self.mail.to.clear();
        self.say(&format!("250 2.0.0 queued as {number}")).await
    }

    async fn hear(&mut self) -> std::io::Result<Option<String>> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await? == 0 {
            return Ok(None);
        }
        Ok(Some(line.trim_end_matches(['\r', '\n']).to_owned()))
    }

    async fn say(&mut self, line: &str) -> std::io::Result<()> {
        self.stream.write_all(line.as_bytes()).await?;
        self.stream.write_all(b"\r\n").await?;
        self.stream.flush().await
    }
}

fn address(rest: &str) -> String {
    rest.split(['<', '>']).nth(1).unwrap_or_default().to_owned()
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
