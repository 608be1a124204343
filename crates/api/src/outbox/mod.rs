//! The built-in outbox viewer, where mails go that no relay takes.

mod list_outbox_mails;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_outbox_mails::list_outbox_mails);
}
