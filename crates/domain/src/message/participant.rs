//! The people of a message.

use super::RecipientKind;
use crate::{address::Address, id::UserId, user::User};
use time::OffsetDateTime;

/// A person as messages name them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their address.
    pub address: Address,
    /// Their name; may be empty.
    pub name: String,
}

impl Person {
    /// The name, or the address of who has none.
    pub fn display_name(&self) -> &str {
        if self.name.is_empty() {
            self.address.as_str()
        } else {
            &self.name
        }
    }
}

/// A user who sends or receives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The user.
    pub user: UserId,
    /// Their name and address.
    pub person: Person,
    /// The language of mails to them; `None` for the account's.
    pub language: Option<String>,
    /// Whether they want a mail when their message is opened.
    pub wants_receipts: bool,
    /// Whether they want to be reminded of messages.
    pub wants_reminders: bool,
}

impl From<User> for Participant {
    fn from(user: User) -> Self {
        Self {
            user: user.id,
            person: Person {
                address: user.address,
                name: user.name,
            },
            language: user.language,
            wants_receipts: user.wants_receipts,
            wants_reminders: user.wants_reminders,
        }
    }
}

/// A recipient of a sent message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub participant: Participant,
    /// How addressed.
    pub kind: RecipientKind,
    /// When they first opened it.
    pub first_opened_at: Option<OffsetDateTime>,
    /// When they last opened it.
    pub last_opened_at: Option<OffsetDateTime>,
    /// How often they opened it.
    pub open_count: u32,
}

impl Recipient {
    /// The user.
    pub fn user(&self) -> UserId {
        self.participant.user
    }

    /// Their name and address.
    pub fn person(&self) -> &Person {
        &self.participant.person
    }
}
