// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Enterprise project that a record belongs to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseProject {
    /// Id of the enterprise project.
    ///
    /// `id`
    pub id: Option<String>,

    /// Name of the enterprise project.
    ///
    /// `name`
    pub name: Option<String>,
}

api_runtime::answer!(EnterpriseProject { id, name });

impl Decode for EnterpriseProject {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.id, &mut value.name]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(EnterpriseProject { id, name });
