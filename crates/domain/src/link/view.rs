//! When a link's page asked what the link leads to: for the help desk alone, nobody else sees a difference.

use crate::id::{AccountId, LinkId, MessageId, UserId};
use time::OffsetDateTime;

/// What kind of program asked, guessed from how it names itself. A scanner that poses as a browser passes for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkAgent {
    /// A person's browser, by its name.
    Browser,
    /// A mail scanner or a browser without a screen.
    Scanner,
    /// Any other program.
    Program,
}

/// What scanners and browsers without a screen call themselves, in lower case.
const SCANNERS: [&str; 14] = [
    "bot",
    "scan",
    "crawl",
    "spider",
    "headless",
    "phantom",
    "preview",
    "proofpoint",
    "mimecast",
    "barracuda",
    "safelink",
    "urldefense",
    "symantec",
    "fireeye",
];

impl LinkAgent {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Browser, Self::Scanner, Self::Program];

    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Browser => "browser",
            Self::Scanner => "scanner",
            Self::Program => "program",
        }
    }

    /// The kind of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|agent| agent.as_str() == text)
    }

    /// The guess.
    pub fn guess(user_agent: &str) -> Self {
        let name = user_agent.to_lowercase();
        if SCANNERS.iter().any(|word| name.contains(word)) {
            Self::Scanner
        } else if name.starts_with("mozilla/") {
            Self::Browser
        } else {
            Self::Program
        }
    }
}

/// A link's page asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLinkView {
    /// The account.
    pub account: AccountId,
    /// The link.
    pub link: LinkId,
    /// Whom it was mailed to.
    pub user: UserId,
    /// The message it opens.
    pub message: MessageId,
    /// By what.
    pub agent: LinkAgent,
    /// When.
    pub at: OffsetDateTime,
    /// From where.
    pub network: String,
}

/// How often one kind of program asked for one link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkView {
    /// The link.
    pub link: LinkId,
    /// The message it opens.
    pub message: MessageId,
    /// By what.
    pub agent: LinkAgent,
    /// First when.
    pub first_at: OffsetDateTime,
    /// Last when.
    pub last_at: OffsetDateTime,
    /// How often.
    pub views: u64,
    /// From where, the last time.
    pub network: String,
}

#[cfg(test)]
mod tests {
    use super::LinkAgent;

    #[test]
    fn who_asks_is_guessed_from_the_name_it_gives() {
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        let headless = "Mozilla/5.0 (X11) AppleWebKit/537.36 HeadlessChrome/140.0 Safari/537.36";
        for (name, agent) in [
            (firefox, LinkAgent::Browser),
            (headless, LinkAgent::Scanner),
            (
                "Mozilla/5.0 (compatible; Mimecast URL scanner)",
                LinkAgent::Scanner,
            ),
            ("curl/8.5.0", LinkAgent::Program),
            ("", LinkAgent::Program),
        ] {
            assert_eq!(LinkAgent::guess(name), agent, "{name}");
        }
    }
}
