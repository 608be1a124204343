//! A throw-away PostgreSQL cluster for tests.
//!
//! It listens on a Unix socket alone, in a temporary folder, and is gone when this process is,
//! however that ends: a watchdog waits on a pipe that only this process holds. The schema is
//! migrated once, into a template; each test clones it, in some fifty milliseconds.
//!
//! This file uses nothing but the standard library, so that a crate below the acceptance tests can
//! include it by its path.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

/// The server refuses to run as root; this is `nobody` everywhere.
const NOBODY: u32 = 65_534;

/// Debian keeps the server's binaries out of `PATH`, one folder a version.
const VERSIONS: &str = "/usr/lib/postgresql";

const TEMPLATE: &str = "template_letterlock";

/// A running cluster.
#[derive(Debug)]
pub struct Cluster {
    folder: PathBuf,
    console: Mutex<Console>,
    next: AtomicU32,
    /// Dropping its pipe stops the server and removes the folder.
    watchdog: Option<(Child, ChildStdin)>,
}

/// What a commit is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// Nothing past the life of the cluster; fast.
    None,
    /// It survives a power cut.
    Full,
}

/// What went wrong, for whoever runs the tests.
#[derive(Debug)]
pub struct ClusterError(String);

impl std::fmt::Display for ClusterError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no PostgreSQL for tests: {}", self.0)
    }
}

impl std::error::Error for ClusterError {}

impl From<std::io::Error> for ClusterError {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl Cluster {
    /// Starts a cluster and prepares its template: `migrate` gets the URL of an empty database and
    /// must not leave a connection to it open.
    ///
    /// # Errors
    /// When the server's binaries are missing or do not start, or `migrate` says so.
    pub fn start<E: std::fmt::Display>(
        migrate: impl FnOnce(&str) -> Result<(), E>,
    ) -> Result<Self, ClusterError> {
        Self::start_with(Durability::None, migrate)
    }

    /// As [`Cluster::start`], but what it commits survives a power cut if asked to: for measuring.
    ///
    /// # Errors
    /// As there.
    pub fn start_with<E: std::fmt::Display>(
        durability: Durability,
        migrate: impl FnOnce(&str) -> Result<(), E>,
    ) -> Result<Self, ClusterError> {
        let folder = new_folder()?;
        // Before there is anything to clean up, so that there is never anything left.
        let watchdog = watch(&folder)?;
        init(&folder, durability)?;
        let console = Console::open(&folder)?;
        let cluster = Self {
            folder,
            console: Mutex::new(console),
            next: AtomicU32::new(1),
            watchdog: Some(watchdog),
        };
        cluster.execute(&format!("CREATE DATABASE {TEMPLATE};"))?;
        migrate(&cluster.url(TEMPLATE)).map_err(|error| ClusterError(error.to_string()))?;
        Ok(cluster)
    }

    /// A new database with the template's schema; its URL.
    ///
    /// # Errors
    /// When the server refuses, with its words.
    pub fn create_database(&self) -> Result<String, ClusterError> {
        let name = format!("t{}", self.next.fetch_add(1, Ordering::Relaxed));
        self.execute(&format!(
            "CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY wal_log;"
        ))?;
        Ok(self.url(&name))
    }

    fn url(&self, database: &str) -> String {
        // libpq takes a socket's folder as host when its slashes are escaped.
        let host = self.folder.to_string_lossy().replace('/', "%2F");
        format!("postgres://letterlock@{host}/{database}")
    }

