//! Where the demo keeps its things: one folder with the database, the attachments and the key.

use crate::{
    clock::SystemClock,
    config::{
        BlobsConfig, Config, DirectConfig, LimitsConfig, ListenConfig, LogConfig, MailConfig,
        PublicUrl,
    },
    logging::LogFormat,
};
use domain::address::Address;
use std::{
    fs,
    io::Write as _,
    net::{Ipv4Addr, SocketAddr},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
    sync::Arc,
};
use storage::{BlobLocation, S3Access};
use vault::{MasterKey, MasterKeyInvalid, MasterKeys, OsRandomness};

/// Names inside the folder. Only these are ever deleted.
const DATABASE: [&str; 3] = ["letterlock.db", "letterlock.db-wal", "letterlock.db-shm"];
const KEY: &str = "master.key";
const BLOBS: &str = "attachments";

/// Why the folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PlaceError {
    /// A file cannot be read, written or deleted.
    #[error("cannot use {path}")]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The key file holds no key.
    #[error("the demo's key cannot be read")]
    Key(#[from] MasterKeyInvalid),
    /// An address of the demo does not parse; a defect.
    #[error("the demo's own address is wrong")]
    Address(#[from] domain::address::AddressInvalid),
}

/// The demo's folder, ready for use.
#[derive(Debug)]
pub(crate) struct Place {
    folder: PathBuf,
    master_keys: MasterKeys,
}

impl Place {
    /// Makes the folder and, on first start, the key that encrypts its content (mode 0600).
    pub(crate) fn prepare(folder: &Path, fresh: bool) -> Result<Self, PlaceError> {
        let io = |path: &Path| {
            let path = path.to_owned();
            move |source| PlaceError::Io { path, source }
        };
        fs::create_dir_all(folder).map_err(io(folder))?;
        let folder = folder.canonicalize().map_err(io(folder))?;
        if fresh {
            for name in DATABASE.into_iter().chain([KEY]) {
                let path = folder.join(name);
                delete_if_there(fs::remove_file(&path)).map_err(io(&path))?;
            }
            let path = folder.join(BLOBS);
            delete_if_there(fs::remove_dir_all(&path)).map_err(io(&path))?;
        }
        let path = folder.join(KEY);
        let text = if path.exists() {
            fs::read_to_string(&path).map_err(io(&path))?
        } else {
            let text = MasterKey::generate(&OsRandomness)
                .to_text()
                .expose()
                .clone();
            let mut options = fs::OpenOptions::new();
            options.write(true).create_new(true).mode(0o600);
            let mut file = options.open(&path).map_err(io(&path))?;
            writeln!(file, "{text}").map_err(io(&path))?;
            text
        };
        Ok(Self {
            folder,
            master_keys: MasterKeys::single(MasterKey::parse(text.trim())?),
        })
    }

    /// The folder.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The configuration of a demo on this port.
    pub(crate) fn config(&self, port: u16) -> Result<Config, PlaceError> {
        let [database, ..] = DATABASE;
        let from: Address = "notify@portal.northwind.example".parse()?;
        Ok(Config {
            public_url: PublicUrl::of_demo(port),
            listen: ListenConfig {
                address: SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
                trusted_proxies: Vec::new(),
                metrics_networks: Vec::new(),
            },
            tls: None,
            database: persistence::DatabaseUrl::Sqlite(self.folder.join(database)),
            blobs: BlobsConfig {
                location: BlobLocation::Folder(self.folder.join(BLOBS)),
                s3: S3Access::default(),
            },
            master_keys: self.master_keys.clone(),
            mail: MailConfig {
                from: Some(from),
                relay: None,
                direct: DirectConfig::default(),
            },
            log: LogConfig {
                format: LogFormat::Text,
                filter: "warn".to_owned(),
            },
            limits: LimitsConfig::default(),
            clock: Arc::new(SystemClock),
        })
    }
}

fn delete_if_there(deleted: std::io::Result<()>) -> std::io::Result<()> {
    deleted.or_else(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    })
}
