//! The logo: a small picture that browsers draw without running anything in it.

/// What kind of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LogoType {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// WebP.
    WebP,
}

impl LogoType {
    /// Every type. No SVG: it can hold scripts.
    pub const ALL: [Self; 3] = [Self::Png, Self::Jpeg, Self::WebP];

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::WebP => "image/webp",
        }
    }

    /// The type of this media type.
    pub fn parse(media_type: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|one| one.media_type() == media_type)
    }

    /// What the bytes are, whatever their name says.
    fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some(Self::Png),
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [
                b'R',
                b'I',
                b'F',
                b'F',
                _,
                _,
                _,
                _,
                b'W',
                b'E',
                b'B',
                b'P',
                ..,
            ] => Some(Self::WebP),
            _ => None,
        }
    }
}

/// Which logo a portal has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The digest of its bytes, in hexadecimal: its name in its URL, so that it can be cached for good.
    pub digest: String,
    /// What kind of picture it is.
    pub logo_type: LogoType,
    /// Its width and height in pixels.
    pub size: (u32, u32),
}

/// A logo with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLogo {
    logo_type: LogoType,
    size: (u32, u32),
    bytes: Vec<u8>,
}

/// Why a file is no logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogoFault {
    /// It is too large.
    #[error("a logo has at most 256 kB")]
    TooManyBytes,
    /// It is no picture of a kind that is taken, or not the one it says it is.
    #[error("a logo is a PNG, JPEG or WebP picture, and what it says it is")]
    NotAPicture,
    /// It has too many pixels, or hardly any.
    #[error("a logo is 16 to 2048 pixels wide and high")]
    SizeInvalid,
}

impl NewLogo {
    /// The most bytes.
    pub const MAX_BYTES: usize = 256 * 1024;

    /// Checks a file that says it is of this type and was measured by whoever can read pictures.
    pub fn parse(
        said: LogoType,
        measured: (LogoType, u32, u32),
        bytes: Vec<u8>,
    ) -> Result<Self, LogoFault> {
        let (read_as, width, height) = measured;
        if bytes.len() > Self::MAX_BYTES {
            return Err(LogoFault::TooManyBytes);
        }
        if LogoType::of(&bytes) != Some(said) || read_as != said {
            return Err(LogoFault::NotAPicture);
        }
        let fits = |pixels: u32| (16..=2048).contains(&pixels);
        if !fits(width) || !fits(height) {
            return Err(LogoFault::SizeInvalid);
        }
        Ok(Self {
            logo_type: said,
            size: (width, height),
            bytes,
        })
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn named(&self, digest: [u8; 32]) -> Logo {
        Logo {
            digest: hexadecimal(&digest),
            logo_type: self.logo_type,
            size: self.size,
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}
