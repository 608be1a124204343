//! What users need of the store.

use super::{Role, SealedPassword, User, UserKind};
use crate::{
    address::Address,
    id::{AccountId, UserId},
    page::{Cursor, Limit},
    store::StoreError,
};
use time::OffsetDateTime;

/// Which users a list shows.
#[derive(Debug, Clone, Default)]
pub struct UserFilter {
    /// Only this kind.
    pub kind: Option<UserKind>,
    /// Only those whose address or name contains this text, whatever its case.
    pub query: Option<String>,
    /// Only addresses in this domain.
    pub domain: Option<String>,
}

/// A user's password, set or chosen anew.
#[derive(Debug, Clone)]
pub struct PasswordChange {
    /// The new password.
    pub password: SealedPassword,
    /// Whether it must be changed at the next log-on.
    pub must_change: bool,
    /// When.
    pub at: OffsetDateTime,
}

/// What an administrator, or the user, may change about a user. `None` leaves a thing as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UserChange {
    /// Another name.
    pub name: Option<String>,
    /// Another role.
    pub role: Option<Role>,
    /// Give or withdraw the licence.
    pub licensed: Option<bool>,
    /// Allow or withdraw log-on.
    pub logon_allowed: Option<bool>,
    /// Another language.
    pub language: Option<String>,
    /// Whether to mail receipts.
    pub wants_receipts: Option<bool>,
    /// Whether to mail reminders.
    pub wants_reminders: Option<bool>,
}

/// Stored users.
pub trait Users {
    /// Adds users whose address is new in their account; the others are left as they are. Returns how many were added.
    fn insert_users_or_ignore(&mut self, users: &[User]) -> Result<usize, StoreError>;

    /// The user of this id.
    fn find_user(&mut self, account: AccountId, user: UserId) -> Result<Option<User>, StoreError>;

    /// The user with this address or alias. MUST run as many statements whether there is
    /// one or not.
    fn find_user_by_address(
        &mut self,
        account: AccountId,
        address: &Address,
    ) -> Result<Option<User>, StoreError>;

    /// The users with these addresses; unknown ones are left out.
    fn list_users_by_addresses(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<User>, StoreError>;

    /// The users of these ids; unknown ones are left out.
    fn list_users_by_ids(
        &mut self,
        account: AccountId,
        users: &[UserId],
    ) -> Result<Vec<User>, StoreError>;

    /// The account's administrators who may log on, the longest-serving first. They are few, so this is one bounded list.
    fn list_administrators(&mut self, account: AccountId) -> Result<Vec<User>, StoreError>;

    /// The users with this address or alias in every account (the root page, L1).
    fn list_users_everywhere(&mut self, address: &Address) -> Result<Vec<User>, StoreError>;

    /// A page of the account's users, newest first; fetches one row more than the limit.
    fn list_users(
        &mut self,
        account: AccountId,
        filter: &UserFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<User>, StoreError>;

    /// Changes what `change` names; `false` when there is no such user.
    fn save_user(
        &mut self,
        account: AccountId,
        user: UserId,
        change: &UserChange,
    ) -> Result<bool, StoreError>;

    /// Sets the password; `false` when there is no such user.
    fn save_password(
        &mut self,
        account: AccountId,
        user: UserId,
        change: &PasswordChange,
    ) -> Result<bool, StoreError>;

    /// These users' aliases, by name.
    fn list_aliases(
        &mut self,
        account: AccountId,
        users: &[UserId],
    ) -> Result<Vec<(UserId, Address)>, StoreError>;

    /// Gives the user these aliases and no others; `Conflict` when one is another user's alias.
    fn replace_aliases(
        &mut self,
        account: AccountId,
        user: UserId,
        aliases: &[Address],
    ) -> Result<(), StoreError>;

    /// Those of these addresses that are aliases, each with the address of its user.
    fn list_alias_owners(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<(Address, Address)>, StoreError>;

    /// Those of these addresses that are a user's address or alias, each with that user.
    fn list_address_owners(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<(Address, UserId)>, StoreError>;

    /// Notes a log-on, and with `owes_password` that the user must choose a password before anything else.
    fn save_logon(
        &mut self,
        account: AccountId,
        user: UserId,
        at: OffsetDateTime,
        owes_password: bool,
    ) -> Result<(), StoreError>;
}
