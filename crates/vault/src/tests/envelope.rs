use super::{account, user};
use crate::{JwtEnvelopes, MasterKey, MasterKeys, OsRandomness, derive::from_master};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    id::SessionId,
    vault::{Device, SessionClaims, SessionEnvelopes as _},
};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime, macros::datetime};
use uuid::Uuid;

const BEGIN: OffsetDateTime = datetime!(2030-01-01 12:00 UTC);

pub(super) fn claims() -> SessionClaims {
    SessionClaims {
        session: SessionId::from_uuid(Uuid::from_u128(9)),
        account: account(1),
        user: user(2),
        issued_at: BEGIN,
        ends_at: BEGIN + Duration::hours(12),
    }
}

/// Envelopes and the master key behind them, to sign what `issue` would not.
fn envelopes() -> (JwtEnvelopes, MasterKey) {
    let master = MasterKey::generate(&OsRandomness);
    let keys = MasterKeys::single(master.clone());
    (JwtEnvelopes::new(&keys).unwrap(), master)
}

fn genuine_header() -> Header {
    Header {
        typ: Some("letterlock-session".to_owned()),
        kid: Some("1".to_owned()),
        ..Header::new(Algorithm::HS256)
    }
}

fn genuine_claims() -> Value {
    json!({
        "iss": "letterlock", "aud": "letterlock-portal",
        "sid": Uuid::from_u128(9), "acc": Uuid::from_u128(1), "sub": Uuid::from_u128(2),
        "iat": BEGIN.unix_timestamp(), "nbf": BEGIN.unix_timestamp(),
        "exp": (BEGIN + Duration::hours(12)).unix_timestamp(),
    })
}

fn signed(master: &MasterKey, header: &Header, claims: &Value) -> String {
    let key = from_master(master, &[b"letterlock/session/v1"]).unwrap();
    jsonwebtoken::encode(header, claims, &EncodingKey::from_secret(key.as_ref())).unwrap()
}

#[test]
fn an_envelope_says_what_was_put_in() {
    let (envelopes, _) = envelopes();
    let envelope = envelopes.issue(&claims()).unwrap();
    assert_eq!(envelopes.read(envelope.expose(), BEGIN), Some(claims()));
    assert_eq!(format!("{envelope:?}"), "[redacted]");
}

#[test]
fn an_envelope_holds_from_its_first_second_until_its_last() {
    let (envelopes, _) = envelopes();
    let envelope = envelopes.issue(&claims()).unwrap();
    let holds = |at| envelopes.read(envelope.expose(), at).is_some();
    let (end, instant) = (claims().ends_at, Duration::microseconds(1));
    assert!(!holds(BEGIN - instant), "before nbf");
    assert!(holds(BEGIN));
    assert!(holds(end - instant));
    assert!(!holds(end), "at exp");
    assert!(!holds(end + Duration::seconds(30)), "no leeway");
}

#[test]
fn the_machines_clock_has_no_say() {
    let (envelopes, _) = envelopes();
    let long_ago = datetime!(2001-01-01 00:00 UTC);
    let claims = SessionClaims {
        issued_at: long_ago,
        ends_at: long_ago + Duration::hours(1),
        ..claims()
    };
    let envelope = envelopes.issue(&claims).unwrap();
    assert_eq!(envelopes.read(envelope.expose(), long_ago), Some(claims));
}

#[test]
fn the_claims_signed_by_the_tests_are_those_of_the_product() {
    let (envelopes, master) = envelopes();
    let envelope = signed(&master, &genuine_header(), &genuine_claims());
    assert_eq!(envelopes.read(&envelope, BEGIN), Some(claims()));
}

#[test]
fn every_claim_is_needed_and_typed() {
    let (envelopes, master) = envelopes();
    for name in ["iss", "aud", "sid", "acc", "sub", "iat", "nbf", "exp"] {
        for wrong in [None, Some(json!("x")), Some(json!(null)), Some(json!(1.5))] {
            let mut claims = genuine_claims();
            match wrong.clone() {
                None => drop(claims.as_object_mut().unwrap().remove(name)),
                Some(value) => claims[name] = value,
            }
            let envelope = signed(&master, &genuine_header(), &claims);
            assert_eq!(envelopes.read(&envelope, BEGIN), None, "{name}: {wrong:?}");
        }
    }
}

