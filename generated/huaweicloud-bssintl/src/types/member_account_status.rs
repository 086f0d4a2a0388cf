// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// State of a member account of an enterprise.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MemberAccountStatus {
    /// In use.
    ///
    /// `1` on the wire.
    Normal,

    /// Being created.
    ///
    /// `2` on the wire.
    Creating,

    /// Being closed.
    ///
    /// `3` on the wire.
    Closing,

    /// Closed.
    ///
    /// `4` on the wire.
    Closed,

    /// The account is still being registered.
    ///
    /// `101` on the wire.
    Registering,

    /// The account waits to be activated.
    ///
    /// `102` on the wire.
    AwaitingActivation,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl MemberAccountStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Normal => "1",
            Self::Creating => "2",
            Self::Closing => "3",
            Self::Closed => "4",
            Self::Registering => "101",
            Self::AwaitingActivation => "102",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Normal,
            "2" => Self::Creating,
            "3" => Self::Closing,
            "4" => Self::Closed,
            "101" => Self::Registering,
            "102" => Self::AwaitingActivation,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    MemberAccountStatus,
    [
        Normal,
        Creating,
        Closing,
        Closed,
        Registering,
        AwaitingActivation,
    ],
    Unknown
);

impl Decode for MemberAccountStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(MemberAccountStatus, number, answered);
