//! What the mail queue refuses, on the wire.

use crate::problem::Problem;
use domain::mail_queue::MailQueueError;

impl From<MailQueueError> for Problem {
    fn from(error: MailQueueError) -> Self {
        match error {
            MailQueueError::Store(error) => error.into(),
        }
    }
}
