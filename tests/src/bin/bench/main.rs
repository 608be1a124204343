//! The benchmark of the design's budgets: every figure is a ratio of two things measured side by side in one run on one
//! machine, after a warm-up, as the median of several rounds; the large attachment passes once.
//!
//! `bench` runs everything on both databases, each in a process of its own. `--quick` takes smaller mailboxes, `--million`
//! adds one of a million messages. `--on=sqlite` or `--on=postgres` takes that database alone; `--only=opening` measures
//! only that: `mailbox`, `search`, `opening`, `sending`, `administration` or `attachment`.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot be set up stops, and prints what it finds"
)]

mod administration;
mod attachment;
mod mailbox;
mod office;
mod opening;
mod report;
mod search;
mod sending;
mod stopwatch;

use acceptance::database::Backend;
use office::Office;
use report::Report;
use std::process::{Command, ExitCode};

/// Tells the process of one database from the one that starts it.
const INNER: &str = "--inner";

/// How much is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    Quick,
    Usual,
    Million,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == INNER) {
        measure(&arguments);
        return ExitCode::SUCCESS;
    }
    let program = std::env::current_exe().expect("this program");
    let mut good = true;
    for backend in ["sqlite", "postgres"] {
        if value(&arguments, "--on=").is_some_and(|on| on != backend) {
            continue;
        }
        let status = Command::new(&program)
            .args(&arguments)
            .arg(INNER)
            .env("TEST_DATABASE", backend)
            .env("TEST_DURABLE", "1")
            .status()
            .expect("the inner run starts");
        good &= status.success();
    }
    if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The value of an option.
fn value<'a>(arguments: &'a [String], option: &str) -> Option<&'a str> {
    arguments
        .iter()
        .find_map(|argument| argument.strip_prefix(option))
}

fn extent(arguments: &[String]) -> Extent {
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    match (has("--quick"), has("--million")) {
        (true, _) => Extent::Quick,
        (false, true) => Extent::Million,
        (false, false) => Extent::Usual,
    }
}

fn name(backend: Backend) -> &'static str {
    match backend {
        Backend::Sqlite => "sqlite",
        Backend::Postgres => "postgres",
    }
}

// One thread for the client: handing its requests from thread to thread would be counted as the server's time.
#[tokio::main(flavor = "current_thread")]
async fn measure(arguments: &[String]) {
    let extent = extent(arguments);
    let wanted = |what| value(arguments, "--only=").is_none_or(|only| only == what);
    let mut report = Report::new(name(Backend::chosen()));
    let office = Office::open().await;
    // Writes first: where a large mailbox was just filled, every commit waits for the disk to take that.
    if wanted("opening") {
        opening::measure(&office, &mut report).await;
    }
    if wanted("sending") {
        sending::measure(&office, &mut report).await;
    }
    if wanted("mailbox") {
        mailbox::measure(&office, extent, &mut report).await;
    }
    if wanted("search") {
        search::measure(&office, &mut report).await;
    }
    if wanted("administration") {
        administration::measure(&office, extent, &mut report).await;
    }
    if wanted("attachment") {
        attachment::measure(&office, extent, &mut report).await;
    }
    report.write().expect("target/bench can be written");
}
