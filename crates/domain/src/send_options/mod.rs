//! What a sender may choose for the recipients typed so far (S3).

use crate::{
    caller::Caller,
    definition::Definition,
    message::{AddressFields, Addressee, Message, MessageError, Recipients},
    policy::{Resolution, Rules},
    services::Deps,
    user::{UserKind, alias},
};
use std::{collections::HashMap, sync::Arc};
use time::OffsetDateTime;

/// What a sender may choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendOptions {
    /// What there is to choose, the default first, then by name; alone, the one that is applied; none in a conflict.
    pub definitions: Vec<OfferedDefinition>,
    /// Who decided, if it is not the sender.
    pub decision: SendDecision,
}

/// A definition with what it would mean for a message sent now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedDefinition {
    /// It.
    pub definition: Definition,
    /// When the message would expire.
    pub expires_at: OffsetDateTime,
}

/// Who decides on the definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendDecision {
    /// The sender.
    Offered,
    /// A policy; its name is for people inside.
    Applied {
        /// Its name.
        policy: Option<String>,
    },
    /// Policies that cannot agree, each at the address it is about.
    Conflict(Vec<Conflict>),
}

/// What a policy applies to one of the recipients, where it applies something else to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The JSON pointer to the address in the request.
    pub pointer: String,
    /// The address.
    pub address: String,
    /// What is applied to it.
    pub definition: Definition,
    /// By which policy; its name is for people inside.
    pub policy: Option<String>,
}

/// The query for what there is to choose.
#[derive(Debug, Clone)]
pub struct SendOptionsService {
    deps: Arc<Deps>,
}

impl SendOptionsService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// What the caller may choose for these recipients. What is no address yet is passed over: it is still being typed.
    pub fn query(
        &self,
        caller: &Caller,
        fields: &AddressFields,
    ) -> Result<SendOptions, MessageError> {
        let now = self.deps.clock.now();
        let (account, rules, typed) = self.deps.store.read(|tx| {
            let account = tx
                .find_account(caller.account)?
                .ok_or(MessageError::Unknown)?;
            let typed = alias::settle(tx, &account, Recipients::typed(fields))?;
            let mut people = vec![caller.address.clone()];
            people.extend(typed.addresses());
            let rules = Rules::load(tx, &account, &people, now)?;
            Ok::<_, MessageError>((account, rules, typed))
        })?;
        let typed = typed.as_slice();
        let offer = |definition: Definition| OfferedDefinition {
            expires_at: Message::expiry(now, &definition, account.settings.max_retention),
            definition,
        };
        // How the organisation names its rules is for people inside.
        let named = |policy| (caller.kind == UserKind::Internal).then(|| rules.policy_name(policy));
        let addresses = typed.iter().map(|one| &one.address);
        Ok(
            match rules.resolve(&caller.address, caller.kind, addresses) {
                Resolution::Offered(ids) => SendOptions {
                    definitions: rules.definitions(&ids).into_iter().map(offer).collect(),
                    decision: SendDecision::Offered,
                },
                Resolution::Applied(claim) => SendOptions {
                    definitions: vec![offer(rules.definition(claim.definition))],
                    decision: SendDecision::Applied {
                        policy: named(claim.policy),
                    },
                },
                Resolution::Conflict(claims) => {
                    let places: HashMap<_, &Addressee> =
                        typed.iter().map(|one| (&one.address, one)).collect();
                    let conflicts = claims.into_iter().map(|claim| Conflict {
                        pointer: places
                            .get(&claim.address)
                            .map(|one| one.pointer())
                            .unwrap_or_default(),
                        address: claim.address.to_string(),
                        definition: rules.definition(claim.definition),
                        policy: named(claim.policy),
                    });
                    SendOptions {
                        definitions: Vec::new(),
                        decision: SendDecision::Conflict(conflicts.collect()),
                    }
                }
            },
        )
    }
}
