//! What a mail says, before it is MIME: a subject and a few blocks, from which its text and HTML forms are both made, so
//! that they cannot differ. The sentences are the domain's templates (`domain::mail_template`), built in or an account's own.

mod html;
mod language;
#[cfg(test)]
mod own_wording_tests;
#[cfg(test)]
mod tests;
mod text;
mod values;

use crate::{Portal, clean};
use domain::{
    branding::{Colour, Stationery},
    language::Language,
    mail_template::{MailTemplate, TemplateKind, Variable, Wording, Written, sample},
    outbox::{MailContent, MailToSend},
};
use std::sync::Arc;
use values::Values;

/// A mail in words.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The display name beside the portal's address.
    pub from_name: String,
    /// The subject.
    pub subject: String,
    /// BCP 47 tag of its language.
    pub language: &'static str,
    blocks: Vec<Block>,
    files_left_out: &'static str,
}

/// A paragraph.
#[derive(Debug, Clone)]
enum Block {
    /// Whose letter it is, above it, on the account's colour if it has one.
    Heading(String, Option<Colour>),
    /// Prose.
    Text(String),
    /// A URL, alone on its line.
    Link(String),
    /// A code to be typed, alone on its line.
    Code(String),
    /// What stands below the letter, line by line.
    Footer(Vec<String>),
}

impl Letter {
    /// Writes a mail in its recipient's language, or in English when there is no translation.
    pub fn write(portal: &Portal, mail: &MailToSend) -> Self {
        if let MailContent::TemplateTest {
            kind,
            language,
            text,
        } = &mail.content
        {
            let template = MailTemplate {
                account: mail.account,
                kind: *kind,
                language: *language,
                text: text.clone(),
                changed_at: mail.created_at,
            };
            return Self::test(portal, mail, template);
        }
        // Every other content has one.
        let kind = TemplateKind::of(&mail.content).unwrap_or(TemplateKind::Notification);
        let language = Language::of(&mail.language);
        let words = language::words(language);
        let account = clean::name(&mail.stationery.account_name);
        let wording = Wording::of(&mail.stationery.templates, kind, language);
        let values = Values::of(portal, mail, language);
        let branding = &mail.stationery.branding;
        let mut blocks = heading(&mail.stationery);
        blocks.extend(body(&wording, &values));
        if let MailContent::Notification {
            subject: Some(subject),
            ..
        } = &mail.content
        {
            let line = (words.subject)(&clean::isolated(&clean::subject(subject)));
            insert_above_link(&mut blocks, line);
        }
        blocks.push(Block::Text((words.help)(&portal.help())));
        if let Some(support) = &branding.support {
            blocks.push(Block::Text((words.support)(support.as_str())));
        }
        let written_by = (words.footer)(&clean::isolated(&account));
        let footer = branding
            .footer
            .as_ref()
            .map(|text| text.as_str().to_owned());
        blocks.push(Block::Footer(
            std::iter::once(written_by).chain(footer).collect(),
        ));
        Self {
            from_name: match sender(&mail.content) {
                Some(sender) => (words.via)(&clean::name(sender), &account),
                None => account,
            },
            subject: wording.write_subject(|variable| values.get(variable)),
            language: language.tag(),
            blocks,
            files_left_out: words.files_left_out,
        }
    }

    /// A wording with example values, and a subject that says what it is.
    fn test(portal: &Portal, mail: &MailToSend, template: MailTemplate) -> Self {
        let language = template.language;
        let example = MailToSend {
            content: sample(template.kind, language, mail.created_at),
            language: language.tag().to_owned(),
            stationery: Arc::new(Stationery {
                templates: vec![template],
                ..Stationery::clone(&mail.stationery)
            }),
            ..mail.clone()
        };
        let letter = Self::write(portal, &example);
        Self {
            subject: (language::words(language).test)(&letter.subject),
            ..letter
        }
    }

    /// That a copy comes without the files of its message.
    pub(crate) const fn files_left_out(&self) -> &'static str {
        self.files_left_out
    }

    /// The text part.
    pub fn text(&self) -> String {
        text::render(&self.blocks)
    }

    /// The HTML part.
    pub fn html(&self) -> String {
        html::render(self.language, &self.subject, &self.blocks)
    }
}

/// In whose name a mail is sent, where it is not the organisation's alone.
fn sender(content: &MailContent) -> Option<&str> {
    match content {
        MailContent::Notification { sender, .. }
        | MailContent::ExtensionGranted { sender, .. }
        | MailContent::ExtensionDeclined { sender, .. }
        | MailContent::UnreadReminder { sender, .. }
        | MailContent::ExpiryReminder { sender, .. } => Some(sender),
        MailContent::FreshLink { .. }
        | MailContent::Code { .. }
        | MailContent::PasswordReset { .. }
        | MailContent::PermissionsChanged { .. }
        | MailContent::ReadReceipt { .. }
        | MailContent::QuotaWarning(_)
        | MailContent::RetentionChange(_)
        | MailContent::NotDelivered { .. }
        | MailContent::BccCopy { .. }
        | MailContent::ExtensionRequested { .. }
        | MailContent::SecondFactorReset
        | MailContent::TemplateTest { .. } => None,
    }
}

/// Nothing where the account has no look of its own.
fn heading(stationery: &Stationery) -> Vec<Block> {
    let branding = &stationery.branding;
    if branding.portal_name.is_none() && branding.colour.is_none() {
        return Vec::new();
    }
    let name = clean::isolated(&clean::name(stationery.portal_name()));
    let colour = branding.colour.map(|colour| colour.shades().fill);
    vec![Block::Heading(name, colour)]
}

fn body(wording: &Wording, values: &Values) -> Vec<Block> {
    wording
        .write_paragraphs(|variable| values.get(variable).map(|text| quoted(variable, text)))
        .into_iter()
        .map(|written| match written {
            Written::Text(text) => Block::Text(text),
            Written::Link(url) => Block::Link(url),
            Written::Code(code) => Block::Code(code),
        })
        .collect()
}

/// A name in a sentence does not turn it around.
fn quoted(variable: Variable, text: String) -> String {
    if variable.stands_alone() {
        text
    } else {
        clean::isolated(&text)
    }
}

fn insert_above_link(blocks: &mut Vec<Block>, line: String) {
    let link = blocks
        .iter()
        .position(|block| matches!(block, Block::Link(_)));
    blocks.insert(link.unwrap_or(blocks.len()), Block::Text(line));
}
