//! What stands around every mail, by language; their wording is the domain's. To add a language: a file beside this with its
//! `WORDS`, a variant of the domain's `Language`.

mod de;
mod en;

use domain::language::Language;
use time::OffsetDateTime;

/// The words of a language.
pub(super) const fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &en::WORDS,
        Language::German => &de::WORDS,
    }
}

/// The words of a language.
pub(super) struct Words {
    /// Display name: sender, account.
    pub(super) via: fn(&str, &str) -> String,
    /// The subject of the message, where its definition lets it be shown.
    pub(super) subject: fn(&str) -> String,
    /// The subject of a test mail: the subject it tests.
    pub(super) test: fn(&str) -> String,
    /// Where to get help: URL.
    pub(super) help: fn(&str) -> String,
    /// Whom to ask for help: what the account says.
    pub(super) support: fn(&str) -> String,
    /// That a copy comes without the files of its message.
    pub(super) files_left_out: &'static str,
    /// Who sent this: account name.
    pub(super) footer: fn(&str) -> String,
    /// A time.
    pub(super) moment: fn(OffsetDateTime) -> String,
}
