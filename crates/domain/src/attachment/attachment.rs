//! The attachment entity and the names people give files.

use crate::{
    id::{AccountId, AttachmentId, MessageId},
    vault::{AttachmentKey, MessageKey, Part, Vault, VaultError},
};

/// An attached file as people see it.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// Its name and type: content, encrypted at rest.
    pub label: Label,
    /// Its size.
    pub size_bytes: u64,
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Attachment({})", self.id)
    }
}

/// A file's name and media type.
#[derive(Clone, PartialEq, Eq)]
pub struct Label {
    name: String,
    media_type: String,
}

impl std::fmt::Debug for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Label(…)")
    }
}

impl Label {
    /// The longest file name kept, in characters.
    pub const MAX_CHARACTERS: usize = 200;

    /// The type of what has no usable one.
    pub const UNKNOWN_TYPE: &'static str = "application/octet-stream";

    /// Cleans what a client calls its file: the last component of a path, without control characters and without the
    /// marks that turn the direction of writing (they make `exe.pdf` of `fdp.exe`).
    pub fn new(name: &str, media_type: &str) -> Self {
        let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let clean: String = last
            .chars()
            .filter(|c| !c.is_control() && !turns_direction(*c))
            .take(Self::MAX_CHARACTERS)
            .collect();
        let clean = clean.trim().trim_start_matches('.');
        Self {
            name: if clean.is_empty() {
                "attachment".to_owned()
            } else {
                clean.to_owned()
            },
            media_type: media_type_or_unknown(media_type),
        }
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file's media type, lower case, without parameters. Nobody vouches for it: the uploader said so.
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    pub(crate) fn seal(
        &self,
        vault: &dyn Vault,
        key: &MessageKey,
        account: AccountId,
        message: MessageId,
        attachment: AttachmentId,
    ) -> Result<Vec<u8>, VaultError> {
        // Neither part can contain a line break.
        let clear = format!("{}\n{}", self.media_type, self.name);
        let part = Part::AttachmentLabel(attachment);
        vault.seal_part(key, account, message, part, clear.as_bytes())
    }
}

/// Bidirectional controls (Unicode UAX #9) and zero-width characters.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}')
}

fn media_type_or_unknown(text: &str) -> String {
    let essence = text.split(';').next().unwrap_or_default().trim();
    let token = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c))
    };
    let valid = essence.len() <= 127
        && essence
            .split_once('/')
            .is_some_and(|(kind, subtype)| token(kind) && token(subtype));
    if valid {
        essence.to_ascii_lowercase()
    } else {
        Label::UNKNOWN_TYPE.to_owned()
    }
}

/// An attachment as one message holds it: its key wrapped for that message alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldAttachment {
    /// The attachment.
    pub id: AttachmentId,
    /// Its size.
    pub size_bytes: u64,
    /// Its key, wrapped under the message's key.
    pub wrapped_key: Vec<u8>,
    /// Its label, encrypted under the message's key.
    pub sealed_label: Vec<u8>,
}

impl HeldAttachment {
    pub(crate) fn open(
        &self,
        vault: &dyn Vault,
        key: &MessageKey,
        account: AccountId,
        message: MessageId,
    ) -> Result<Attachment, VaultError> {
        let part = Part::AttachmentLabel(self.id);
        let clear = vault.open_part(key, account, message, part, &self.sealed_label)?;
        let text = std::str::from_utf8(clear.expose()).or(Err(VaultError::Undecryptable))?;
        let (media_type, name) = text.split_once('\n').ok_or(VaultError::Undecryptable)?;
        Ok(Attachment {
            id: self.id,
            label: Label {
                name: name.to_owned(),
                media_type: media_type.to_owned(),
            },
            size_bytes: self.size_bytes,
        })
    }

    pub(crate) fn key(
        &self,
        vault: &dyn Vault,
        key: &MessageKey,
        account: AccountId,
        message: MessageId,
    ) -> Result<AttachmentKey, VaultError> {
        vault.attachment_key(key, account, message, self.id, &self.wrapped_key)
    }

    /// The same attachment held by another message: no byte of the file moves.
    pub(crate) fn held_by(
        &self,
        vault: &dyn Vault,
        account: AccountId,
        (from_key, from): (&MessageKey, MessageId),
        (to_key, to): (&MessageKey, MessageId),
    ) -> Result<Self, VaultError> {
        let attachment_key = self.key(vault, from_key, account, from)?;
        let label = self.open(vault, from_key, account, from)?.label;
        Ok(Self {
            id: self.id,
            size_bytes: self.size_bytes,
            wrapped_key: vault.wrap_attachment_key(
                to_key,
                account,
                to,
                self.id,
                &attachment_key,
            )?,
            sealed_label: label.seal(vault, to_key, account, to, self.id)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_last_component_without_tricks() {
        for (given, kept) in [
            ("report.pdf", "report.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\temp\\a.txt", "a.txt"),
            ("a\r\nSet-Cookie: x.txt", "aSet-Cookie: x.txt"),
            ("in\u{202E}fdp.exe", "infdp.exe"),
            (" .hidden ", "hidden"),
            ("..", "attachment"),
            ("", "attachment"),
            ("Übersicht 2026.xlsx", "Übersicht 2026.xlsx"),
        ] {
            assert_eq!(Label::new(given, "").name(), kept, "{given:?}");
        }
        let long = "ä".repeat(Label::MAX_CHARACTERS + 1);
        assert_eq!(
            Label::new(&long, "").name().chars().count(),
            Label::MAX_CHARACTERS
        );
    }

    #[test]
    fn a_media_type_is_kept_only_if_it_is_one() {
        for (given, kept) in [
            ("application/PDF", "application/pdf"),
            ("text/plain; charset=utf-8", "text/plain"),
            ("text", Label::UNKNOWN_TYPE),
            ("text/", Label::UNKNOWN_TYPE),
            ("text/html\r\nx: y", Label::UNKNOWN_TYPE),
        ] {
            assert_eq!(Label::new("a", given).media_type(), kept, "{given:?}");
        }
    }
}
