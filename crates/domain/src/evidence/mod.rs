//! Evidence of what happened to one message: everything but its content, with its entries of the audit log and what ties
//! them to the chain. The file it is handed out as is signed with the key that signs the log's checkpoints.

mod evidence;
mod service;

pub use evidence::{ChainedEntry, Evidence, SealedPart};
pub use service::{EvidenceError, EvidenceService};
