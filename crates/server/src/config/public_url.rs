//! Where people reach the portal.

use super::Refusal;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct PortalSection {
    public_url: Option<String>,
}

impl PortalSection {
    pub(super) fn check(&self) -> Result<PublicUrl, Refusal> {
        let url = self.public_url.as_deref().unwrap_or_default().trim();
        if url.is_empty() {
            return Err(Refusal::PublicUrlMissing);
        }
        let rest = url
            .strip_prefix("https://")
            .ok_or(Refusal::PublicUrlNotHttps)?;
        let host = rest.strip_suffix('/').unwrap_or(rest);
        let allowed =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
        // The session cookie is bound to the whole host, so the portal cannot share it with another site's path.
        if host.is_empty() || !host.chars().all(allowed) {
            return Err(Refusal::PublicUrlNotAnOrigin);
        }
        Ok(PublicUrl(format!("https://{}", host.to_ascii_lowercase())))
    }
}

/// The portal's origin: scheme, host and port, without a slash at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl(String);

impl PublicUrl {
    /// Plain HTTP on this machine, for the demo alone.
    pub fn of_demo(port: u16) -> Self {
        Self(format!("http://localhost:{port}"))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
