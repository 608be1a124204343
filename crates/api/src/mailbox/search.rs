//! `GET /mailbox/search`

use super::wire::{FolderName, ItemWire};
use crate::{
    authorized::{Authorized, ReadMessages},
    page::{cursor_text, parse_page},
    problem::{Code, Problem},
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{get, web};
use domain::mailbox::{
    Excerpt, Fragment, Place, Search, SearchBudget, SearchHit, SearchPage, Words, WordsFault,
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::{IntoParams, ToSchema};

/// What is looked for. At least one field says what.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct SearchQuery {
    /// Words that must all be found in the subject, the body, the people or the names of attachments of a message. A word
    /// is found inside others too, whatever its case and accents; a phrase stands in quotation marks.
    #[serde(default)]
    #[param(required = false, max_length = 200)]
    q: String,
    /// Words of the sender's name or address.
    #[serde(default)]
    #[param(required = false, max_length = 200)]
    from: String,
    /// Only this folder; all unless said.
    folder: Option<FolderName>,
    /// Only messages with attachments.
    #[serde(default)]
    #[param(required = false)]
    has_attachments: bool,
    /// Sent at this instant or later.
    #[serde(default, with = "time::serde::rfc3339::option")]
    since: Option<OffsetDateTime>,
    /// Sent before this instant.
    #[serde(default, with = "time::serde::rfc3339::option")]
    until: Option<OffsetDateTime>,
    /// The `next` of the page before.
    #[param(max_length = 64)]
    after: Option<String>,
    /// Messages on the page, 1 to 100; 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

impl SearchQuery {
    fn parse(&self) -> Result<Search, Problem> {
        let search = Search {
            words: words(&self.q, "/q")?,
            from: words(&self.from, "/from")?,
            folder: self.folder.map(Into::into),
            with_attachments: self.has_attachments,
            since: self.since,
            until: self.until,
        };
        if search.says_nothing() {
            return Err(fault("/q", "empty", "Say what to look for."));
        }
        if search
            .since
            .zip(search.until)
            .is_some_and(|(since, until)| since >= until)
        {
            return Err(fault(
                "/until",
                "before_since",
                "This must be later than since.",
            ));
        }
        Ok(search)
    }
}

fn words(text: &str, pointer: &str) -> Result<Words, Problem> {
    Words::parse(text).map_err(|refused| match refused {
        WordsFault::TooLong => {
            let most = Words::MAX_CHARACTERS;
            fault(pointer, "too_long", &format!("At most {most} characters."))
        }
        WordsFault::TooMany => {
            let most = Words::MAX_WORDS;
            fault(pointer, "too_many_words", &format!("At most {most} words."))
        }
    })
}

fn fault(pointer: &str, code: &str, detail: &str) -> Problem {
    Problem::new(Code::MalformedRequest).fault(pointer, code, detail)
}

/// What was found so far.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SearchPage)]
pub(crate) struct SearchPageWire {
    /// The messages, newest first. There may be none, and more to look through all the same.
    items: Vec<SearchHitWire>,
    /// Pass as `after` to search on; `null` once everything was looked through.
    #[schema(required)]
    next: Option<String>,
    /// Whether everything was looked through.
    complete: bool,
    /// Back to when messages were looked through, unless all were.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    searched_back_to: Option<OffsetDateTime>,
}

/// A message that was found.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SearchHit)]
pub(crate) struct SearchHitWire {
    #[serde(flatten)]
    item: ItemWire,
    /// What was found in it.
    excerpts: Vec<ExcerptWire>,
}

/// A text with what was found in it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SearchExcerpt)]
struct ExcerptWire {
    place: PlaceName,
    /// The text, in pieces.
    fragments: Vec<FragmentWire>,
}

/// Where in a message something was found.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SearchPlace)]
enum PlaceName {
    Subject,
    Person,
    Attachment,
    Body,
}

/// A piece of a text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SearchFragment)]
struct FragmentWire {
    text: String,
    /// Whether it is what was looked for.
    hit: bool,
}

impl From<SearchPage> for SearchPageWire {
    fn from(page: SearchPage) -> Self {
        Self {
            items: page.hits.into_iter().map(Into::into).collect(),
            complete: page.next.is_none(),
            searched_back_to: page.next.map(|cursor| cursor.at),
            next: page.next.map(|cursor| cursor_text(&cursor)),
        }
    }
}

impl From<SearchHit> for SearchHitWire {
    fn from(hit: SearchHit) -> Self {
        Self {
            item: hit.item.into(),
            excerpts: hit.excerpts.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Excerpt> for ExcerptWire {
    fn from(excerpt: Excerpt) -> Self {
        Self {
            place: match excerpt.place {
                Place::Subject => PlaceName::Subject,
                Place::Person => PlaceName::Person,
                Place::Attachment => PlaceName::Attachment,
                Place::Body => PlaceName::Body,
            },
            fragments: excerpt.fragments.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Fragment> for FragmentWire {
    fn from(fragment: Fragment) -> Self {
        Self {
            text: fragment.text,
            hit: fragment.is_hit,
        }
    }
}

/// Search one's own mailbox
///
/// Looks through the messages from the newest on, for as long as one request may; `next` goes on from there. Of a message
/// not opened yet it knows what lists show: people, subject and the beginning of the body.
#[utoipa::path(
    operation_id = "search_mailbox",
    tag = "mailbox",
    security(("session" = []), ("api_key" = ["messages:read"])),
    params(SearchQuery),
    responses((status = 200, body = SearchPageWire), CallerProblems)
)]
#[get("/mailbox/search")]
pub(crate) async fn search_mailbox(
    state: web::Data<AppState>,
    authorized: Authorized<ReadMessages>,
    query: web::Query<SearchQuery>,
) -> Result<web::Json<SearchPageWire>, Problem> {
    let (after, limit) = parse_page(query.after.as_deref(), query.limit)?;
    let search = query.parse()?;
    let page = state
        .run_search(move |services| {
            let budget = SearchBudget::default();
            services
                .mailbox
                .search(&authorized.caller, &search, after, limit, budget)
        })
        .await?;
    Ok(web::Json(page.into()))
}
