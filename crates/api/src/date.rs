//! The `Date` of every answer is the clock's that decides sessions and expiry: the portal measures by it how far its own
//! clock is off.

use crate::state::AppState;
use actix_web::{
    Error,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header::{DATE, HttpDate, TryIntoHeaderValue as _},
    middleware::Next,
    web::Data,
};
use std::time::SystemTime;

/// Says when the answer was given.
pub(crate) async fn add(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let clock = request
        .app_data::<Data<AppState>>()
        .map(|state| state.services.deps.clock.clone());
    let mut response = next.call(request).await?;
    let now = clock.map(|clock| HttpDate::from(SystemTime::from(clock.now())));
    if let Some(Ok(value)) = now.map(HttpDate::try_into_value) {
        response.headers_mut().insert(DATE, value);
    }
    Ok(response)
}