#[test]
fn another_audience_or_issuer_is_refused() {
    let (envelopes, master) = envelopes();
    for (name, value) in [
        ("aud", json!("elsewhere")),
        ("aud", json!([])),
        ("iss", json!("other")),
    ] {
        let mut claims = genuine_claims();
        claims[name] = value;
        let envelope = signed(&master, &genuine_header(), &claims);
        assert_eq!(envelopes.read(&envelope, BEGIN), None, "{name}");
    }
}

#[test]
fn another_type_key_or_algorithm_is_refused() {
    let (envelopes, master) = envelopes();
    let headers = [
        Header {
            typ: Some("JWT".to_owned()),
            ..genuine_header()
        },
        Header {
            typ: None,
            ..genuine_header()
        },
        Header {
            kid: Some("2".to_owned()),
            ..genuine_header()
        },
        Header {
            kid: None,
            ..genuine_header()
        },
        Header {
            alg: Algorithm::HS384,
            ..genuine_header()
        },
        Header {
            alg: Algorithm::HS512,
            ..genuine_header()
        },
    ];
    for header in headers {
        let envelope = signed(&master, &header, &genuine_claims());
        assert_eq!(envelopes.read(&envelope, BEGIN), None, "{header:?}");
    }
    let stranger = MasterKey::generate(&OsRandomness);
    let envelope = signed(&stranger, &genuine_header(), &genuine_claims());
    assert_eq!(envelopes.read(&envelope, BEGIN), None, "other key");
}

#[test]
fn an_unsigned_envelope_is_refused() {
    let (envelopes, _) = envelopes();
    for alg in ["none", "None", "NONE", ""] {
        let header = json!({ "alg": alg, "typ": "letterlock-session", "kid": "1" });
        let [header, claims] =
            [header, genuine_claims()].map(|part| URL_SAFE_NO_PAD.encode(part.to_string()));
        assert_eq!(envelopes.read(&format!("{header}.{claims}."), BEGIN), None);
        assert_eq!(envelopes.read(&format!("{header}.{claims}"), BEGIN), None);
    }
}

#[test]
fn a_changed_envelope_is_refused() {
    let (envelopes, _) = envelopes();
    let envelope = envelopes.issue(&claims()).unwrap();
    let text = envelope.expose();
    for at in 0..text.len() {
        let mut changed = text.clone().into_bytes();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        // The last character of a signature holds spare bits, which the decoder refuses unless they are zero.
        assert_eq!(envelopes.read(&changed, BEGIN), None, "character {at}");
    }
    for text in ["", ".", "..", "a.b.c", &text[1..]] {
        assert_eq!(envelopes.read(text, BEGIN), None);
    }
}

#[test]
fn a_browsers_name_is_no_session_and_a_session_no_browser() {
    let (envelopes, master) = envelopes();
    let device = Device {
        id: Uuid::from_u128(3),
        subject: [7; 32],
    };
    let name = envelopes.issue_device(&device).unwrap();
    assert_eq!(envelopes.read_device(name.expose()), Some(device));
    assert_eq!(envelopes.read(name.expose(), BEGIN), None);
    let session = envelopes.issue(&claims()).unwrap();
    assert_eq!(envelopes.read_device(session.expose()), None);
    // Nor does another type make one of the other.
    let header = Header {
        typ: Some("letterlock-device".to_owned()),
        ..genuine_header()
    };
    let disguised = signed(&master, &header, &genuine_claims());
    assert_eq!(envelopes.read_device(&disguised), None);
    let (others, _) = self::envelopes();
    assert_eq!(others.read_device(name.expose()), None);
    assert_eq!(envelopes.read_device("x"), None);
}
