//! What today's code stores must open for ever: these bytes were sealed by format 1 and may never be regenerated.

use super::{Counting, account, attachment, hex, message, user};
use crate::{BlobLayout, ChunkOpener, ChunkSealer, ContentVault, MasterKeys};
use domain::vault::{AccountSecret, Part, Vault as _};
use std::sync::Arc;

const MASTER_KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

const STORED: [&str; 5] = [
    "9a4d8c2814d6c0813e788ed0f5b9b56877342a130d89837b4c5922ccb3091247cbe78e4a6dd3b94c",
    "01202122232425262728292a2b62e1ce4432ed3a52c16e21a8a3b0d3ab2f91dce994",
    "00000001012c2d2e2f3031323334353637428be6b013125911cc7b767b438bb3f44a4ca419cb4f",
    "f9a296bac22802f9477bd5d96e1a366766eddbc5261c66df79a3dd09b37b6f833e56dfd9a29eaf2a",
    "58db08b027d125027a745fd1cb46f0cdcbce37ee",
];

#[test]
fn format_1_is_what_it_was() {
    let masters = MasterKeys::parse(MASTER_KEY).unwrap();
    let vault = ContentVault::new(masters, Arc::new(Counting::default()));
    let (key, wrapped) = vault.new_message_key(account(1), message(2)).unwrap();
    let label = Part::AttachmentLabel(attachment(3));
    let part = vault
        .seal_part(&key, account(1), message(2), label, b"label")
        .unwrap();
    let what = AccountSecret::PasswordHash(user(4));
    let secret = vault.seal_secret(account(1), what, b"secret").unwrap();
    let file = vault.new_attachment_key();
    let file_wrapped = vault
        .wrap_attachment_key(&key, account(1), message(2), attachment(3), &file)
        .unwrap();
    let mut sealer =
        ChunkSealer::new(&Counting::default(), &file, account(1), attachment(3)).unwrap();
    let mut chunk = b"file".to_vec();
    sealer.seal(&mut chunk, true).unwrap();

    let stored = [&wrapped.bytes, &part, &secret, &file_wrapped, &chunk];
    assert_eq!(stored.map(|bytes| hex(bytes)), STORED);

    let opener = ChunkOpener::new(
        &file,
        account(1),
        attachment(3),
        BlobLayout::of(4),
        sealer.header(),
    );
    opener.unwrap().open(0, &mut chunk).unwrap();
    assert_eq!(chunk, b"file");
}
