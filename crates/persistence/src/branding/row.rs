//! Branding rows.

use crate::{
    schema::{brandings, logos},
    sql_type::Key,
    transaction::corrupt,
};
use diesel::prelude::{AsChangeset, Insertable, Queryable, Selectable};
use domain::{
    branding::{Branding, BrandingText, Logo, LogoType},
    id::AccountId,
    store::StoreError,
};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = brandings)]
#[diesel(treat_none_as_null = true)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct BrandingRow {
    account_id: Key,
    portal_name: Option<String>,
    colour: Option<String>,
    welcome: Option<String>,
    support: Option<String>,
    footer: Option<String>,
}

impl BrandingRow {
    pub(super) fn of(account: AccountId, branding: &Branding) -> Self {
        let text = |text: &Option<BrandingText>| text.as_ref().map(|text| text.as_str().to_owned());
        Self {
            account_id: account.into(),
            portal_name: text(&branding.portal_name),
            colour: branding.colour.map(|colour| colour.to_string()),
            welcome: text(&branding.welcome),
            support: text(&branding.support),
            footer: text(&branding.footer),
        }
    }

    pub(super) fn into_branding(self, logo: Option<Logo>) -> Result<Branding, StoreError> {
        let id = self.account_id.0;
        let parsed = |column: &'static str, text: Option<String>| {
            let longest = BrandingText::MAX_TEXT;
            text.map(|text| BrandingText::parse(&text, longest))
                .transpose()
                .map(Option::flatten)
                .map_err(|_fault| corrupt("brandings", column, id))
        };
        Ok(Branding {
            portal_name: parsed("portal_name", self.portal_name)?,
            colour: self
                .colour
                .map(|colour| colour.parse())
                .transpose()
                .map_err(|_invalid| corrupt("brandings", "colour", id))?,
            welcome: parsed("welcome", self.welcome)?,
            support: parsed("support", self.support)?,
            footer: parsed("footer", self.footer)?,
            logo,
        })
    }
}

/// A logo without its bytes.
#[derive(Queryable, Selectable)]
#[diesel(table_name = logos)]
pub(super) struct LogoRow {
    account_id: Key,
    digest: String,
    media_type: String,
    width: i32,
    height: i32,
}

impl LogoRow {
    pub(super) fn into_logo(self) -> Result<Logo, StoreError> {
        let faulty = |column| corrupt("logos", column, self.account_id.0);
        let pixels =
            |column, pixels: i32| u32::try_from(pixels).map_err(|_negative| faulty(column));
        Ok(Logo {
            logo_type: LogoType::parse(&self.media_type).ok_or_else(|| faulty("media_type"))?,
            size: (pixels("width", self.width)?, pixels("height", self.height)?),
            digest: self.digest,
        })
    }
}

#[derive(Insertable, AsChangeset)]
#[diesel(table_name = logos)]
pub(super) struct NewLogoRow<'a> {
    account_id: Key,
    digest: &'a str,
    media_type: &'a str,
    width: i32,
    height: i32,
    bytes: &'a [u8],
}

impl<'a> NewLogoRow<'a> {
    pub(super) fn of(account: AccountId, logo: &'a Logo, bytes: &'a [u8]) -> Self {
        let (width, height) = logo.size;
        let pixels = |pixels| i32::try_from(pixels).unwrap_or(i32::MAX);
        Self {
            account_id: account.into(),
            digest: &logo.digest,
            media_type: logo.logo_type.media_type(),
            width: pixels(width),
            height: pixels(height),
            bytes,
        }
    }
}
