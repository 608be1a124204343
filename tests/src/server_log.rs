//! What a server under test says on its standard error: tests wait for its lines instead of looking again and again.

use std::{
    io::{BufRead as _, BufReader},
    process::ChildStderr,
    sync::{Arc, Condvar, Mutex, MutexGuard},
    time::Duration,
};

/// How long a line may take; debug builds on a busy machine are slow.
const PATIENCE: Duration = Duration::from_mins(1);

/// The lines of one server after the other.
#[derive(Debug, Clone, Default)]
pub struct ServerLog(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    said: Mutex<Said>,
    more: Condvar,
}

#[derive(Debug, Default)]
struct Said {
    lines: Vec<String>,
    /// Which server is followed; the one before may be read to its end while the next one starts.
    server: u32,
    has_ended: bool,
}

impl ServerLog {
    /// Reads along until the server ends. Warnings and errors are shown in the test's own output.
    pub fn follow(&self, output: ChildStderr) {
        let server = {
            let mut said = self.said();
            said.server += 1;
            said.has_ended = false;
            said.server
        };
        let log = self.clone();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if !line.contains(" INFO ") && !line.contains("DEBUG ") {
                    eprintln!("{line}");
                }
                log.said().lines.push(line);
                log.0.more.notify_all();
            }
            let mut said = log.said();
            said.has_ended |= said.server == server;
            drop(said);
            log.0.more.notify_all();
        });
    }

    /// How many lines there are by now.
    pub fn len(&self) -> usize {
        self.said().lines.len()
    }

    /// Whether nothing was said yet.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Waits for a line that holds `text`, after the first `seen` ones; how many there are up to that one.
    ///
    /// # Panics
    /// When the server ends without it, or takes too long.
    pub fn wait_for(&self, text: &str, seen: usize) -> usize {
        let find = |said: &Said| {
            let mut lines = said.lines.iter().skip(seen);
            lines.position(|line| line.contains(text))
        };
        let (said, _) = self
            .0
            .more
            .wait_timeout_while(self.said(), PATIENCE, |said| {
                find(said).is_none() && !said.has_ended
            })
            .expect("the log");
        match find(&said) {
            Some(position) => seen + position + 1,
            None => panic!("the server did not say: {text}; it said: {:#?}", said.lines),
        }
    }

    fn said(&self) -> MutexGuard<'_, Said> {
        self.0.said.lock().expect("the log")
    }
}
