//! The benchmark of the design's budgets: every figure is a ratio of two things measured side by side in one run on one
//! machine, after a warm-up, as the median of several rounds; the large attachment passes once.
//!
//! `bench` runs everything on both databases, each in a process of its own. `--quick` takes smaller mailboxes, `--million`
//! adds one of a million messages.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot be set up stops, and prints what it finds"
)]

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

/// How much is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    Quick,
    Usual,
    Million,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(backend) = arguments
        .iter()
        .find_map(|argument| argument.strip_prefix("--on="))
    {
        assert_eq!(backend, name(Backend::chosen()), "started by the outer run");
        measure(extent(&arguments));
        return ExitCode::SUCCESS;
    }
    let program = std::env::current_exe().expect("this program");
    let mut good = true;
    for backend in ["sqlite", "postgres"] {
        let status = Command::new(&program)
            .args(&arguments)
            .arg(format!("--on={backend}"))
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

#[tokio::main]
async fn measure(extent: Extent) {
    let mut report = Report::new(name(Backend::chosen()));
    let office = Office::open().await;
    mailbox::measure(&office, extent, &mut report).await;
    search::measure(&office, &mut report).await;
    opening::measure(&office, &mut report).await;
    sending::measure(&office, &mut report).await;
    attachment::measure(&office, extent, &mut report).await;
    report.write().expect("target/bench can be written");
}
