//! What a ciphertext belongs to, in a fixed-length encoding that is authenticated with it.

use crate::seal::FORMAT;
use domain::{
    id::{AccountId, AttachmentId, MessageId},
    vault::{AccountSecret, Part},
};
use uuid::Uuid;

/// Where a ciphertext belongs. Two contexts that differ anywhere have different encodings.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context {
    kind: u8,
    account: AccountId,
    owner: Uuid,
    part: u8,
    part_id: Uuid,
    key_version: u32,
}

/// A message's key is never replaced, since the message never changes, so parts are always under its first version.
/// Rotation of the master key re-wraps the message key and leaves the parts alone.
const MESSAGE_KEY_VERSION: u32 = 1;

impl Context {
    /// Length of the encoding.
    pub(crate) const LENGTH: usize = 1 + 1 + 16 + 16 + 1 + 16 + 4;

    /// A part of a message.
    pub(crate) fn part(account: AccountId, message: MessageId, part: Part) -> Self {
        let (code, part_id) = match part {
            Part::Subject => (1, Uuid::nil()),
            Part::Body => (2, Uuid::nil()),
            Part::Preview => (3, Uuid::nil()),
            Part::Draft => (4, Uuid::nil()),
            Part::RecallReason => (5, Uuid::nil()),
            Part::AttachmentLabel(attachment) => (6, *attachment.as_uuid()),
            Part::ExtensionNote(request) => (7, *request.as_uuid()),
        };
        Self {
            kind: 1,
            account,
            owner: *message.as_uuid(),
            part: code,
            part_id,
            key_version: MESSAGE_KEY_VERSION,
        }
    }

    /// A secret of an account, under the account's key of `key_version`.
    pub(crate) fn secret(account: AccountId, what: AccountSecret, key_version: u32) -> Self {
        let (part, owner) = match what {
            AccountSecret::PasswordHash(user) => (1, *user.as_uuid()),
            AccountSecret::MailPayload(mail) => (2, *mail.as_uuid()),
            AccountSecret::AuthenticatorSecret(user) => (3, *user.as_uuid()),
            AccountSecret::RegistrationCode => (4, Uuid::nil()),
        };
        Self {
            kind: 2,
            account,
            owner,
            part,
            part_id: Uuid::nil(),
            key_version,
        }
    }

    /// The stored bytes of an attachment.
    pub(crate) fn blob(account: AccountId, attachment: AttachmentId) -> Self {
        Self {
            kind: 3,
            account,
            owner: *attachment.as_uuid(),
            part: 0,
            part_id: Uuid::nil(),
            key_version: MESSAGE_KEY_VERSION,
        }
    }

    /// An attachment's key as one message wraps it.
    pub(crate) fn attachment_key(
        account: AccountId,
        message: MessageId,
        attachment: AttachmentId,
    ) -> Self {
        Self {
            kind: 4,
            account,
            owner: *message.as_uuid(),
            part: 0,
            part_id: *attachment.as_uuid(),
            key_version: MESSAGE_KEY_VERSION,
        }
    }

    /// A message's key as its account wraps it.
    pub(crate) fn message_key(account: AccountId, message: MessageId, key_version: u32) -> Self {
        Self {
            kind: 5,
            account,
            owner: *message.as_uuid(),
            part: 0,
            part_id: Uuid::nil(),
            key_version,
        }
    }

    /// The encoding.
    pub(crate) fn to_bytes(self) -> [u8; Self::LENGTH] {
        let mut bytes = [0_u8; Self::LENGTH];
        let fields: [&[u8]; 7] = [
            &[FORMAT],
            &[self.kind],
            self.account.as_uuid().as_bytes(),
            self.owner.as_bytes(),
            &[self.part],
            self.part_id.as_bytes(),
            &self.key_version.to_be_bytes(),
        ];
        for (target, byte) in bytes.iter_mut().zip(fields.concat()) {
            *target = byte;
        }
        bytes
    }
}
