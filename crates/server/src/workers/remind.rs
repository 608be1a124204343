//! Reminds recipients of what waits and of what ends.

use super::round::{self, Next, RoundFailed};
use domain::{reminder::ReminderError, services::Services};

/// One round: the reminders that are due, up to a bound.
pub(super) async fn round(services: Services) -> Result<Next, RoundFailed> {
    round::blocking(move || {
        let due = services.reminders.remind_due()?;
        Ok::<_, ReminderError>(if due == 0 { Next::Wait } else { Next::Again })
    })
    .await
}
