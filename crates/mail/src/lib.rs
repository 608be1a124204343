//! Mail out: what mails say, their MIME form, and handing them to the relay.
//!
//! This crate knows no database, no queue and no HTTP: it turns one [`MailToSend`](domain::outbox::MailToSend) into a
//! [`Letter`], a letter into a MIME message, and a message into the relay's verdict, or that of the recipient's own mail server. Retries are the outbox's.
//!
//! To add a kind of mail: a variant of `domain::outbox::MailContent`, its template in `domain::mail_template` (the compiler asks
//! for it), its values in `letter/values.rs`, a sample in `letter/tests.rs`.

mod clean;
mod copy;
mod letter;
mod mime;
mod portal;
mod transport;

pub use copy::{CopiedFile, copy_mime};
pub use letter::Letter;
pub use lettre::Message;
pub use mime::{MimeError, mime};
pub use portal::{Portal, PortalInvalid};
pub use transport::{
    Direct, DirectRefused, DirectSmtp, Exchangers, Relay, RelayRefused, RelayTls, ServerTester,
    SmtpRelay,
};
