//! JSON bodies.
//!
//! Every request's body is an object. serde would also take an array with the fields in their order, which the document
//! does not say; here it is refused like any other wrong type.

use crate::{
    problem::{Code, Problem},
    server::MAX_JSON_BYTES,
};
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, dev::Payload, web::BytesMut};
use futures_util::{StreamExt as _, future::LocalBoxFuture};
use serde::{
    Deserialize as _, Deserializer,
    de::{DeserializeOwned, Error as _},
};
use serde_json::Value;

/// The body of a request.
#[derive(Debug)]
pub(crate) struct JsonBody<T>(T);

impl<T> JsonBody<T> {
    /// What was sent.
    pub(crate) fn into_inner(self) -> T {
        self.0
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for JsonBody<T> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move { parse(&read(&request, payload).await?).map(Self) })
    }
}

/// The bytes of a body that says it is JSON.
pub(crate) async fn read(request: &HttpRequest, mut payload: Payload) -> Result<BytesMut, Problem> {
    if !request
        .content_type()
        .eq_ignore_ascii_case("application/json")
    {
        return Err(Problem::new(Code::UnsupportedMediaType).detail("Send application/json."));
    }
    let mut bytes = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_broken_off| {
            Problem::new(Code::MalformedRequest).detail("The body broke off.")
        })?;
        if bytes.len() + chunk.len() > MAX_JSON_BYTES {
            return Err(Problem::new(Code::BodyTooLarge)
                .with("limit_bytes", MAX_JSON_BYTES)
                .detail(format!("The body may have {MAX_JSON_BYTES} bytes at most.")));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// What the bytes of a body say.
pub(crate) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        return Err(Problem::new(Code::MalformedRequest).detail("The body is a JSON object."));
    }
    // serde's words name the field and the place and nothing of the inside.
    serde_json::from_slice(bytes).or_else(|error| {
        with_whole_numbers(bytes)
            .ok_or_else(|| Problem::new(Code::MalformedRequest).detail(error.to_string()))
    })
}

/// An object inside a body, or nothing: there too an array of its fields is refused.
pub(crate) fn object<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    if value.is_array() {
        return Err(D::Error::custom(
            "invalid type: sequence, expected an object",
        ));
    }
    serde_json::from_value(value).map_err(D::Error::custom)
}

/// JSON Schema counts `3.0` among the integers; serde does not.
fn with_whole_numbers<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let mut value = serde_json::from_slice(bytes).ok()?;
    round(&mut value);
    serde_json::from_value(value).ok()
}

fn round(value: &mut Value) {
    match value {
        Value::Number(number) => {
            let text = number.to_string();
            let whole = text
                .strip_suffix(".0")
                .and_then(|whole| whole.parse::<i64>().ok());
            if let Some(whole) = whole {
                *value = whole.into();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(round),
        Value::Object(fields) => fields.values_mut().for_each(round),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Body {
        version: u32,
    }

    #[test]
    fn a_body_is_an_object() {
        assert!(parse::<Body>(br#" {"version": 3}"#).is_ok_and(|body| body.version == 3));
        for refused in ["[3]", "3", "", "null", "{", r#"{"version": 3, "more": 1}"#] {
            assert!(parse::<Body>(refused.as_bytes()).is_err(), "{refused}");
        }
    }

    #[test]
    fn a_whole_number_may_be_written_with_a_fraction() {
        assert!(parse::<Body>(br#"{"version": 3.0}"#).is_ok_and(|body| body.version == 3));
        assert!(parse::<Body>(br#"{"version": 3.5}"#).is_err());
        assert!(parse::<Body>(br#"{"version": -1.0}"#).is_err());
    }
}
