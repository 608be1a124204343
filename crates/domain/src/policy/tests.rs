//! Resolution as P1 says, rule by rule, and against a naive model.

use super::{
    Claim, Decision, Defeat, Mismatch, Party, Policy, Resolution, Scope, Standing, Verdict, judge,
    resolve,
};
use crate::{
    definition::Definition,
    id::{AccountId, DefinitionId, GroupId, PolicyId},
};
use std::collections::BTreeSet;
use time::{Duration, OffsetDateTime, macros::datetime};
use uuid::Uuid;

const NOW: OffsetDateTime = datetime!(2030-01-15 09:00 UTC);
const STAFF: GroupId = GroupId::from_uuid(Uuid::from_u128(71));
const LAWYERS: GroupId = GroupId::from_uuid(Uuid::from_u128(72));

fn definition(number: u128) -> DefinitionId {
    DefinitionId::from_uuid(Uuid::from_u128(number))
}

fn party(address: &str, groups: &[GroupId]) -> Party {
    Party {
        address: address.parse().unwrap(),
        internal: address.ends_with("@inside.example"),
        groups: groups.iter().copied().collect(),
    }
}

/// A policy whose `number` is its age: the lower, the older.
fn policy(number: u32, from: Scope, to: Scope, decision: Decision) -> Policy {
    Policy {
        account: AccountId::from_uuid(Uuid::from_u128(1)),
        id: PolicyId::from_uuid(Uuid::from_u128(number.into())),
        name: format!("policy {number}"),
        from,
        to,
        decision,
        enabled: true,
        starts_at: None,
        ends_at: None,
        created_at: NOW - Duration::days(100) + Duration::seconds(number.into()),
    }
}

fn offer(ids: &[u128]) -> Decision {
    Decision::Offer(ids.iter().map(|&id| definition(id)).collect())
}

fn apply(id: u128) -> Decision {
    Decision::Apply(definition(id))
}

fn sorted(mut policies: Vec<Policy>) -> Vec<Policy> {
    policies.sort_by(Policy::winning_order);
    policies
}

fn offered(ids: &[u128]) -> Resolution {
    let named = ids.iter().map(|&id| definition(id));
    Resolution::Offered(named.chain([Definition::BUILT_IN]).collect())
}

fn address(text: &str) -> Scope {
    Scope::Address(text.parse().unwrap())
}

/// Scopes that contain Ada, the least specific first.
fn scopes_of_ada() -> Vec<Scope> {
    vec![
        Scope::Everyone,
        Scope::Internal,
        Scope::InternalDomain("inside.example".to_owned()),
        Scope::Group(STAFF),
        address("ada@inside.example"),
    ]
}

/// Scopes that contain Ben, the least specific first.
fn scopes_of_ben() -> Vec<Scope> {
    vec![
        Scope::Everyone,
        Scope::External,
        Scope::ExternalDomain("law.example".to_owned()),
        Scope::Group(LAWYERS),
        address("ben@law.example"),
    ]
}

fn ada() -> Party {
    party("ada@inside.example", &[STAFF])
}

fn ben() -> Party {
    party("ben@law.example", &[LAWYERS])
}

#[test]
fn each_scope_contains_whom_it_names_and_nobody_else() {
    let cleo = party("cleo@other.example", &[]);
    for (number, scope) in scopes_of_ada().iter().enumerate() {
        assert!(scope.contains(&ada()), "{scope:?}");
        assert_eq!(scope.contains(&cleo), number == 0, "{scope:?}");
        assert_eq!(usize::from(scope.specificity()), number);
    }
    for (number, scope) in scopes_of_ben().iter().enumerate() {
        assert!(scope.contains(&ben()), "{scope:?}");
        assert_eq!(scope.contains(&ada()), number == 0, "{scope:?}");
        assert_eq!(scope.contains(&cleo), number < 2, "{scope:?}");
    }
    let below = party("ben@sub.law.example", &[]);
    assert!(!Scope::ExternalDomain("law.example".to_owned()).contains(&below));
    let disguised = Scope::ExternalDomain("inside.example".to_owned());
    assert!(
        !disguised.contains(&ada()),
        "an internal domain has nobody outside"
    );
}

