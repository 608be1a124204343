//! User rows.

use crate::{
    schema::users,
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{AsChangeset, Insertable, Queryable, Selectable};
use domain::{
    store::StoreError,
    user::{Role, SealedPassword, User, UserKind},
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = users)]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct UserRow {
    account_id: Key,
    user_id: Key,
    address: String,
    name: String,
    search_text: String,
    kind: String,
    role: String,
    licensed: bool,
    logon_allowed: bool,
    language: Option<String>,
    wants_receipts: bool,
    wants_reminders: bool,
    password_hash: Option<Vec<u8>>,
    must_change_password: bool,
    password_changed_at: Option<At>,
    last_logon_at: Option<At>,
    created_at: At,
}

/// What an update may set; `None` is left as it is.
#[derive(AsChangeset)]
#[diesel(table_name = users)]
pub(super) struct UserChangeRow<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) search_text: Option<String>,
    pub(super) role: Option<&'static str>,
    pub(super) licensed: Option<bool>,
    pub(super) logon_allowed: Option<bool>,
    pub(super) language: Option<&'a str>,
    pub(super) wants_receipts: Option<bool>,
    pub(super) wants_reminders: Option<bool>,
}

/// What a directory search looks into.
pub(super) fn search_text(address: &str, name: &str) -> String {
    format!("{address} {}", name.to_lowercase())
}

impl UserRow {
    pub(super) fn of(user: &User) -> Self {
        Self {
            account_id: user.account.into(),
            user_id: user.id.into(),
            address: user.address.as_str().to_owned(),
            name: user.name.clone(),
            search_text: search_text(user.address.as_str(), &user.name),
            kind: user.kind.as_str().to_owned(),
            role: user.role.as_str().to_owned(),
            licensed: user.licensed,
            logon_allowed: user.logon_allowed,
            language: user.language.clone(),
            wants_receipts: user.wants_receipts,
            wants_reminders: user.wants_reminders,
            password_hash: user.password.as_ref().map(|sealed| sealed.0.clone()),
            must_change_password: user.must_change_password,
            password_changed_at: user.password_changed_at.map(At),
            last_logon_at: user.last_logon_at.map(At),
            created_at: At(user.created_at),
        }
    }

    pub(crate) fn into_user(self) -> Result<User, StoreError> {
        let id = self.user_id.0;
        let broken = |column| corrupt("users", column, id);
        Ok(User {
            account: self.account_id.into(),
            id: self.user_id.into(),
            address: self.address.parse().map_err(|_invalid| broken("address"))?,
            name: self.name,
            kind: UserKind::parse(&self.kind).ok_or_else(|| broken("kind"))?,
            role: Role::parse(&self.role).ok_or_else(|| broken("role"))?,
            licensed: self.licensed,
            logon_allowed: self.logon_allowed,
            language: self.language,
            wants_receipts: self.wants_receipts,
            wants_reminders: self.wants_reminders,
            password: self.password_hash.map(SealedPassword),
            must_change_password: self.must_change_password,
            password_changed_at: self.password_changed_at.map(|at| at.0),
            last_logon_at: self.last_logon_at.map(|at| at.0),
            created_at: self.created_at.0,
        })
    }
}
