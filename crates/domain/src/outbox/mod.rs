//! The outbox: mails written in the transaction of the change that causes them, sent by workers (design 3.4).
//!
//! To mail somebody: make a [`NewMail`], [`seal`] it, and hand it to [`Outbox::enqueue`] in the transaction of the change.

mod codec;
mod mail;
mod ports;
mod seal;

pub use mail::{MailContent, MailKind, NewMail};
pub use ports::{Outbox, SealedMail};
pub use seal::{seal, unseal};
