//! Reading the audit log: page by page, and as an export.

use super::{
    AuditAction, AuditEntry, AuditError, AuditFilter, AuditScan, AuditService, LoggedEntry,
};
use crate::{
    caller::Caller,
    id::{AccountId, MessageId, UserId},
    message::{Person, Reference},
    page::{Cursor, Limit},
    store::{StoreError, Tx},
};
use std::collections::{BTreeSet, HashMap};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// How many entries one request looks at before it answers with what it has.
const BUDGET: usize = 5_000;

/// The longest single step.
const LONGEST_STEP: u16 = 1_250;

/// How many entries an export takes at once.
const EXPORT_STEP: u16 = 500;

/// The people and messages that entries name.
#[derive(Debug, Clone, Default)]
pub struct AuditNames {
    /// Who they are.
    pub people: HashMap<UserId, Person>,
    /// By which code people know the messages.
    pub references: HashMap<MessageId, Reference>,
}

/// A page of the audit log.
#[derive(Debug, Clone, Default)]
pub struct AuditPage {
    /// The entries, newest first. There may be none, and more to look through all the same.
    pub items: Vec<LoggedEntry>,
    /// Where to look on; `None` once everything was looked through.
    pub next: Option<Cursor>,
    /// Back to when entries were looked through, where that was left off before the page was full.
    pub searched_back_to: Option<OffsetDateTime>,
    /// Whom and what the entries name.
    pub names: AuditNames,
}

/// In which form entries are exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportForm {
    /// One JSON object a line.
    JsonLines,
    /// Comma-separated values.
    Csv,
}

impl ExportForm {
    /// Its name on the wire and in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::JsonLines => "json_lines",
            Self::Csv => "csv",
        }
    }
}

