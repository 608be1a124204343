//! Importing users from a table: first looked at, then made, all of it or nothing.

use super::{Role, User, UserError, UserKind, UserService, alias::MAX_ALIASES};
use crate::{
    account::Account,
    address::Address,
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    external_directory,
    id::UserId,
    idempotency::{self, Attempt},
    store::{StoreError, Tx},
};
use std::collections::{BTreeSet, HashSet};
use time::OffsetDateTime;
use uuid::Uuid;

/// One line of the table, as text.
#[derive(Debug, Clone, Default)]
pub struct ImportLine {
    /// Where it stands in the file.
    pub line: u64,
    /// The address.
    pub address: String,
    /// The name; without one, the address's local part.
    pub name: String,
    /// The role; without one, a member. Internal users alone.
    pub role: String,
    /// Whether licensed; without a word, not. Internal users alone.
    pub licensed: String,
    /// Whether log-on is allowed; without a word, it is.
    pub logon_allowed: String,
    /// The language.
    pub language: String,
    /// Aliases, separated by spaces. Internal users alone.
    pub aliases: String,
    /// Whether the line has another number of cells than the heading.
    pub is_ragged: bool,
}

/// Declares what can be wrong with a cell.
macro_rules! faults {
    ($($name:ident = $text:literal, $detail:literal;)*) => {
        /// What is wrong with a line.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum ImportFault { $(#[doc = $detail] $name,)* }

        impl ImportFault {
            /// Its stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// What it tells a person.
            pub const fn detail(self) -> &'static str {
                match self { $(Self::$name => $detail,)* }
            }
        }
    };
}

faults! {
    Ragged = "ragged_line", "The line has another number of cells than the heading.";
    AddressInvalid = "address_invalid", "This is no mail address.";
    AddressNotInternal = "address_not_internal", "The address is in none of the account's domains.";
    AddressInternal = "address_internal", "The address is in one of the account's own domains.";
    AddressTaken = "address_taken", "Another user has this address.";
    AddressTwice = "address_twice", "The address stands in the file before.";
    AddressDomainBlocked = "address_domain_blocked", "The organisation sends nothing to this domain.";
    NameInvalid = "name_invalid", "A name has at most 120 characters, none of them control characters.";
    RoleInvalid = "role_invalid", "A role is `member`, `help_desk`, `auditor` or `administrator`.";
    SwitchInvalid = "switch_invalid", "Write yes or no.";
    LanguageInvalid = "language_invalid", "A language tag such as en or de.";
    NotForExternal = "not_for_external", "External users have no role, no licence and no aliases.";
    TooManyAliases = "too_many_aliases", "A user has at most 20 aliases.";
}

/// What is wrong in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellFault {
    /// The column, as the heading names it.
    pub column: &'static str,
    /// What.
    pub fault: ImportFault,
}

/// A line that was looked at.
#[derive(Debug, Clone)]
pub struct CheckedLine {
    /// Where it stands in the file.
    pub line: u64,
    /// The address as it is written, or in its compared form if it is one.
    pub address: String,
    /// Who it would make; what is faulty in it has a harmless value.
    pub user: Option<User>,
    /// The aliases it would give.
    pub aliases: Vec<Address>,
    /// What is wrong with it.
    pub faults: Vec<CellFault>,
}

/// A file of users of one kind.
#[derive(Debug, Clone)]
pub struct ImportUsers {
    /// Internal or external.
    pub kind: UserKind,
    /// The lines.
    pub lines: Vec<ImportLine>,
    /// Lines to leave out, whatever is in them.
    pub skip: BTreeSet<u64>,
}

impl ImportUsers {
    /// Whether it makes somebody who looks after the account.
    pub fn gives_roles(&self) -> bool {
        let roles = self.lines.iter().map(|line| line.role.trim());
        roles
            .filter_map(|role| Role::parse(&role.to_lowercase()))
            .any(Role::looks_after)
    }
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// Its id.
    pub id: Uuid,
    /// How many users it made.
    pub created: usize,
    /// How many lines it left out.
    pub skipped: usize,
}

impl ImportUsers {
    /// How many lines one file may have.
    pub const MAX_LINES: usize = 5000;

