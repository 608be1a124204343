//! The use cases of policies, all of them an administrator's. The simulator stands in a file of its own.

use super::{Decision, Policy, PolicyError, PolicyFault, Scope};
use crate::{
    account::Account,
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, tell_administrators},
    definition::Definition,
    id::{DefinitionId, GroupId, PolicyId},
    idempotency::{self, Attempt},
    services::Deps,
    store::{StoreError, Tx},
};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};
use time::OffsetDateTime;

/// A policy to make, or what one is changed to.
#[derive(Debug, Clone)]
pub struct SavePolicy {
    /// Its name.
    pub name: String,
    /// From whom.
    pub from: Scope,
    /// To whom.
    pub to: Scope,
    /// Whether what it names is applied; else it is offered.
    pub apply: bool,
    /// The definitions it names, as given; one if it applies.
    pub definitions: Vec<DefinitionId>,
    /// Whether it is switched on.
    pub enabled: bool,
    /// From then on it is in force.
    pub starts_at: Option<OffsetDateTime>,
    /// From then on it is in force no more.
    pub ends_at: Option<OffsetDateTime>,
}

/// A policy with the names of what it names.
#[derive(Debug, Clone)]
pub struct NamedPolicy {
    /// It.
    pub policy: Policy,
    /// The definitions it names, in order.
    pub definitions: Vec<Definition>,
    /// The names of its groups.
    pub groups: HashMap<GroupId, String>,
}

/// Use cases of policies.
#[derive(Debug, Clone)]
pub struct PolicyService {
    pub(super) deps: Arc<Deps>,
}

impl PolicyService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Every policy of the account, in winning order.
    pub fn list(&self, caller: &Caller) -> Result<Vec<NamedPolicy>, PolicyError> {
        self.deps.store.read(|tx| named(tx, caller))
    }

    /// One policy.
    pub fn find(&self, caller: &Caller, id: PolicyId) -> Result<NamedPolicy, PolicyError> {
        self.deps.store.read(|tx| find(tx, caller, id))
    }

    /// Makes a policy.
    pub fn create(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        command: &SavePolicy,
    ) -> Result<NamedPolicy, PolicyError> {
        let now = self.deps.clock.now();
        let id = PolicyId::from_uuid(self.deps.new_id(now));
        self.deps.store.write(|tx| {
            if let Some(first) = idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)? {
                return find(tx, caller, PolicyId::from_uuid(first));
            }
            tx.lock_account(caller.account)?;
            if tx.list_policies(caller.account)?.len() >= Policy::MAX {
                return Err(PolicyError::TooMany);
            }
            let policy = checked(tx, caller, command, id, now)?;
            tx.insert_policy(&policy).map_err(taken)?;
            self.record(tx, caller, AuditAction::PolicyCreated, &policy)?;
            find(tx, caller, id)
        })
    }

    /// Changes a policy. It keeps its age, and with it its place among those alike.
    pub fn update(
        &self,
        caller: &Caller,
        id: PolicyId,
        command: &SavePolicy,
    ) -> Result<NamedPolicy, PolicyError> {
        self.deps.store.write(|tx| {
            let before = find(tx, caller, id)?.policy;
            tx.lock_account(caller.account)?;
            let policy = checked(tx, caller, command, id, before.created_at)?;
            if !tx.save_policy(&policy).map_err(taken)? {
                return Err(PolicyError::Unknown);
            }
            self.record(tx, caller, AuditAction::PolicyUpdated, &policy)?;
            find(tx, caller, id)
        })
    }

    /// Deletes a policy.
    pub fn delete(&self, caller: &Caller, id: PolicyId) -> Result<(), PolicyError> {
        self.deps.store.write(|tx| {
            let policy = find(tx, caller, id)?.policy;
            if !tx.delete_policy(caller.account, id)? {
                return Err(PolicyError::Unknown);
            }
            self.record(tx, caller, AuditAction::PolicyDeleted, &policy)?;
            Ok(())
        })
    }

    fn record(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        action: AuditAction,
        policy: &Policy,
    ) -> Result<(), StoreError> {
        let now = self.deps.clock.now();
        let definitions: Vec<String> = policy
            .decision
            .definitions()
            .map(|id| id.to_string())
            .collect();
        let decision = match policy.decision {
            Decision::Offer(_) => "offer",
            Decision::Apply(_) => "apply",
        };
        let entry = AuditEntry::by(caller, self.deps.audit_id(now), now, action)
            .on_object(*policy.id.as_uuid())
            .with("name", policy.name.clone())
            .with("decision", decision)
            .with("definitions", definitions.join(" "))
            .with("enabled", policy.enabled.to_string());
        tx.record(&entry)?;
        tell_administrators(&self.deps, tx, caller, ChangeKind::PolicyChanged, now)
    }
}

