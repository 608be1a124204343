//! The wire form of changes.

use domain::change::{Change, ChangeKind, Changed};
use serde::Serialize;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// What happened.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Change)]
pub(crate) struct ChangeView {
    /// Its place in the feed.
    #[schema(example = 42)]
    position: i64,
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    #[schema(value_type = ChangeKindView)]
    kind: &'static str,
    /// To which message.
    message_id: Option<Uuid>,
    /// To which mailbox item.
    item_id: Option<Uuid>,
}

/// Declares the kinds for the document, and that none is missing.
macro_rules! kinds {
    ($($name:ident),* $(,)?) => {
        /// What kind of change.
        #[derive(Debug, Serialize, ToSchema)]
        #[schema(as = ChangeKind)]
        #[serde(rename_all = "snake_case")]
        #[expect(dead_code, reason = "stands in the document alone")]
        pub(crate) enum ChangeKindView { $($name,)* }

        const fn name(kind: ChangeKind) -> &'static str {
            match kind { $(ChangeKind::$name => ChangeKind::$name.as_str(),)* }
        }
    };
}

kinds!(
    MessageReceived,
    MessageSent,
    MessageOpened,
    MessageDownloaded,
    MessageRecalled,
    MessageExpired,
    MessageExpiryChanged,
    ExtensionRequested,
    ExtensionDecided,
    ItemMoved,
    ItemRead,
    DraftSaved,
    DraftDeleted,
    NotificationState,
    QuotaChanged,
    QuotaWarning,
    AccountChanged,
    DefinitionChanged,
    GroupChanged,
    PolicyChanged,
    DeliveryPolicyChanged,
    BrandingChanged,
    MailTemplateChanged,
    SessionEnded,
);

/// A stretch of the feed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ChangeList {
    /// The changes, in order.
    items: Vec<ChangeView>,
    /// Pass as `since` next time.
    #[schema(example = 42)]
    next: i64,
}

impl From<&Change> for ChangeView {
    fn from(change: &Change) -> Self {
        Self {
            position: change.position,
            at: change.at,
            kind: name(change.kind),
            message_id: change.message.map(|id| *id.as_uuid()),
            item_id: change.item.map(|id| *id.as_uuid()),
        }
    }
}

impl From<Changed> for ChangeList {
    fn from(changed: Changed) -> Self {
        Self {
            items: changed.items.iter().map(ChangeView::from).collect(),
            next: changed.next,
        }
    }
}
