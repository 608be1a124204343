//! A wording: what administrators write, checked against what its mail has to say.

use super::{
    SyntaxFault, TemplateKind, Variable,
    parse::{self, Piece},
    variable::is_of_the_message,
};

/// A subject and paragraphs as they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordingText {
    /// The subject.
    pub subject: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
}

/// A wording that says what its mail must.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    subject: Vec<Part>,
    paragraphs: Vec<Paragraph>,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Only where this is so.
    pub condition: Option<Variable>,
    /// What it says.
    pub parts: Vec<Part>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// As it stands.
    Text(String),
    /// What the mail puts in.
    Variable(Variable),
}

/// A place in a wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The subject.
    Subject,
    /// All paragraphs.
    Paragraphs,
    /// The paragraph of this number, from 0.
    Paragraph(usize),
}

/// Why a wording cannot stand.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// Nothing is there.
    #[error("this must not be empty")]
    Empty,
    /// Too much is there.
    #[error("at most {0} characters")]
    TooLong(usize),
    /// There are too many paragraphs.
    #[error("at most {0} paragraphs")]
    TooMany(usize),
    /// It is one line without control characters or signs that draw nothing.
    #[error("one line, without control characters or invisible ones")]
    InvalidCharacters,
    /// Braces are wrong.
    #[error("{0}")]
    Syntax(SyntaxFault),
    /// There is no such variable.
    #[error("there is no variable {{{0}}}")]
    UnknownVariable(String),
    /// This mail does not have the variable.
    #[error("this mail has no variable {{{0}}}")]
    NotInThisMail(String),
    /// What a message says never stands in a mail about it.
    #[error(
        "what a message says never stands in a mail about it: {{{0}}} is no variable. Whether the subject is shown is the definition's"
    )]
    MessageContent(String),
    /// The variable is a paragraph of its own.
    #[error("{{{0}}} is a paragraph of its own")]
    NotAlone(&'static str),
    /// The variable does not belong in a subject.
    #[error("{{{0}}} does not belong in a subject")]
    NotInSubject(&'static str),
    /// The variable stands there more than once.
    #[error("{{{0}}} stands there more than once")]
    Repeated(&'static str),
    /// A condition stands at the beginning of its paragraph, or a text where a condition belongs.
    #[error("{{?{0}}} is a condition and stands at the beginning of a paragraph")]
    ConditionMisplaced(String),
    /// The mail is of no use without it.
    #[error("{{{0}}} is missing: without it the mail is of no use")]
    Missing(&'static str),
}

impl Why {
    /// Its stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong(_) => "too_long",
            Self::TooMany(_) => "too_many_paragraphs",
            Self::InvalidCharacters => "invalid_characters",
            Self::Syntax(_) => "braces_unbalanced",
            Self::UnknownVariable(_) => "unknown_variable",
            Self::NotInThisMail(_) => "variable_not_in_this_mail",
            Self::MessageContent(_) => "message_content",
            Self::NotAlone(_) => "variable_not_alone",
            Self::NotInSubject(_) => "variable_not_in_subject",
            Self::Repeated(_) => "variable_repeated",
            Self::ConditionMisplaced(_) => "condition_misplaced",
            Self::Missing(_) => "variable_missing",
        }
    }
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What.
    pub why: Why,
}

impl Wording {
    /// The longest subject, in characters.
    pub const MAX_SUBJECT: usize = 150;
    /// The longest paragraph, in characters.
    pub const MAX_PARAGRAPH: usize = 1_000;
    /// The most paragraphs.
    pub const MAX_PARAGRAPHS: usize = 20;

    /// Checks a wording for a mail of this kind. Every fault is told at once; what is missing, when nothing else is wrong.
    pub fn parse(kind: TemplateKind, text: &WordingText) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut told = |place, whys: Vec<Why>| {
            faults.extend(whys.into_iter().map(|why| Fault { place, why }));
        };
        let subject = match parts(kind, &text.subject, Self::MAX_SUBJECT) {
            Ok(paragraph) => {
                told(Place::Subject, unfit_for_subject(&paragraph));
                paragraph.parts
            }
            Err(whys) => {
                told(Place::Subject, whys);
                Vec::new()
            }
        };
        let mut paragraphs = Vec::new();
        let bounded = text.paragraphs.iter().take(Self::MAX_PARAGRAPHS);
        for (number, text) in bounded.enumerate() {
            match parts(kind, text, Self::MAX_PARAGRAPH) {
                Ok(paragraph) => {
                    told(Place::Paragraph(number), not_alone(&paragraph));
                    paragraphs.push(paragraph);
                }
                Err(whys) => told(Place::Paragraph(number), whys),
            }
        }
        if text.paragraphs.is_empty() {
            told(Place::Paragraphs, vec![Why::Empty]);
        }
        if text.paragraphs.len() > Self::MAX_PARAGRAPHS {
            told(Place::Paragraphs, vec![Why::TooMany(Self::MAX_PARAGRAPHS)]);
        }
        let wording = Self {
            subject,
            paragraphs,
        };
        // What is missing may stand in a paragraph that could not be read.
        if faults.is_empty() {
            let missing = wording.incomplete(kind).into_iter();
            faults.extend(missing.map(|why| Fault {
                place: Place::Paragraphs,
                why,
            }));
        }
        if faults.is_empty() {
            Ok(wording)
        } else {
            Err(faults)
        }
    }

    /// The subject's parts.
    pub fn subject(&self) -> &[Part] {
        &self.subject
    }

    /// The paragraphs.
    pub fn paragraphs(&self) -> &[Paragraph] {
        &self.paragraphs
    }

    fn uses(&self, variable: Variable) -> usize {
        self.paragraphs
            .iter()
            .map(|paragraph| {
                let asked = paragraph.condition == Some(variable);
                let put = paragraph
                    .parts
                    .iter()
                    .filter(|part| **part == Part::Variable(variable));
                put.count() + usize::from(asked)
            })
            .sum()
    }

    fn incomplete(&self, kind: TemplateKind) -> Vec<Why> {
        let required = kind.variables().iter().filter(|allowed| allowed.required);
        required
            .filter_map(|allowed| {
                let variable = allowed.variable;
                match self.uses(variable) {
                    0 => Some(Why::Missing(variable.as_str())),
                    1 => None,
                    _ if variable.stands_alone() => Some(Why::Repeated(variable.as_str())),
                    _ => None,
                }
            })
            .collect()
    }
}

