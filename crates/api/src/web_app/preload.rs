//! Which chunks a page will need, so that the browser fetches them beside the first script instead of after it.
//!
//! The build's manifest names the chunk of each route file, and the router's file names spell the path:
//! `p.$slug._portal.$folder.tsx` serves `/p/{slug}/{folder}` inside the layout `p.$slug._portal.tsx`.

use super::Dist;
use serde::Deserialize;
use std::{
    collections::{BTreeSet, HashMap},
    fmt::Write as _,
    sync::LazyLock,
};

const ROUTES: &str = "src/app/routes/";
const COMPONENT: &str = ".tsx?tsr-split=component";

#[derive(Debug, Deserialize)]
struct Chunk {
    file: String,
    #[serde(default)]
    css: Vec<String>,
    #[serde(default)]
    imports: Vec<String>,
}

type Manifest = HashMap<String, Chunk>;

static MANIFEST: LazyLock<Manifest> = LazyLock::new(|| {
    Dist::get(".vite/manifest.json")
        .and_then(|file| serde_json::from_slice(&file.data).ok())
        .unwrap_or_default()
});

/// The link tags for a page's path; empty where the manifest knows no route.
pub(super) fn links(path: &str, nonce: &str) -> String {
    links_from(&MANIFEST, path, nonce)
}

fn links_from(manifest: &Manifest, path: &str, nonce: &str) -> String {
    let routes = manifest
        .keys()
        .filter_map(|key| key.strip_prefix(ROUTES)?.strip_suffix(COMPONENT));
    let Some(route) = routes
        .filter(|route| serves(route, path))
        .max_by_key(|route| literals(route))
    else {
        return String::new();
    };
    let (mut scripts, mut styles) = (BTreeSet::new(), BTreeSet::new());
    for ancestor in ancestors(route) {
        collect(
            manifest,
            &format!("{ROUTES}{ancestor}{COMPONENT}"),
            &mut scripts,
            &mut styles,
        );
    }
    let mut links = String::new();
    for file in styles {
        let _infallible = write!(
            links,
            r#"<link rel="stylesheet" href="/{file}" nonce="{nonce}">"#
        );
    }
    for file in scripts {
        let _infallible = write!(
            links,
            r#"<link rel="modulepreload" href="/{file}" nonce="{nonce}">"#
        );
    }
    links
}

/// The path segments a route file stands for: layouts (`_portal`) and `index` take none.
fn segments(route: &str) -> impl Iterator<Item = &str> {
    route
        .split('.')
        .filter(|segment| !segment.starts_with('_') && *segment != "index")
}

fn serves(route: &str, path: &str) -> bool {
    // A layout alone serves no path: the page inside it does.
    let is_layout = route
        .rsplit('.')
        .next()
        .is_some_and(|last| last.starts_with('_'));
    let mut path = path.split('/').filter(|segment| !segment.is_empty());
    let matches = segments(route).all(|expected| {
        path.next()
            .is_some_and(|actual| expected.starts_with('$') || expected == actual)
    });
    !is_layout && matches && path.next().is_none()
}

/// How specific a route is: `/p/{slug}/drafts` beats `/p/{slug}/{folder}`.
fn literals(route: &str) -> usize {
    segments(route)
        .filter(|segment| !segment.starts_with('$'))
        .count()
}

/// The route and the layouts and pages it stands in, outermost first.
fn ancestors(route: &str) -> impl Iterator<Item = &str> {
    route
        .match_indices('.')
        .filter_map(|(end, _)| route.get(..end))
        .chain(std::iter::once(route))
}

fn collect<'m>(
    manifest: &'m Manifest,
    key: &str,
    scripts: &mut BTreeSet<&'m str>,
    styles: &mut BTreeSet<&'m str>,
) {
    // The index page brings the entry and what it imports itself.
    if key == "index.html" {
        return;
    }
    let Some(chunk) = manifest.get(key) else {
        return;
    };
    if scripts.insert(&chunk.file) {
        styles.extend(chunk.css.iter().map(String::as_str));
        for import in &chunk.imports {
            collect(manifest, import, scripts, styles);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        serde_json::from_str(
            r#"{
            "index.html": {"file": "assets/index.js"},
            "_shared.js": {"file": "assets/shared.js", "imports": ["index.html"]},
            "src/app/routes/index.tsx?tsr-split=component": {"file": "assets/root.js"},
            "src/app/routes/m.$token.tsx?tsr-split=component": {"file": "assets/landing.js"},
            "src/app/routes/p.$slug._portal.tsx?tsr-split=component":
                {"file": "assets/portal.js", "css": ["assets/portal.css"]},
            "src/app/routes/p.$slug._portal.$folder.tsx?tsr-split=component":
                {"file": "assets/folder.js", "imports": ["_shared.js"]},
            "src/app/routes/p.$slug._portal.drafts.tsx?tsr-split=component": {"file": "assets/drafts.js"}
        }"#,
        )
        .unwrap()
    }

    fn files(path: &str) -> Vec<String> {
        links_from(&manifest(), path, "N")
            .split("href=\"/")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect()
    }

    #[test]
    fn a_page_brings_its_layouts_styles_and_imports() {
        assert_eq!(
            files("/p/northwind/inbox"),
            [
                "assets/portal.css",
                "assets/folder.js",
                "assets/portal.js",
                "assets/shared.js"
            ]
        );
    }

    #[test]
    fn the_most_literal_route_wins() {
        assert!(files("/p/northwind/drafts").contains(&"assets/drafts.js".to_owned()));
        assert!(!files("/p/northwind/drafts").contains(&"assets/folder.js".to_owned()));
    }

    #[test]
    fn tokens_match_and_unknown_paths_bring_nothing() {
        assert_eq!(files("/m/secret"), ["assets/landing.js"]);
        assert_eq!(files("/"), ["assets/root.js"]);
        assert!(files("/no/such/page").is_empty());
        assert!(!links_from(&manifest(), "/m/secret", "N").contains("secret"));
    }
}
