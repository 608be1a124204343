//! An installation as an operator runs it: the server's own binary, its configuration file, a
//! database, certificates. For what only a whole process can show.

use crate::certificates::Authority;
use crate::database::Backend;
use crate::postgres::Cluster;
use crate::server_log::ServerLog;
use std::convert::Infallible;
use std::fs::{self, Permissions};
use std::net::{SocketAddr, TcpListener};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

/// What an installation stands on.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where its files lie. Holds `localhost.pem`, `localhost.key` and `authority.pem` already, or
    /// gets them. A number in `clock-shift` is by how many seconds its clock is ahead.
    pub folder: PathBuf,
    /// The database.
    pub backend: Backend,
    /// The port of a relay on this machine that offers STARTTLS with a certificate of
    /// `authority.pem`; without one, mails stay in the outbox viewer.
    pub relay: Option<u16>,
}

/// A running installation; stopped when dropped.
#[derive(Debug)]
pub struct Installation {
    /// Where browsers and clients find it: `https://localhost:port`.
    pub origin: String,
    /// What the server says.
    pub log: ServerLog,
    options: Options,
    address: SocketAddr,
    database: String,
    configuration: PathBuf,
    server: Option<Child>,
    // Dropped after the server that uses it.
    _cluster: Option<Cluster>,
}

impl Installation {
    /// Prepares and starts one; ready to serve when this returns.
    pub fn start(options: &Options) -> Self {
        write_certificates(&options.folder);
        write_master_key(&options.folder);
        fs::create_dir_all(options.folder.join("blobs")).expect("a folder for attachments");
        let cluster = match options.backend {
            Backend::Sqlite => None,
            // The server migrates its database itself.
            Backend::Postgres => Some(
                Cluster::start(|_url| Ok::<(), Infallible>(())).unwrap_or_else(|e| panic!("{e}")),
            ),
        };
        let database = cluster.as_ref().map_or_else(
            || format!("sqlite:{}", options.folder.join("letterlock.db").display()),
            |cluster| cluster.create_database().expect("a database"),
        );
        let address = free_address();
        let mut installation = Self {
            origin: origin(address),
            log: ServerLog::default(),
            options: options.clone(),
            address,
            database,
            configuration: options.folder.join("letterlock.toml"),
            server: None,
            _cluster: cluster,
        };
        installation.resume();
        installation
    }

    /// Has the next start use this relay, or none.
    pub fn use_relay(&mut self, port: Option<u16>) {
        self.options.relay = port;
    }

    /// Starts the server, over what an earlier one left.
    pub fn resume(&mut self) {
        let text = text(&self.options, self.address, &self.database);
        fs::write(&self.configuration, text).expect("a configuration");
        let mut server = Command::new(binary())
            .arg("serve")
            .arg("--config")
            .arg(&self.configuration)
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server's binary starts");
        let seen = self.log.len();
        self.log.follow(server.stderr.take().expect("a pipe"));
        self.server = Some(server);
        self.log.wait_for("serving", seen);
    }

    /// Asks the server to stop, as an operator or an orchestrator does.
    pub fn terminate(&self) {
        let server = self.server.as_ref().expect("a server");
        let asked = Command::new("kill")
            .arg("-TERM")
            .arg(server.id().to_string())
            .status();
        assert!(asked.expect("kill").success(), "the server is gone already");
    }

    /// Waits until the server has ended by itself.
    pub fn wait(&mut self) -> ExitStatus {
        let mut server = self.server.take().expect("a server");
        server.wait().expect("its end")
    }

    /// Ends the server as a power cut would: at once, in the middle of whatever it does.
    pub fn kill(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.kill().expect("SIGKILL");
            server.wait().expect("its end");
        }
    }

    /// The certificate of the authority that vouches for the server, as PEM.
    pub fn authority(&self) -> String {
        fs::read_to_string(self.configuration.with_file_name("authority.pem"))
            .expect("the authority's certificate")
    }

    /// Makes an account with one internal domain and an administrator in it, who logs on by mailed
    /// code.
    pub fn create_account(&self, slug: &str, administrator: &str) {
        let (_, domain) = administrator.split_once('@').expect("an address");
        self.command(&[
            "account",
            "create",
            "--slug",
            slug,
            "--name",
            slug,
            "--domain",
            domain,
            "--administrator",
            administrator,
            "--administrator-name",
            administrator,
            "--without-second-factor",
        ]);
    }

    /// Runs one of the operator's commands; what it printed.
    pub fn command(&self, arguments: &[&str]) -> String {
        let output = Command::new(binary())
            .args(arguments)
            .arg("--config")
            .arg(&self.configuration)
            .output()
            .expect("the server's binary starts");
        assert!(
            output.status.success(),
            "letterlock {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The server's binary, beside the folder of the test binaries.
fn binary() -> PathBuf {
    let own = std::env::current_exe().expect("the path of the tests");
    own.ancestors()
        .skip(1)
        .take(2)
        .map(|folder| folder.join("letterlock"))
        .find(|candidate| candidate.is_file())
        .expect("the server is not built; run `cargo build --package server`")
}

fn write_certificates(folder: &Path) {
    if folder.join("localhost.pem").exists() {
        return;
    }
    let authority = Authority::generate().expect("an authority");
    authority.write_into(folder).expect("certificates on disk");
}

/// An address that was free a moment ago.
fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
}

fn origin(address: SocketAddr) -> String {
    format!("https://localhost:{}", address.port())
}

/// Everything an operator has to say, and nothing else.
fn text(options: &Options, address: SocketAddr, database: &str) -> String {
    let folder = options.folder.display();
    let origin = origin(address);
    let mut text = format!(
        "[portal]
public_url = \"{origin}\"
[listen]
address = \"{address}\"
[tls]
certificate = \"{folder}/localhost.pem\"
key = \"{folder}/localhost.key\"
[database]
url = \"{database}\"
[blobs]
url = \"file://{folder}/blobs\"
[vault]
master_key_file = \"{folder}/master.key\"
[log]
format = \"text\"
filter = \"warn,server::run=info,server::workers::mail=debug\"
[testing]
clock_shift_file = \"{folder}/clock-shift\"
[limits]
requests_per_minute = 1000000
sends_per_minute = 1000000
[mail]
from = \"notify@portal.example\"
"
    );
    if let Some(port) = options.relay {
        let relay = format!(
            "host = \"localhost\"
port = {port}
tls = \"starttls\"
authority = \"{folder}/authority.pem\"
direct_authority = \"{folder}/authority.pem\"
"
        );
        text.push_str(&relay);
        // Where TLS is enforced, the relay stands in for the recipients' own mail servers.
        text = text.replace(
            "[testing]\n",
            &format!("[testing]\nexchanger_port = {port}\n"),
        );
    }
    text
}

/// A key that everybody knows, readable by its owner alone as the server wants it.
fn write_master_key(folder: &Path) {
    let file = folder.join("master.key");
    fs::write(&file, "1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n").expect("a key on disk");
    fs::set_permissions(&file, Permissions::from_mode(0o600)).expect("its permissions");
}
