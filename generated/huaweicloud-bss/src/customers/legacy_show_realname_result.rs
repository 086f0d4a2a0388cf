// @generated from spec/bss/operations/customers/legacy_show_realname_result.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Shows the result of the review of an application for real-name authentication, in v1.0 form.
///
/// `GET /v1.0/{partner_id}/partner/customer-mgr/realname-auth/result` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mc_00007.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::customers::{LegacyShowRealnameResult, LegacyShowRealnameResultRequired};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyShowRealnameResult::new(LegacyShowRealnameResultRequired {
///         partner_id: "example-0".to_owned(),
///         customer_id: "example-0".to_owned(),
///     });
///     let response = client.customers().legacy_show_realname_result(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The operation is for applications, and changes of an authentication, whose answer says that a person reviews them.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - The partner's manual has the operation in its section of those that go out of service. A notice of 27 August 2024 sets 28 February 2025 as its last day.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`customer_id`](field@Self::customer_id) (`customerId`) | query | required · at most 64 characters | unsupported | *unknown* | *unknown* | *unknown* |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
/// | [`CBC.5002`](crate::error_codes::CBC_5002) | 500 | The partner has no such customer. | Check the id; `ListSubCustomers` returns those of the partner's customers. | after correction |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (older pieces of the page in result lists of the vendor's search). The newest page names solution providers and distributors of the first tier.
/// - `opinion, type`: “list of text” (huaweicloud-sdk-python of 2020). The old SDKs for Go and Java have a text.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyShowRealnameResult {
    /// Id that Huawei Cloud gave the partner.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Customer whose application was reviewed.
    ///
    /// Required · `customerId` in the query · at most 64 characters
    pub customer_id: String,
}

impl std::cmp::Eq for LegacyShowRealnameResult {}

/// The required values of [`LegacyShowRealnameResult`].
#[derive(Debug, Clone)]
pub struct LegacyShowRealnameResultRequired {
    /// See [`partner_id`](field@LegacyShowRealnameResult::partner_id).
    pub partner_id: String,

    /// See [`customer_id`](field@LegacyShowRealnameResult::customer_id).
    pub customer_id: String,
}

impl LegacyShowRealnameResult {
    /// Creates it from the required values.
    pub fn new(required: LegacyShowRealnameResultRequired) -> Self {
        let LegacyShowRealnameResultRequired {
            partner_id,
            customer_id,
        } = required;
        Self {
            partner_id,
            customer_id,
        }
    }

    /// Every limit and rule that this request violates; empty if it is valid.
    #[must_use]
    pub fn validate(&self) -> Violations {
        api_runtime::validate(self)
    }

    /// What is sent, and how the server interprets it.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        api_runtime::explain(self)
    }

    /// Bypasses types and validation: sends anything instead of the values of this request.
    pub fn raw(&self) -> Raw<'_, Self> {
        Raw::new(self)
    }
}

impl Operation for LegacyShowRealnameResult {
    type Response = LegacyShowRealnameResultResponse;
    type Code = LegacyShowRealnameResultCode;
    const SERVICE: &'static Service = &SERVICE;
    const READ: &'static api_runtime::ReadAs<Self::Response> = &READ;

    #[inline(never)]
    fn descriptor() -> &'static Descriptor {
        descriptor::<true>()
    }

    #[cfg(feature = "test-util")]
    fn kept(&self) -> Option<api_runtime::testing::Kept> {
        api_runtime::testing::keep(self)
    }
}

impl Fields for LegacyShowRealnameResult {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.partner_id.to_wire(), self.customer_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyShowRealnameResult {
    partner_id,
    customer_id,
});

static READ: api_runtime::ReadAs<LegacyShowRealnameResultResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyShowRealnameResult",
            method: Method::Get,
            path: "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/result",
            source: "https://support.huaweicloud.com/api-bpconsole/mc_00007.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("customerId")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
                &error_codes::CBC_5002,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyShowRealnameResult`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyShowRealnameResultResponse {
    /// What came of the review.
    ///
    /// `reviewResult`
    ///
    /// No application was submitted, or the status is not 200.
    pub review_result: Option<LegacyRealNameReviewResult>,

    /// What the reviewer says.
    ///
    /// `opinion`
    ///
    /// The application was not rejected, or the status is not 200. The page's example has null for one that passed.
    pub opinion: Option<String>,
}

impl std::cmp::Eq for LegacyShowRealnameResultResponse {}

impl LegacyShowRealnameResultResponse {
    const SHOWN: &'static str = api_runtime::names!["review_result", "opinion"];
}

impl std::fmt::Debug for LegacyShowRealnameResultResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyShowRealnameResultResponse",
            Self::SHOWN,
            &[&self.review_result, &self.opinion],
        )
    }
}

impl LegacyShowRealnameResultResponse {
    const NAMES: &'static str = api_runtime::names!["reviewResult", "opinion"];
}

impl Decode for LegacyShowRealnameResultResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.review_result, &mut value.opinion],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyShowRealnameResultResponse {
    review_result,
    opinion,
});

/// Error codes of [`LegacyShowRealnameResult`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyShowRealnameResultCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// Access is denied.
    ///
    /// Status 403 mostly means credentials of the wrong account, such as those of a customer for an operation that only its partner may call. An action that the caller's policies do not grant is refused with this code, too.
    ///
    /// Check the permissions of the caller and that the called operation is open to this kind of account.
    ///
    /// `CBC.0151` · HTTP 403 · retry after correction
    AccessDenied,

    /// Another error, not told apart by the server.
    ///
    /// Retry a read operation later; check the state before retrying a write operation.
    ///
    /// `CBC.0999` · HTTP 500 · retry later
    OtherError,

    /// The partner has no such customer.
    ///
    /// Check the id; `ListSubCustomers` returns those of the partner's customers.
    ///
    /// `CBC.5002` · HTTP 500 · retry after correction
    LegacyCustomerMissing,
}

api_runtime::codes!(
    LegacyShowRealnameResultCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999"),
    LegacyCustomerMissing("CBC.5002")
);

/// Why a call of [`LegacyShowRealnameResult`] failed.
pub type LegacyShowRealnameResultError = Error<Code<LegacyShowRealnameResultCode>>;

/// What came of the review of an application for real-name authentication, in the v1.0 form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyRealNameReviewResult {
    /// The review is going on.
    ///
    /// `0` on the wire.
    UnderReview,

    /// The application did not pass.
    ///
    /// `1` on the wire.
    Rejected,

    /// The application passed.
    ///
    /// `2` on the wire.
    Passed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyRealNameReviewResult {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::UnderReview => "0",
            Self::Rejected => "1",
            Self::Passed => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::UnderReview,
            "1" => Self::Rejected,
            "2" => Self::Passed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyRealNameReviewResult,
    [UnderReview, Rejected, Passed],
    Unknown
);

impl Decode for LegacyRealNameReviewResult {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyRealNameReviewResult, number, answered);
