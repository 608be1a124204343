//! The streams that are open in this process. One reader fetches what is new for all of them, however many there are.

use domain::{
    change::Change,
    id::{AccountId, UserId},
    services::Services,
    store::StoreError,
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::broadcast;

/// How many changes a slow client may lag behind before it reads them from the database instead.
const LAG: usize = 64;
/// How many streams one user may have; browsers share one between their tabs.
const PER_USER: usize = 8;
/// How many streams one process may have.
const IN_ALL: usize = 10_000;
/// How many changes of an account are fetched at once.
const BATCH: u16 = 500;

/// The open streams of this process.
#[derive(Debug, Clone, Default)]
pub struct ChangeStreams(Arc<Mutex<Open>>);

#[derive(Debug, Default)]
struct Open {
    accounts: HashMap<AccountId, Audience>,
    closed: bool,
}

/// Who listens in one account.
#[derive(Debug)]
struct Audience {
    /// The position published last.
    published: i64,
    users: HashMap<UserId, broadcast::Sender<Arc<Change>>>,
}

impl ChangeStreams {
    /// Listens for the user's changes after `newest`, the newest position the caller knows of; changes before it may come
    /// too. `None` when there are too many streams, or the process is about to end.
    pub(crate) fn subscribe(
        &self,
        account: AccountId,
        user: UserId,
        newest: i64,
    ) -> Option<broadcast::Receiver<Arc<Change>>> {
        let mut open = self.lock();
        if open.closed || open.count() >= IN_ALL {
            return None;
        }
        let audience = open.accounts.entry(account).or_insert_with(|| Audience {
            published: newest,
            users: HashMap::new(),
        });
        let sender = audience
            .users
            .entry(user)
            .or_insert_with(|| broadcast::Sender::new(LAG));
        (sender.receiver_count() < PER_USER).then(|| sender.subscribe())
    }

    /// Hands what is newly numbered to whoever listens; called after each round of the sequencer and now and then, for
    /// what other processes have numbered. Asks the database nothing when nobody listens.
    pub fn publish_new(&self, services: &Services) -> Result<(), StoreError> {
        loop {
            let known = self.known();
            if known.is_empty() {
                return Ok(());
            }
            let news = services.changes.list_published_after(&known, BATCH)?;
            let more = news
                .iter()
                .any(|(_, changes)| changes.len() >= usize::from(BATCH));
            for (account, changes) in news {
                self.publish(account, changes);
            }
            if !more {
                return Ok(());
            }
        }
    }

    /// Ends every stream: their clients come back to another process, or to this one's successor.
    pub fn close(&self) {
        let mut open = self.lock();
        open.closed = true;
        open.accounts.clear();
    }

    /// Accounts somebody listens to, with the position published last. Forgets who has gone.
    fn known(&self) -> Vec<(AccountId, i64)> {
        let mut open = self.lock();
        open.accounts.retain(|_, audience| {
            audience
                .users
                .retain(|_, sender| sender.receiver_count() > 0);
            !audience.users.is_empty()
        });
        open.accounts
            .iter()
            .map(|(account, audience)| (*account, audience.published))
            .collect()
    }

    fn publish(&self, account: AccountId, changes: Vec<Change>) {
        let mut open = self.lock();
        let Some(audience) = open.accounts.get_mut(&account) else {
            return;
        };
        for change in changes {
            if change.position <= audience.published {
                continue;
            }
            audience.published = change.position;
            if let Some(sender) = audience.users.get(&change.user) {
                // Nobody left to hear it is no failure.
                drop(sender.send(Arc::new(change)));
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    fn count(&self) -> usize {
        self.accounts
            .values()
            .flat_map(|audience| audience.users.values())
            .map(broadcast::Sender::receiver_count)
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::change::ChangeKind;
    use uuid::Uuid;

    fn account() -> AccountId {
        AccountId::from_uuid(Uuid::from_u128(1))
    }

    fn user(number: u128) -> UserId {
        UserId::from_uuid(Uuid::from_u128(number))
    }

    fn change(position: i64, user: UserId) -> Change {
        Change {
            position,
            user,
            at: time::OffsetDateTime::UNIX_EPOCH,
            kind: ChangeKind::ItemRead,
            message: None,
            item: None,
        }
    }

    fn received(receiver: &mut broadcast::Receiver<Arc<Change>>) -> Vec<i64> {
        std::iter::from_fn(|| receiver.try_recv().ok())
            .map(|change| change.position)
            .collect()
    }

    #[test]
    fn everyone_hears_their_own_changes_once() {
        let streams = ChangeStreams::default();
        let mut ann = streams.subscribe(account(), user(1), 5).unwrap();
        let mut ann_too = streams.subscribe(account(), user(1), 5).unwrap();
        let mut bob = streams.subscribe(account(), user(2), 5).unwrap();
        let changes = vec![
            change(5, user(1)),
            change(6, user(1)),
            change(7, user(2)),
            change(8, user(1)),
        ];
        streams.publish(account(), changes.clone());
        streams.publish(account(), changes);
        assert_eq!(received(&mut ann), [6, 8]);
        assert_eq!(received(&mut ann_too), [6, 8]);
        assert_eq!(received(&mut bob), [7]);
    }

    #[test]
    fn who_has_gone_is_forgotten() {
        let streams = ChangeStreams::default();
        let ann = streams.subscribe(account(), user(1), 0).unwrap();
        assert_eq!(streams.known(), [(account(), 0)]);
        drop(ann);
        assert_eq!(streams.known(), []);
        assert!(streams.lock().accounts.is_empty());
    }

    #[test]
    fn one_user_has_so_many_streams_and_no_more() {
        let streams = ChangeStreams::default();
        let open: Vec<_> = (0..PER_USER)
            .map(|_| streams.subscribe(account(), user(1), 0).unwrap())
            .collect();
        assert!(streams.subscribe(account(), user(1), 0).is_none());
        assert!(streams.subscribe(account(), user(2), 0).is_some());
        drop(open);
        assert!(streams.subscribe(account(), user(1), 0).is_some());
    }

    #[test]
    fn closing_ends_what_is_open_and_lets_nothing_open() {
        let streams = ChangeStreams::default();
        let mut ann = streams.subscribe(account(), user(1), 0).unwrap();
        streams.close();
        assert!(matches!(
            ann.try_recv(),
            Err(broadcast::error::TryRecvError::Closed)
        ));
        assert!(streams.subscribe(account(), user(1), 0).is_none());
    }
}
