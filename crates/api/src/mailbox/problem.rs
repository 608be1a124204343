//! What mailboxes refuse, on the wire.

use crate::problem::{Code, Problem};
use domain::mailbox::MailboxError;

impl From<MailboxError> for Problem {
    fn from(error: MailboxError) -> Self {
        match error {
            MailboxError::Unknown => Self::new(Code::NotFound),
            MailboxError::NotInDeleted => Self::new(Code::NotInDeleted),
            MailboxError::NotOpened => Self::new(Code::MessageNotOpened),
            MailboxError::NotReceived => Self::new(Code::NotReceived),
            MailboxError::Vault(error) => error.into(),
            MailboxError::Store(error) => error.into(),
        }
    }
}
