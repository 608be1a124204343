//! Drafts and their attachments.

mod attachments;
mod drafts;
mod problem;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(drafts::list_drafts)
        .service(drafts::create_draft)
        .service(drafts::get_draft)
        .service(drafts::save_draft)
        .service(drafts::delete_draft)
        .service(drafts::send_draft)
        .service(attachments::add_attachment)
        .service(attachments::remove_attachment);
}
