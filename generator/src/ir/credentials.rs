//! Where credentials come from: tables that the runtime reads, and the functions that stand for each place.

use super::Doc;

/// The places of a service.
#[derive(Debug, Clone, Hash)]
pub struct CredentialPlaces {
    /// Variables of the environment.
    pub environment: Option<EnvironmentPlace>,
    /// A profile file.
    pub profile: Option<ProfilePlace>,
    /// A metadata service.
    pub metadata: Option<MetadataPlace>,
    /// Whether variables hold secrets of other methods than a signature, which are asked too.
    pub variables: bool,
    /// Documentation of the chain over them.
    pub chain_doc: Doc,
    /// Documentation of a client that uses it.
    pub client_doc: Doc,
}

impl CredentialPlaces {
    /// Whether any place has key pairs.
    #[must_use]
    pub fn has_keys(&self) -> bool {
        self.environment.is_some() || self.profile.is_some() || self.metadata.is_some()
    }
}

/// What a place calls the parts of a key pair.
#[derive(Debug, Clone, Hash)]
pub struct KeyNames {
    /// Access key and secret key.
    pub pair: (String, String),
    /// Token of temporary keys.
    pub security_token: Option<String>,
    /// Account.
    pub domain_id: Option<String>,
}

/// Another kind of credentials, which clients do not take.
#[derive(Debug, Clone, Hash)]
pub struct OtherKind {
    /// The kind.
    pub title: String,
    /// Names that are all set when it is meant.
    pub names: Vec<String>,
    /// Whether it wins over a key pair.
    pub preferred: bool,
}

/// Variables of the environment.
#[derive(Debug, Clone, Hash)]
pub struct EnvironmentPlace {
    /// Variables of a key pair.
    pub keys: KeyNames,
    /// Other kinds.
    pub others: Vec<OtherKind>,
    /// Documentation.
    pub doc: Doc,
}

/// A profile file.
#[derive(Debug, Clone, Hash)]
pub struct ProfilePlace {
    /// Variable of its path.
    pub path_variable: Option<String>,
    /// Path below the home folder.
    pub path: String,
    /// Section.
    pub section: String,
    /// Keys of a key pair.
    pub keys: KeyNames,
    /// Other kinds.
    pub others: Vec<OtherKind>,
    /// Documentation.
    pub doc: Doc,
}

/// A metadata service.
#[derive(Debug, Clone, Hash)]
pub struct MetadataPlace {
    /// Address.
    pub address: String,
    /// The call that begins a session.
    pub session: Option<MetadataSession>,
    /// Path of the call for keys.
    pub path: String,
    /// Member that holds them.
    pub object: String,
    /// Members of a key pair.
    pub keys: KeyNames,
    /// Member of the expiry.
    pub expires_at: String,
    /// Seconds before the expiry in which new keys are fetched.
    pub renew_before: u64,
    /// What to do when there are none.
    pub advice: String,
    /// Documentation.
    pub doc: Doc,
}

/// The call that begins a session with a metadata service.
#[derive(Debug, Clone, Hash)]
pub struct MetadataSession {
    /// Path.
    pub path: String,
    /// Header of the lifetime.
    pub lifetime_header: String,
    /// Lifetime in seconds.
    pub lifetime: u64,
    /// Header of the token.
    pub token_header: String,
    /// Statuses of machines without sessions.
    pub without: Vec<u16>,
}
