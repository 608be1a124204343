//! The mail queue: mails that wait, are deferred or could not be delivered.

mod change_queue;
mod get_alarm;
mod list_queue;
mod problem;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(list_queue::list_mail_queue)
        .service(get_alarm::get_mail_queue_alarm)
        .service(change_queue::retry_mails)
        .service(change_queue::drop_mails);
}
