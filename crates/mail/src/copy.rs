//! The copy of a message for the sender's mail server: ordinary mail with all that the message says.

use crate::{
    Letter, MimeError, Portal,
    mime::{address, fixed},
};
use domain::{
    message::{MailCopy, Person, html},
    outbox::MailToSend,
};
use lettre::{
    Message,
    message::{Attachment, Mailbox, MultiPart, SinglePart, header::ContentType},
};

/// A file of the message, in clear.
#[derive(Clone)]
pub struct CopiedFile {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for CopiedFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CopiedFile(…)")
    }
}

/// Builds the copy. `letter` stands above what the message says; without `files` where the message has some, it says that
/// they are left out.
pub fn copy_mime(
    portal: &Portal,
    (mail, letter): (&MailToSend, &Letter),
    copy: &MailCopy,
    files: Vec<CopiedFile>,
) -> Result<Message, MimeError> {
    let id = mail.id.as_uuid().simple();
    let mut above = vec![letter.text()];
    above.extend(people(copy));
    if files.is_empty() && !copy.files.is_empty() {
        above.push(letter.files_left_out().to_owned());
    }
    let text = format!("{}\n\n{}\n", above.join("\n"), copy.content.text());
    let html = format!("{}<hr>{}", paragraphs(&above), copy.content.body_html);
    let alternative = MultiPart::alternative()
        .boundary(format!("text-{id}"))
        .singlepart(SinglePart::plain(text))
        .singlepart(SinglePart::html(html));
    let mut parts = MultiPart::mixed()
        .boundary(format!("part-{id}"))
        .multipart(alternative);
    for file in files {
        let media_type = ContentType::parse(&file.media_type).unwrap_or(ContentType::TEXT_PLAIN);
        parts = parts.singlepart(Attachment::new(file.name).body(file.bytes, media_type));
    }
    let from = copy.from.display_name().to_owned();
    let subject = copy.content.subject.as_str();
    Message::builder()
        .from(Mailbox::new(Some(from), address(portal.from())?))
        .to(Mailbox::new(None, address(&mail.to)?))
        .subject(format!("[{}] {subject}", copy.reference))
        .date(mail.created_at.into())
        .message_id(Some(format!("<{id}@{}>", portal.from().domain())))
        .raw_header(fixed("Auto-Submitted", "auto-generated"))
        .raw_header(fixed("X-Auto-Response-Suppress", "All"))
        .multipart(parts)
        .map_err(MimeError::Build)
}

/// Whom the message went to, a line for each field.
fn people(copy: &MailCopy) -> Vec<String> {
    [("To", &copy.to), ("Cc", &copy.cc), ("Bcc", &copy.bcc)]
        .into_iter()
        .filter(|(_, people)| !people.is_empty())
        .map(|(field, people)| {
            let named: Vec<String> = people.iter().map(one).collect();
            format!("{field}: {}", named.join(", "))
        })
        .collect()
}

fn one(person: &Person) -> String {
    if person.name.is_empty() {
        person.address.to_string()
    } else {
        format!("{} <{}>", person.name, person.address)
    }
}

/// Every line that says something, as a paragraph.
fn paragraphs(texts: &[String]) -> String {
    let lines = texts.iter().flat_map(|text| text.lines());
    let mut paragraphs = String::new();
    for line in lines.filter(|line| !line.trim().is_empty()) {
        paragraphs.push_str("<p>");
        paragraphs.push_str(&html::escape(line));
        paragraphs.push_str("</p>");
    }
    paragraphs
}
