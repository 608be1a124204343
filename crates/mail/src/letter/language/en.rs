//! English.

use super::Words;
use time::{OffsetDateTime, UtcOffset};

pub(super) const WORDS: Words = Words {
    via: |sender, account| format!("{sender} via {account}"),
    subject: |subject| format!("Subject: {subject}"),
    test: |subject| format!("Test: {subject}"),
    help: |url| format!("Trouble logging on? {url}"),
    support: |contact| format!("Questions? {contact}"),
    files_left_out: "Its attachments are too large for a mail and are in the portal alone.",
    footer: |account| {
        format!(
            "This mail was written by the secure message portal of {account}. Replies to it are not read."
        )
    },
    moment,
};

fn moment(at: OffsetDateTime) -> String {
    let at = at.to_offset(UtcOffset::UTC);
    format!(
        "{} {} {}, {:02}:{:02} UTC",
        at.day(),
        at.month(),
        at.year(),
        at.hour(),
        at.minute()
    )
}
