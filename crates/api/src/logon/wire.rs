//! Log-on on the wire.

use crate::{
    problem::{Code, Problem},
    session::wire::AccountReference,
    text,
};
use domain::{
    link::{LinkState, LinkText},
    logon::{LinkSession, LogonSubject, ResolvedLink},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// A link's token.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResolveLinkBody {
    /// As in the link's path.
    #[schema(max_length = 256)]
    pub(crate) token: String,
}

/// Whether the message of a link can be read.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LinkStateName {
    Live,
    Recalled,
    Expired,
}

/// How the browser's session relates to a link.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LinkSessionName {
    None,
    SameUser,
    OtherUser,
}

/// What a link leads to. No sender, no subject.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ResolvedLink)]
pub(crate) struct ResolvedLinkView {
    state: LinkStateName,
    /// The message's reference, as in the mail.
    #[schema(example = "LL-7K3M-9QXT")]
    reference: String,
    /// When it was recalled or expired.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required = true)]
    ended_at: Option<OffsetDateTime>,
    account: AccountReference,
    #[schema(example = "b•••@example.org")]
    masked_address: String,
    /// There is no password yet: offer a code first.
    first_use: bool,
    password_allowed: bool,
    code_allowed: bool,
    session: LinkSessionName,
    /// The message, for its recipient in a live session.
    #[schema(required = true)]
    message_id: Option<Uuid>,
}

impl From<ResolvedLink> for ResolvedLinkView {
    fn from(link: ResolvedLink) -> Self {
        Self {
            ended_at: link.ended_at(),
            state: match link.state {
                LinkState::Live => LinkStateName::Live,
                LinkState::Recalled { .. } => LinkStateName::Recalled,
                LinkState::Expired { .. } | LinkState::Gone => LinkStateName::Expired,
            },
            reference: link.reference,
            account: AccountReference {
                slug: link.slug.as_str().to_owned(),
                name: link.account_name,
            },
            masked_address: link.masked_address,
            first_use: !link.password_allowed,
            password_allowed: link.password_allowed,
            code_allowed: link.code_allowed,
            session: match link.session {
                LinkSession::None => LinkSessionName::None,
                LinkSession::SameUser => LinkSessionName::SameUser,
                LinkSession::OtherUser => LinkSessionName::OtherUser,
            },
            message_id: link.message.map(|message| *message.as_uuid()),
        }
    }
}

/// Who wants in: by the link of a mail, or by address at an account's portal.
#[derive(Deserialize, ToSchema)]
#[serde(untagged)]
#[schema(as = LogonSubject)]
pub(crate) enum LogonSubjectBody {
    Link(LinkSubject),
    Address(AddressSubject),
}

/// By the link of a mail.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LinkSubject {
    /// The link's token. One that was never mailed is answered like any other.
    link: String,
}

/// By address.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddressSubject {
    /// The account's slug.
    #[schema(example = "northwind", max_length = 40)]
    account: String,
    #[schema(example = "bob@example.org", max_length = 254)]
    address: String,
}

impl LogonSubjectBody {
    /// The domain's form; `at` is where the subject stands in the body.
    pub(crate) fn parse(self, at: &str) -> Result<LogonSubject, Problem> {
        match self {
            Self::Link(LinkSubject { link }) => Ok(LogonSubject::Link(LinkText::new(link))),
            Self::Address(AddressSubject { account, address }) => Ok(LogonSubject::Address {
                account: account.parse().map_err(|_invalid| {
                    Problem::new(Code::InvalidFields).fault(
                        format!("{at}/account"),
                        "slug_invalid",
                        "This is no account.",
                    )
                })?,
                address: text::address(&address, &format!("{at}/address"))?,
            }),
        }
    }
}

/// Someone wants in. Exactly one of `password` and `code`.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CreateSessionBody {
    pub(crate) subject: LogonSubjectBody,
    pub(crate) password: Option<String>,
    /// As mailed; case and dashes do not matter.
    #[schema(example = "7K3M-9QXT")]
    pub(crate) code: Option<String>,
}

/// A reset with the password to set.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RedeemPasswordResetBody {
    /// From the fragment of the mailed link.
    #[schema(max_length = 256)]
    pub(crate) token: String,
    pub(crate) new_password: String,
}

/// The password is set: where to log on with it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PasswordResetRedeemed {
    /// The account whose portal it is.
    pub(crate) account: AccountReference,
}

/// Whom to mail a fresh link.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RequestFreshLinkBody {
    #[schema(example = "bob@example.org", max_length = 254)]
    pub(crate) address: String,
}

/// Nothing to say: it was taken down, and the answer is the same for everyone.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Accepted {}
