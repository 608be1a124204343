//! The same steps as anyone takes them: over HTTP, with a session.

use super::{
    product::{Made, Product, verdict, words_in},
    reference::{Outcome, Row, Seen},
    step::{PEOPLE, Side, Step},
};
use acceptance::actor::{Actor, Answer};
use domain::{
    clock::Clock as _,
    id::{ExtensionRequestId, MessageId},
};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};
use uuid::Uuid;

/// How long a session is used; well within what it may be idle.
const SESSION: Duration = Duration::minutes(30);

/// Everyone's session.
#[derive(Debug)]
pub(super) struct OverHttp {
    sessions: Vec<Option<(OffsetDateTime, Actor)>>,
}

impl Default for OverHttp {
    fn default() -> Self {
        Self {
            sessions: vec![None; PEOPLE.len()],
        }
    }
}

impl OverHttp {
    async fn actor(&mut self, product: &Product<'_>, person: usize) -> Actor {
        let now = product.app.clock.now();
        match &self.sessions[person] {
            Some((since, actor)) if now - *since < SESSION => actor.clone(),
            _ => {
                let user = &product.people[person];
                let actor = product.app.browser_of(&product.account, user).await;
                self.sessions[person] = Some((now, actor.clone()));
                actor
            }
        }
    }

    /// Takes a step; with it what it made.
    #[expect(clippy::too_many_lines, reason = "one arm for each kind of step")]
    pub(super) async fn act(
        &mut self,
        product: &Product<'_>,
        step: &Step,
    ) -> (Outcome, Option<Made>) {
        let Some(by) = step.by() else {
            return (verdict(Ok(())), None);
        };
        let actor = self.actor(product, by).await;
        let path = |message: usize| format!("/messages/{}", product.messages[message]);
        let item = |message, side| format!("/mailbox/items/{}", product.item(by, message, side));
        let answer = match *step {
            Step::Send {
                ref to,
                ref bcc,
                fixed,
                ..
            } => {
                let number = product.messages.len();
                let mut message = json!({
                    "to": product.addresses(to),
                    "bcc": product.addresses(bcc),
                    "subject": format!("m{number}"),
                    "body_html": format!("<p>words of m{number}.</p>"),
                });
                if fixed {
                    message["definition_id"] = json!(product.fixed.as_uuid());
                }
                return sent(&actor.post("/messages", &message).await);
            }
            Step::Reply {
                message, to_all, ..
            } => {
                return sent(&reply(&actor, product.messages[message], to_all).await);
            }
            Step::Open { message, .. } => {
                let answer = actor.post_empty(&format!("{}/open", path(message))).await;
                return (shown(&actor, &answer).await, None);
            }
            Step::Read { message, .. } => {
                let answer = actor.get(&path(message)).await;
                return (shown(&actor, &answer).await, None);
            }
            Step::Recall { message, .. } => {
                let recall = format!("{}/recall", path(message));
                actor.post(&recall, &json!({})).await
            }
            Step::Destroy { message, side, .. } => actor.delete(&item(message, side)).await,
            Step::Delete { message, side, .. } => {
                actor.post_empty(&(item(message, side) + "/delete")).await
            }
            Step::Restore { message, side, .. } => {
                actor.post_empty(&(item(message, side) + "/restore")).await
            }
            Step::Mark {
                message,
                side,
                read,
                ..
            } => {
                let mark = if read { "/mark-read" } else { "/mark-unread" };
                actor.post_empty(&(item(message, side) + mark)).await
            }
            Step::Extend { message, to, .. } => {
                let extend = format!("{}/extend", path(message));
                actor.post(&extend, &until(Some(to))).await
            }
            Step::SetExpiry { message, to } => {
                let expiry = format!("{}/expiry", path(message));
                actor.post(&expiry, &until(Some(to))).await
            }
            Step::Ask { message, .. } => {
                let ask = format!("{}/extension-requests", path(message));
                let answer = actor.post(&ask, &json!({})).await;
                let asked = (answer.status == 201)
                    .then(|| ExtensionRequestId::from_uuid(id(&answer.body, "id")));
                return (outcome(&answer), asked.map(Made::Question));
            }
            Step::Approve {
                message,
                question,
                to,
                ..
            } => {
                let approve = question_path(product, message, question) + "/approve";
                actor.post(&approve, &until(to)).await
            }
            Step::Decline {
                message, question, ..
            } => {
                let decline = question_path(product, message, question) + "/decline";
                actor.post(&decline, &json!({})).await
            }
            Step::Questions { message, .. } => {
                let all = format!("{}/extension-requests?limit=100", path(message));
                let answer = actor.get(&all).await;
                return (who_asked(product, &answer), None);
            }
            Step::Crowd { .. } | Step::Retain { .. } | Step::Wait { .. } | Step::Sweep => {
                return (verdict(Ok(())), None);
            }
        };
        (outcome(&answer), None)
    }

