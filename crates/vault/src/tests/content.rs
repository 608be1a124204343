use super::{account, attachment, hex, mail, message, thousand_flips, user, vault};
use crate::checkpoint_is_genuine;
use domain::{
    id::ExtensionRequestId,
    vault::{AccountSecret, Part, Vault as _, VaultError},
};
use std::collections::HashSet;
use uuid::Uuid;

const PARTS: [Part; 5] = [
    Part::Subject,
    Part::Body,
    Part::Preview,
    Part::Draft,
    Part::RecallReason,
];

fn all_parts() -> Vec<Part> {
    let labels = [7, 8].map(|n| Part::AttachmentLabel(attachment(n)));
    let notes =
        [7, 8].map(|n| Part::ExtensionNote(ExtensionRequestId::from_uuid(Uuid::from_u128(n))));
    PARTS.into_iter().chain(labels).chain(notes).collect()
}

#[test]
fn a_part_opens_where_it_was_sealed() {
    let vault = vault();
    let (key, wrapped) = vault.new_message_key(account(1), message(1)).unwrap();
    for part in all_parts() {
        for clear in ["", "x", "Grüße aus dem Tresor"] {
            let sealed = vault
                .seal_part(&key, account(1), message(1), part, clear.as_bytes())
                .unwrap();
            assert_eq!(sealed[0], 1, "the first byte is the format version");
            let key = vault.message_key(account(1), message(1), &wrapped).unwrap();
            let opened = vault
                .open_part(&key, account(1), message(1), part, &sealed)
                .unwrap();
            assert_eq!(opened.expose(), clear.as_bytes());
        }
    }
}

#[test]
fn a_part_opens_nowhere_else() {
    let vault = vault();
    let (key, _) = vault.new_message_key(account(1), message(1)).unwrap();
    let (other_key, _) = vault.new_message_key(account(1), message(1)).unwrap();
    for part in all_parts() {
        let sealed = vault
            .seal_part(&key, account(1), message(1), part, b"for this row alone")
            .unwrap();
        let refused = |key, account, message, part| {
            let outcome = vault.open_part(key, account, message, part, &sealed);
            outcome.map(|_| ()).unwrap_err() == VaultError::Undecryptable
        };
        assert!(refused(&key, account(2), message(1), part), "other account");
        assert!(refused(&key, account(1), message(2), part), "other message");
        assert!(
            refused(&other_key, account(1), message(1), part),
            "other key"
        );
        for other in all_parts().into_iter().filter(|other| *other != part) {
            assert!(
                refused(&key, account(1), message(1), other),
                "{part:?} as {other:?}"
            );
        }
    }
}

#[test]
fn every_changed_byte_of_a_part_is_detected() {
    let vault = vault();
    let (key, _) = vault.new_message_key(account(1), message(1)).unwrap();
    let sealed = vault
        .seal_part(&key, account(1), message(1), Part::Body, &[b'a'; 300])
        .unwrap();
    for damaged in thousand_flips(&sealed) {
        let outcome = vault.open_part(&key, account(1), message(1), Part::Body, &damaged);
        assert_eq!(outcome.map(|_| ()).unwrap_err(), VaultError::Undecryptable);
    }
    for length in 0..sealed.len() {
        let outcome = vault.open_part(&key, account(1), message(1), Part::Body, &sealed[..length]);
        assert!(outcome.is_err(), "cut to {length} bytes");
    }
}

#[test]
fn a_wrapped_message_key_is_bound_to_its_row() {
    let vault = vault();
    let (_, wrapped) = vault.new_message_key(account(1), message(1)).unwrap();
    assert!(vault.message_key(account(1), message(1), &wrapped).is_ok());
    assert!(vault.message_key(account(2), message(1), &wrapped).is_err());
    assert!(vault.message_key(account(1), message(2), &wrapped).is_err());
    for bytes in thousand_flips(&wrapped.bytes) {
        let damaged = domain::vault::WrappedMessageKey { bytes, ..wrapped };
        assert!(vault.message_key(account(1), message(1), &damaged).is_err());
    }
}