impl AuditService {
    /// Entries of the caller's account, newest first.
    pub fn list(
        &self,
        caller: &Caller,
        filter: &AuditFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<AuditPage, AuditError> {
        self.deps.store.read(|tx| {
            let first = u16::try_from(limit.rows_and_one()).unwrap_or(LONGEST_STEP);
            let found = look(tx, caller.account, filter, after, (limit.rows(), first))?;
            let names = names(tx, caller.account, &found.items)?;
            Ok(AuditPage { names, ..found })
        })
    }

    /// Notes that entries are exported. To be called before the first of them is handed out.
    pub fn begin_export(
        &self,
        caller: &Caller,
        form: ExportForm,
        filter: &AuditFilter,
    ) -> Result<(), AuditError> {
        let now = self.deps.clock.now();
        let mut entry = AuditEntry::by(
            caller,
            self.deps.audit_id(now),
            now,
            AuditAction::AuditExported,
        )
        .with("form", form.as_str());
        entry.message = filter.message;
        entry.user = filter.user.or(filter.actor);
        entry.object = filter.object;
        for (name, at) in [("since", filter.since), ("until", filter.until)] {
            if let Some(text) = at.and_then(|at| at.format(&Rfc3339).ok()) {
                entry = entry.with(name, text);
            }
        }
        if let Some(reference) = &filter.reference {
            entry = entry.with("reference", reference.as_str());
        }
        if !filter.actions.is_empty() {
            let actions: Vec<&str> = filter.actions.iter().map(|act| act.as_str()).collect();
            entry = entry.with("actions", actions.join(" "));
        }
        self.deps.store.write(|tx| Ok(tx.record(&entry)?))
    }

    /// The next entries of an export, and where to go on; there may be none and more all the same.
    pub fn export_step(
        &self,
        account: AccountId,
        filter: &AuditFilter,
        after: Option<Cursor>,
    ) -> Result<AuditPage, AuditError> {
        self.deps.store.read(|tx| {
            let most = usize::from(EXPORT_STEP);
            let found = look(tx, account, filter, after, (most, EXPORT_STEP))?;
            let names = names(tx, account, &found.items)?;
            Ok(AuditPage { names, ..found })
        })
    }
}

/// Looks along the paths of `filter` until `wanted` entries are found, all were looked at, or the budget is used up.
fn look(
    tx: &mut dyn Tx,
    account: AccountId,
    filter: &AuditFilter,
    after: Option<Cursor>,
    (wanted, first_step): (usize, u16),
) -> Result<AuditPage, StoreError> {
    let Some(filter) = &filter.resolved(tx, account)? else {
        return Ok(AuditPage::default());
    };
    let mut page = AuditPage {
        next: after,
        ..AuditPage::default()
    };
    let (mut looked, mut size) = (0, first_step);
    loop {
        let rows = step(tx, account, filter, page.next, size)?;
        looked += rows.len();
        let ended = rows.len() < usize::from(size);
        for row in rows {
            let place = place_of(&row);
            if filter.admits(&row.entry) {
                if page.items.len() == wanted {
                    page.next = page.items.last().map(place_of);
                    return Ok(page);
                }
                page.items.push(row);
            }
            page.next = Some(place);
        }
        if ended {
            page.next = None;
            return Ok(page);
        }
        if looked >= BUDGET {
            page.searched_back_to = page.next.map(|place| place.at);
            return Ok(page);
        }
        size = size
            .saturating_mul(4)
            .clamp(first_step, LONGEST_STEP.max(first_step));
    }
}

/// The next `size` entries of all paths together, newest first.
fn step(
    tx: &mut dyn Tx,
    account: AccountId,
    filter: &AuditFilter,
    after: Option<Cursor>,
    size: u16,
) -> Result<Vec<LoggedEntry>, StoreError> {
    let mut rows = Vec::new();
    let paths = filter.paths();
    for path in &paths {
        let scan = AuditScan {
            path: *path,
            after,
            since: filter.since,
            until: filter.until,
            size,
        };
        rows.extend(tx.scan_audit_entries(account, &scan)?);
    }
    if paths.len() > 1 {
        let order = |row: &LoggedEntry| (row.entry.at, row.entry.id);
        rows.sort_unstable_by_key(|row| std::cmp::Reverse(order(row)));
        rows.dedup_by_key(|row| row.entry.id);
        // What lies further back on one path may have gaps on the other.
        rows.truncate(usize::from(size));
    }
    Ok(rows)
}

fn place_of(row: &LoggedEntry) -> Cursor {
    Cursor {
        at: row.entry.at,
        id: *row.entry.id.as_uuid(),
    }
}

/// Whom and what these entries name.
pub(crate) fn names(
    tx: &mut dyn Tx,
    account: AccountId,
    rows: &[LoggedEntry],
) -> Result<AuditNames, StoreError> {
    let users: BTreeSet<UserId> = rows
        .iter()
        .flat_map(|row| [row.entry.user, row.entry.actor.parts().1])
        .flatten()
        .collect();
    let messages: BTreeSet<MessageId> = rows.iter().filter_map(|row| row.entry.message).collect();
    let users: Vec<UserId> = users.into_iter().collect();
    let messages: Vec<MessageId> = messages.into_iter().collect();
    let people = tx
        .list_users_by_ids(account, &users)?
        .into_iter()
        .map(|user| {
            let person = Person {
                address: user.address,
                name: user.name,
            };
            (user.id, person)
        })
        .collect();
    Ok(AuditNames {
        people,
        references: tx.list_references(account, &messages)?,
    })
}

/// The newest entries about a message, at most `most`, oldest first, and whether there are more.
pub(crate) fn entries_on(
    tx: &mut dyn Tx,
    account: AccountId,
    message: MessageId,
    most: u16,
) -> Result<(Vec<LoggedEntry>, bool), StoreError> {
    let scan = AuditScan {
        path: super::AuditPath::OnMessage(message),
        after: None,
        since: None,
        until: None,
        size: most.saturating_add(1),
    };
    let mut rows = tx.scan_audit_entries(account, &scan)?;
    let more = rows.len() > usize::from(most);
    rows.truncate(usize::from(most));
    rows.reverse();
    Ok((rows, more))
}
