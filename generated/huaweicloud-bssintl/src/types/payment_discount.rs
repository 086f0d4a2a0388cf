// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use crate::types::PaymentDiscountType;
use api_runtime::{Fields, Outcome, Parameter, State, ToWire, WireRef};

/// Discount with which an order is paid.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct PaymentDiscount {
    /// Id of the discount. The query of an order's discounts gives it as `discount_id`.
    ///
    /// Required · `id` in the body · at most 64 characters
    pub id: String,

    /// Kind of the discount.
    ///
    /// Required · `type` in the body
    pub type_: PaymentDiscountType,
}

impl std::cmp::Eq for PaymentDiscount {}

/// The required values of [`PaymentDiscount`].
#[derive(Debug, Clone)]
pub struct PaymentDiscountRequired {
    /// See [`id`](field@PaymentDiscount::id).
    pub id: String,

    /// See [`type_`](field@PaymentDiscount::type_).
    pub type_: PaymentDiscountType,
}

impl PaymentDiscount {
    /// Creates it from the required values.
    pub fn new(required: PaymentDiscountRequired) -> Self {
        let PaymentDiscountRequired { id, type_ } = required;
        Self { id, type_ }
    }
}

impl PaymentDiscount {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("id")
            .text()
            .max_length(64)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("type")
            .integer()
            .one_of(&["0", "1", "2", "3", "609"])
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
    ];
}

impl Fields for PaymentDiscount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.id.to_wire(), self.type_.to_wire()]);
    }
}

impl ToWire for PaymentDiscount {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(PaymentDiscount { id, type_ });
