//! Policies: from whom, to whom, which definitions are offered or which one is applied (P1).

mod error;
mod policy;
mod ports;
mod resolution;
mod rules;
mod scope;
mod service;
mod simulation;
#[cfg(test)]
mod tests;

pub use error::{PolicyError, PolicyFault};
pub use policy::{Decision, Policy, Standing};
pub use ports::Policies;
pub use resolution::{Claim, Defeat, Mismatch, Resolution, Verdict, judge, resolve};
pub(crate) use rules::{ChoiceRefused, Rules};
pub use scope::{Party, Scope};
pub use service::{NamedPolicy, PolicyService, SavePolicy};
pub use simulation::{Judgement, Outcome, PolicyChange, SimulatedRecipient, Simulation};
