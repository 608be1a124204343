//! The languages mails are written in. To add one: a file beside this with its `WORDS`, a variant of the domain's `Language`.

mod de;
mod en;

use super::Block;
use crate::Portal;
use domain::{language::Language, outbox::MailToSend};

/// The sentences of a language.
pub(super) const fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &en::WORDS,
        Language::German => &de::WORDS,
    }
}

/// The sentences of a language.
pub(super) struct Words {
    /// Display name: sender, account.
    pub(super) via: fn(&str, &str) -> String,
    /// Subject and blocks: portal, account name, mail.
    pub(super) body: fn(&Portal, &str, &MailToSend) -> (String, Vec<Block>),
    /// Where to get help: URL.
    pub(super) help: fn(&str) -> String,
    /// That a copy comes without the files of its message.
    pub(super) files_left_out: &'static str,
    /// Who sent this: account name.
    pub(super) footer: fn(&str) -> String,
}
