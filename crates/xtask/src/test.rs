//! `cargo xtask test`: the gate.

use crate::check;
use crate::ensure;
use crate::failure::{Failure, Outcome};
use crate::files;
use crate::frontend;
use crate::openapi;
use crate::report::Report;
use crate::schemathesis;
use crate::service::Service;
use crate::tool::Tool;
use crate::workspace::Workspace;

/// One check of the gate.
pub(crate) struct Step {
    name: &'static str,
    about: &'static str,
    run: fn(&Context<'_>) -> Outcome<Vec<String>>,
}

/// What steps share.
pub(crate) struct Context<'a> {
    workspace: &'a Workspace,
    is_full: bool,
}

/// In the order of cost: what fails fast comes first.
const STEPS: [Step; 13] = [
    Step {
        name: "needs",
        about: "install what the tests need",
        run: needs,
    },
    Step {
        name: "format",
        about: "rustfmt",
        run: format,
    },
    Step {
        name: "check",
        about: "rules read from manifests and sources",
        run: rules,
    },
    Step {
        name: "deployment",
        about: "the container files, read and held against the repository",
        run: deployment,
    },
    Step {
        name: "portal",
        about: "build the portal that the server embeds",
        run: portal,
    },
    Step {
        name: "clippy",
        about: "lints, warnings are errors",
        run: clippy,
    },
    Step {
        name: "doc",
        about: "documentation, warnings are errors",
        run: doc,
    },
    Step {
        name: "sqlite",
        about: "every Rust test, on SQLite",
        run: on_sqlite,
    },
    Step {
        name: "postgres",
        about: "the suites that touch a database, on PostgreSQL",
        run: on_postgres,
    },
    Step {
        name: "openapi",
        about: "the committed document and client are fresh",
        run: document,
    },
    Step {
        name: "frontend",
        about: "types, lints, unit tests, texts and sizes of the portal",
        run: interface,
    },
    Step {
        name: "browser",
        about: "the real server in a real browser",
        run: browser,
    },
    Step {
        name: "schemathesis",
        about: "generated requests (1,000; with --full 10,000)",
        run: generated,
    },
];

/// Runs all steps, or the named ones in the gate's order.
pub(crate) fn run(workspace: &Workspace, arguments: &[String]) -> Outcome {
    let (flags, names): (Vec<&String>, Vec<&String>) = arguments
        .iter()
        .partition(|argument| argument.starts_with("--"));
    if let Some(flag) = flags.iter().find(|flag| **flag != "--full") {
        return Err(Failure::new(format!(
            "unknown option {flag}\n\n{}",
            usage()
        )));
    }
    let steps = select(&names)?;
    let context = Context {
        workspace,
        is_full: !flags.is_empty(),
    };
    let before = files::changes_of_tracked_files(workspace.root());
    let mut report = Report::new();
    let outcome = steps
        .iter()
        .try_for_each(|step| report.step(step.name, || (step.run)(&context)))
        .and_then(|()| {
            report.step("unchanged", || {
                nothing_changed(workspace, before.as_deref())
            })
        });
    report.print();
    report.print_result();
    outcome
}

fn select(names: &[&String]) -> Outcome<Vec<&'static Step>> {
    if let Some(unknown) = names
        .iter()
        .find(|name| STEPS.iter().all(|step| step.name != **name))
    {
        return Err(Failure::new(format!(
            "unknown step {unknown}\n\n{}",
            usage()
        )));
    }
    Ok(STEPS
        .iter()
        .filter(|step| names.is_empty() || names.iter().any(|name| *name == step.name))
        .collect())
}

fn usage() -> String {
    let steps: Vec<String> = STEPS
        .iter()
        .map(|step| format!("  {:13} {}", step.name, step.about))
        .collect();
    format!(
        "usage: cargo xtask test [--full] [step...]\n\nsteps:\n{}",
        steps.join("\n")
    )
}

fn needs(context: &Context<'_>) -> Outcome<Vec<String>> {
    ensure::chromium()?;
    ensure::postgres()?;
    ensure::python(context.workspace)?;
    ensure::npm(context.workspace, "frontend")?;
    ensure::npm(context.workspace, "tests/browser")
}

fn format(context: &Context<'_>) -> Outcome<Vec<String>> {
    context
        .workspace
        .cargo()
        .args(["fmt", "--all", "--check"])
        .run()
}

fn rules(context: &Context<'_>) -> Outcome<Vec<String>> {
    check::check(context.workspace)
}

