//! What branding needs of the store.

use super::{Branding, Logo};
use crate::{id::AccountId, store::StoreError};

/// Stored branding.
pub trait Brandings {
    /// The account's branding; the default where it has none.
    fn find_branding(&mut self, account: AccountId) -> Result<Branding, StoreError>;

    /// Replaces colour and texts; the logo stays.
    fn save_branding(&mut self, account: AccountId, branding: &Branding) -> Result<(), StoreError>;

    /// Replaces the logo; `None` takes it away.
    fn save_logo(
        &mut self,
        account: AccountId,
        logo: Option<(&Logo, &[u8])>,
    ) -> Result<(), StoreError>;

    /// The account's logo with its bytes, if it has this digest.
    fn find_logo(
        &mut self,
        account: AccountId,
        digest: &str,
    ) -> Result<Option<(Logo, Vec<u8>)>, StoreError>;
}
