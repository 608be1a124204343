//! Use cases of quotas and packs.

use super::{
    Assignment, IssuePacks, Month, Pack, PackFilter, Quota, QuotaError, ShownPack, Usage,
    charge::Charge, warning,
};
use crate::{
    account::Account,
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::ChangeKind,
    id::{AccountId, MessageId, PackId, UserId},
    message::{self, AddressFields, MessageError, Participant, Person, Recipients},
    page::{Cursor, Limit, Page},
    services::Deps,
    store::{StoreError, Tx},
    user::{User, alias},
};
use std::{collections::HashMap, sync::Arc};
use time::OffsetDateTime;

/// How many months with any use an administrator sees of a user; as many are kept.
const HISTORY: u16 = 13;

/// A user's quota as administrators see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserQuota {
    /// How it stands.
    pub quota: Quota,
    /// The packs that raise it, the oldest assignment first.
    pub packs: Vec<Pack>,
    /// The months with any use, newest first.
    pub months: Vec<Usage>,
}

/// An address that a message would count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAddress {
    /// Its place in the request.
    pub pointer: String,
    /// The address.
    pub address: crate::address::Address,
}

/// What a message to some addresses would mean for the quota.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// How the quota stands now.
    pub quota: Quota,
    /// The addresses that would be new this month.
    pub new: Vec<NewAddress>,
}

impl Preview {
    /// Whether the message could be sent.
    pub fn fits(&self) -> bool {
        u32::try_from(self.new.len()).is_ok_and(|new| new <= self.quota.left())
    }
}

/// Use cases of quotas.
#[derive(Debug, Clone)]
pub struct QuotaService {
    pub(super) deps: Arc<Deps>,
}

