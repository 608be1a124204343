//! The user entity.

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
