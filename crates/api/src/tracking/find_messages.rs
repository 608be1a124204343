//! `GET /tracking/messages`

use crate::{
    authorized::{Authorized, FindMessages},
    message::wire::{PersonWire, StateName, people},
    page::{cursor_text, parse_page},
    problem::{Code, Problem},
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{get, web};
use domain::{
    address::Address,
    id::DefinitionId,
    message::Reference,
    tracking::{FoundMessage, FoundMessages, MessageSearch, StateFilter, TrackingError},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// A state to look for.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = StateFilter)]
enum StateFilterName {
    /// Recipients can read it.
    Active,
    /// Its time for recipients is over.
    Expired,
    /// It was taken back.
    Recalled,
    /// Its content is gone.
    Destroyed,
}

impl From<StateFilterName> for StateFilter {
    fn from(name: StateFilterName) -> Self {
        match name {
            StateFilterName::Active => Self::Active,
            StateFilterName::Expired => Self::Expired,
            StateFilterName::Recalled => Self::Recalled,
            StateFilterName::Destroyed => Self::Destroyed,
        }
    }
}

/// Which messages. What is left out does not matter.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct FindQuery {
    /// The one with this reference; small letters and spaces around it do no harm.
    #[param(max_length = 40, example = "LL-7K3M-9QXT")]
    reference: Option<String>,
    /// Sent by this address.
    #[param(max_length = 320, example = "ann@example.org")]
    sender: Option<String>,
    /// Sent to this address, in whatever field.
    #[param(max_length = 320)]
    recipient: Option<String>,
    /// Sent at this instant or later.
    #[serde(default, with = "time::serde::rfc3339::option")]
    since: Option<OffsetDateTime>,
    /// Sent before this instant.
    #[serde(default, with = "time::serde::rfc3339::option")]
    until: Option<OffsetDateTime>,
    /// In this state now.
    #[param(inline)]
    state: Option<StateFilterName>,
    /// Sent under this definition.
    definition_id: Option<Uuid>,
    /// The `next` of the page before.
    #[param(max_length = 64)]
    after: Option<String>,
    /// Messages on the page, 1 to 100; 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

impl FindQuery {
    fn parse(&self) -> Result<MessageSearch, Problem> {
        Ok(MessageSearch {
            reference: reference(self.reference.as_deref(), "/reference")?,
            sender: address(self.sender.as_deref(), "/sender")?,
            recipient: address(self.recipient.as_deref(), "/recipient")?,
            since: self.since,
            until: self.until,
            state: self.state.map(Into::into),
            definition: self.definition_id.map(DefinitionId::from_uuid),
        })
    }
}

/// A reference as people type it.
pub(crate) fn reference(text: Option<&str>, pointer: &str) -> Result<Option<Reference>, Problem> {
    text.map(|text| {
        Reference::parse(&text.trim().to_uppercase())
            .ok_or_else(|| fault(pointer, "reference_invalid", "Not a reference."))
    })
    .transpose()
}

/// An address as people type it.
pub(crate) fn address(text: Option<&str>, pointer: &str) -> Result<Option<Address>, Problem> {
    text.map(|text| text.trim().parse())
        .transpose()
        .map_err(|_invalid| fault(pointer, "address_invalid", "Not an address."))
}

fn fault(pointer: &str, code: &str, detail: &str) -> Problem {
    Problem::new(Code::MalformedRequest).fault(pointer, code, detail)
}

/// What was found so far.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FoundMessages)]
pub(crate) struct FoundMessagesWire {
    /// The messages, newest first. There may be none, and more to look through all the same.
    items: Vec<FoundMessageWire>,
    /// Pass as `after` to look on; `null` once everything was looked through.
    #[schema(required)]
    next: Option<String>,
    /// Back to when messages were looked through, where the search was left off before its page was full.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    searched_back_to: Option<OffsetDateTime>,
}

/// A message that was found: nothing of its content.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FoundMessage)]
struct FoundMessageWire {
    id: Uuid,
    #[schema(example = "LL-7K3M-9QXT")]
    reference: String,
    from: PersonWire,
    /// The first of its recipients, all kinds.
    first_recipients: Vec<PersonWire>,
    /// How many it was sent to.
    recipient_count: u32,
    /// How many of them have opened it.
    opened_count: u32,
    state: StateName,
    #[serde(with = "time::serde::rfc3339")]
    sent_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
    /// When it ended, if it has.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    ended_at: Option<OffsetDateTime>,
    definition_id: Uuid,
    /// What it was sent under.
    definition_name: String,
    attachment_count: u32,
    /// Body and attachments together.
    size_bytes: u64,
}

impl From<FoundMessage> for FoundMessageWire {
    fn from(found: FoundMessage) -> Self {
        let message = found.message;
        Self {
            id: *message.id.as_uuid(),
            reference: message.reference.as_str().to_owned(),
            from: (&message.sender.person).into(),
            first_recipients: people(&found.first_recipients),
            recipient_count: message.tally.recipients,
            opened_count: message.tally.opened,
            state: found.state.into(),
            sent_at: message.sent_at,
            expires_at: message.expires_at,
            ended_at: found.state.ended_at(),
            definition_id: *message.definition.id.as_uuid(),
            definition_name: message.definition.name,
            attachment_count: message.tally.attachments,
            size_bytes: message.tally.size_bytes,
        }
    }
}

impl From<FoundMessages> for FoundMessagesWire {
    fn from(found: FoundMessages) -> Self {
        Self {
            items: found.items.into_iter().map(Into::into).collect(),
            next: found.next.map(|cursor| cursor_text(&cursor)),
            searched_back_to: found.searched_back_to,
        }
    }
}

/// Find messages of the account
///
/// By who sent them, to whom, when, under what and what became of them; never by content, and without any. A search for several
/// rare things at once may answer with few or no messages and a `next` to look on from.
#[utoipa::path(
    operation_id = "find_messages",
    tag = "tracking",
    security(("session" = []), ("api_key" = ["tracking:read"])),
    params(FindQuery),
    responses((status = 200, body = FoundMessagesWire), CallerProblems)
)]
#[get("/tracking/messages")]
pub(crate) async fn find_messages(
    state: web::Data<AppState>,
    authorized: Authorized<FindMessages>,
    query: web::Query<FindQuery>,
) -> Result<web::Json<FoundMessagesWire>, Problem> {
    let (after, limit) = parse_page(query.after.as_deref(), query.limit)?;
    let search = query.parse()?;
    let found = state
        .run(move |services| {
            services
                .tracking
                .find(&authorized.caller, &search, after, limit)
        })
        .await?;
    Ok(web::Json(found.into()))
}

impl From<TrackingError> for Problem {
    fn from(error: TrackingError) -> Self {
        match error {
            TrackingError::Unknown => Self::new(Code::NotFound),
            TrackingError::Store(error) => error.into(),
        }
    }
}
