//! Delivery policies: how outgoing mail to a recipient's domain is protected on its way (T1), and the test that shows what a
//! domain's mail servers offer.

mod delivery_policy;
mod error;
mod ports;
mod server_test;
mod service;
mod tls_mode;

pub use delivery_policy::DeliveryPolicy;
pub use error::DeliveryPolicyError;
pub use ports::{DeliveryPolicies, MailServers};
pub use server_test::{
    CertificateFault, FoundCertificate, FoundTls, LookupFault, ServerFault, ServerTest,
    TestedServer,
};
pub use service::{DeliveryPolicyService, SaveDeliveryPolicy};
pub use tls_mode::TlsMode;
