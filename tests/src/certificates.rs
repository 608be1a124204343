//! Certificates for `localhost`, signed by an authority that exists for one test run.

use std::{fs::Permissions, os::unix::fs::PermissionsExt as _, path::Path};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, Error, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose,
};

/// A certificate with its private key, both as PEM.
#[derive(Debug)]
pub struct Identity {
    /// The certificate.
    pub certificate: String,
    /// Its key.
    pub key: String,
}

/// An authority that nobody trusts who is not told to.
#[derive(Debug)]
pub struct Authority {
    /// Its own certificate, as PEM: what clients are told to trust.
    pub certificate: String,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    /// A new authority with a new key.
    pub fn generate() -> Result<Self, Error> {
        let key = KeyPair::generate()?;
        let mut params = named(Vec::new(), "Letterlock test authority")?;
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let certificate = params.self_signed(&key)?.pem();
        let issuer = Issuer::new(params, key);
        Ok(Self {
            certificate,
            issuer,
        })
    }

    /// A server on this machine.
    pub fn identity_of_localhost(&self) -> Result<Identity, Error> {
        let key = KeyPair::generate()?;
        let names = ["localhost", "127.0.0.1"].map(str::to_owned);
        let mut params = named(names.into(), "localhost")?;
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        Ok(Identity {
            certificate: params.signed_by(&key, &self.issuer)?.pem(),
            key: key.serialize_pem(),
        })
    }
}

impl Authority {
    /// Writes `authority.pem`, and `localhost.pem` and `localhost.key` for a server on this machine.
    pub fn write_into(&self, folder: &Path) -> std::io::Result<()> {
        let localhost = self
            .identity_of_localhost()
            .map_err(std::io::Error::other)?;
        std::fs::write(folder.join("authority.pem"), &self.certificate)?;
        std::fs::write(folder.join("localhost.pem"), &localhost.certificate)?;
        let key = folder.join("localhost.key");
        std::fs::write(&key, &localhost.key)?;
        std::fs::set_permissions(&key, Permissions::from_mode(0o600))
    }
}

/// Two certificates of one name would look self-signed to whoever follows the chain.
fn named(hosts: Vec<String>, name: &str) -> Result<CertificateParams, Error> {
    let mut params = CertificateParams::new(hosts)?;
    params.distinguished_name.push(DnType::CommonName, name);
    Ok(params)
}
