//! Audit entries.

use crate::{
    caller::{Caller, Credential, Origin},
    id::{AccountId, ApiKeyId, AuditEntryId, MessageId, SessionId, UserId},
};
use std::borrow::Cow;
use time::OffsetDateTime;
use uuid::Uuid;

/// Who acted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuditActor {
    /// A user in a session.
    Session(UserId, SessionId),
    /// A user through an API key.
    ApiKey(UserId, ApiKeyId),
    /// Someone who has not proved who they are.
    Anonymous,
    /// The operator at the command line.
    Operator,
    /// The server itself (workers).
    System,
}

impl From<&Caller> for AuditActor {
    fn from(caller: &Caller) -> Self {
        match &caller.credential {
            Credential::Session(session) => Self::Session(caller.user, *session),
            Credential::ApiKey(key, _) => Self::ApiKey(caller.user, *key),
            Credential::Operator => Self::Operator,
        }
    }
}

/// Declares the actions with their names in the database, on the wire and in exports.
macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// What was done.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum AuditAction { $($(#[$doc])* $name,)* }

        impl AuditAction {
            /// Every action.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The kind of thing it was done to: what its name begins with.
            pub fn kind(self) -> &'static str {
                self.as_str().split('.').next().unwrap_or_default()
            }

            /// The action of this name.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|action| action.as_str() == text)
            }
        }
    };
}

actions! {
    /// An account was made.
    AccountCreated = "account.created";
    /// An account's name or settings were changed.
    AccountUpdated = "account.updated";
    /// An administrator asked for a shorter retention, which waits (E1).
    RetentionShorteningAsked = "retention.shortening_asked";
    /// A shorter retention that waited was dropped.
    RetentionShorteningCancelled = "retention.shortening_cancelled";
    /// Messages are kept for another time from now on.
    RetentionChanged = "retention.changed";
    /// The portal's name, colour or texts were changed.
    BrandingChanged = "branding.changed";
    /// The portal's logo was replaced.
    LogoChanged = "branding.logo_changed";
    /// The portal's logo was taken away.
    LogoRemoved = "branding.logo_removed";
    /// A mail was given the account's own wording.
    MailTemplateChanged = "mail_template.changed";
    /// A mail was given the built-in wording again.
    MailTemplateReset = "mail_template.reset";
    /// A wording was mailed to its administrator for a look.
    MailTemplateTested = "mail_template.tested";
    /// The account's own people may register from now on.
    RegistrationOpened = "registration.opened";
    /// A new registration code took the place of the old one.
    RegistrationCodeRenewed = "registration.code_renewed";
    /// The account's own people register no more.
    RegistrationClosed = "registration.closed";
    /// A user was made; the detail `by` says `registration` where they did it themselves.
    UserCreated = "user.created";
    /// A user's name, role, licence or permission to log on was changed.
    UserUpdated = "user.updated";
    /// An administrator set a user's password.
    PasswordSetByAdministrator = "password.set_by_administrator";
    /// A user chose a password.
    PasswordChosen = "password.chosen";
    /// A password reset was mailed.
    PasswordResetSent = "password_reset.sent";
    /// A password reset was used.
    PasswordResetUsed = "password_reset.used";
    /// A one-time code was mailed.
    CodeSent = "code.sent";
    /// A user logged on.
    LoggedOn = "session.started";
    /// A log-on was refused; the detail `reason` says why (L8).
    LogonRefused = "session.refused";
    /// A session was ended.
    SessionEnded = "session.ended";
    /// A user set up a second factor.
    SecondFactorEnrolled = "second_factor.enrolled";
    /// A second factor was given; the detail `means` says which.
    SecondFactorGiven = "second_factor.given";
    /// A second factor was refused.
    SecondFactorRefused = "second_factor.refused";
    /// A user removed their own second factor.
    SecondFactorRemoved = "second_factor.removed";
    /// An administrator took a user's second factor away, so that they set up another one.
    SecondFactorReset = "second_factor.reset";
    /// New recovery codes took the place of the old ones.
    RecoveryCodesRenewed = "recovery_codes.renewed";
    /// A fresh link was mailed.
    FreshLinkSent = "link.sent";
    /// An API key was made.
    ApiKeyCreated = "api_key.created";
    /// An API key was revoked.
    ApiKeyRevoked = "api_key.revoked";
    /// A definition was made.
    DefinitionCreated = "definition.created";
    /// A definition's name or effects were changed.
    DefinitionUpdated = "definition.updated";
    /// A definition was retired.
    DefinitionRetired = "definition.retired";
    /// A group was made.
    GroupCreated = "group.created";
    /// A group's name or members were changed.
    GroupUpdated = "group.updated";
    /// A group was deleted.
    GroupDeleted = "group.deleted";
    /// A policy was made.
    PolicyCreated = "policy.created";
    /// A policy was changed.
    PolicyUpdated = "policy.updated";
    /// A policy was deleted.
    PolicyDeleted = "policy.deleted";
    /// A delivery policy was made.
    DeliveryPolicyCreated = "delivery_policy.created";
    /// A delivery policy was changed.
    DeliveryPolicyUpdated = "delivery_policy.updated";
    /// A delivery policy was deleted.
    DeliveryPolicyDeleted = "delivery_policy.deleted";
    /// The mail servers of a domain were tested.
    MailServersTested = "mail_servers.tested";
    /// A mail that waited was tried at once.
    MailRetried = "mail.retried";
    /// A mail was taken out of the queue; the details say why.
    MailDropped = "mail.dropped";
    /// A message was sent.
    MessageSent = "message.sent";
    /// A recipient opened a message.
    MessageOpened = "message.opened";
    /// An attachment was downloaded.
    AttachmentDownloaded = "attachment.downloaded";
    /// A message was recalled.
    MessageRecalled = "message.recalled";
    /// The sender extended a message.
    MessageExtended = "message.extended";
    /// An administrator set a message's expiry.
    MessageExpirySet = "message.expiry_set";
    /// A recipient asked for more time.
    ExtensionRequested = "extension_request.made";
    /// The sender granted more time.
    ExtensionApproved = "extension_request.approved";
    /// The sender declined to give more time.
    ExtensionDeclined = "extension_request.declined";
    /// A message's content was destroyed; the detail `rule` says why.
    MessageDestroyed = "message.destroyed";
    /// A notification was sent again.
    NotificationResent = "notification.resent";
    /// A mail was refused for good or given up; the details say what it was for and how it ended.
    MailFailed = "mail.failed";
    /// A bulk sender pack was issued to the account.
    PackIssued = "bulk_sender_pack.issued";
    /// A bulk sender pack was assigned to a user.
    PackAssigned = "bulk_sender_pack.assigned";
    /// A bulk sender pack was withdrawn from a user.
    PackWithdrawn = "bulk_sender_pack.withdrawn";
    /// A user's quota reached 80 % or 95 %, and they and the administrators were told.
    QuotaWarned = "quota.warned";
    /// Recipients were reminded of a message; the details say of what, and how many.
    RecipientsReminded = "recipients.reminded";
    /// A mailbox item was moved to Deleted.
    ItemDeleted = "mailbox_item.deleted";
    /// A mailbox item was restored.
    ItemRestored = "mailbox_item.restored";
    /// A mailbox item was deleted for good.
    ItemDestroyed = "mailbox_item.destroyed";
    /// The audit log was exported; the details say in which form and which entries.
    AuditExported = "audit.exported";
    /// The hash chain was verified; the details say how far, and what was found.
    ChainVerified = "audit.verified";
    /// Evidence of what happened to a message was made.
    EvidenceMade = "evidence.made";
}

