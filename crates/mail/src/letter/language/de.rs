//! German.

use super::Words;
use time::{Month, OffsetDateTime, UtcOffset};

pub(super) const WORDS: Words = Words {
    via: |sender, account| format!("{sender} über {account}"),
    subject: |subject| format!("Betreff: {subject}"),
    test: |subject| format!("Test: {subject}"),
    help: |url| format!("Probleme bei der Anmeldung? {url}"),
    support: |contact| format!("Fragen? {contact}"),
    files_left_out: "Ihre Anhänge sind für eine Mail zu groß und liegen nur im Portal.",
    footer: |account| {
        format!(
            "Diese Mail hat das Portal für sichere Nachrichten von {account} geschrieben. Antworten darauf werden nicht gelesen."
        )
    },
    moment,
};

fn moment(at: OffsetDateTime) -> String {
    let at = at.to_offset(UtcOffset::UTC);
    format!(
        "{}. {} {}, {:02}:{:02} Uhr (UTC)",
        at.day(),
        month(at.month()),
        at.year(),
        at.hour(),
        at.minute()
    )
}

const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "Januar",
        Month::February => "Februar",
        Month::March => "März",
        Month::April => "April",
        Month::May => "Mai",
        Month::June => "Juni",
        Month::July => "Juli",
        Month::August => "August",
        Month::September => "September",
        Month::October => "Oktober",
        Month::November => "November",
        Month::December => "Dezember",
    }
}
