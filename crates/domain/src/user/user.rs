//! The user entity.

use crate::{
    account::AccountSettings,
    address::Address,
    caller::{Caller, Credential, Origin},
    id::{AccountId, UserId},
};
use time::OffsetDateTime;

/// Anyone with a mailbox in an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: UserId,
    /// Where mail reaches the user; unique in the account.
    pub address: Address,
    /// The name on screens and in mails; the address's local part until someone gives one.
    pub name: String,
    /// Inside or outside the organisation.
    pub kind: UserKind,
    /// What the user may administer.
    pub role: Role,
    /// Whether the user may start messages to anyone (S1).
    pub licensed: bool,
    /// Whether the user may log on (L5).
    pub logon_allowed: bool,
    /// The language the user chose.
    pub language: Option<String>,
    /// Whether the user wants a mail when a recipient opens their message.
    pub wants_receipts: bool,
    /// Whether the user wants to be reminded of messages that wait or end.
    pub wants_reminders: bool,
    /// The password, if there is one.
    pub password: Option<SealedPassword>,
    /// Whether the password must be changed at the next log-on.
    pub must_change_password: bool,
    /// When the password was last set.
    pub password_changed_at: Option<OffsetDateTime>,
    /// When the user last logged on.
    pub last_logon_at: Option<OffsetDateTime>,
    /// When the user was made.
    pub created_at: OffsetDateTime,
}

/// A password's hash, encrypted under the account's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedPassword(pub Vec<u8>);

impl User {
    /// An external user as the first message to them makes one (S2): log-on allowed, no password yet.
    pub fn external(
        account: AccountId,
        id: UserId,
        address: Address,
        created_at: OffsetDateTime,
    ) -> Self {
        let name = address.local_part().to_owned();
        Self::new(account, id, address, name, UserKind::External, created_at)
    }

    /// An internal user without a licence or a password.
    pub fn internal(
        account: AccountId,
        id: UserId,
        address: Address,
        name: String,
        created_at: OffsetDateTime,
    ) -> Self {
        Self::new(account, id, address, name, UserKind::Internal, created_at)
    }

    fn new(
        account: AccountId,
        id: UserId,
        address: Address,
        name: String,
        kind: UserKind,
        created_at: OffsetDateTime,
    ) -> Self {
        Self {
            account,
            id,
            address,
            name,
            kind,
            role: Role::Member,
            licensed: false,
            logon_allowed: true,
            language: None,
            wants_receipts: true,
            wants_reminders: true,
            password: None,
            must_change_password: false,
            password_changed_at: None,
            last_logon_at: None,
            created_at,
        }
    }

    /// The user as the caller of a use case.
    pub fn caller(&self, credential: Credential, origin: Origin) -> Caller {
        Caller {
            account: self.account,
            user: self.id,
            address: self.address.clone(),
            kind: self.kind,
            role: self.role,
            licensed: self.licensed,
            credential,
            origin,
        }
    }

    /// Whether the user has a password.
    pub fn has_password(&self) -> bool {
        self.password.is_some()
    }

    /// Whether a mailed code may log this user on (L4).
    pub fn code_allowed(&self, settings: &AccountSettings) -> bool {
        !self.has_password() || settings.codes_for_password_users
    }

    /// Whether the user must choose a password before anything else.
    pub fn owes_password(&self, settings: &AccountSettings) -> bool {
        self.must_change_password
            || (settings.password_required_at_first_use && !self.has_password())
    }

    /// Whether the user may start a message that is no reply (S1).
    pub fn may_compose(&self, settings: &AccountSettings) -> bool {
        match self.kind {
            UserKind::Internal => self.licensed,
            UserKind::External => settings.external_compose,
        }
    }

    /// The language of mails and screens for this user.
    pub fn language_or<'a>(&'a self, settings: &'a AccountSettings) -> &'a str {
        settings.language_for(self.language.as_deref())
    }
}

/// Whether a user's address lies in one of the account's own domains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UserKind {
    /// Inside the organisation.
    Internal,
    /// Outside.
    External,
}

impl UserKind {
    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::External => "external",
        }
    }

    /// The kind of this name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Internal, Self::External]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

/// What a user may administer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Nothing but the own mailbox.
    Member,
    /// Directories, diagnosis, resends and resets.
    HelpDesk,
    /// Tracking and audit, reading only.
    Auditor,
    /// Everything.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [
        Self::Member,
        Self::HelpDesk,
        Self::Auditor,
        Self::Administrator,
    ];

    /// Whether those of this role look after the account, in one way or another.
    pub fn looks_after(self) -> bool {
        self != Self::Member
    }

    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::HelpDesk => "help_desk",
            Self::Auditor => "auditor",
            Self::Administrator => "administrator",
        }
    }

    /// The role of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}
