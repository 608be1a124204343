//! What templates need of the store.

use super::{MailTemplate, TemplateKind};
use crate::{id::AccountId, language::Language, store::StoreError};

/// Stored templates: an account's own wordings; the built-in ones are not stored.
pub trait MailTemplates {
    /// The account's own wordings: at most one for each kind and language. One of a kind or in a language that is not known is
    /// left out.
    fn list_mail_templates(&mut self, account: AccountId) -> Result<Vec<MailTemplate>, StoreError>;

    /// Adds a wording or puts it in place of the one there.
    fn save_mail_template(&mut self, template: &MailTemplate) -> Result<(), StoreError>;

    /// Takes a wording away; `false` when there was none.
    fn delete_mail_template(
        &mut self,
        account: AccountId,
        kind: TemplateKind,
        language: Language,
    ) -> Result<bool, StoreError>;
}
