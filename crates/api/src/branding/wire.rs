//! Branding on the wire.

use crate::problem::{Code, Problem};
use domain::{
    account::Slug,
    branding::{Branding, BrandingText, Logo, SaveBranding, Shades},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A colour with what is made of it for either scheme. Each text has enough contrast with what it stands on.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Shades)]
pub(crate) struct ShadesView {
    /// Buttons, with white text; coloured text on light pages.
    #[schema(example = "#0b6e4f")]
    fill: String,
    /// A pale ground on light pages.
    tint: String,
    /// Text on that ground.
    text: String,
    /// A deep ground on dark pages.
    dark_tint: String,
    /// Text on that ground; coloured text on dark pages.
    dark_text: String,
}

impl From<Shades> for ShadesView {
    fn from(shades: Shades) -> Self {
        Self {
            fill: shades.fill.to_string(),
            tint: shades.tint.to_string(),
            text: shades.text.to_string(),
            dark_tint: shades.dark_tint.to_string(),
            dark_text: shades.dark_text.to_string(),
        }
    }
}

/// How a portal looks, for anyone. What is null is as without branding.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PortalBranding)]
pub(crate) struct PortalBrandingView {
    /// The portal's own name.
    #[schema(required, example = "Northwind Secure Mail")]
    portal_name: Option<String>,
    #[schema(required)]
    shades: Option<ShadesView>,
    /// A line above the log-on.
    #[schema(required)]
    welcome: Option<String>,
    /// Whom to ask for help.
    #[schema(required)]
    support: Option<String>,
    /// What stands at the foot of pages.
    #[schema(required)]
    footer: Option<String>,
    /// The path of the logo, which holds for these very bytes.
    #[schema(required)]
    logo_url: Option<String>,
}

impl PortalBrandingView {
    pub(crate) fn of(slug: &Slug, branding: &Branding) -> Self {
        Self {
            portal_name: text(branding.portal_name.as_ref()),
            shades: branding.colour.map(|colour| colour.shades().into()),
            welcome: text(branding.welcome.as_ref()),
            support: text(branding.support.as_ref()),
            footer: text(branding.footer.as_ref()),
            logo_url: branding.logo.as_ref().map(|logo| logo_url(slug, logo)),
        }
    }
}

/// How one's own portal looks.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Branding)]
pub(crate) struct BrandingView {
    #[schema(required)]
    portal_name: Option<String>,
    /// As it was chosen.
    #[schema(required, example = "#0b6e4f")]
    colour: Option<String>,
    #[schema(required)]
    welcome: Option<String>,
    #[schema(required)]
    support: Option<String>,
    #[schema(required)]
    footer: Option<String>,
    #[schema(required)]
    logo: Option<LogoView>,
}

/// A logo.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Logo)]
pub(crate) struct LogoView {
    url: String,
    #[schema(example = "image/png")]
    media_type: &'static str,
    /// In pixels.
    width: u32,
    /// In pixels.
    height: u32,
}

impl From<(Slug, Branding)> for BrandingView {
    fn from((slug, branding): (Slug, Branding)) -> Self {
        Self {
            portal_name: text(branding.portal_name.as_ref()),
            colour: branding.colour.map(|colour| colour.to_string()),
            welcome: text(branding.welcome.as_ref()),
            support: text(branding.support.as_ref()),
            footer: text(branding.footer.as_ref()),
            logo: branding.logo.map(|logo| LogoView {
                url: logo_url(&slug, &logo),
                media_type: logo.logo_type.media_type(),
                width: logo.size.0,
                height: logo.size.1,
            }),
        }
    }
}

fn text(text: Option<&BrandingText>) -> Option<String> {
    text.map(|text| text.as_str().to_owned())
}

fn logo_url(slug: &Slug, logo: &Logo) -> String {
    format!("/api/v1/accounts/{slug}/logos/{}", logo.digest)
}

/// How one's own portal shall look; what is left out or null is as without branding. The logo stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = UpdateBranding)]
pub(crate) struct UpdateBrandingBody {
    #[schema(max_length = 60, example = "Northwind Secure Mail")]
    portal_name: Option<String>,
    #[schema(pattern = "^#[0-9a-fA-F]{6}$", example = "#0b6e4f")]
    colour: Option<String>,
    #[schema(max_length = 300)]
    welcome: Option<String>,
    #[schema(
        max_length = 300,
        example = "helpdesk@northwind.example, +44 20 7946 0000"
    )]
    support: Option<String>,
    #[schema(max_length = 300)]
    footer: Option<String>,
}

impl UpdateBrandingBody {
    pub(super) fn parse(self) -> Result<SaveBranding, Problem> {
        let longest = BrandingText::MAX_TEXT;
        Ok(SaveBranding {
            portal_name: parsed(self.portal_name, BrandingText::MAX_NAME, "/portal_name")?,
            colour: self
                .colour
                .map(|colour| colour.parse())
                .transpose()
                .map_err(|invalid: domain::branding::ColourInvalid| {
                    Problem::new(Code::InvalidFields).fault(
                        "/colour",
                        "colour_invalid",
                        invalid.to_string(),
                    )
                })?,
            welcome: parsed(self.welcome, longest, "/welcome")?,
            support: parsed(self.support, longest, "/support")?,
            footer: parsed(self.footer, longest, "/footer")?,
        })
    }
}

fn parsed(
    text: Option<String>,
    longest: usize,
    pointer: &str,
) -> Result<Option<BrandingText>, Problem> {
    let parsed = text.map(|text| BrandingText::parse(&text, longest));
    parsed.transpose().map(Option::flatten).map_err(|fault| {
        use domain::branding::TextFault as F;
        let code = match fault {
            F::TooLong(_) => "too_long",
            F::InvalidCharacters => "invalid_characters",
        };
        Problem::new(Code::InvalidFields).fault(pointer, code, fault.to_string())
    })
}

/// A picture.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "read by the documentation alone")]
#[schema(as = Picture, value_type = String, format = Binary)]
pub(crate) struct PictureBody(Vec<u8>);
