//! Methods whose secrets stand in the request as they are: whether they are there, in their form.

use speclang::model::{Auth, Scheme};

use super::signed::Signed;
use crate::receive::pairs;

/// What is missing where a method has nothing in the request.
pub(super) const fn title(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Signature => "signature",
        Scheme::Token => "token",
        Scheme::Basic => "user and password",
        Scheme::Query => "key in its query",
        Scheme::Key => "key in its headers",
    }
}

/// Whether a method other than the signature stands in the header of signatures.
pub(super) fn use_authorization(auth: &Auth) -> bool {
    let is = |name: &str| name.eq_ignore_ascii_case("authorization");
    auth.basic.is_some()
        || auth.token.as_ref().is_some_and(|token| is(&token.header))
        || auth.key.as_ref().is_some_and(|key| key.headers.keys().any(is))
}

/// Whether a method's secrets are there; an empty reason where nothing of it is. A signature is judged elsewhere.
pub(super) fn judge(auth: &Auth, scheme: Scheme, request: &Signed<'_>) -> Option<Result<(), String>> {
    let text = |name: &str| {
        let value = request.headers.get(name).and_then(|value| value.to_str().ok());
        value.filter(|text| !text.trim().is_empty())
    };
    Some(match scheme {
        Scheme::Signature => return None,
        Scheme::Token => {
            let token = auth.token.as_ref()?;
            let prefix = token.prefix.as_ref().map_or("", |prefix| prefix.as_str());
            match text(&token.header).map(|text| text.strip_prefix(prefix)) {
                None => Err(String::new()),
                Some(Some(rest)) if !rest.trim().is_empty() && (prefix.is_empty() || !rest.starts_with(prefix)) => {
                    Ok(())
                }
                Some(_) => Err(format!("The header {} is not `{prefix}` and a token.", token.header)),
            }
        }
        Scheme::Basic => match text("authorization") {
            None => Err(String::new()),
            Some(value) => {
                let decoded = value.strip_prefix("Basic ").and_then(decode);
                let is_pair =
                    decoded.is_some_and(|text| text.split_once(':').is_some_and(|(user, _)| !user.is_empty()));
                if is_pair { Ok(()) } else { Err("The header Authorization has no user and password.".to_owned()) }
            }
        },
        Scheme::Query => {
            let name = auth.query.as_ref()?.parameter.as_str();
            let pairs = pairs(request.query);
            let mut values = pairs.iter().filter(|(known, _)| known.as_deref() == Ok(name)).map(|(_, value)| value);
            match (values.next(), values.next()) {
                (Some(Ok(value)), None) if !value.is_empty() => Ok(()),
                (Some(_), _) => Err(format!("The query parameter {name} is not one key.")),
                (None, _) => Err(String::new()),
            }
        }
        Scheme::Key => {
            let missing = auth.key.as_ref()?.headers.keys().filter(|name| text(name).is_none());
            let missing: Vec<&str> = missing.collect();
            match missing.len() {
                0 => Ok(()),
                count if count == auth.key.as_ref()?.headers.keys().count() => Err(String::new()),
                _ => Err(format!("The header {} is missing.", missing.join(", "))),
            }
        }
    })
}

/// The text that stands in Base64.
fn decode(encoded: &str) -> Option<String> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let digits = encoded.trim_end_matches('=').bytes().map(digit).collect::<Option<Vec<u8>>>()?;
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for digit in digits {
        bits = bits << 6 | u32::from(digit);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xFF).ok()?);
        }
    }
    String::from_utf8(bytes).ok().filter(|_| encoded.len().is_multiple_of(4))
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn base64_is_read_with_its_padding() {
        assert_eq!(decode("QWxhZGRpbjpvcGVuIHNlc2FtZQ==").as_deref(), Some("Aladdin:open sesame"));
        assert_eq!(decode("Zm9v").as_deref(), Some("foo"));
        for text in ["Zg", "Z*==", "Zm9v Zg=="] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
