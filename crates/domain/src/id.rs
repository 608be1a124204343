//! Typed identifiers. Every id is a UUIDv7 made by the [`Randomness`](crate::randomness::Randomness) port, so ids sort by time.

/// Declares id newtypes: no `Deref`, no `From<Uuid>`, so that one kind cannot pass for another.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(uuid::Uuid);

        impl $name {
            /// Takes a raw UUID for this kind of id; for adapters that read one from outside.
            pub const fn from_uuid(uuid: uuid::Uuid) -> Self {
                Self(uuid)
            }

            /// The raw UUID, for adapters that store or print it.
            pub const fn as_uuid(&self) -> &uuid::Uuid {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// A customer organisation.
    AccountId;
    /// Anyone with a mailbox in an account.
    UserId;
    /// A message, and before it is sent, its draft.
    MessageId;
    /// A message as it stands in one user's mailbox.
    MailboxItemId;
    /// An attached file.
    AttachmentId;
    /// A logged-on browser.
    SessionId;
    /// A key for the REST API.
    ApiKeyId;
    /// A notification link.
    LinkId;
    /// A mailed one-time code.
    CodeId;
    /// A mailed password reset.
    PasswordResetId;
    /// One attempt to log on.
    LogonAttemptId;
    /// Someone's wish for a code, a reset or a fresh link, not yet answered.
    LogonRequestId;
    /// A mail waiting in, or sent from, the outbox.
    MailId;
    /// A delivery policy.
    DeliveryPolicyId;
    /// An audit entry.
    AuditEntryId;
    /// An entry of the change feed.
    ChangeId;
    /// A definition.
    DefinitionId;
    /// A bulk sender pack.
    PackId;
    /// A recipient's question for more time.
    ExtensionRequestId;
    /// A shorter retention that waits.
    RetentionChangeId;
    /// A group of addresses and domains.
    GroupId;
    /// A member of a group.
    GroupMemberId;
    /// A policy.
    PolicyId;
    /// One request, for logs and problem documents.
    RequestId;
}
