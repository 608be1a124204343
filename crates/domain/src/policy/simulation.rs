//! What would happen if somebody sent to somebody, and why (P1). Nothing happens.

use super::{
    Policy, PolicyError, PolicyService, Resolution, Rules, SavePolicy, Verdict, judge,
    service::checked,
};
use crate::{
    account::Account,
    address::Address,
    caller::Caller,
    definition::Definition,
    delivery_policy::TlsMode,
    id::{GroupId, PolicyId},
    message::{AddressFields, Message, Recipients},
    quota::{self, Preview},
    store::Tx,
    user::{UserKind, alias},
};
use std::collections::HashMap;
use time::OffsetDateTime;

/// A change of a policy that nobody has made yet.
#[derive(Debug, Clone)]
pub struct PolicyChange {
    /// The policy that is changed or removed; a new one if `None`.
    pub policy: Option<PolicyId>,
    /// What it is changed to; removed if `None`.
    pub to: Option<SavePolicy>,
}

impl PolicyChange {
    /// The id under which a policy that is not made yet appears in a simulation.
    pub const NEW: PolicyId = PolicyId::from_uuid(uuid::Uuid::nil());

    /// The policies as they would be after it; refused as the change itself would be.
    fn apply(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        policies: &mut Vec<Policy>,
        now: OffsetDateTime,
    ) -> Result<(), PolicyError> {
        let (id, created_at) = match self.policy {
            None => (Self::NEW, now),
            Some(id) => {
                let place = policies.iter().position(|policy| policy.id == id);
                let before = policies.swap_remove(place.ok_or(PolicyError::Unknown)?);
                (id, before.created_at)
            }
        };
        if let Some(command) = &self.to {
            policies.push(checked(tx, caller, command, id, created_at)?);
        }
        Ok(())
    }
}

/// What would happen to a message.
#[derive(Debug, Clone)]
pub struct Simulation {
    /// Who would send.
    pub from: Address,
    /// Inside or outside: only people inside choose (S5).
    pub from_kind: UserKind,
    /// The names of the groups that contain the sender.
    pub from_groups: Vec<String>,
    /// What every policy says to each recipient.
    pub recipients: Vec<SimulatedRecipient>,
    /// What follows for the message.
    pub outcome: Outcome,
    /// What the sender's quota would say; `None` for who has none.
    pub quota: Option<Preview>,
}

/// One recipient of a message that nobody sends.
#[derive(Debug, Clone)]
pub struct SimulatedRecipient {
    /// Who.
    pub address: Address,
    /// Inside or outside.
    pub kind: UserKind,
    /// The names of the groups that contain them.
    pub groups: Vec<String>,
    /// Every policy in winning order, with what became of it.
    pub judgements: Vec<Judgement>,
    /// How the notification to them would be protected on its way.
    pub tls: TlsMode,
}

/// What became of a policy for one recipient.
#[derive(Debug, Clone)]
pub struct Judgement {
    /// The policy.
    pub policy: PolicyId,
    /// Its name.
    pub name: String,
    /// What became of it.
    pub verdict: Verdict,
    /// What it offers or applies.
    pub definitions: Vec<Definition>,
    /// Whether it applies.
    pub applies: bool,
}

/// What follows for a message, with when it would expire.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// The sender chooses among these, the default first.
    Offered(Vec<(Definition, OffsetDateTime)>),
    /// This one is used.
    Applied(Definition, OffsetDateTime),
    /// It is refused: these are applied at these addresses.
    Conflict(Vec<(Address, Definition)>),
}

