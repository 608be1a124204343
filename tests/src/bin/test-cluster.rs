//! A throw-away PostgreSQL cluster for tests that are not written in Rust.
//!
//! For each line of its input it makes an empty database and prints its URL; when the input ends,
//! or this process dies in any way, the cluster is gone.

use std::convert::Infallible;
use std::io::{BufRead as _, Write as _};

use acceptance::postgres::{Cluster, ClusterError};

fn main() -> Result<(), ClusterError> {
    // The server under test migrates its database itself.
    let cluster = Cluster::start(|_url| Ok::<(), Infallible>(()))?;
    let mut answers = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        line?;
        writeln!(answers, "{}", cluster.create_database()?)?;
        answers.flush()?;
    }
    Ok(())
}
