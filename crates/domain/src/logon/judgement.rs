//! Whether what someone gave proves who they are.

use super::{LogOn, LogonRefusal, LogonSubject, MailedCode, candidate::Candidate};
use crate::{
    id::{AccountId, UserId},
    store::{StoreError, Tx},
    user::User,
};
use time::OffsetDateTime;

/// What the slow computation outside the transactions found.
pub(super) enum Evidence {
    Password { is_right: bool },
    Code { digest: [u8; 32] },
}

/// Whether the evidence proves who the candidate is, and why not.
pub(super) fn judge(
    tx: &mut dyn Tx,
    command: &LogOn,
    candidate: &Candidate,
    user: Option<User>,
    evidence: &Evidence,
    now: OffsetDateTime,
) -> Result<Result<User, LogonRefusal>, StoreError> {
    let (Some(user), Some(account)) = (user, &candidate.account) else {
        return Ok(Err(match command.subject {
            LogonSubject::Link(_) => LogonRefusal::UnknownLink,
            LogonSubject::Address { .. } => LogonRefusal::NoSuchUser,
        }));
    };
    if !user.logon_allowed {
        return Ok(Err(LogonRefusal::LogonNotAllowed));
    }
    Ok(match evidence {
        Evidence::Password { .. } if !user.has_password() => Err(LogonRefusal::NoPassword),
        Evidence::Password { is_right } => {
            // A password replaced between the two transactions proves nothing any more.
            let unchanged = candidate.user.as_ref().map(|u| &u.password) == Some(&user.password);
            if *is_right && unchanged {
                Ok(user)
            } else {
                Err(LogonRefusal::WrongPassword)
            }
        }
        Evidence::Code { .. } if !user.code_allowed(&account.settings) => {
            Err(LogonRefusal::CodesNotAllowed)
        }
        Evidence::Code { digest } => {
            let owner = (user.account, user.id);
            redeem_code(tx, owner, &candidate.codes, digest, now)?.map(|_code| user)
        }
    })
}

/// Uses the code up that the digest belongs to; the other codes of the owner are void then.
pub(super) fn redeem_code(
    tx: &mut dyn Tx,
    (account, owner): (AccountId, UserId),
    codes: &[(MailedCode, bool)],
    digest: &[u8; 32],
    now: OffsetDateTime,
) -> Result<Result<MailedCode, LogonRefusal>, StoreError> {
    let Some((code, admitted)) = codes.iter().find(|(code, _)| code.digest == *digest) else {
        return Ok(Err(LogonRefusal::WrongCode));
    };
    if !admitted || code.tries > MailedCode::TRIES_FROM_EVERYWHERE {
        return Ok(Err(LogonRefusal::CodeTriedTooOften));
    }
    if now >= code.expires_at() {
        return Ok(Err(LogonRefusal::ExpiredCode));
    }
    if !tx.use_code(account, owner, code.id, now)? {
        return Ok(Err(LogonRefusal::UsedCode));
    }
    tx.void_codes(account, owner, now)?;
    Ok(Ok(code.clone()))
}