impl PolicyService {
    /// If `from` sent to `to` now: what happens, and why. With a change, as if it had been made.
    pub fn simulate(
        &self,
        caller: &Caller,
        from: &Address,
        to: &[Address],
        change: Option<&PolicyChange>,
    ) -> Result<Simulation, PolicyError> {
        let now = self.deps.clock.now();
        let fields = AddressFields {
            to: to.iter().map(ToString::to_string).collect(),
            ..AddressFields::default()
        };
        let (account, rules, names, tls, quota, to) = self.deps.store.read(|tx| {
            let account = tx
                .find_account(caller.account)?
                .ok_or(PolicyError::Unknown)?;
            let recipients = alias::settle(tx, &account, Recipients::typed(&fields))?;
            let to = recipients.addresses();
            let people: Vec<Address> = to.iter().chain([from]).cloned().collect();
            let mut policies = tx.list_policies(caller.account)?;
            if let Some(change) = change {
                change.apply(tx, caller, &mut policies, now)?;
            }
            let rules = Rules::of(tx, &account, &people, policies, now)?;
            let names = tx.list_group_names(caller.account, &rules.named_groups())?;
            let quota = match tx.find_user_by_address(caller.account, from)? {
                Some(sender) => {
                    let sender = sender.caller(caller.credential.clone(), caller.origin.clone());
                    quota::effect(tx, &sender, &recipients, now)?
                }
                None => None,
            };
            let names = names.into_iter().collect();
            let tls = tx
                .list_delivery_policies(caller.account)?
                .into_iter()
                .map(|policy| (policy.domain, policy.tls))
                .collect();
            Ok::<_, PolicyError>((account, rules, names, tls, quota, to))
        })?;
        let stage = Stage {
            account: &account,
            rules: &rules,
            names: &names,
            tls: &tls,
            now,
        };
        let from_kind = stage.kind(from);
        Ok(Simulation {
            from: from.clone(),
            from_kind,
            from_groups: stage.groups(from),
            recipients: to
                .iter()
                .map(|address| stage.recipient(from, address))
                .collect(),
            outcome: stage.outcome(rules.resolve(from, from_kind, to.iter())),
            quota,
        })
    }
}

struct Stage<'a> {
    account: &'a Account,
    rules: &'a Rules,
    names: &'a HashMap<GroupId, String>,
    /// How mail to a domain is protected, where a delivery policy says so.
    tls: &'a HashMap<String, TlsMode>,
    now: OffsetDateTime,
}

impl Stage<'_> {
    fn kind(&self, address: &Address) -> UserKind {
        if self.account.is_internal(address) {
            UserKind::Internal
        } else {
            UserKind::External
        }
    }

    fn groups(&self, address: &Address) -> Vec<String> {
        let groups = self.rules.party(address).groups;
        let mut names: Vec<String> = groups
            .iter()
            .filter_map(|group| self.names.get(group).cloned())
            .collect();
        names.sort();
        names
    }

    fn recipient(&self, from: &Address, to: &Address) -> SimulatedRecipient {
        let (sender, party) = (self.rules.party(from), self.rules.party(to));
        let judgements = judge(&self.rules.policies, &sender, &party, self.now)
            .into_iter()
            .map(|(policy, verdict)| Judgement {
                policy: policy.id,
                name: policy.name.clone(),
                verdict,
                definitions: self.rules.named_by(&policy.decision),
                applies: matches!(policy.decision, super::Decision::Apply(_)),
            })
            .collect();
        SimulatedRecipient {
            address: to.clone(),
            kind: self.kind(to),
            groups: self.groups(to),
            judgements,
            tls: self.tls.get(to.domain()).copied().unwrap_or_default(),
        }
    }

    fn outcome(&self, resolution: Resolution) -> Outcome {
        let dated = |definition: Definition| {
            let retention = self.account.settings.max_retention;
            let expires_at = Message::expiry(self.now, &definition, retention);
            (definition, expires_at)
        };
        match resolution {
            Resolution::Offered(ids) => {
                let offered = self.rules.definitions(&ids);
                Outcome::Offered(offered.into_iter().map(dated).collect())
            }
            Resolution::Applied(claim) => {
                let (definition, expires_at) = dated(self.rules.definition(claim.definition));
                Outcome::Applied(definition, expires_at)
            }
            Resolution::Conflict(claims) => Outcome::Conflict(
                claims
                    .into_iter()
                    .map(|claim| (claim.address, self.rules.definition(claim.definition)))
                    .collect(),
            ),
        }
    }
}
