//! Watches the built front end: a release build embeds it, and must be made again when it changes.

use std::{fs, path::Path};

fn main() -> std::io::Result<()> {
    let dist = Path::new("../../frontend/dist");
    // Embedding a folder that is not there fails for good; an empty one is filled later.
    fs::create_dir_all(dist)?;
    // Cargo reads build scripts' words on standard output.
    for line in [
        "cargo::rerun-if-changed=../../frontend/dist",
        "cargo::rerun-if-changed=build.rs",
    ] {
        use std::io::Write as _;
        writeln!(std::io::stdout(), "{line}")?;
    }
    Ok(())
}
