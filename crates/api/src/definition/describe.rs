//! `POST /definition-sentences`

use super::wire::EffectsWire;
use crate::{
    authorized::{Authorized, ManageAccount},
    json::JsonBody,
    language::{self, LanguageParam},
    problem::Problem,
    responses::{BodyProblems, CallerProblems},
};
use actix_web::{post, web};
use domain::definition::{DefinitionError, Effects};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Effects that no definition has yet.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DescribeEffects)]
pub(super) struct DescribeBody {
    effects: EffectsWire,
}

/// What effects mean.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = EffectsSentence)]
pub(super) struct SentenceWire {
    /// In the language of `Accept-Language`.
    #[schema(example = "Expires 7 days after it is sent. Recipients can only read it.")]
    sentence: String,
}

/// What effects would mean, as senders and recipients would read it
///
/// Nothing is stored. What no definition may have is refused, as it would be in one.
#[utoipa::path(
    operation_id = "describe_effects",
    tag = "definitions",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(LanguageParam),
    request_body = DescribeBody,
    responses((status = 200, body = SentenceWire), CallerProblems, BodyProblems)
)]
#[post("/definition-sentences")]
pub(crate) async fn describe_effects(
    _authorized: Authorized<ManageAccount>,
    body: JsonBody<DescribeBody>,
) -> Result<web::Json<SentenceWire>, Problem> {
    let effects = Effects::from(body.into_inner().effects);
    effects.check().map_err(DefinitionError::Faulty)?;
    Ok(web::Json(SentenceWire {
        sentence: effects.sentence(language::current()),
    }))
}
