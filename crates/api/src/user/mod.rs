//! The directory: users, and how the help desk lets them in.

mod aliases;
mod attempts;
mod diagnosis;
mod export;
mod help;
mod import;
mod problem;
mod table;
mod users;
pub(crate) mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(users::list_users)
        .service(users::create_user)
        .service(users::get_user)
        .service(users::update_user)
        .service(help::set_user_password)
        .service(help::send_user_password_reset)
        .service(help::send_user_fresh_links)
        .service(help::end_user_sessions)
        .service(attempts::list_logon_attempts)
        .service(diagnosis::get_logon_diagnosis)
        .service(aliases::get_user_aliases)
        .service(aliases::set_user_aliases)
        .service(import::preview_user_import)
        .service(import::import_users)
        .service(export::export_users);
}
