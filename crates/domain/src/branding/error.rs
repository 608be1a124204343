//! What branding refuses.

use super::{Colour, LogoFault};
use crate::store::StoreError;

/// Why something about branding was refused.
#[derive(Debug, thiserror::Error)]
pub enum BrandingError {
    /// There is no such portal or logo.
    #[error("no such portal or logo")]
    Unknown,
    /// What the colour carries could not be read.
    #[error("the colour has too little contrast; {nearest} is the nearest shade that has enough")]
    Unreadable {
        /// The nearest shade that has enough.
        nearest: Colour,
    },
    /// The file is no logo.
    #[error(transparent)]
    Logo(#[from] LogoFault),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}
