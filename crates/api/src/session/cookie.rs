//! The session cookie.

use crate::state::Installation;
use actix_web::cookie::{Cookie, SameSite, time::Duration};

/// Its name. The prefix makes browsers refuse it without `Secure`, with a domain or with another path; over plain HTTP
/// (the demo on localhost) it cannot be used.
pub(crate) fn name(installation: &Installation) -> &'static str {
    if installation.secure_cookies {
        "__Host-letterlock"
    } else {
        "letterlock"
    }
}

/// The cookie that holds a session's envelope. Without an age: it goes with the browser, and the row decides anyway.
pub(crate) fn holding(installation: &Installation, envelope: &str) -> Cookie<'static> {
    base(installation, envelope.to_owned())
}

/// The cookie that takes it away.
pub(crate) fn removal(installation: &Installation) -> Cookie<'static> {
    let mut cookie = base(installation, String::new());
    cookie.set_max_age(Duration::ZERO);
    cookie
}

/// The name of the cookie that tells a browser from others on its network. It outlives the session, and proves nobody.
pub(crate) fn device_name(installation: &Installation) -> &'static str {
    if installation.secure_cookies {
        "__Host-letterlock-device"
    } else {
        "letterlock-device"
    }
}

/// The cookie with a browser's name, for a year from its last log-on.
pub(crate) fn device(installation: &Installation, device: &str) -> Cookie<'static> {
    let mut cookie = strict(installation, device_name(installation), device.to_owned());
    cookie.set_max_age(Duration::days(365));
    cookie
}

fn base(installation: &Installation, value: String) -> Cookie<'static> {
    strict(installation, name(installation), value)
}

fn strict(installation: &Installation, name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build(name, value)
        .path("/")
        .http_only(true)
        .secure(installation.secure_cookies)
        .same_site(SameSite::Strict)
        .finish()
}
