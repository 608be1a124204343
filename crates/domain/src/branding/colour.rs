//! The colour of a portal, and whether people can read what it carries. `frontend/src/features/branding/colour.ts` decides the
//! same for the preview; both are tested with `tests/fixtures/colours.txt`.

/// An opaque sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The text is no colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a colour is # and six hexadecimal digits")]
pub struct ColourInvalid;

const WHITE: Colour = Colour([255, 255, 255]);
const BLACK: Colour = Colour([0, 0, 0]);

/// What the text of normal size needs (WCAG 2.2, 1.4.3, level AA).
const ENOUGH: f64 = 4.5;

/// The darkest surface of light pages that coloured text stands on.
const LIGHT_SURFACE: Colour = Colour([0xec, 0xee, 0xf6]);
/// The lightest surface of dark pages that coloured text stands on.
const DARK_SURFACE: Colour = Colour([0x1e, 0x23, 0x30]);

/// A colour with what is made of it for either scheme. Each text has enough contrast with what it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shades {
    /// Buttons and the heading of mails, in either scheme; carries white text. Also coloured text on light pages.
    pub fill: Colour,
    /// A pale ground on light pages.
    pub tint: Colour,
    /// Text on that ground.
    pub text: Colour,
    /// A deep ground on dark pages.
    pub dark_tint: Colour,
    /// Text on that ground, and coloured text on dark pages.
    pub dark_text: Colour,
}

impl Colour {
    /// How far two colours are apart in brightness, from 1 to 21 (WCAG 2.2).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// Its relative luminance, from 0 to 1 (WCAG 2.2).
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126f64.mul_add(red, 0.7152f64.mul_add(green, 0.0722 * blue))
    }

    /// So many hundredths of another colour put in.
    fn mixed(self, other: Self, hundredths: u16) -> Self {
        let mut mixed = self.0;
        for (channel, other) in mixed.iter_mut().zip(other.0) {
            let own = u16::from(*channel) * (100 - hundredths);
            let sum = own + u16::from(other) * hundredths + 50;
            *channel = u8::try_from(sum / 100).unwrap_or(u8::MAX);
        }
        Self(mixed)
    }

    /// The nearest shade towards `end` that has enough contrast with all of `grounds`.
    fn readable_on(self, grounds: &[Self], end: Self) -> Self {
        (0..=100)
            .map(|hundredths| self.mixed(end, hundredths))
            .find(|shade| {
                let mut grounds = grounds.iter();
                grounds.all(|ground| shade.contrast(*ground) >= ENOUGH)
            })
            .unwrap_or(end)
    }

    /// Whether it carries white text, and can be read as text on light pages.
    pub fn is_readable(self) -> bool {
        [WHITE, LIGHT_SURFACE]
            .iter()
            .all(|ground| self.contrast(*ground) >= ENOUGH)
    }

    /// Itself if it is readable, else its nearest darker shade that is.
    #[must_use]
    pub fn nearest_readable(self) -> Self {
        self.readable_on(&[WHITE, LIGHT_SURFACE], BLACK)
    }

    /// What is made of it for either scheme.
    pub fn shades(self) -> Shades {
        let fill = self.nearest_readable();
        // Deep enough that pale text stays pale: a bright fill mixed in as it is would be too light.
        let deep = fill.mixed(BLACK, 50);
        // Chosen and pointed-at things have a stronger tint: text is to be read on that, too.
        let (strong, dark_strong) = (fill.mixed(WHITE, 80), deep.mixed(DARK_SURFACE, 40));
        Shades {
            fill,
            tint: fill.mixed(WHITE, 90),
            text: fill.readable_on(&[strong, LIGHT_SURFACE], BLACK),
            dark_tint: deep.mixed(DARK_SURFACE, 60),
            dark_text: fill.readable_on(&[dark_strong, DARK_SURFACE], WHITE),
        }
    }
}

impl std::str::FromStr for Colour {
    type Err = ColourInvalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('#').ok_or(ColourInvalid)?;
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(ColourInvalid);
        }
        let number = u32::from_str_radix(digits, 16).or(Err(ColourInvalid))?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}