#[test]
fn the_more_specific_from_wins_whatever_the_to() {
    let froms = scopes_of_ada();
    for (rank, from) in froms.iter().enumerate().skip(1) {
        for less in &froms[..rank] {
            let specific = policy(2, from.clone(), Scope::Everyone, apply(20));
            let general = policy(1, less.clone(), address("ben@law.example"), apply(10));
            let policies = sorted(vec![general, specific.clone()]);
            assert_eq!(policies[0], specific, "{from:?} over {less:?}");
            let verdicts = judge(&policies, &ada(), &ben(), NOW);
            assert_eq!(verdicts[0].1, Verdict::Won);
            assert_eq!(verdicts[1].1, Verdict::Lost(Defeat::LessSpecificFrom));
        }
    }
}

#[test]
fn of_equal_froms_the_more_specific_to_wins_whatever_the_age() {
    let tos = scopes_of_ben();
    for (rank, to) in tos.iter().enumerate().skip(1) {
        for less in &tos[..rank] {
            let specific = policy(2, Scope::Internal, to.clone(), apply(20));
            let general = policy(1, Scope::Internal, less.clone(), apply(10));
            let policies = sorted(vec![general, specific.clone()]);
            assert_eq!(policies[0], specific, "{to:?} over {less:?}");
            let verdicts = judge(&policies, &ada(), &ben(), NOW);
            assert_eq!(verdicts[1].1, Verdict::Lost(Defeat::LessSpecificTo));
        }
    }
}

#[test]
fn of_policies_alike_the_older_wins() {
    let older = policy(1, Scope::Internal, Scope::External, apply(10));
    let younger = policy(2, Scope::Internal, Scope::External, apply(20));
    let policies = sorted(vec![younger, older.clone()]);
    assert_eq!(policies[0], older);
    let verdicts = judge(&policies, &ada(), &ben(), NOW);
    assert_eq!(verdicts[1].1, Verdict::Lost(Defeat::Younger));
    let mut made_at_once = [older.clone(), older.clone()];
    made_at_once[1].id = PolicyId::from_uuid(Uuid::from_u128(9));
    assert!(made_at_once[0].winning_order(&made_at_once[1]).is_lt());
}

#[test]
fn a_policy_counts_from_its_start_until_just_before_its_end() {
    let mut dated = policy(1, Scope::Everyone, Scope::Everyone, apply(10));
    dated.starts_at = Some(NOW);
    dated.ends_at = Some(NOW + Duration::HOUR);
    let second = Duration::SECOND;
    for (at, standing) in [
        (NOW - second, Standing::NotStarted),
        (NOW, Standing::InForce),
        (NOW + Duration::HOUR - second, Standing::InForce),
        (NOW + Duration::HOUR, Standing::Ended),
    ] {
        assert_eq!(dated.standing(at), standing, "{at}");
    }
    dated.enabled = false;
    assert_eq!(dated.standing(NOW), Standing::Disabled);
}

#[test]
fn what_is_not_about_a_message_is_told_with_the_reason() {
    let about = |mut policy: Policy, change: fn(&mut Policy)| {
        change(&mut policy);
        judge(&[policy], &ada(), &ben(), NOW)[0].1
    };
    let any = || policy(1, Scope::Everyone, Scope::Everyone, apply(10));
    let out = |mismatch| Verdict::Out(mismatch);
    assert_eq!(about(any(), |_| {}), Verdict::Won);
    assert_eq!(
        about(any(), |one| one.enabled = false),
        out(Mismatch::Disabled)
    );
    assert_eq!(
        about(any(), |one| one.starts_at = Some(NOW + Duration::DAY)),
        out(Mismatch::NotStarted)
    );
    assert_eq!(
        about(any(), |one| one.ends_at = Some(NOW)),
        out(Mismatch::Ended)
    );
    assert_eq!(
        about(any(), |one| one.from = Scope::External),
        out(Mismatch::From)
    );
    assert_eq!(
        about(any(), |one| one.to = Scope::Internal),
        out(Mismatch::To)
    );
}

#[test]
fn without_a_policy_there_is_the_default_alone() {
    assert_eq!(resolve(&[], &ada(), &[ben()]), offered(&[]));
    assert_eq!(resolve(&[], &ada(), &[]), offered(&[]));
}

