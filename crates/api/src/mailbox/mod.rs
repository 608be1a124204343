//! Mailboxes: folders, counts, search, moving and marking.

mod change;
mod destroyed;
mod list;
mod problem;
mod search;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(list::list_mailbox_items)
        .service(list::list_expired_items)
        .service(destroyed::list_destroyed_messages)
        .service(list::get_mailbox_counts)
        .service(search::search_mailbox)
        .service(change::delete_item)
        .service(change::restore_item)
        .service(change::mark_item_read)
        .service(change::mark_item_unread)
        .service(change::destroy_item);
}
