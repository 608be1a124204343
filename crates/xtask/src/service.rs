//! Servers that run beside the tests and end with this process, however it ends.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};

/// How long a server may take until it listens.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server.
#[derive(Debug)]
pub(crate) struct Service {
    address: SocketAddr,
    guard: Child,
}

impl Service {
    /// Starts moto, which plays an S3-compatible store.
    pub(crate) fn s3(programs: &Path) -> Outcome<Self> {
        let address = free_address()?;
        // The shell waits on a pipe that only we hold, and takes the server down when it closes.
        let script = "\"$0\" --host 127.0.0.1 --port \"$1\" & read _; kill $!";
        let guard = Command::new("sh")
            .args(["-c", script])
            .arg(programs.join("moto_server"))
            .arg(address.port().to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let service = Self { address, guard };
        service.wait_until_it_listens()?;
        Ok(service)
    }

    /// Where it listens, as a URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    fn wait_until_it_listens(&self) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect(self.address).is_err() {
            if Instant::now() > deadline {
                return Err(Failure::new(format!("nothing listens on {}", self.address)));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // Dropping the pipe is the signal; a shell that is gone already needs none.
        drop(self.guard.stdin.take());
        drop(self.guard.wait());
    }
}

/// An address that was free a moment ago.
fn free_address() -> Outcome<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}
