//! Groups of addresses and domains, which policies name.

mod error;
mod group;
mod ports;
mod service;

pub use error::GroupError;
pub use group::{Group, GroupMember, Member, MemberInvalid};
pub use ports::Groups;
pub use service::{ChangeMembers, GroupService};
