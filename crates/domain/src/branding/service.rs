//! The use cases of branding: the public look at it, and what administrators change.

use super::{Branding, BrandingError, BrandingText, Colour, Logo, NewLogo};
use crate::{
    account::{Account, Slug},
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{self, ChangeKind},
    services::Deps,
    store::{StoreError, Tx},
};
use std::sync::Arc;

/// Colour and texts as they shall be. What is `None` is as without branding.
#[derive(Debug, Clone, Default)]
pub struct SaveBranding {
    /// See [`Branding::portal_name`].
    pub portal_name: Option<BrandingText>,
    /// See [`Branding::colour`].
    pub colour: Option<Colour>,
    /// See [`Branding::welcome`].
    pub welcome: Option<BrandingText>,
    /// See [`Branding::support`].
    pub support: Option<BrandingText>,
    /// See [`Branding::footer`].
    pub footer: Option<BrandingText>,
}

/// Use cases of branding.
#[derive(Debug, Clone)]
pub struct BrandingService {
    deps: Arc<Deps>,
}

impl BrandingService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// The account of this slug and its branding: its portal is public.
    pub fn find_portal(&self, slug: &Slug) -> Result<(Account, Branding), BrandingError> {
        self.deps.store.read(|tx| {
            let account = tx
                .find_account_by_slug(slug)?
                .ok_or(BrandingError::Unknown)?;
            let branding = tx.find_branding(account.id)?;
            Ok((account, branding))
        })
    }

    /// The logo of this slug's account, if it has this digest.
    pub fn find_logo(&self, slug: &Slug, digest: &str) -> Result<(Logo, Vec<u8>), BrandingError> {
        self.deps.store.read(|tx| {
            let account = tx
                .find_account_by_slug(slug)?
                .ok_or(BrandingError::Unknown)?;
            tx.find_logo(account.id, digest)?
                .ok_or(BrandingError::Unknown)
        })
    }

    /// The caller's own branding, with the slug its logo lies under.
    pub fn find(&self, caller: &Caller) -> Result<(Slug, Branding), BrandingError> {
        self.deps.store.read(|tx| find(tx, caller))
    }

    /// Changes colour and texts. A colour that people could not read is refused, with the nearest one that they can.
    pub fn save(
        &self,
        caller: &Caller,
        command: &SaveBranding,
    ) -> Result<(Slug, Branding), BrandingError> {
        if let Some(colour) = command.colour
            && !colour.is_readable()
        {
            return Err(BrandingError::Unreadable {
                nearest: colour.nearest_readable(),
            });
        }
        self.deps.store.write(|tx| {
            let (slug, before) = find(tx, caller)?;
            let after = Branding {
                portal_name: command.portal_name.clone(),
                colour: command.colour,
                welcome: command.welcome.clone(),
                support: command.support.clone(),
                footer: command.footer.clone(),
                logo: before.logo.clone(),
            };
            if after != before {
                tx.save_branding(caller.account, &after)?;
                self.record(tx, caller, AuditAction::BrandingChanged, None)?;
            }
            Ok((slug, after))
        })
    }

    /// Replaces the logo.
    pub fn save_logo(
        &self,
        caller: &Caller,
        new: &NewLogo,
    ) -> Result<(Slug, Branding), BrandingError> {
        let logo = new.named(self.deps.vault.digest(new.bytes()));
        self.deps.store.write(|tx| {
            tx.save_logo(caller.account, Some((&logo, new.bytes())))?;
            self.record(tx, caller, AuditAction::LogoChanged, Some(&logo))?;
            find(tx, caller)
        })
    }

    /// Takes the logo away. Doing so twice is doing it once.
    pub fn remove_logo(&self, caller: &Caller) -> Result<(Slug, Branding), BrandingError> {
        self.deps.store.write(|tx| {
            if find(tx, caller)?.1.logo.is_some() {
                tx.save_logo(caller.account, None)?;
                self.record(tx, caller, AuditAction::LogoRemoved, None)?;
            }
            find(tx, caller)
        })
    }

    fn record(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        action: AuditAction,
        logo: Option<&Logo>,
    ) -> Result<(), StoreError> {
        let now = self.deps.clock.now();
        let mut entry = AuditEntry::by(caller, self.deps.audit_id(now), now, action);
        if let Some(logo) = logo {
            entry = entry.with("digest", logo.digest.clone());
        }
        tx.record(&entry)?;
        let changed = ChangeKind::BrandingChanged;
        change::tell_administrators(&self.deps, tx, caller, changed, now)
    }
}

fn find(tx: &mut dyn Tx, caller: &Caller) -> Result<(Slug, Branding), BrandingError> {
    let account = tx
        .find_account(caller.account)?
        .ok_or(BrandingError::Unknown)?;
    Ok((account.slug, tx.find_branding(caller.account)?))
}
