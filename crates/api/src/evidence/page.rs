//! Evidence as a page that people read: one file, no script, nothing fetched.

use super::words::{Words, filled};
use crate::audit::hex;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use domain::{
    audit::AuditActor,
    evidence::{ChainedEntry, Evidence},
    id::UserId,
    language::Language,
    message::{Happening, MessageState, Person, TrackedRecipient},
    outbox::{MailKind, MailState},
    retention::DestructionRule,
};
use std::fmt::Write as _;
use time::{OffsetDateTime, macros::format_description};

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1d21;background:#fff}\
    h1{font-size:1.6rem;margin-bottom:.2rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #c9ced6;padding-bottom:.2rem}\
    h3{font-size:1rem;margin:1.4rem 0 .3rem}table{border-collapse:collapse;width:100%}\
    th,td{text-align:left;vertical-align:top;padding:.25rem .8rem .25rem 0;border-bottom:1px solid #e6e9ee;overflow-wrap:anywhere}\
    th{font-weight:600}code{font-size:.85em}.lead{color:#4a5260}@media print{body{margin:0}}";

/// The page, in the language of whoever asks for it.
pub(super) fn of(evidence: &Evidence, language: Language) -> String {
    let words = Words::of(language);
    let mut page = Page {
        html: String::new(),
        language,
        words,
    };
    let title = filled(
        words.evidence_for,
        &[&escape(evidence.message().reference.as_str())],
    );
    page.open(&title);
    let lead = filled(
        words.lead,
        &[
            &escape(&evidence.account.name),
            &moment(evidence.made_at),
            &who(&evidence.made_by),
        ],
    );
    page.raw(&format!("<h1>{title}</h1><p class=\"lead\">{lead}</p>"));
    page.facts(evidence);
    page.heading(words.recipients);
    for tracked in &evidence.tracking.recipients {
        page.recipient(tracked);
    }
    page.entries(evidence);
    page.proof(evidence);
    page.raw("</main></body></html>\n");
    page.html
}

struct Page {
    html: String,
    language: Language,
    words: &'static Words,
}

impl Page {
    fn raw(&mut self, html: &str) {
        self.html.push_str(html);
    }

    fn heading(&mut self, text: &str) {
        self.raw(&format!("<h2>{text}</h2>"));
    }

    fn open(&mut self, title: &str) {
        self.raw(&format!(
            "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
             <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
             <style>{STYLE}</style></head><body><main>",
            self.language.tag()
        ));
    }

    /// A row of a table: a heading, and HTML.
    fn row(&mut self, name: &str, html: &str) {
        // Writing to a string cannot fail.
        let _fits = write!(
            self.html,
            "<tr><th scope=\"row\">{}</th><td>{html}</td></tr>",
            escape(name)
        );
    }

    fn facts(&mut self, evidence: &Evidence) {
        let message = evidence.message();
        let words = self.words;
        self.heading(words.the_message);
        self.raw("<table>");
        self.row(words.from, &who(&message.sender.person));
        self.row(words.sent, &moment(message.sent_at));
        self.row(words.sent_under, &escape(&message.definition.name));
        let sentence = message.definition.effects.sentence(self.language);
        self.row(words.which_means, &escape(&sentence));
        let tally = &message.tally;
        self.row(words.recipients, &tally.recipients.to_string());
        self.row(words.opened_by, &tally.opened.to_string());
        self.row(words.attachments, &tally.attachments.to_string());
        let size = filled(words.bytes, &[&tally.size_bytes.to_string()]);
        self.row(words.size, &size);
        self.row(words.until, &moment(message.expires_at));
        if let Some(at) = message.extended_at {
            self.row(words.extended, &moment(at));
        }
        if let Some(recall) = &message.recall {
            let by = [&*moment(recall.at), &who(&recall.by.person)];
            self.row(words.recalled, &filled(words.recalled_by, &by));
        }
        self.row(words.state, self.state(evidence.tracking.state));
        if let Some(certificate) = &evidence.certificate {
            let rule = match certificate.rule {
                DestructionRule::RetentionEnded { .. } => words.retention_ended,
                DestructionRule::SenderDeleted => words.sender_deleted,
            };
            let text = format!("{}: {rule}", moment(certificate.destroyed_at));
            self.row(words.content_destroyed, &text);
        }
        for part in &evidence.parts {
            let of_it = [&*part.size_bytes.to_string(), &hex(&part.sha256)];
            let text = filled(words.stored_part, &of_it);
            self.row(&filled(words.stored, &[part.name]), &text);
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
            self.raw(&format!("<p>{}</p>", self.words.nothing_happened));
            return;
        }
        self.raw("<table>");
        for event in &tracked.timeline {
            let what = self.happening(&event.what);
            self.row(&moment(event.at), &what);
        }
        self.raw("</table>");
    }

    fn entries(&mut self, evidence: &Evidence) {
        let words = self.words;
        self.heading(words.entries);
        if evidence.entries_left_out {
            self.raw(&format!("<p>{}</p>", words.left_out));
        }
        self.raw("<table><thead><tr>");
        for head in [words.number, words.when, words.who, words.what, words.hash] {
            self.raw(&format!("<th scope=\"col\">{head}</th>"));
        }
        self.raw("</tr></thead><tbody>");
        for chained in &evidence.entries {
            self.entry(evidence, chained);
        }
        self.raw("</tbody></table>");
    }

    fn entry(&mut self, evidence: &Evidence, chained: &ChainedEntry) {
        let entry = &chained.logged.entry;
        let words = self.words;
        let number = chained
            .logged
            .link
            .map_or(words.not_sealed.to_owned(), |link| link.seq.to_string());
        let hash = chained.logged.link.map(|link| hex(&link.hash));
        // By its stable name, as in the files beside this page.
        let mut what = escape(entry.action.as_str());
        if let Some(user) = entry.user {
            what.extend([", ", &named(evidence, user)]);
        }
        for (name, value) in &entry.details {
            what.extend(["<br>", &escape(name), ": ", &escape(value)]);
        }
        let actor = match &entry.actor {
            AuditActor::Session(user, _) => named(evidence, *user),
            AuditActor::ApiKey(user, _) => filled(words.by_key, &[&named(evidence, *user)]),
            AuditActor::Anonymous => words.nobody.to_owned(),
            AuditActor::Operator => words.operator.to_owned(),
            AuditActor::System => words.server.to_owned(),
        };
        self.raw(&format!(
            "<tr><td>{number}</td><td>{}</td><td>{actor}</td><td>{what}</td><td><code>{}</code></td></tr>",
            moment(entry.at),
            hash.unwrap_or_default()
        ));
    }

    fn proof(&mut self, evidence: &Evidence) {
        let words = self.words;
        self.heading(words.how_to_check);
        self.raw("<table>");
        let key = STANDARD.encode(evidence.public_key);
        self.row(words.public_key, &format!("<code>{key}</code>"));
        match &evidence.checkpoint {
            Some(checkpoint) => {
                let of_it = [
                    &*checkpoint.head.seq.to_string(),
                    &moment(checkpoint.at),
                    &hex(&checkpoint.head.hash),
                ];
                self.row(words.checkpoint, &filled(words.checkpoint_at, &of_it));
            }
            None => self.row(words.checkpoint, words.no_checkpoint),
        }
        self.raw(&format!("</table><p>{}</p>", words.check));
    }

    fn state(&self, state: MessageState) -> &'static str {
        match state {
            MessageState::Active => self.words.active,
            MessageState::Expired { .. } => self.words.is_expired,
            MessageState::Recalled { .. } => self.words.is_recalled,
            MessageState::Destroyed { .. } => self.words.is_destroyed,
        }
    }

    fn happening(&self, what: &Happening) -> String {
        let words = self.words;
        match what {
            Happening::Mailed {
                kind,
                state,
                answer,
            } => {
                let kind = match kind {
                    MailKind::UnreadReminder => words.unread_reminder,
                    MailKind::ExpiryReminder => words.expiry_reminder,
                    MailKind::FreshLink => words.fresh_link,
                    _ => words.notification,
                };
                let state = match state {
                    MailState::Queued => words.mail_queued,
                    MailState::Sent => words.mail_sent,
                    MailState::Deferred => words.mail_deferred,
                    MailState::Bounced => words.mail_bounced,
                    MailState::Failed => words.mail_failed,
                };
                let answer = answer.as_deref().map(escape).unwrap_or_default();
                format!("{kind}: {state}<br>{answer}")
            }
            Happening::Opened => words.opened.to_owned(),
            Happening::OpenedAgain { count } => filled(words.opened_again, &[&count.to_string()]),
            Happening::Downloaded { attachment, count } => {
                let of_it = [&*attachment.to_string(), &count.to_string()];
                filled(words.downloaded, &of_it)
            }
            Happening::ExtensionAsked => words.asked.to_owned(),
            Happening::ExtensionGranted { until } => filled(words.granted, &[&moment(*until)]),
            Happening::ExtensionDeclined => words.declined.to_owned(),
        }
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
