//! Database URLs.

use std::path::{Path, PathBuf};

/// Which database, parsed from its URL. `Debug` shows no password.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// `sqlite:path/to/file` or `sqlite:///absolute/path`.
    Sqlite(PathBuf),
    /// `postgres://…` or `postgresql://…`, passed to libpq as it is.
    Postgres(String),
}

/// The URL names no database we know. Guessing would create a file somewhere instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a database URL starts with sqlite: or postgres://")]
pub struct DatabaseUrlInvalid;

impl std::str::FromStr for DatabaseUrl {
    type Err = DatabaseUrlInvalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_owned()));
        }
        let path = text.strip_prefix("sqlite:").ok_or(DatabaseUrlInvalid)?;
        let path = path.strip_prefix("//").unwrap_or(path);
        if path.is_empty() || path.starts_with(':') {
            // `:memory:` would be a new, empty database for every pooled connection.
            return Err(DatabaseUrlInvalid);
        }
        Ok(Self::Sqlite(Path::new(path).to_owned()))
    }
}

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(_) => f.write_str("postgres://[redacted]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_schemes_are_taken_and_all_else_refused() {
        assert_eq!(
            "sqlite:a.db".parse(),
            Ok(DatabaseUrl::Sqlite("a.db".into()))
        );
        assert_eq!(
            "sqlite:///var/a.db".parse(),
            Ok(DatabaseUrl::Sqlite("/var/a.db".into()))
        );
        assert!(matches!(
            "postgres://h/d".parse(),
            Ok(DatabaseUrl::Postgres(_))
        ));
        for text in [
            "",
            "sqlite:",
            "sqlite::memory:",
            "postgres:typo",
            "mysql://h/d",
            "a.db",
        ] {
            assert_eq!(
                text.parse::<DatabaseUrl>(),
                Err(DatabaseUrlInvalid),
                "{text}"
            );
        }
    }

    #[test]
    fn debug_shows_no_password() {
        let url: DatabaseUrl = "postgres://ann:hunter2@h/d".parse().unwrap();
        assert!(!format!("{url:?}").contains("hunter2"));
    }
}
