//! Why a client could not be built.

use core::fmt;
use std::error::Error;

use crate::TransportError;

/// Why a client could not be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// No credentials were set.
    NoCredentials,
    /// The service does not accept credentials of this kind: the reason.
    Credentials(String),
    /// The service signs with an algorithm that the runtime does not implement.
    Algorithm(&'static str),
    /// Unknown region.
    Region {
        /// The name that was passed.
        name: String,
        /// The known ones.
        known: Vec<&'static str>,
    },
    /// Unknown name in [`set`](crate::ClientBuilder::set).
    UnknownValue {
        /// The name that was passed.
        name: String,
        /// The known ones.
        known: Vec<&'static str>,
    },
    /// A required value was not set.
    MissingValue(&'static str),
    /// A variable of the endpoint was not set.
    MissingVariable(String),
    /// A value is invalid.
    Value {
        /// Its name.
        name: &'static str,
        /// The reason.
        why: String,
    },
    /// The endpoint is invalid: the reason.
    Endpoint(&'static str),
    /// The endpoint is `http` and not on this machine, and `allow_http` was not called.
    Unencrypted,
    /// The name or version of the application is not valid in `User-Agent`.
    Application {
        /// `name` or `version`.
        what: &'static str,
        /// The text that was passed.
        value: String,
        /// The reason.
        why: &'static str,
    },
    /// No transport was set, and the crate is built without the feature `hyper`.
    NoTransport,
    /// The endpoint is `https`, no transport was set, and the crate is built without TLS.
    NoTls,
    /// No host was set, and the crate is built without the feature `hyper`.
    NoHost,
    /// A proxy in the environment is invalid.
    #[cfg(feature = "hyper")]
    Proxy(crate::ProxyError),
    /// The transport could not be set up.
    Transport(TransportError),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCredentials => f.write_str("no credentials were given"),
            Self::Credentials(what) => write!(f, "the credentials do not fit the service: {what}"),
            Self::Algorithm(name) => write!(
                f,
                "the signature algorithm {name} is not implemented; bring a signer with ClientBuilder::signer"
            ),
            Self::Region { name, known } => {
                write!(f, "the service has no region `{name}`; it has: {}", known.join(", "))
            }
            Self::UnknownValue { name, known } => {
                write!(f, "the service has no value `{name}` that clients set; it has: {}", known.join(", "))
            }
            Self::MissingValue(name) => write!(f, "`{name}` is not set; every call needs it"),
            Self::MissingVariable(name) => write!(f, "`{name}` is not set; the endpoint needs it"),
            Self::Value { name, why } => write!(f, "`{name}` cannot be used: {why}"),
            Self::Endpoint(why) => write!(f, "the endpoint cannot be used: {why}"),
            Self::Unencrypted => f.write_str("the endpoint is not encrypted; call allow_http() to use it anyway"),
            Self::Application { what, value, why } => write!(f, "the {what} of the application, `{value}`: {why}"),
            Self::NoTransport => f.write_str("no transport was given, and the feature `hyper` is off"),
            Self::NoTls => {
                f.write_str("no transport was given, and the features `tls-ring` and `tls-aws-lc` are both off")
            }
            Self::NoHost => f.write_str("no host (clock, timer, randomness) was given, and the feature `hyper` is off"),
            #[cfg(feature = "hyper")]
            Self::Proxy(error) => fmt::Display::fmt(error, f),
            Self::Transport(error) => write!(f, "the transport could not be set up: {error}"),
        }
    }
}

// The text of each has that of what is in it.
impl Error for BuildError {}
