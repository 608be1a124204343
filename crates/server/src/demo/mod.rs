//! The demo: an organisation with people and messages in every state, on an embedded database.

mod messages;
mod people;
mod place;
mod rules;
mod seed;
mod stage;

pub(crate) use place::Place;
pub(crate) use seed::{Seeded, seed};

use people::{ADMINISTRATOR, DANA, MARGARET, PASSWORD, SLUG, TOMAS};

/// What the demo tells on the terminal.
pub(crate) fn welcome(public_url: &str, place: &Place, seeded: Seeded) -> String {
    let history = match seeded {
        Seeded::Now => "made new",
        Seeded::Before => "kept from last time; --fresh begins anew",
    };
    format!(
        "\n  Letterlock demo: {public_url}/demo\n\
         \n  1. Send      log on at {public_url}/p/{SLUG} as {MARGARET} (password: {PASSWORD}) and send a message.\
         \n  2. Receive   open {public_url}/outbox, click the link in the notification, and read it as its recipient.\
         \n  3. Control   back as the sender: see who has read it, recall it, and watch it leave the open page.\n\
         \n  Also there   {ADMINISTRATOR} (administrator), {DANA} (recipient), all with the same password;\
         \n               {TOMAS} (recipient who has never logged on: try a first log-on by mailed code).\
         \n  Data         {} ({history})\
         \n  Stop         Ctrl-C\n",
        place.folder().display()
    )
}
