//! The audit log: its lists, its sealer, and that every kind of tampering is found and named.

use crate::{
    database::Backend,
    fixture::{Fixture, START},
};
use domain::{
    audit::{AuditAction, AuditActor, AuditEntry, AuditPath, AuditScan, Finding, LoggedEntry},
    caller::Origin,
    clock::Clock as _,
    id::{AuditEntryId, RequestId, SessionId, UserId},
    page::Cursor,
};
use std::{sync::Barrier, thread};
use time::Duration;
use uuid::Uuid;

fn entry(fixture: &Fixture, action: AuditAction) -> AuditEntry {
    AuditEntry {
        id: AuditEntryId::from_uuid(fixture.id()),
        account: fixture.account,
        at: fixture.clock.now(),
        actor: AuditActor::Session(
            UserId::from_uuid(Uuid::from_u128(1)),
            SessionId::from_uuid(Uuid::from_u128(2)),
        ),
        action,
        message: None,
        user: None,
        object: None,
        details: vec![
            ("zebra".into(), "1".to_owned()),
            ("ant".into(), "2".to_owned()),
        ],
        origin: Some(Origin {
            network: "2001:db8::/64".to_owned(),
            request: RequestId::from_uuid(Uuid::from_u128(3)),
        }),
    }
}

/// Records `count` entries a second apart and seals them.
fn sealed(count: usize) -> (Fixture, Vec<AuditEntry>) {
    let fixture = Fixture::new();
    let mut entries = Vec::new();
    for _ in 0..count {
        fixture.clock.advance(Duration::seconds(1));
        let entry = entry(&fixture, AuditAction::MessageOpened);
        fixture.write(|tx| tx.record(&entry));
        entries.push(entry);
    }
    assert_eq!(fixture.services.audit.seal_pending().unwrap(), count);
    (fixture, entries)
}

fn finding(fixture: &Fixture) -> Option<Finding> {
    let verification = fixture.services.audit.verify(fixture.account).unwrap();
    verification.finding
}

fn scan(path: AuditPath, after: Option<Cursor>, size: u16) -> AuditScan {
    AuditScan {
        path,
        after,
        since: None,
        until: None,
        size,
    }
}

#[test]
fn an_entry_is_read_back_as_it_was_recorded() {
    let fixture = Fixture::new();
    let mut recorded = entry(&fixture, AuditAction::MessageSent);
    recorded.message = Some(fixture.message());
    recorded.user = Some(fixture.user());
    recorded.object = Some(fixture.id());
    let mut bare = entry(&fixture, AuditAction::MessageDestroyed);
    bare.actor = AuditActor::System;
    bare.origin = None;
    bare.details.clear();
    bare.at += Duration::microseconds(1);
    fixture.write(|tx| {
        tx.record(&recorded)?;
        tx.record(&bare)
    });
    let page = fixture.read(|tx| {
        let scan = scan(AuditPath::All, None, 10);
        tx.scan_audit_entries(fixture.account, &scan)
    });
    let read: Vec<AuditEntry> = page.into_iter().map(|row| row.entry).collect();
    assert_eq!(read, [bare, recorded]);
}

#[test]
fn entries_are_found_by_message_and_by_user_page_by_page() {
    let fixture = Fixture::new();
    let (message, user) = (fixture.message(), fixture.user());
    let mut about = Vec::new();
    for n in 0..5 {
        fixture.clock.advance(Duration::seconds(1));
        let mut entry = entry(&fixture, AuditAction::MessageOpened);
        entry.message = (n % 2 == 0).then_some(message);
        if n == 1 {
            entry.user = Some(user);
        }
        if n == 4 {
            entry.actor = AuditActor::Session(user, SessionId::from_uuid(fixture.id()));
        }
        fixture.write(|tx| tx.record(&entry));
        about.push(entry.id);
    }
    let list = |account, path, after, size| {
        fixture.read(|tx| tx.scan_audit_entries(account, &scan(path, after, size)))
    };
    let ids = |rows: &[LoggedEntry]| rows.iter().map(|row| row.entry.id).collect::<Vec<_>>();
    let of_message = AuditPath::OnMessage(message);
    let first = list(fixture.account, of_message, None, 2);
    assert_eq!(ids(&first), [about[4], about[2]]);
    let place = first.last().map(|row| Cursor {
        at: row.entry.at,
        id: *row.entry.id.as_uuid(),
    });
    let second = list(fixture.account, of_message, place, 2);
    assert_eq!(ids(&second), [about[0]]);
    let about_user = list(fixture.account, AuditPath::AboutUser(user), None, 9);
    assert_eq!(ids(&about_user), [about[1]]);
    let by_user = list(fixture.account, AuditPath::ByUser(user), None, 9);
    assert_eq!(ids(&by_user), [about[4]]);
    let other = fixture.add_account("fabrikam");
    let elsewhere = list(other, AuditPath::AboutUser(user), None, 9);
    assert_eq!(elsewhere, []);
}

