//! What certificates prove, and why they do not.

use crate::clean;
use domain::delivery_policy::{CertificateFault, FoundCertificate};
use rustls::{
    CertificateError, DigitallySignedStruct, RootCertStore, SignatureScheme,
    client::{
        WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::CryptoProvider,
    pki_types::{CertificateDer, ServerName, UnixTime},
};
use std::{
    error::Error,
    sync::{Arc, Mutex, PoisonError},
};
use x509_parser::{extensions::GeneralName, parse_x509_certificate};

/// How many of the names of a certificate are shown.
const MOST_NAMES: usize = 10;

/// Why a certificate proves nothing.
pub(super) fn fault(error: &CertificateError) -> CertificateFault {
    match error {
        CertificateError::UnknownIssuer => CertificateFault::UnknownAuthority,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            CertificateFault::OtherName
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            CertificateFault::Expired
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            CertificateFault::NotYetValid
        }
        _ => CertificateFault::Invalid,
    }
}

/// What a fault means, after "the certificate of HOST".
pub(super) const fn words(fault: CertificateFault) -> &'static str {
    match fault {
        CertificateFault::UnknownAuthority => "is vouched for by nobody who is trusted",
        CertificateFault::OtherName => "is for another name",
        CertificateFault::Expired => "has expired",
        CertificateFault::NotYetValid => "is not valid yet",
        CertificateFault::Invalid => "is not valid",
    }
}

/// Why the certificate behind a failed connection proves nothing, if that is why it failed.
pub(super) fn fault_behind(error: &(dyn Error + 'static)) -> Option<CertificateFault> {
    let mut next = Some(error);
    while let Some(error) = next {
        // An I/O error's source is that of the error in it.
        let within = error
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref)
            .and_then(|within| within.downcast_ref::<rustls::Error>());
        let found = error.downcast_ref::<rustls::Error>().or(within);
        if let Some(rustls::Error::InvalidCertificate(error)) = found {
            return Some(fault(error));
        }
        next = error.source();
    }
    None
}

/// What a certificate says; `None` if it cannot be read.
pub(super) fn read(certificate: &CertificateDer<'_>) -> Option<FoundCertificate> {
    let (_, certificate) = parse_x509_certificate(certificate).ok()?;
    let alternative = certificate.subject_alternative_name().ok().flatten();
    let names = alternative
        .into_iter()
        .flat_map(|extension| &extension.value.general_names)
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some(clean::answer(name)),
            _ => None,
        })
        .take(MOST_NAMES)
        .collect();
    let validity = certificate.validity();
    Some(FoundCertificate {
        subject: clean::answer(&certificate.subject().to_string()),
        issuer: clean::answer(&certificate.issuer().to_string()),
        names,
        not_before: validity.not_before.to_datetime(),
        not_after: validity.not_after.to_datetime(),
    })
}

/// Takes any certificate, and remembers what is wrong with it. For looking only: nothing is sent over such a connection.
#[derive(Debug)]
pub(super) struct Witness {
    judge: Arc<WebPkiServerVerifier>,
    fault: Mutex<Option<CertificateFault>>,
}

impl Witness {
    pub(super) fn new(
        authorities: &Arc<RootCertStore>,
        provider: &Arc<CryptoProvider>,
    ) -> Option<Self> {
        let judge = WebPkiServerVerifier::builder_with_provider(
            Arc::clone(authorities),
            Arc::clone(provider),
        );
        Some(Self {
            judge: judge.build().ok()?,
            fault: Mutex::default(),
        })
    }

    /// What was wrong with the certificate.
    pub(super) fn fault(&self) -> Option<CertificateFault> {
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let judged = self.judge.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        );
        let found = match judged {
            Ok(_) => None,
            Err(rustls::Error::InvalidCertificate(error)) => Some(fault(&error)),
            Err(_) => Some(CertificateFault::Invalid),
        };
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = found;
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.judge.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.judge.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.judge.supported_verify_schemes()
    }
}
