//! The mail queue: mails that wait, are deferred or could not be delivered, as those see them who look after the account.
//! What a mail says is never shown here.

mod alarm;
mod error;
mod ports;
mod queued_mail;
mod service;

pub use alarm::{AlarmReason, AlarmThresholds, MailAlarm, QueueMeasure};
pub use error::MailQueueError;
pub use ports::{DroppedMail, MailQueue, QueueFilter};
pub use queued_mail::{DropReason, QueuedMail};
pub use service::{MailQueueService, QueueChange};
