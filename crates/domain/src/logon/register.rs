//! Becoming a user by oneself: the account's registration code and an address in one of its own domains bring a mailed
//! one-time code, and that code makes the user and logs them on.
//!
//! Until the code has come back nobody is made, so that the directory holds no address that nobody has. The code is kept under
//! an id that follows from the address, beside the codes of users and under the same rules.

use super::{
    LogOn, LogonError, LogonRefusal, LogonService, RequestSubject, WantedMail,
    candidate::Candidate, judgement::redeem_code,
};
use crate::{
    account::{Account, Slug},
    address::Address,
    audit::{AuditAction, AuditEntry},
    caller::Origin,
    id::{AccountId, UserId},
    registration,
    store::{StoreError, Tx},
    user::User,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// Somebody wants to become a user.
#[derive(Debug, Clone)]
pub struct Register {
    /// At which account.
    pub account: Slug,
    /// The address.
    pub address: Address,
    /// The account's registration code, as typed.
    pub code: registration::TypedRegistrationCode,
}

impl LogonService {
    /// Writes down that someone wants to become a user. Looks nobody up, like every wish for a mail.
    pub fn ask_to_register(&self, wish: &Register, origin: &Origin) -> Result<(), LogonError> {
        let subject = RequestSubject::Registering(
            wish.account.clone(),
            wish.address.clone(),
            wish.code.digest(&*self.deps.vault, &wish.account),
        );
        self.write_down(WantedMail::Registration, subject, origin)
    }

    /// Whether the code that was given opens this account to this address.
    pub(super) fn may_register(
        &self,
        tx: &mut dyn Tx,
        account: &Account,
        address: &Address,
        given: &[u8; 32],
    ) -> Result<Result<(), LogonRefusal>, LogonError> {
        let Some(kept) = tx.find_registration_code(account.id)? else {
            return Ok(Err(LogonRefusal::RegistrationClosed));
        };
        let right = registration::open(&*self.deps.vault, account.id, &kept)?;
        if right.digest(&*self.deps.vault, &account.slug) != *given {
            return Ok(Err(LogonRefusal::WrongRegistrationCode));
        }
        if !account.is_internal(address) {
            return Ok(Err(LogonRefusal::AddressNotInternal));
        }
        Ok(Ok(()))
    }

    /// What the codes of an address are kept under before there is a user.
    pub(super) fn registrant(&self, account: AccountId, address: &Address) -> UserId {
        let digest = self.digest(&format!("registrant|{account}|{address}"));
        let mut bytes = [0_u8; 16];
        for (target, byte) in bytes.iter_mut().zip(digest) {
            *target = byte;
        }
        UserId::from_uuid(Uuid::from_bytes(bytes))
    }

    /// Whom a code is mailed to before there is a user.
    pub(super) fn newcomer(
        &self,
        account: AccountId,
        address: &Address,
        now: OffsetDateTime,
    ) -> User {
        let id = self.registrant(account, address);
        internal(account, id, address, now)
    }

    /// Makes the user whose address the code proves, if registration is still open as it was when the code was mailed.
    pub(super) fn register(
        &self,
        tx: &mut dyn Tx,
        command: &LogOn,
        candidate: &Candidate,
        digest: &[u8; 32],
        now: OffsetDateTime,
    ) -> Result<Result<User, LogonRefusal>, StoreError> {
        let (Some(account), Some(address)) = (&candidate.account, &candidate.address) else {
            return Ok(Err(LogonRefusal::NoSuchUser));
        };
        // First of all, so that a wrong code costs the same whoever's address it is tried on.
        let owner = (account.id, candidate.registrant);
        let code = match redeem_code(tx, owner, &candidate.codes, digest, now)? {
            Ok(code) => code,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let Some(kept) = tx.find_registration_code(account.id)? else {
            return Ok(Err(LogonRefusal::RegistrationClosed));
        };
        if !account.is_internal(address) {
            return Ok(Err(LogonRefusal::AddressNotInternal));
        }
        if code.created_at < kept.drawn_at {
            return Ok(Err(LogonRefusal::WrongRegistrationCode));
        }
        let id = UserId::from_uuid(self.deps.new_id(now));
        let user = internal(account.id, id, address, now);
        // Whoever gives somebody this address as an alias holds the account, too.
        tx.lock_account(account.id)?;
        let of_somebody = tx.list_address_owners(account.id, std::slice::from_ref(address))?;
        if !of_somebody.is_empty() || tx.insert_users_or_ignore(std::slice::from_ref(&user))? == 0 {
            // Made meanwhile, by an administrator or by another code.
            return Ok(Err(LogonRefusal::UsedCode));
        }
        let id = self.deps.audit_id(now);
        let action = AuditAction::UserCreated;
        tx.record(
            &AuditEntry::by_anonymous(account.id, id, now, action, &command.origin)
                .on_user(user.id)
                .with("role", user.role.as_str())
                .with("by", "registration"),
        )?;
        Ok(Ok(user))
    }
}

/// An internal user as registration makes one: a member without a licence, named by the address until someone says otherwise.
fn internal(account: AccountId, id: UserId, address: &Address, now: OffsetDateTime) -> User {
    let name = address.local_part().to_owned();
    User::internal(account, id, address.clone(), name, now)
}
