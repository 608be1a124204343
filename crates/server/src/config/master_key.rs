//! The master keys: from a file of their own or from the environment, never from a default.

use super::Refusal;
use domain::secret::Secret;
use serde::Deserialize;
use std::path::{Path, PathBuf};
use vault::MasterKeys;

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct VaultSection {
    #[serde(rename = "master_key_file")]
    file: Option<PathBuf>,
    /// From the environment alone; several versions are divided by commas.
    #[serde(rename = "master_key")]
    key: Option<String>,
    #[serde(rename = "master_key_in_file")]
    is_in_config: bool,
}

impl std::fmt::Debug for VaultSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VaultSection")
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}

impl VaultSection {
    pub(super) fn check(self) -> Result<MasterKeys, Refusal> {
        if self.is_in_config {
            return Err(Refusal::MasterKeyInFile);
        }
        let text = match (self.file, self.key) {
            (None, None) => return Err(Refusal::MasterKeyMissing),
            (Some(_), Some(_)) => return Err(Refusal::MasterKeyTwice),
            (None, Some(keys)) => Secret::new(keys.replace(',', "\n")),
            (Some(path), None) => read(&path)?,
        };
        MasterKeys::parse(text.expose()).map_err(Refusal::MasterKeyInvalid)
    }
}

const FILE_KEY: &str = "vault.master_key_file";

fn read(path: &Path) -> Result<Secret<String>, Refusal> {
    refuse_exposed(FILE_KEY, path)?;
    let text = std::fs::read_to_string(path).map_err(unreadable(FILE_KEY, path))?;
    Ok(Secret::new(text))
}

/// Refuses a key file that is missing or that any user of the machine may read. The group is the operator's business:
/// mounted secrets and certificate daemons use it.
pub(super) fn refuse_exposed(key: &'static str, path: &Path) -> Result<(), Refusal> {
    let metadata = std::fs::metadata(path).map_err(unreadable(key, path))?;
    if is_open_to_all(&metadata) {
        return Err(Refusal::FileExposed {
            key,
            path: path.to_owned(),
        });
    }
    Ok(())
}

#[cfg(unix)]
fn is_open_to_all(metadata: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    metadata.permissions().mode() & 0o007 != 0
}

#[cfg(not(unix))]
fn is_open_to_all(_: &std::fs::Metadata) -> bool {
    false
}

fn unreadable(key: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Refusal {
    move |source| Refusal::FileUnreadable {
        key,
        path: path.to_owned(),
        source,
    }
}
