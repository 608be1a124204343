//! What the outbox needs of the store.

use super::NewMail;
use crate::store::StoreError;

/// A mail with its content already encrypted for storage.
#[derive(Debug, Clone)]
pub struct SealedMail {
    /// The mail; its `content` is represented by `payload`.
    pub mail: NewMail,
    /// The encrypted content.
    pub payload: Vec<u8>,
}

/// The stored outbox.
pub trait Outbox {
    /// Adds mails, due at once. A batch is a few statements, however many recipients there are.
    fn enqueue(&mut self, mails: &[SealedMail]) -> Result<(), StoreError>;
}
