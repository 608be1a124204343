use super::{account, message, user, vault, vault_of};
use crate::{JwtEnvelopes, MasterKey, MasterKeys, OsRandomness};
use domain::vault::{AccountSecret, Part, SessionEnvelopes as _, Vault as _, VaultError};
use time::OffsetDateTime;

/// Keys before, during and after a rotation.
struct Rotation {
    before: MasterKeys,
    during: MasterKeys,
    after: MasterKeys,
}

fn rotation() -> Rotation {
    let old = MasterKey::generate(&OsRandomness);
    let new = MasterKey::generate(&OsRandomness);
    Rotation {
        before: MasterKeys::single(old.clone()),
        during: MasterKeys::new([(1, old), (2, new.clone())]).unwrap(),
        after: MasterKeys::new([(2, new)]).unwrap(),
    }
}

#[test]
fn a_message_key_is_wrapped_again_and_its_parts_stay_as_they_are() {
    let Rotation {
        before,
        during,
        after,
    } = rotation();
    let (old, both, new) = (vault_of(before), vault_of(during), vault_of(after));
    let (key, wrapped) = old.new_message_key(account(1), message(1)).unwrap();
    let sealed = old
        .seal_part(&key, account(1), message(1), Part::Body, b"written before")
        .unwrap();

    assert_eq!((wrapped.key_version, both.newest_key_version()), (1, 2));
    let key = both.message_key(account(1), message(1), &wrapped).unwrap();
    let again = both.wrap_message_key(account(1), message(1), &key).unwrap();
    assert_eq!(again.key_version, 2);

    let key = new.message_key(account(1), message(1), &again).unwrap();
    let opened = new
        .open_part(&key, account(1), message(1), Part::Body, &sealed)
        .unwrap();
    assert_eq!(opened.expose(), b"written before");
    let refusal = new
        .message_key(account(1), message(1), &wrapped)
        .map(|_| ())
        .unwrap_err();
    assert_eq!(refusal, VaultError::UnknownKeyVersion(1));
}

#[test]
fn an_account_secret_stays_readable_and_is_sealed_under_the_newest_key() {
    let Rotation {
        before,
        during,
        after,
    } = rotation();
    let (old, both, new) = (vault_of(before), vault_of(during), vault_of(after));
    let what = AccountSecret::PasswordHash(user(1));
    let sealed = old.seal_secret(account(1), what, b"hash").unwrap();

    let clear = both.open_secret(account(1), what, &sealed).unwrap();
    let again = both.seal_secret(account(1), what, clear.expose()).unwrap();
    assert_eq!(
        new.open_secret(account(1), what, &again).unwrap().expose(),
        b"hash"
    );
    assert!(new.open_secret(account(1), what, &sealed).is_err());
}

#[test]
fn checkpoints_stay_genuine_while_their_key_is_configured() {
    let Rotation {
        before,
        during,
        after,
    } = rotation();
    let signature = vault_of(before)
        .sign_checkpoint(account(1), b"chain")
        .unwrap();
    let both = vault_of(during);
    assert!(both.checkpoint_is_genuine(account(1), b"chain", &signature));
    assert_eq!(both.checkpoint_keys(account(1)).unwrap().len(), 2);
    assert!(!vault_of(after).checkpoint_is_genuine(account(1), b"chain", &signature));
}

#[test]
fn sessions_outlive_a_rotation_but_not_the_removal_of_their_key() {
    let Rotation {
        before,
        during,
        after,
    } = rotation();
    let claims = super::envelope::claims();
    let envelope = JwtEnvelopes::new(&before).unwrap().issue(&claims).unwrap();
    let now: OffsetDateTime = claims.issued_at;
    let read = |keys| {
        JwtEnvelopes::new(&keys)
            .unwrap()
            .read(envelope.expose(), now)
    };
    assert_eq!(read(during), Some(claims));
    assert_eq!(read(after), None);
}

#[test]
fn a_wrong_master_key_opens_nothing() {
    let (right, wrong) = (vault(), vault());
    let what = AccountSecret::PasswordHash(user(1));
    let (_, wrapped) = right.new_message_key(account(1), message(1)).unwrap();
    let secret = right.seal_secret(account(1), what, b"hash").unwrap();
    let refusal = wrong
        .message_key(account(1), message(1), &wrapped)
        .map(|_| ());
    assert_eq!(refusal.unwrap_err(), VaultError::Undecryptable);
    let refusal = wrong.open_secret(account(1), what, &secret).map(|_| ());
    assert_eq!(refusal.unwrap_err(), VaultError::Undecryptable);
}
