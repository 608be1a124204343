//! The mail servers of a domain (RFC 5321 §5.1).

use super::network;
use domain::delivery_policy::LookupFault;
use hickory_resolver::{
    TokioResolver,
    proto::rr::{RData, RecordType},
};
use std::net::{IpAddr, SocketAddr};

/// The port on which mail servers take mail from each other.
const SMTP: u16 = 25;
/// How many servers of a domain are tried.
const MOST: usize = 5;
/// How many addresses of one server are tried.
const MOST_ADDRESSES: usize = 2;

/// Finds out the mail servers of domains.
#[derive(Debug, Clone)]
pub struct Exchangers {
    lookup: Lookup,
    private_networks: bool,
}

#[derive(Debug, Clone)]
enum Lookup {
    /// The name servers of this machine; `None` where they cannot be told.
    Names(Option<Box<TokioResolver>>),
    /// One server for every domain.
    Fixed(String, u16),
}

/// A mail server of a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Exchanger {
    /// Its host name, which its certificate must be for.
    pub(super) host: String,
    /// Its port.
    pub(super) port: u16,
    /// Where it may be connected to.
    pub(super) addresses: Vec<SocketAddr>,
    /// Whether it has others, in private networks.
    pub(super) is_private: bool,
}

impl Exchangers {
    /// By the name servers of this machine. `private_networks`: whether servers in private networks are connected to; a domain
    /// could otherwise send us to any machine inside.
    pub fn by_name(private_networks: bool) -> Self {
        let resolver =
            TokioResolver::builder_tokio().and_then(hickory_resolver::ResolverBuilder::build);
        let resolver = resolver
            .inspect_err(|error| tracing::warn!(%error, "the name servers cannot be told"))
            .ok();
        Self {
            lookup: Lookup::Names(resolver.map(Box::new)),
            private_networks,
        }
    }

    /// One server for every domain, wherever it is: for tests.
    pub fn fixed(host: impl Into<String>, port: u16) -> Self {
        Self {
            lookup: Lookup::Fixed(host.into(), port),
            private_networks: true,
        }
    }

    /// The mail servers of `domain`, the first to try first.
    pub(super) async fn of(&self, domain: &str) -> Result<Vec<Exchanger>, LookupFault> {
        let (hosts, port) = match &self.lookup {
            Lookup::Fixed(host, port) => (vec![host.clone()], *port),
            Lookup::Names(None) => return Err(LookupFault::NoAnswer),
            Lookup::Names(Some(names)) => (hosts(names, domain).await?, SMTP),
        };
        let mut exchangers = Vec::with_capacity(hosts.len());
        for host in hosts {
            exchangers.push(self.locate(host, port).await);
        }
        Ok(exchangers)
    }

    async fn locate(&self, host: String, port: u16) -> Exchanger {
        let found: Vec<IpAddr> = match &self.lookup {
            Lookup::Names(Some(names)) => names
                .lookup_ip(format!("{host}."))
                .await
                .map(|found| found.iter().collect())
                .unwrap_or_default(),
            Lookup::Names(None) => Vec::new(),
            Lookup::Fixed(..) => tokio::net::lookup_host((host.as_str(), port))
                .await
                .map(|found| found.map(|address| address.ip()).collect())
                .unwrap_or_default(),
        };
        let admitted = |address: &IpAddr| self.private_networks || network::is_public(*address);
        Exchanger {
            is_private: !found.iter().all(admitted),
            addresses: found
                .iter()
                .filter(|address| admitted(address))
                .take(MOST_ADDRESSES)
                .map(|address| SocketAddr::new(*address, port))
                .collect(),
            host,
            port,
        }
    }
}

/// The names of a domain's mail servers, the first to try first.
async fn hosts(names: &TokioResolver, domain: &str) -> Result<Vec<String>, LookupFault> {
    // With the root's dot, no search list of this machine is tried.
    let records = match names.lookup(format!("{domain}."), RecordType::MX).await {
        Ok(records) => records,
        Err(error) if error.is_nx_domain() => return Err(LookupFault::NoServer),
        // A domain without such a record is its own mail server, if it has an address.
        Err(error) if error.is_no_records_found() => {
            return match names.lookup_ip(format!("{domain}.")).await {
                Ok(_) => Ok(vec![domain.to_owned()]),
                Err(error) if error.is_no_records_found() => Err(LookupFault::NoServer),
                Err(_) => Err(LookupFault::NoAnswer),
            };
        }
        Err(_) => return Err(LookupFault::NoAnswer),
    };
    let mut hosts: Vec<(u16, String)> = records
        .answers()
        .iter()
        .filter_map(|record| match &record.data {
            RData::MX(server) => Some((
                server.preference,
                server
                    .exchange
                    .to_ascii()
                    .trim_end_matches('.')
                    .to_ascii_lowercase(),
            )),
            _ => None,
        })
        .collect();
    if hosts.iter().any(|(_, host)| host.is_empty()) {
        return Err(LookupFault::TakesNoMail);
    }
    hosts.sort();
    hosts.truncate(MOST);
    if hosts.is_empty() {
        return Err(LookupFault::NoServer);
    }
    Ok(hosts.into_iter().map(|(_, host)| host).collect())
}
