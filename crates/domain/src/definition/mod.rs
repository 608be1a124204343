//! Definitions: named sets of effects that messages are sent under.

use time::Duration;

/// What sending under a definition means for a message. Frozen into the message when it is sent (D3).
#[expect(
    clippy::struct_excessive_bools,
    reason = "each effect is an independent switch of the design (D1)"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effects {
    /// How many days after sending the message expires.
    pub expire_after_days: u16,
    /// Recipients may reply.
    pub allow_reply: bool,
    /// Recipients may reply to all.
    pub allow_reply_all: bool,
    /// Recipients may print.
    pub allow_print: bool,
    /// Recipients may download attachments.
    pub allow_download: bool,
    /// The sender may recall.
    pub allow_recall: bool,
    /// The sender may extend the expiry once.
    pub allow_extension: bool,
    /// The sender gets a mail at the first opening by each recipient.
    pub read_receipt: bool,
    /// How many days after sending a recipient who has not opened the message is reminded; `None` for never.
    pub unread_reminder_after_days: Option<u16>,
    /// How many days before the expiry recipients are reminded of it; `None` for never.
    pub expiry_reminder_before_days: Option<u16>,
    /// The notification may show the subject.
    pub show_subject: bool,
}

impl Effects {
    /// How long after sending the message expires.
    pub fn expire_after(&self) -> Duration {
        Duration::days(i64::from(self.expire_after_days))
    }
}

/// A definition as a message keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// Its effects.
    pub effects: Effects,
}

impl Definition {
    /// The definition every account has and nobody can change (D2).
    pub fn built_in_default() -> Self {
        Self {
            name: "Default".to_owned(),
            effects: Effects {
                expire_after_days: 30,
                allow_reply: true,
                allow_reply_all: true,
                allow_print: false,
                allow_download: true,
                allow_recall: true,
                allow_extension: true,
                read_receipt: true,
                unread_reminder_after_days: None,
                expiry_reminder_before_days: None,
                show_subject: false,
            },
        }
    }
}
