//! The repository of wordings.

use super::row::MailTemplateRow;
use crate::{db::on_db, schema::mail_templates, sql_type::Key, transaction::Transaction};
use diesel::prelude::*;
use domain::{
    id::AccountId,
    language::Language,
    mail_template::{MailTemplate, MailTemplates, TemplateKind},
    store::StoreError,
};

impl MailTemplates for Transaction<'_> {
    fn list_mail_templates(&mut self, account: AccountId) -> Result<Vec<MailTemplate>, StoreError> {
        let rows: Vec<MailTemplateRow> = self.run(|db| {
            on_db!(db, |c| mail_templates::table
                .filter(mail_templates::account_id.eq(Key::from(account)))
                .select(MailTemplateRow::as_select())
                .load(c))
        })?;
        rows.into_iter()
            .filter_map(|row| row.into_template().transpose())
            .collect()
    }

    fn save_mail_template(&mut self, template: &MailTemplate) -> Result<(), StoreError> {
        let row = MailTemplateRow::of(template);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(mail_templates::table)
                .values(&row)
                .on_conflict((
                    mail_templates::account_id,
                    mail_templates::kind,
                    mail_templates::language,
                ))
                .do_update()
                .set(&row)
                .execute(c))
        })?;
        Ok(())
    }

    fn delete_mail_template(
        &mut self,
        account: AccountId,
        kind: TemplateKind,
        language: Language,
    ) -> Result<bool, StoreError> {
        let key = (Key::from(account), kind.as_str(), language.tag());
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::delete(mail_templates::table.find(key))
                .execute(c))
        })?;
        Ok(rows == 1)
    }
}
