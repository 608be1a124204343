//! Session envelopes: JWTs (RFC 7519) signed with HS256.

use crate::{derive::from_master, master_key::MasterKeys};
use domain::{
    id::{AccountId, SessionId, UserId},
    secret::Secret,
    vault::{Device, SessionClaims, SessionEnvelopes, VaultError},
};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use time::OffsetDateTime;
use uuid::Uuid;

const ISSUER: &str = "letterlock";
const AUDIENCE: &str = "letterlock-portal";
/// Explicit typing (RFC 8725 §3.11): no other token of ours can pass for a session.
const TYPE: &str = "letterlock-session";

/// The name of a browser is no session either.
const DEVICE_TYPE: &str = "letterlock-device";
const DEVICE_AUDIENCE: &str = "letterlock-logon";

/// Signs with the newest master key's session key and accepts those of all configured ones, told apart by `kid`.
pub struct JwtEnvelopes {
    header: Header,
    signing: EncodingKey,
    verifying: BTreeMap<String, DecodingKey>,
    validation: Validation,
}

impl std::fmt::Debug for JwtEnvelopes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JwtEnvelopes")
            .field("kid", &self.header.kid)
            .finish_non_exhaustive()
    }
}

#[derive(Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sid: Uuid,
    acc: Uuid,
    sub: Uuid,
    iat: i64,
    nbf: i64,
    exp: i64,
}

#[derive(Serialize, Deserialize)]
struct DeviceClaims {
    iss: String,
    aud: String,
    who: Vec<u8>,
    jti: Uuid,
}

impl JwtEnvelopes {
    /// Envelopes under keys derived from the master keys.
    pub fn new(masters: &MasterKeys) -> Result<Self, VaultError> {
        let info: &[&[u8]] = &[b"letterlock/session/v1"];
        let mut verifying = BTreeMap::new();
        for (version, master) in masters.iter() {
            let key = from_master(master, info)?;
            verifying.insert(version.to_string(), DecodingKey::from_secret(key.as_ref()));
        }
        let newest = masters.newest_version();
        let key = from_master(masters.of_version(newest)?, info)?;
        Ok(Self {
            header: Header {
                typ: Some(TYPE.to_owned()),
                kid: Some(newest.to_string()),
                ..Header::new(Algorithm::HS256)
            },
            signing: EncodingKey::from_secret(key.as_ref()),
            verifying,
            validation: validation(),
        })
    }

    fn verified<C: DeserializeOwned>(
        &self,
        envelope: &str,
        kind: &str,
        validation: &Validation,
    ) -> Option<C> {
        let header = jsonwebtoken::decode_header(envelope).ok()?;
        if header.typ.as_deref() != Some(kind) {
            return None;
        }
        let key = self.verifying.get(header.kid.as_deref()?)?;
        jsonwebtoken::decode::<C>(envelope, key, validation)
            .ok()
            .map(|token| token.claims)
    }
}

fn device_validation() -> Validation {
    let mut validation = validation();
    validation.set_audience(&[DEVICE_AUDIENCE]);
    validation.set_required_spec_claims(&["aud", "iss"]);
    validation
}

/// The library compares `exp` and `nbf` with the machine's clock, so those two are compared by [`JwtEnvelopes::read`],
/// with the clock it is given.
fn validation() -> Validation {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.leeway = 0;
    validation.validate_exp = false;
    validation.validate_nbf = false;
    validation.set_issuer(&[ISSUER]);
    validation.set_audience(&[AUDIENCE]);
    validation.set_required_spec_claims(&["exp", "nbf", "aud", "iss", "sub"]);
    validation
}

impl SessionEnvelopes for JwtEnvelopes {
    fn issue(&self, claims: &SessionClaims) -> Result<Secret<String>, VaultError> {
        let issued_at = claims.issued_at.unix_timestamp();
        let claims = Claims {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            sid: *claims.session.as_uuid(),
            acc: *claims.account.as_uuid(),
            sub: *claims.user.as_uuid(),
            iat: issued_at,
            nbf: issued_at,
            exp: claims.ends_at.unix_timestamp(),
        };
        jsonwebtoken::encode(&self.header, &claims, &self.signing)
            .map(Secret::new)
            .ok()
            .ok_or(VaultError::Failed)
    }

    fn issue_device(&self, device: &Device) -> Result<Secret<String>, VaultError> {
        let header = Header {
            typ: Some(DEVICE_TYPE.to_owned()),
            ..self.header.clone()
        };
        let claims = DeviceClaims {
            iss: ISSUER.to_owned(),
            aud: DEVICE_AUDIENCE.to_owned(),
            who: device.subject.to_vec(),
            jti: device.id,
        };
        jsonwebtoken::encode(&header, &claims, &self.signing)
            .map(Secret::new)
            .ok()
            .ok_or(VaultError::Failed)
    }

    fn read_device(&self, envelope: &str) -> Option<Device> {
        let claims: DeviceClaims = self.verified(envelope, DEVICE_TYPE, &device_validation())?;
        Some(Device {
            id: claims.jti,
            subject: claims.who.try_into().ok()?,
        })
    }

    fn read(&self, envelope: &str, now: OffsetDateTime) -> Option<SessionClaims> {
        let claims: Claims = self.verified(envelope, TYPE, &self.validation)?;
        let begins_at = OffsetDateTime::from_unix_timestamp(claims.nbf).ok()?;
        let ends_at = OffsetDateTime::from_unix_timestamp(claims.exp).ok()?;
        if now < begins_at || now >= ends_at {
            return None;
        }
        Some(SessionClaims {
            session: SessionId::from_uuid(claims.sid),
            account: AccountId::from_uuid(claims.acc),
            user: UserId::from_uuid(claims.sub),
            issued_at: OffsetDateTime::from_unix_timestamp(claims.iat).ok()?,
            ends_at,
        })
    }
}
