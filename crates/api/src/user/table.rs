//! Users as a table of text (CSV): read for an import, written for an export.

use crate::problem::{Code, Problem};
use csv::{ReaderBuilder, StringRecord, Trim};
use domain::{
    address::Address,
    user::{ImportLine, ImportUsers, User},
};

/// The columns that are read and written, in the order they are written.
pub(super) const COLUMNS: [&str; 7] = [
    "address",
    "name",
    "role",
    "licensed",
    "logon_allowed",
    "language",
    "aliases",
];

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A cell that no spreadsheet runs: what looks like a formula begins with an apostrophe.
pub(super) fn harmless(text: &str) -> String {
    if text.starts_with(FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// A cell as it was before it was made harmless.
fn original(text: &str) -> &str {
    text.strip_prefix('\'')
        .filter(|rest| rest.starts_with(FORMULA))
        .unwrap_or(text)
}

/// Rows as text; of an export, page by page.
pub(super) fn write(rows: &[[String; 7]]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row)?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

/// A user as a row.
pub(super) fn row(user: &User, aliases: &[Address]) -> [String; 7] {
    let switch = |on: bool| if on { "yes" } else { "no" }.to_owned();
    [
        harmless(user.address.as_str()),
        harmless(&user.name),
        user.role.as_str().to_owned(),
        switch(user.licensed),
        switch(user.logon_allowed),
        user.language.clone().unwrap_or_default(),
        aliases
            .iter()
            .map(|alias| harmless(alias.as_str()))
            .collect::<Vec<_>>()
            .join(" "),
    ]
}

fn fault(code: &'static str, detail: impl Into<String>) -> Problem {
    Problem::new(Code::InvalidFields).fault("/csv", code, detail.into())
}

/// The lines of a file whose first line names the columns. A semicolon separates as well as a comma does.
pub(super) fn read(text: &str) -> Result<Vec<ImportLine>, Problem> {
    let text = text.trim_start_matches('\u{feff}');
    let heading = text.lines().next().unwrap_or_default();
    let delimiter = if heading.contains(';') && !heading.contains(',') {
        b';'
    } else {
        b','
    };
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let places = places(reader.headers().map_err(|_broken| unreadable())?)?;
    let width = reader.headers().map_err(|_broken| unreadable())?.len();
    let mut numbers = LineNumbers {
        text: text.as_bytes(),
        at: 0,
        line: 1,
    };
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_broken| unreadable())?;
        if lines.len() == ImportUsers::MAX_LINES {
            return Err(fault(
                "too_many_lines",
                format!("At most {} lines.", ImportUsers::MAX_LINES),
            ));
        }
        let number = numbers.at(record.position().map_or(0, csv::Position::byte));
        lines.push(line(&record, number, &places, width));
    }
    if lines.is_empty() {
        return Err(fault("no_lines", "There are no lines below the heading."));
    }
    Ok(lines)
}

/// The numbers of lines as an editor shows them. The reader's own count takes empty lines for the beginning of the next.
struct LineNumbers<'t> {
    text: &'t [u8],
    at: usize,
    line: u64,
}

impl LineNumbers<'_> {
    /// The number of the first line with something in it from this byte on; asked in the order of the file.
    fn at(&mut self, byte: u64) -> u64 {
        let from = usize::try_from(byte).unwrap_or(usize::MAX).max(self.at);
        let rest = self.text.get(from..).unwrap_or_default();
        let empty = rest.iter().take_while(|byte| b"\r\n".contains(byte));
        let to = from + empty.count();
        let passed = self.text.get(self.at..to).unwrap_or_default();
        let ends = passed.split(|byte| *byte == b'\n').skip(1).count();
        self.line += u64::try_from(ends).unwrap_or_default();
        self.at = to;
        self.line
    }
}

fn unreadable() -> Problem {
    fault(
        "csv_unreadable",
        "This is no table of comma-separated values.",
    )
}

/// Where each known column stands.
fn places(heading: &StringRecord) -> Result<[Option<usize>; 7], Problem> {
    let mut places = [None; 7];
    for (index, title) in heading.iter().enumerate() {
        let title = title.to_lowercase();
        let known = COLUMNS.iter().zip(&mut places);
        let Some((_, place)) = known.into_iter().find(|(column, _)| **column == title) else {
            let known = COLUMNS.join(", ");
            return Err(fault(
                "column_unknown",
                format!("The first line names the columns, of these: {known}."),
            ));
        };
        if place.replace(index).is_some() {
            return Err(fault(
                "column_twice",
                format!("{title} stands there twice."),
            ));
        }
    }
    match places {
        [Some(_), ..] => Ok(places),
        _ => Err(fault("column_missing", "There is no column address.")),
    }
}

fn line(
    record: &StringRecord,
    number: u64,
    places: &[Option<usize>; 7],
    width: usize,
) -> ImportLine {
    let [
        address,
        name,
        role,
        licensed,
        logon_allowed,
        language,
        aliases,
    ] = places.map(|place| {
        let cell = place.and_then(|index| record.get(index));
        original(cell.unwrap_or_default()).to_owned()
    });
    ImportLine {
        line: number,
        address,
        name,
        role,
        licensed,
        logon_allowed,
        language,
        aliases,
        is_ragged: record.len() != width,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_made_harmless_and_comes_back_as_it_was() {
        for text in ["=1+1", "+49 30", "-x", "@SUM(A1)", "\tx", "\rx"] {
            let safe = harmless(text);
            assert!(safe.starts_with('\''), "{safe}");
            assert_eq!(original(&safe), text);
        }
        for text in ["Ann", "'quoted'", "a=b", ""] {
            assert_eq!(harmless(text), text);
            assert_eq!(original(text), text);
        }
    }

    #[test]
    fn lines_keep_the_number_an_editor_shows() {
        let text = "address,name\nann@x.org,Ann\n\n\"b@x.org\",\"two\nlines\"\nc@x.org\n";
        let numbers = |text: &str| -> Vec<u64> {
            let lines = read(text).unwrap();
            lines.iter().map(|line| line.line).collect()
        };
        assert_eq!(numbers(text), [2, 4, 6]);
        assert_eq!(numbers(&text.replace('\n', "\r\n")), [2, 4, 6]);
        let lines = read(text).unwrap();
        assert!(lines[2].is_ragged);
        assert_eq!(lines[1].name, "two\nlines");
    }

    #[test]
    fn semicolons_a_mark_of_byte_order_and_capitals_are_taken() {
        let lines = read("\u{feff}Name;Address\nAnn;ann@x.org\n").unwrap();
        assert_eq!(
            (lines[0].name.as_str(), lines[0].address.as_str()),
            ("Ann", "ann@x.org")
        );
    }

    #[test]
    fn a_heading_that_says_nothing_known_is_refused() {
        for text in [
            "",
            "mail\nx",
            "name\nAnn",
            "address,address\na,b",
            "address",
        ] {
            assert!(read(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_file_is_bounded_at_its_edge() {
        let file = |lines| format!("address\n{}", "a@x.org\n".repeat(lines));
        assert!(read(&file(ImportUsers::MAX_LINES)).is_ok());
        assert!(read(&file(ImportUsers::MAX_LINES + 1)).is_err());
    }
}