    fn kept(&self) -> Vec<&ImportLine> {
        let kept = |line: &&ImportLine| !self.skip.contains(&line.line);
        self.lines.iter().filter(kept).collect()
    }
}

impl UserService {
    /// What an import would do, line by line. Changes nothing.
    pub fn preview_import(
        &self,
        caller: &Caller,
        import: &ImportUsers,
    ) -> Result<Vec<CheckedLine>, UserError> {
        let now = self.deps.clock.now();
        self.deps
            .store
            .read(|tx| self.look(tx, caller, import, now))
    }

    /// Makes every user of the file, or, if anything is wrong with a line that is not to be left out, nobody.
    pub fn import(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        import: &ImportUsers,
    ) -> Result<Imported, UserError> {
        let now = self.deps.clock.now();
        let kept = import.kept().len();
        let mut imported = Imported {
            id: self.deps.new_id(now),
            created: kept,
            skipped: import.lines.len() - kept,
        };
        self.deps.store.write(|tx| {
            if let Some(first) = idempotency::claim(tx, caller, attempt, imported.id, now)? {
                imported.id = first;
                return Ok(imported);
            }
            tx.lock_account(caller.account)?;
            let lines = self.look(tx, caller, import, now)?;
            let faulty: Vec<CheckedLine> = lines
                .iter()
                .filter(|line| !line.faults.is_empty())
                .cloned()
                .collect();
            if !faulty.is_empty() {
                return Err(UserError::ImportFaulty(faulty));
            }
            let users: Vec<User> = lines.iter().filter_map(|line| line.user.clone()).collect();
            if tx.insert_users_or_ignore(&users)? != users.len() {
                // Somebody was written to for the first time this very moment.
                return Err(UserError::AddressTaken);
            }
            for line in lines.iter().filter(|line| !line.aliases.is_empty()) {
                if let Some(user) = &line.user {
                    tx.replace_aliases(caller.account, user.id, &line.aliases)?;
                }
            }
            external_directory::note_newcomers(tx, &self.deps, &users, now)?;
            let entry = |user: &User| {
                self.entry(caller, now, AuditAction::UserCreated, user.id)
                    .on_object(imported.id)
                    .with("role", user.role.as_str())
            };
            let entries: Vec<AuditEntry> = users.iter().map(entry).collect();
            tx.record_all(&entries)?;
            Ok(imported)
        })
    }

    fn look(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        import: &ImportUsers,
        now: OffsetDateTime,
    ) -> Result<Vec<CheckedLine>, UserError> {
        let account = super::service::account(tx, caller)?;
        let mut lines: Vec<CheckedLine> = import
            .kept()
            .into_iter()
            .map(|line| {
                let id = UserId::from_uuid(self.deps.new_id(now));
                Parser::of(&account, import.kind, line).parse(id, now)
            })
            .collect();
        refuse_taken(tx, &account, &mut lines)?;
        Ok(lines)
    }
}

/// Addresses and aliases that the file or the directory has already.
fn refuse_taken(
    tx: &mut dyn Tx,
    account: &Account,
    lines: &mut [CheckedLine],
) -> Result<(), StoreError> {
    let addresses: Vec<Address> = lines
        .iter()
        .flat_map(|line| {
            let own = line.user.as_ref().map(|user| &user.address);
            own.into_iter().chain(&line.aliases).cloned()
        })
        .collect();
    let taken: HashSet<Address> = tx
        .list_address_owners(account.id, &addresses)?
        .into_iter()
        .map(|(address, _)| address)
        .collect();
    let mut seen = HashSet::new();
    for line in lines {
        let own = line.user.as_ref().map(|user| ("address", &user.address));
        let aliases = line.aliases.iter().map(|alias| ("aliases", alias));
        for (column, address) in own.into_iter().chain(aliases) {
            let fault = if taken.contains(address) {
                ImportFault::AddressTaken
            } else if seen.insert(address.clone()) {
                continue;
            } else {
                ImportFault::AddressTwice
            };
            line.faults.push(CellFault { column, fault });
        }
    }
    Ok(())
}

/// Reads the cells of one line and collects what is wrong with them.
struct Parser<'a> {
    account: &'a Account,
    kind: UserKind,
    line: &'a ImportLine,
    faults: Vec<CellFault>,
}

