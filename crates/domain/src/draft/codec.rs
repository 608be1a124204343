//! The stored form of a draft's content, before encryption: a byte of format, then each text behind its length. Format 2
//! adds the definition chosen, as the text of its id; drafts saved before have none.

use super::DraftContent;
use crate::{id::DefinitionId, message::AddressFields, secret::Secret};

const FORMAT: u8 = 2;

/// The bytes are no draft of a known format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unreadable;

pub(super) fn encode(content: &DraftContent) -> Secret<Vec<u8>> {
    let mut out = vec![FORMAT];
    for field in [&content.fields.to, &content.fields.cc, &content.fields.bcc] {
        push_length(&mut out, field.len());
        for text in field {
            push_text(&mut out, text);
        }
    }
    push_text(&mut out, &content.subject);
    push_text(&mut out, &content.body_html);
    let definition = content.definition.map(|id| id.to_string());
    push_text(&mut out, &definition.unwrap_or_default());
    Secret::new(out)
}

pub(super) fn decode(bytes: &[u8]) -> Result<DraftContent, Unreadable> {
    let [format @ 1..=FORMAT, rest @ ..] = bytes else {
        return Err(Unreadable);
    };
    let mut reader = Reader(rest);
    let content = DraftContent {
        fields: AddressFields {
            to: reader.texts()?,
            cc: reader.texts()?,
            bcc: reader.texts()?,
        },
        subject: reader.text()?,
        body_html: reader.text()?,
        definition: match format {
            1 => None,
            _ => reader.definition()?,
        },
    };
    if reader.0.is_empty() {
        Ok(content)
    } else {
        Err(Unreadable)
    }
}

fn push_length(out: &mut Vec<u8>, length: usize) {
    // Requests are bounded far below 4 GiB.
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    out.extend_from_slice(&length.to_be_bytes());
}

fn push_text(out: &mut Vec<u8>, text: &str) {
    push_length(out, text.len());
    out.extend_from_slice(text.as_bytes());
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn length(&mut self) -> Result<usize, Unreadable> {
        let (head, rest) = self.0.split_first_chunk::<4>().ok_or(Unreadable)?;
        self.0 = rest;
        usize::try_from(u32::from_be_bytes(*head)).or(Err(Unreadable))
    }

    fn text(&mut self) -> Result<String, Unreadable> {
        let length = self.length()?;
        let (text, rest) = self.0.split_at_checked(length).ok_or(Unreadable)?;
        self.0 = rest;
        String::from_utf8(text.to_vec()).or(Err(Unreadable))
    }

    fn definition(&mut self) -> Result<Option<DefinitionId>, Unreadable> {
        match self.text()?.as_str() {
            "" => Ok(None),
            id => id.parse().map(Some).or(Err(Unreadable)),
        }
    }

    fn texts(&mut self) -> Result<Vec<String>, Unreadable> {
        (0..self.length()?).map(|_| self.text()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> DraftContent {
        DraftContent {
            fields: AddressFields {
                to: vec!["ann@example.org".to_owned(), "half an addr".to_owned()],
                cc: Vec::new(),
                bcc: vec![String::new()],
            },
            subject: "Grüße".to_owned(),
            body_html: "<p>x</p>".to_owned(),
            definition: Some(crate::definition::Definition::BUILT_IN),
        }
    }

    #[test]
    fn a_draft_survives_the_way_into_storage_and_back() {
        for content in [sample(), DraftContent::default()] {
            assert_eq!(decode(encode(&content).expose()), Ok(content));
        }
    }

    #[test]
    fn a_draft_saved_before_definitions_were_chosen_is_read() {
        let content = DraftContent {
            definition: None,
            ..sample()
        };
        let mut bytes = encode(&content).expose().clone();
        bytes.truncate(bytes.len() - 4);
        bytes[0] = 1;
        assert_eq!(decode(&bytes), Ok(content));
    }

    #[test]
    fn a_draft_cut_anywhere_is_refused() {
        let bytes = encode(&sample());
        for end in 0..bytes.expose().len() {
            assert_eq!(decode(&bytes.expose()[..end]), Err(Unreadable), "{end}");
        }
        let longer = [bytes.expose().as_slice(), &[0]].concat();
        assert_eq!(decode(&longer), Err(Unreadable));
    }
}