/// Every policy in winning order, with its names.
fn named(tx: &mut dyn Tx, caller: &Caller) -> Result<Vec<NamedPolicy>, PolicyError> {
    let mut policies = tx.list_policies(caller.account)?;
    policies.sort_by(Policy::winning_order);
    let definitions: HashMap<DefinitionId, Definition> = tx
        .list_definitions(caller.account)?
        .into_iter()
        .map(|stored| stored.definition)
        .chain([Definition::built_in_default()])
        .map(|definition| (definition.id, definition))
        .collect();
    let ids: Vec<GroupId> = policies
        .iter()
        .flat_map(|policy| [policy.from.group(), policy.to.group()])
        .flatten()
        .collect();
    let names: HashMap<GroupId, String> = tx
        .list_group_names(caller.account, &ids)?
        .into_iter()
        .collect();
    Ok(policies
        .into_iter()
        .map(|policy| {
            let mut named: Vec<Definition> = policy
                .decision
                .definitions()
                .filter_map(|id| definitions.get(&id).cloned())
                .collect();
            named.sort_by(Definition::listed_before);
            let groups = [policy.from.group(), policy.to.group()]
                .into_iter()
                .flatten()
                .filter_map(|id| names.get(&id).map(|name| (id, name.clone())))
                .collect();
            NamedPolicy {
                policy,
                definitions: named,
                groups,
            }
        })
        .collect())
}

fn find(tx: &mut dyn Tx, caller: &Caller, id: PolicyId) -> Result<NamedPolicy, PolicyError> {
    named(tx, caller)?
        .into_iter()
        .find(|named| named.policy.id == id)
        .ok_or(PolicyError::Unknown)
}

/// The policy of a command, if all it names is there; every fault is reported at once. Under the account's lock, so that
/// nothing it names can go meanwhile.
pub(super) fn checked(
    tx: &mut dyn Tx,
    caller: &Caller,
    command: &SavePolicy,
    id: PolicyId,
    created_at: OffsetDateTime,
) -> Result<Policy, PolicyError> {
    let account = tx
        .find_account(caller.account)?
        .ok_or(PolicyError::Unknown)?;
    let mut faults = Vec::new();
    for (side, scope) in [("from", &command.from), ("to", &command.to)] {
        faults.extend(scope_fault(tx, &account, side, scope)?);
    }
    let there: HashSet<DefinitionId> = tx
        .list_definitions(caller.account)?
        .into_iter()
        .filter(|stored| stored.retired_at.is_none())
        .map(|stored| stored.definition.id)
        .chain([Definition::BUILT_IN])
        .collect();
    let missing = command
        .definitions
        .iter()
        .enumerate()
        .filter(|(_, named)| !there.contains(named))
        .map(|(place, _)| PolicyFault::UnknownDefinition(place));
    faults.extend(missing);
    let decision = match (command.apply, command.definitions.as_slice()) {
        (true, [one]) => Decision::Apply(*one),
        (applies, offered) => {
            if applies {
                faults.push(PolicyFault::NotOneDefinition);
            }
            // The built-in default is always among those offered; it need not be said.
            let said = offered.iter().filter(|id| **id != Definition::BUILT_IN);
            Decision::Offer(said.copied().collect())
        }
    };
    if let (Some(start), Some(end)) = (command.starts_at, command.ends_at)
        && end <= start
    {
        faults.push(PolicyFault::EndsBeforeStart);
    }
    if !faults.is_empty() {
        return Err(PolicyError::Faulty(faults));
    }
    Ok(Policy {
        account: caller.account,
        id,
        name: command.name.clone(),
        from: command.from.clone(),
        to: command.to.clone(),
        decision,
        enabled: command.enabled,
        starts_at: command.starts_at,
        ends_at: command.ends_at,
        created_at,
    })
}

fn scope_fault(
    tx: &mut dyn Tx,
    account: &Account,
    side: &'static str,
    scope: &Scope,
) -> Result<Option<PolicyFault>, StoreError> {
    let own = |domain: &String| account.internal_domains.contains(domain);
    Ok(match scope {
        Scope::Group(group) if tx.find_group(account.id, *group)?.is_none() => {
            Some(PolicyFault::UnknownGroup(side))
        }
        Scope::InternalDomain(domain) if !own(domain) => Some(PolicyFault::DomainNotInternal(side)),
        Scope::ExternalDomain(domain) if own(domain) => Some(PolicyFault::DomainInternal(side)),
        _ => None,
    })
}

/// A name that two policies would have is the only conflict there is.
fn taken(error: StoreError) -> PolicyError {
    match error {
        StoreError::Conflict => PolicyError::NameTaken,
        error => error.into(),
    }
}
