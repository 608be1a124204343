//! What a test of a domain's mail servers found.

use time::OffsetDateTime;

/// What the mail servers of a domain offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerTest {
    /// The domain.
    pub domain: String,
    /// Why its mail servers could not be found out.
    pub lookup: Option<LookupFault>,
    /// Its mail servers, in the order in which they are tried.
    pub servers: Vec<TestedServer>,
}

impl ServerTest {
    /// Whether mail would be delivered under enforced TLS: one server that proves who it is suffices.
    pub fn passes(&self) -> bool {
        self.servers.iter().any(TestedServer::passes)
    }
}

/// Why the mail servers of a domain could not be found out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookupFault {
    /// The domain does not exist, or has no mail server.
    NoServer,
    /// The domain says that it takes no mail (RFC 7505).
    TakesNoMail,
    /// The name servers did not answer.
    NoAnswer,
}

/// One mail server of a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestedServer {
    /// Its host name, which its certificate must be for.
    pub host: String,
    /// The port it was asked on.
    pub port: u16,
    /// How it greeted; `None` when it did not.
    pub greeting: Option<String>,
    /// Whether it offers STARTTLS; `None` when it was not heard.
    pub offers_starttls: Option<bool>,
    /// What was negotiated.
    pub tls: Option<FoundTls>,
    /// Why mail would not go to it; `None` when it would, if its certificate has no fault either.
    pub fault: Option<ServerFault>,
}

impl TestedServer {
    /// Whether mail would go to it under enforced TLS.
    pub fn passes(&self) -> bool {
        self.fault.is_none() && self.tls.as_ref().is_some_and(|tls| tls.fault.is_none())
    }
}

/// Why mail would not go to a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServerFault {
    /// It is in a private network, which is not connected to.
    PrivateNetwork,
    /// Its host name leads nowhere.
    NoAddress,
    /// It cannot be connected to.
    Unreachable,
    /// It did not answer in time.
    Silent,
    /// It does not speak as a mail server does, or refuses to.
    NotSpeaking,
    /// It offers no TLS.
    NoStartTls,
    /// It could not agree on TLS with us.
    NoAgreement,
}

/// TLS as it was negotiated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundTls {
    /// The version of the protocol, such as `TLS 1.3`.
    pub version: String,
    /// The server's certificate, if it can be read.
    pub certificate: Option<FoundCertificate>,
    /// Why it proves nothing; `None` when it does.
    pub fault: Option<CertificateFault>,
}

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundCertificate {
    /// Whose it is.
    pub subject: String,
    /// Who vouches for it.
    pub issuer: String,
    /// The host names it is for, the first few.
    pub names: Vec<String>,
    /// From when it holds.
    pub not_before: OffsetDateTime,
    /// Until when it holds.
    pub not_after: OffsetDateTime,
}

/// Why a certificate proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CertificateFault {
    /// No authority that is trusted vouches for it.
    UnknownAuthority,
    /// It is for other host names.
    OtherName,
    /// Its time is over.
    Expired,
    /// Its time has not come.
    NotYetValid,
    /// Anything else.
    Invalid,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(
        fault: Option<ServerFault>,
        tls: Option<Result<(), CertificateFault>>,
    ) -> TestedServer {
        TestedServer {
            host: "mx.example.org".to_owned(),
            port: 25,
            greeting: None,
            offers_starttls: None,
            tls: tls.map(|proof| FoundTls {
                version: "TLS 1.3".to_owned(),
                certificate: None,
                fault: proof.err(),
            }),
            fault,
        }
    }

    #[test]
    fn one_server_that_proves_who_it_is_suffices() {
        let good = server(None, Some(Ok(())));
        let doubtful = server(None, Some(Err(CertificateFault::Expired)));
        let mute = server(Some(ServerFault::Silent), None);
        let bare = server(Some(ServerFault::NoStartTls), None);
        let test = |servers: &[&TestedServer]| ServerTest {
            domain: "example.org".to_owned(),
            lookup: None,
            servers: servers.iter().copied().cloned().collect(),
        };
        assert!(test(&[&mute, &doubtful, &good]).passes());
        for failing in [&[&mute][..], &[&doubtful], &[&bare], &[]] {
            assert!(!test(failing).passes(), "{failing:?}");
        }
    }
}
