//! The built-in outbox viewer, where mails go that no relay takes.

mod list_outbox_mails;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints.service(list_outbox_mails::list_outbox_mails);
}
