//! `GET /health/ready`: the database answers too.

use crate::{problem::Problem, state::AppState};
use actix_web::{HttpResponse, web};
use domain::{id::AccountId, store::StoreError};

pub(super) async fn ready(state: web::Data<AppState>) -> Result<HttpResponse, Problem> {
    state
        .run(|services| {
            // Any query will do; this one reads one key that is never there.
            let nobody = AccountId::from_uuid(uuid::Uuid::nil());
            services
                .deps
                .store
                .read(|tx| tx.find_account(nobody))
                .map_err(|error| match error {
                    StoreError::Failed(_) => StoreError::Busy,
                    error => error,
                })
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
