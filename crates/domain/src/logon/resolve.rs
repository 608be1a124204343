//! What a link leads to, before anyone is asked for anything (L1, L4).

use super::{LogonError, LogonService};
use crate::{
    account::{Account, Slug},
    caller::Origin,
    id::MessageId,
    link::{Link, LinkAgent, LinkState, LinkTarget, LinkText, NewLinkView},
    session::LiveSession,
    store::{StoreError, Tx},
    user::User,
};
use time::OffsetDateTime;

/// How the browser's session, if any, relates to a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkSession {
    /// There is none.
    None,
    /// It is of the user the link was mailed to.
    SameUser,
    /// It is of someone else.
    OtherUser,
}

/// What a link tells whoever holds it. No sender, no subject.
#[derive(Debug, Clone)]
pub struct ResolvedLink {
    /// Live, recalled or expired.
    pub state: LinkState,
    /// The message's reference.
    pub reference: String,
    /// The account's slug.
    pub slug: Slug,
    /// The account's name.
    pub account_name: String,
    /// Whom it was mailed to, masked.
    pub masked_address: String,
    /// Whether a password may be used.
    pub password_allowed: bool,
    /// Whether a mailed code may be used.
    pub code_allowed: bool,
    /// How the browser's session relates to it.
    pub session: LinkSession,
    /// The message, for the user the link was mailed to, in a live session: to read, or when it has expired, to ask for
    /// more time.
    pub message: Option<MessageId>,
}

impl ResolvedLink {
    /// When the message was recalled or expired.
    pub fn ended_at(&self) -> Option<OffsetDateTime> {
        match self.state {
            LinkState::Recalled { at } | LinkState::Expired { at } => Some(at),
            LinkState::Live | LinkState::Gone => None,
        }
    }
}

impl LogonService {
    /// Resolves a link. Changes nothing that anyone sees: mail scanners post, too (L2). That it was asked is noted for the
    /// help desk.
    pub fn resolve_link(
        &self,
        text: &LinkText,
        session: Option<&LiveSession>,
        agent: LinkAgent,
        origin: &Origin,
    ) -> Result<ResolvedLink, LogonError> {
        let now = self.deps.clock.now();
        let digest = text.digest(&*self.deps.vault);
        let (account, user, target, state) = self
            .deps
            .store
            .write(|tx| {
                if let Err(until) = super::take(tx, &self.network_bucket(origin), now)? {
                    return Ok(Err(until));
                }
                let Some(link) = tx.find_link(&digest)? else {
                    return Ok(Ok(None));
                };
                let found = follow_link(tx, &link, now)?;
                if found.is_some() {
                    tx.count_link_view(&NewLinkView {
                        account: link.account,
                        link: link.id,
                        user: link.user,
                        message: link.message,
                        agent,
                        at: now,
                        network: origin.network.clone(),
                    })?;
                }
                Ok::<_, StoreError>(Ok(found))
            })?
            .map_err(|until| LogonError::Throttled { wait: until - now })?
            .ok_or(LogonError::UnknownLink)?;
        let session = match session {
            None => LinkSession::None,
            Some(live) if (live.user.account, live.user.id) == (user.account, user.id) => {
                LinkSession::SameUser
            }
            Some(_) => LinkSession::OtherUser,
        };
        let leads_on = matches!(state, LinkState::Live | LinkState::Expired { .. });
        let leads_on = leads_on && session == LinkSession::SameUser;
        Ok(ResolvedLink {
            state,
            reference: target.reference,
            slug: account.slug,
            account_name: account.name,
            masked_address: user.address.masked(),
            password_allowed: user.has_password(),
            code_allowed: user.code_allowed(&account.settings),
            session,
            message: leads_on.then_some(target.message),
        })
    }
}

/// What a link leads to, unless it leads nowhere (any more).
pub(super) fn follow(
    tx: &mut dyn Tx,
    digest: &[u8; 32],
    now: OffsetDateTime,
) -> Result<Option<(Account, User, LinkTarget, LinkState)>, StoreError> {
    match tx.find_link(digest)? {
        Some(link) => follow_link(tx, &link, now),
        None => Ok(None),
    }
}

fn follow_link(
    tx: &mut dyn Tx,
    link: &Link,
    now: OffsetDateTime,
) -> Result<Option<(Account, User, LinkTarget, LinkState)>, StoreError> {
    let account = tx.find_account(link.account)?;
    let user = tx.find_user(link.account, link.user)?;
    let target = tx.find_link_target(link.account, link.message)?;
    let (Some(account), Some(user), Some(target)) = (account, user, target) else {
        return Ok(None);
    };
    let state = target.state(now, account.settings.max_retention);
    Ok(match state {
        LinkState::Gone => None,
        state => Some((account, user, target, state)),
    })
}
