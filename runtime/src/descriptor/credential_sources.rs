//! Where a vendor's customers keep their credentials, and by which names.

use core::time::Duration;

/// The places that credentials of a service come from when a program states none.
#[derive(Debug, Clone, Copy)]
pub struct CredentialSources {
    /// Variables of the environment.
    pub environment: Option<&'static EnvironmentNames>,
    /// A file below the home folder.
    pub profile: Option<&'static ProfileNames>,
    /// A service that each of the vendor's machines can reach.
    pub metadata: Option<&'static MetadataNames>,
}

impl CredentialSources {
    /// No places: a program states its credentials.
    pub const NONE: Self = Self { environment: None, profile: None, metadata: None };
}

/// What a place calls the parts of a key pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyNames {
    /// The access key.
    pub access_key: &'static str,
    /// The secret key.
    pub secret_key: &'static str,
    /// The token of temporary keys.
    pub security_token: Option<&'static str>,
    /// The account that calls are made for.
    pub domain_id: Option<&'static str>,
}

/// Another kind of credentials that the vendor's own programs take from the same place, and this client does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OtherKind {
    /// The kind, such as `an identity provider`.
    pub title: &'static str,
    /// Names that are all set when it is meant.
    pub names: &'static [&'static str],
    /// Whether the vendor's programs prefer it to a key pair. Then a key pair beside it is not used: it may be of
    /// another account.
    pub preferred: bool,
}

/// Variables of the environment.
#[derive(Debug, Clone, Copy)]
pub struct EnvironmentNames {
    /// Variables of a key pair.
    pub keys: KeyNames,
    /// Other kinds of credentials that variables may state.
    pub others: &'static [OtherKind],
}

/// A file of sections with keys and values.
#[derive(Debug, Clone, Copy)]
pub struct ProfileNames {
    /// Variable that holds the path of the file.
    pub path_variable: Option<&'static str>,
    /// Path of the file below the home folder where that variable is not set, with `/` between its parts.
    pub path: &'static str,
    /// Section that holds the credentials.
    pub section: &'static str,
    /// Keys of a key pair, in small letters.
    pub keys: KeyNames,
    /// Other kinds of credentials that the section may state.
    pub others: &'static [OtherKind],
}

/// A service without encryption that only the machine itself can reach, and that gives it temporary keys.
#[derive(Debug, Clone, Copy)]
pub struct MetadataNames {
    /// Scheme and address: `http`, and an address of this machine or of its link.
    pub address: &'static str,
    /// The call that begins a session.
    pub session: Option<MetadataSession>,
    /// Path of the call that answers with keys.
    pub path: &'static str,
    /// Member of the answer that holds them.
    pub object: &'static str,
    /// Members of a key pair.
    pub keys: KeyNames,
    /// Member that says when they expire, as a time of RFC 3339.
    pub expires_at: &'static str,
    /// How long before their end new keys are fetched.
    pub renew_before: Duration,
    /// What to do when the machine gets no keys; a sentence.
    pub advice: &'static str,
}

/// A `PUT` that answers with a token, which the call for keys then carries.
#[derive(Debug, Clone, Copy)]
pub struct MetadataSession {
    /// Path.
    pub path: &'static str,
    /// Header that asks for a lifetime in seconds.
    pub lifetime_header: &'static str,
    /// That lifetime.
    pub lifetime: Duration,
    /// Header that carries the token afterwards.
    pub token_header: &'static str,
    /// Statuses of machines that have no sessions: the keys come without a token there.
    pub without: &'static [u16],
}