fn deployment(context: &Context<'_>) -> Outcome<Vec<String>> {
    let workspace = context.workspace;
    ensure::python(workspace)?;
    Tool::new(ensure::python_folder(workspace).join("pytest"))
        .in_folder(workspace.root())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .args(["-p", "no:cacheprovider", "tests/deployment"])
        .run()
}

fn portal(context: &Context<'_>) -> Outcome<Vec<String>> {
    frontend::build(context.workspace)
}

fn clippy(context: &Context<'_>) -> Outcome<Vec<String>> {
    context
        .workspace
        .cargo()
        .args([
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ])
        .run()
}

fn doc(context: &Context<'_>) -> Outcome<Vec<String>> {
    context
        .workspace
        .cargo()
        .env("RUSTDOCFLAGS", "-D warnings")
        .args([
            "doc",
            "--locked",
            "--workspace",
            "--no-deps",
            "--document-private-items",
        ])
        .run()
}

fn on_sqlite(context: &Context<'_>) -> Outcome<Vec<String>> {
    ensure::postgres()?;
    ensure::python(context.workspace)?;
    context.workspace.build_for_tests()?;
    rust_tests(context.workspace, "sqlite", &[])
}

fn on_postgres(context: &Context<'_>) -> Outcome<Vec<String>> {
    ensure::postgres()?;
    ensure::python(context.workspace)?;
    context.workspace.build_for_tests()?;
    // Only the integration tests ask which database to use. Selected from the whole workspace:
    // naming packages would unify features differently and build them again.
    rust_tests(context.workspace, "postgres", &["--test", "*"])
}

fn rust_tests(workspace: &Workspace, database: &str, selection: &[&str]) -> Outcome<Vec<String>> {
    let store = Service::s3(&ensure::python_folder(workspace))?;
    eprintln!(
        "  TEST_DATABASE={database} LETTERLOCK_TEST_S3={}",
        store.url()
    );
    workspace
        .cargo()
        .env("TEST_DATABASE", database)
        .env("LETTERLOCK_TEST_S3", store.url())
        .args(["test", "--locked", "--workspace"])
        .args(selection)
        .run()
}

fn document(context: &Context<'_>) -> Outcome<Vec<String>> {
    context.workspace.build_for_tests()?;
    openapi::refresh(context.workspace, openapi::Mode::Check)
}

fn interface(context: &Context<'_>) -> Outcome<Vec<String>> {
    frontend::check(context.workspace)
}

fn browser(context: &Context<'_>) -> Outcome<Vec<String>> {
    let workspace = context.workspace;
    ensure::chromium()?;
    ensure::postgres()?;
    ensure::npm(workspace, "tests/browser")?;
    frontend::build(workspace)?;
    workspace.build_for_tests()?;
    Tool::new("npm")
        .in_folder(&workspace.path("tests/browser"))
        .env("LETTERLOCK_TARGET", workspace.target("debug"))
        .args(["run", "--silent", "gate"])
        .run()
}

fn generated(context: &Context<'_>) -> Outcome<Vec<String>> {
    ensure::python(context.workspace)?;
    context.workspace.build_for_tests()?;
    schemathesis::run(
        context.workspace,
        if context.is_full { 10_000 } else { 1_000 },
    )
}

fn nothing_changed(workspace: &Workspace, before: Option<&str>) -> Outcome<Vec<String>> {
    let after = files::changes_of_tracked_files(workspace.root());
    if before == after.as_deref() {
        return Ok(Vec::new());
    }
    Err(Failure::new(
        "the run changed tracked files; see `git diff`",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(wanted: &[&str]) -> Outcome<Vec<&'static str>> {
        let owned: Vec<String> = wanted.iter().copied().map(str::to_owned).collect();
        let borrowed: Vec<&String> = owned.iter().collect();
        Ok(select(&borrowed)?.iter().map(|step| step.name).collect())
    }

    #[test]
    fn without_names_every_step_runs() {
        assert_eq!(names(&[]).unwrap().len(), STEPS.len());
    }

    #[test]
    fn named_steps_run_in_the_order_of_the_gate() {
        assert_eq!(names(&["clippy", "format"]).unwrap(), ["format", "clippy"]);
    }

    #[test]
    fn an_unknown_step_prints_the_steps() {
        let failure = names(&["clipy"]).unwrap_err().to_string();
        assert!(
            failure.contains("unknown step clipy") && failure.contains("browser"),
            "{failure}"
        );
    }
}
