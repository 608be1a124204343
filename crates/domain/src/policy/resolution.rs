//! Which policies win, and what follows (P1): pure functions of the policies and the people.

use super::{Decision, Party, Policy, Standing};
use crate::{
    address::Address,
    definition::Definition,
    id::{DefinitionId, PolicyId},
};
use std::{cmp::Ordering, collections::BTreeSet};
use time::OffsetDateTime;

/// What the policies decide for one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolution {
    /// Any of these may be chosen; the built-in default is among them.
    Offered(BTreeSet<DefinitionId>),
    /// This one is used.
    Applied(Claim),
    /// Different ones would be used for different recipients: the message cannot be sent to all of them at once.
    Conflict(Vec<Claim>),
}

/// That a policy applies a definition to a recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The recipient.
    pub address: Address,
    /// The policy.
    pub policy: PolicyId,
    /// The definition.
    pub definition: DefinitionId,
}

/// What became of one policy for one recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It decides.
    Won,
    /// It would decide if another did not.
    Lost(Defeat),
    /// It is not about this message.
    Out(Mismatch),
}

/// Why a policy lost against the winner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Defeat {
    /// The winner's *from* is more specific.
    LessSpecificFrom,
    /// The winner's *to* is more specific.
    LessSpecificTo,
    /// The winner is older.
    Younger,
}

/// Why a policy is not about a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mismatch {
    /// It is switched off.
    Disabled,
    /// Its time has not come.
    NotStarted,
    /// Its time is over.
    Ended,
    /// It is about other senders.
    From,
    /// It is about other recipients.
    To,
}

/// What `policies`, in force and in winning order, decide for a message. Each recipient has one winner, which may be none;
/// then the built-in default is all there is to choose.
pub fn resolve(policies: &[Policy], from: &Party, to: &[Party]) -> Resolution {
    let from_here: Vec<&Policy> = policies
        .iter()
        .filter(|policy| policy.from.contains(from))
        .collect();
    let built_in = || BTreeSet::from([Definition::BUILT_IN]);
    let mut claims = Vec::new();
    let mut offered: Option<BTreeSet<DefinitionId>> = None;
    for party in to {
        let winner = from_here.iter().find(|policy| policy.to.contains(party));
        match winner.map(|policy| (policy.id, &policy.decision)) {
            Some((policy, Decision::Apply(definition))) => claims.push(Claim {
                address: party.address.clone(),
                policy,
                definition: *definition,
            }),
            Some((_, Decision::Offer(here))) => {
                offered = Some(match offered {
                    None => here.clone(),
                    Some(so_far) => &so_far & here,
                });
            }
            None => offered = Some(BTreeSet::new()),
        }
    }
    match claims.first() {
        None => Resolution::Offered(&offered.unwrap_or_default() | &built_in()),
        Some(first)
            if claims
                .iter()
                .all(|claim| claim.definition == first.definition) =>
        {
            Resolution::Applied(first.clone())
        }
        Some(_) => Resolution::Conflict(claims),
    }
}

/// What becomes of each of `policies`, in winning order and whether in force or not, for a message to one recipient.
pub fn judge<'p>(
    policies: &'p [Policy],
    from: &Party,
    to: &Party,
    now: OffsetDateTime,
) -> Vec<(&'p Policy, Verdict)> {
    let mut winner: Option<&Policy> = None;
    policies
        .iter()
        .map(|policy| {
            let verdict = match (mismatch(policy, from, to, now), winner) {
                (Some(mismatch), _) => Verdict::Out(mismatch),
                (None, Some(winner)) => Verdict::Lost(defeat(policy, winner)),
                (None, None) => {
                    winner = Some(policy);
                    Verdict::Won
                }
            };
            (policy, verdict)
        })
        .collect()
}

fn mismatch(policy: &Policy, from: &Party, to: &Party, now: OffsetDateTime) -> Option<Mismatch> {
    match policy.standing(now) {
        Standing::Disabled => Some(Mismatch::Disabled),
        Standing::NotStarted => Some(Mismatch::NotStarted),
        Standing::Ended => Some(Mismatch::Ended),
        Standing::InForce if !policy.from.contains(from) => Some(Mismatch::From),
        Standing::InForce if !policy.to.contains(to) => Some(Mismatch::To),
        Standing::InForce => None,
    }
}

fn defeat(policy: &Policy, winner: &Policy) -> Defeat {
    let from = policy.from.specificity().cmp(&winner.from.specificity());
    let to = policy.to.specificity().cmp(&winner.to.specificity());
    match (from, to) {
        (Ordering::Less, _) => Defeat::LessSpecificFrom,
        (_, Ordering::Less) => Defeat::LessSpecificTo,
        _ => Defeat::Younger,
    }
}
