//! Mail addresses, parsed once.

use std::fmt;

/// A mail address in its compared form: lower case, without surrounding space, domain in ASCII.
///
/// Two spellings that reach the same mailbox in practice (`Ann@Example.org`, `ann@example.org`) are one address.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address {
    text: String,
    at: usize,
}

/// Why a text is no mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a mail address")]
pub struct AddressInvalid;

impl Address {
    /// The longest address a mail system must accept (RFC 5321 §4.5.3.1.3, less the angle brackets).
    pub const MAX_LENGTH: usize = 254;

    /// The part before the `@`.
    pub fn local_part(&self) -> &str {
        self.text.get(..self.at).unwrap_or_default()
    }

    /// The part after the `@`, lower case.
    pub fn domain(&self) -> &str {
        self.text.get(self.at + 1..).unwrap_or_default()
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The address as a link may show it: `b•••@example.org` (rule L4).
    pub fn masked(&self) -> String {
        let first: String = self.local_part().chars().take(1).collect();
        format!("{first}•••@{}", self.domain())
    }
}

impl std::str::FromStr for Address {
    type Err = AddressInvalid;

    /// Parses `local@domain`: the addresses mailboxes really have, not every form RFC 5321 permits (no quoted
    /// local parts, no address literals, no display name).
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim().to_lowercase();
        if text.len() > Self::MAX_LENGTH {
            return Err(AddressInvalid);
        }
        let at = text.find('@').ok_or(AddressInvalid)?;
        let (local, domain) = (text.get(..at), text.get(at + 1..));
        let (Some(local), Some(domain)) = (local, domain) else {
            return Err(AddressInvalid);
        };
        if !local_part_is_valid(local) || !domain_is_valid(domain) {
            return Err(AddressInvalid);
        }
        Ok(Self { text, at })
    }
}

fn local_part_is_valid(local: &str) -> bool {
    let atom = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    (1..=64).contains(&local.len())
        && local.chars().all(atom)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
}

/// Whether `domain` is a lower-case host name of at least two labels (RFC 1123 §2.1).
pub fn domain_is_valid(domain: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    domain.len() <= 253 && domain.split('.').count() >= 2 && domain.split('.').all(label)
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Addresses are personal data: logs show the domain only.
        write!(f, "Address(…@{})", self.domain())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_spellings_are_one_address() {
        let a: Address = " Ann.Lee@Example.ORG ".parse().unwrap();
        assert_eq!(a.as_str(), "ann.lee@example.org");
        assert_eq!((a.local_part(), a.domain()), ("ann.lee", "example.org"));
    }

    #[test]
    fn what_no_mailbox_has_is_refused() {
        for text in [
            "",
            "ann",
            "@example.org",
            "ann@",
            "ann@localhost",
            "a b@example.org",
            "ann@exa_mple.org",
            ".ann@example.org",
            "an..n@example.org",
            "ann@example..org",
            "ann@-example.org",
            "ann@b@example.org",
            "ann@example.org\r\nBcc: x@example.org",
            "<ann@example.org>",
        ] {
            assert_eq!(text.parse::<Address>(), Err(AddressInvalid), "{text:?}");
        }
    }

    #[test]
    fn length_is_bounded_at_its_edge() {
        let domain = format!(
            "{}.{}.{}.org",
            "a".repeat(63),
            "b".repeat(63),
            "c".repeat(57)
        );
        let at_limit = format!("{}@{domain}", "x".repeat(253 - domain.len()));
        assert_eq!(at_limit.len(), 254);
        assert!(at_limit.parse::<Address>().is_ok());
        assert!(format!("x{at_limit}").parse::<Address>().is_err());
    }

    #[test]
    fn masking_keeps_one_letter_and_the_domain() {
        assert_eq!(
            "bob@example.org".parse::<Address>().unwrap().masked(),
            "b•••@example.org"
        );
    }
}
