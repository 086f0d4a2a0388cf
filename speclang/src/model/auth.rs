//! Ways to prove who calls: the schemes of a service, and those that an operation takes.

use std::fmt;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::load::grammar_error;
use crate::{Entries, Spanned};

/// Signing with an access key.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SignatureScheme {
    /// Name of the algorithm, as in the header.
    pub algorithm: String,
    /// Header with the signing time.
    pub date_header: String,
    /// Header with the token of temporary credentials.
    pub session_header: Option<String>,
    /// Header with the id of the calling account.
    pub domain_header: Option<String>,
    /// `brought`: programs bring what signs, as clients do not have the algorithm.
    pub signer: Option<SignedBy>,
}

/// Signature algorithms that clients have.
pub const ALGORITHMS: &[&str] = &["SDK-HMAC-SHA256"];

/// Who signs requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SignedBy {
    /// What a program, or a crate of the service, brings.
    Brought,
}

impl SignedBy {
    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Brought => "brought",
        }
    }
}

/// A token in a header.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TokenScheme {
    /// The header.
    pub header: String,
    /// Text before the token, such as `Bearer ` with its space.
    pub prefix: Option<Spanned<String>>,
    /// Environment variable that holds the token.
    pub environment: Option<Spanned<String>>,
}

/// Environment variables of a user and a password.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BasicVariables {
    /// The variable of the user.
    pub user: Spanned<String>,
    /// The variable of the password.
    pub password: Spanned<String>,
}

/// A user and a password (HTTP Basic).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BasicScheme {
    /// What the vendor calls the user.
    pub user: Spanned<String>,
    /// What the vendor calls the password.
    pub password: Spanned<String>,
    /// Environment variables that hold them.
    pub environment: Option<BasicVariables>,
}

/// A key in the query.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QueryScheme {
    /// The parameter.
    pub parameter: Spanned<String>,
    /// Environment variable that holds the key.
    pub environment: Option<Spanned<String>>,
}

/// Keys in headers, all of which are sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct KeyScheme {
    /// Headers, and what the vendor calls the value of each.
    pub headers: Entries<Spanned<String>>,
    /// Environment variables that hold the values, by what they are called.
    #[serde(default)]
    pub environment: Entries<Spanned<String>>,
}

/// Authentication methods; a client uses one of them.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// Signing with an access key.
    pub signature: Option<SignatureScheme>,
    /// A token in a header.
    pub token: Option<TokenScheme>,
    /// A user and a password.
    pub basic: Option<BasicScheme>,
    /// A key in the query.
    pub query: Option<QueryScheme>,
    /// Keys in headers.
    pub key: Option<KeyScheme>,
}

/// One of the authentication methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Signing with an access key.
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

impl Scheme {
    /// All of them with their names in the language.
    pub const ALL: [(&str, Self); 5] = [
        ("signature", Self::Signature),
        ("token", Self::Token),
        ("basic", Self::Basic),
        ("query", Self::Query),
        ("key", Self::Key),
    ];

    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, scheme)| *scheme == self).map_or("signature", |(name, _)| name)
    }
}

impl Auth {
    /// The methods that the service has.
    pub fn schemes(&self) -> impl Iterator<Item = Scheme> {
        let Self { signature, token, basic, query, key } = self;
        let has = [signature.is_some(), token.is_some(), basic.is_some(), query.is_some(), key.is_some()];
        Scheme::ALL.into_iter().zip(has).filter(|(_, has)| *has).map(|((_, scheme), _)| scheme)
    }

    /// The environment variables that hold the secrets of methods other than the signature.
    #[must_use]
    pub fn variables(&self) -> Vec<&Spanned<String>> {
        let Self { signature: _, token, basic, query, key } = self;
        let mut all: Vec<&Spanned<String>> = Vec::new();
        all.extend(token.iter().filter_map(|scheme| scheme.environment.as_ref()));
        let basic = basic.iter().filter_map(|scheme| scheme.environment.as_ref());
        all.extend(basic.flat_map(|variables| [&variables.user, &variables.password]));
        all.extend(query.iter().filter_map(|scheme| scheme.environment.as_ref()));
        all.extend(key.iter().flat_map(|scheme| &scheme.environment).map(|(_, variable)| variable));
        all
    }
}

/// `auth:` of an operation: which methods it takes. None of them means that it needs no credentials.
#[derive(Debug, Clone, PartialEq)]
pub struct OperationAuth(pub Vec<Spanned<String>>);

impl OperationAuth {
    /// The methods in words.
    #[must_use]
    pub fn words(&self) -> String {
        let names: Vec<String> = self.0.iter().map(|name| format!("`{}`", name.value)).collect();
        if names.is_empty() { "none needed".to_owned() } else { names.join(" or ") }
    }

    /// Whether a method is one that the operation takes.
    #[must_use]
    pub fn takes(&self, scheme: Scheme) -> bool {
        self.0.iter().any(|name| name.as_str() == scheme.name())
    }
}

impl<'de> Deserialize<'de> for OperationAuth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AuthVisitor;

        impl<'de> Visitor<'de> for AuthVisitor {
            type Value = OperationAuth;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`none`, or a list of authentication methods")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<OperationAuth, E> {
                match text {
                    "none" => Ok(OperationAuth(Vec::new())),
                    other => {
                        let message = format!("`{other}` is not a list of authentication methods");
                        Err(grammar_error("bad-value", &message, "write `none`, or a list such as `[token]`"))
                    }
                }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<OperationAuth, A::Error> {
                let mut names = Vec::new();
                while let Some(name) = list.next_element()? {
                    names.push(name);
                }
                if names.is_empty() {
                    let help = "write `none` if the operation needs no credentials";
                    return Err(grammar_error("bad-value", "the list of authentication methods is empty", help));
                }
                Ok(OperationAuth(names))
            }
        }

        deserializer.deserialize_any(AuthVisitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for OperationAuth {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OperationAuth".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names: Vec<&str> = Scheme::ALL.iter().map(|(name, _)| *name).collect();
        schemars::json_schema!({
            "description": "`none`, or the authentication methods of the service that the operation takes.",
            "anyOf": [{"const": "none"}, {"type": "array", "items": {"enum": names}, "minItems": 1}],
        })
    }
}
