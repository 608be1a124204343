//! The outbox: mails written in the transaction of the change that causes them, sent by workers (design 3.4).

mod mail;
mod ports;

pub use mail::{MailContent, MailKind, NewMail};
pub use ports::{Outbox, SealedMail};
