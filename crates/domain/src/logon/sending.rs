//! Mails that let people in: what a worker and the help desk both send.

use crate::{
    account::{Account, AccountSettings},
    id::{LinkId, MailId, MessageId, PasswordResetId},
    link::NewLink,
    outbox::{self, MailContent, NewMail},
    password::{NewPasswordReset, PasswordReset},
    services::Deps,
    store::{StoreError, Tx},
    user::User,
    vault::VaultError,
};
use time::{Duration, OffsetDateTime};

/// How long a mail without a nearer deadline is tried.
const PATIENCE: Duration = Duration::days(5);

/// How many resets may be in flight for one user.
const MAX_RESETS_IN_FLIGHT: usize = 3;

/// Writes mails to users into the outbox.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sender<'a> {
    /// The ports.
    pub(crate) deps: &'a Deps,
    /// When.
    pub(crate) now: OffsetDateTime,
}

impl Sender<'_> {
    /// Mails `content` to `user`.
    pub(crate) fn send<E: From<StoreError> + From<VaultError>>(
        &self,
        tx: &mut dyn Tx,
        user: &User,
        settings: &AccountSettings,
        content: MailContent,
        about: Option<MessageId>,
        lifetime: Option<Duration>,
    ) -> Result<(), E> {
        let mail = NewMail {
            id: MailId::from_uuid(self.deps.new_id(self.now)),
            account: user.account,
            message: about,
            user: user.id,
            reports_to: None,
            to: user.address.clone(),
            language: user.language_or(settings).to_owned(),
            content,
            created_at: self.now,
            deadline: self.now + lifetime.unwrap_or(PATIENCE),
        };
        tx.enqueue(&outbox::seal(&*self.deps.vault, vec![mail])?)?;
        Ok(())
    }
}

/// Mails a password reset; `false` when enough are in flight already.
pub(crate) fn mail_password_reset<E: From<StoreError> + From<VaultError>>(
    sender: Sender<'_>,
    tx: &mut dyn Tx,
    account: &Account,
    user: &User,
) -> Result<bool, E> {
    let Sender { deps, now } = sender;
    let in_flight =
        tx.count_password_resets(user.account, user.id, now - PasswordReset::LIFETIME)?;
    if in_flight >= MAX_RESETS_IN_FLIGHT {
        return Ok(false);
    }
    let token = deps.randomness.token();
    tx.insert_password_reset(&NewPasswordReset {
        account: user.account,
        id: PasswordResetId::from_uuid(deps.new_id(now)),
        user: user.id,
        token_digest: deps.vault.digest(token.bytes()),
        created_at: now,
    })?;
    let content = MailContent::PasswordReset {
        token: token.to_text(),
    };
    let lifetime = Some(PasswordReset::LIFETIME);
    sender.send::<E>(tx, user, &account.settings, content, None, lifetime)?;
    Ok(true)
}

/// Mails a fresh link to the newest message the user can read; `None` when there is none.
pub(crate) fn mail_fresh_link<E: From<StoreError> + From<VaultError>>(
    sender: Sender<'_>,
    tx: &mut dyn Tx,
    account: &Account,
    user: &User,
) -> Result<Option<MessageId>, E> {
    let Sender { deps, now } = sender;
    let Some(target) = tx.find_newest_readable(user.account, user.id, now)? else {
        return Ok(None);
    };
    let token = deps.randomness.token();
    tx.insert_links(&[NewLink {
        id: LinkId::from_uuid(deps.new_id(now)),
        account: user.account,
        message: target.message,
        user: user.id,
        token_digest: deps.vault.digest(token.bytes()),
        created_at: now,
    }])?;
    let content = MailContent::FreshLink {
        link: token.to_text(),
        reference: target.reference,
    };
    let about = Some(target.message);
    sender.send::<E>(tx, user, &account.settings, content, about, None)?;
    Ok(Some(target.message))
}