#[test]
fn an_offer_always_has_the_default_in_it() {
    let policies = [policy(
        1,
        Scope::Everyone,
        Scope::Everyone,
        offer(&[10, 11]),
    )];
    assert_eq!(resolve(&policies, &ada(), &[ben()]), offered(&[10, 11]));
}

#[test]
fn offers_for_several_recipients_are_intersected() {
    let policies = sorted(vec![
        policy(1, Scope::Internal, Scope::External, offer(&[10, 11])),
        policy(
            2,
            Scope::Internal,
            address("ben@law.example"),
            offer(&[11, 12]),
        ),
    ]);
    let cleo = party("cleo@other.example", &[]);
    assert_eq!(resolve(&policies, &ada(), &[ben()]), offered(&[11, 12]));
    assert_eq!(
        resolve(&policies, &ada(), std::slice::from_ref(&cleo)),
        offered(&[10, 11])
    );
    assert_eq!(resolve(&policies, &ada(), &[ben(), cleo]), offered(&[11]));
    let inside = party("dan@inside.example", &[]);
    assert_eq!(
        resolve(&policies, &ada(), &[ben(), inside]),
        offered(&[]),
        "no policy, no offer"
    );
}

#[test]
fn what_is_applied_to_one_recipient_is_used_for_all() {
    let policies = sorted(vec![
        policy(1, Scope::Internal, Scope::External, offer(&[10])),
        policy(2, Scope::Internal, address("ben@law.example"), apply(20)),
    ]);
    let cleo = party("cleo@other.example", &[]);
    let applied = Resolution::Applied(Claim {
        address: ben().address,
        policy: PolicyId::from_uuid(Uuid::from_u128(2)),
        definition: definition(20),
    });
    assert_eq!(resolve(&policies, &ada(), &[cleo.clone(), ben()]), applied);
    assert_eq!(resolve(&policies, &ada(), &[cleo]), offered(&[10]));
}

#[test]
fn the_same_applied_twice_is_no_conflict_and_two_different_ones_name_their_addresses() {
    let to_ben = policy(1, Scope::Internal, address("ben@law.example"), apply(20));
    let to_cleo = |id| policy(2, Scope::Internal, address("cleo@other.example"), apply(id));
    let cleo = party("cleo@other.example", &[]);
    let dan = party("dan@other.example", &[]);
    let agreed = sorted(vec![to_ben.clone(), to_cleo(20)]);
    let everyone = [dan, cleo, ben()];
    assert!(matches!(
        resolve(&agreed, &ada(), &everyone),
        Resolution::Applied(_)
    ));
    let at_odds = sorted(vec![to_ben, to_cleo(21)]);
    let Resolution::Conflict(claims) = resolve(&at_odds, &ada(), &everyone) else {
        panic!("no conflict");
    };
    let named: Vec<_> = claims
        .iter()
        .map(|claim| (claim.address.as_str(), claim.definition))
        .collect();
    let expected = [
        ("cleo@other.example", definition(21)),
        ("ben@law.example", definition(20)),
    ];
    assert_eq!(named, expected, "whom nothing is applied to is not named");
}

#[test]
fn a_losing_policy_neither_applies_nor_offers() {
    let policies = sorted(vec![
        policy(1, Scope::Everyone, Scope::Everyone, apply(10)),
        policy(2, Scope::Internal, Scope::Everyone, offer(&[11])),
    ]);
    assert_eq!(resolve(&policies, &ada(), &[ben()]), offered(&[11]));
}

/// What P1 says, written down a second time without any order of lists.
mod model {
    use super::*;
    use proptest::prelude::*;

    fn scope() -> impl Strategy<Value = Scope> {
        prop_oneof![
            Just(Scope::Everyone),
            Just(Scope::Internal),
            Just(Scope::External),
            prop_oneof![Just("a.example"), Just("b.example")]
                .prop_map(|domain| Scope::ExternalDomain(domain.to_owned())),
            Just(Scope::InternalDomain("inside.example".to_owned())),
            prop_oneof![Just(STAFF), Just(LAWYERS)].prop_map(Scope::Group),
            "[xy]@(a|b|inside)\\.example".prop_map(|text| address(&text)),
        ]
    }

