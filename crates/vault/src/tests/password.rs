use super::{account, user};
use crate::{Argon2Hasher, OsRandomness, PasswordCost};
use domain::{
    secret::Secret,
    vault::{PasswordHasher as _, VaultError},
};
use std::sync::Arc;

fn hasher_of(cost: PasswordCost) -> Argon2Hasher {
    Argon2Hasher::new(cost, Arc::new(OsRandomness)).unwrap()
}

fn hasher() -> Argon2Hasher {
    hasher_of(PasswordCost::insecurely_fast_for_tests())
}

fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

#[test]
fn the_right_password_matches_and_others_do_not() {
    let hasher = hasher();
    let phc = hasher.hash(&secret("correct horse")).unwrap();
    assert!(hasher.verify(&secret("correct horse"), Some(&phc)).unwrap());
    for wrong in [
        "",
        "correct hors",
        "Correct horse",
        "correct horse ",
        "correct horse\0",
    ] {
        assert!(
            !hasher.verify(&secret(wrong), Some(&phc)).unwrap(),
            "{wrong:?}"
        );
    }
}

#[test]
fn the_same_password_never_has_the_same_hash() {
    let hasher = hasher();
    let drawn = [0, 1].map(|_| hasher.hash(&secret("correct horse")).unwrap());
    assert_ne!(drawn[0].expose(), drawn[1].expose());
}

#[test]
fn the_default_cost_is_what_the_design_asks_for() {
    let phc = hasher_of(PasswordCost::default())
        .hash(&secret("correct horse"))
        .unwrap();
    assert!(
        phc.expose().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
        "{}",
        phc.expose()
    );
}

#[test]
fn an_unknown_user_costs_the_same_work_and_never_matches() {
    let hasher = hasher_of(PasswordCost {
        memory_kib: 16,
        passes: 3,
    });
    let phc = hasher.hash(&secret("correct horse")).unwrap();
    let work_of = |password: &str, phc| {
        let before = hasher.work_kib();
        let matched = hasher.verify(&secret(password), phc).unwrap();
        (matched, hasher.work_kib() - before)
    };
    let known = work_of("a wrong guess", Some(&phc));
    assert_eq!(known, (false, 48));
    assert_eq!(work_of("a wrong guess", None), known);
    assert_eq!(work_of("", None), known);
    assert_eq!(work_of(&"x".repeat(5_000), None), known);
    assert_eq!(work_of(&"x".repeat(5_000), Some(&phc)), known);
}

#[test]
fn a_password_of_absurd_length_is_not_hashed() {
    let hasher = hasher();
    assert!(hasher.hash(&secret(&"x".repeat(1_024))).is_ok());
    let refusal = hasher
        .hash(&secret(&"x".repeat(1_025)))
        .map(|_| ())
        .unwrap_err();
    assert_eq!(refusal, VaultError::Failed);
}

#[test]
fn a_hash_of_another_cost_still_matches_and_asks_to_be_replaced() {
    let (old, new) = (
        hasher(),
        hasher_of(PasswordCost {
            memory_kib: 16,
            passes: 1,
        }),
    );
    let phc = old.hash(&secret("correct horse")).unwrap();
    assert!(new.verify(&secret("correct horse"), Some(&phc)).unwrap());
    assert!(!old.needs_rehash(&phc));
    assert!(new.needs_rehash(&phc));
    assert!(new.needs_rehash(&secret("no hash at all")));
}

#[test]
fn a_corrupt_hash_is_an_error_and_no_mismatch() {
    let hasher = hasher();
    let phc = hasher.hash(&secret("correct horse")).unwrap();
    let as_argon2d = phc.expose().replace("argon2id", "argon2d");
    let cut = phc.expose().rsplit_once('$').unwrap().0.to_owned();
    for corrupt in ["", "plain", &as_argon2d, &cut] {
        let outcome = hasher.verify(&secret("correct horse"), Some(&secret(corrupt)));
        assert_eq!(outcome.unwrap_err(), VaultError::Undecryptable, "{corrupt}");
    }
}

#[test]
fn a_code_has_one_digest_per_user_and_account() {
    let hasher = hasher();
    let digest = |a, u, code| {
        hasher
            .digest_code(account(a), user(u), &secret(code))
            .unwrap()
    };
    let one = digest(1, 1, "7K3M9QXT");
    assert_eq!(digest(1, 1, "7K3M9QXT"), one);
    assert_ne!(digest(2, 1, "7K3M9QXT"), one);
    assert_ne!(digest(1, 2, "7K3M9QXT"), one);
    assert_ne!(digest(1, 1, "7K3M9QXV"), one);
}
