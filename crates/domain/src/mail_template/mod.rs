//! The wording of mails: built in, and as an account's administrators have it.
//!
//! A template is a subject and paragraphs of plain text with variables in braces. There is no markup in it and none can come
//! in: text and HTML forms of a mail are both made from the same paragraphs.
//!
//! To add a mail: a variant of [`TemplateKind`] with its variables, its wording in each file of `built_in/`, a sample in
//! `sample.rs`.

mod advice;
mod built_in;
mod error;
mod kind;
mod parse;
mod ports;
mod sample;
mod service;
mod template;
#[cfg(test)]
mod tests;
mod variable;
mod wording;

pub use advice::{Advice, Reason};
pub use error::TemplateError;
pub use kind::{Allowed, TemplateKind};
pub use parse::SyntaxFault;
pub use ports::MailTemplates;
pub use sample::sample;
pub use service::{MailTemplateService, ShownTemplate, TestMail};
pub use template::{MailTemplate, Written};
pub use variable::Variable;
pub use wording::{Fault, Paragraph, Part, Place, Why, Wording, WordingText};
