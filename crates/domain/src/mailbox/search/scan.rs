//! The use case: batch by batch, until the page is full, the mailbox at its end or the budget spent.

use super::{
    Excerpt, ItemScan, Place, ScannedItem, Search, SearchBudget, SearchHit, SearchPage, fold::fold,
};
use crate::{
    attachment::HeldAttachment,
    caller::Caller,
    id::{MailboxItemId, MessageId, UserId},
    mailbox::{Folder, Horizon, MailboxError, MailboxItem, MailboxService},
    message::{Direction, RecipientKind, html, open_text},
    page::{Cursor, Limit},
    services::Deps,
    store::Tx,
    user::User,
    vault::{MessageKey, Part, WrappedMessageKey},
};
use std::collections::{HashMap, HashSet};

/// Items of the first batch: words that are everywhere fill a page from few.
const FIRST_BATCH: u16 = 128;
/// Items of each later one.
const BATCH: u16 = 500;
/// Encrypted text held in memory at once, unless one message alone has more.
const TEXT_BYTES: usize = 4 << 20;

impl MailboxService {
    /// Looks through the caller's mailbox, the newest first.
    pub fn search(
        &self,
        caller: &Caller,
        search: &Search,
        after: Option<Cursor>,
        limit: Limit,
        budget: SearchBudget,
    ) -> Result<SearchPage, MailboxError> {
        let started = self.deps.clock.now();
        let mut scan = Scan {
            deps: &self.deps,
            caller,
            search,
            people: HashMap::new(),
            found: Vec::new(),
            limit: limit.rows(),
        };
        let mut looked_through = 0;
        let mut after = after;
        let mut size = FIRST_BATCH;
        let next = 'scan: loop {
            let items = self.deps.store.read(|tx| {
                let horizon = self.moment(tx, caller)?.horizon();
                scan.next_items(tx, horizon, after, size)
            })?;
            let is_last = items.len() < usize::from(size);
            looked_through += items.len();
            let mut rest = items.as_slice();
            while let Some(last) = rest.last() {
                let looked_at = scan.look_through(rest)?;
                let (done, left) = rest.split_at_checked(looked_at).unwrap_or((rest, &[]));
                after = done.last().map(ScannedItem::cursor);
                rest = left;
                let at_end = is_last && after == Some(last.cursor());
                let spent = looked_through >= budget.messages
                    || self.deps.clock.now() - started >= budget.time;
                if !at_end && (scan.is_full() || spent) {
                    break 'scan after;
                }
            }
            if is_last {
                break None;
            }
            size = BATCH;
        };
        let hits = self.hits(caller, scan.found)?;
        Ok(SearchPage { hits, next })
    }

    /// The found items as lists show them; what has been recalled, moved or destroyed meanwhile is none any more.
    fn hits(&self, caller: &Caller, found: Vec<Found>) -> Result<Vec<SearchHit>, MailboxError> {
        let ids: Vec<MailboxItemId> = found.iter().map(|found| found.item).collect();
        let (moment, listed) = self.deps.store.read(|tx| {
            let moment = self.moment(tx, caller)?;
            let listed =
                tx.list_items_by_ids(caller.account, caller.user, &ids, moment.horizon())?;
            Ok::<_, MailboxError>((moment, listed))
        })?;
        let mut items: HashMap<MailboxItemId, MailboxItem> = listed
            .into_iter()
            .map(|listed| Ok((listed.id, self.read(listed, moment)?)))
            .collect::<Result<_, MailboxError>>()?;
        Ok(found
            .into_iter()
            .filter_map(|found| {
                let item = items.remove(&found.item)?;
                let excerpts = found.excerpts;
                Some(SearchHit { item, excerpts })
            })
            .collect())
    }
}

struct Found {
    item: MailboxItemId,
    excerpts: Vec<Excerpt>,
}

/// A search under way.
struct Scan<'s> {
    deps: &'s Deps,
    caller: &'s Caller,
    search: &'s Search,
    /// The people met so far, as they are written and folded.
    people: HashMap<UserId, (String, String)>,
    found: Vec<Found>,
    limit: usize,
}

