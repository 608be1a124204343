//! `GET /mailbox/destroyed`

use crate::{
    authorized::{Authorized, ReadTracking},
    message::{
        CertificateWire,
        wire::{PersonWire, people},
    },
    page::{PageQuery, PageView},
    problem::Problem,
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{get, web};
use domain::mailbox::DestroyedMessage;
use serde::Serialize;
use utoipa::ToSchema;

/// What is left of a message of one's own after its content.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DestroyedMessage)]
pub(crate) struct DestroyedWire {
    #[serde(flatten)]
    certificate: CertificateWire,
    /// The first of its recipients, all kinds.
    first_recipients: Vec<PersonWire>,
    /// How many it was sent to.
    recipient_count: u32,
    /// How many of them have opened it.
    opened_count: u32,
}

impl From<DestroyedMessage> for DestroyedWire {
    fn from(destroyed: DestroyedMessage) -> Self {
        let tally = destroyed.message.tally;
        Self {
            certificate: CertificateWire::of(&destroyed.message, &destroyed.certificate),
            first_recipients: people(&destroyed.first_recipients),
            recipient_count: tally.recipients,
            opened_count: tally.opened,
        }
    }
}

/// Own messages whose content was destroyed
///
/// The last sent first, each with the record of its destruction: when it was sent and to whom, who has opened it, and when and
/// under which rule its content went. A message joins within a minute of the end of its retention.
#[utoipa::path(
    operation_id = "list_destroyed_messages",
    tag = "mailbox",
    security(("session" = []), ("api_key" = ["tracking:read"])),
    params(PageQuery),
    responses((status = 200, body = PageView<DestroyedWire>), CallerProblems)
)]
#[get("/mailbox/destroyed")]
pub(crate) async fn list_destroyed_messages(
    state: web::Data<AppState>,
    authorized: Authorized<ReadTracking>,
    query: web::Query<PageQuery>,
) -> Result<web::Json<PageView<DestroyedWire>>, Problem> {
    let (after, limit) = query.parse()?;
    let page = state
        .run(move |services| {
            services
                .mailbox
                .list_destroyed(&authorized.caller, after, limit)
        })
        .await?;
    Ok(web::Json(PageView::of(page, DestroyedWire::from)))
}
