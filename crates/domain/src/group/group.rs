//! The group entity.

use crate::{
    address::{Address, domain_is_valid},
    id::{AccountId, GroupId, GroupMemberId},
};
use std::fmt;
use time::OffsetDateTime;

/// Addresses and domains under one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: GroupId,
    /// Its name; unique in the account.
    pub name: String,
    /// How many members it has.
    pub members: u32,
    /// When it was made.
    pub created_at: OffsetDateTime,
}

impl Group {
    /// How many an account may have.
    pub const MAX: usize = 200;

    /// How many members one may have.
    pub const MAX_MEMBERS: u32 = 10_000;

    /// How many members one request may change.
    pub const MAX_CHANGES: usize = 500;

    /// The longest name, in characters.
    pub const MAX_NAME: usize = 60;
}

/// What a group contains: one address, or every address of a domain.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Member {
    /// One address.
    Address(Address),
    /// Every address of this domain, but not of those below it.
    Domain(String),
}

/// A text that is neither an address nor a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither a mail address nor a domain")]
pub struct MemberInvalid;

impl Member {
    /// Its compared form.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Address(address) => address.as_str(),
            Self::Domain(domain) => domain,
        }
    }
}

impl std::str::FromStr for Member {
    type Err = MemberInvalid;

    /// Parses `ann@example.org`, `example.org` or `@example.org`; spellings of the same one are one member.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let domain = text.strip_prefix('@').unwrap_or(text).to_lowercase();
        if domain_is_valid(&domain) {
            return Ok(Self::Domain(domain));
        }
        text.parse().map(Self::Address).or(Err(MemberInvalid))
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A member as a group holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupMember {
    /// Its id.
    pub id: GroupMemberId,
    /// What it is.
    pub member: Member,
    /// When it was added.
    pub added_at: OffsetDateTime,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_spellings_are_one_member() {
        for (text, member) in [
            (" Ann@Example.ORG ", "ann@example.org"),
            ("Example.ORG", "example.org"),
            ("@example.org", "example.org"),
        ] {
            assert_eq!(text.parse::<Member>().unwrap().as_str(), member);
        }
    }

    #[test]
    fn what_is_neither_address_nor_domain_is_refused() {
        for text in [
            "",
            "@",
            "localhost",
            "ann@",
            "a b.example",
            "*.example.org",
            "@@x.org",
        ] {
            assert_eq!(text.parse::<Member>(), Err(MemberInvalid), "{text:?}");
        }
    }
}
