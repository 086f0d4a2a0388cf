// @generated from spec/bss/types. Do not edit: change that, and generate again.

use crate::types::PaymentCouponType;
use api_runtime::{Fields, Outcome, Parameter, State, ToWire, WireRef};

/// Coupon with which an order is paid.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct PaymentCoupon {
    /// Id of the coupon. `ListOrderCouponsByOrderId` gives it as `coupon_id`.
    ///
    /// Required · `id` in the body · at most 64 characters
    pub id: String,

    /// Kind of the coupon. `ListOrderCouponsByOrderId` gives it as `coupon_type`.
    ///
    /// Required · `type` in the body
    pub type_: PaymentCouponType,
}

impl std::cmp::Eq for PaymentCoupon {}

/// The required values of [`PaymentCoupon`].
#[derive(Debug, Clone)]
pub struct PaymentCouponRequired {
    /// See [`id`](field@PaymentCoupon::id).
    pub id: String,

    /// See [`type_`](field@PaymentCoupon::type_).
    pub type_: PaymentCouponType,
}

impl PaymentCoupon {
    /// Creates it from the required values.
    pub fn new(required: PaymentCouponRequired) -> Self {
        let PaymentCouponRequired { id, type_ } = required;
        Self { id, type_ }
    }
}

impl PaymentCoupon {
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
            .one_of(&["300", "301", "302", "303"])
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
    ];
}

impl Fields for PaymentCoupon {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.id.to_wire(), self.type_.to_wire()]);
    }
}

impl ToWire for PaymentCoupon {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(PaymentCoupon { id, type_ });
