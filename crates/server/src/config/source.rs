//! Where values come from: the file, then the environment. Nothing else in the product reads the environment.

use super::ConfigError;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

/// What every variable of ours starts with. A single underscore is part of a key, two divide section and key.
const PREFIX: &str = "LETTERLOCK__";

/// Keys that are no text. Only their variables are read as TOML; everywhere else `0123` stays what it is.
const NOT_TEXT: [&str; 16] = [
    "listen.metrics_networks",
    "listen.trusted_proxies",
    "tls.reload",
    "mail.port",
    "mail.direct_private_networks",
    "limits.http_workers",
    "limits.database_threads",
    "limits.database_waiters",
    "limits.hashing_threads",
    "limits.search_threads",
    "limits.cipher_threads",
    "limits.attachment_bytes",
    "limits.shutdown_seconds",
    "limits.mail_workers",
    "limits.requests_per_minute",
    "limits.sends_per_minute",
];

/// The environment's own variables.
pub(super) fn environment() -> Vec<(String, String)> {
    // A variable that is no UTF-8 cannot be one of ours.
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect()
}

/// Reads the text and lays the variables over it.
pub(super) fn merge<T: DeserializeOwned>(
    text: &str,
    environment: impl IntoIterator<Item = (String, String)>,
) -> Result<T, ConfigError> {
    let mut table: Table = text.parse().map_err(|error| no_toml(text, &error))?;
    refuse_master_key_in_file(&mut table);
    for (name, value) in environment {
        if let Some(path) = name.strip_prefix(PREFIX) {
            lay_over(&mut table, &name, &path.to_lowercase(), value)?;
        }
    }
    table.try_into().map_err(|error| misfit(&error))
}

/// A key in the file is renamed to one that the check refuses by name: the file is copied, mailed and committed.
fn refuse_master_key_in_file(table: &mut Table) {
    if let Some(Value::Table(vault)) = table.get_mut("vault")
        && vault.remove("master_key").is_some()
    {
        vault.insert("master_key_in_file".to_owned(), Value::Boolean(true));
    }
}

fn lay_over(table: &mut Table, name: &str, path: &str, value: String) -> Result<(), ConfigError> {
    let (section, key) = path
        .split_once("__")
        .ok_or_else(|| ConfigError::Malformed(format!("{name} is not {PREFIX}SECTION__KEY")))?;
    let value = if NOT_TEXT.contains(&format!("{section}.{key}").as_str()) {
        let parsed: Result<Table, _> = format!("value = {value}").parse();
        let parsed = parsed.ok().and_then(|mut parsed| parsed.remove("value"));
        parsed.ok_or_else(|| ConfigError::Malformed(format!("{name} is no TOML value")))?
    } else {
        Value::String(value)
    };
    let section = table
        .entry(section)
        .or_insert_with(|| Value::Table(Table::new()));
    match section {
        Value::Table(section) => drop(section.insert(key.to_owned(), value)),
        _ => {
            return Err(ConfigError::Malformed(format!(
                "{name} overrides what is no section"
            )));
        }
    }
    Ok(())
}

/// What the parser says, without the line it quotes, which may hold a secret; its number helps as well.
fn no_toml(text: &str, error: &toml::de::Error) -> ConfigError {
    let before = error.span().and_then(|span| text.get(..span.start));
    let line = before.map_or(1, |before| before.matches('\n').count() + 1);
    ConfigError::Malformed(format!("line {line}: {}", error.message()))
}

/// What the reader of sections says, without the value it quotes: a password written as a number would be shown.
fn misfit(error: &toml::de::Error) -> ConfigError {
    let message = error.message();
    let quotes_value = ["invalid type", "invalid value", "unknown variant"]
        .iter()
        .any(|start| message.starts_with(start));
    let message = match message.rsplit_once(", expected ") {
        Some((_, expected)) if quotes_value => format!("a value is not {expected}"),
        _ => message.to_owned(),
    };
    let text = error.to_string();
    let key = text.lines().find(|line| line.starts_with("in `"));
    ConfigError::Malformed(match key {
        Some(key) => format!("{message}, {key}"),
        None => message,
    })
}
