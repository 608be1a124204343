//! Entries as comma-separated values (RFC 4180).

use super::wire::AuditEntryView;
use crate::message::wire::PersonWire;
use std::fmt::Write as _;
use time::format_description::well_known::Rfc3339;

/// The names of the columns.
pub(super) const HEADER: &str = "at,number,action,actor_kind,actor_address,actor_id,credential_id,message_reference,message_id,\
    user_address,user_id,object_id,details,network,request_id,entry_id,hash\r\n";

/// An entry's line.
pub(super) fn line(entry: &AuditEntryView) -> String {
    let text = |id: Option<uuid::Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
    let address = |person: &Option<PersonWire>| {
        let person = person.as_ref();
        person.map(|one| one.address.clone()).unwrap_or_default()
    };
    let details: Vec<String> = entry
        .details
        .iter()
        .map(|detail| format!("{}={}", detail.name, detail.value))
        .collect();
    let cells = [
        entry.at.format(&Rfc3339).unwrap_or_default(),
        entry.seq.map(|seq| seq.to_string()).unwrap_or_default(),
        entry.action.to_owned(),
        entry.actor.kind.to_owned(),
        address(&entry.actor.person),
        text(entry.actor.user_id),
        text(entry.actor.credential_id),
        entry.message_reference.clone().unwrap_or_default(),
        text(entry.message_id),
        address(&entry.user),
        text(entry.user_id),
        text(entry.object_id),
        details.join("; "),
        entry.network.clone().unwrap_or_default(),
        text(entry.request_id),
        entry.id.to_string(),
        entry.hash.clone().unwrap_or_default(),
    ];
    let mut line = String::new();
    for (place, value) in cells.iter().enumerate() {
        let comma = if place > 0 { "," } else { "" };
        // Writing to a string cannot fail.
        let _fits = write!(line, "{comma}{}", cell(value));
    }
    line.push_str("\r\n");
    line
}

/// A cell that no spreadsheet runs as a formula: what begins like one gets an apostrophe before it.
fn cell(value: &str) -> String {
    let begins = value
        .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}'));
    let risky = value.starts_with(['\t', '\r', '\n'])
        || begins.starts_with([
            '=', '+', '-', '@', '|', '%', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
        ]);
    let value = if risky {
        format!("'{value}")
    } else {
        value.to_owned()
    };
    if value.contains(['"', ',', '\r', '\n', ';']) || value != value.trim() {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn what_a_spreadsheet_would_run_is_text() {
        for formula in [
            "=1+1",
            "+1",
            "-1",
            "@sum(a1)",
            "\t=1",
            "\r=1",
            " =1",
            "\u{ff1d}1",
        ] {
            assert!(
                cell(formula).trim_start_matches('"').starts_with('\''),
                "{formula}"
            );
        }
        assert_eq!(cell("plain"), "plain");
        assert_eq!(cell("a,b"), "\"a,b\"");
        assert_eq!(cell("say \"so\""), "\"say \"\"so\"\"\"");
    }
}
