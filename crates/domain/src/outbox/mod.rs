//! The outbox: mails written in the transaction of the change that causes them, sent by workers (design 3.4).
//!
//! To mail somebody: make a [`NewMail`], [`seal()`] it, and hand it to [`Outbox::enqueue`] in the transaction of the change.

mod codec;
mod delivery;
mod mail;
mod ports;
mod seal;
mod service;

pub use delivery::{Delivery, MailState, Settled};
pub use mail::{
    MailContent, MailKind, MailToSend, NewMail, QuotaWarning, RetentionNews, RetentionNotice,
    WrittenMail,
};
pub use ports::{
    LeasedMail, MailWriter, Notification, Outbox, RecipientMail, SealedMail, SentMail, Settlement,
    UserMail, Waiting,
};
pub use seal::{seal, unseal};
pub use service::{OpenedMail, OutboxError, OutboxService, ShownMail, Stationeries};