    /// What one person sees.
    pub(super) async fn mailbox(&mut self, product: &Product<'_>, person: usize) -> Seen {
        let actor = self.actor(product, person).await;
        let list = async |path: &str| -> Vec<Value> {
            let page = actor.get(path).await.expect(200);
            page.body["items"].as_array().cloned().unwrap_or_default()
        };
        let folder = async |name: &str| -> Vec<Row> {
            let items = list(&format!("/mailbox/items?limit=100&folder={name}")).await;
            items.iter().map(|item| row(product, item)).collect()
        };
        let expired = list("/mailbox/expired?limit=100").await;
        let counts = actor.get("/mailbox/counts").await.expect(200).body;
        let count = |name: &str| counts[name].as_u64().expect("a count");
        let used = if PEOPLE[person].is_internal {
            let quota = actor.get("/quota").await.expect(200).body;
            quota["used"]
                .as_u64()
                .map(|used| usize::try_from(used).unwrap())
        } else {
            None
        };
        Seen {
            inbox: folder("inbox").await,
            sent: folder("sent").await,
            deleted: folder("deleted").await,
            expired: expired
                .iter()
                .map(|item| product.number_of_item(person, id(item, "id")))
                .collect(),
            inbox_unread: count("inbox_unread"),
            deleted_unread: count("deleted_unread"),
            used,
        }
    }
}

fn question_path(product: &Product<'_>, message: usize, question: usize) -> String {
    let (message, question) = (product.messages[message], product.questions[question]);
    format!("/messages/{message}/extension-requests/{question}")
}

fn until(at: Option<OffsetDateTime>) -> Value {
    at.map_or(json!({}), crate::message::extend::until)
}

fn who_asked(product: &Product<'_>, answer: &Answer) -> Outcome {
    let Some(items) = answer.body["items"].as_array() else {
        return outcome(answer);
    };
    let told = items.iter().map(|item| {
        let address = item["from"]["address"].as_str().expect("an address");
        let state = item["state"].as_str().expect("a state");
        format!("{} {state}", PEOPLE[product.number_of_person(address)].name)
    });
    Outcome {
        text: Some((String::new(), told.collect())),
        ..outcome(answer)
    }
}

/// Answers a message: the draft that the server prepares, sent as it is.
async fn reply(actor: &Actor, message: MessageId, to_all: bool) -> Answer {
    let kind = if to_all { "reply_all" } else { "reply" };
    let origin = json!({ "kind": kind, "message_id": message.as_uuid() });
    let draft = actor.post("/drafts", &json!({ "origin": origin })).await;
    if draft.status != 201 {
        return draft;
    }
    let send = format!("/drafts/{}/send", draft.text("/id"));
    let version = json!({ "version": draft.body["version"] });
    actor.post(&send, &version).await
}

/// The message with its body's document.
async fn shown(actor: &Actor, answer: &Answer) -> Outcome {
    if answer.status != 200 {
        return outcome(answer);
    }
    let body = actor.request(
        reqwest::Method::GET,
        &format!("/messages/{}/body", answer.text("/id")),
    );
    let body = body.send().await.expect("an answer");
    assert_eq!(body.status().as_u16(), 200, "what is shown has a body");
    let body = body.text().await.expect("a document");
    Outcome {
        text: Some((answer.text("/subject").to_owned(), words_in(&body))),
        ..outcome(answer)
    }
}

fn row(product: &Product<'_>, item: &Value) -> Row {
    let number = |name: &str| {
        item[name]
            .as_u64()
            .map(|number| usize::try_from(number).unwrap())
    };
    let text = |name: &str| item[name].as_str().expect("a text").to_owned();
    let flag = |name: &str| item[name].as_bool().expect("a flag");
    Row {
        message: product.number_of(id(item, "message_id")),
        side: match text("direction").as_str() {
            "sent" => Side::Sent,
            _ => Side::Received,
        },
        subject: text("subject"),
        state: text("state"),
        expires_at: OffsetDateTime::parse(&text("expires_at"), &Rfc3339).expect("an instant"),
        read: flag("read"),
        replied: flag("replied"),
        known: number("to_count").expect("a count"),
        opened: number("opened_count"),
    }
}

fn id(item: &Value, name: &str) -> Uuid {
    item[name]
        .as_str()
        .and_then(|text| text.parse().ok())
        .expect("an id")
}

fn outcome(answer: &Answer) -> Outcome {
    let refused = (!answer.status.is_success()).then(|| answer.code().to_owned());
    verdict(refused.map_or(Ok(()), Err))
}

fn sent(answer: &Answer) -> (Outcome, Option<Made>) {
    let id = (answer.status == 201).then(|| MessageId::from_uuid(id(&answer.body, "id")));
    (outcome(answer), id.map(Made::Message))
}
