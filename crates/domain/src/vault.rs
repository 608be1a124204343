//! Keys and secrets as ports. Only the `vault` crate implements them; nothing else touches cryptography.

use crate::{
    id::{AccountId, AttachmentId, ExtensionRequestId, MessageId, SessionId, UserId},
    secret::Secret,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// What the vault refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The ciphertext, its key or its context is not what was sealed: damaged, swapped or of an unknown format.
    #[error("content cannot be decrypted")]
    Undecryptable,
    /// The key version is not configured.
    #[error("key version {0} is not configured")]
    UnknownKeyVersion(u32),
    /// Hashing or signing failed for want of memory or a valid key.
    #[error("the vault failed")]
    Failed,
}

/// The key of one message (or draft), in clear. Never stored.
#[derive(Debug, Clone)]
pub struct MessageKey(pub Secret<[u8; 32]>);

/// The key of one attachment, in clear. Never stored.
#[derive(Debug, Clone)]
pub struct AttachmentKey(pub Secret<[u8; 32]>);

/// A message key wrapped under its account's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrappedMessageKey {
    /// Version of the master key that the account key derives from.
    pub key_version: u32,
    /// The wrapped bytes.
    pub bytes: Vec<u8>,
}

/// The parts of a message that are encrypted each on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The subject.
    Subject,
    /// The body (HTML as sent).
    Body,
    /// The short preview for lists.
    Preview,
    /// A draft's whole content.
    Draft,
    /// Why the message was recalled.
    RecallReason,
    /// Name and media type of one attachment, as this message shows it.
    AttachmentLabel(AttachmentId),
    /// What a recipient wrote when asking for more time.
    ExtensionNote(ExtensionRequestId),
}

/// What is encrypted under the account's key rather than a message's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccountSecret {
    /// A user's password hash.
    PasswordHash(UserId),
    /// The secret that a user's authenticator shares.
    AuthenticatorSecret(UserId),
    /// What the account's own people give to register.
    RegistrationCode,
    /// The payload of a mail in the outbox: its tokens and codes.
    MailPayload(crate::id::MailId),
}

/// Encrypts content at rest (design 3.2).
pub trait Vault: Send + Sync + std::fmt::Debug {
    /// The version of the master key that seals now. What is wrapped under an older one waits for rotation.
    fn newest_key_version(&self) -> u32;

    /// Draws a key for a new message and wraps it.
    fn new_message_key(
        &self,
        account: AccountId,
        message: MessageId,
    ) -> Result<(MessageKey, WrappedMessageKey), VaultError>;

    /// Wraps a message's key under the newest version; rotation wraps again what an older one wrapped.
    fn wrap_message_key(
        &self,
        account: AccountId,
        message: MessageId,
        key: &MessageKey,
    ) -> Result<WrappedMessageKey, VaultError>;

    /// Unwraps a message's key.
    fn message_key(
        &self,
        account: AccountId,
        message: MessageId,
        wrapped: &WrappedMessageKey,
    ) -> Result<MessageKey, VaultError>;

    /// Encrypts one part; account, message and part are bound as associated data.
    fn seal_part(
        &self,
        key: &MessageKey,
        account: AccountId,
        message: MessageId,
        part: Part,
        clear: &[u8],
    ) -> Result<Vec<u8>, VaultError>;

    /// Decrypts one part sealed for exactly this account, message and part.
    fn open_part(
        &self,
        key: &MessageKey,
        account: AccountId,
        message: MessageId,
        part: Part,
        sealed: &[u8],
    ) -> Result<Secret<Vec<u8>>, VaultError>;

    /// Draws a key for a new attachment.
    fn new_attachment_key(&self) -> AttachmentKey;

    /// Wraps an attachment's key under a message's key; message and attachment are bound.
    fn wrap_attachment_key(
        &self,
        key: &MessageKey,
        account: AccountId,
        message: MessageId,
        attachment: AttachmentId,
        attachment_key: &AttachmentKey,
    ) -> Result<Vec<u8>, VaultError>;

    /// Unwraps an attachment's key.
    fn attachment_key(
        &self,
        key: &MessageKey,
        account: AccountId,
        message: MessageId,
        attachment: AttachmentId,
        wrapped: &[u8],
    ) -> Result<AttachmentKey, VaultError>;

