//! How calls prove who makes them.

/// The methods of a service. A client uses one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuthScheme {
    /// A signature made with a key pair.
    pub signature: Option<SignatureScheme>,
    /// Methods whose secrets stand in the request as they are.
    pub secrets: &'static [SecretScheme],
    /// Ids of operations that do not take all of the methods, and those that each takes; none at all for one that needs no
    /// credentials.
    pub exceptions: &'static [(&'static str, &'static [Scheme])],
}

/// A method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// A signature made with a key pair.
    Signature,
    /// A token in a header.
    Token,
    /// A user and a password.
    Basic,
    /// A key in the query.
    Query,
    /// Keys in headers.
    Key,
}

/// How requests are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignatureScheme {
    /// Name of the algorithm. One that the runtime does not have is brought by a [`Signer`](crate::Signer).
    pub algorithm: &'static str,
    /// Header that carries the time of signing.
    pub date_header: &'static str,
    /// Header that carries the token of temporary keys.
    pub session_header: Option<&'static str>,
    /// Header that carries the account id.
    pub domain_header: Option<&'static str>,
}

/// A method whose secrets stand in the request as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SecretScheme {
    /// Which it is.
    pub scheme: Scheme,
    /// Text in front of a token.
    pub prefix: &'static str,
    /// Its secrets: one, but user and password, and one for each header of keys.
    pub parts: &'static [SecretPart],
}

/// A secret of a method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SecretPart {
    /// What the vendor calls it.
    pub name: &'static str,
    /// The header or the parameter of the query that carries it; empty for user and password.
    pub place: &'static str,
    /// Variable of the environment that holds it.
    pub variable: Option<&'static str>,
}

impl AuthScheme {
    /// No method.
    pub const NONE: Self = Self { signature: None, secrets: &[], exceptions: &[] };

    /// The method, where the service has it and its secrets stand in the request as they are.
    #[must_use]
    pub fn secret(&self, scheme: Scheme) -> Option<&'static SecretScheme> {
        self.secrets.iter().find(|known| known.scheme == scheme)
    }

    /// The methods whose secrets stand in variables of the environment.
    pub fn with_variables(&self) -> impl Iterator<Item = &'static SecretScheme> + use<> {
        self.secrets.iter().filter(|scheme| scheme.parts.iter().all(|part| part.variable.is_some()))
    }

    /// Whether an operation takes that method.
    pub(crate) fn takes(&self, operation: &str, scheme: Scheme) -> bool {
        self.exception(operation).is_none_or(|schemes| schemes.contains(&scheme))
    }

    /// Whether an operation needs no credentials.
    pub(crate) fn is_open(&self, operation: &str) -> bool {
        self.exception(operation).is_some_and(<[Scheme]>::is_empty)
    }

    /// Whether any operation needs no credentials.
    pub(crate) fn has_open(&self) -> bool {
        self.exceptions.iter().any(|(_, schemes)| schemes.is_empty())
    }

    /// The methods that an operation takes, where they are not all of the service.
    pub(crate) fn exception(&self, operation: &str) -> Option<&'static [Scheme]> {
        self.exceptions.iter().find(|(id, _)| *id == operation).map(|(_, schemes)| *schemes)
    }

    /// Names of headers that carry a secret, the signature or what belongs to it.
    pub(crate) fn headers(&self) -> impl Iterator<Item = &'static str> {
        let scheme = self.signature.map(|of| [Some(of.date_header), of.session_header, of.domain_header]);
        let secrets = self.secrets.iter().filter(|known| known.scheme != Scheme::Query);
        let places = secrets.flat_map(|known| known.parts).map(|part| part.place).filter(|place| !place.is_empty());
        scheme.into_iter().flatten().flatten().chain(places)
    }

    /// The parameter of the query that carries a key.
    pub(crate) fn query_parameter(&self) -> Option<&'static str> {
        self.secret(Scheme::Query)?.parts.first().map(|part| part.place)
    }
}

impl Scheme {
    /// What credentials of the method are called.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Signature => "access key",
            Self::Token => "token",
            Self::Basic => "user and password",
            Self::Query => "key in the query",
            Self::Key => "keys in headers",
        }
    }
}
