//! Whom a message goes to, parsed once.

use super::fault::{Fault, FaultCode};
use crate::address::Address;
use std::collections::{HashMap, HashSet};

/// How a recipient is addressed. Ordered from the most to the least visible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RecipientKind {
    /// Addressed directly.
    To,
    /// Gets a copy that everyone sees.
    Cc,
    /// Gets a copy that no other recipient learns of.
    Bcc,
}

impl RecipientKind {
    /// Every kind, the most visible first.
    pub const ALL: [Self; 3] = [Self::To, Self::Cc, Self::Bcc];

    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::To => "to",
            Self::Cc => "cc",
            Self::Bcc => "bcc",
        }
    }

    /// The kind of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whether every other recipient sees this one.
    pub const fn is_visible(self) -> bool {
        !matches!(self, Self::Bcc)
    }
}

/// The three address fields as a person filled them in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AddressFields {
    /// To.
    pub to: Vec<String>,
    /// Cc.
    pub cc: Vec<String>,
    /// Bcc.
    pub bcc: Vec<String>,
}

impl AddressFields {
    fn each(&self) -> impl Iterator<Item = (RecipientKind, usize, &String)> {
        [
            (RecipientKind::To, &self.to),
            (RecipientKind::Cc, &self.cc),
            (RecipientKind::Bcc, &self.bcc),
        ]
        .into_iter()
        .flat_map(|(kind, field)| {
            field
                .iter()
                .enumerate()
                .map(move |(index, text)| (kind, index, text))
        })
    }
}

/// One recipient as addressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    /// Whom.
    pub address: Address,
    /// How.
    pub kind: RecipientKind,
    /// Where in its field the address stood, for faults.
    index: usize,
}

impl Addressee {
    /// The JSON pointer to the address in the request.
    pub fn pointer(&self) -> String {
        format!("/{}/{}", self.kind.as_str(), self.index)
    }
}

/// 1 to 500 distinct addresses (S2), the most visible kind first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipients(Vec<Addressee>);

impl Recipients {
    /// How many distinct addresses one message may have.
    pub const MAX: usize = 500;

    /// Parses the fields. An address that stands in several of them counts once, in the most visible one. All faults are
    /// reported together, each at its address.
    pub fn parse(fields: &AddressFields) -> Result<Self, Vec<Fault>> {
        let mut seen = HashSet::new();
        let mut addressees = Vec::new();
        let mut faults = Vec::new();
        for (kind, index, text) in fields.each() {
            let pointer = || format!("/{}/{index}", kind.as_str());
            match text.parse::<Address>() {
                Err(_) => faults.push(Fault::at(pointer(), FaultCode::AddressInvalid)),
                Ok(address) if !seen.insert(address.clone()) => {}
                Ok(_) if addressees.len() == Self::MAX => {
                    faults.push(Fault::at(pointer(), FaultCode::TooManyRecipients));
                    break;
                }
                Ok(address) => addressees.push(Addressee {
                    address,
                    kind,
                    index,
                }),
            }
        }
        if addressees.is_empty() && faults.is_empty() {
            faults.push(Fault::at("/to", FaultCode::NoRecipients));
        }
        if faults.is_empty() {
            Ok(Self(addressees))
        } else {
            Err(faults)
        }
    }

    /// What can be told of the fields while they are still being typed: the addresses among them, up to
    /// [`MAX`](Self::MAX) distinct ones. No message is sent to these.
    pub(crate) fn typed(fields: &AddressFields) -> Self {
        let mut seen = HashSet::new();
        let addressees = fields.each().filter_map(|(kind, index, text)| {
            let address: Address = text.parse().ok()?;
            seen.insert(address.clone()).then_some(Addressee {
                address,
                kind,
                index,
            })
        });
        Self(addressees.take(Self::MAX).collect())
    }

    /// The recipients with each alias replaced by the address it stands for. Who then stands there twice counts once, in
    /// the most visible field (S2).
    #[must_use]
    pub(crate) fn settle(self, owners: &HashMap<Address, Address>) -> Self {
        let mut seen = HashSet::new();
        let settled = self.0.into_iter().filter_map(|mut one| {
            if let Some(owner) = owners.get(&one.address) {
                one.address = owner.clone();
            }
            seen.insert(one.address.clone()).then_some(one)
        });
        Self(settled.collect())
    }

    /// The recipients.
    pub fn as_slice(&self) -> &[Addressee] {
        &self.0
    }

    /// Only the addresses.
    pub fn addresses(&self) -> Vec<Address> {
        self.0.iter().map(|one| one.address.clone()).collect()
    }

    /// How many of them every other recipient sees.
    pub fn visible_count(&self) -> usize {
        self.0.iter().filter(|one| one.kind.is_visible()).count()
    }

    /// Whether both address the same people, in whatever order.
    pub fn address_the_same_as(&self, other: &Self) -> bool {
        let key = |one: &Addressee| (one.address.clone(), one.kind);
        let these: HashSet<_> = self.0.iter().map(key).collect();
        let those: HashSet<_> = other.0.iter().map(key).collect();
        these == those
    }
}
