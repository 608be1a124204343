//! The throw-away cluster itself: quick to clone, and gone afterwards, however its user ends.

#![expect(
    clippy::expect_used,
    reason = "what is not as expected ends the test, and says where"
)]

use std::convert::Infallible;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use acceptance::postgres::{Cluster, ClusterError};

/// With a schema of about the product's size.
static CLUSTER: LazyLock<Cluster> = LazyLock::new(|| {
    Cluster::start(|url| {
        let tables: Vec<String> = (0..30)
            .map(|n| format!("CREATE TABLE noun{n} (id uuid PRIMARY KEY, at timestamptz);"))
            .collect();
        psql(url, &tables.concat()).map(drop)
    })
    .expect("a cluster")
});

fn psql(url: &str, statement: &str) -> Result<String, String> {
    let output = Command::new("psql")
        .args([
            "--no-psqlrc",
            "--tuples-only",
            "--no-align",
            "--quiet",
            url,
            "--command",
            statement,
        ])
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}

/// The folder that a URL's socket lies in.
fn folder(url: &str) -> PathBuf {
    let host = url
        .split('@')
        .nth(1)
        .expect("a host")
        .split('/')
        .next()
        .expect("a host");
    PathBuf::from(host.replace("%2F", "/"))
}

fn wait_until_gone(folder: &Path) {
    let deadline = Instant::now() + Duration::from_secs(10);
    while folder.exists() {
        assert!(
            Instant::now() < deadline,
            "{} is still there",
            folder.display()
        );
        std::thread::yield_now();
    }
}

/// The helper that the browser tests use, with a first database made.
fn start_helper() -> (Child, String) {
    let mut helper = Command::new(env!("CARGO_BIN_EXE_test-cluster"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the helper starts");
    writeln!(helper.stdin.as_mut().expect("a pipe")).expect("a request");
    let mut url = String::new();
    BufReader::new(helper.stdout.as_mut().expect("a pipe"))
        .read_line(&mut url)
        .expect("an answer");
    (helper, url.trim().to_owned())
}

#[test]
fn each_test_has_a_database_of_its_own_with_the_schema() {
    let first = CLUSTER.create_database().expect("a database");
    let second = CLUSTER.create_database().expect("a database");
    psql(&first, "INSERT INTO noun0 VALUES (gen_random_uuid(), NULL)").expect("a row");
    assert_eq!(
        psql(&first, "SELECT count(*) FROM noun0").as_deref(),
        Ok("1")
    );
    assert_eq!(
        psql(&second, "SELECT count(*) FROM noun0").as_deref(),
        Ok("0")
    );
}

#[test]
fn a_failing_migration_is_told_and_leaves_nothing() {
    let mut seen = None;
    let outcome = Cluster::start(|url| {
        seen = Some(folder(url));
        Err("no such column")
    });
    let Err(error) = outcome else {
        panic!("a cluster without a schema")
    };
    assert!(error.to_string().contains("no such column"), "{error}");
    wait_until_gone(&seen.expect("the migration ran"));
}

#[test]
fn dropping_the_cluster_removes_it() -> Result<(), ClusterError> {
    let cluster = Cluster::start(|_url| Ok::<(), Infallible>(()))?;
    let folder = folder(&cluster.create_database()?);
    assert!(folder.exists());
    drop(cluster);
    wait_until_gone(&folder);
    Ok(())
}

#[test]
fn the_cluster_goes_with_the_input_of_the_helper() {
    let (mut helper, url) = start_helper();
    assert_eq!(psql(&url, "SELECT 1").as_deref(), Ok("1"));
    drop(helper.stdin.take());
    assert!(helper.wait().expect("an end").success());
    wait_until_gone(&folder(&url));
}

#[test]
fn the_cluster_goes_when_its_user_is_killed() {
    let (mut helper, url) = start_helper();
    assert!(folder(&url).exists());
    // SIGKILL: no destructor runs.
    helper.kill().expect("a signal");
    helper.wait().expect("an end");
    wait_until_gone(&folder(&url));
    assert!(psql(&url, "SELECT 1").is_err());
}
