//! Keyset pages on the wire: `{items, next}` and an opaque cursor.

use crate::problem::{Code, Problem};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::page::{Cursor, Limit, Page};
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// One page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PageView<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Pass as `after` to get the next page; `null` on the last one.
    #[schema(required)]
    pub next: Option<String>,
}

impl<T> PageView<T> {
    /// Maps a page of the domain to the wire.
    pub(crate) fn of<U>(page: Page<U>, map: impl FnMut(U) -> T) -> Self {
        let page = page.map(map);
        Self {
            items: page.items,
            next: page.next.map(|cursor| cursor_text(&cursor)),
        }
    }

    /// A list that is short enough to be one page.
    pub(crate) fn whole<U: Into<T>>(all: Vec<U>) -> Self {
        Self {
            items: all.into_iter().map(Into::into).collect(),
            next: None,
        }
    }
}

/// Which page.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageQuery {
    /// The `next` of the page before.
    #[param(max_length = 64)]
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u16>,
}

impl PageQuery {
    /// The domain's form of it.
    pub(crate) fn parse(&self) -> Result<(Option<Cursor>, Limit), Problem> {
        parse_page(self.after.as_deref(), self.limit)
    }
}

/// Parses `after` and `limit`, for queries with further fields (flattening does not go with refusing unknown ones).
pub(crate) fn parse_page(
    after: Option<&str>,
    limit: Option<u16>,
) -> Result<(Option<Cursor>, Limit), Problem> {
    let after = after
        .map(|text| {
            parse_cursor(text).ok_or_else(|| {
                Problem::new(Code::MalformedRequest).fault(
                    "/after",
                    "cursor_invalid",
                    "not a cursor",
                )
            })
        })
        .transpose()?;
    let limit = limit
        .map_or(Some(Limit::default()), Limit::new)
        .ok_or_else(|| {
            Problem::new(Code::MalformedRequest).fault("/limit", "out_of_range", "1 to 100")
        })?;
    Ok((after, limit))
}

/// The cursor's opaque form: 8 bytes of microseconds and 16 of id, base64url.
pub(crate) fn cursor_text(cursor: &Cursor) -> String {
    let microseconds =
        i64::try_from(cursor.at.unix_timestamp_nanos().div_euclid(1_000)).unwrap_or(i64::MAX);
    let mut bytes = microseconds.to_be_bytes().to_vec();
    bytes.extend_from_slice(cursor.id.as_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

fn parse_cursor(text: &str) -> Option<Cursor> {
    let bytes: [u8; 24] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
    let (at, id) = bytes.split_at(8);
    let microseconds = i64::from_be_bytes(at.try_into().ok()?);
    let whole = OffsetDateTime::from_unix_timestamp(microseconds.div_euclid(1_000_000)).ok()?;
    Some(Cursor {
        at: whole.checked_add(Duration::microseconds(microseconds.rem_euclid(1_000_000)))?,
        id: Uuid::from_slice(id).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_the_wire() {
        let cursor = Cursor {
            at: time::macros::datetime!(2030-01-01 0:00:00.123456 UTC),
            id: Uuid::from_u128(7),
        };
        assert_eq!(parse_cursor(&cursor_text(&cursor)), Some(cursor));
        assert_eq!(parse_cursor("nonsense"), None);
    }
}