#[test]
fn a_chain_that_nobody_touched_is_whole() {
    let (fixture, _) = sealed(5);
    let other = fixture.add_account("fabrikam");
    let mut theirs = entry(&fixture, AuditAction::UserCreated);
    theirs.account = other;
    fixture.write(|tx| tx.record(&theirs));
    assert_eq!(fixture.services.audit.seal_pending().unwrap(), 1);
    let verification = fixture.services.audit.verify(fixture.account).unwrap();
    assert_eq!((verification.entries, verification.finding), (5, None));
    let verification = fixture.services.audit.verify(other).unwrap();
    assert_eq!((verification.entries, verification.finding), (1, None));
}

#[test]
fn more_entries_than_a_batch_are_sealed_and_checked() {
    let fixture = Fixture::new();
    fixture.write(|tx| {
        for n in 0..1_100_i64 {
            let mut entry = entry(&fixture, AuditAction::MessageOpened);
            entry.at = START + Duration::milliseconds(n);
            tx.record(&entry)?;
        }
        Ok(())
    });
    assert_eq!(fixture.services.audit.seal_pending().unwrap(), 1_100);
    assert_eq!(fixture.services.audit.seal_pending().unwrap(), 0);
    let verification = fixture.services.audit.verify(fixture.account).unwrap();
    assert_eq!((verification.entries, verification.finding), (1_100, None));
}

#[test]
fn an_entry_that_commits_late_is_sealed_all_the_same() {
    let (fixture, _) = sealed(3);
    let mut late = entry(&fixture, AuditAction::MessageSent);
    // Made before everything sealed so far, visible only now.
    late.at = START;
    late.id = AuditEntryId::from_uuid(Uuid::from_u128(1));
    fixture.write(|tx| tx.record(&late));
    assert_eq!(fixture.services.audit.seal_pending().unwrap(), 1);
    let chain = fixture.read(|tx| tx.list_sealed_entries(fixture.account, 3, 10));
    assert_eq!(chain[0].entry, late);
    assert_eq!(finding(&fixture), None);
}

#[test]
fn an_entry_of_a_transaction_still_open_waits_without_holding_up_the_others() {
    if Backend::chosen() == Backend::Sqlite {
        // There nobody else writes while a transaction is open.
        return;
    }
    let fixture = Fixture::new();
    let (recorded, others_sealed) = (Barrier::new(2), Barrier::new(2));
    let early = entry(&fixture, AuditAction::MessageSent);
    thread::scope(|scope| {
        scope.spawn(|| {
            fixture.write(|tx| {
                tx.record(&early)?;
                recorded.wait();
                others_sealed.wait();
                Ok(())
            });
        });
        recorded.wait();
        fixture.clock.advance(Duration::seconds(1));
        let later = entry(&fixture, AuditAction::MessageOpened);
        fixture.write(|tx| tx.record(&later));
        assert_eq!(fixture.services.audit.seal_pending().unwrap(), 1);
        others_sealed.wait();
    });
    assert_eq!(fixture.services.audit.seal_pending().unwrap(), 1);
    let chain = fixture.read(|tx| tx.list_sealed_entries(fixture.account, 1, 10));
    assert_eq!(chain[0].entry, early);
    assert_eq!(finding(&fixture), None);
}

