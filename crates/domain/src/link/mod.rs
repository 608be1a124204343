//! Notification links: locators that travel in mail, name a message and its recipient, and never log anyone on (L1, L2).

mod link;
mod ports;
mod view;

pub(crate) use link::draw;
pub use link::{Link, LinkState, LinkTarget, LinkText, NewLink};
pub use ports::{LinkTargets, Links};
pub use view::{LinkAgent, LinkView, NewLinkView};
