//! Searching one's mailbox.

mod pages;
mod permission;
mod query;
mod words;

use acceptance::actor::{Actor, Answer};
use serde_json::{Value, json};

async fn search(actor: &Actor, query: &[(&str, &str)]) -> Answer {
    let url = reqwest::Url::parse_with_params("http://any.example", query).expect("a URL");
    let query = url.query().unwrap_or_default();
    actor.get(&format!("/mailbox/search?{query}")).await
}

/// The subjects of what is found, newest first, everything looked through.
async fn found(actor: &Actor, query: &[(&str, &str)]) -> Vec<String> {
    let page = search(actor, query).await.expect(200);
    assert_eq!(
        (page.body["complete"].clone(), page.body["next"].clone()),
        (json!(true), Value::Null)
    );
    let items = page.body["items"].as_array().unwrap().iter();
    items
        .map(|item| item["subject"].as_str().unwrap().to_owned())
        .collect()
}

async fn finds(actor: &Actor, words: &str) -> Vec<String> {
    found(actor, &[("q", words)]).await
}

async fn write(sender: &Actor, to: &[&str], subject: &str, body: &str) -> String {
    let message = json!({ "to": to, "subject": subject, "body_html": body });
    sender
        .post("/messages", &message)
        .await
        .expect(201)
        .text("/id")
        .to_owned()
}

async fn open(actor: &Actor, id: &str) {
    actor
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
}

/// The excerpts of the only hit: place, and the text with its hits in brackets.
async fn excerpts(actor: &Actor, words: &str) -> Vec<(String, String)> {
    let page = search(actor, &[("q", words)]).await.expect(200);
    assert_eq!(
        page.body["items"].as_array().map(Vec::len),
        Some(1),
        "{}",
        page.body
    );
    let mark = |fragment: &Value| {
        let text = fragment["text"].as_str().unwrap();
        if fragment["hit"] == true {
            format!("[{text}]")
        } else {
            text.to_owned()
        }
    };
    let excerpts = page.body["items"][0]["excerpts"].as_array().unwrap().iter();
    excerpts
        .map(|excerpt| {
            let text = excerpt["fragments"]
                .as_array()
                .unwrap()
                .iter()
                .map(mark)
                .collect();
            (excerpt["place"].as_str().unwrap().to_owned(), text)
        })
        .collect()
}
