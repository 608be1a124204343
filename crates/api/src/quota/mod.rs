//! Quotas and the bulk sender packs that raise them.

mod own;
mod packs;
mod problem;
mod usage;
mod user;
pub(crate) mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(own::get_quota)
        .service(own::preview_quota)
        .service(user::get_user_quota)
        .service(usage::list_quota_usage)
        .service(packs::list_bulk_sender_packs)
        .service(packs::assign_bulk_sender_pack)
        .service(packs::withdraw_bulk_sender_pack);
}
