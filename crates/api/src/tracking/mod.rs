//! Finding messages of the account, and acting on several of them at once; for those who look after it.

mod find_messages;
mod several;

pub(crate) use find_messages::{address, reference};

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(find_messages::find_messages)
        .service(several::recall_messages)
        .service(several::set_message_expiries)
        .service(several::resend_message_notifications);
}
