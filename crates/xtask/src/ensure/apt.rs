//! Packages of the operating system, on Debian and its kin.

use crate::failure::{Failure, Outcome};
use crate::tool::{Tool, find_in_path};

/// Installs packages when we are root and there is `apt-get`; else says what to install.
pub(super) fn install(packages: &[&str]) -> Outcome {
    let wanted = packages.join(" ");
    if find_in_path("apt-get").is_none() {
        return Err(Failure::new(format!(
            "missing, and there is no apt-get to install it: please install the equivalent of: {wanted}"
        )));
    }
    if !is_root()? {
        return Err(Failure::new(format!(
            "missing; please run: sudo apt-get install {wanted}"
        )));
    }
    // The package lists are fetched only when the ones at hand do not do: that is the slow part.
    attempt(packages).or_else(|_| {
        apt().args(["update", "--quiet"]).run()?;
        attempt(packages)
    })
}

fn attempt(packages: &[&str]) -> Outcome {
    apt()
        .args(["install", "--yes", "--quiet", "--no-install-recommends"])
        .args(packages)
        .run()
        .map(drop)
}

fn apt() -> Tool {
    Tool::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive")
}

fn is_root() -> Outcome<bool> {
    let output = Tool::new("id").arg("-u").output()?;
    Ok(output.trim_ascii() == b"0")
}