#[test]
fn sealers_at_once_make_one_chain() {
    let fixture = Fixture::new();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..25 {
                    let entry = entry(&fixture, AuditAction::MessageOpened);
                    fixture.write(|tx| tx.record(&entry));
                    fixture.services.audit.seal_pending().unwrap();
                }
            });
        }
    });
    fixture.services.audit.seal_pending().unwrap();
    let verification = fixture.services.audit.verify(fixture.account).unwrap();
    assert_eq!((verification.entries, verification.finding), (100, None));
}

#[test]
fn a_changed_entry_is_named() {
    for change in [
        "action = 'message.sent'",
        "network = '192.0.2.66'",
        "actor_kind = 'anonymous', actor_user_id = NULL, actor_credential_id = NULL",
        "details = '[[\"zebra\", \"1\"], [\"ant\", \"3\"]]'",
        "details = '[]'",
    ] {
        let (fixture, entries) = sealed(5);
        fixture.tamper(&format!("UPDATE audit_entries SET {change} WHERE seq = 3"));
        let expected = Finding::Changed {
            seq: 3,
            entry: entries[2].id,
        };
        assert_eq!(finding(&fixture), Some(expected), "{change}");
    }
}

#[test]
fn an_entry_made_unreadable_is_named() {
    let (fixture, entries) = sealed(3);
    fixture.tamper("UPDATE audit_entries SET action = 'nothing.happened' WHERE seq = 2");
    let entry = entries[1].id.to_string();
    assert_eq!(finding(&fixture), Some(Finding::Unreadable { entry }));
}

#[test]
fn a_changed_hash_is_named() {
    let (fixture, entries) = sealed(5);
    let (from, to) = match Backend::chosen() {
        Backend::Sqlite => ("hash = zeroblob(32)", "seq = 2"),
        Backend::Postgres => ("hash = decode(repeat('00', 32), 'hex')", "seq = 2"),
    };
    fixture.tamper(&format!("UPDATE audit_entries SET {from} WHERE {to}"));
    let expected = Finding::Changed {
        seq: 2,
        entry: entries[1].id,
    };
    assert_eq!(finding(&fixture), Some(expected));
}

#[test]
fn a_removed_entry_is_named_wherever_it_stood() {
    for seq in [1, 3, 5] {
        let (fixture, _) = sealed(5);
        fixture.tamper(&format!("DELETE FROM audit_entries WHERE seq = {seq}"));
        assert_eq!(finding(&fixture), Some(Finding::Removed { seq }));
    }
}

#[test]
fn a_removed_entry_is_named_when_the_others_are_renumbered() {
    let (fixture, _) = sealed(5);
    // One after the other: numbers are unique at every moment.
    fixture.tamper(
        "DELETE FROM audit_entries WHERE seq = 3;
         UPDATE audit_entries SET seq = 3 WHERE seq = 4;
         UPDATE audit_entries SET seq = 4 WHERE seq = 5;",
    );
    assert_eq!(finding(&fixture), Some(Finding::Removed { seq: 3 }));
}

#[test]
fn an_added_entry_is_named() {
    let (fixture, entries) = sealed(5);
    let fake = fixture.id();
    // A copy of entry 2 squeezed in as number 3.
    fixture.tamper(&format!(
        "UPDATE audit_entries SET seq = 6 WHERE seq = 5;
         UPDATE audit_entries SET seq = 5 WHERE seq = 4;
         UPDATE audit_entries SET seq = 4 WHERE seq = 3;
         INSERT INTO audit_entries
         SELECT account_id, {}, at, actor_kind, actor_user_id, actor_credential_id, action, message_id, user_id,
             object_id, details, network, request_id, 3, hash
         FROM audit_entries WHERE seq = 2;",
        fixture.literal(fake)
    ));
    let expected = Finding::Added {
        seq: 3,
        entry: AuditEntryId::from_uuid(fake),
    };
    assert_eq!(finding(&fixture), Some(expected));
    assert_eq!(entries.len(), 5);
}

#[test]
fn an_entry_appended_by_hand_is_named() {
    let (fixture, _) = sealed(3);
    let fake = fixture.id();
    fixture.tamper(&format!(
        "INSERT INTO audit_entries
         SELECT account_id, {}, at, actor_kind, actor_user_id, actor_credential_id, action, message_id, user_id,
             object_id, details, network, request_id, 4, hash
         FROM audit_entries WHERE seq = 3;",
        fixture.literal(fake)
    ));
    let expected = Finding::Added {
        seq: 4,
        entry: AuditEntryId::from_uuid(fake),
    };
    assert_eq!(finding(&fixture), Some(expected));
}

