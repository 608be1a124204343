//! Wording that filters and people take for phishing. These are warnings: an organisation may have its reasons.
//!
//! To add a phrase: a line in the language's file.

mod de;
mod en;

use super::{Place, WordingText};
use crate::language::Language;

/// Phrases with why they are better left out: lower case, words apart by one space.
type Phrases = &'static [(Reason, &'static [&'static str])];

/// Why a wording is better changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It hurries the reader.
    Urgency,
    /// It threatens with what happens otherwise.
    Threat,
    /// It asks for passwords, or to confirm an account.
    Credentials,
    /// It asks to click, instead of saying what is behind the link.
    ClickHere,
    /// It promises something.
    Reward,
    /// It greets nobody in particular.
    Greeting,
    /// Words in capitals.
    Capitals,
    /// Rows of exclamation or question marks.
    Marks,
    /// An address of its own beside the portal's link.
    FurtherLink,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 9] = [
        Self::Urgency,
        Self::Threat,
        Self::Credentials,
        Self::ClickHere,
        Self::Reward,
        Self::Greeting,
        Self::Capitals,
        Self::Marks,
        Self::FurtherLink,
    ];

    /// Its stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Urgency => "urgency",
            Self::Threat => "threat",
            Self::Credentials => "credentials",
            Self::ClickHere => "click_here",
            Self::Reward => "reward",
            Self::Greeting => "greeting",
            Self::Capitals => "capitals",
            Self::Marks => "marks",
            Self::FurtherLink => "further_link",
        }
    }

    /// The reason, for people.
    pub const fn detail(self) -> &'static str {
        match self {
            Self::Urgency => {
                "Hurry is the mark of phishing: careful readers delete such mails, and filters count against them."
            }
            Self::Threat => {
                "Threatening with a closed account or a lost message is what phishing does; trained readers report it."
            }
            Self::Credentials => {
                "Mails that ask for a password or to confirm an account are refused by many filters, and people are taught never to follow them."
            }
            Self::ClickHere => {
                "\"Click here\" hides where a link leads. The mail shows the whole address; say what is there."
            }
            Self::Reward => "Promises of money or prizes are counted against a mail by filters.",
            Self::Greeting => {
                "A greeting that fits everybody tells readers that the writer does not know them."
            }
            Self::Capitals => "Words in capitals are counted against a mail by filters.",
            Self::Marks => "Rows of exclamation marks are counted against a mail by filters.",
            Self::FurtherLink => {
                "A second address beside the portal's makes readers unsure which to trust, and scanners look twice."
            }
        }
    }
}

/// A piece of a wording that is better changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// Where.
    pub place: Place,
    /// Why.
    pub reason: Reason,
    /// What was found.
    pub found: String,
}

/// How many words in capitals in a row are still an abbreviation.
const CAPITALS_ALLOWED: usize = 1;

impl Advice {
    /// Everything about a wording that is better changed, in its order.
    pub fn on(text: &WordingText, language: Language) -> Vec<Self> {
        let phrases = match language {
            Language::English => en::PHRASES,
            Language::German => de::PHRASES,
        };
        let subject = (Place::Subject, &text.subject);
        let paragraphs = text.paragraphs.iter().enumerate();
        let paragraphs = paragraphs.map(|(number, text)| (Place::Paragraph(number), text));
        std::iter::once(subject)
            .chain(paragraphs)
            .flat_map(|(place, text)| on_text(place, text, phrases))
            .collect()
    }
}

fn on_text(place: Place, text: &str, phrases: Phrases) -> Vec<Advice> {
    let folded = folded(text);
    let phrases = phrases.iter().flat_map(|(reason, phrases)| {
        let found = phrases.iter().filter(|phrase| says(&folded, phrase));
        found.map(|phrase| (*reason, (*phrase).to_owned()))
    });
    let capitals = capitals(text).map(|found| (Reason::Capitals, found));
    let marks = ["!!", "??", "!?", "?!"]
        .into_iter()
        .find(|marks| text.contains(marks))
        .map(|found| (Reason::Marks, found.to_owned()));
    let links = text
        .split_whitespace()
        .filter(|word| is_address(word))
        .map(|found| (Reason::FurtherLink, found.to_owned()));
    phrases
        .chain(capitals)
        .chain(marks)
        .chain(links)
        .map(|(reason, found)| Advice {
            place,
            reason,
            found,
        })
        .collect()
}

/// Whether mail programs make a link of a word: of whole addresses, and of a host's name alone.
fn is_address(word: &str) -> bool {
    if word.contains("://") {
        return true;
    }
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let host = word.split('/').next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let [.., name, top] = labels.as_slice() else {
        return false;
    };
    let is_name = |label: &str| label.chars().all(|c| c.is_alphanumeric() || c == '-');
    labels.iter().all(|label| is_name(label))
        && name.len() > 1
        && top.len() > 1
        && top.chars().all(char::is_alphabetic)
}

/// Lower case, variables left out, every run of other signs one space, and one at each end.
fn folded(text: &str) -> String {
    let mut words = String::from(" ");
    for word in without_variables(text)
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
    {
        words.push_str(word);
        words.push(' ');
    }
    words
}

fn without_variables(text: &str) -> String {
    let mut inside = false;
    text.chars()
        .filter(|c| {
            let was_inside = inside;
            inside = match c {
                '{' => true,
                '}' => false,
                _ => inside,
            };
            !inside && !was_inside
        })
        .collect()
}

/// Whole words: "act now" stands in "Act now!", not in "contract nowhere".
fn says(folded: &str, phrase: &str) -> bool {
    folded.contains(&format!(" {phrase} "))
}

/// Words of four letters and more in capitals, when there are more than an abbreviation has.
fn capitals(text: &str) -> Option<String> {
    let text = without_variables(text);
    let shouted: Vec<&str> = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().count() >= 4 && word.chars().all(char::is_uppercase))
        .collect();
    (shouted.len() > CAPITALS_ALLOWED).then(|| shouted.join(" "))
}
