//! The mail servers of the world, as tests of the API see them; real ones are asked in the tests of `mail` and in the browser
//! suite.

use domain::delivery_policy::{
    CertificateFault, FoundCertificate, FoundTls, LookupFault, MailServers, ServerTest,
    TestedServer,
};
use futures_util::future::BoxFuture;
use time::macros::datetime;

/// `passes.example` has a server that proves who it is, `expired.example` one whose certificate has expired; no other domain
/// has one.
#[derive(Debug)]
pub struct StagedMailServers;

impl MailServers for StagedMailServers {
    fn test(&self, domain: String) -> BoxFuture<'_, ServerTest> {
        let fault = match domain.as_str() {
            "passes.example" => None,
            "expired.example" => Some(CertificateFault::Expired),
            _ => {
                return Box::pin(std::future::ready(ServerTest {
                    domain,
                    lookup: Some(LookupFault::NoServer),
                    servers: Vec::new(),
                }));
            }
        };
        let host = format!("mx.{domain}");
        let certificate = FoundCertificate {
            subject: format!("CN={host}"),
            issuer: "CN=Some Authority".to_owned(),
            names: vec![host.clone()],
            not_before: datetime!(2029-12-01 0:00 UTC),
            not_after: datetime!(2030-03-01 0:00 UTC),
        };
        let server = TestedServer {
            greeting: Some(format!("{host} ESMTP")),
            host,
            port: 25,
            offers_starttls: Some(true),
            tls: Some(FoundTls {
                version: "TLS 1.3".to_owned(),
                certificate: Some(certificate),
                fault,
            }),
            fault: None,
        };
        Box::pin(std::future::ready(ServerTest {
            domain,
            lookup: None,
            servers: vec![server],
        }))
    }
}
