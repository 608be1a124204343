//! `letterlock doctor`

use super::{ConfigFile, Outcome, configured, print};
use crate::{
    assembly,
    config::{Config, RelayConfig, RelayTls},
    tls::Certificate,
    workers,
};
use std::{
    net::{TcpStream, ToSocketAddrs as _},
    process::ExitCode,
    time::Duration,
};

/// How long a mail relay may take to answer.
const CONNECT_WAIT: Duration = Duration::from_secs(5);

/// One thing looked at, and what is wrong with it.
type Finding = (&'static str, Result<String, String>);

/// Checks everything the configuration names, without changing anything but a few bytes in the blob store.
pub(super) fn run(file: &ConfigFile) -> Outcome {
    let config = configured::load(file)?;
    let findings = [
        ("configuration", Ok("complete and safe".to_owned())),
        ("database", database(&config)),
        ("attachments", attachments(&config)),
        ("certificate", certificate(&config)),
        ("mail", mail(&config)),
        ("web pages", web_pages()),
    ];
    for (what, finding) in &findings {
        match finding {
            Ok(good) => print(&format!("ok    {what}: {good}"))?,
            Err(bad) => print(&format!("FAIL  {what}: {bad}"))?,
        }
    }
    let sound = findings
        .iter()
        .all(|(_, finding): &Finding| finding.is_ok());
    Ok(if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn words(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(
        || error.to_string(),
        |cause| format!("{error}: {}", words(cause)),
    )
}

fn database(config: &Config) -> Result<String, String> {
    let services = configured::services(config).map_err(|error| error.to_string())?;
    let accounts = services.accounts.list().map_err(|error| words(&error))?;
    let first = accounts
        .first()
        .ok_or("it holds no account yet; make one with `letterlock account create`")?;
    let (count, url) = (accounts.len(), config.public_url.as_str());
    Ok(format!(
        "schema up to date, accounts: {count}, the first at {url}/p/{}",
        first.slug
    ))
}

fn attachments(config: &Config) -> Result<String, String> {
    let runtime = tokio::runtime::Runtime::new().map_err(|error| words(&error))?;
    let blobs = assembly::blobs(&config.blobs, &config.limits).map_err(|error| words(&error))?;
    runtime
        .block_on(blobs.probe())
        .map_err(|error| words(&error))?;
    Ok("can be written and read".to_owned())
}

fn certificate(config: &Config) -> Result<String, String> {
    let Some(tls) = &config.tls else {
        return Ok("none here; a trusted proxy ends TLS".to_owned());
    };
    Certificate::read(&tls.certificate, &tls.key).map_err(|error| words(&error))?;
    Ok(format!(
        "{} and its key go together",
        tls.certificate.display()
    ))
}

fn mail(config: &Config) -> Result<String, String> {
    let Some(relay) = &config.mail.relay else {
        return match workers::outbox_viewer(config) {
            Ok(Some(_)) => {
                Ok("no relay: mails go to the built-in outbox viewer and nowhere else".to_owned())
            }
            Ok(None) => Err("mail.host is missing: nobody would learn of a message".to_owned()),
            Err(error) => Err(words(&error)),
        };
    };
    reach(relay).map(|()| format!("{} answers", relay.host))
}

/// Whether the relay takes a connection; that it takes a mail shows when one is sent.
fn reach(relay: &RelayConfig) -> Result<(), String> {
    let port = relay.port.unwrap_or(match relay.tls {
        RelayTls::Implicit => 465,
        RelayTls::None => 25,
        RelayTls::StartTls | RelayTls::Opportunistic => 587,
    });
    let mut addresses = (relay.host.as_str(), port)
        .to_socket_addrs()
        .map_err(|error| words(&error))?;
    let address = addresses
        .next()
        .ok_or_else(|| format!("{} has no address", relay.host))?;
    TcpStream::connect_timeout(&address, CONNECT_WAIT)
        .map(drop)
        .map_err(|error| format!("{} port {port}: {error}", relay.host))
}

fn web_pages() -> Result<String, String> {
    if api::has_web_pages() {
        Ok("built in".to_owned())
    } else {
        Err("this server was built without them; build the front end first".to_owned())
    }
}
