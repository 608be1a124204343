//! `GET /user-exports`

use super::{
    table,
    users::{UserFilterQuery, filter},
};
use crate::{
    authorized::{Authorized, ReadDirectory},
    problem::Problem,
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{HttpResponse, get, http::header, web};
use bytes::Bytes;
use domain::{
    caller::Caller,
    page::{Cursor, Limit},
    user::UserFilter,
};
use futures_util::{TryStreamExt as _, stream};

/// What is still to be written.
enum Rest {
    Heading,
    After(Option<Cursor>),
    Nothing,
}

/// The directory as a table
///
/// Comma-separated values, newest first, whatever number there are. Cells that a spreadsheet would run as formulas begin with
/// an apostrophe.
#[utoipa::path(
    operation_id = "export_users",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:read"])),
    params(UserFilterQuery),
    responses((status = 200, body = String, content_type = "text/csv"), CallerProblems)
)]
#[get("/user-exports")]
pub(crate) async fn export_users(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDirectory>,
    query: web::Query<UserFilterQuery>,
) -> Result<HttpResponse, Problem> {
    let query = query.into_inner();
    let filter = filter(query.kind, query.domain.as_deref(), query.query.as_deref())?;
    let rows = stream::try_unfold(Rest::Heading, move |rest| {
        let (state, caller, filter) = (state.clone(), authorized.caller.clone(), filter.clone());
        async move {
            match rest {
                Rest::Heading => {
                    let heading = table::COLUMNS.map(str::to_owned);
                    Ok(Some((text(&[heading])?, Rest::After(None))))
                }
                Rest::After(after) => page(&state, caller, filter, after).await.map(Some),
                Rest::Nothing => Ok::<_, Problem>(None),
            }
        }
    });
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"users.csv\"",
        ))
        .streaming(Box::pin(rows.map_err(actix_web::Error::from))))
}

async fn page(
    state: &AppState,
    caller: Caller,
    filter: UserFilter,
    after: Option<Cursor>,
) -> Result<(Bytes, Rest), Problem> {
    let limit = Limit::new(Limit::MAX).unwrap_or_default();
    let page = state
        .run(move |services| {
            services
                .users
                .list_with_aliases(&caller, &filter, after, limit)
        })
        .await?;
    let rows: Vec<_> = page
        .items
        .iter()
        .map(|(user, aliases)| table::row(user, aliases))
        .collect();
    let rest = page
        .next
        .map_or(Rest::Nothing, |next| Rest::After(Some(next)));
    Ok((text(&rows)?, rest))
}

fn text(rows: &[[String; 7]]) -> Result<Bytes, Problem> {
    table::write(rows)
        .map(Into::into)
        .map_err(Problem::internal)
}
