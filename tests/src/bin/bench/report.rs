//! What was found, beside the budget.

use std::fmt::Write as _;

/// Whether more or less is better.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Budget {
    /// At least this.
    AtLeast(f64),
    /// At most this.
    AtMost(f64),
}

/// The figures of one database.
pub(crate) struct Report {
    database: &'static str,
    lines: String,
}

impl Report {
    pub(crate) fn new(database: &'static str) -> Self {
        println!("\n{database}");
        Self {
            database,
            lines: String::new(),
        }
    }

    /// A figure with a budget.
    pub(crate) fn ratio(&mut self, what: &str, found: f64, budget: Budget) {
        let (kept, words) = match budget {
            Budget::AtLeast(least) => (found >= least, format!("at least {least}")),
            Budget::AtMost(most) => (found <= most, format!("at most {most}")),
        };
        let verdict = if kept { "ok  " } else { "MISS" };
        self.line(&format!("{verdict} {what:<58} {found:>8.2}   ({words})"));
    }

    /// A figure that explains another.
    pub(crate) fn figure(&mut self, what: &str, found: &str) {
        self.line(&format!("     {what:<58} {found:>8}"));
    }

    fn line(&mut self, line: &str) {
        println!("{line}");
        writeln!(self.lines, "{line}").expect("text grows");
    }

    /// Writes the lines to `target/bench/<database>.txt`.
    pub(crate) fn write(&self) -> std::io::Result<()> {
        let folder = std::path::Path::new("target/bench");
        std::fs::create_dir_all(folder)?;
        std::fs::write(folder.join(format!("{}.txt", self.database)), &self.lines)
    }
}
