//! Who wants in, and what they ask for by mail.

use crate::{account::Slug, address::Address, caller::Origin, id::LogonRequestId, link::LinkText};
use time::OffsetDateTime;

/// Who wants in: by the link of a mail, or by address at an account's portal.
#[derive(Debug, Clone)]
pub enum LogonSubject {
    /// By a link's token.
    Link(LinkText),
    /// By address.
    Address {
        /// The account's slug.
        account: Slug,
        /// The address.
        address: Address,
    },
}

/// A mail that someone asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WantedMail {
    /// A one-time code.
    Code,
    /// A password reset.
    PasswordReset,
    /// A fresh link to the newest message (L1).
    FreshLink,
    /// A one-time code for somebody who is to become a user by it.
    Registration,
}

impl WantedMail {
    /// Its name in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::PasswordReset => "password_reset",
            Self::FreshLink => "fresh_link",
            Self::Registration => "registration",
        }
    }

    /// The one of this name.
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::Code,
            Self::PasswordReset,
            Self::FreshLink,
            Self::Registration,
        ]
        .into_iter()
        .find(|wanted| wanted.as_str() == text)
    }
}

/// Whom a request concerns, as far as the request itself could tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequestSubject {
    /// Whoever the link with this digest was mailed to.
    Link([u8; 32]),
    /// The address at one account.
    AtAccount(Slug, Address),
    /// The address, wherever it has a mailbox.
    Everywhere(Address),
    /// The address at one account, whose registration code was given, if this is its digest.
    Registering(Slug, Address, [u8; 32]),
}

impl RequestSubject {
    /// What tells it from every other, for counting.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Link(digest) => format!("link|{digest:?}"),
            Self::AtAccount(slug, address) => format!("account|{slug}|{address}"),
            Self::Everywhere(address) => format!("everywhere|{address}"),
            // Other codes for the same address count together.
            Self::Registering(slug, address, _) => format!("register|{slug}|{address}"),
        }
    }
}

/// A wish that was written down and waits to be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogonRequest {
    /// Its id.
    pub id: LogonRequestId,
    /// What is wanted.
    pub wanted: WantedMail,
    /// For whom.
    pub subject: RequestSubject,
    /// Asked from where.
    pub origin: Origin,
    /// When.
    pub at: OffsetDateTime,
}
