//! What a mail says, before it is MIME: a subject and a few blocks, from which its text and HTML forms are both made, so
//! that they cannot differ.

mod html;
mod language;
#[cfg(test)]
mod tests;
mod text;

use crate::{Portal, clean};
use domain::{
    language::Language,
    outbox::{MailContent, MailToSend},
};

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
    /// Prose.
    Text(String),
    /// A URL, alone on its line.
    Link(String),
    /// A code to be typed, alone on its line.
    Code(String),
    /// What stands below the letter.
    Footer(String),
}

impl Letter {
    /// Writes a mail in its recipient's language, or in English when there is no translation.
    pub fn write(portal: &Portal, mail: &MailToSend) -> Self {
        let language = Language::of(&mail.language);
        let words = language::words(language);
        let account = clean::name(&mail.account_name);
        let from_name = match &mail.content {
            MailContent::Notification { sender, .. }
            | MailContent::ExtensionGranted { sender, .. }
            | MailContent::ExtensionDeclined { sender, .. }
            | MailContent::UnreadReminder { sender, .. }
            | MailContent::ExpiryReminder { sender, .. } => {
                (words.via)(&clean::name(sender), &account)
            }
            MailContent::FreshLink { .. }
            | MailContent::Code { .. }
            | MailContent::PasswordReset { .. }
            | MailContent::PermissionsChanged { .. }
            | MailContent::SecondFactorReset
            | MailContent::ReadReceipt { .. }
            | MailContent::QuotaWarning(_)
            | MailContent::RetentionChange(_)
            | MailContent::BccCopy { .. }
            | MailContent::NotDelivered { .. }
            | MailContent::ExtensionRequested { .. } => account.clone(),
        };
        let (subject, mut blocks) = (words.body)(portal, &account, mail);
        blocks.push(Block::Text((words.help)(&portal.help())));
        blocks.push(Block::Footer((words.footer)(&clean::isolated(&account))));
        Self {
            from_name,
            subject,
            language: language.tag(),
            blocks,
            files_left_out: words.files_left_out,
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
