//! Who is calling: the authenticated principal that every use case takes.

use crate::{
    address::Address,
    id::{AccountId, ApiKeyId, RequestId, SessionId, UserId},
    user::{Role, UserKind},
};

/// Where a request comes from, for the audit log and the throttle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The client's network: an IPv4 address or an IPv6 /64.
    pub network: String,
    /// The request's id.
    pub request: RequestId,
}

/// How the caller proved who they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credential {
    /// A live session.
    Session(SessionId),
    /// An API key, with what it may do.
    ApiKey(ApiKeyId, Vec<Scope>),
    /// The operator at the command line, or the demo's seed.
    Operator,
}

/// What an API key may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// Read one's mailbox and open messages.
    MessagesRead,
    /// Draft, send and reply.
    MessagesSend,
    /// Move, delete and recall.
    MessagesManage,
    /// See who has read what.
    TrackingRead,
    /// Read the directory.
    DirectoryRead,
    /// Change the directory.
    DirectoryManage,
    /// Read the audit log.
    AuditRead,
    /// Read and change account settings.
    AccountManage,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Self; 8] = [
        Self::MessagesRead,
        Self::MessagesSend,
        Self::MessagesManage,
        Self::TrackingRead,
        Self::DirectoryRead,
        Self::DirectoryManage,
        Self::AuditRead,
        Self::AccountManage,
    ];

    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MessagesRead => "messages:read",
            Self::MessagesSend => "messages:send",
            Self::MessagesManage => "messages:manage",
            Self::TrackingRead => "tracking:read",
            Self::DirectoryRead => "directory:read",
            Self::DirectoryManage => "directory:manage",
            Self::AuditRead => "audit:read",
            Self::AccountManage => "account:manage",
        }
    }

    /// The scope of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.as_str() == text)
    }
}

/// The authenticated principal of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The account; every look-up starts here.
    pub account: AccountId,
    /// The user.
    pub user: UserId,
    /// The user's address.
    pub address: Address,
    /// Internal or external.
    pub kind: UserKind,
    /// What the user may administer.
    pub role: Role,
    /// Whether the user may start messages to anyone (S1).
    pub licensed: bool,
    /// How they proved who they are.
    pub credential: Credential,
    /// Where from.
    pub origin: Origin,
}
