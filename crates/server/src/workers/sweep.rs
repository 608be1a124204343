//! Sweeps away what has served its time.

use super::round::{self, Next, RoundFailed};
use domain::{attachment_bytes::AttachmentBytes, services::Services};
use std::sync::Arc;

/// One round: first the database, then the bytes that nothing holds any more.
pub(super) async fn round(
    services: Services,
    blobs: Arc<dyn AttachmentBytes>,
) -> Result<Next, RoundFailed> {
    let sweeping = services.clone();
    round::blocking(move || sweeping.retention.sweep().map(|_| Next::Wait)).await?;
    let listing = services.clone();
    let unheld = round::off_thread(move || listing.retention.list_unheld()).await?;
    for (account, attachment) in unheld {
        blobs
            .delete(account, attachment)
            .await
            .map_err(|error| RoundFailed(error.to_string()))?;
        let forgetting = services.clone();
        round::off_thread(move || forgetting.retention.forget(account, attachment)).await?;
    }
    Ok(Next::Wait)
}
