//! Messages: send, open, read, download, recall, track.

mod certificate;
mod download;
mod expiry;
mod problem;
mod range;
mod read;
mod recall;
pub(crate) mod safe_html;
mod send;
mod timeline;
mod tracking;
pub(crate) mod wire;

pub(crate) use certificate::CertificateWire;
pub(crate) use send::sent;
pub(crate) use tracking::TrackingWire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(send::send_message)
        .service(read::get_message)
        .service(read::open_message)
        .service(read::get_message_body)
        .service(download::download_attachment)
        .service(recall::recall_message)
        .service(expiry::extend_message)
        .service(expiry::set_message_expiry)
        .service(tracking::get_message_tracking)
        .service(tracking::resend_notifications)
        .service(certificate::get_destruction_certificate);
}
