//! Rows of wordings.

use crate::{
    schema::mail_templates,
    sql_type::{At, Document, Key},
    transaction::corrupt,
};
use diesel::prelude::{AsChangeset, Insertable, Queryable, Selectable};
use domain::{
    language::Language,
    mail_template::{MailTemplate, TemplateKind, WordingText},
    store::StoreError,
};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = mail_templates)]
pub(super) struct MailTemplateRow {
    account_id: Key,
    kind: String,
    language: String,
    subject: String,
    paragraphs: Document,
    changed_at: At,
}

impl MailTemplateRow {
    pub(super) fn of(template: &MailTemplate) -> Self {
        Self {
            account_id: template.account.into(),
            kind: template.kind.as_str().to_owned(),
            language: template.language.tag().to_owned(),
            subject: template.text.subject.clone(),
            paragraphs: Document(template.text.paragraphs.clone().into()),
            changed_at: At(template.changed_at),
        }
    }

    /// `None` for a mail that this version does not send: another version that does may run beside it.
    pub(super) fn into_template(self) -> Result<Option<MailTemplate>, StoreError> {
        let known = TemplateKind::parse(&self.kind).zip(Language::parse(&self.language));
        let Some((kind, language)) = known else {
            return Ok(None);
        };
        let faulty = || corrupt("mail_templates", "paragraphs", self.account_id.0);
        let paragraphs = serde_json::from_value(self.paragraphs.0).map_err(|_invalid| faulty())?;
        Ok(Some(MailTemplate {
            account: self.account_id.into(),
            kind,
            language,
            text: WordingText {
                subject: self.subject,
                paragraphs,
            },
            changed_at: self.changed_at.0,
        }))
    }
}