/// One act. Bodies, subjects and secrets never stand in it; people and things are named by id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// Its id.
    pub id: AuditEntryId,
    /// Whose log it stands in.
    pub account: AccountId,
    /// When.
    pub at: OffsetDateTime,
    /// Who.
    pub actor: AuditActor,
    /// What.
    pub action: AuditAction,
    /// On which message.
    pub message: Option<MessageId>,
    /// On which user.
    pub user: Option<UserId>,
    /// On which other thing (attachment, key, item …).
    pub object: Option<Uuid>,
    /// Few further facts, without personal data: name and value.
    pub details: Vec<(Cow<'static, str>, String)>,
    /// From where; `None` for workers and the operator.
    pub origin: Option<Origin>,
}

impl AuditEntry {
    /// An entry by the caller, with nothing named yet.
    pub fn by(caller: &Caller, id: AuditEntryId, at: OffsetDateTime, action: AuditAction) -> Self {
        Self {
            id,
            account: caller.account,
            at,
            actor: caller.into(),
            action,
            message: None,
            user: None,
            object: None,
            details: Vec::new(),
            origin: match caller.credential {
                Credential::Operator => None,
                Credential::Session(_) | Credential::ApiKey(..) => Some(caller.origin.clone()),
            },
        }
    }

    /// An entry by the operator at the command line.
    pub fn by_operator(
        account: AccountId,
        id: AuditEntryId,
        at: OffsetDateTime,
        action: AuditAction,
    ) -> Self {
        Self {
            id,
            account,
            at,
            actor: AuditActor::Operator,
            action,
            message: None,
            user: None,
            object: None,
            details: Vec::new(),
            origin: None,
        }
    }

    /// An entry by someone who has not proved who they are, or by a worker on their behalf.
    pub fn by_anonymous(
        account: AccountId,
        id: AuditEntryId,
        at: OffsetDateTime,
        action: AuditAction,
        origin: &Origin,
    ) -> Self {
        Self {
            id,
            account,
            at,
            actor: AuditActor::Anonymous,
            action,
            message: None,
            user: None,
            object: None,
            details: Vec::new(),
            origin: Some(origin.clone()),
        }
    }

    /// Names the message.
    #[must_use]
    pub fn on_message(mut self, message: MessageId) -> Self {
        self.message = Some(message);
        self
    }

    /// Names the user.
    #[must_use]
    pub fn on_user(mut self, user: UserId) -> Self {
        self.user = Some(user);
        self
    }

    /// Names another thing.
    #[must_use]
    pub fn on_object(mut self, object: Uuid) -> Self {
        self.object = Some(object);
        self
    }

    /// Adds a fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.details.push((Cow::Borrowed(name), value.into()));
        self
    }
}
