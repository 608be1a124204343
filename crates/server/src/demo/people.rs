//! The demo's people. Everyone, and every domain, is made up; `.example` belongs to nobody (RFC 2606).

/// The organisation.
pub(super) const NAME: &str = "Northwind Clinic";
pub(super) const SLUG: &str = "northwind";
pub(super) const DOMAIN: &str = "northwind.example";

/// The one password of everybody who has one.
pub(super) const PASSWORD: &str = "paper crane 1692";

pub(super) const ADMINISTRATOR: &str = "ines.okafor@northwind.example";
pub(super) const ADMINISTRATOR_NAME: &str = "Ines Okafor";

/// Two licensed senders inside.
pub(super) const MARGARET: &str = "margaret.holloway@northwind.example";
pub(super) const MARGARET_NAME: &str = "Margaret Holloway";
pub(super) const OWEN: &str = "owen.pryce@northwind.example";
pub(super) const OWEN_NAME: &str = "Owen Pryce";

/// Recipients outside: Dana and Priya have a password, Tomás and Aiko have never logged on.
pub(super) const DANA: &str = "dana.whitfield@example.org";
/// Where Priya works.
pub(super) const LAW_FIRM: &str = "harbourlaw.example";
pub(super) const PRIYA: &str = "priya.raman@harbourlaw.example";
pub(super) const TOMAS: &str = "tomas.rivera@example.net";
pub(super) const AIKO: &str = "aiko.tanabe@example.com";