    fn decision() -> impl Strategy<Value = Decision> {
        prop_oneof![
            (10_u128..14).prop_map(apply),
            proptest::collection::btree_set(10_u128..14, 0..4)
                .prop_map(|ids| offer(&ids.into_iter().collect::<Vec<_>>())),
        ]
    }

    fn policies() -> impl Strategy<Value = Vec<Policy>> {
        proptest::collection::vec((scope(), scope(), decision()), 0..12).prop_map(|all| {
            (1..)
                .zip(all)
                .map(|(number, (from, to, decision))| policy(number, from, to, decision))
                .collect()
        })
    }

    fn someone() -> impl Strategy<Value = Party> {
        let groups = proptest::collection::vec(prop_oneof![Just(STAFF), Just(LAWYERS)], 0..2);
        ("[xy]@(a|b|inside)\\.example", groups)
            .prop_map(|(address, groups)| party(&address, &groups))
    }

    /// The one policy that none of the others about the same message beats.
    fn winner<'p>(policies: &'p [Policy], from: &Party, to: &Party) -> Option<&'p Policy> {
        let about: Vec<&Policy> = policies
            .iter()
            .filter(|one| one.from.contains(from) && one.to.contains(to))
            .collect();
        let beats = |one: &Policy, other: &Policy| {
            let (from, to) = (one.from.specificity(), one.to.specificity());
            let (other_from, other_to) = (other.from.specificity(), other.to.specificity());
            from > other_from
                || (from == other_from && to > other_to)
                || (from == other_from && to == other_to && one.created_at < other.created_at)
        };
        about
            .iter()
            .copied()
            .find(|one| !about.iter().any(|other| beats(other, one)))
    }

    fn naive(policies: &[Policy], from: &Party, to: &[Party]) -> Resolution {
        let winners: Vec<_> = to
            .iter()
            .map(|one| (one, winner(policies, from, one)))
            .collect();
        let claims: Vec<Claim> = winners
            .iter()
            .filter_map(|(party, winner)| match winner {
                Some(Policy {
                    id,
                    decision: Decision::Apply(definition),
                    ..
                }) => Some(Claim {
                    address: party.address.clone(),
                    policy: *id,
                    definition: *definition,
                }),
                _ => None,
            })
            .collect();
        let distinct: BTreeSet<_> = claims.iter().map(|claim| claim.definition).collect();
        match distinct.len() {
            0 => {
                let everywhere = |id: &DefinitionId| {
                    winners
                        .iter()
                        .all(|(_, winner)| winner.is_some_and(|policy| policy.decision.names(*id)))
                };
                let possible = (10..14)
                    .map(definition)
                    .filter(|id| !to.is_empty() && everywhere(id));
                Resolution::Offered(possible.chain([Definition::BUILT_IN]).collect())
            }
            1 => Resolution::Applied(claims[0].clone()),
            _ => Resolution::Conflict(claims),
        }
    }

    proptest! {
        #[test]
        fn resolution_is_what_the_rule_says(
            policies in policies(),
            from in someone(),
            to in proptest::collection::vec(someone(), 0..5),
        ) {
            let in_order = sorted(policies.clone());
            prop_assert_eq!(resolve(&in_order, &from, &to), naive(&policies, &from, &to));
            for one in &to {
                let won: Vec<_> = judge(&in_order, &from, one, NOW)
                    .into_iter()
                    .filter(|(_, verdict)| *verdict == Verdict::Won)
                    .map(|(policy, _)| policy.id)
                    .collect();
                let expected: Vec<_> = winner(&policies, &from, one).map(|one| one.id).into_iter().collect();
                prop_assert_eq!(won, expected, "the simulator names the winner");
            }
        }

        #[test]
        fn the_order_of_making_is_the_only_order_that_counts(policies in policies(), from in someone(), to in someone()) {
            let backwards: Vec<Policy> = policies.iter().rev().cloned().collect();
            prop_assert_eq!(
                resolve(&sorted(policies), &from, std::slice::from_ref(&to)),
                resolve(&sorted(backwards), &from, std::slice::from_ref(&to))
            );
        }
    }
}
