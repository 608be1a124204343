//! Writes the certificates of a test run into a folder: `authority.pem`, `localhost.pem` and
//! `localhost.key`.

use std::error::Error;
use std::path::PathBuf;

use acceptance::certificates::Authority;

fn main() -> Result<(), Box<dyn Error>> {
    let folder: PathBuf = std::env::args_os()
        .nth(1)
        .ok_or("usage: test-certificates FOLDER")?
        .into();
    let authority = Authority::generate()?;
    let localhost = authority.identity_of_localhost()?;
    for (name, pem) in [
        ("authority.pem", &authority.certificate),
        ("localhost.pem", &localhost.certificate),
        ("localhost.key", &localhost.key),
    ] {
        std::fs::write(folder.join(name), pem)?;
    }
    Ok(())
}
