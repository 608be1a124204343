//! Who someone may be, before anything is proved.

use super::{
    BucketKey, BucketKind, LogOn, LogonService, LogonSubject, MailedCode, resolve::follow,
    throttle::take,
};
use crate::{
    account::Account,
    address::Address,
    caller::Origin,
    id::{AccountId, MessageId, UserId},
    store::{StoreError, Tx},
    user::User,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// Who it may be, before anything is proved.
pub(super) struct Candidate {
    pub(super) account: Option<Account>,
    pub(super) user: Option<User>,
    /// What codes are kept under that were mailed to the address before there is a user.
    pub(super) registrant: UserId,
    /// The address that was named, or that the link stands for.
    pub(super) address: Option<Address>,
    /// The message of the link.
    pub(super) message: Option<MessageId>,
    /// What to count failures on.
    pub(super) subject: [u8; 32],
    /// The browser, if this very user has logged on from it before.
    pub(super) device: Option<Uuid>,
    /// The user's codes, and whether each may still be tried from here.
    pub(super) codes: Vec<(MailedCode, bool)>,
}

impl Candidate {
    /// The user's id; of nobody, one that no user has, so that everything runs alike.
    pub(super) fn user_id(&self) -> UserId {
        self.user.as_ref().map_or(self.registrant, |user| user.id)
    }

    /// Where failures are counted: in a browser that the user has logged on from before for itself, so that whoever shares
    /// the network cannot hold the owner up.
    pub(super) fn place(&self, origin: &Origin) -> String {
        self.device.map_or_else(
            || origin.network.clone(),
            |device| format!("device {device}"),
        )
    }

    pub(super) fn account_id(&self) -> AccountId {
        self.account
            .as_ref()
            .map_or(AccountId::from_uuid(Uuid::nil()), |account| account.id)
    }
}

impl LogonService {
    pub(super) fn identify(
        &self,
        tx: &mut dyn Tx,
        subject: &LogonSubject,
        now: OffsetDateTime,
    ) -> Result<Candidate, StoreError> {
        let (account, user, address, message, fallback) = match subject {
            LogonSubject::Link(text) => {
                let digest = text.digest(&*self.deps.vault);
                let found = follow(tx, &digest, now)?;
                let (account, user, message) = match found {
                    Some((account, user, target, _)) => {
                        (Some(account), Some(user), Some(target.message))
                    }
                    None => (None, None, None),
                };
                let address = user.as_ref().map(|user| user.address.clone());
                (account, user, address, message, digest)
            }
            LogonSubject::Address { account, address } => {
                let fallback = self.digest(&format!("{account}|{address}"));
                let account = tx.find_account_by_slug(account)?;
                let user = match &account {
                    Some(account) => tx.find_user_by_address(account.id, address)?,
                    None => None,
                };
                // An alias is the same user, with the same bucket.
                let own = user.as_ref().map_or(address, |user| &user.address).clone();
                (account, user, Some(own), None, fallback)
            }
        };
        // One bucket for a user, whether they come by a link or by address.
        let subject = match (&account, &address) {
            (Some(account), Some(address)) => self.digest(&format!("{}|{address}", account.id)),
            _ => fallback,
        };
        let registrant = match (&account, &address) {
            (Some(account), Some(address)) => self.registrant(account.id, address),
            _ => UserId::from_uuid(Uuid::nil()),
        };
        Ok(Candidate {
            registrant,
            account,
            user,
            address,
            message,
            subject,
            device: None,
            codes: Vec::new(),
        })
    }

    /// Counts a try against each code the user may have, and says which were not tried too often from this network. Runs
    /// the same statements for a user without codes, and for nobody.
    pub(super) fn try_codes(
        &self,
        tx: &mut dyn Tx,
        command: &LogOn,
        candidate: &Candidate,
        now: OffsetDateTime,
    ) -> Result<Vec<(MailedCode, bool)>, StoreError> {
        let (account, user) = (candidate.account_id(), candidate.user_id());
        tx.count_code_try(account, user)?;
        let codes = tx.list_codes(account, user)?;
        let mut tried = Vec::with_capacity(codes.len());
        for slot in 0..MailedCode::SLOTS {
            let code = codes.iter().find(|code| code.slot == slot);
            let key = BucketKey {
                kind: BucketKind::CodeTry,
                subject: code.map_or_else(
                    || self.digest(&format!("{:?}|{slot}", candidate.subject)),
                    |code| self.digest(&code.id.to_string()),
                ),
                network: candidate.place(&command.origin),
            };
            let admitted = take(tx, &key, now)?.is_ok();
            tried.extend(code.cloned().map(|code| (code, admitted)));
        }
        Ok(tried)
    }
}
