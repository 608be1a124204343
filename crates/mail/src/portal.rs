//! Where mails come from and lead to.

use crate::Letter;
use domain::{
    address::Address,
    outbox::{MailToSend, MailWriter, WrittenMail},
    secret::Secret,
};

/// The installation as mails show it.
#[derive(Debug, Clone)]
pub struct Portal {
    public_url: String,
    from: Address,
}

/// The public URL cannot stand in a mail.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the public URL is http:// or https:// and a host, without spaces, query or fragment")]
pub struct PortalInvalid;

impl Portal {
    /// `public_url` is the origin (and path, if any) browsers reach the portal at; `from` is its own mail address.
    pub fn new(public_url: &str, from: Address) -> Result<Self, PortalInvalid> {
        let public_url = public_url.trim_end_matches('/');
        let rest = public_url
            .strip_prefix("https://")
            .or_else(|| public_url.strip_prefix("http://"))
            .ok_or(PortalInvalid)?;
        let plain = |c: char| c.is_ascii_graphic() && !"?#<>\"'\\".contains(c);
        if rest.is_empty() || !rest.chars().all(plain) {
            return Err(PortalInvalid);
        }
        Ok(Self {
            public_url: public_url.to_owned(),
            from,
        })
    }

    /// The address mails come from.
    pub fn from(&self) -> &Address {
        &self.from
    }

    /// The landing page of a link. The token stands in the path: the page is static, and resolving it shows nothing
    /// that the mail does not.
    pub(crate) fn link(&self, token: &Secret<String>) -> String {
        format!("{}/m/{}", self.public_url, token.expose())
    }

    /// The reset page; its token stands in the fragment, which browsers send to nobody.
    pub(crate) fn reset(&self, token: &Secret<String>) -> String {
        format!("{}/reset#{}", self.public_url, token.expose())
    }

    /// A sent message in its sender's portal: an address, no secret; who is not logged on logs on there first.
    pub(crate) fn sent_message(&self, slug: &str, message: &str) -> String {
        format!("{}/p/{slug}/sent/{message}", self.public_url)
    }

    /// *Trouble logging on?*
    pub(crate) fn help(&self) -> String {
        format!("{}/help", self.public_url)
    }
}

impl MailWriter for Portal {
    fn write(&self, mail: &MailToSend) -> WrittenMail {
        let letter = Letter::write(self, mail);
        WrittenMail {
            text: letter.text(),
            html: letter.html(),
            from: format!("{} <{}>", letter.from_name, self.from),
            subject: letter.subject,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn portal(url: &str) -> Result<Portal, PortalInvalid> {
        Portal::new(url, "notify@portal.example".parse().unwrap())
    }

    #[test]
    fn links_hang_on_the_public_url() {
        let token = Secret::new("tok".to_owned());
        for url in ["https://portal.example", "https://portal.example/"] {
            let portal = portal(url).unwrap();
            assert_eq!(portal.link(&token), "https://portal.example/m/tok");
            assert_eq!(portal.reset(&token), "https://portal.example/reset#tok");
            let sent = portal.sent_message("northwind", "0198");
            assert_eq!(sent, "https://portal.example/p/northwind/sent/0198");
            assert_eq!(portal.help(), "https://portal.example/help");
        }
        assert!(portal("http://127.0.0.1:8080").is_ok());
    }

    #[test]
    fn what_is_no_public_url_is_refused() {
        for url in [
            "",
            "portal.example",
            "ftp://portal.example",
            "https://",
            "https://a b",
            "https://a?b",
            "https://a#b",
            "https://a\r\nb",
            "https://a\"onmouseover=",
        ] {
            assert!(portal(url).is_err(), "{url:?}");
        }
    }
}