impl QuotaService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// The caller's own quota this month.
    pub fn own(&self, caller: &Caller) -> Result<Quota, QuotaError> {
        let month = self.month();
        self.deps.store.read(|tx| own(tx, caller, month))
    }

    /// A user's quota this month, with what raises it and the months before.
    pub fn of_user(&self, caller: &Caller, user: UserId) -> Result<UserQuota, QuotaError> {
        let month = self.month();
        self.deps.store.read(|tx| {
            let found = tx.find_user(caller.account, user)?;
            if !found.ok_or(QuotaError::Unknown)?.licensed {
                return Err(QuotaError::NotLicensed);
            }
            Ok(UserQuota {
                quota: quota(tx, caller.account, user, month)?,
                packs: tx.list_packs_of(caller.account, user)?,
                months: tx.list_usage(caller.account, user, HISTORY)?,
            })
        })
    }

    /// What a message to the addresses typed so far would mean for the caller's quota. What is no address yet is passed
    /// over; in an answer to `in_reply_to` its visible participants are free.
    pub fn preview(
        &self,
        caller: &Caller,
        fields: &AddressFields,
        in_reply_to: Option<MessageId>,
    ) -> Result<Preview, QuotaError> {
        let now = self.deps.clock.now();
        let month = Month::of(now);
        self.deps.store.read(|tx| {
            let account = tx.find_account(caller.account)?;
            let account = account.ok_or(QuotaError::Unknown)?;
            let recipients = alias::settle(tx, &account, Recipients::typed(fields))?;
            let free = match in_reply_to {
                Some(original) => self.participants(tx, caller, original, now)?,
                None => Vec::new(),
            };
            let charge = Charge::of(caller, &recipients, &free, now);
            let quota = own(tx, caller, month)?;
            let new = charge.new_places(tx, caller)?;
            Ok(Preview {
                quota,
                new: new
                    .into_iter()
                    .map(|(address, pointer)| NewAddress { pointer, address })
                    .collect(),
            })
        })
    }

    /// A page of the account's packs, newest first.
    pub fn list_packs(
        &self,
        caller: &Caller,
        filter: PackFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<ShownPack>, QuotaError> {
        let (rows, people) = self.deps.store.read(|tx| {
            let rows = tx.list_packs(caller.account, filter, after, limit)?;
            let people = people(tx, caller.account, &rows)?;
            Ok::<_, QuotaError>((rows, people))
        })?;
        let page = Page::cut(rows, limit, |pack| Cursor {
            at: pack.issued_at,
            id: *pack.id.as_uuid(),
        });
        Ok(page.map(|pack| shown(pack, &people)))
    }

    /// Issues packs to an account: the operator's command.
    pub fn issue(&self, command: &IssuePacks) -> Result<Vec<Pack>, QuotaError> {
        if !command.is_valid() {
            return Err(QuotaError::OutOfBounds);
        }
        let now = self.deps.clock.now();
        let packs: Vec<Pack> = (0..command.count)
            .map(|_| Pack {
                account: command.account,
                id: PackId::from_uuid(self.deps.new_id(now)),
                size: command.size,
                issued_at: now,
                assigned: None,
            })
            .collect();
        let entries: Vec<AuditEntry> = packs.iter().map(|pack| self.issued(pack)).collect();
        self.deps.store.write(|tx| {
            tx.insert_packs(&packs)?;
            tx.record_all(&entries)?;
            Ok::<_, QuotaError>(())
        })?;
        Ok(packs)
    }

    /// Every pack of an account, newest first: for the operator.
    pub fn list_all_packs(&self, account: &Account) -> Result<Vec<ShownPack>, QuotaError> {
        let limit = Limit::new(Limit::MAX).unwrap_or_default();
        let (mut all, mut after) = (Vec::new(), None);
        loop {
            let (rows, people) = self.deps.store.read(|tx| {
                let rows = tx.list_packs(account.id, PackFilter::default(), after, limit)?;
                let people = people(tx, account.id, &rows)?;
                Ok::<_, QuotaError>((rows, people))
            })?;
            let page = Page::cut(rows, limit, |pack| Cursor {
                at: pack.issued_at,
                id: *pack.id.as_uuid(),
            });
            all.extend(page.items.into_iter().map(|pack| shown(pack, &people)));
            after = page.next;
            if after.is_none() {
                return Ok(all);
            }
        }
    }

    /// Assigns a pack to a licensed user, whose limit it raises at once. Assigning it again to the same user changes nothing.
    pub fn assign(
        &self,
        caller: &Caller,
        pack: PackId,
        user: UserId,
    ) -> Result<ShownPack, QuotaError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            let found = find_pack(tx, caller, pack)?;
            let assignee = tx
                .find_user(caller.account, user)?
                .ok_or(QuotaError::UnknownAssignee)?;
            if !assignee.licensed {
                return Err(QuotaError::AssigneeNotLicensed);
            }
            if !tx.assign_pack(caller.account, pack, user, now)? {
                let theirs = find_pack(tx, caller, pack)?
                    .assigned
                    .is_some_and(|assigned| assigned.user == user);
                return if theirs {
                    Ok(with_person(found, Some(assignee)))
                } else {
                    Err(QuotaError::PackAssigned)
                };
            }
            self.note(tx, caller, &found, user, AuditAction::PackAssigned, now)?;
            let assigned = Some(Assignment { user, at: now });
            let pack = Pack { assigned, ..found };
            Ok(with_person(pack, Some(assignee)))
        })
    }

    /// Takes a pack back from the user it is assigned to. What was sent stays sent: more may then be used than the limit.
    pub fn withdraw(&self, caller: &Caller, pack: PackId) -> Result<ShownPack, QuotaError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            let found = find_pack(tx, caller, pack)?;
            let Some(Assignment { user, .. }) = found.assigned else {
                return Ok(with_person(found, None));
            };
            // Another administrator may have withdrawn it since it was read; then there is nothing left to do.
            if tx.withdraw_pack(caller.account, pack, user)? {
                self.note(tx, caller, &found, user, AuditAction::PackWithdrawn, now)?;
            }
            let assigned = None;
            Ok(with_person(Pack { assigned, ..found }, None))
        })
    }

    /// Records that a pack changed hands, tells its user's screens, and brings warnings in line with the new limit.
    fn note(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        pack: &Pack,
        user: UserId,
        action: AuditAction,
        now: OffsetDateTime,
    ) -> Result<(), QuotaError> {
        let deps = &*self.deps;
        let entry = AuditEntry::by(caller, deps.audit_id(now), now, action)
            .on_user(user)
            .on_object(*pack.id.as_uuid())
            .with("size", pack.size.to_string());
        tx.record(&entry)?;
        let change = warning::change(deps, caller, user, ChangeKind::QuotaChanged, now);
        tx.announce(&[change])?;
        let usage = tx.find_usage(caller.account, user, Month::of(now))?;
        let limit = limit(tx, caller.account, user)?;
        warning::settle(tx, deps, caller, user, (usage, limit), now)
    }

    fn issued(&self, pack: &Pack) -> AuditEntry {
        let id = self.deps.audit_id(pack.issued_at);
        let action = AuditAction::PackIssued;
        AuditEntry::by_operator(pack.account, id, pack.issued_at, action)
            .on_object(*pack.id.as_uuid())
            .with("size", pack.size.to_string())
    }

    /// The people whom an answer to `original` reaches for free.
    fn participants(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        original: MessageId,
        now: OffsetDateTime,
    ) -> Result<Vec<crate::address::Address>, QuotaError> {
        let loaded = message::load(tx, caller, original, now).map_err(plain)?;
        loaded
            .check_receivable(&*self.deps.vault, caller)
            .map_err(plain)?;
        Ok(loaded.participants(caller))
    }

    pub(super) fn month(&self) -> Month {
        Month::of(self.deps.clock.now())
    }
}

