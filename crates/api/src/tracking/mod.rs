//! Finding messages of the account, and acting on several of them at once; for those who look after it.

mod find_messages;
mod several;

pub(crate) use find_messages::{address, reference};

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(find_messages::find_messages)
        .service(several::recall_messages)
        .service(several::set_message_expiries)
        .service(several::resend_message_notifications);
}
