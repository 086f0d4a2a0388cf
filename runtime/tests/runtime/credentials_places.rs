//! Names of an invented vendor, and a few tools that the tests of credential sources share.

use core::pin::pin;
use core::task::{Context, Poll, Waker};
use core::time::Duration;

use api_runtime::{Credentials, CredentialsError, CredentialsSource, KeyNames, MetadataNames, MetadataSession};
#[cfg(feature = "environment")]
use api_runtime::{EnvironmentNames, OtherKind, ProfileNames};

/// Values that no message may repeat.
pub(crate) const SECRETS: [&str; 3] = ["SECRET-key", "SECRET-token", "SECRET-session"];

#[cfg(feature = "environment")]
const OIDC: &[OtherKind] = &[
    OtherKind { title: "a provider", names: &["T_IDP", "T_IDP_FILE"], preferred: true },
    OtherKind { title: "a pod", names: &["T_POD"], preferred: false },
];

#[cfg(feature = "environment")]
pub(crate) static ENVIRONMENT: EnvironmentNames = EnvironmentNames {
    keys: KeyNames {
        access_key: "T_AK",
        secret_key: "T_SK",
        security_token: Some("T_TOKEN"),
        domain_id: Some("T_DOMAIN"),
    },
    others: OIDC,
};

#[cfg(feature = "environment")]
pub(crate) static PROFILE: ProfileNames = ProfileNames {
    path_variable: Some("T_FILE"),
    path: ".things/keys",
    section: "global",
    keys: KeyNames {
        access_key: "ak",
        secret_key: "sk",
        security_token: Some("security_token"),
        domain_id: Some("domain_id"),
    },
    others: &[OtherKind { title: "a provider", names: &["idp_id", "id_token_file"], preferred: true }],
};

pub(crate) static METADATA: MetadataNames = MetadataNames {
    address: "http://169.254.169.254",
    session: Some(MetadataSession {
        path: "/token",
        lifetime_header: "X-Lifetime",
        lifetime: Duration::from_secs(21600),
        token_header: "X-Token",
        without: &[404, 405, 503],
    }),
    path: "/keys",
    object: "credential",
    keys: KeyNames {
        access_key: "access",
        secret_key: "secret",
        security_token: Some("securitytoken"),
        domain_id: None,
    },
    expires_at: "expires_at",
    renew_before: Duration::from_secs(2400),
    advice: "Give the machine a role.",
};

/// An environment with these variables alone.
#[cfg(feature = "environment")]
pub(crate) fn variables(
    set: &[(&'static str, &str)],
) -> impl Fn(&str) -> Option<std::ffi::OsString> + Send + Sync + 'static + use<> {
    let set: Vec<(&str, std::ffi::OsString)> =
        set.iter().map(|(name, value)| (*name, std::ffi::OsString::from(value))).collect();
    move |name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
}

/// What a source answers with that waits for nothing.
pub(crate) fn load(source: &dyn CredentialsSource) -> Result<Credentials, CredentialsError> {
    match pin!(source.load()).as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => panic!("the source waits"),
    }
}

/// The error of a source, which shows no secret in any form.
#[track_caller]
pub(crate) fn refusal(source: &dyn CredentialsSource) -> CredentialsError {
    let error = load(source).map(drop).expect_err("there are none");
    assert_shows_no_secret(&error);
    error
}

#[track_caller]
pub(crate) fn assert_shows_no_secret(error: &CredentialsError) {
    let shown = format!("{error} {error:?}");
    assert!(SECRETS.iter().all(|secret| !shown.contains(secret)), "{shown}");
}
