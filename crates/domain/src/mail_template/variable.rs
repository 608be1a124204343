//! What templates may put in.

/// Declares the variables with their names in templates.
macro_rules! variables {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// Something that a mail puts in its template's place.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Variable { $($(#[$doc])* $name,)* }

        impl Variable {
            /// Every variable.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its name in templates.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The variable of this name.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == text)
            }
        }
    };
}

variables! {
    /// The organisation's name.
    Account = "account";
    /// The portal's name, where it has one of its own; else the organisation's.
    Portal = "portal";
    /// Who sent the message.
    Sender = "sender";
    /// Who opened it, with address.
    Reader = "reader";
    /// Who asks for more time, with address.
    Asker = "asker";
    /// Whose quota it is, with address.
    Person = "person";
    /// Where the mail leads.
    Link = "link";
    /// The one-time code.
    Code = "code";
    /// The message's reference, which the portal shows, too.
    Reference = "reference";
    /// The recipient who could not be told.
    Recipient = "recipient";
    /// The mail server's words.
    Answer = "answer";
    /// Until when the message can be read.
    ExpiresAt = "expires_at";
    /// Until when the code or the link can be used.
    ValidUntil = "valid_until";
    /// When the message was opened.
    OpenedAt = "opened_at";
    /// How much of the quota is used.
    Percent = "percent";
    /// How many recipients were written to.
    Used = "used";
    /// How many there may be.
    Limit = "limit";
    /// When the count begins anew.
    ResetsAt = "resets_at";
    /// How many days messages were kept.
    FromDays = "from_days";
    /// How many days messages are kept from then on.
    ToDays = "to_days";
    /// When it takes effect by itself.
    AppliesAt = "applies_at";
    /// Whether somebody put it into force.
    PutIntoForce = "put_into_force";
    /// Whether the time to cancel it has passed.
    PeriodOver = "period_over";
    /// Whether the password was set.
    PasswordSet = "password_set";
    /// Whether log-on was allowed.
    LogonAllowed = "logon_allowed";
    /// Whether log-on was withdrawn.
    LogonWithdrawn = "logon_withdrawn";
}

impl Variable {
    /// Whether it is a paragraph of its own, at most once, and never in a subject: subjects are shown on locked screens, and a
    /// link in the middle of a sentence is how phishing looks.
    pub const fn stands_alone(self) -> bool {
        matches!(self, Self::Link | Self::Code)
    }

    /// Whether it is no text but a condition: `{?name}` at the beginning of a paragraph.
    pub const fn is_condition(self) -> bool {
        matches!(
            self,
            Self::PutIntoForce
                | Self::PeriodOver
                | Self::PasswordSet
                | Self::LogonAllowed
                | Self::LogonWithdrawn
        )
    }
}

/// Names that somebody may try for what a message says. None of them is a variable, nor ever will be.
pub(super) fn is_of_the_message(name: &str) -> bool {
    [
        "subject",
        "message",
        "message_subject",
        "body",
        "message_body",
        "content",
        "text",
        "preview",
        "attachment",
        "attachments",
        "files",
    ]
    .contains(&name)
}
