// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Check that an application for the real-name authentication of a partner's customer did not pass.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RealNameCheckItem {
    /// The organization is of a special kind. Its account manager has to arrange the authentication.
    ///
    /// `MILITARY_ENTERPRISE` on the wire.
    MilitaryEnterprise,

    /// The organization is deregistered, or its licence was revoked.
    ///
    /// `ENTERPRISE_LOGOUT_REVOKE` on the wire.
    EnterpriseLogoutRevoke,

    /// The customer is in arrears.
    ///
    /// `IS_DEBT` on the wire.
    IsDebt,

    /// The customer has a credit account and owes credit.
    ///
    /// `IS_CREDIT_ACCOUNT` on the wire.
    IsCreditAccount,

    /// The account of the customer is a master account or a member account of an enterprise.
    ///
    /// `IS_ORG_ACCOUNT` on the wire.
    IsOrgAccount,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl RealNameCheckItem {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::MilitaryEnterprise => "MILITARY_ENTERPRISE",
            Self::EnterpriseLogoutRevoke => "ENTERPRISE_LOGOUT_REVOKE",
            Self::IsDebt => "IS_DEBT",
            Self::IsCreditAccount => "IS_CREDIT_ACCOUNT",
            Self::IsOrgAccount => "IS_ORG_ACCOUNT",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "MILITARY_ENTERPRISE" => Self::MilitaryEnterprise,
            "ENTERPRISE_LOGOUT_REVOKE" => Self::EnterpriseLogoutRevoke,
            "IS_DEBT" => Self::IsDebt,
            "IS_CREDIT_ACCOUNT" => Self::IsCreditAccount,
            "IS_ORG_ACCOUNT" => Self::IsOrgAccount,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    RealNameCheckItem,
    [
        MilitaryEnterprise,
        EnterpriseLogoutRevoke,
        IsDebt,
        IsCreditAccount,
        IsOrgAccount,
    ],
    Unknown
);

impl Decode for RealNameCheckItem {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(RealNameCheckItem, text, answered);
