//! Messages: sent once, then immutable; opened, tracked, recalled, expired.

mod bcc_copy;
mod content;
mod error;
mod expiry;
mod extension;
mod fault;
pub mod html;
mod load;
mod message;
mod newcomer;
mod notice;
mod participant;
mod ports;
mod read;
mod recall;
mod recipients;
mod reference;
mod reply;
mod send;
mod service;
mod timeline;
mod tracking;
mod view;

#[cfg(test)]
mod tests;

pub use bcc_copy::MailCopy;
pub use content::{Content, Subject};
pub use error::{Gone, MessageError};
pub use extension::{ExpiryRefusal, ExtensionRefusal, ExtensionRoom};
pub use fault::{Fault, FaultCode};
pub use message::{
    Abilities, Direction, Lifetime, Message, MessageState, Recall, RecallRefusal, Tally, openers,
    visible_to,
};
pub use participant::{Participant, Person, Recipient};
pub use ports::{ExpiryMove, MessageFor, Messages, NewMessage, Opening};
pub use read::{Download, DownloadPart};
pub use recall::{ReasonTooLong, RecallReason};
pub use recipients::{AddressFields, Addressee, RecipientKind, Recipients};
pub use reference::Reference;
pub use reply::{ReplyScope, quotation, recipients_are_fixed, reply_recipients, reply_subject};
pub use service::{MessageService, SendMessage};
pub use timeline::{Happening, TimelineEvent};
pub use tracking::{TrackedRecipient, Tracking, TrackingAbilities};
pub use view::{MessageView, RecallView};

pub(crate) use expiry::moved;
pub(crate) use load::{Loaded, load, open_text};
pub(crate) use notice::{NOTIFICATION_PATIENCE, language_of};
pub(crate) use send::Outgoing;
pub(crate) use service::{check_may_start, check_reply, deliver, parse};
pub(crate) use tracking::{looks_after, track};
