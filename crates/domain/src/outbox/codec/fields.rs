//! The fields of a stored content: each behind its length, or of a fixed one.

use super::ContentUnreadable;
use crate::{
    outbox::{QuotaWarning, RetentionNews, RetentionNotice},
    secret::Secret,
};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// Writes fields one after the other.
pub(super) struct Writer(Vec<u8>);

impl Writer {
    pub(super) fn new(head: [u8; 2]) -> Self {
        Self(head.to_vec())
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    pub(super) fn text(&mut self, text: &str) {
        // A length past 4 GiB cannot arise: names and tokens are bounded where they are parsed.
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        self.0.extend_from_slice(&length.to_be_bytes());
        self.0.extend_from_slice(text.as_bytes());
    }

    /// An empty text stands for none.
    pub(super) fn optional_text(&mut self, text: Option<&str>) {
        self.text(text.unwrap_or_default());
    }

    pub(super) fn texts<const N: usize>(&mut self, texts: [&str; N]) {
        for text in texts {
            self.text(text);
        }
    }

    pub(super) fn time(&mut self, at: OffsetDateTime) {
        self.text(&at.format(&Rfc3339).unwrap_or_default());
    }

    pub(super) fn number(&mut self, number: u32) {
        self.0.extend_from_slice(&number.to_be_bytes());
    }

    pub(super) fn quota_warning(&mut self, warning: &QuotaWarning) {
        self.optional_text(warning.about.as_deref());
        self.number(u32::from(warning.percent));
        self.number(warning.used);
        self.number(warning.limit);
        self.time(warning.resets_at);
    }

    pub(super) fn retention_notice(&mut self, notice: &RetentionNotice) {
        self.flag(match notice.news {
            RetentionNews::Asked => None,
            RetentionNews::Cancelled => Some(false),
            RetentionNews::InForce => Some(true),
        });
        self.text(&notice.by);
        self.number(notice.from_days);
        self.number(notice.to_days);
        match notice.applies_at {
            Some(at) => self.time(at),
            None => self.text(""),
        }
    }

    pub(super) fn flag(&mut self, flag: Option<bool>) {
        self.0.push(match flag {
            None => 0,
            Some(false) => 1,
            Some(true) => 2,
        });
    }
}

/// Reads what a [`Writer`] wrote, in the same order.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Whether all of it was read.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn text(&mut self) -> Result<String, ContentUnreadable> {
        let length = usize::try_from(self.number()?).or(Err(ContentUnreadable))?;
        let bytes = self.take(length)?;
        String::from_utf8(bytes.to_vec()).or(Err(ContentUnreadable))
    }

    pub(super) fn optional_text(&mut self) -> Result<Option<String>, ContentUnreadable> {
        Ok(Some(self.text()?).filter(|text| !text.is_empty()))
    }

    pub(super) fn quota_warning(&mut self) -> Result<QuotaWarning, ContentUnreadable> {
        Ok(QuotaWarning {
            about: self.optional_text()?,
            percent: u8::try_from(self.number()?).or(Err(ContentUnreadable))?,
            used: self.number()?,
            limit: self.number()?,
            resets_at: self.time()?,
        })
    }

    pub(super) fn retention_notice(&mut self) -> Result<RetentionNotice, ContentUnreadable> {
        Ok(RetentionNotice {
            news: match self.flag()? {
                None => RetentionNews::Asked,
                Some(false) => RetentionNews::Cancelled,
                Some(true) => RetentionNews::InForce,
            },
            by: self.text()?,
            from_days: self.number()?,
            to_days: self.number()?,
            applies_at: self
                .optional_text()?
                .map(|text| OffsetDateTime::parse(&text, &Rfc3339).or(Err(ContentUnreadable)))
                .transpose()?,
        })
    }

    pub(super) fn secret(&mut self) -> Result<Secret<String>, ContentUnreadable> {
        self.text().map(Secret::new)
    }

    pub(super) fn time(&mut self) -> Result<OffsetDateTime, ContentUnreadable> {
        OffsetDateTime::parse(&self.text()?, &Rfc3339).or(Err(ContentUnreadable))
    }

    pub(super) fn number(&mut self) -> Result<u32, ContentUnreadable> {
        let bytes = self.take(4)?.try_into().or(Err(ContentUnreadable))?;
        Ok(u32::from_be_bytes(bytes))
    }

    pub(super) fn flag(&mut self) -> Result<Option<bool>, ContentUnreadable> {
        match self.take(1)? {
            [0] => Ok(None),
            [1] => Ok(Some(false)),
            [2] => Ok(Some(true)),
            _ => Err(ContentUnreadable),
        }
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], ContentUnreadable> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(ContentUnreadable)?;
        self.0 = rest;
        Ok(taken)
    }
}
