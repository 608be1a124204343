//! The directory: users, and how the help desk lets them in.

mod attempts;
mod help;
mod problem;
mod users;
pub(crate) mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(users::list_users)
        .service(users::create_user)
        .service(users::get_user)
        .service(users::update_user)
        .service(help::set_user_password)
        .service(help::send_user_password_reset)
        .service(help::send_user_fresh_links)
        .service(help::end_user_sessions)
        .service(attempts::list_logon_attempts);
}
