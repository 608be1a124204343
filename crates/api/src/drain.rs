//! Stopping without cutting anybody off: what is in hand is answered to its last byte, what comes after is turned away.

use crate::{
    problem::{Code, Problem},
    state::AppState,
};
use actix_web::{
    Error, ResponseError as _,
    body::{BodySize, BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::header::{CONNECTION, HeaderValue},
    middleware::Next,
    web,
};
use bytes::Bytes;
use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};
use tokio::sync::watch;

/// The requests in hand.
#[derive(Debug, Clone, Default)]
pub struct Drain(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    stopping: AtomicBool,
    in_hand: watch::Sender<usize>,
}

impl Drain {
    /// Turns new requests away from now on; returns when those in hand are answered.
    pub async fn finish(&self) {
        self.0.stopping.store(true, Ordering::SeqCst);
        let mut in_hand = self.0.in_hand.subscribe();
        // The counter lives as long as we do.
        let _answered = in_hand.wait_for(|requests| *requests == 0).await;
    }

    /// Takes a request in hand; `None` when no more are taken.
    fn take(&self) -> Option<InHand> {
        // Counted first: whoever stops sees either this request, or that it is refused.
        self.0.in_hand.send_modify(|requests| *requests += 1);
        let taken = InHand(self.clone());
        (!self.0.stopping.load(Ordering::SeqCst)).then_some(taken)
    }
}

/// A request in hand, until this is dropped.
struct InHand(Drain);

impl Drop for InHand {
    fn drop(&mut self) {
        self.0.0.in_hand.send_modify(|requests| *requests -= 1);
    }
}

/// A response's body, which ends only when its last byte is handed over.
struct Held {
    body: BoxBody,
    _request: InHand,
}

impl MessageBody for Held {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Pin::new(&mut self.body).poll_next(context)
    }
}

/// Counts a request until its answer is given, or refuses it.
pub(crate) async fn hold(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let drain = request
        .app_data::<web::Data<AppState>>()
        .map(|state| state.drain.clone())
        .unwrap_or_default();
    let Some(taken) = drain.take() else {
        let problem = Problem::new(Code::Busy)
            .retry_after(Duration::from_secs(1))
            .detail("This server is stopping; another one takes over.");
        let mut refusal = problem.error_response();
        let close = HeaderValue::from_static("close");
        refusal.headers_mut().insert(CONNECTION, close);
        return Ok(request.into_response(refusal));
    };
    let response = next.call(request).await?;
    Ok(response.map_body(|_, body| {
        BoxBody::new(Held {
            body: body.boxed(),
            _request: taken,
        })
    }))
}
