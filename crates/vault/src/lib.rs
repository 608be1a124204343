//! The only crate that touches cryptography and password hashing: it implements the ports of `domain::vault`.
//!
//! The hierarchy is master key → key of the account → key of the message → sub-key of each part. Nothing but wrapped
//! keys and sealed bytes leaves this crate towards a store. It knows no database, no wire format, no clock and no
//! environment: time comes in as an argument, randomness through `domain::randomness::Randomness`.
//!
//! To encrypt something new: give it a variant in `domain::vault::Part` (belongs to a message) or
//! `domain::vault::AccountSecret` (belongs to an account) and a code of its own in `context.rs`. Codes are never reused.

mod blob;
mod checkpoint;
mod content;
mod context;
mod derive;
mod envelope;
mod evidence;
mod master_key;
mod password;
mod randomness;
mod seal;
mod totp;

pub use blob::{BlobLayout, CHUNK_BYTES, ChunkOpener, ChunkSealer};
pub use checkpoint::{CheckpointKey, checkpoint_is_genuine};
pub use content::ContentVault;
pub use envelope::JwtEnvelopes;
pub use evidence::{EvidenceFault, OpenedEvidence, open_evidence};
pub use master_key::{MasterKey, MasterKeyInvalid, MasterKeys};
pub use password::{Argon2Hasher, PasswordCost};
pub use randomness::OsRandomness;

pub use totp::authenticator_code;

#[cfg(test)]
mod tests;