    fn execute(&self, statement: &str) -> Result<(), ClusterError> {
        self.console
            .lock()
            .map_err(|_poisoned| {
                ClusterError("another test failed while it used the console".to_owned())
            })?
            .execute(statement)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some((mut watchdog, pipe)) = self.watchdog.take() {
            drop(pipe);
            // Nothing is left to do about a failure: the folder is a temporary one.
            drop(watchdog.wait());
        }
    }
}

/// One `psql` for the life of the cluster: starting a client for each statement would cost more
/// than the statement.
#[derive(Debug)]
struct Console {
    child: Child,
    statements: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Console {
    fn open(folder: &Path) -> Result<Self, ClusterError> {
        let mut child = Command::new(program("psql")?)
            .args([
                "--no-psqlrc",
                "--quiet",
                "--tuples-only",
                "--no-align",
                "--username=letterlock",
            ])
            .arg("--host")
            .arg(folder)
            .arg("postgres")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .map_err(|error| cannot_start("psql", &error))?;
        let (Some(statements), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(ClusterError("psql has no pipes".to_owned()));
        };
        Ok(Self {
            child,
            statements,
            answers: BufReader::new(answers),
        })
    }

    fn execute(&mut self, statement: &str) -> Result<(), ClusterError> {
        writeln!(self.statements, "{statement}\n\\echo :ERROR")?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer)?;
        match answer.trim() {
            "false" => Ok(()),
            other => Err(ClusterError(format!("{statement} failed ({other})"))),
        }
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        // Its session would keep the server waiting otherwise; it may be gone already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The first of that name in `PATH` or among the installed versions. Asked for each program: some
/// installations spread them over several folders.
fn program(name: &str) -> Result<PathBuf, ClusterError> {
    let in_path = std::env::var_os("PATH")
        .map(|path| std::env::split_paths(&path).collect::<Vec<_>>())
        .unwrap_or_default();
    let of_versions = fs::read_dir(VERSIONS)
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"));
    in_path
        .into_iter()
        .chain(of_versions)
        .map(|folder| folder.join(name))
        .find(|candidate| candidate.is_file())
        .ok_or_else(|| ClusterError(format!("{name} is missing; run `cargo xtask setup`")))
}

/// A short path: the name of a socket may have some hundred bytes only.
fn new_folder() -> Result<PathBuf, ClusterError> {
    let base = std::env::temp_dir();
    for attempt in 0..1000_u32 {
        let folder = base.join(format!("letterlock-pg-{}-{attempt}", std::process::id()));
        match fs::create_dir(&folder) {
            Ok(()) => {
                fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))?;
                if is_root() {
                    chown(&folder, Some(NOBODY), Some(NOBODY))?;
                }
                return Ok(folder);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(ClusterError(format!(
        "no free name below {}",
        base.display()
    )))
}

/// Our own process belongs to whoever runs it.
fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

fn unprivileged(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    // The server's children must not find our folder closed to them.
    command.current_dir("/");
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    command
}

/// Starts the process that cleans up after us. Its input is a pipe from us, which the kernel closes
/// when we end; a group of its own keeps the terminal's Ctrl-C from it.
fn watch(folder: &Path) -> Result<(Child, ChildStdin), ClusterError> {
    let script =
        "read _; \"$0\" stop --silent --mode=immediate --pgdata=\"$1/data\"; rm -rf \"$1\"";
    let mut child = unprivileged("sh")
        .args(["-c", script])
        .arg(program("pg_ctl")?)
        .arg(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .map_err(|error| cannot_start("sh", &error))?;
    let pipe = child
        .stdin
        .take()
        .ok_or_else(|| ClusterError("the watchdog has no pipe".to_owned()))?;
    Ok((child, pipe))
}

fn init(folder: &Path, durability: Durability) -> Result<(), ClusterError> {
    let data = folder.join("data");
    run(unprivileged(program("initdb")?)
        .arg("--pgdata")
        .arg(&data)
        .args([
            "--username=letterlock",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
            "--no-instructions",
        ]))?;
    // What makes a database survive a power cut is wasted on one that lives for a minute.
    let safety = match durability {
        Durability::None => "-c fsync=off -c synchronous_commit=off -c full_page_writes=off",
        Durability::Full => "-c fsync=on -c synchronous_commit=on",
    };
    let options = format!(
        "-k {} -c listen_addresses= {safety} -c max_connections=300",
        folder.display()
    );
    run(unprivileged(program("pg_ctl")?)
        .args([
            "start",
            "--wait",
            "--silent",
            "--options",
            &options,
            "--pgdata",
        ])
        .arg(&data)
        .arg("--log")
        .arg(folder.join("log")))
}

fn run(command: &mut Command) -> Result<(), ClusterError> {
    // `pg_ctl start` leaves the server with its own output: a pipe would never be closed.
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .map_err(|error| cannot_start(&program, &error))?;
    if status.success() {
        return Ok(());
    }
    Err(ClusterError(format!("{program} ended with {status}")))
}

fn cannot_start(program: &str, error: &std::io::Error) -> ClusterError {
    ClusterError(format!("cannot start {program}: {error}"))
}
