//! Links and what they lead to.

use crate::{
    id::{AccountId, LinkId, MessageId, UserId},
    randomness::Token,
    secret::Secret,
    services::Deps,
    vault::Vault,
};
use time::{Duration, OffsetDateTime};

/// A link's token as someone presents it; it need not be one we made.
#[derive(Debug, Clone)]
pub struct LinkText(Secret<String>);

impl LinkText {
    /// Takes what was presented.
    pub fn new(text: String) -> Self {
        Self(Secret::new(text))
    }

    /// What to look up. A text that is no token has a digest too, one that no link has, so that nothing downstream
    /// needs to know the difference.
    pub fn digest(&self, vault: &dyn Vault) -> [u8; 32] {
        Token::parse(self.0.expose()).map_or_else(
            || vault.digest(self.0.expose().as_bytes()),
            |token| vault.digest(token.bytes()),
        )
    }
}

/// A link on its way into the store. The token itself travels only in the mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLink {
    /// Its id.
    pub id: LinkId,
    /// Its account.
    pub account: AccountId,
    /// The message it opens.
    pub message: MessageId,
    /// The recipient it was mailed to.
    pub user: UserId,
    /// The digest of its token.
    pub token_digest: [u8; 32],
    /// When it was made.
    pub created_at: OffsetDateTime,
}

/// Draws a fresh link for a recipient of a message; the token goes into the mail that carries it, and nowhere else.
pub(crate) fn draw(
    deps: &Deps,
    account: AccountId,
    message: MessageId,
    user: UserId,
    now: OffsetDateTime,
) -> (NewLink, Secret<String>) {
    let token = deps.randomness.token();
    let link = NewLink {
        id: LinkId::from_uuid(deps.new_id(now)),
        account,
        message,
        user,
        token_digest: deps.vault.digest(token.bytes()),
        created_at: now,
    };
    (link, token.to_text())
}

/// A link that was found by its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// Its id.
    pub id: LinkId,
    /// Its account.
    pub account: AccountId,
    /// The message it opens.
    pub message: MessageId,
    /// The recipient it was mailed to.
    pub user: UserId,
}

/// What a link needs to know of its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkTarget {
    /// The message.
    pub message: MessageId,
    /// Its reference, shown in mail and portal.
    pub reference: String,
    /// When it was sent.
    pub sent_at: OffsetDateTime,
    /// From when on recipients cannot read it.
    pub expires_at: OffsetDateTime,
    /// When it was recalled.
    pub recalled_at: Option<OffsetDateTime>,
    /// When its content was destroyed.
    pub destroyed_at: Option<OffsetDateTime>,
}

/// What a link leads to at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    /// The message can be read.
    Live,
    /// The message was recalled.
    Recalled {
        /// When.
        at: OffsetDateTime,
    },
    /// The message has expired.
    Expired {
        /// When.
        at: OffsetDateTime,
    },
    /// Retention has ended: the link resolves no more (L1).
    Gone,
}

impl LinkTarget {
    /// The state at `now`, in an account that keeps messages for `max_retention`.
    pub fn state(&self, now: OffsetDateTime, max_retention: Duration) -> LinkState {
        if self.destroyed_at.is_some() || now >= self.sent_at + max_retention {
            return LinkState::Gone;
        }
        match self.recalled_at {
            Some(at) => LinkState::Recalled { at },
            None if now >= self.expires_at => LinkState::Expired {
                at: self.expires_at,
            },
            None => LinkState::Live,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const SENT: OffsetDateTime = datetime!(2030-01-01 00:00 UTC);
    const YEAR: Duration = Duration::days(365);

    fn target() -> LinkTarget {
        LinkTarget {
            message: MessageId::from_uuid(uuid::Uuid::nil()),
            reference: "LL-1".to_owned(),
            sent_at: SENT,
            expires_at: SENT + Duration::days(30),
            recalled_at: None,
            destroyed_at: None,
        }
    }

    #[test]
    fn a_link_is_live_until_the_very_instant_its_message_expires() {
        let expiry = SENT + Duration::days(30);
        let tick = Duration::microseconds(1);
        assert_eq!(target().state(expiry - tick, YEAR), LinkState::Live);
        assert_eq!(
            target().state(expiry, YEAR),
            LinkState::Expired { at: expiry }
        );
    }

    #[test]
    fn a_recalled_message_stays_recalled_when_it_would_have_expired() {
        let at = SENT + Duration::days(2);
        let recalled = LinkTarget {
            recalled_at: Some(at),
            ..target()
        };
        assert_eq!(
            recalled.state(SENT + Duration::days(40), YEAR),
            LinkState::Recalled { at }
        );
    }

    #[test]
    fn a_link_resolves_until_retention_ends_and_no_longer() {
        let end = SENT + YEAR;
        let tick = Duration::microseconds(1);
        assert_ne!(target().state(end - tick, YEAR), LinkState::Gone);
        assert_eq!(target().state(end, YEAR), LinkState::Gone);
        let destroyed = LinkTarget {
            destroyed_at: Some(SENT),
            ..target()
        };
        assert_eq!(destroyed.state(SENT, YEAR), LinkState::Gone);
    }
}