#[test]
fn a_moved_entry_is_named() {
    for (first, second) in [(2, 5), (3, 4), (1, 2), (4, 5)] {
        let (fixture, entries) = sealed(5);
        fixture.tamper(&format!(
            "UPDATE audit_entries SET seq = 99 WHERE seq = {first};
             UPDATE audit_entries SET seq = {first} WHERE seq = {second};
             UPDATE audit_entries SET seq = {second} WHERE seq = 99;"
        ));
        let expected = Finding::Moved {
            sealed_as: first,
            found_at: second,
            entry: entries[usize::try_from(first).unwrap() - 1].id,
        };
        assert_eq!(finding(&fixture), Some(expected), "{first} and {second}");
    }
}

#[test]
fn a_checkpoint_is_signed_hourly_where_the_chain_grew() {
    let (fixture, _) = sealed(2);
    let audit = &fixture.services.audit;
    assert_eq!(audit.sign_checkpoints().unwrap().len(), 1);
    fixture.clock.advance(Duration::hours(2));
    assert_eq!(audit.sign_checkpoints().unwrap().len(), 0, "nothing new");
    let more = entry(&fixture, AuditAction::MessageOpened);
    fixture.write(|tx| tx.record(&more));
    audit.seal_pending().unwrap();
    assert_eq!(audit.sign_checkpoints().unwrap().len(), 1);
    let more = entry(&fixture, AuditAction::MessageOpened);
    fixture.write(|tx| tx.record(&more));
    audit.seal_pending().unwrap();
    fixture.clock.advance(Duration::minutes(59));
    assert_eq!(audit.sign_checkpoints().unwrap().len(), 0, "too soon");
    fixture.clock.advance(Duration::minutes(1));
    assert_eq!(audit.sign_checkpoints().unwrap().len(), 1);
    let verification = audit.verify(fixture.account).unwrap();
    assert_eq!((verification.checkpoints, verification.finding), (3, None));
}

/// Whoever rewrites the whole chain consistently, head and all, is caught by the checkpoint signed before.
#[test]
fn a_rewritten_chain_is_caught_by_its_checkpoint() {
    let (fixture, entries) = sealed(5);
    fixture.services.audit.sign_checkpoints().unwrap();
    fixture.tamper(
        "UPDATE audit_entries SET seq = NULL, hash = NULL; DELETE FROM audit_chains;
         UPDATE audit_entries SET network = '192.0.2.66';",
    );
    assert_eq!(
        fixture.services.audit.seal_pending().unwrap(),
        entries.len()
    );
    assert_eq!(finding(&fixture), Some(Finding::Rewritten { seq: 5 }));
}

#[test]
fn a_chain_cut_back_is_caught_by_its_checkpoint() {
    let (fixture, entries) = sealed(5);
    fixture.services.audit.sign_checkpoints().unwrap();
    fixture.tamper("UPDATE audit_entries SET seq = NULL, hash = NULL; DELETE FROM audit_chains;");
    fixture.tamper(&format!(
        "DELETE FROM audit_entries WHERE entry_id = {}",
        fixture.literal(*entries[4].id.as_uuid())
    ));
    fixture.services.audit.seal_pending().unwrap();
    assert_eq!(finding(&fixture), Some(Finding::Removed { seq: 5 }));
}

#[test]
fn a_forged_checkpoint_is_named() {
    for bytes in [10, 64] {
        let (fixture, _) = sealed(2);
        fixture.services.audit.sign_checkpoints().unwrap();
        let zeros = match Backend::chosen() {
            Backend::Sqlite => format!("zeroblob({bytes})"),
            Backend::Postgres => format!("decode(repeat('00', {bytes}), 'hex')"),
        };
        fixture.tamper(&format!("UPDATE audit_checkpoints SET signature = {zeros}"));
        assert_eq!(
            finding(&fixture),
            Some(Finding::CheckpointForged { seq: 2 })
        );
    }
}
