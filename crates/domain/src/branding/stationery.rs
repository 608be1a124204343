//! What an account's mails are written on.

use super::Branding;
use crate::{id::AccountId, mail_template::MailTemplate, store::StoreError, store::Tx};

/// Name, look and wordings of an account, as its mails need them: read once for many mails.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stationery {
    /// The account's name.
    pub account_name: String,
    /// How its mails look.
    pub branding: Branding,
    /// Its own wordings.
    pub templates: Vec<MailTemplate>,
}

impl Stationery {
    /// The account's stationery; blank for an account that is gone.
    pub(crate) fn load(tx: &mut dyn Tx, account: AccountId) -> Result<Self, StoreError> {
        let Some(found) = tx.find_account(account)? else {
            return Ok(Self::default());
        };
        Ok(Self {
            account_name: found.name,
            branding: tx.find_branding(account)?,
            templates: tx.list_mail_templates(account)?,
        })
    }

    /// The portal's name.
    pub fn portal_name(&self) -> &str {
        self.branding
            .portal_name
            .as_ref()
            .map_or(&self.account_name, |name| name.as_str())
    }
}