impl<'a> Parser<'a> {
    fn of(account: &'a Account, kind: UserKind, line: &'a ImportLine) -> Self {
        Self {
            account,
            kind,
            line,
            faults: Vec::new(),
        }
    }

    fn parse(mut self, id: UserId, now: OffsetDateTime) -> CheckedLine {
        let line = self.line;
        if line.is_ragged {
            self.fault("", ImportFault::Ragged);
            return self.checked(None, Vec::new());
        }
        let Some(address) = self.address("address", &line.address) else {
            return self.checked(None, Vec::new());
        };
        let mut user = match self.kind {
            UserKind::Internal => {
                let name = address.local_part().to_owned();
                User::internal(self.account.id, id, address, name, now)
            }
            UserKind::External => User::external(self.account.id, id, address, now),
        };
        if let Some(name) = self.name() {
            user.name = name;
        }
        user.role = self.role();
        user.licensed = self.switch("licensed", &line.licensed, false);
        user.logon_allowed = self.switch("logon_allowed", &line.logon_allowed, true);
        user.language = self.language();
        let aliases = self.aliases();
        if self.kind == UserKind::External
            && (user.role != Role::Member || user.licensed || !aliases.is_empty())
        {
            self.fault("role", ImportFault::NotForExternal);
        }
        self.checked(Some(user), aliases)
    }

    fn checked(self, user: Option<User>, aliases: Vec<Address>) -> CheckedLine {
        let written = || self.line.address.trim().to_owned();
        CheckedLine {
            line: self.line.line,
            address: user
                .as_ref()
                .map_or_else(written, |user| user.address.to_string()),
            user,
            aliases,
            faults: self.faults,
        }
    }

    fn fault(&mut self, column: &'static str, fault: ImportFault) {
        self.faults.push(CellFault { column, fault });
    }

    fn address(&mut self, column: &'static str, text: &str) -> Option<Address> {
        let Ok(address) = text.parse::<Address>() else {
            self.fault(column, ImportFault::AddressInvalid);
            return None;
        };
        let is_internal = self.account.is_internal(&address);
        let fault = match self.kind {
            UserKind::Internal if !is_internal => ImportFault::AddressNotInternal,
            UserKind::External if is_internal => ImportFault::AddressInternal,
            UserKind::External if self.account.settings.blocks(address.domain()) => {
                ImportFault::AddressDomainBlocked
            }
            UserKind::Internal | UserKind::External => return Some(address),
        };
        self.fault(column, fault);
        None
    }

    fn name(&mut self) -> Option<String> {
        let name = self.line.name.trim();
        if name.is_empty() {
            return None;
        }
        if name.chars().count() > 120 || name.chars().any(char::is_control) {
            self.fault("name", ImportFault::NameInvalid);
            return None;
        }
        Some(name.to_owned())
    }

    fn role(&mut self) -> Role {
        match self.line.role.trim() {
            "" => Role::Member,
            text => Role::parse(&text.to_lowercase()).unwrap_or_else(|| {
                self.fault("role", ImportFault::RoleInvalid);
                Role::Member
            }),
        }
    }

    fn switch(&mut self, column: &'static str, text: &str, otherwise: bool) -> bool {
        match text.trim().to_lowercase().as_str() {
            "" => otherwise,
            "yes" | "true" | "1" | "ja" => true,
            "no" | "false" | "0" | "nein" => false,
            _ => {
                self.fault(column, ImportFault::SwitchInvalid);
                otherwise
            }
        }
    }

    fn language(&mut self) -> Option<String> {
        let text = self.line.language.trim();
        if text.is_empty() {
            return None;
        }
        let valid = (2..=12).contains(&text.len())
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if !valid {
            self.fault("language", ImportFault::LanguageInvalid);
        }
        valid.then(|| text.to_owned())
    }

    fn aliases(&mut self) -> Vec<Address> {
        let line = self.line;
        let aliases: Vec<Address> = line
            .aliases
            .split_whitespace()
            .filter_map(|text| self.address("aliases", text))
            .collect();
        if aliases.len() > MAX_ALIASES {
            self.fault("aliases", ImportFault::TooManyAliases);
        }
        aliases
    }
}
