//! The wording of mails, for administrators.

mod mail_templates;
mod problem;
mod try_out;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(mail_templates::list_mail_templates)
        .service(mail_templates::get_mail_template)
        .service(mail_templates::update_mail_template)
        .service(mail_templates::reset_mail_template)
        .service(try_out::preview_mail_template)
        .service(try_out::send_test_mail);
}
