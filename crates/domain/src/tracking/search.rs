//! What messages are looked for by.

use super::{ScanPath, ScannedMessage};
use crate::{
    address::Address,
    definition::Definition,
    id::{DefinitionId, UserId},
    message::{MessageState, Reference},
};
use time::{Duration, OffsetDateTime};

/// A state to look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateFilter {
    /// Recipients can read it.
    Active,
    /// Its time for recipients is over.
    Expired,
    /// It was taken back.
    Recalled,
    /// Its content is gone.
    Destroyed,
}

impl StateFilter {
    /// Whether a message in this state is looked for.
    pub const fn admits(self, state: MessageState) -> bool {
        matches!(
            (self, state),
            (Self::Active, MessageState::Active)
                | (Self::Expired, MessageState::Expired { .. })
                | (Self::Recalled, MessageState::Recalled { .. })
                | (Self::Destroyed, MessageState::Destroyed { .. })
        )
    }
}

/// What messages are looked for by; what is not said does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MessageSearch {
    /// The one with this reference.
    pub reference: Option<Reference>,
    /// Sent by this address.
    pub sender: Option<Address>,
    /// Sent to this address, in whatever field.
    pub recipient: Option<Address>,
    /// Sent at this instant or later.
    pub since: Option<OffsetDateTime>,
    /// Sent before this instant.
    pub until: Option<OffsetDateTime>,
    /// In this state now.
    pub state: Option<StateFilter>,
    /// Sent under this definition.
    pub definition: Option<DefinitionId>,
}

/// A search whose people are known, at an instant.
#[derive(Debug)]
pub(super) struct Aim<'a> {
    pub(super) search: &'a MessageSearch,
    pub(super) sender: Option<UserId>,
    pub(super) recipient: Option<UserId>,
    pub(super) now: OffsetDateTime,
    pub(super) max_retention: Duration,
}

/// A stretch of a path: one after the other they are all that can be found, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) path: ScanPath,
    pub(super) since: Option<OffsetDateTime>,
    pub(super) until: Option<OffsetDateTime>,
}

impl Aim<'_> {
    /// Whether a message on the way is what is looked for.
    pub(super) fn admits(&self, found: &ScannedMessage) -> bool {
        let search = self.search;
        let life = &found.life;
        self.sender.is_none_or(|sender| sender == found.sender)
            && search.since.is_none_or(|since| life.sent_at >= since)
            && search.until.is_none_or(|until| life.sent_at < until)
            && search
                .definition
                .is_none_or(|definition| definition == found.definition)
            && search
                .state
                .is_none_or(|state| state.admits(life.state(self.now, self.max_retention)))
    }

    /// The shortest way past everything that is looked for.
    pub(super) fn way(&self) -> Vec<Stretch> {
        let (since, until) = (self.search.since, self.search.until);
        // What is recalled, expired or active is retained: nothing older needs to be looked at. This instant is the first
        // that is.
        let retained = self.now - self.max_retention + Duration::microseconds(1);
        let later =
            |since: Option<OffsetDateTime>| Some(since.map_or(retained, |at| at.max(retained)));
        let path = self.path();
        match self.search.state {
            Some(StateFilter::Destroyed) if path == ScanPath::Destroyed => vec![
                Stretch {
                    path: ScanPath::Destroyed,
                    since: later(since),
                    until,
                },
                // The clock decides, not whether the sweeper has noted it.
                Stretch {
                    path: ScanPath::All,
                    since,
                    until: Some(until.map_or(retained, |at| at.min(retained))),
                },
            ],
            None | Some(StateFilter::Destroyed) => vec![Stretch { path, since, until }],
            Some(_) => vec![Stretch {
                path,
                since: later(since),
                until,
            }],
        }
    }

    /// The path that is likely to pass the fewest other messages.
    fn path(&self) -> ScanPath {
        let search = self.search;
        if let Some(reference) = &search.reference {
            return ScanPath::WithReference(reference.clone());
        }
        if let Some(recipient) = self.recipient {
            return ScanPath::OfRecipient(recipient);
        }
        if let Some(sender) = self.sender {
            return ScanPath::OfSender(sender);
        }
        match (search.state, search.definition) {
            (Some(StateFilter::Recalled), _) => ScanPath::Recalled,
            (Some(StateFilter::Destroyed), _) => ScanPath::Destroyed,
            // Most messages go under the built-in default, and what was sent before there were others names none.
            (_, Some(definition)) if definition != Definition::BUILT_IN => {
                ScanPath::Under(definition)
            }
            _ => ScanPath::All,
        }
    }
}
