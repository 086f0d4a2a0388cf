//! Where the vendor's customers keep their credentials, and by which names.

use serde::Deserialize;

use crate::Spanned;

/// What a place calls the parts of a key pair.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct KeyNames {
    /// The access key.
    pub access_key: Spanned<String>,
    /// The secret key.
    pub secret_key: Spanned<String>,
    /// The token of temporary keys.
    pub security_token: Option<Spanned<String>>,
    /// The account that calls are made for.
    pub account: Option<Spanned<String>>,
}

impl KeyNames {
    /// All names.
    pub fn iter(&self) -> impl Iterator<Item = &Spanned<String>> {
        [&self.access_key, &self.secret_key].into_iter().chain(&self.security_token).chain(&self.account)
    }
}

/// Another kind of credentials that the vendor's programs take from the same place, and clients do not.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OtherKind {
    /// The kind, with its article: `an identity provider`.
    pub title: Spanned<String>,
    /// Names that are all set when it is meant.
    pub names: Vec<Spanned<String>>,
    /// Whether the vendor's programs prefer it to a key pair; a key pair beside it is not used then.
    #[serde(default)]
    pub preferred: bool,
}

/// Variables of the environment.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnvironmentSource {
    /// Variables of a key pair.
    pub keys: KeyNames,
    /// Other kinds of credentials.
    #[serde(default)]
    pub others: Vec<OtherKind>,
}

/// A file of sections with keys and values.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProfileSource {
    /// Variable that holds the path of the file.
    pub path_variable: Option<Spanned<String>>,
    /// Path below the home folder where that variable is not set.
    pub path: Spanned<String>,
    /// Section that holds the credentials.
    pub section: Spanned<String>,
    /// Keys of a key pair.
    pub keys: KeyNames,
    /// Other kinds of credentials.
    #[serde(default)]
    pub others: Vec<OtherKind>,
}

/// The call that begins a session with the metadata service: a `PUT` that answers with a token.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MetadataSession {
    /// Path.
    pub path: Spanned<String>,
    /// Header that asks for a lifetime.
    pub lifetime_header: Spanned<String>,
    /// That lifetime, in seconds.
    pub lifetime_seconds: u32,
    /// Header that carries the token afterwards.
    pub token_header: Spanned<String>,
    /// Statuses of machines without sessions; keys come without a token there.
    #[serde(default)]
    pub without: Vec<Spanned<u16>>,
}

/// A service that gives a machine of the vendor temporary keys.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MetadataSource {
    /// Address: `http://` and an IP address that only the machine itself reaches.
    pub address: Spanned<String>,
    /// The call that begins a session.
    pub session: Option<MetadataSession>,
    /// Path of the call that answers with keys.
    pub path: Spanned<String>,
    /// Member of the answer that holds them.
    pub object: Spanned<String>,
    /// Members of a key pair.
    pub keys: KeyNames,
    /// Member that says when they expire.
    pub expires_at: Spanned<String>,
    /// How long before their end new keys are fetched, in seconds.
    pub renew_before_seconds: u32,
    /// What to do when the machine gets no keys; a sentence.
    pub advice: Spanned<String>,
}

/// `credentials:` of a service: the places that credentials come from when a program states none, in this order.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CredentialSources {
    /// Variables of the environment.
    pub environment: Option<EnvironmentSource>,
    /// A file below the home folder.
    pub profile: Option<ProfileSource>,
    /// A service that each of the vendor's machines can reach.
    pub metadata: Option<MetadataSource>,
}
