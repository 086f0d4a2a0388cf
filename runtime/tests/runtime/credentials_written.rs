//! Whatever an editor, a shell or a form leaves around a key is named at the door, at every door.

use std::time::SystemTime;

use api_runtime::{
    Bytes, Client, Credentials, CredentialsFuture, CredentialsSource, Error, Limits, MetadataSource, Method, Retries,
    TransportError, http,
};
#[cfg(feature = "environment")]
use api_runtime::{EnvironmentSource, ProfileSource};

#[cfg(feature = "environment")]
use crate::credentials_places::{ENVIRONMENT, PROFILE, variables};
use crate::credentials_places::{METADATA, load};
use crate::fixture::{SERVICE, answering, descriptor, operation};
use crate::host::{TestHost, at_once};

operation!(Read, (), descriptor(Method::Get, &[], &[]));

/// What stands around or in a value, and what it is called.
const STRAYS: [(&str, &str); 11] = [
    ("SECRET\r", "ends with a carriage return"),
    ("SECRET\n", "ends with a line break"),
    ("SECRET\r\n", "ends with a line break"),
    ("SECRET ", "ends with a space"),
    ("\tSECRET", "begins with a tab"),
    ("SECRET key", "contains a space"),
    ("\u{feff}SECRET", "begins with a byte order mark"),
    ("\"SECRET\"", "begins with a quote"),
    ("SECRET\u{a0}", "ends with a character outside ASCII"),
    ("SÉCRET", "contains a character outside ASCII"),
    ("SECRET\u{1b}[0m", "contains a control character"),
];

const PARTS: [&str; 4] = ["the access key", "the secret key", "the security token", "the account id"];

/// Four parts, one of them written like that.
fn parts(odd: usize, written: &str) -> [String; 4] {
    let mut parts = ["a", "s", "t", "d"].map(str::to_owned);
    written.clone_into(&mut parts[odd]);
    parts
}

fn credentials([access, secret, token, account]: [String; 4]) -> Credentials {
    Credentials::key(access, secret).security_token(token).domain_id(account)
}

#[track_caller]
fn assert_told(shown: &str, place: &str, kind: &str) {
    assert!(shown.contains(&format!("{place} {kind}")) && !shown.contains("CRET"), "{place} {kind}: {shown:?}");
    assert!(!shown.contains(['\r', '\u{feff}', '\u{1b}']), "{shown:?}");
}

#[test]
fn in_code() {
    for (written, kind) in STRAYS {
        for (odd, part) in PARTS.into_iter().enumerate() {
            let builder = Client::builder(&SERVICE).credentials(credentials(parts(odd, written)));
            let error = builder.transport(answering(200, "{}").1).build().expect_err(part);
            assert_told(&format!("{error} {error:?}").replace("\\\\", "\\"), part, kind);
        }
        let builder = Client::builder(&SERVICE).credentials(Credentials::token(written));
        match builder.transport(answering(200, "{}").1).build() {
            Err(error) => assert_told(&error.to_string(), "the token", kind),
            Ok(_) => assert_eq!(written, "SECRET key", "a token may be a scheme and a text"),
        }
    }
}

#[test]
fn from_a_source_of_the_programs_own() {
    struct Own([String; 4]);
    impl CredentialsSource for Own {
        fn load(&self) -> CredentialsFuture<'_> {
            Box::pin(core::future::ready(Ok(credentials(self.0.clone()))))
        }
    }
    for (written, kind) in STRAYS {
        for (odd, part) in PARTS.into_iter().enumerate() {
            let (sent, transport) = answering(200, "{}");
            let builder = Client::builder(&SERVICE).credentials(Own(parts(odd, written))).transport(transport);
            let builder = builder.host(TestHost::at(SystemTime::UNIX_EPOCH)).retries(Retries::none());
            let client = builder.build().expect("nobody has asked the source");
            let error = at_once(client.call(&Read(vec![])).into_future()).expect_err(part);
            assert!(matches!(&error, Error::Credentials(why) if why.is_broken()), "{error:?}");
            assert_told(&error.to_string(), part, kind);
            assert!(sent.lock().unwrap().is_empty());
        }
    }
}

#[cfg(feature = "environment")]
#[test]
fn in_the_environment() {
    let names = ["T_AK", "T_SK", "T_TOKEN", "T_DOMAIN"];
    for (written, kind) in STRAYS {
        for (odd, name) in names.into_iter().enumerate() {
            let parts = parts(odd, written);
            let set: Vec<_> = names.into_iter().zip(parts.iter().map(String::as_str)).collect();
            let error = load(&EnvironmentSource::new(&ENVIRONMENT).reading(variables(&set))).expect_err(name);
            assert!(error.is_broken(), "another place may belong to another account");
            assert_told(&error.to_string(), &format!("`{name}`"), kind);
        }
    }
    let error = load(&EnvironmentSource::new(&ENVIRONMENT).reading(variables(&[("T_AK", " "), ("T_SK", "s")])));
    assert!(error.expect_err("a blank is no key").is_broken());
}

#[cfg(feature = "environment")]
#[test]
fn in_the_profile_file() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("api-runtime-written");
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("keys");
    for (written, kind) in STRAYS {
        // Files have line ends, and whoever reads them takes white space off both ends of a line.
        if written.trim() != written {
            continue;
        }
        for (odd, key) in ["ak", "sk", "security_token", "domain_id"].into_iter().enumerate() {
            let [ak, sk, token, account] = parts(odd, written);
            let lines = format!("[global]\nak={ak}\nsk={sk}\nsecurity_token={token}\ndomain_id={account}\n");
            std::fs::write(&path, lines).expect("a file");
            let error = load(&ProfileSource::new(&PROFILE).path(&path)).expect_err(key);
            assert!(error.is_broken());
            assert_told(&error.to_string(), &format!("`{key}` in line {}", odd + 2), kind);
        }
    }
    for end in ["\r", "\n", "\u{7}"] {
        let set = [("T_FILE", format!("{}{end}", path.display()))];
        let set: Vec<_> = set.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let error = load(&ProfileSource::new(&PROFILE).reading(variables(&set))).expect_err("no such path");
        assert!(error.to_string().contains("`T_FILE` contains a line break"), "{error}");
    }
}

#[test]
fn in_the_answer_of_the_metadata_service() {
    for (written, kind) in STRAYS {
        for (odd, key) in ["access", "secret", "securitytoken"].into_iter().enumerate() {
            let [access, secret, token, _] = parts(odd, written);
            // JSON escapes control characters much as Rust does.
            let quoted = |text: &str| {
                let escaped: Vec<String> = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
                format!("\"{}\"", escaped.concat())
            };
            let body = format!(
                r#"{{"credential":{{"access":{},"secret":{},"securitytoken":{},"expires_at":"2030-01-01T00:00:00Z"}}}}"#,
                quoted(&access),
                quoted(&secret),
                quoted(&token)
            );
            let transport = move |request: http::Request<Bytes>, _: Limits| {
                let status = if request.method() == "PUT" { 404 } else { 200 };
                let answer = http::Response::builder().status(status).body(Bytes::from(body.clone()));
                async move { Ok::<_, TransportError>(answer.expect("an answer")) }
            };
            let error = load(&MetadataSource::over(&METADATA, transport)).expect_err(key);
            assert!(error.is_broken());
            assert_told(&error.to_string(), &format!("in its response `{key}`"), kind);
        }
    }
}