/// A message that cannot be answered is none to a preview: sending says what is wrong with it.
fn plain(error: MessageError) -> QuotaError {
    match error {
        MessageError::Store(error) => error.into(),
        MessageError::Vault(error) => error.into(),
        _ => QuotaError::Unknown,
    }
}

/// What a message by `sender` to these recipients would mean for their quota; `None` for who has none.
pub(crate) fn effect(
    tx: &mut dyn Tx,
    sender: &Caller,
    recipients: &Recipients,
    now: OffsetDateTime,
) -> Result<Option<Preview>, StoreError> {
    if !sender.licensed {
        return Ok(None);
    }
    let charge = Charge::of(sender, recipients, &[], now);
    let new = charge.new_places(tx, sender)?;
    Ok(Some(Preview {
        quota: quota(tx, sender.account, sender.user, Month::of(now))?,
        new: new
            .into_iter()
            .map(|(address, pointer)| NewAddress { pointer, address })
            .collect(),
    }))
}

fn own(tx: &mut dyn Tx, caller: &Caller, month: Month) -> Result<Quota, QuotaError> {
    if !caller.licensed {
        return Err(QuotaError::NotLicensed);
    }
    Ok(quota(tx, caller.account, caller.user, month)?)
}

fn quota(
    tx: &mut dyn Tx,
    account: AccountId,
    user: UserId,
    month: Month,
) -> Result<Quota, StoreError> {
    Ok(Quota {
        month,
        used: tx.find_usage(account, user, month)?.used,
        limit: limit(tx, account, user)?,
    })
}

fn limit(tx: &mut dyn Tx, account: AccountId, user: UserId) -> Result<u32, StoreError> {
    let packs = tx.sum_assigned_packs(account, user)?;
    Ok(Quota::BASE.saturating_add(packs))
}

fn find_pack(tx: &mut dyn Tx, caller: &Caller, pack: PackId) -> Result<Pack, QuotaError> {
    tx.find_pack(caller.account, pack)?
        .ok_or(QuotaError::Unknown)
}

/// The people that packs are assigned to.
fn people(
    tx: &mut dyn Tx,
    account: AccountId,
    packs: &[Pack],
) -> Result<HashMap<UserId, Person>, StoreError> {
    let mut users: Vec<UserId> = packs
        .iter()
        .filter_map(|pack| pack.assigned.map(|assigned| assigned.user))
        .collect();
    users.sort_unstable();
    users.dedup();
    let users = tx.list_users_by_ids(account, &users)?;
    Ok(users
        .into_iter()
        .map(|user| (user.id, Participant::from(user).person))
        .collect())
}

fn shown(pack: Pack, people: &HashMap<UserId, Person>) -> ShownPack {
    ShownPack {
        person: pack
            .assigned
            .and_then(|assigned| people.get(&assigned.user).cloned()),
        pack,
    }
}

fn with_person(pack: Pack, assignee: Option<User>) -> ShownPack {
    ShownPack {
        pack,
        person: assignee.map(|user| Participant::from(user).person),
    }
}
