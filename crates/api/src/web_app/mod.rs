//! The portal's files: the built SPA, embedded in the binary with its compressed forms.

mod asset;
mod index;
mod preload;

pub(crate) use asset::asset;
pub(crate) use index::index;

/// The built front end. Debug builds read it from disk, so that a rebuilt front end needs no rebuilt server.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../frontend/dist"]
struct Dist;

/// Whether the server was built with its web pages.
pub fn has_web_pages() -> bool {
    Dist::get("index.html").is_some()
}