/// A text as the paragraph it would be.
fn parts(kind: TemplateKind, text: &str, longest: usize) -> Result<Paragraph, Vec<Why>> {
    if text.trim().is_empty() {
        return Err(vec![Why::Empty]);
    }
    if text.chars().count() > longest {
        return Err(vec![Why::TooLong(longest)]);
    }
    if text.chars().any(|c| c.is_control() || is_invisible(c)) {
        return Err(vec![Why::InvalidCharacters]);
    }
    let pieces = parse::pieces(text.trim()).map_err(|fault| vec![Why::Syntax(fault)])?;
    let mut paragraph = Paragraph {
        condition: None,
        parts: Vec::new(),
    };
    let mut whys = Vec::new();
    for (number, piece) in pieces.into_iter().enumerate() {
        match piece {
            Piece::Text(text) => paragraph.parts.push(Part::Text(text)),
            Piece::Name(name) => match look_up(kind, name) {
                Ok(variable) if variable.is_condition() => {
                    whys.push(Why::ConditionMisplaced(name.to_owned()));
                }
                Ok(variable) => paragraph.parts.push(Part::Variable(variable)),
                Err(why) => whys.push(why),
            },
            Piece::Condition(name) => match look_up(kind, name) {
                Ok(variable) if variable.is_condition() && number == 0 => {
                    paragraph.condition = Some(variable);
                }
                Ok(_) => whys.push(Why::ConditionMisplaced(name.to_owned())),
                Err(why) => whys.push(why),
            },
        }
    }
    if paragraph.parts.is_empty() && whys.is_empty() {
        whys.push(Why::Empty);
    }
    if whys.is_empty() {
        Ok(paragraph)
    } else {
        Err(whys)
    }
}

fn look_up(kind: TemplateKind, name: &str) -> Result<Variable, Why> {
    match Variable::parse(name) {
        Some(variable) if kind.allows(variable) => Ok(variable),
        Some(_) => Err(Why::NotInThisMail(name.to_owned())),
        None if is_of_the_message(name) => Err(Why::MessageContent(name.to_owned())),
        None => Err(Why::UnknownVariable(name.to_owned())),
    }
}

fn alone(paragraph: &Paragraph) -> impl Iterator<Item = Variable> {
    paragraph.parts.iter().filter_map(|part| match part {
        Part::Variable(variable) if variable.stands_alone() => Some(*variable),
        Part::Variable(_) | Part::Text(_) => None,
    })
}

fn not_alone(paragraph: &Paragraph) -> Vec<Why> {
    if paragraph.parts.len() == 1 && paragraph.condition.is_none() {
        return Vec::new();
    }
    alone(paragraph)
        .map(|variable| Why::NotAlone(variable.as_str()))
        .collect()
}

fn unfit_for_subject(paragraph: &Paragraph) -> Vec<Why> {
    let condition = paragraph
        .condition
        .map(|condition| Why::ConditionMisplaced(condition.as_str().to_owned()));
    alone(paragraph)
        .map(|variable| Why::NotInSubject(variable.as_str()))
        .chain(condition)
        .collect()
}

/// Signs that draw nothing or turn the direction of a line: they make one text look like another.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}
