//! Encrypting mails on their way into the outbox and out of it.

use super::{MailContent, NewMail, SealedMail, codec};
use crate::{
    id::{AccountId, MailId},
    vault::{AccountSecret, Vault, VaultError},
};

/// Encrypts the content of `mails` for storage. A service that mails somebody does both steps, the first before its
/// transaction where it can:
///
/// ```text
/// let mails = outbox::seal(&*deps.vault, mails)?;
/// deps.store.write(|tx| { /* … */ tx.enqueue(&mails)?; Ok(()) })
/// ```
pub fn seal(vault: &dyn Vault, mails: Vec<NewMail>) -> Result<Vec<SealedMail>, VaultError> {
    mails
        .into_iter()
        .map(|mail| {
            let clear = codec::encode(&mail.content);
            let purpose = AccountSecret::MailPayload(mail.id);
            let payload = vault.seal_secret(mail.account, purpose, clear.expose())?;
            Ok(SealedMail { mail, payload })
        })
        .collect()
}

/// Decrypts the content of a stored mail.
pub fn unseal(
    vault: &dyn Vault,
    account: AccountId,
    mail: MailId,
    payload: &[u8],
) -> Result<MailContent, VaultError> {
    let clear = vault.open_secret(account, AccountSecret::MailPayload(mail), payload)?;
    codec::decode(clear.expose()).or(Err(VaultError::Undecryptable))
}
