//! Steps with their times, a table of them, and the closing line.

use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};

/// Collects what ran.
#[derive(Debug)]
pub(crate) struct Report {
    started: Instant,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    name: String,
    took: Duration,
    passed: u64,
    is_ok: bool,
}

impl Report {
    pub(crate) fn new() -> Self {
        Self {
            started: Instant::now(),
            rows: Vec::new(),
        }
    }

    /// Runs one step; its lines are searched for how many tests passed.
    pub(crate) fn step(
        &mut self,
        name: &str,
        what: impl FnOnce() -> Outcome<Vec<String>>,
    ) -> Outcome {
        eprintln!("\n==> {name}");
        let started = Instant::now();
        let outcome = what();
        let took = started.elapsed();
        let passed = outcome.as_ref().map_or(0, |lines| {
            lines.iter().filter_map(|line| passed(line)).sum()
        });
        let is_ok = outcome.is_ok();
        eprintln!(
            "<== {name}: {} after {}",
            if is_ok { "ok" } else { "FAILED" },
            seconds(took)
        );
        self.rows.push(Row {
            name: name.to_owned(),
            took,
            passed,
            is_ok,
        });
        outcome
            .map(drop)
            .map_err(|failure| Failure::new(format!("{name}: {failure}")))
    }

    /// Prints the table.
    pub(crate) fn print(&self) {
        let width = self
            .rows
            .iter()
            .map(|row| row.name.chars().count())
            .max()
            .unwrap_or(0);
        eprintln!();
        for row in &self.rows {
            let mark = if row.is_ok { "ok" } else { "FAILED" };
            let passed = match row.passed {
                0 => String::new(),
                count => format!("{count} passed"),
            };
            eprintln!(
                "  {:width$}  {:>9}  {mark:6}  {passed}",
                row.name,
                seconds(row.took)
            );
        }
    }

    /// Prints a closing line in the form of cargo's own, over all runners.
    pub(crate) fn print_result(&self) {
        let failed = self.rows.iter().filter(|row| !row.is_ok).count();
        eprintln!(
            "\ntest result: {}. {} passed; {failed} failed; {} steps; finished in {}",
            if failed == 0 { "ok" } else { "FAILED" },
            self.rows.iter().map(|row| row.passed).sum::<u64>(),
            self.rows.len(),
            seconds(self.started.elapsed()),
        );
    }
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

/// How many tests a runner's closing line says passed: cargo's `test result: ok. 3 passed; …`,
/// vitest's `Tests  3 passed (3)`, Playwright's `3 passed (1.2m)`, pytest's `3 passed in 1.20s`.
fn passed(line: &str) -> Option<u64> {
    let plain = without_colour(line);
    let plain = plain.trim().trim_matches('=').trim();
    let starts_with_count = plain.starts_with(|first: char| first.is_ascii_digit());
    let is_closing = plain.starts_with("test result: ok.")
        || plain.starts_with("Tests ")
        || (starts_with_count && (plain.ends_with(')') || plain.contains(" passed in ")));
    if !is_closing {
        return None;
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.windows(2).find_map(|pair| match pair {
        [count, word] if word.trim_end_matches(';') == "passed" => count.parse().ok(),
        _ => None,
    })
}

fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, escape)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = escape.split_once('m').map_or("", |(_, after)| after);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_the_runners_are_understood() {
        let cargo = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(passed(cargo), Some(12));
        assert_eq!(
            passed("\u{1b}[2m      Tests \u{1b}[22m \u{1b}[32m8 passed\u{1b}[39m (8)"),
            Some(8)
        );
        assert_eq!(passed("  47 passed (1.6m)"), Some(47));
        assert_eq!(passed("===== 15 passed in 0.06s ====="), Some(15));
    }

    #[test]
    fn other_lines_count_nothing() {
        for line in [
            "Test Files  3 passed (3)",
            "running 3 tests",
            "it passed",
            "",
        ] {
            assert_eq!(passed(line), None, "{line}");
        }
    }

    #[test]
    fn a_failing_step_stands_in_the_report_and_in_the_failure() {
        let mut report = Report::new();
        report
            .step("good", || {
                Ok(vec!["test result: ok. 2 passed; 0 failed".to_owned()])
            })
            .unwrap();
        let failure = report.step("bad", || Err(Failure::new("no"))).unwrap_err();
        assert_eq!(failure.to_string(), "bad: no");
        assert_eq!(
            report.rows.iter().map(|row| row.is_ok).collect::<Vec<_>>(),
            [true, false]
        );
        assert_eq!(report.rows[0].passed, 2);
    }
}
