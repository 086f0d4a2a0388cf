//! Where the vendor's customers keep their credentials, and by which names.

use serde::Deserialize;

use crate::Spanned;

/// Names of the parts of an access key in a source.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct KeyNames {
    /// The access key id.
    pub access_key: Spanned<String>,
    /// The secret key.
    pub secret_key: Spanned<String>,
    /// The token of temporary credentials.
    pub security_token: Option<Spanned<String>>,
    /// The account of the calls.
    pub account: Option<Spanned<String>>,
}

impl KeyNames {
    /// All names.
    pub fn iter(&self) -> impl Iterator<Item = &Spanned<String>> {
        [&self.access_key, &self.secret_key].into_iter().chain(&self.security_token).chain(&self.account)
    }
}

/// Another type of credentials that the vendor's programs read from the same source, and clients do not support.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OtherKind {
    /// The type, with its article: `an identity provider`.
    pub title: Spanned<String>,
    /// Names that are all set if it is used.
    pub names: Vec<Spanned<String>>,
    /// Whether the vendor's programs prefer it to an access key, which is not used then.
    #[serde(default)]
    pub preferred: bool,
}

/// Environment variables.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnvironmentSource {
    /// Variables of an access key.
    pub keys: KeyNames,
    /// Other types of credentials.
    #[serde(default)]
    pub others: Vec<OtherKind>,
}

/// A file of sections with keys and values.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProfileSource {
    /// Variable with the path of the file.
    pub path_variable: Option<Spanned<String>>,
    /// Path below the home directory, if that variable is not set.
    pub path: Spanned<String>,
    /// Section with the credentials.
    pub section: Spanned<String>,
    /// Keys of an access key.
    pub keys: KeyNames,
    /// Other types of credentials.
    #[serde(default)]
    pub others: Vec<OtherKind>,
}

/// The call that begins a session with the metadata service: a `PUT` that returns a token.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MetadataSession {
    /// Path.
    pub path: Spanned<String>,
    /// Header with the requested lifetime.
    pub lifetime_header: Spanned<String>,
    /// That lifetime, in seconds.
    pub lifetime_seconds: u32,
    /// Header for the token.
    pub token_header: Spanned<String>,
    /// Statuses of instances without sessions; no token is needed there.
    #[serde(default)]
    pub without: Vec<Spanned<u16>>,
}

/// The service that provides an instance with temporary credentials.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MetadataSource {
    /// `http://` and a loopback or link-local IP address.
    pub address: Spanned<String>,
    /// The call that begins a session.
    pub session: Option<MetadataSession>,
    /// Path of the call that returns credentials.
    pub path: Spanned<String>,
    /// Field of the response that contains them.
    pub object: Spanned<String>,
    /// Fields of an access key.
    pub keys: KeyNames,
    /// Field with their expiry.
    pub expires_at: Spanned<String>,
    /// How long before their expiry credentials are refreshed, in seconds.
    pub renew_before_seconds: u32,
    /// What to do if the instance gets no credentials; a sentence.
    pub advice: Spanned<String>,
}

/// `credentials:` of a service: the credential chain, in this order.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CredentialSources {
    /// Environment variables.
    pub environment: Option<EnvironmentSource>,
    /// A file below the home directory.
    pub profile: Option<ProfileSource>,
    /// The instance metadata service of the vendor.
    pub metadata: Option<MetadataSource>,
}
