//! What a send reads of the account's rules: policies, definitions and memberships, in a number of statements that does
//! not depend on the number of recipients.

use super::{Claim, Decision, Party, Policy, Resolution, Standing, resolve};
use crate::{
    account::Account,
    address::Address,
    definition::Definition,
    group::Member,
    id::{DefinitionId, GroupId, PolicyId},
    store::{StoreError, Tx},
    user::UserKind,
};
use std::collections::{BTreeSet, HashMap};
use time::OffsetDateTime;

/// The rules of an account, as they are for some people at one instant.
pub(crate) struct Rules {
    /// Every policy, in winning order.
    pub(crate) policies: Vec<Policy>,
    now: OffsetDateTime,
    definitions: HashMap<DefinitionId, Definition>,
    memberships: HashMap<String, BTreeSet<GroupId>>,
    internal_domains: Vec<String>,
}

/// Why a chosen definition cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ChoiceRefused {
    /// Different ones would be used for different recipients.
    Conflict(Vec<Claim>),
    /// Another one is applied.
    Applied(Definition),
    /// It is not among those offered.
    NotOffered,
}

impl Rules {
    /// Reads the rules as far as they concern these addresses.
    pub(crate) fn load(
        tx: &mut dyn Tx,
        account: &Account,
        addresses: &[Address],
        now: OffsetDateTime,
    ) -> Result<Self, StoreError> {
        let policies = tx.list_policies(account.id)?;
        Self::of(tx, account, addresses, policies, now)
    }

    /// The rules as they would be with these policies and no others.
    pub(crate) fn of(
        tx: &mut dyn Tx,
        account: &Account,
        addresses: &[Address],
        mut policies: Vec<Policy>,
        now: OffsetDateTime,
    ) -> Result<Self, StoreError> {
        policies.sort_by(Policy::winning_order);
        let mut definitions = HashMap::new();
        let mut memberships: HashMap<String, BTreeSet<GroupId>> = HashMap::new();
        if policies
            .iter()
            .any(|one| one.decision.stored_definitions().next().is_some())
        {
            let offered = tx.list_definitions(account.id)?.into_iter();
            definitions = offered
                .filter(|stored| stored.retired_at.is_none())
                .map(|stored| (stored.definition.id, stored.definition))
                .collect();
        }
        definitions.insert(Definition::BUILT_IN, Definition::built_in_default());
        if policies
            .iter()
            .any(|one| one.from.group().or(one.to.group()).is_some())
        {
            for (member, group) in tx.list_memberships(account.id, addresses)? {
                let groups = memberships.entry(member.as_str().to_owned()).or_default();
                groups.insert(group);
            }
        }
        Ok(Self {
            policies,
            now,
            definitions,
            memberships,
            internal_domains: account.internal_domains.clone(),
        })
    }

    /// Someone, as the policies look at them.
    pub(crate) fn party(&self, address: &Address) -> Party {
        let domain = Member::Domain(address.domain().to_owned());
        let groups = [address.as_str(), domain.as_str()]
            .into_iter()
            .filter_map(|member| self.memberships.get(member))
            .flatten()
            .copied()
            .collect();
        Party {
            address: address.clone(),
            internal: self
                .internal_domains
                .iter()
                .any(|own| own == address.domain()),
            groups,
        }
    }

    /// What the policies decide for a message. Offers are for internal senders: a message by an external user goes under
    /// the definition that is applied, else the default (S5).
    pub(crate) fn resolve<'a>(
        &self,
        from: &Address,
        kind: UserKind,
        to: impl Iterator<Item = &'a Address>,
    ) -> Resolution {
        let in_force: Vec<Policy> = self
            .policies
            .iter()
            .filter(|policy| policy.standing(self.now) == Standing::InForce)
            .cloned()
            .collect();
        let to: Vec<Party> = to.map(|address| self.party(address)).collect();
        match (kind, resolve(&in_force, &self.party(from), &to)) {
            (UserKind::External, Resolution::Offered(_)) => {
                Resolution::Offered(BTreeSet::from([Definition::BUILT_IN]))
            }
            (_, resolution) => resolution,
        }
    }

    /// The definition a message goes under: the one applied; else the one chosen, if it is offered; else the default (S3).
    pub(crate) fn choose(
        &self,
        resolution: Resolution,
        choice: Option<DefinitionId>,
    ) -> Result<Definition, ChoiceRefused> {
        let id = match resolution {
            Resolution::Conflict(claims) => return Err(ChoiceRefused::Conflict(claims)),
            Resolution::Applied(Claim { definition, .. }) => {
                let applied = self.definition(definition);
                return match choice {
                    Some(other) if other != applied.id => Err(ChoiceRefused::Applied(applied)),
                    _ => Ok(applied),
                };
            }
            Resolution::Offered(offered) => {
                let id = choice.unwrap_or(Definition::BUILT_IN);
                offered.get(&id).copied().ok_or(ChoiceRefused::NotOffered)?
            }
        };
        Ok(self.definition(id))
    }

    /// A definition that a policy names. Policies name none that is retired; should one be missing all the same, the
    /// default stands in.
    pub(crate) fn definition(&self, id: DefinitionId) -> Definition {
        self.definitions
            .get(&id)
            .cloned()
            .unwrap_or_else(Definition::built_in_default)
    }

    /// The definitions of a set, in the one order of every list (S3).
    pub(crate) fn definitions(&self, ids: &BTreeSet<DefinitionId>) -> Vec<Definition> {
        let mut listed: Vec<Definition> = ids
            .iter()
            .filter_map(|id| self.definitions.get(id).cloned())
            .collect();
        listed.sort_by(Definition::listed_before);
        listed
    }

    /// A policy's name.
    pub(crate) fn policy_name(&self, id: PolicyId) -> String {
        self.policies
            .iter()
            .find(|policy| policy.id == id)
            .map(|policy| policy.name.clone())
            .unwrap_or_default()
    }

    /// The groups that these policies name.
    pub(crate) fn named_groups(&self) -> Vec<GroupId> {
        let sides = self
            .policies
            .iter()
            .flat_map(|policy| [&policy.from, &policy.to]);
        let groups: BTreeSet<GroupId> = sides.filter_map(super::Scope::group).collect();
        groups.into_iter().collect()
    }

    /// What a decision names, in order.
    pub(crate) fn named_by(&self, decision: &Decision) -> Vec<Definition> {
        self.definitions(&decision.definitions().collect())
    }
}
