//! The sweeper: what ends, ends once, and nothing else is touched.

use crate::fixture::Fixture;
use domain::{
    audit::{AuditAction, AuditPath, AuditScan},
    caller::{Caller, Credential, Origin},
    clock::Clock as _,
    id::{MessageId, RequestId},
    mailbox::{Folder, ItemFilter},
    message::{AddressFields, SendMessage},
    page::Limit,
    store::StoreError,
    user::User,
};
use std::thread;
use time::Duration;

struct People {
    ann: Caller,
    bob: Caller,
}

fn people(fixture: &Fixture) -> People {
    let now = fixture.clock.now();
    let mut ann = User::internal(
        fixture.account,
        fixture.user(),
        "ann@northwind.example".parse().unwrap(),
        "Ann".to_owned(),
        now,
    );
    ann.licensed = true;
    let bob = User::external(
        fixture.account,
        fixture.user(),
        "bob@example.org".parse().unwrap(),
        now,
    );
    let both = [ann.clone(), bob.clone()];
    fixture.write(|tx| tx.insert_users_or_ignore(&both));
    let caller = |user: &User| {
        user.caller(
            Credential::Operator,
            Origin {
                network: "192.0.2.1".to_owned(),
                request: RequestId::from_uuid(fixture.id()),
            },
        )
    };
    People {
        ann: caller(&ann),
        bob: caller(&bob),
    }
}

fn send(fixture: &Fixture, people: &People) -> MessageId {
    let message = SendMessage {
        fields: AddressFields {
            to: vec!["bob@example.org".to_owned()],
            cc: Vec::new(),
            bcc: Vec::new(),
        },
        subject: "Results".to_owned(),
        body_html: "<p>All well.</p>".to_owned(),
        definition: None,
    };
    let sent = fixture.services.messages.send(&people.ann, None, &message);
    sent.unwrap().message.id
}

fn items(fixture: &Fixture, caller: &Caller, folder: Folder) -> usize {
    let list =
        fixture
            .services
            .mailbox
            .list(caller, (folder, ItemFilter::All), None, Limit::default());
    list.unwrap().items.len()
}

fn destroyed_entries(fixture: &Fixture, message: MessageId) -> usize {
    let scan = AuditScan {
        path: AuditPath::OnMessage(message),
        after: None,
        since: None,
        until: None,
        size: 50,
    };
    fixture
        .read(|tx| tx.scan_audit_entries(fixture.account, &scan))
        .iter()
        .filter(|row| row.entry.action == AuditAction::MessageDestroyed)
        .count()
}

#[test]
fn an_expired_message_leaves_the_lists_and_stays_in_the_expired_ones() {
    let fixture = Fixture::new();
    let people = people(&fixture);
    send(&fixture, &people);
    let retention = &fixture.services.retention;
    fixture
        .clock
        .advance(Duration::days(30) - Duration::microseconds(1));
    assert_eq!(retention.sweep().unwrap().shelved, 0);
    assert_eq!(items(&fixture, &people.bob, Folder::Inbox), 1);
    fixture.clock.advance(Duration::microseconds(1));
    let expired = |fixture: &Fixture| {
        let list = fixture
            .services
            .mailbox
            .list_expired(&people.bob, None, Limit::default());
        list.unwrap().items.len()
    };
    assert_eq!(expired(&fixture), 1, "before the sweeper came");
    assert_eq!(retention.sweep().unwrap().shelved, 1);
    assert_eq!(retention.sweep().unwrap().shelved, 0);
    assert_eq!(expired(&fixture), 1, "after it");
    assert_eq!(items(&fixture, &people.bob, Folder::Inbox), 0);
    assert_eq!(items(&fixture, &people.ann, Folder::Sent), 1);
}

#[test]
fn content_is_destroyed_at_the_end_of_retention_and_not_an_instant_before() {
    let fixture = Fixture::new();
    let people = people(&fixture);
    let message = send(&fixture, &people);
    let retention = &fixture.services.retention;
    let key = || fixture.read(|tx| tx.find_message_key(fixture.account, message));
    let parts = || fixture.read(|tx| tx.list_parts(fixture.account, message));
    fixture
        .clock
        .advance(Duration::days(365) - Duration::microseconds(1));
    assert_eq!(retention.sweep().unwrap().destroyed, 0);
    assert!(key().is_some() && !parts().is_empty());
    fixture.clock.advance(Duration::microseconds(1));
    assert_eq!(retention.sweep().unwrap().destroyed, 1);
    assert!(key().is_none() && parts().is_empty());
    assert_eq!(items(&fixture, &people.ann, Folder::Sent), 0);
    let record = fixture.read(|tx| tx.list_recipients(fixture.account, message));
    assert_eq!(record.len(), 1, "the tracking record remains");
    assert_eq!(retention.sweep().unwrap().destroyed, 0);
    assert_eq!(destroyed_entries(&fixture, message), 1);
}

#[test]
fn a_shorter_retention_brings_the_end_forward() {
    let fixture = Fixture::new();
    let people = people(&fixture);
    let message = send(&fixture, &people);
    fixture.clock.advance(Duration::days(40));
    let retention = &fixture.services.retention;
    assert_eq!(retention.sweep().unwrap().destroyed, 0);
    fixture.write(|tx| {
        let account = tx.find_account(fixture.account)?.ok_or(StoreError::Busy)?;
        let mut settings = account.settings;
        settings.max_retention = Duration::days(40);
        tx.save_account(fixture.account, &account.name, &settings)
    });
    assert_eq!(retention.sweep().unwrap().destroyed, 1);
    assert_eq!(destroyed_entries(&fixture, message), 1);
}

#[test]
fn sweepers_at_once_end_each_message_once() {
    let fixture = Fixture::new();
    let people = people(&fixture);
    let messages: Vec<_> = (0..10).map(|_| send(&fixture, &people)).collect();
    fixture.clock.advance(Duration::days(365));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| fixture.services.retention.sweep().unwrap());
        }
    });
    for message in messages {
        assert_eq!(destroyed_entries(&fixture, message), 1);
        let key = fixture.read(|tx| tx.find_message_key(fixture.account, message));
        assert!(key.is_none());
    }
}
