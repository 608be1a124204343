//! Reminders (D1): a message that waits unopened, and one that ends before long. Made by a worker, by the clock, from rows that
//! say when; at most one of a kind for each recipient of a message, and only for those who have not opened it: who has
//! read a message needs no reminder of its end.

mod letters;
mod ports;
mod schedule;
mod service;

pub use ports::{DueReminder, Reminders};
pub use schedule::{ReminderKind, expiry_reminder_at, schedule};
pub use service::{ReminderError, ReminderService};
