//! Sending to 1, 10 and 500 recipients, durably, over HTTP.

use crate::{
    office::Office,
    report::{Budget, Report},
    stopwatch::median,
};
use reqwest::Method;
use serde_json::json;

pub(crate) async fn measure(office: &Office, report: &mut Report) {
    let sender = office.hire("sends");
    let mut costs = Vec::new();
    for (recipients, sends) in [(1_u32, 40_u32), (10, 20), (500, 4)] {
        let to: Vec<_> = (0..recipients)
            .map(|n| format!("person{n}@elsewhere.example"))
            .collect();
        let content = json!({"to": to, "subject": "Figures", "body_html": "<p>Attached.</p>"});
        let seconds = median(|| async {
            for _ in 0..sends {
                let answer = office
                    .request(Method::POST, &sender, "/messages")
                    .json(&content)
                    .send()
                    .await
                    .unwrap();
                assert_eq!(answer.status(), 201);
                answer.bytes().await.unwrap();
            }
        })
        .await;
        let each = seconds / f64::from(sends);
        report.figure(
            &format!("send to {recipients}, milliseconds"),
            &format!("{:.1}", each * 1_000.0),
        );
        costs.push((f64::from(recipients), each));
    }
    let [(_, one), (ten_people, ten), (many_people, many)] = costs.as_slice() else {
        return;
    };
    report.ratio(
        "send to 10: cost of a recipient beside 1",
        ten / ten_people / one,
        Budget::AtMost(1.0),
    );
    report.ratio(
        "send to 500: cost of a recipient beside 10",
        (many / many_people) / (ten / ten_people),
        Budget::AtMost(1.0),
    );
    report.ratio(
        "send to 500: cost of a recipient beside a message to 1",
        many / many_people / one,
        Budget::AtMost(0.1),
    );
    report.ratio(
        "send to 500 in one request: cost beside 1",
        many / one,
        Budget::AtMost(20.0),
    );
}
