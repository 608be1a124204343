//! How an account's portal and mails look: name, colour, logo, a few plain texts.

mod colour;
mod error;
mod logo;
mod ports;
mod service;
mod stationery;
#[cfg(test)]
mod tests;
mod texts;

pub use colour::{Colour, ColourInvalid, Shades};
pub use error::BrandingError;
pub use logo::{Logo, LogoFault, LogoType, NewLogo};
pub use ports::Brandings;
pub use service::{BrandingService, SaveBranding};
pub use stationery::Stationery;
pub use texts::{BrandingText, TextFault};

/// How an account's portal and mails look. The default is how they look without any branding.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Branding {
    /// The portal's own name, where it has one; else it bears the organisation's.
    pub portal_name: Option<BrandingText>,
    /// The colour of buttons and links, and of the heading of mails.
    pub colour: Option<Colour>,
    /// A line above the log-on.
    pub welcome: Option<BrandingText>,
    /// Whom to ask for help.
    pub support: Option<BrandingText>,
    /// What stands at the foot of pages and mails.
    pub footer: Option<BrandingText>,
    /// Which logo, if any.
    pub logo: Option<Logo>,
}
