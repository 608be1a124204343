//! Child processes whose output is shown and kept.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome};

/// A command line in the making.
#[derive(Debug)]
pub(crate) struct Tool {
    command: Command,
    shown: String,
}

impl Tool {
    pub(crate) fn new(program: impl Into<OsString>) -> Self {
        let program = program.into();
        let shown = Path::new(&program)
            .file_name()
            .unwrap_or(&program)
            .to_string_lossy()
            .into_owned();
        let mut command = Command::new(program);
        command.stdin(Stdio::null());
        Self { command, shown }
    }

    pub(crate) fn in_folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&argument.as_ref().to_string_lossy());
        self.command.arg(argument);
        self
    }

    pub(crate) fn args<A: AsRef<OsStr>>(self, arguments: impl IntoIterator<Item = A>) -> Self {
        arguments.into_iter().fold(self, Self::arg)
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it with its output shown as it comes; gives the lines back.
    pub(crate) fn run(self) -> Outcome<Vec<String>> {
        eprintln!("  $ {}", self.shown);
        self.finish(true)
    }

    /// Runs it and shows nothing unless it fails.
    pub(crate) fn run_quietly(self) -> Outcome<Vec<String>> {
        self.finish(false)
    }

    /// Runs it and gives back what it wrote to its standard output, byte for byte.
    pub(crate) fn output(mut self) -> Outcome<Vec<u8>> {
        let output = self
            .command
            .stderr(Stdio::piped())
            .output()
            .map_err(|error| cannot_start(&self.shown, &error))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        Err(Failure::new(format!(
            "`{}` failed ({}):\n{told}",
            self.shown, output.status
        )))
    }

    /// Becomes that program; returns only if it cannot.
    pub(crate) fn replace_this_process(mut self) -> Failure {
        self.command.stdin(Stdio::inherit());
        let error = self.command.exec();
        cannot_start(&self.shown, &error)
    }

    fn finish(mut self, show: bool) -> Outcome<Vec<String>> {
        // One pipe for both streams keeps their lines in order.
        let (reader, writer) = std::io::pipe()?;
        self.command.stdout(writer.try_clone()?).stderr(writer);
        let mut child = self
            .command
            .spawn()
            .map_err(|error| cannot_start(&self.shown, &error))?;
        // Our own ends of the pipe live in the command: without this the loop would never end.
        drop(self.command);
        let mut lines = Vec::new();
        let mut reader = BufReader::new(reader);
        let mut buffer = Vec::new();
        while reader.read_until(b'\n', &mut buffer)? > 0 {
            if show {
                std::io::stderr().write_all(&buffer)?;
            }
            lines.push(String::from_utf8_lossy(&buffer).trim_end().to_owned());
            buffer.clear();
        }
        let status = child.wait()?;
        if status.success() {
            return Ok(lines);
        }
        if !show {
            eprintln!("  $ {}\n{}", self.shown, lines.join("\n"));
        }
        Err(Failure::new(format!("`{}` failed ({status})", self.shown)))
    }
}

fn cannot_start(shown: &str, error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot start `{shown}`: {error}"))
}

/// The first folder of `PATH` that has `program`, with the program.
pub(crate) fn find_in_path(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|candidate| candidate.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_both_streams_come_back_in_order() {
        let lines = Tool::new("sh")
            .args(["-c", "echo one; echo two >&2; echo three"])
            .run_quietly()
            .unwrap();
        assert_eq!(lines, ["one", "two", "three"]);
    }

    #[test]
    fn a_failing_command_is_named_with_its_status() {
        let failure = Tool::new("sh")
            .args(["-c", "exit 3"])
            .run_quietly()
            .unwrap_err();
        assert!(failure.to_string().contains("exit status: 3"), "{failure}");
    }

    #[test]
    fn a_missing_program_is_named() {
        let failure = Tool::new("letterlock-no-such-program")
            .run_quietly()
            .unwrap_err();
        assert!(
            failure.to_string().contains("letterlock-no-such-program"),
            "{failure}"
        );
    }
}
