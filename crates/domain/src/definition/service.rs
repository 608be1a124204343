//! The use cases of definitions, all of them an administrator's.

use super::{AccountDefinition, Definition, DefinitionError, Effects};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, tell_administrators},
    id::DefinitionId,
    idempotency::{self, Attempt},
    services::Deps,
    store::{StoreError, Tx},
};
use std::sync::Arc;

/// A definition to make, or what one is changed to.
#[derive(Debug, Clone)]
pub struct SaveDefinition {
    /// Its name.
    pub name: String,
    /// Its effects.
    pub effects: Effects,
}

/// Use cases of definitions.
#[derive(Debug, Clone)]
pub struct DefinitionService {
    deps: Arc<Deps>,
}

impl DefinitionService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Every definition of the account, the default first, then by name; retired ones too.
    pub fn list(&self, caller: &Caller) -> Result<Vec<AccountDefinition>, DefinitionError> {
        self.deps.store.read(|tx| {
            let mut all = tx.list_definitions(caller.account)?;
            all.push(built_in(tx, caller)?);
            all.sort_by(|one, other| one.definition.listed_before(&other.definition));
            Ok(all)
        })
    }

    /// One definition.
    pub fn find(
        &self,
        caller: &Caller,
        id: DefinitionId,
    ) -> Result<AccountDefinition, DefinitionError> {
        self.deps.store.read(|tx| find(tx, caller, id))
    }

    /// Makes a definition.
    pub fn create(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        command: &SaveDefinition,
    ) -> Result<AccountDefinition, DefinitionError> {
        let now = self.deps.clock.now();
        let made = AccountDefinition {
            account: caller.account,
            definition: Definition {
                id: DefinitionId::from_uuid(self.deps.new_id(now)),
                name: command.name.clone(),
                effects: command.effects.clone(),
            },
            created_at: now,
            retired_at: None,
        };
        let id = made.definition.id;
        self.deps.store.write(|tx| {
            if let Some(first) = idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)? {
                return find(tx, caller, DefinitionId::from_uuid(first));
            }
            check(command)?;
            tx.lock_account(caller.account)?;
            if tx.list_definitions(caller.account)?.len() >= AccountDefinition::MAX {
                return Err(DefinitionError::TooMany);
            }
            tx.insert_definition(&made).map_err(taken)?;
            self.record(tx, caller, AuditAction::DefinitionCreated, &made.definition)?;
            Ok(made.clone())
        })
    }

    /// Changes a definition. Messages sent under it keep the effects they were sent with (D3).
    pub fn update(
        &self,
        caller: &Caller,
        id: DefinitionId,
        command: &SaveDefinition,
    ) -> Result<AccountDefinition, DefinitionError> {
        let changed = Definition {
            id,
            name: command.name.clone(),
            effects: command.effects.clone(),
        };
        self.deps.store.write(|tx| {
            if find(tx, caller, id)?.definition.is_built_in() {
                return Err(DefinitionError::BuiltIn);
            }
            check(command)?;
            if !tx
                .save_definition(caller.account, &changed)
                .map_err(taken)?
            {
                return Err(DefinitionError::Retired);
            }
            self.record(tx, caller, AuditAction::DefinitionUpdated, &changed)?;
            find(tx, caller, id)
        })
    }

    /// Retires a definition: from then on it is offered no more. Refused while a policy uses it.
    pub fn retire(
        &self,
        caller: &Caller,
        id: DefinitionId,
    ) -> Result<AccountDefinition, DefinitionError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            let there = find(tx, caller, id)?.definition;
            if there.is_built_in() {
                return Err(DefinitionError::BuiltIn);
            }
            // Policies take definitions under the same lock: none can begin to use this one meanwhile.
            tx.lock_account(caller.account)?;
            let users: Vec<String> = tx
                .list_policies(caller.account)?
                .into_iter()
                .filter(|policy| policy.decision.names(id))
                .map(|policy| policy.name)
                .collect();
            if !users.is_empty() {
                return Err(DefinitionError::InUse(users));
            }
            if !tx.retire_definition(caller.account, id, now)? {
                return Err(DefinitionError::Retired);
            }
            self.record(tx, caller, AuditAction::DefinitionRetired, &there)?;
            find(tx, caller, id)
        })
    }

    fn record(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        action: AuditAction,
        definition: &Definition,
    ) -> Result<(), StoreError> {
        let now = self.deps.clock.now();
        let entry = AuditEntry::by(caller, self.deps.audit_id(now), now, action);
        tx.record(
            &entry
                .on_object(*definition.id.as_uuid())
                .with("name", definition.name.clone()),
        )?;
        tell_administrators(&self.deps, tx, caller, ChangeKind::DefinitionChanged, now)
    }
}

fn built_in(tx: &mut dyn Tx, caller: &Caller) -> Result<AccountDefinition, DefinitionError> {
    let account = tx
        .find_account(caller.account)?
        .ok_or(DefinitionError::Unknown)?;
    Ok(AccountDefinition {
        account: account.id,
        definition: Definition::built_in_default(),
        created_at: account.created_at,
        retired_at: None,
    })
}

fn find(
    tx: &mut dyn Tx,
    caller: &Caller,
    id: DefinitionId,
) -> Result<AccountDefinition, DefinitionError> {
    if id == Definition::BUILT_IN {
        return built_in(tx, caller);
    }
    tx.find_definition(caller.account, id)?
        .ok_or(DefinitionError::Unknown)
}

fn check(command: &SaveDefinition) -> Result<(), DefinitionError> {
    command.effects.check().map_err(DefinitionError::Faulty)?;
    if command.name.to_lowercase() == Definition::built_in_default().name.to_lowercase() {
        return Err(DefinitionError::NameTaken);
    }
    Ok(())
}

/// A name that two definitions would have is the only conflict there is.
fn taken(error: StoreError) -> DefinitionError {
    match error {
        StoreError::Conflict => DefinitionError::NameTaken,
        error => error.into(),
    }
}
