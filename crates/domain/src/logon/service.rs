//! The use cases of log-on; here, asking for the mails that help with it.

use super::{
    BucketKey, BucketKind, LogonError, LogonRequest, LogonSubject, RequestSubject, WantedMail,
    throttle::take,
};
use crate::{
    address::Address, caller::Origin, id::LogonRequestId, services::Deps, store::StoreError,
};
use std::sync::Arc;

/// Use cases of log-on.
#[derive(Debug, Clone)]
pub struct LogonService {
    pub(super) deps: Arc<Deps>,
}

impl LogonService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Writes down that someone wants a mail. Looks nobody up: the answer, and the work, are the same for everyone.
    pub fn ask(
        &self,
        wanted: WantedMail,
        subject: &LogonSubject,
        origin: &Origin,
    ) -> Result<(), LogonError> {
        let subject = match subject {
            LogonSubject::Link(text) => RequestSubject::Link(text.digest(&*self.deps.vault)),
            LogonSubject::Address { account, address } => {
                RequestSubject::AtAccount(account.clone(), address.clone())
            }
        };
        self.write_down(wanted, subject, origin)
    }

    /// Writes down that someone at the bare root page wants a fresh link (L1).
    pub fn ask_for_fresh_link(&self, address: &Address, origin: &Origin) -> Result<(), LogonError> {
        let subject = RequestSubject::Everywhere(address.clone());
        self.write_down(WantedMail::FreshLink, subject, origin)
    }

    pub(super) fn write_down(
        &self,
        wanted: WantedMail,
        subject: RequestSubject,
        origin: &Origin,
    ) -> Result<(), LogonError> {
        let now = self.deps.clock.now();
        let bucket = BucketKey {
            kind: match wanted {
                WantedMail::Code => BucketKind::CodeRequest,
                WantedMail::PasswordReset => BucketKind::ResetRequest,
                WantedMail::FreshLink => BucketKind::FreshLinkRequest,
                WantedMail::Registration => BucketKind::RegistrationRequest,
            },
            subject: self.digest(&subject.text()),
            network: origin.network.clone(),
        };
        let request = LogonRequest {
            id: LogonRequestId::from_uuid(self.deps.new_id(now)),
            wanted,
            subject,
            origin: origin.clone(),
            at: now,
        };
        self.deps
            .store
            .write(|tx| {
                if let Err(until) = take(tx, &self.network_bucket(origin), now)? {
                    return Ok(Err(until));
                }
                if let Err(until) = take(tx, &bucket, now)? {
                    return Ok(Err(until));
                }
                tx.insert_logon_request(&request)?;
                Ok::<_, StoreError>(Ok(()))
            })?
            .map_err(|until| LogonError::Throttled { wait: until - now })
    }

    pub(super) fn digest(&self, text: &str) -> [u8; 32] {
        self.deps.vault.digest(text.as_bytes())
    }

    pub(super) fn network_bucket(&self, origin: &Origin) -> BucketKey {
        BucketKey {
            kind: BucketKind::Network,
            subject: self.digest("everyone"),
            network: origin.network.clone(),
        }
    }
}
