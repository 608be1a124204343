//! Finding messages of the account.

use super::{
    MessageScan, MessageSearch, ScannedMessage, TrackedMessage,
    search::{Aim, Stretch},
};
use crate::{
    address::Address,
    caller::Caller,
    id::{AccountId, MessageId, UserId},
    message::{Message, MessageState, Person},
    page::{Cursor, Limit},
    services::Deps,
    store::{StoreError, Tx},
};
use std::{collections::HashMap, sync::Arc};
use time::OffsetDateTime;

/// How many messages one request looks at before it answers with what it has. Only searches for several rare things at once
/// come near it: each single thing has an index.
const BUDGET: usize = 10_000;

/// The longest single step.
const LONGEST_STEP: u16 = 2_500;

/// Why messages could not be looked for.
#[derive(Debug, thiserror::Error)]
pub enum TrackingError {
    /// There is no such account any more.
    #[error("no such account")]
    Unknown,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A message that was found. Nothing of its content.
#[derive(Debug, Clone)]
pub struct FoundMessage {
    /// The message.
    pub message: Message,
    /// Where it stands in its life.
    pub state: MessageState,
    /// The first of its recipients.
    pub first_recipients: Vec<Person>,
}

/// What was found so far.
#[derive(Debug, Clone, Default)]
pub struct FoundMessages {
    /// The messages, newest first. There may be none, and more to look through all the same.
    pub items: Vec<FoundMessage>,
    /// Where to look on; `None` once everything was looked through.
    pub next: Option<Cursor>,
    /// Back to when messages were looked through, where the search was left off before its page was full.
    pub searched_back_to: Option<OffsetDateTime>,
}

/// Use cases of finding messages.
#[derive(Debug, Clone)]
pub struct TrackingService {
    deps: Arc<Deps>,
}

impl TrackingService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Messages of the caller's account, newest first.
    pub fn find(
        &self,
        caller: &Caller,
        search: &MessageSearch,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<FoundMessages, TrackingError> {
        let now = self.deps.clock.now();
        let account = caller.account;
        self.deps.store.read(|tx| {
            let settings = tx
                .find_account(account)?
                .ok_or(TrackingError::Unknown)?
                .settings;
            let (Known::Is(sender), Known::Is(recipient)) = (
                known(tx, account, search.sender.as_ref())?,
                known(tx, account, search.recipient.as_ref())?,
            ) else {
                return Ok(FoundMessages::default());
            };
            let aim = Aim {
                search,
                sender,
                recipient,
                now,
                max_retention: settings.max_retention,
            };
            let walk = Walk::along(tx, account, &aim, after, limit)?;
            walk.load(tx, account, &aim)
        })
    }
}

/// Whether an address that is looked for is anybody's.
enum Known {
    Nobody,
    Is(Option<UserId>),
}

fn known(
    tx: &mut dyn Tx,
    account: AccountId,
    address: Option<&Address>,
) -> Result<Known, StoreError> {
    let Some(address) = address else {
        return Ok(Known::Is(None));
    };
    let user = tx.find_user_by_address(account, address)?;
    Ok(user.map_or(Known::Nobody, |user| Known::Is(Some(user.id))))
}

/// How far the search has come.
#[derive(Default)]
struct Walk {
    found: Vec<ScannedMessage>,
    next: Option<Cursor>,
    left_off: bool,
}

impl Walk {
    /// Goes along the way until the page is full, everything was looked at, or the budget is used up.
    fn along(
        tx: &mut dyn Tx,
        account: AccountId,
        aim: &Aim<'_>,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Self, StoreError> {
        let mut walk = Self {
            next: after,
            ..Self::default()
        };
        let mut looked = 0;
        for stretch in aim.way() {
            let mut size = u16::try_from(limit.rows_and_one()).unwrap_or(LONGEST_STEP);
            loop {
                let rows = tx.scan_messages(account, &step(&stretch, walk.next, size))?;
                looked += rows.len();
                let ended = rows.len() < usize::from(size);
                for row in rows {
                    if aim.admits(&row) {
                        if walk.found.len() == limit.rows() {
                            walk.next = walk.found.last().map(|last| last.place);
                            return Ok(walk);
                        }
                        walk.found.push(row);
                    }
                    walk.next = Some(row.place);
                }
                if ended {
                    break;
                }
                if looked >= BUDGET {
                    walk.left_off = true;
                    return Ok(walk);
                }
                size = size.saturating_mul(4).min(LONGEST_STEP);
            }
        }
        walk.next = None;
        Ok(walk)
    }

    fn load(
        self,
        tx: &mut dyn Tx,
        account: AccountId,
        aim: &Aim<'_>,
    ) -> Result<FoundMessages, TrackingError> {
        let ids: Vec<MessageId> = self.found.iter().map(|row| row.message).collect();
        let mut loaded: HashMap<MessageId, TrackedMessage> = tx
            .list_tracked_messages(account, &ids)?
            .into_iter()
            .map(|tracked| (tracked.message.id, tracked))
            .collect();
        let items = ids
            .iter()
            .filter_map(|id| loaded.remove(id))
            .map(|tracked| FoundMessage {
                state: tracked.message.state(aim.now, aim.max_retention),
                message: tracked.message,
                first_recipients: tracked.first_recipients,
            })
            .collect();
        Ok(FoundMessages {
            items,
            next: self.next,
            searched_back_to: self.next.filter(|_| self.left_off).map(|place| place.at),
        })
    }
}

fn step(stretch: &Stretch, after: Option<Cursor>, size: u16) -> MessageScan<'_> {
    MessageScan {
        path: &stretch.path,
        after,
        since: stretch.since,
        until: stretch.until,
        size,
    }
}
