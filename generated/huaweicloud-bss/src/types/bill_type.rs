// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// What kind of event a bill record stands for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BillType {
    /// Spending on a new purchase of a yearly/monthly product.
    ///
    /// `1` on the wire.
    NewPurchase,

    /// Spending on a renewal of a yearly/monthly product by hand.
    ///
    /// `2` on the wire.
    Renewal,

    /// Spending on a change of the specifications of a yearly/monthly product.
    ///
    /// `3` on the wire.
    Change,

    /// Refund after an unsubscription.
    ///
    /// `4` on the wire.
    RefundUnsubscription,

    /// Spending on the use of a pay-per-use product.
    ///
    /// `5` on the wire.
    Usage,

    /// Spending on an automatic renewal of a yearly/monthly product.
    ///
    /// `8` on the wire.
    AutoRenewal,

    /// Adjustment in the customer's favour, a compensation by the vendor.
    ///
    /// `9` on the wire.
    AdjustmentCompensation,

    /// Spending on reserved instances or savings plans that are billed by the hour. On the China site an older copy of the page of `ListCustomerselfResourceRecords`, early SDKs and the console's bills of November 2025 list it, the current SDK does not.
    ///
    /// `12` on the wire.
    HourlyBilling,

    /// Fee for an unsubscription. On the China site an older copy of the page of `ListCustomerselfResourceRecords`, early SDKs and the console's bills of November 2025 list it, the current SDK does not.
    ///
    /// `13` on the wire.
    UnsubscriptionFee,

    /// Extra charge of a support plan at the end of the month.
    ///
    /// `14` on the wire.
    SupportPlanMonthEnd,

    /// Adjustment that charges the customer, for instance to take back what a downgrade had refunded.
    ///
    /// `16` on the wire.
    AdjustmentDeduction,

    /// Spending on a yearly/monthly product that is paid month by month.
    ///
    /// `18` on the wire.
    MonthlyPayment,

    /// Refund after a change of the specifications of a yearly/monthly product, such as a downgrade.
    ///
    /// `20` on the wire.
    RefundChange,

    /// Spending on use that a savings plan covers.
    ///
    /// `23` on the wire.
    SavingsPlanDeduction,

    /// Refund after a switch from yearly/monthly billing to pay-per-use.
    ///
    /// `24` on the wire.
    RefundSwitchToPayPerUse,

    /// Later charge of amounts that were rounded off before.
    ///
    /// `25` on the wire.
    RoundingSupplement,

    /// Spending that is paid year by year.
    ///
    /// `103` on the wire.
    YearlyPayment,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl BillType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NewPurchase => "1",
            Self::Renewal => "2",
            Self::Change => "3",
            Self::RefundUnsubscription => "4",
            Self::Usage => "5",
            Self::AutoRenewal => "8",
            Self::AdjustmentCompensation => "9",
            Self::HourlyBilling => "12",
            Self::UnsubscriptionFee => "13",
            Self::SupportPlanMonthEnd => "14",
            Self::AdjustmentDeduction => "16",
            Self::MonthlyPayment => "18",
            Self::RefundChange => "20",
            Self::SavingsPlanDeduction => "23",
            Self::RefundSwitchToPayPerUse => "24",
            Self::RoundingSupplement => "25",
            Self::YearlyPayment => "103",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::NewPurchase,
            "2" => Self::Renewal,
            "3" => Self::Change,
            "4" => Self::RefundUnsubscription,
            "5" => Self::Usage,
            "8" => Self::AutoRenewal,
            "9" => Self::AdjustmentCompensation,
            "12" => Self::HourlyBilling,
            "13" => Self::UnsubscriptionFee,
            "14" => Self::SupportPlanMonthEnd,
            "16" => Self::AdjustmentDeduction,
            "18" => Self::MonthlyPayment,
            "20" => Self::RefundChange,
            "23" => Self::SavingsPlanDeduction,
            "24" => Self::RefundSwitchToPayPerUse,
            "25" => Self::RoundingSupplement,
            "103" => Self::YearlyPayment,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    BillType,
    [
        NewPurchase,
        Renewal,
        Change,
        RefundUnsubscription,
        Usage,
        AutoRenewal,
        AdjustmentCompensation,
        HourlyBilling,
        UnsubscriptionFee,
        SupportPlanMonthEnd,
        AdjustmentDeduction,
        MonthlyPayment,
        RefundChange,
        SavingsPlanDeduction,
        RefundSwitchToPayPerUse,
        RoundingSupplement,
        YearlyPayment,
    ],
    Unknown
);

impl ToWire for BillType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for BillType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(BillType, number, answered);
