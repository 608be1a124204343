//! Definitions: named sets of effects that messages are sent under.

mod definition;
mod effects;
mod error;
mod ports;
mod sentence;
mod service;

pub use definition::{AccountDefinition, Definition};
pub use effects::{EffectFault, Effects};
pub use error::DefinitionError;
pub use ports::Definitions;
pub use service::{DefinitionService, SaveDefinition};
