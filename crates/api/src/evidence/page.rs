//! Evidence as a page that people read: one file, no script, nothing fetched.

use crate::audit::hex;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use domain::{
    audit::AuditActor,
    evidence::{ChainedEntry, Evidence},
    id::UserId,
    language::Language,
    message::{Happening, MessageState, Person, TrackedRecipient},
    outbox::MailKind,
    retention::DestructionRule,
};
use std::fmt::Write as _;
use time::{OffsetDateTime, macros::format_description};

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1d21;background:#fff}\
    h1{font-size:1.6rem;margin-bottom:.2rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #c9ced6;padding-bottom:.2rem}\
    h3{font-size:1rem;margin:1.4rem 0 .3rem}table{border-collapse:collapse;width:100%}\
    th,td{text-align:left;vertical-align:top;padding:.25rem .8rem .25rem 0;border-bottom:1px solid #e6e9ee;overflow-wrap:anywhere}\
    th{font-weight:600}code{font-size:.85em}.lead{color:#4a5260}@media print{body{margin:0}}";

/// The page.
pub(super) fn of(evidence: &Evidence) -> String {
    let message = evidence.message();
    let mut page = Page::default();
    page.open(message.reference.as_str());
    page.raw(&format!(
        "<h1>Evidence for message {}</h1><p class=\"lead\">{}, made on {} by {}. It says what happened to the message and holds \
         nothing of its content.</p>",
        escape(message.reference.as_str()),
        escape(&evidence.account.name),
        moment(evidence.made_at),
        who(&evidence.made_by),
    ));
    page.facts(evidence);
    page.raw("<h2>Recipients</h2>");
    for tracked in &evidence.tracking.recipients {
        page.recipient(tracked);
    }
    page.entries(evidence);
    page.proof(evidence);
    page.raw("</main></body></html>\n");
    page.0
}

#[derive(Default)]
struct Page(String);

impl Page {
    fn raw(&mut self, html: &str) {
        self.0.push_str(html);
    }

    fn open(&mut self, reference: &str) {
        self.raw(&format!(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
             <meta name=\"viewport\" content=\"width=device-width\"><title>Evidence for message {}</title>\
             <style>{STYLE}</style></head><body><main>",
            escape(reference)
        ));
    }

    /// A row of a table: a heading, and HTML.
    fn row(&mut self, name: &str, html: &str) {
        // Writing to a string cannot fail.
        let _fits = write!(
            self.0,
            "<tr><th scope=\"row\">{}</th><td>{html}</td></tr>",
            escape(name)
        );
    }

    fn facts(&mut self, evidence: &Evidence) {
        let message = evidence.message();
        self.raw("<h2>The message</h2><table>");
        self.row("From", &who(&message.sender.person));
        self.row("Sent", &moment(message.sent_at));
        self.row("Sent under", &escape(&message.definition.name));
        let sentence = message.definition.effects.sentence(Language::English);
        self.row("Which means", &escape(&sentence));
        self.row("Recipients", &message.tally.recipients.to_string());
        self.row("Opened by", &message.tally.opened.to_string());
        self.row("Attachments", &message.tally.attachments.to_string());
        self.row("Size", &format!("{} bytes", message.tally.size_bytes));
        self.row("Can be read until", &moment(message.expires_at));
        if let Some(at) = message.extended_at {
            self.row("Extended by its sender", &moment(at));
        }
        if let Some(recall) = &message.recall {
            let text = format!("{} by {}", moment(recall.at), who(&recall.by.person));
            self.row("Recalled", &text);
        }
        self.row("State", state(evidence.tracking.state));
        if let Some(certificate) = &evidence.certificate {
            let rule = match certificate.rule {
                DestructionRule::RetentionEnded { .. } => "its retention had ended",
                DestructionRule::SenderDeleted => "its sender deleted the last copy for good",
            };
            let text = format!("{}: {rule}", moment(certificate.destroyed_at));
            self.row("Content destroyed", &text);
        }
        for part in &evidence.parts {
            let text = format!(
                "{} bytes, SHA-256 <code>{}</code>",
                part.size_bytes,
                hex(&part.sha256)
            );
            self.row(&format!("Stored, encrypted: {}", part.name), &text);
        }
        self.raw("</table>");
    }

    fn recipient(&mut self, tracked: &TrackedRecipient) {
        let recipient = &tracked.recipient;
        self.raw(&format!(
            "<h3>{} ({})</h3>",
            who(recipient.person()),
            recipient.kind.as_str()
        ));
        if tracked.timeline.is_empty() {
            self.raw("<p>Nothing happened.</p>");
            return;
        }
        self.raw("<table>");
        for event in &tracked.timeline {
            self.row(&moment(event.at), &happening(&event.what));
        }
        self.raw("</table>");
    }

    fn entries(&mut self, evidence: &Evidence) {
        self.raw("<h2>Entries of the audit log</h2>");
        if evidence.entries_left_out {
            self.raw("<p>Older entries were left out.</p>");
        }
        self.raw(
            "<table><thead><tr><th scope=\"col\">Number</th><th scope=\"col\">When</th><th scope=\"col\">Who</th>\
             <th scope=\"col\">What</th><th scope=\"col\">Hash</th></tr></thead><tbody>",
        );
        for chained in &evidence.entries {
            self.entry(evidence, chained);
        }
        self.raw("</tbody></table>");
    }

    fn entry(&mut self, evidence: &Evidence, chained: &ChainedEntry) {
        let entry = &chained.logged.entry;
        let number = chained
            .logged
            .link
            .map_or("not sealed yet".to_owned(), |link| link.seq.to_string());
        let hash = chained.logged.link.map(|link| hex(&link.hash));
        let mut what = escape(entry.action.as_str());
        if let Some(user) = entry.user {
            what.extend([", ", &named(evidence, user)]);
        }
        for (name, value) in &entry.details {
            what.extend(["<br>", &escape(name), ": ", &escape(value)]);
        }
        let actor = match &entry.actor {
            AuditActor::Session(user, _) => named(evidence, *user),
            AuditActor::ApiKey(user, _) => format!("{} by an API key", named(evidence, *user)),
            AuditActor::Anonymous => "nobody known".to_owned(),
            AuditActor::Operator => "the operator".to_owned(),
            AuditActor::System => "the server".to_owned(),
        };
        self.raw(&format!(
            "<tr><td>{number}</td><td>{}</td><td>{actor}</td><td>{what}</td><td><code>{}</code></td></tr>",
            moment(entry.at),
            hash.unwrap_or_default()
        ));
    }

    fn proof(&mut self, evidence: &Evidence) {
        self.raw("<h2>How to check this</h2><table>");
        let key = STANDARD.encode(evidence.public_key);
        self.row("Public key", &format!("<code>{key}</code>"));
        match &evidence.checkpoint {
            Some(checkpoint) => {
                let text = format!(
                    "entry {} at {}, hash <code>{}</code>",
                    checkpoint.head.seq,
                    moment(checkpoint.at),
                    hex(&checkpoint.head.hash)
                );
                self.row("Nearest checkpoint", &text);
            }
            None => self.row("Nearest checkpoint", "none was signed yet"),
        }
        self.raw(
            "</table><p><code>letterlock evidence verify FILE --key KEY</code> checks the whole bundle without the server: that \
             no byte of any file was changed, that each entry has its hash, and that the checkpoint was signed. Take the \
             key not from here but from the operator, whom <code>letterlock audit key</code> tells it. That the entries still stand in the log is checked \
             there: <code>letterlock audit verify</code>.</p>",
        );
    }
}

fn state(state: MessageState) -> &'static str {
    match state {
        MessageState::Active => "recipients can read it",
        MessageState::Expired { .. } => "expired",
        MessageState::Recalled { .. } => "recalled",
        MessageState::Destroyed { .. } => "content destroyed",
    }
}

fn happening(what: &Happening) -> String {
    match what {
        Happening::Mailed {
            kind,
            state,
            answer,
        } => {
            let kind = match kind {
                MailKind::UnreadReminder => "Reminder that it waits unopened",
                MailKind::ExpiryReminder => "Reminder that it ends",
                MailKind::FreshLink => "Fresh link",
                _ => "Notification",
            };
            let answer = answer.as_deref().map(escape).unwrap_or_default();
            format!("{kind}: {}<br>{answer}", state.as_str())
        }
        Happening::Opened => "Opened".to_owned(),
        Happening::OpenedAgain { count } => format!("Opened again; {count} times in all"),
        Happening::Downloaded { attachment, count } => {
            format!("Downloaded attachment {attachment}; {count} times in all")
        }
        Happening::ExtensionAsked => "Asked for more time".to_owned(),
        Happening::ExtensionGranted { until } => {
            format!("Was given more time, until {}", moment(*until))
        }
        Happening::ExtensionDeclined => "Was given no more time".to_owned(),
    }
}

fn named(evidence: &Evidence, user: UserId) -> String {
    let person = evidence.names.people.get(&user);
    person.map_or_else(|| user.to_string(), who)
}

fn who(person: &Person) -> String {
    if person.name.is_empty() {
        return escape(person.address.as_str());
    }
    format!(
        "{} &lt;{}&gt;",
        escape(&person.name),
        escape(person.address.as_str())
    )
}

fn moment(at: OffsetDateTime) -> String {
    let form = format_description!("[year]-[month]-[day] [hour]:[minute]:[second] UTC");
    at.to_offset(time::UtcOffset::UTC)
        .format(form)
        .unwrap_or_default()
}

/// Text in HTML, also in attributes.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(character),
        }
    }
    out
}
