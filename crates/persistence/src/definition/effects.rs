//! The stored form of effects.

use crate::sql_type::Document;
use domain::definition::Effects;
use serde::{Deserialize, Serialize};

/// Effects as definitions and messages keep them. One that an older row lacks is off.
#[derive(Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "the stored form of the domain's effects"
)]
pub(crate) struct StoredEffects {
    expire_after_days: u16,
    #[serde(default)]
    allow_reply: bool,
    #[serde(default)]
    allow_reply_all: bool,
    #[serde(default)]
    allow_print: bool,
    #[serde(default)]
    allow_download: bool,
    #[serde(default)]
    allow_recall: bool,
    #[serde(default)]
    allow_extension: bool,
    #[serde(default)]
    read_receipt: bool,
    #[serde(default)]
    unread_reminder_after_days: Option<u16>,
    #[serde(default)]
    expiry_reminder_before_days: Option<u16>,
    #[serde(default)]
    show_subject: bool,
}

impl StoredEffects {
    pub(crate) fn into_document(self) -> Document {
        Document(serde_json::to_value(self).unwrap_or_default())
    }

    /// `None` when the document is not one of effects.
    pub(crate) fn parse(document: Document) -> Option<Self> {
        serde_json::from_value(document.0).ok()
    }
}

impl From<&Effects> for StoredEffects {
    fn from(effects: &Effects) -> Self {
        Self {
            expire_after_days: effects.expire_after_days,
            allow_reply: effects.allow_reply,
            allow_reply_all: effects.allow_reply_all,
            allow_print: effects.allow_print,
            allow_download: effects.allow_download,
            allow_recall: effects.allow_recall,
            allow_extension: effects.allow_extension,
            read_receipt: effects.read_receipt,
            unread_reminder_after_days: effects.unread_reminder_after_days,
            expiry_reminder_before_days: effects.expiry_reminder_before_days,
            show_subject: effects.show_subject,
        }
    }
}

impl From<StoredEffects> for Effects {
    fn from(stored: StoredEffects) -> Self {
        Self {
            expire_after_days: stored.expire_after_days,
            allow_reply: stored.allow_reply,
            allow_reply_all: stored.allow_reply_all,
            allow_print: stored.allow_print,
            allow_download: stored.allow_download,
            allow_recall: stored.allow_recall,
            allow_extension: stored.allow_extension,
            read_receipt: stored.read_receipt,
            unread_reminder_after_days: stored.unread_reminder_after_days,
            expiry_reminder_before_days: stored.expiry_reminder_before_days,
            show_subject: stored.show_subject,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::definition::Definition;
    use serde_json::json;

    #[test]
    fn effects_survive_the_way_into_storage_and_back() {
        let effects = Effects {
            allow_print: true,
            allow_reply: false,
            unread_reminder_after_days: Some(3),
            expiry_reminder_before_days: Some(2),
            show_subject: true,
            ..Definition::built_in_default().effects
        };
        let document = StoredEffects::from(&effects).into_document();
        let read = StoredEffects::parse(document).map(Effects::from);
        assert_eq!(read, Some(effects));
    }

    #[test]
    fn an_effect_that_an_older_row_lacks_is_off() {
        let older = Document(json!({ "expire_after_days": 30, "read_receipt": true }));
        let read = Effects::from(StoredEffects::parse(older).unwrap());
        assert!(read.read_receipt);
        assert!(!read.allow_reply && !read.allow_extension && !read.show_subject);
        assert_eq!(
            (
                read.unread_reminder_after_days,
                read.expiry_reminder_before_days
            ),
            (None, None)
        );
    }
}
