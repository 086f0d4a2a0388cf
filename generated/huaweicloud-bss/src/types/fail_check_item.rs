// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Check that a transfer to a member account, or a reclaim from one, did not pass.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FailCheckItem {
    /// The signing entity of the account differs from that of the balance; on a reclaim, that of the member account differs from that of the balance to reclaim.
    ///
    /// `MUST_BE_SAME_SIGNING_ENTITY` on the wire.
    MustBeSameSigningEntity,

    /// The member account has another signing entity than the master account, so credit cannot be transferred.
    ///
    /// `NO_CREDIT_TRANSFER_FOR_DIFF_HOST` on the wire.
    NoCreditTransferForDiffHost,

    /// The member account has another signing entity than the master account, so credit cannot be reclaimed.
    ///
    /// `NO_CREDIT_RETRIEVE_FOR_DIFF_HOST` on the wire.
    NoCreditRetrieveForDiffHost,

    /// Nothing can be transferred to a member account whose finances the master account holds.
    ///
    /// `NO_TRANSFER_FOR_FC_SUBACCOUNT` on the wire.
    NoTransferForFcSubaccount,

    /// Nothing can be reclaimed from a member account whose finances the master account holds.
    ///
    /// `NO_RETRIEVE_FOR_FC_SUBACCOUNT` on the wire.
    NoRetrieveForFcSubaccount,

    /// The member account has bought a partly prepaid product, so credit cannot be transferred to it.
    ///
    /// `PREPAID_PRODUCT_FOR_IES` on the wire.
    PrepaidProductForIes,

    /// The member account keeps its own finances and its real-name authentication differs from that of the master account, so credit can be neither transferred nor reclaimed.
    ///
    /// `SAME_REAL_NAME_TRANS_CREDIT` on the wire.
    SameRealNameTransCredit,

    /// The same as `SAME_REAL_NAME_TRANS_CREDIT`. One table of the vendor lacks the last letter.
    ///
    /// `SAME_REAL_NAME_TRANS_CREDI` on the wire.
    SameRealNameTransCreditCutOff,

    /// The member account is in arrears, so credit cannot be transferred to it.
    ///
    /// `SUB_CUSTOMER_OVERDUE_BILL` on the wire.
    SubCustomerOverdueBill,

    /// The member account has a credit limit of its own, so none can be transferred to it.
    ///
    /// `SUB_CUSTOMER_NO_OWN_CREDIT` on the wire.
    SubCustomerNoOwnCredit,

    /// The member account has not allowed its master account to share the credit limit with it, so credit can be neither transferred nor reclaimed. An older table speaks of the transfer only.
    ///
    /// `NO_SHARE_CREDIT_TO_SUB_PERMISSION` on the wire.
    NoShareCreditToSubPermission,

    /// The master account of an external customer must be a postpaid account before it can transfer a credit limit.
    ///
    /// `TRANS_CREDIT_EXT_PRI_MUST_POSTPAY` on the wire.
    TransCreditExtPriMustPostpay,

    /// The master account is a reseller's customer of the type `转售`, so it cannot transfer a credit limit.
    ///
    /// `PRI_RESALE_BP_SUB_CUST_NOT_TRANS_CREDIT` on the wire.
    PriResaleBpSubCustNotTransCredit,

    /// The master account is a reseller's customer under the resale model, so it cannot transfer cash.
    ///
    /// `PRI_PAID_BP_SUB_CUST_NOT_TRANS_DEBIT` on the wire.
    PriPaidBpSubCustNotTransDebit,

    /// The master account is a reseller's customer of the type `转售`, so it cannot transfer cash.
    ///
    /// `PRI_RESALE_BP_SUB_CUST_NOT_TRANS_DEBIT` on the wire.
    PriResaleBpSubCustNotTransDebit,

    /// Money of the resale model can only go to member accounts of the same legal entity.
    ///
    /// `ADVANCE_PAY_PRI_SUB_MUST_SAME_LEGAL` on the wire.
    AdvancePayPriSubMustSameLegal,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl FailCheckItem {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::MustBeSameSigningEntity => "MUST_BE_SAME_SIGNING_ENTITY",
            Self::NoCreditTransferForDiffHost => "NO_CREDIT_TRANSFER_FOR_DIFF_HOST",
            Self::NoCreditRetrieveForDiffHost => "NO_CREDIT_RETRIEVE_FOR_DIFF_HOST",
            Self::NoTransferForFcSubaccount => "NO_TRANSFER_FOR_FC_SUBACCOUNT",
            Self::NoRetrieveForFcSubaccount => "NO_RETRIEVE_FOR_FC_SUBACCOUNT",
            Self::PrepaidProductForIes => "PREPAID_PRODUCT_FOR_IES",
            Self::SameRealNameTransCredit => "SAME_REAL_NAME_TRANS_CREDIT",
            Self::SameRealNameTransCreditCutOff => "SAME_REAL_NAME_TRANS_CREDI",
            Self::SubCustomerOverdueBill => "SUB_CUSTOMER_OVERDUE_BILL",
            Self::SubCustomerNoOwnCredit => "SUB_CUSTOMER_NO_OWN_CREDIT",
            Self::NoShareCreditToSubPermission => "NO_SHARE_CREDIT_TO_SUB_PERMISSION",
            Self::TransCreditExtPriMustPostpay => "TRANS_CREDIT_EXT_PRI_MUST_POSTPAY",
            Self::PriResaleBpSubCustNotTransCredit => "PRI_RESALE_BP_SUB_CUST_NOT_TRANS_CREDIT",
            Self::PriPaidBpSubCustNotTransDebit => "PRI_PAID_BP_SUB_CUST_NOT_TRANS_DEBIT",
            Self::PriResaleBpSubCustNotTransDebit => "PRI_RESALE_BP_SUB_CUST_NOT_TRANS_DEBIT",
            Self::AdvancePayPriSubMustSameLegal => "ADVANCE_PAY_PRI_SUB_MUST_SAME_LEGAL",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "MUST_BE_SAME_SIGNING_ENTITY" => Self::MustBeSameSigningEntity,
            "NO_CREDIT_TRANSFER_FOR_DIFF_HOST" => Self::NoCreditTransferForDiffHost,
            "NO_CREDIT_RETRIEVE_FOR_DIFF_HOST" => Self::NoCreditRetrieveForDiffHost,
            "NO_TRANSFER_FOR_FC_SUBACCOUNT" => Self::NoTransferForFcSubaccount,
            "NO_RETRIEVE_FOR_FC_SUBACCOUNT" => Self::NoRetrieveForFcSubaccount,
            "PREPAID_PRODUCT_FOR_IES" => Self::PrepaidProductForIes,
            "SAME_REAL_NAME_TRANS_CREDIT" => Self::SameRealNameTransCredit,
            "SAME_REAL_NAME_TRANS_CREDI" => Self::SameRealNameTransCreditCutOff,
            "SUB_CUSTOMER_OVERDUE_BILL" => Self::SubCustomerOverdueBill,
            "SUB_CUSTOMER_NO_OWN_CREDIT" => Self::SubCustomerNoOwnCredit,
            "NO_SHARE_CREDIT_TO_SUB_PERMISSION" => Self::NoShareCreditToSubPermission,
            "TRANS_CREDIT_EXT_PRI_MUST_POSTPAY" => Self::TransCreditExtPriMustPostpay,
            "PRI_RESALE_BP_SUB_CUST_NOT_TRANS_CREDIT" => Self::PriResaleBpSubCustNotTransCredit,
            "PRI_PAID_BP_SUB_CUST_NOT_TRANS_DEBIT" => Self::PriPaidBpSubCustNotTransDebit,
            "PRI_RESALE_BP_SUB_CUST_NOT_TRANS_DEBIT" => Self::PriResaleBpSubCustNotTransDebit,
            "ADVANCE_PAY_PRI_SUB_MUST_SAME_LEGAL" => Self::AdvancePayPriSubMustSameLegal,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    FailCheckItem,
    [
        MustBeSameSigningEntity,
        NoCreditTransferForDiffHost,
        NoCreditRetrieveForDiffHost,
        NoTransferForFcSubaccount,
        NoRetrieveForFcSubaccount,
        PrepaidProductForIes,
        SameRealNameTransCredit,
        SameRealNameTransCreditCutOff,
        SubCustomerOverdueBill,
        SubCustomerNoOwnCredit,
        NoShareCreditToSubPermission,
        TransCreditExtPriMustPostpay,
        PriResaleBpSubCustNotTransCredit,
        PriPaidBpSubCustNotTransDebit,
        PriResaleBpSubCustNotTransDebit,
        AdvancePayPriSubMustSameLegal,
    ],
    Unknown
);

impl Decode for FailCheckItem {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(FailCheckItem, text, answered);
