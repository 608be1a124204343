//! Tests of mail servers on the wire.

use crate::{problem::Problem, text};
use domain::delivery_policy::{
    CertificateFault, FoundCertificate, FoundTls, LookupFault, ServerFault, ServerTest,
    TestedServer,
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;

/// Whose mail servers to test.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TestMailServers)]
pub(super) struct TestMailServersBody {
    #[schema(example = "harbourlaw.example", max_length = 253)]
    domain: String,
}

impl TestMailServersBody {
    pub(super) fn parse(&self) -> Result<String, Problem> {
        text::domain(&self.domain, "/domain")
    }
}

/// What the mail servers of a domain offer.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MailServerTest)]
pub(super) struct ServerTestWire {
    #[schema(example = "harbourlaw.example")]
    domain: String,
    /// Whether mail would be delivered under enforced TLS: one server that proves who it is suffices.
    passes: bool,
    /// Why the mail servers could not be found out.
    #[schema(required)]
    lookup_fault: Option<LookupFaultName>,
    /// In the order in which they are tried.
    servers: Vec<TestedServerWire>,
}

/// Why the mail servers of a domain could not be found out.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MailServerLookupFault)]
enum LookupFaultName {
    /// The domain does not exist, or has no mail server.
    NoServer,
    /// The domain says that it takes no mail.
    TakesNoMail,
    /// The name servers did not answer.
    NoAnswer,
}

/// One mail server of a domain.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TestedMailServer)]
struct TestedServerWire {
    /// Its name, which its certificate must be for.
    #[schema(example = "mx1.harbourlaw.example")]
    host: String,
    #[schema(example = 25)]
    port: u16,
    /// Whether mail would go to it under enforced TLS.
    passes: bool,
    /// How it greeted.
    #[schema(required, example = "mx1.harbourlaw.example ESMTP")]
    greeting: Option<String>,
    /// Whether it offers STARTTLS; `null` when it was not heard.
    #[schema(required)]
    offers_starttls: Option<bool>,
    /// Why mail would not go to it, certificate aside.
    #[schema(required)]
    fault: Option<ServerFaultName>,
    /// What was negotiated.
    #[schema(required)]
    tls: Option<TlsWire>,
}

/// Why mail would not go to a server.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MailServerFault)]
enum ServerFaultName {
    PrivateNetwork,
    NoAddress,
    Unreachable,
    Silent,
    NotSpeaking,
    NoStarttls,
    NoAgreement,
}

/// TLS as it was negotiated.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NegotiatedTls)]
struct TlsWire {
    #[schema(example = "TLS 1.3")]
    version: String,
    /// Why the certificate proves nothing; `null` when it does.
    #[schema(required)]
    fault: Option<CertificateFaultName>,
    #[schema(required)]
    certificate: Option<CertificateWire>,
}

/// Why a certificate proves nothing.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = CertificateFault)]
enum CertificateFaultName {
    UnknownAuthority,
    OtherName,
    Expired,
    NotYetValid,
    Invalid,
}

/// A certificate.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MailServerCertificate)]
struct CertificateWire {
    #[schema(example = "CN=mx1.harbourlaw.example")]
    subject: String,
    #[schema(example = "C=US, O=Let's Encrypt, CN=R11")]
    issuer: String,
    /// The host names it is for, the first few.
    names: Vec<String>,
    #[serde(with = "time::serde::rfc3339")]
    not_before: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    not_after: OffsetDateTime,
}

impl From<LookupFault> for LookupFaultName {
    fn from(fault: LookupFault) -> Self {
        match fault {
            LookupFault::NoServer => Self::NoServer,
            LookupFault::TakesNoMail => Self::TakesNoMail,
            LookupFault::NoAnswer => Self::NoAnswer,
        }
    }
}

impl From<ServerFault> for ServerFaultName {
    fn from(fault: ServerFault) -> Self {
        match fault {
            ServerFault::PrivateNetwork => Self::PrivateNetwork,
            ServerFault::NoAddress => Self::NoAddress,
            ServerFault::Unreachable => Self::Unreachable,
            ServerFault::Silent => Self::Silent,
            ServerFault::NotSpeaking => Self::NotSpeaking,
            ServerFault::NoStartTls => Self::NoStarttls,
            ServerFault::NoAgreement => Self::NoAgreement,
        }
    }
}

impl From<CertificateFault> for CertificateFaultName {
    fn from(fault: CertificateFault) -> Self {
        match fault {
            CertificateFault::UnknownAuthority => Self::UnknownAuthority,
            CertificateFault::OtherName => Self::OtherName,
            CertificateFault::Expired => Self::Expired,
            CertificateFault::NotYetValid => Self::NotYetValid,
            CertificateFault::Invalid => Self::Invalid,
        }
    }
}

impl From<FoundCertificate> for CertificateWire {
    fn from(certificate: FoundCertificate) -> Self {
        Self {
            subject: certificate.subject,
            issuer: certificate.issuer,
            names: certificate.names,
            not_before: certificate.not_before,
            not_after: certificate.not_after,
        }
    }
}

impl From<FoundTls> for TlsWire {
    fn from(tls: FoundTls) -> Self {
        Self {
            version: tls.version,
            fault: tls.fault.map(Into::into),
            certificate: tls.certificate.map(Into::into),
        }
    }
}

impl From<TestedServer> for TestedServerWire {
    fn from(server: TestedServer) -> Self {
        Self {
            passes: server.passes(),
            host: server.host,
            port: server.port,
            greeting: server.greeting,
            offers_starttls: server.offers_starttls,
            fault: server.fault.map(Into::into),
            tls: server.tls.map(Into::into),
        }
    }
}

impl From<ServerTest> for ServerTestWire {
    fn from(test: ServerTest) -> Self {
        Self {
            passes: test.passes(),
            domain: test.domain,
            lookup_fault: test.lookup.map(Into::into),
            servers: test.servers.into_iter().map(Into::into).collect(),
        }
    }
}
