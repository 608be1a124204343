mod example;
mod refusal;
mod secret;
mod source;

use super::{Config, ConfigError, Refusal};
use std::{fs, path::PathBuf};
use tempfile::TempDir;
use toml::{Table, Value};

const KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
const EXAMPLE: &str = include_str!("../../../../../config.example.toml");

/// A configuration that starts, as a table to change.
struct Draft {
    table: Table,
    folder: TempDir,
}

impl Draft {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut draft = Self {
            table: EXAMPLE.parse().unwrap(),
            folder,
        };
        let master_key = draft.file("master.key", &format!("1:{KEY}\n"), 0o600);
        draft.set("vault.master_key_file", master_key.to_str().unwrap());
        let tls_key = draft.file("tls.key", "PEM", 0o640);
        draft.set("tls.key", tls_key.to_str().unwrap());
        draft
    }

    fn file(&self, name: &str, content: &str, mode: u32) -> PathBuf {
        use std::os::unix::fs::PermissionsExt as _;
        let path = self.folder.path().join(name);
        fs::write(&path, content).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        path
    }

    fn set(&mut self, path: &str, value: impl Into<Value>) {
        let (section, key) = path.split_once('.').unwrap();
        let section = self
            .table
            .entry(section)
            .or_insert_with(|| Value::Table(Table::new()));
        section
            .as_table_mut()
            .unwrap()
            .insert(key.to_owned(), value.into());
    }

    fn remove(&mut self, path: &str) {
        match path.split_once('.') {
            None => drop(self.table.remove(path)),
            Some((section, key)) => drop(self.table[section].as_table_mut().unwrap().remove(key)),
        }
    }

    fn load_with(&self, environment: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Config::parse(&self.table.to_string(), environment.iter().map(owned))
    }

    fn load(&self) -> Result<Config, ConfigError> {
        self.load_with(&[])
    }

    /// What is refused, when it is one thing alone.
    fn refusal(&self) -> Refusal {
        match self.load() {
            Err(ConfigError::Refused(mut refusals)) if refusals.len() == 1 => refusals.remove(0),
            other => panic!("expected one refusal, not {other:?}"),
        }
    }
}

/// Asserts that setting (or with `None` removing) one key is refused in one way.
macro_rules! refused {
    ($path:literal = $value:expr, $pattern:pat) => {{
        let mut draft = Draft::new();
        match Option::<Value>::from($value) {
            Some(value) => draft.set($path, value),
            None => draft.remove($path),
        }
        let refusal = draft.refusal();
        assert!(matches!(refusal, $pattern), "{refusal:?}");
    }};
}
use refused;

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}
