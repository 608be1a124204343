//! Telling the user and the administrators that a quota nears its limit (Q4).

use super::{Level, Quota, Usage};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, NewChange},
    id::{ChangeId, MailId, UserId},
    message::NOTIFICATION_PATIENCE,
    outbox::{self, MailContent, NewMail, QuotaWarning},
    services::Deps,
    store::{StoreError, Tx},
    user::User,
    vault::VaultError,
};
use time::OffsetDateTime;

/// Brings what people were told in line with where the quota stands: a level reached is told once; one that a raised limit
/// has left behind is forgotten, so that it is told again when it is reached again.
pub(super) fn settle<E: From<StoreError> + From<VaultError>>(
    tx: &mut dyn Tx,
    deps: &Deps,
    caller: &Caller,
    user: UserId,
    (usage, limit): (Usage, u32),
    now: OffsetDateTime,
) -> Result<(), E> {
    let quota = Quota {
        month: usage.month,
        used: usage.used,
        limit,
    };
    let (told, level) = (usage.told, quota.level());
    if told == level || !tx.save_told(caller.account, user, usage.month, told, level)? {
        return Ok(());
    }
    if level > told {
        tell::<E>(tx, deps, caller, user, (quota, level), now)?;
    }
    Ok(())
}

fn tell<E: From<StoreError> + From<VaultError>>(
    tx: &mut dyn Tx,
    deps: &Deps,
    caller: &Caller,
    user: UserId,
    (quota, level): (Quota, Level),
    now: OffsetDateTime,
) -> Result<(), E> {
    let Some(account) = tx.find_account(caller.account)? else {
        return Ok(());
    };
    let Some(subject) = tx.find_user(caller.account, user)? else {
        return Ok(());
    };
    let name = format!("{} <{}>", subject.name, subject.address);
    let administrators = tx.list_administrators(caller.account)?;
    let others = administrators.into_iter().filter(|one| one.id != user);
    let told: Vec<(User, Option<String>)> = others
        .map(|administrator| (administrator, Some(name.clone())))
        .chain([(subject, None)])
        .collect();
    let mails = told
        .iter()
        .map(|(to, about)| NewMail {
            id: MailId::from_uuid(deps.new_id(now)),
            account: account.id,
            message: None,
            user: to.id,
            to: to.address.clone(),
            reports_to: None,
            language: to.language_or(&account.settings).to_owned(),
            content: MailContent::QuotaWarning(QuotaWarning {
                about: about.clone(),
                percent: level.percent(),
                used: quota.used,
                limit: quota.limit,
                resets_at: quota.month.end(),
            }),
            created_at: now,
            deadline: (now + NOTIFICATION_PATIENCE).min(quota.month.end()),
        })
        .collect();
    tx.enqueue(&outbox::seal(&*deps.vault, mails)?)?;
    let changes: Vec<NewChange> = told
        .iter()
        .map(|(to, _)| change(deps, caller, to.id, ChangeKind::QuotaWarning, now))
        .collect();
    tx.announce(&changes)?;
    let entry = AuditEntry::by(caller, deps.audit_id(now), now, AuditAction::QuotaWarned)
        .on_user(user)
        .with("percent", level.percent().to_string())
        .with("used", quota.used.to_string())
        .with("limit", quota.limit.to_string());
    tx.record(&entry)?;
    Ok(())
}

/// A change of a quota, for `user`.
pub(super) fn change(
    deps: &Deps,
    caller: &Caller,
    user: UserId,
    kind: ChangeKind,
    now: OffsetDateTime,
) -> NewChange {
    NewChange {
        id: ChangeId::from_uuid(deps.new_id(now)),
        account: caller.account,
        user,
        at: now,
        kind,
        message: None,
        item: None,
    }
}
