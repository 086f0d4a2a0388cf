// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Fields, Outcome, Parameter, State, ToWire, WireRef};

/// Person who stands for an enterprise in real-name authentication, in the v1.0 form.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyEnterprisePerson {
    /// Name of the person.
    ///
    /// Required · `legelName` in the body · redacted
    pub legel_name: String,

    /// Number of the person's identity card.
    ///
    /// Required · `legelIdNumber` in the body · redacted
    pub legel_id_number: String,

    /// Role of the person. Examples have `legalPerson`.
    ///
    /// Optional · `certifierRole` in the body
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub certifier_role: Option<String>,
}

impl std::cmp::Eq for LegacyEnterprisePerson {}

impl LegacyEnterprisePerson {
    const SHOWN: &'static str =
        api_runtime::names!["legel_name", "legel_id_number", "certifier_role"];
}

impl std::fmt::Debug for LegacyEnterprisePerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyEnterprisePerson",
            Self::SHOWN,
            &[&"***", &"***", &self.certifier_role],
        )
    }
}

/// The required values of [`LegacyEnterprisePerson`].
#[derive(Clone)]
pub struct LegacyEnterprisePersonRequired {
    /// See [`legel_name`](field@LegacyEnterprisePerson::legel_name).
    pub legel_name: String,

    /// See [`legel_id_number`](field@LegacyEnterprisePerson::legel_id_number).
    pub legel_id_number: String,
}

impl LegacyEnterprisePerson {
    /// Creates it from the required values.
    pub fn new(required: LegacyEnterprisePersonRequired) -> Self {
        let LegacyEnterprisePersonRequired {
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
    pub fn certifier_role(mut self, certifier_role: impl Into<String>) -> Self {
        self.certifier_role = Some(certifier_role.into());
        self
    }

    /// Sets [`certifier_role`](field@Self::certifier_role). `None` omits it.
    pub fn set_certifier_role(mut self, certifier_role: Option<impl Into<String>>) -> Self {
        self.certifier_role = certifier_role.map(Into::into);
        self
    }
}

impl LegacyEnterprisePerson {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("legelName")
            .text()
            .required()
            .secret()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("legelIdNumber")
            .text()
            .required()
            .secret()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("certifierRole").text().presence(&[
            (State::Absent, Outcome::Unknown),
            (State::EmptyString, Outcome::Unknown),
            (State::Null, Outcome::Unknown),
        ]),
    ];
}

impl Fields for LegacyEnterprisePerson {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.legel_name.to_wire(),
            self.legel_id_number.to_wire(),
            self.certifier_role.to_wire(),
        ]);
    }
}

impl ToWire for LegacyEnterprisePerson {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(LegacyEnterprisePerson {
    legel_name,
    legel_id_number,
    certifier_role,
});
