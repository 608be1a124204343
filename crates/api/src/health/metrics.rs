//! `GET /metrics`, in the Prometheus text format.

use crate::{
    problem::{Code, Problem},
    state::AppState,
};
use actix_web::{
    Error, HttpRequest, HttpResponse,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header,
    middleware::Next,
    web,
};
use domain::outbox::MailState;
use prometheus::{
    Encoder as _, HistogramOpts, HistogramVec, IntCounterVec, IntGaugeVec, Opts, Registry,
    TextEncoder,
};
use std::time::Instant;

/// What is measured. Labels are routes, methods, statuses and queue states; never a path, an address or an id.
#[derive(Debug, Clone)]
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    queue: IntGaugeVec,
    queue_age: IntGaugeVec,
}

impl Metrics {
    /// Registers every metric.
    pub fn new() -> Result<Self, prometheus::Error> {
        let registry = Registry::new();
        let requests = IntCounterVec::new(
            Opts::new("letterlock_http_requests_total", "Requests answered"),
            &["method", "route", "status"],
        )?;
        let seconds = HistogramVec::new(
            HistogramOpts::new("letterlock_http_request_seconds", "How long answers took"),
            &["method", "route"],
        )?;
        let queue = IntGaugeVec::new(
            Opts::new("letterlock_mail_queue", "Mails that wait, by state"),
            &["state"],
        )?;
        let queue_age = IntGaugeVec::new(
            Opts::new(
                "letterlock_mail_queue_oldest_seconds",
                "How long the oldest of them has waited",
            ),
            &["state"],
        )?;
        registry.register(Box::new(requests.clone()))?;
        registry.register(Box::new(seconds.clone()))?;
        registry.register(Box::new(queue.clone()))?;
        registry.register(Box::new(queue_age.clone()))?;
        Ok(Self {
            registry,
            requests,
            seconds,
            queue,
            queue_age,
        })
    }

    /// Notes what waits in the outbox; nothing is said of it when that is not known.
    fn note_waiting(&self, waiting: Option<Vec<(MailState, u64, time::Duration)>>) {
        self.queue.reset();
        self.queue_age.reset();
        for (state, mails, age) in waiting.into_iter().flatten() {
            let label = [state.as_str()];
            let mails = i64::try_from(mails).unwrap_or(i64::MAX);
            self.queue.with_label_values(&label).set(mails);
            let age = age.whole_seconds().max(0);
            self.queue_age.with_label_values(&label).set(age);
        }
    }

    fn text(&self) -> Result<Vec<u8>, prometheus::Error> {
        let mut text = Vec::new();
        TextEncoder::new().encode(&self.registry.gather(), &mut text)?;
        Ok(text)
    }
}

/// Answers all metrics, to the networks that may ask. They tell how much is sent and when, which is nobody else's business;
/// what a proxy hands on comes from anywhere.
pub(crate) async fn metrics(
    request: HttpRequest,
    state: web::Data<AppState>,
) -> Result<HttpResponse, Problem> {
    let is_forwarded = ["x-forwarded-for", "forwarded"]
        .iter()
        .any(|header| request.headers().contains_key(*header));
    let peer = request.peer_addr().map(|peer| peer.ip().to_canonical());
    let networks = &state.installation.metrics_networks;
    let is_admitted =
        peer.is_some_and(|peer| networks.iter().any(|network| network.contains(&peer)));
    if is_forwarded || !is_admitted {
        return Err(Problem::new(Code::NotFound));
    }
    // The rest is worth knowing even when the database does not answer.
    let waiting = state.run(|services| services.outbox.waiting()).await;
    state.metrics.note_waiting(waiting.ok());
    let text = state.metrics.text().map_err(Problem::internal)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/plain; version=0.0.4"))
        .body(text))
}

/// Counts and times each request by its route pattern.
pub(crate) async fn measure(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let started = Instant::now();
    let metrics = request
        .app_data::<web::Data<AppState>>()
        .map(|state| state.metrics.clone());
    let response = next.call(request).await?;
    if let Some(metrics) = metrics {
        let route = response
            .request()
            .match_pattern()
            .unwrap_or_else(|| "other".to_owned());
        let method = response.request().method().as_str();
        let status = response.status();
        metrics
            .requests
            .with_label_values(&[method, &route, status.as_str()])
            .inc();
        metrics
            .seconds
            .with_label_values(&[method, &route])
            .observe(started.elapsed().as_secs_f64());
    }
    Ok(response)
}
