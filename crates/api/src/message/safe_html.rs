//! Making a body safe to show, each time it is shown: what is learned later protects old messages too.

use ammonia::{Builder, UrlRelative};
use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

/// Everything a body may consist of. No styles, classes, ids, forms, frames or vector graphics.
const TAGS: [&str; 38] = [
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "caption",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
];
const MORE_TAGS: [&str; 6] = ["tfoot", "thead", "tr", "u", "ul", "mark"];

/// Images that come with the body itself.
const INLINE_IMAGES: [&str; 4] = [
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/gif;base64,",
    "data:image/webp;base64,",
];

/// A body that is safe to show.
#[derive(Debug)]
pub(crate) struct SafeHtml {
    /// The cleaned fragment.
    pub(crate) html: String,
    /// How many images would have been fetched from elsewhere, and told the sender who reads when.
    blocked_images: u32,
}

/// Cleans a body.
pub(crate) fn clean(html: &str) -> SafeHtml {
    let blocked = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&blocked);
    let mut builder = Builder::empty();
    builder
        .tags(TAGS.into_iter().chain(MORE_TAGS).collect())
        .clean_content_tags(HashSet::from(["script", "style", "title", "template"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("img", HashSet::from(["src", "alt", "width", "height"])),
            ("ol", HashSet::from(["start"])),
            ("td", HashSet::from(["colspan", "rowspan"])),
            ("th", HashSet::from(["colspan", "rowspan"])),
        ]))
        .generic_attributes(HashSet::from(["dir", "lang", "title"]))
        .set_tag_attribute_value("a", "target", "_blank")
        .url_schemes(HashSet::from([
            "http", "https", "mailto", "tel", "data", "cid",
        ]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer"))
        .strip_comments(true)
        .attribute_filter(
            move |element, attribute, value| match (element, attribute) {
                ("img", "src") if is_inline_image(value) => Some(Cow::Borrowed(value)),
                ("img", "src") => {
                    counter.fetch_add(1, Ordering::Relaxed);
                    None
                }
                ("a", "href") if has_scheme(value, &["data", "cid"]) => None,
                _ => Some(Cow::Borrowed(value)),
            },
        );
    let html = builder.clean(html).to_string();
    SafeHtml {
        html,
        blocked_images: blocked.load(Ordering::Relaxed),
    }
}

/// How many images of a body would have been fetched from elsewhere.
pub(crate) fn blocked_images(html: &str) -> u32 {
    // Most bodies have none, and need not be parsed to know it. (`<image` is read as `<img`.)
    let may_have_images = html
        .as_bytes()
        .windows(3)
        .any(|start| start.eq_ignore_ascii_case(b"<im"));
    if may_have_images {
        clean(html).blocked_images
    } else {
        0
    }
}

fn is_inline_image(url: &str) -> bool {
    let url = url.trim_start();
    INLINE_IMAGES.iter().any(|start| {
        url.get(..start.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(start))
    })
}

fn has_scheme(url: &str, schemes: &[&str]) -> bool {
    let scheme = url.trim_start().split(':').next().unwrap_or_default();
    schemes
        .iter()
        .any(|refused| scheme.eq_ignore_ascii_case(refused))
}

/// The body as a document of its own, readable in light and dark.
pub(crate) fn document(html: &str) -> String {
    format!(
        "<!doctype html><html><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title></title>\
         <style>{STYLE}</style></head><body>{}</body></html>",
        clean(html).html
    )
}

const STYLE: &str = "\
    :root{color-scheme:light dark}\
    body{margin:0;padding:1px;font:1rem/1.6 Inter,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow-wrap:break-word;background:transparent}\
    p{margin:0 0 .75em}\
    p:empty::before{content:'\\a0'}\
    img{max-width:100%;height:auto}\
    pre{white-space:pre-wrap}\
    table{border-collapse:collapse;margin:0 0 .75em}\
    td,th{border:1px solid #8a94a680;padding:.35em .7em;text-align:start;vertical-align:top}\
    blockquote{margin:0 0 .75em;padding-inline-start:.9em;border-inline-start:3px solid #8a94a6}\
    a{color:LinkText}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_or_restyles_the_page_is_gone() {
        for (dirty, kept) in [
            ("<p onclick=\"x()\">a</p>", "<p>a</p>"),
            ("<script>alert(1)</script>b", "b"),
            ("<style>p{}</style>c", "c"),
            (
                "<p style=\"position:fixed\" class=\"x\" id=\"y\">d</p>",
                "<p>d</p>",
            ),
            ("<svg><script>1</script></svg>e", "e"),
            ("<iframe src=\"https://x.example\"></iframe>f", "f"),
            ("<form action=\"https://x.example\"><input>g</form>", "g"),
            ("<!-- h -->i", "i"),
            ("<base href=\"https://x.example\">j", "j"),
        ] {
            assert_eq!(clean(dirty).html, kept, "{dirty}");
        }
    }

    #[test]
    fn links_open_elsewhere_and_lead_only_to_the_web_and_to_mail() {
        assert_eq!(
            clean("<a href=\"https://example.org\">x</a>").html,
            "<a href=\"https://example.org\" target=\"_blank\" rel=\"noopener noreferrer\">x</a>"
        );
        for url in [
            "javascript:alert(1)",
            "data:text/html,x",
            "/relative",
            "vbscript:x",
            "cid:1",
        ] {
            let html = clean(&format!("<a href=\"{url}\">x</a>")).html;
            assert!(!html.contains("href"), "{html}");
        }
    }

    #[test]
    fn remote_images_are_left_out_and_counted() {
        let cleaned = clean(
            "<img src=\"https://t.example/1.gif\" alt=\"logo\"><img src=\"http://t.example/2\">\
             <img src=\"data:image/png;base64,AAAA\"><img src=\"data:image/svg+xml;base64,AAAA\">",
        );
        assert_eq!(cleaned.blocked_images, 3);
        assert_eq!(
            blocked_images("<p>1 &lt; 2</p><IMG SRC=http://t.example/3>"),
            1
        );
        assert_eq!(blocked_images("<image src=\"https://t.example/1\">"), 1);
        assert_eq!(blocked_images("<p>an img, < im, &lt;img src=x></p>"), 0);
        assert!(!cleaned.html.contains("t.example"), "{}", cleaned.html);
        assert!(cleaned.html.contains("data:image/png"), "{}", cleaned.html);
        assert!(!cleaned.html.contains("svg"), "{}", cleaned.html);
    }
}
