//! Contrast is decided here, and again in the browser, by the same table.

use super::*;

fn colour(text: &str) -> Colour {
    text.parse().unwrap()
}

#[test]
fn a_colour_is_six_digits() {
    assert_eq!(colour("#3F51c9").to_string(), "#3f51c9");
    for bad in [
        "",
        "3f51c9",
        "#3f5",
        "#3f51cg",
        "#3f51c9ff",
        "#+f51c9",
        "red",
    ] {
        assert_eq!(bad.parse::<Colour>(), Err(ColourInvalid), "{bad}");
    }
}

#[test]
fn contrast_is_that_of_the_guidelines() {
    let white = colour("#ffffff");
    assert!((white.contrast(colour("#000000")) - 21.0).abs() < 1e-9);
    assert!((white.contrast(white) - 1.0).abs() < 1e-9);
    // The two greys that everybody knows from the guidelines' commentaries.
    assert!(white.contrast(colour("#767676")) >= 4.5);
    assert!(white.contrast(colour("#777777")) < 4.5);
}

#[test]
fn what_is_too_pale_is_told_with_the_nearest_shade_that_is_not() {
    for (given, is_readable) in [("#3f51c9", true), ("#0b6e4f", true), ("#ffd400", false)] {
        assert_eq!(colour(given).is_readable(), is_readable, "{given}");
    }
    let nearest = colour("#ffd400").nearest_readable();
    assert!(nearest.is_readable());
    assert_eq!(nearest, nearest.nearest_readable());
    assert_eq!(colour("#0b6e4f").nearest_readable(), colour("#0b6e4f"));
}

#[test]
fn every_shade_of_every_colour_can_be_read_in_both_schemes() {
    let steps = [0_u8, 51, 102, 153, 204, 255];
    let [white, light, dark] = ["#ffffff", "#eceef6", "#1e2330"].map(colour);
    for red in steps {
        for green in steps {
            for blue in steps {
                let given = colour(&format!("#{red:02x}{green:02x}{blue:02x}"));
                let shades = given.shades();
                for (text, ground) in [
                    (white, shades.fill),
                    (shades.fill, light),
                    (shades.text, shades.tint),
                    (shades.text, light),
                    (shades.dark_text, shades.dark_tint),
                    (shades.dark_text, dark),
                ] {
                    let contrast = text.contrast(ground);
                    assert!(contrast >= 4.5, "{given}: {text} on {ground}: {contrast}");
                }
            }
        }
    }
}

#[test]
fn the_table_shared_with_the_browser_holds() {
    let table = include_str!("../../../../tests/fixtures/colours.txt");
    let rows = table.lines().filter(|line| line.starts_with('#'));
    let mut checked = 0;
    for row in rows {
        let given = colour(row.split(' ').next().unwrap());
        let Shades {
            fill,
            tint,
            text,
            dark_tint,
            dark_text,
        } = given.shades();
        let readable = given.is_readable();
        let decided = format!("{given} {readable} {fill} {tint} {text} {dark_tint} {dark_text}");
        assert_eq!(decided, row);
        checked += 1;
    }
    assert!(checked >= 10, "{checked}");
}

#[test]
fn a_text_is_one_line_and_an_empty_one_is_none() {
    assert_eq!(BrandingText::parse("  ", 5), Ok(None));
    let text = BrandingText::parse(" ab cde ", 6).unwrap().unwrap();
    assert_eq!(text.as_str(), "ab cde");
    assert_eq!(
        BrandingText::parse("abcdefg", 6),
        Err(TextFault::TooLong(6))
    );
    for bad in ["a\nb", "a\u{0}", "a\u{202E}b", "a\u{200B}b"] {
        let parsed = BrandingText::parse(bad, 60);
        assert_eq!(parsed, Err(TextFault::InvalidCharacters), "{bad:?}");
    }
}

#[test]
fn a_logo_is_what_it_says_and_within_bounds() {
    let png = |length: usize| {
        let mut bytes = vec![0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A];
        bytes.resize(length, 0);
        bytes
    };
    let parse = |said, measured, bytes| NewLogo::parse(said, measured, bytes).map(|_logo| ());
    let (is, jpeg) = (LogoType::Png, LogoType::Jpeg);
    assert_eq!(parse(is, (is, 16, 2048), png(NewLogo::MAX_BYTES)), Ok(()));
    let large = png(NewLogo::MAX_BYTES + 1);
    assert_eq!(parse(is, (is, 16, 16), large), Err(LogoFault::TooManyBytes));
    for (said, measured) in [(jpeg, (jpeg, 16, 16)), (is, (jpeg, 16, 16))] {
        let parsed = parse(said, measured, png(100));
        assert_eq!(parsed, Err(LogoFault::NotAPicture));
    }
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec();
    assert_eq!(parse(is, (is, 16, 16), svg), Err(LogoFault::NotAPicture));
    for size in [(15, 100), (100, 2049), (0, 0)] {
        let parsed = parse(is, (is, size.0, size.1), png(100));
        assert_eq!(parsed, Err(LogoFault::SizeInvalid), "{size:?}");
    }
    assert_eq!(LogoType::parse("image/svg+xml"), None);
}
