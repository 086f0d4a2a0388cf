// @generated from spec/bss/service.yaml. Do not edit: change that, and generate again.

//! Credential sources, if a program sets no credentials.

pub use api_runtime::{
    ChainSource, Credentials, CredentialsError, CredentialsFuture, CredentialsSource,
    MetadataSource,
};

#[cfg(feature = "environment")]
pub use api_runtime::{EnvironmentSource, ProfileSource};

#[cfg(all(feature = "environment", feature = "hyper"))]
impl crate::Client {
    /// A client for the default endpoint with credentials from the first source that has some, see
    /// [`chain`](crate::credentials::chain).
    ///
    /// Nothing is read before the first call, so missing credentials are an error of that call.
    ///
    /// # Errors
    ///
    /// If the transport cannot be set up.
    pub fn from_env() -> Result<Self, api_runtime::BuildError> {
        Self::builder().credentials(chain()).build()
    }
}

/// Tries every source in turn and returns the first credentials.
///
/// The order: the [environment], then the [profile file](profile), then the [metadata service](metadata). A source without credentials is skipped. One with invalid credentials ends the chain, as the next might belong to another account. Sources whose cargo feature is disabled are not tried.
#[must_use]
pub fn chain() -> ChainSource {
    ChainSource::of(&PLACES)
}

/// Credentials from environment variables. Empty ones count as not set.
///
/// | Variable | Holds |
/// |---|---|
/// | `HUAWEICLOUD_SDK_AK` | access key |
/// | `HUAWEICLOUD_SDK_SK` | secret key |
/// | `HUAWEICLOUD_SDK_SECURITY_TOKEN` | token of temporary credentials |
/// | `HUAWEICLOUD_SDK_DOMAIN_ID` | id of the account of the calls; optional |
///
/// If it contains an identity provider or an `OpenID` Connect provider, which this client does not support, its access key is not used either: it may belong to another account.
#[cfg(feature = "environment")]
#[must_use]
pub fn environment() -> EnvironmentSource {
    EnvironmentSource::new(&ENVIRONMENT)
}

/// Credentials from the section `[global]` of the file `~/.huaweicloud/credentials` unless the variable `HUAWEICLOUD_SDK_CREDENTIALS_FILE` contains another path.
///
/// | Key | Holds |
/// |---|---|
/// | `ak` | access key |
/// | `sk` | secret key |
/// | `security_token` | token of temporary credentials |
/// | `domain_id` | id of the account of the calls; optional |
///
/// If it contains an identity provider, which this client does not support, its access key is not used either: it may belong to another account.
#[cfg(feature = "environment")]
#[must_use]
pub fn profile() -> ProfileSource {
    ProfileSource::new(&PROFILE)
}

/// Temporary credentials from the metadata service at `http://169.254.169.254`, which instances of the vendor can reach.
///
/// They are refreshed 40 minutes before they expire. Give the cloud server an agency, or state credentials in another way.
#[cfg(feature = "hyper")]
#[must_use]
pub fn metadata() -> MetadataSource {
    MetadataSource::new(&METADATA)
}

/// All sources.
pub(crate) const PLACES: api_runtime::CredentialSources = api_runtime::CredentialSources {
    environment: Some(&ENVIRONMENT),
    profile: Some(&PROFILE),
    metadata: Some(&METADATA),
};

static ENVIRONMENT: api_runtime::EnvironmentNames = api_runtime::EnvironmentNames {
    keys: api_runtime::KeyNames {
        access_key: "HUAWEICLOUD_SDK_AK",
        secret_key: "HUAWEICLOUD_SDK_SK",
        security_token: Some("HUAWEICLOUD_SDK_SECURITY_TOKEN"),
        domain_id: Some("HUAWEICLOUD_SDK_DOMAIN_ID"),
    },
    others: &[
        api_runtime::OtherKind {
            title: "an identity provider",
            names: &["HUAWEICLOUD_SDK_IDP_ID", "HUAWEICLOUD_SDK_ID_TOKEN_FILE"],
            preferred: true,
        },
        api_runtime::OtherKind {
            title: "an `OpenID` Connect provider",
            names: &[
                "HUAWEICLOUD_OIDC_PROVIDER_URN",
                "HUAWEICLOUD_OIDC_AGENCY_URN",
                "HUAWEICLOUD_OIDC_ID_TOKEN",
            ],
            preferred: true,
        },
        api_runtime::OtherKind {
            title: "an `OpenID` Connect provider",
            names: &[
                "HUAWEICLOUD_OIDC_PROVIDER_URN",
                "HUAWEICLOUD_OIDC_AGENCY_URN",
                "HUAWEICLOUD_OIDC_TOKEN_FILE",
            ],
            preferred: true,
        },
        api_runtime::OtherKind {
            title: "the identity of a pod",
            names: &[
                "HC_CONTAINER_CREDENTIALS_FULL_URI",
                "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE",
            ],
            preferred: false,
        },
    ],
};

static PROFILE: api_runtime::ProfileNames = api_runtime::ProfileNames {
    path_variable: Some("HUAWEICLOUD_SDK_CREDENTIALS_FILE"),
    path: ".huaweicloud/credentials",
    section: "global",
    keys: api_runtime::KeyNames {
        access_key: "ak",
        secret_key: "sk",
        security_token: Some("security_token"),
        domain_id: Some("domain_id"),
    },
    others: &[api_runtime::OtherKind {
        title: "an identity provider",
        names: &["idp_id", "id_token_file"],
        preferred: true,
    }],
};

static METADATA: api_runtime::MetadataNames = api_runtime::MetadataNames {
    address: "http://169.254.169.254",
    session: Some(api_runtime::MetadataSession {
        path: "/meta-data/latest/api/token",
        lifetime_header: "X-Metadata-Token-Ttl-Seconds",
        lifetime: core::time::Duration::from_secs(21600),
        token_header: "X-Metadata-Token",
        without: &[404, 405, 503],
    }),
    path: "/openstack/latest/securitykey",
    object: "credential",
    keys: api_runtime::KeyNames {
        access_key: "access",
        secret_key: "secret",
        security_token: Some("securitytoken"),
        domain_id: None,
    },
    expires_at: "expires_at",
    renew_before: core::time::Duration::from_secs(2400),
    advice: "Give the cloud server an agency, or state credentials in another way.",
};
