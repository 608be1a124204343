//! What a monitoring system asks for.

use crate::message::Office;
use acceptance::app::TestApp;
use time::Duration;

async fn metrics(app: &TestApp) -> String {
    let answer = reqwest::get(format!("{}/metrics", app.url)).await.unwrap();
    assert_eq!(answer.status().as_u16(), 200);
    answer.text().await.unwrap()
}

fn value(metrics: &str, name: &str) -> i64 {
    let line = metrics.lines().find_map(|line| line.strip_prefix(name));
    line.expect(name).trim().parse().unwrap()
}

#[tokio::test]
async fn the_metrics_tell_how_many_mails_wait_and_how_long() {
    let office = Office::open().await;
    office.letter().await;
    office.app.clock.advance(Duration::seconds(90));
    let told = metrics(&office.app).await;
    let queued = "letterlock_mail_queue{state=\"queued\"}";
    let age = "letterlock_mail_queue_oldest_seconds{state=\"queued\"}";
    assert_eq!((value(&told, queued), value(&told, age)), (2, 90));
    office.app.deliver_mails();
    let told = metrics(&office.app).await;
    assert_eq!((value(&told, queued), value(&told, age)), (0, 0));
}

#[tokio::test]
async fn the_metrics_are_not_for_who_comes_through_a_proxy() {
    let app = TestApp::start().await;
    let request = reqwest::Client::new()
        .get(format!("{}/metrics", app.url))
        .header("x-forwarded-for", "127.0.0.1");
    assert_eq!(request.send().await.unwrap().status().as_u16(), 404);
}
