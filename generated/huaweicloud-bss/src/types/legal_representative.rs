// @generated from spec/bss/types. Do not edit: change that, and generate again.

use crate::types::CertifierRole;
use api_runtime::{Fields, Outcome, Parameter, State, ToWire, WireRef};

/// Person who stands for an organization in its real-name authentication.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegalRepresentative {
    /// Name of the legal representative. The wire name is misspelled.
    ///
    /// Required · `legel_name` in the body · at most 255 characters · redacted
    pub legel_name: String,

    /// Number of the legal representative's identity card. The wire name is misspelled.
    ///
    /// Required · `legel_id_number` in the body · at most 32 characters · redacted
    pub legel_id_number: String,

    /// Role of the person.
    ///
    /// Optional · `certifier_role` in the body · at most 32 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub certifier_role: Option<CertifierRole>,
}

impl std::cmp::Eq for LegalRepresentative {}

impl LegalRepresentative {
    const SHOWN: &'static str =
        api_runtime::names!["legel_name", "legel_id_number", "certifier_role"];
}

impl std::fmt::Debug for LegalRepresentative {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegalRepresentative",
            Self::SHOWN,
            &[&"***", &"***", &self.certifier_role],
        )
    }
}

/// The required values of [`LegalRepresentative`].
#[derive(Clone)]
pub struct LegalRepresentativeRequired {
    /// See [`legel_name`](field@LegalRepresentative::legel_name).
    pub legel_name: String,

    /// See [`legel_id_number`](field@LegalRepresentative::legel_id_number).
    pub legel_id_number: String,
}

impl LegalRepresentative {
    /// Creates it from the required values.
    pub fn new(required: LegalRepresentativeRequired) -> Self {
        let LegalRepresentativeRequired {
            legel_name,
            legel_id_number,
        } = required;
        Self {
            legel_name,
            legel_id_number,
            certifier_role: None,
        }
    }

    /// Sets [`certifier_role`](field@Self::certifier_role).
    pub fn certifier_role(mut self, certifier_role: CertifierRole) -> Self {
        self.certifier_role = Some(certifier_role);
        self
    }

    /// Sets [`certifier_role`](field@Self::certifier_role). `None` omits it.
    pub fn set_certifier_role(mut self, certifier_role: Option<CertifierRole>) -> Self {
        self.certifier_role = certifier_role;
        self
    }
}

impl LegalRepresentative {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("legel_name")
            .text()
            .max_length(255)
            .required()
            .secret()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("legel_id_number")
            .text()
            .max_length(32)
            .required()
            .secret()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("certifier_role")
            .text()
            .one_of(&["legalPerson"])
            .max_length(32)
            .presence(&[
                (State::Absent, Outcome::Unknown),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
    ];
}

impl Fields for LegalRepresentative {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.legel_name.to_wire(),
            self.legel_id_number.to_wire(),
            self.certifier_role.to_wire(),
        ]);
    }
}

impl ToWire for LegalRepresentative {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(LegalRepresentative {
    legel_name,
    legel_id_number,
    certifier_role,
});