    /// Encrypts an account's secret.
    fn seal_secret(
        &self,
        account: AccountId,
        what: AccountSecret,
        clear: &[u8],
    ) -> Result<Vec<u8>, VaultError>;

    /// Decrypts an account's secret sealed for exactly this purpose.
    fn open_secret(
        &self,
        account: AccountId,
        what: AccountSecret,
        sealed: &[u8],
    ) -> Result<Secret<Vec<u8>>, VaultError>;

    /// The step among `steps` whose time-based code (RFC 6238: SHA-1, six digits) is `typed`; `None` when none is.
    fn match_totp(
        &self,
        secret: &Secret<Vec<u8>>,
        typed: &str,
        steps: std::ops::RangeInclusive<u64>,
    ) -> Option<u64>;

    /// SHA-256: of high-entropy tokens for look-up, of canonical audit entries for the chain.
    fn digest(&self, bytes: &[u8]) -> [u8; 32];

    /// Signs an audit checkpoint (Ed25519).
    fn sign_checkpoint(
        &self,
        account: AccountId,
        checkpoint: &[u8],
    ) -> Result<[u8; 64], VaultError>;

    /// The public key that verifies what is signed for the account now.
    fn checkpoint_key(&self, account: AccountId) -> Result<[u8; 32], VaultError>;

    /// Makes one file of named files, with a list of their digests signed by the same key. `title` is signed with it, a few
    /// lines of text. Whoever has the public key can tell whether a byte of any file was changed.
    fn pack_evidence(
        &self,
        account: AccountId,
        title: &str,
        files: &[(&str, Vec<u8>)],
    ) -> Result<Vec<u8>, VaultError>;

    /// Whether `signature` is this installation's for the checkpoint.
    fn checkpoint_is_genuine(
        &self,
        account: AccountId,
        checkpoint: &[u8],
        signature: &[u8; 64],
    ) -> bool;
}

/// Hashes what people choose or type: passwords and mailed codes. Slow on purpose; callers stay off the read path.
pub trait PasswordHasher: Send + Sync + std::fmt::Debug {
    /// Hashes a password (argon2id) into its PHC string.
    fn hash(&self, password: &Secret<String>) -> Result<Secret<String>, VaultError>;

    /// Whether the password is the one hashed. With `None` it MUST do the same work against a hash nobody knows, and
    /// answer `false`, so that unknown users cost the same time.
    fn verify(
        &self,
        password: &Secret<String>,
        phc: Option<&Secret<String>>,
    ) -> Result<bool, VaultError>;

    /// Whether a hash was made at another cost than today's: whoever just verified the password hashes it anew.
    fn needs_rehash(&self, phc: &Secret<String>) -> bool;

    /// Digests a mailed code (argon2id, salted by account and user), so that one computation compares against every
    /// live code of the user.
    fn digest_code(
        &self,
        account: AccountId,
        user: UserId,
        code: &Secret<String>,
    ) -> Result<[u8; 32], VaultError>;
}

/// What a session cookie says. The session row decides; the envelope only names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionClaims {
    /// The session.
    pub session: SessionId,
    /// Its account.
    pub account: AccountId,
    /// Its user.
    pub user: UserId,
    /// When it began.
    pub issued_at: OffsetDateTime,
    /// When it ends whatever happens.
    pub ends_at: OffsetDateTime,
}

/// A browser that a user has logged on from before. It proves nobody: it only tells the owner's mistakes from a stranger's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    /// Its id.
    pub id: Uuid,
    /// The digest of the user, as the throttle counts on them.
    pub subject: [u8; 32],
}

/// Signs and reads session envelopes, and the names of browsers (JWT, HS256).
pub trait SessionEnvelopes: Send + Sync + std::fmt::Debug {
    /// The signed envelope.
    fn issue(&self, claims: &SessionClaims) -> Result<Secret<String>, VaultError>;

    /// The signed name of a browser.
    fn issue_device(&self, device: &Device) -> Result<Secret<String>, VaultError>;

    /// The browser of a genuine name; `None` for anything else.
    fn read_device(&self, envelope: &str) -> Option<Device>;

    /// The claims of a genuine envelope that has begun and not ended at `now`; `None` for anything else.
    fn read(&self, envelope: &str, now: OffsetDateTime) -> Option<SessionClaims>;
}
