//! The languages mails are written in. To add one: a file beside this with its `WORDS`, a variant here.

mod de;
mod en;

use super::Block;
use crate::Portal;
use domain::outbox::MailToSend;

/// A language there is a translation for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    English,
    German,
}

impl Language {
    /// The language of a BCP 47 tag, by its primary subtag; English for any other.
    pub(super) fn of(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("de") {
            Self::German
        } else {
            Self::English
        }
    }

    pub(super) const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    pub(super) const fn words(self) -> &'static Words {
        match self {
            Self::English => &en::WORDS,
            Self::German => &de::WORDS,
        }
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
    /// Who sent this: account name.
    pub(super) footer: fn(&str) -> String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_counts_by_its_primary_subtag() {
        for (tag, language) in [
            ("de", Language::German),
            ("de-AT", Language::German),
            ("DE_CH", Language::German),
            ("en", Language::English),
            ("den", Language::English),
            ("fr", Language::English),
            ("", Language::English),
        ] {
            assert_eq!(Language::of(tag), language, "{tag}");
        }
    }
}
