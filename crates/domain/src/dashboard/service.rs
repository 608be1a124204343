//! Counting, and what an administrator is shown.

use super::{
    Day, Delay, Figure, NearQuota, WaitingMails,
    count::{Amounts, add, asks_times_of},
};
use crate::{
    caller::Caller,
    id::{AccountId, MessageId},
    logon::LogonRefusal,
    outbox::MailState,
    quota::Month,
    services::Deps,
    store::StoreError,
};
use std::{collections::HashMap, sync::Arc};

/// How many audit entries are counted in one transaction.
const BATCH: u16 = 500;
/// How many users near their quota are shown.
const NEAR_QUOTA: u16 = 10;
/// Up to how many waiting mails are counted.
const WAITING: u16 = 10_000;

/// How many days a dashboard looks back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period(u16);

impl Period {
    /// The longest.
    pub const MAX: u16 = 92;

    /// `None` unless 1 to [`Period::MAX`].
    pub fn new(days: u16) -> Option<Self> {
        (1..=Self::MAX).contains(&days).then_some(Self(days))
    }
}

impl Default for Period {
    fn default() -> Self {
        Self(30)
    }
}

/// What happened on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayFigures {
    /// The day.
    pub day: Day,
    /// Messages sent.
    pub sent: u64,
    /// First openings by recipients.
    pub read: u64,
    /// Messages recalled.
    pub recalled: u64,
    /// Messages that ended.
    pub expired: u64,
    /// Notifications that will not arrive.
    pub failed_notifications: u64,
    /// Refused log-ons.
    pub refused_logons: u64,
}

/// What happened lately, and what needs somebody now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dashboard {
    /// Each day of the period, the oldest first.
    pub days: Vec<DayFigures>,
    /// First openings of the period by how long they took, the shortest first.
    pub delays: Vec<(Delay, u64)>,
    /// Refused log-ons of the period by reason, the most frequent first.
    pub refusals: Vec<(LogonRefusal, u64)>,
    /// Users near their quota, who used most first.
    pub near_quota: Vec<NearQuota>,
    /// Whether there are more of them.
    pub more_near_quota: bool,
    /// The mail queue.
    pub waiting: Vec<WaitingMails>,
}

/// The dashboard's use cases.
#[derive(Debug, Clone)]
pub struct DashboardService {
    deps: Arc<Deps>,
}

impl DashboardService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Counts every audit entry that is sealed and not yet counted; how many. Any number of processes may call it at once.
    pub fn count_pending(&self) -> Result<usize, StoreError> {
        let accounts = self.deps.store.read(|tx| tx.list_uncounted_accounts())?;
        let mut counted = 0;
        for account in accounts {
            loop {
                let batch = self.count_batch(account)?;
                counted += batch;
                if batch < usize::from(BATCH) {
                    break;
                }
            }
        }
        Ok(counted)
    }

    fn count_batch(&self, account: AccountId) -> Result<usize, StoreError> {
        self.deps.store.write(|tx| {
            let from = tx.find_counted(account)?;
            let entries = tx.list_sealed_entries(account, from, BATCH)?;
            let Some(to) = entries.last().map(|sealed| sealed.seq) else {
                return Ok(0);
            };
            // The conditional move is the lock: of two counters one moves it, the other leaves this batch.
            if !tx.advance_counted(account, from, to)? {
                return Ok(0);
            }
            let asked: Vec<MessageId> = entries
                .iter()
                .filter_map(|sealed| asks_times_of(&sealed.entry))
                .collect();
            let times: HashMap<_, _> = tx
                .list_message_times(account, &asked)?
                .into_iter()
                .collect();
            let mut amounts = Amounts::new();
            for sealed in &entries {
                add(&mut amounts, &sealed.entry, &times);
            }
            // In one order, so that two counters of one account could never wait for each other in a circle.
            let mut amounts: Vec<_> = amounts
                .into_iter()
                .filter(|(_, amount)| *amount != 0)
                .map(|((day, figure), amount)| (day, figure, amount))
                .collect();
            amounts.sort_by_cached_key(|(day, figure, _)| (*day, figure.name()));
            tx.add_figures(account, &amounts)?;
            Ok(entries.len())
        })
    }

    /// The dashboard of the caller's account.
    pub fn show(&self, caller: &Caller, period: Period) -> Result<Dashboard, StoreError> {
        let now = self.deps.clock.now();
        let today = Day::of(now);
        let first = today.before(period.0 - 1);
        let account = caller.account;
        let (figures, mut near_quota, waiting) = self.deps.store.read(|tx| {
            let figures = tx.list_figures(account, first, today)?;
            let near_quota = tx.list_near_quota(account, Month::of(now), NEAR_QUOTA + 1)?;
            let waiting = [MailState::Queued, MailState::Deferred]
                .map(|state| tx.measure_waiting_in(account, state, WAITING))
                .into_iter()
                .collect::<Result<Vec<_>, _>>()?;
            Ok::<_, StoreError>((figures, near_quota, waiting))
        })?;
        let more_near_quota = near_quota.len() > usize::from(NEAR_QUOTA);
        near_quota.truncate(NEAR_QUOTA.into());
        let days = (0..period.0)
            .rev()
            .map(|back| day_figures(today.before(back), &figures))
            .collect();
        Ok(Dashboard {
            days,
            delays: Delay::ALL
                .map(|delay| (delay, sum(&figures, Figure::ReadAfter(delay))))
                .to_vec(),
            refusals: refusals(&figures),
            near_quota,
            more_near_quota,
            waiting,
        })
    }
}

fn day_figures(day: Day, figures: &[(Day, Figure, i64)]) -> DayFigures {
    let mut found = DayFigures {
        day,
        sent: 0,
        read: 0,
        recalled: 0,
        expired: 0,
        failed_notifications: 0,
        refused_logons: 0,
    };
    for (_, figure, amount) in figures.iter().filter(|(of, ..)| *of == day) {
        let amount = u64::try_from(*amount).unwrap_or(0);
        match figure {
            Figure::Sent => found.sent = amount,
            Figure::Read => found.read = amount,
            Figure::Recalled => found.recalled = amount,
            Figure::Expired => found.expired = amount,
            Figure::NotificationFailed => found.failed_notifications = amount,
            Figure::Refused(_) => found.refused_logons += amount,
            Figure::ReadAfter(_) => {}
        }
    }
    found
}

fn sum(figures: &[(Day, Figure, i64)], wanted: Figure) -> u64 {
    figures
        .iter()
        .filter(|(_, figure, _)| *figure == wanted)
        .map(|(.., amount)| u64::try_from(*amount).unwrap_or(0))
        .sum()
}

fn refusals(figures: &[(Day, Figure, i64)]) -> Vec<(LogonRefusal, u64)> {
    let mut found: Vec<_> = LogonRefusal::ALL
        .iter()
        .map(|&reason| (reason, sum(figures, Figure::Refused(reason))))
        .filter(|(_, count)| *count > 0)
        .collect();
    found.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    found
}
