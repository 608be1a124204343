//! Writes the certificates of a test run into a folder: `authority.pem`, `localhost.pem` and
//! `localhost.key`.

use std::error::Error;
use std::path::Path;

use acceptance::certificates::Authority;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os()
        .nth(1)
        .ok_or("usage: test-certificates FOLDER")?;
    Authority::generate()?.write_into(Path::new(&folder))?;
    Ok(())
}
