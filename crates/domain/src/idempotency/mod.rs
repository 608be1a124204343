//! Idempotent creation: a client that lost the answer may repeat its request under the same `Idempotency-Key` for 24
//! hours; there is one effect, and the repetition gets the same status and ids (design 3.5).
//!
//! The key is claimed in the transaction of the effect, so a refused or failed request leaves no trace and may be
//! repeated, and two requests at once cannot both pass. The pattern, in every service that creates:
//!
//! ```text
//! pub fn create(&self, caller: &Caller, attempt: Option<&Attempt>, new: NewThing) -> Result<Thing, ThingError> {
//!     let (now, id) = ..;                                // the id is drawn before, so that the claim can keep it
//!     self.deps.store.write(|tx| {
//!         if let Some(first) = idempotency::claim(tx, caller, attempt, id, now)? {
//!             return tx.find_thing(caller.account, ThingId::from_uuid(first))?.ok_or(ThingError::Unknown);
//!         }
//!         // … create it under `id`
//!     })
//! }
//! ```
//!
//! An operation that shows a secret once answers a repetition with [`SecretShown`] (409) instead. The error enum of
//! the noun takes both in with `#[from]`.

mod attempt;
mod ports;

pub use attempt::{
    Attempt, IdempotencyError, IdempotencyKey, KeyInvalid, SecretShown, claim, repeated,
};
pub use ports::{Claim, Claimed, IdempotencyKeys};