#[test]
fn an_attachment_key_is_bound_to_attachment_and_message() {
    let vault = vault();
    let (key, _) = vault.new_message_key(account(1), message(1)).unwrap();
    let (other_key, _) = vault.new_message_key(account(1), message(2)).unwrap();
    let attachment_key = vault.new_attachment_key();
    let wrapped = vault
        .wrap_attachment_key(&key, account(1), message(1), attachment(1), &attachment_key)
        .unwrap();
    let opened = vault
        .attachment_key(&key, account(1), message(1), attachment(1), &wrapped)
        .unwrap();
    assert_eq!(opened.0.expose(), attachment_key.0.expose());

    let refused = |key, account, message, attachment| {
        let outcome = vault.attachment_key(key, account, message, attachment, &wrapped);
        outcome.map(|_| ()).unwrap_err() == VaultError::Undecryptable
    };
    assert!(refused(&key, account(2), message(1), attachment(1)));
    assert!(refused(&key, account(1), message(2), attachment(1)));
    assert!(refused(&key, account(1), message(1), attachment(2)));
    assert!(refused(&other_key, account(1), message(1), attachment(1)));
    for damaged in thousand_flips(&wrapped) {
        let outcome = vault.attachment_key(&key, account(1), message(1), attachment(1), &damaged);
        assert!(outcome.is_err());
    }
}

#[test]
fn an_account_secret_is_bound_to_owner_and_purpose() {
    let vault = vault();
    let what = AccountSecret::PasswordHash(user(1));
    let sealed = vault
        .seal_secret(account(1), what, b"$argon2id$...")
        .unwrap();
    let opened = vault.open_secret(account(1), what, &sealed).unwrap();
    assert_eq!(opened.expose(), b"$argon2id$...");

    let elsewhere = [
        (account(2), what),
        (account(1), AccountSecret::PasswordHash(user(2))),
        (account(1), AccountSecret::MailPayload(mail(1))),
    ];
    for (account, what) in elsewhere {
        let outcome = vault.open_secret(account, what, &sealed);
        assert_eq!(outcome.map(|_| ()).unwrap_err(), VaultError::Undecryptable);
    }
    for damaged in thousand_flips(&sealed) {
        assert!(vault.open_secret(account(1), what, &damaged).is_err());
    }
}

#[test]
fn nonces_are_never_repeated() {
    let vault = vault();
    let (key, _) = vault.new_message_key(account(1), message(1)).unwrap();
    let nonces: HashSet<Vec<u8>> = (0..10_000)
        .map(|_| {
            let sealed = vault.seal_part(&key, account(1), message(1), Part::Subject, b"same");
            sealed.unwrap()[1..13].to_vec()
        })
        .collect();
    assert_eq!(nonces.len(), 10_000);
}

#[test]
fn a_checkpoint_signature_is_bound_to_account_and_text() {
    let vault = vault();
    let signature = vault.sign_checkpoint(account(1), b"chain at 42").unwrap();
    assert!(vault.checkpoint_is_genuine(account(1), b"chain at 42", &signature));
    assert!(!vault.checkpoint_is_genuine(account(1), b"chain at 43", &signature));
    assert!(!vault.checkpoint_is_genuine(account(2), b"chain at 42", &signature));
    for at in 0..signature.len() {
        let mut damaged = signature;
        damaged[at] ^= 1;
        assert!(!vault.checkpoint_is_genuine(account(1), b"chain at 42", &damaged));
    }
}

#[test]
fn a_checkpoint_can_be_verified_with_the_public_key_alone() {
    let vault = vault();
    let signature = vault.sign_checkpoint(account(1), b"chain at 42").unwrap();
    let keys = vault.checkpoint_keys(account(1)).unwrap();
    assert_eq!(keys.len(), 1);
    assert!(checkpoint_is_genuine(
        &keys[0].public,
        b"chain at 42",
        &signature
    ));
    assert!(!checkpoint_is_genuine(
        &keys[0].public,
        b"chain at 43",
        &signature
    ));
    assert!(!checkpoint_is_genuine(&[7; 32], b"chain at 42", &signature));
}

#[test]
fn the_digest_is_sha_256() {
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let digest = hex(&vault().digest(b"abc"));
    assert_eq!(digest, expected);
}
