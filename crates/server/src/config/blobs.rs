//! Where attachments are kept.

use super::Refusal;
use domain::secret::Secret;
use serde::Deserialize;
use storage::{BlobLocation, S3Access, S3Credentials};

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct BlobsSection {
    url: Option<String>,
    endpoint: Option<String>,
    region: Option<String>,
    access_key_id: Option<String>,
    secret_access_key: Option<String>,
}

impl std::fmt::Debug for BlobsSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BlobsSection")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

impl BlobsSection {
    pub(super) fn check(self) -> Result<BlobsConfig, Refusal> {
        let url = self.url.ok_or(Refusal::BlobsMissing)?;
        let location = url.parse().map_err(Refusal::Blobs)?;
        let credentials = match (self.access_key_id, self.secret_access_key) {
            (None, None) => None,
            (Some(access_key_id), Some(secret_access_key)) => Some(S3Credentials {
                access_key_id,
                secret_access_key: Secret::new(secret_access_key),
            }),
            _ => return Err(Refusal::BlobCredentialsIncomplete),
        };
        let default = S3Access::default();
        Ok(BlobsConfig {
            location,
            s3: S3Access {
                endpoint: self.endpoint,
                region: self.region.unwrap_or(default.region),
                credentials,
            },
        })
    }
}

/// Where attachments are kept.
#[derive(Debug, Clone)]
pub struct BlobsConfig {
    /// A folder or a bucket.
    pub location: BlobLocation,
    /// How to reach the bucket.
    pub s3: S3Access,
}