/// What some messages say, still encrypted.
#[derive(Default)]
struct Sealed {
    keys: HashMap<MessageId, WrappedMessageKey>,
    subjects: HashMap<MessageId, Vec<u8>>,
    bodies: HashMap<MessageId, Vec<u8>>,
    previews: HashMap<MessageId, Vec<u8>>,
    recipients: HashMap<MessageId, Vec<(UserId, RecipientKind)>>,
    attachments: HashMap<MessageId, Vec<HeldAttachment>>,
}

impl Scan<'_> {
    fn is_full(&self) -> bool {
        self.found.len() >= self.limit
    }

    /// The next items, by what stands in clear.
    fn next_items(
        &mut self,
        tx: &mut dyn Tx,
        horizon: Horizon,
        after: Option<Cursor>,
        size: u16,
    ) -> Result<Vec<ScannedItem>, MailboxError> {
        let folders = match &self.search.folder {
            Some(folder) => std::slice::from_ref(folder),
            None => &Folder::ALL,
        };
        let scan = ItemScan {
            folders,
            horizon,
            with_attachments: self.search.with_attachments,
            since: self.search.since,
            until: self.search.until,
            after,
            size,
        };
        let items = tx.scan_items(self.caller.account, self.caller.user, &scan)?;
        self.meet(tx, items.iter().map(|item| item.sender))?;
        Ok(items)
    }

    /// Remembers the names and addresses of people not met before.
    fn meet(
        &mut self,
        tx: &mut dyn Tx,
        users: impl Iterator<Item = UserId>,
    ) -> Result<(), MailboxError> {
        let new: HashSet<UserId> = users
            .filter(|user| !self.people.contains_key(user))
            .collect();
        let new: Vec<UserId> = new.into_iter().collect();
        if new.is_empty() {
            return Ok(());
        }
        for user in tx.list_users_by_ids(self.caller.account, &new)? {
            let written = written(&user);
            let folded = fold(&written);
            self.people.insert(user.id, (written, folded));
        }
        Ok(())
    }

    /// Looks through the first of these, as many as memory allows at once; returns how many those were. Stops at a full
    /// page.
    fn look_through(&mut self, items: &[ScannedItem]) -> Result<usize, MailboxError> {
        let search = self.search;
        let from = |item: &ScannedItem| {
            let sender = self.people.get(&item.sender);
            sender.is_some_and(|(_, folded)| search.from.all_in(folded))
        };
        let candidates: Vec<&ScannedItem> = items.iter().filter(|item| from(item)).collect();
        if self.search.words.is_empty() {
            return Ok(self.take(items, &candidates));
        }
        let deps = self.deps;
        let (sealed, loaded) = deps.store.read(|tx| self.load(tx, &candidates))?;
        for item in candidates.iter().take(loaded) {
            self.look_at(item, &sealed)?;
            if self.is_full() {
                return Ok(number_up_to(items, item));
            }
        }
        match candidates.get(loaded) {
            // Everything before the first that was left for later.
            Some(left) => Ok(number_up_to(items, left) - 1),
            None => Ok(items.len()),
        }
    }

    /// Without words, everything that passed is found.
    fn take(&mut self, items: &[ScannedItem], candidates: &[&ScannedItem]) -> usize {
        for item in candidates {
            self.found.push(Found {
                item: item.id,
                excerpts: Vec::new(),
            });
            if self.is_full() {
                return number_up_to(items, item);
            }
        }
        items.len()
    }

    /// Loads what the first of these say, and how many they are: all whose text fits, at least one.
    fn load(
        &mut self,
        tx: &mut dyn Tx,
        items: &[&ScannedItem],
    ) -> Result<(Sealed, usize), MailboxError> {
        let account = self.caller.account;
        let ids =
            |wanted: &dyn Fn(&ScannedItem) -> bool, items: &[&ScannedItem]| -> Vec<MessageId> {
                let wanted = items.iter().filter(|item| wanted(item));
                wanted.map(|item| item.message).collect()
            };
        let holding = |item: &ScannedItem| item.is_readable() && item.has_attachments;
        let sizes = tx.list_body_sizes(account, &ids(&holding, items))?;
        let mut bytes = 0;
        let fitting = items.iter().take_while(|item| {
            let fits = bytes < TEXT_BYTES;
            if item.is_readable() {
                let body = sizes.get(&item.message).copied();
                bytes += body.unwrap_or(item.size_bytes);
            }
            fits
        });
        let loaded = fitting.count();
        let items = items.get(..loaded).unwrap_or(items);
        let all = ids(&|_| true, items);
        let readable = ids(&ScannedItem::is_readable, items);
        let unread = ids(&|item| !item.is_readable(), items);
        let holding = ids(&holding, items);
        let recipients = tx.list_recipients_of(account, &all)?;
        self.meet(tx, recipients.values().flatten().map(|(user, _)| *user))?;
        let sealed = Sealed {
            keys: tx.list_message_keys(account, &all)?,
            subjects: tx.list_part(account, &all, Part::Subject)?,
            bodies: tx.list_part(account, &readable, Part::Body)?,
            previews: tx.list_part(account, &unread, Part::Preview)?,
            recipients,
            attachments: tx.list_held_by(account, &holding)?,
        };
        Ok((sealed, loaded))
    }

    fn look_at(&mut self, item: &ScannedItem, sealed: &Sealed) -> Result<(), MailboxError> {
        let place = (self.caller.account, item.message);
        // Without a key the content was destroyed.
        let Some(wrapped) = sealed.keys.get(&item.message) else {
            return Ok(());
        };
        let vault = &*self.deps.vault;
        let key = vault.message_key(place.0, place.1, wrapped)?;
        let text = |part, sealed: &HashMap<MessageId, Vec<u8>>| -> Result<String, MailboxError> {
            let sealed = sealed.get(&item.message);
            let text = sealed.map(|sealed| open_text(vault, &key, place, part, sealed));
            Ok(text.transpose()?.unwrap_or_default())
        };
        let subject = text(Part::Subject, &sealed.subjects)?;
        let body = if item.is_readable() {
            html::text(&text(Part::Body, &sealed.bodies)?)
        } else {
            text(Part::Preview, &sealed.previews)?
        };
        let files = self.file_names(item, sealed, &key)?;
        let people = self.people_of(item, sealed);
        let mut missing: Vec<&str> = self.search.words.iter().collect();
        let mut look_in = |folded: &str| missing.retain(|word| !folded.contains(word));
        for (_, folded) in &people {
            look_in(folded);
        }
        look_in(&fold(&subject));
        for name in &files {
            look_in(&fold(name));
        }
        look_in(&fold(&body));
        if !missing.is_empty() {
            return Ok(());
        }
        let people = people.into_iter().map(|(written, _)| written);
        let texts = std::iter::once((Place::Subject, &subject))
            .chain(people.map(|person| (Place::Person, person)))
            .chain(files.iter().map(|name| (Place::Attachment, name)))
            .chain(std::iter::once((Place::Body, &body)));
        let words = &self.search.words;
        let excerpts = texts
            .filter_map(|(place, text)| Excerpt::around(place, text, words))
            .collect();
        let item = item.id;
        self.found.push(Found { item, excerpts });
        Ok(())
    }

    /// The sender and the recipients that the caller may know of (S2).
    fn people_of(&self, item: &ScannedItem, sealed: &Sealed) -> Vec<&(String, String)> {
        let recipients = sealed.recipients.get(&item.message);
        let recipients = recipients.into_iter().flatten();
        let visible = recipients.filter(|(user, kind)| {
            kind.is_visible() || item.direction == Direction::Sent || *user == self.caller.user
        });
        std::iter::once(&item.sender)
            .chain(visible.map(|(user, _)| user))
            .filter_map(|user| self.people.get(user))
            .collect()
    }

    fn file_names(
        &self,
        item: &ScannedItem,
        sealed: &Sealed,
        key: &MessageKey,
    ) -> Result<Vec<String>, MailboxError> {
        if !item.is_readable() {
            return Ok(Vec::new());
        }
        let held = sealed.attachments.get(&item.message);
        let held = held.into_iter().flatten();
        held.map(|held| {
            let attachment =
                held.open(&*self.deps.vault, key, self.caller.account, item.message)?;
            Ok(attachment.label.name().to_owned())
        })
        .collect()
    }
}

/// How many items there are up to this one, it included.
fn number_up_to(items: &[ScannedItem], item: &ScannedItem) -> usize {
    let at = items.iter().position(|other| other.id == item.id);
    at.map_or(items.len(), |at| at + 1)
}

/// A user as people write them: `Ada Reed <ada@example.org>`.
fn written(user: &User) -> String {
    if user.name.is_empty() {
        user.address.to_string()
    } else {
        format!("{} <{}>", user.name, user.address)
    }
}
