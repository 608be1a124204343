//! The use cases of delivery policies, all of them an administrator's.

use super::{DeliveryPolicy, DeliveryPolicyError, TlsMode};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, tell_administrators},
    id::DeliveryPolicyId,
    idempotency::{self, Attempt},
    services::Deps,
    store::{StoreError, Tx},
};
use std::sync::Arc;

/// A delivery policy to make, or what one is changed to.
#[derive(Debug, Clone)]
pub struct SaveDeliveryPolicy {
    /// The recipients' domain, in lower case.
    pub domain: String,
    /// Whether mail may go without TLS.
    pub tls: TlsMode,
}

/// Use cases of delivery policies.
#[derive(Debug, Clone)]
pub struct DeliveryPolicyService {
    deps: Arc<Deps>,
}

impl DeliveryPolicyService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Every delivery policy of the account, by domain.
    pub fn list(&self, caller: &Caller) -> Result<Vec<DeliveryPolicy>, DeliveryPolicyError> {
        self.deps
            .store
            .read(|tx| Ok(tx.list_delivery_policies(caller.account)?))
    }

    /// One delivery policy.
    pub fn find(
        &self,
        caller: &Caller,
        id: DeliveryPolicyId,
    ) -> Result<DeliveryPolicy, DeliveryPolicyError> {
        self.deps.store.read(|tx| find(tx, caller, id))
    }

    /// Makes a delivery policy. It counts for every mail that is not sent yet.
    pub fn create(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        command: &SaveDeliveryPolicy,
    ) -> Result<DeliveryPolicy, DeliveryPolicyError> {
        let now = self.deps.clock.now();
        let id = DeliveryPolicyId::from_uuid(self.deps.new_id(now));
        self.deps.store.write(|tx| {
            if let Some(first) = idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)? {
                return find(tx, caller, DeliveryPolicyId::from_uuid(first));
            }
            tx.lock_account(caller.account)?;
            if tx.list_delivery_policies(caller.account)?.len() >= DeliveryPolicy::MAX {
                return Err(DeliveryPolicyError::TooMany);
            }
            let policy = DeliveryPolicy {
                account: caller.account,
                id,
                domain: command.domain.clone(),
                tls: command.tls,
                created_at: now,
                updated_at: now,
            };
            tx.insert_delivery_policy(&policy).map_err(taken)?;
            self.record(tx, caller, AuditAction::DeliveryPolicyCreated, &policy)?;
            Ok(policy)
        })
    }

    /// Changes a delivery policy.
    pub fn update(
        &self,
        caller: &Caller,
        id: DeliveryPolicyId,
        command: &SaveDeliveryPolicy,
    ) -> Result<DeliveryPolicy, DeliveryPolicyError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            let policy = DeliveryPolicy {
                domain: command.domain.clone(),
                tls: command.tls,
                updated_at: now,
                ..find(tx, caller, id)?
            };
            if !tx.save_delivery_policy(&policy).map_err(taken)? {
                return Err(DeliveryPolicyError::Unknown);
            }
            self.record(tx, caller, AuditAction::DeliveryPolicyUpdated, &policy)?;
            Ok(policy)
        })
    }

    /// Deletes a delivery policy: from now on mail to its domain may go without TLS.
    pub fn delete(&self, caller: &Caller, id: DeliveryPolicyId) -> Result<(), DeliveryPolicyError> {
        self.deps.store.write(|tx| {
            let policy = find(tx, caller, id)?;
            if !tx.delete_delivery_policy(caller.account, id)? {
                return Err(DeliveryPolicyError::Unknown);
            }
            self.record(tx, caller, AuditAction::DeliveryPolicyDeleted, &policy)?;
            Ok(())
        })
    }

    /// Records that the mail servers of a domain are about to be tested: the server connects to the outside for someone.
    pub fn begin_test(&self, caller: &Caller, domain: &str) -> Result<(), DeliveryPolicyError> {
        let now = self.deps.clock.now();
        let entry = AuditEntry::by(
            caller,
            self.deps.audit_id(now),
            now,
            AuditAction::MailServersTested,
        )
        .with("domain", domain.to_owned());
        self.deps.store.write(|tx| Ok(tx.record(&entry)?))
    }

    fn record(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        action: AuditAction,
        policy: &DeliveryPolicy,
    ) -> Result<(), StoreError> {
        let now = self.deps.clock.now();
        let entry = AuditEntry::by(caller, self.deps.audit_id(now), now, action)
            .on_object(*policy.id.as_uuid())
            .with("domain", policy.domain.clone())
            .with("tls", policy.tls.as_str());
        tx.record(&entry)?;
        tell_administrators(
            &self.deps,
            tx,
            caller,
            ChangeKind::DeliveryPolicyChanged,
            now,
        )
    }
}

fn find(
    tx: &mut dyn Tx,
    caller: &Caller,
    id: DeliveryPolicyId,
) -> Result<DeliveryPolicy, DeliveryPolicyError> {
    tx.find_delivery_policy(caller.account, id)?
        .ok_or(DeliveryPolicyError::Unknown)
}

/// A domain that two would be about is the only conflict there is.
fn taken(error: StoreError) -> DeliveryPolicyError {
    match error {
        StoreError::Conflict => DeliveryPolicyError::DomainTaken,
        error => error.into(),
    }
}
