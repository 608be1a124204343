//! Where the blobs are, by URL.

use domain::secret::Secret;
use object_store::{ObjectStore, aws::AmazonS3Builder, local::LocalFileSystem, path::Path};
use std::{path::PathBuf, str::FromStr, sync::Arc};

/// Why blobs cannot be kept at a URL.
#[derive(Debug, thiserror::Error)]
pub enum LocationInvalid {
    /// The scheme is none of ours.
    #[error("blobs are kept at file:///folder or s3://bucket/prefix")]
    UnknownScheme,
    /// The folder is not given from the root.
    #[error("a blob folder is given from the root: file:///folder")]
    FolderNotAbsolute,
    /// There is no bucket, or its prefix cannot be part of a key.
    #[error("an S3 location is s3://bucket or s3://bucket/prefix")]
    BucketInvalid,
    /// The folder cannot be made.
    #[error("the blob folder {folder} cannot be made")]
    FolderFailed {
        /// The folder.
        folder: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The store's client refuses the configuration.
    #[error("the blob store cannot be set up")]
    StoreFailed(#[source] object_store::Error),
}

/// A parsed blob URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlobLocation {
    /// A local folder; made on first use.
    Folder(PathBuf),
    /// A bucket of an S3-compatible store.
    Bucket {
        /// Its name.
        bucket: String,
        /// What every key starts with; may be empty.
        prefix: String,
    },
}

impl FromStr for BlobLocation {
    type Err = LocationInvalid;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        if let Some(folder) = url.strip_prefix("file://") {
            return if folder.starts_with('/') {
                Ok(Self::Folder(PathBuf::from(folder)))
            } else {
                Err(LocationInvalid::FolderNotAbsolute)
            };
        }
        let rest = url
            .strip_prefix("s3://")
            .ok_or(LocationInvalid::UnknownScheme)?;
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        let prefix = prefix.trim_end_matches('/');
        if bucket.is_empty() || Path::parse(prefix).is_err() {
            return Err(LocationInvalid::BucketInvalid);
        }
        Ok(Self::Bucket {
            bucket: bucket.to_owned(),
            prefix: prefix.to_owned(),
        })
    }
}

/// How to reach an S3-compatible store.
#[derive(Debug, Clone)]
pub struct S3Access {
    /// Its URL, when it is not Amazon's own. Plain HTTP is used only if the URL says so.
    pub endpoint: Option<String>,
    /// Its region.
    pub region: String,
    /// Keys; without them the machine's role is asked for.
    pub credentials: Option<S3Credentials>,
}

impl Default for S3Access {
    fn default() -> Self {
        Self {
            endpoint: None,
            region: "us-east-1".to_owned(),
            credentials: None,
        }
    }
}

/// Keys of an S3-compatible store.
#[derive(Debug, Clone)]
pub struct S3Credentials {
    /// The key's id.
    pub access_key_id: String,
    /// The key.
    pub secret_access_key: Secret<String>,
}

impl BlobLocation {
    /// The store, and the path that all its keys start with.
    pub(crate) fn open(
        &self,
        s3: &S3Access,
    ) -> Result<(Arc<dyn ObjectStore>, Path), LocationInvalid> {
        match self {
            Self::Folder(folder) => open_folder(folder),
            Self::Bucket { bucket, prefix } => open_bucket(bucket, prefix, s3),
        }
    }
}

fn open_folder(folder: &PathBuf) -> Result<(Arc<dyn ObjectStore>, Path), LocationInvalid> {
    make_private_folder(folder).map_err(|source| LocationInvalid::FolderFailed {
        folder: folder.clone(),
        source,
    })?;
    // Written files are synced: an upload that was acknowledged survives a power cut.
    let store = LocalFileSystem::new_with_prefix(folder)
        .map_err(LocationInvalid::StoreFailed)?
        .with_fsync(true);
    Ok((Arc::new(store), Path::default()))
}

fn make_private_folder(folder: &PathBuf) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn open_bucket(
    bucket: &str,
    prefix: &str,
    s3: &S3Access,
) -> Result<(Arc<dyn ObjectStore>, Path), LocationInvalid> {
    let mut builder = AmazonS3Builder::new()
        .with_bucket_name(bucket)
        .with_region(&s3.region);
    if let Some(endpoint) = &s3.endpoint {
        builder = builder
            .with_endpoint(endpoint)
            .with_allow_http(endpoint.starts_with("http://"));
    }
    if let Some(credentials) = &s3.credentials {
        builder = builder
            .with_access_key_id(&credentials.access_key_id)
            .with_secret_access_key(credentials.secret_access_key.expose());
    }
    let store = builder.build().map_err(LocationInvalid::StoreFailed)?;
    let root = Path::parse(prefix)
        .ok()
        .ok_or(LocationInvalid::BucketInvalid)?;
    Ok((Arc::new(store), root))
}
