// @generated from spec/bss/operations/customers/show_realname_authentication_review_result.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Acceptor, Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Matcher,
    Method, Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, Waiter,
    WireRef,
};

/// Shows what came of the review of a customer's application for real-name authentication.
///
/// `GET /v2/customers/realname-auths/result` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mc_00020.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::customers::ShowRealnameAuthenticationReviewResult;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ShowRealnameAuthenticationReviewResult::new("example-0");
///     let response = client.customers().show_realname_authentication_review_result(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The operation is for applications whose answer says that a person reviews them: those of `CreatePersonalRealnameAuth` and `CreateEnterpriseRealnameAuthentication`, and the change of `ChangeEnterpriseRealnameAuthentication`. On the China site the review of a certificate takes up to three working days as a rule; a bank card is checked at once.
///
/// Solution providers and distributors of the first tier call the operation for their customers. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010119`.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010119`.
/// - Safety: read operation.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
///
/// # Waiters
///
/// - [`wait_until_review_passed`](super::Customers::wait_until_review_passed): Waits until the application has passed its review.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `restrictions`: “Only resellers (经销商伙伴) and the partner's account for cloud capabilities, of the first tier, can call the operation.” (API Explorer). It carries older names of what the page calls solution providers and distributors.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ShowRealnameAuthenticationReviewResult {
    /// Customer whose application was reviewed. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_id` in the query · at most 64 characters
    pub customer_id: String,
}

impl std::cmp::Eq for ShowRealnameAuthenticationReviewResult {}

impl ShowRealnameAuthenticationReviewResult {
    /// Creates it with [`customer_id`](field@Self::customer_id), the only required value.
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
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

impl Operation for ShowRealnameAuthenticationReviewResult {
    type Response = ShowRealnameAuthenticationReviewResultResponse;
    type Code = ShowRealnameAuthenticationReviewResultCode;
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

impl Fields for ShowRealnameAuthenticationReviewResult {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.customer_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ShowRealnameAuthenticationReviewResult { customer_id });

static READ: api_runtime::ReadAs<ShowRealnameAuthenticationReviewResultResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ShowRealnameAuthenticationReviewResult",
            method: Method::Get,
            path: "/v2/customers/realname-auths/result",
            source: "https://support.huaweicloud.com/api-bpconsole/mc_00020.html",
            safety: Safety::Read,
            parameters: &[Parameter::query("customer_id")
                .text()
                .max_length(64)
                .required()
                .presence(&[
                    (State::Absent, Outcome::Unsupported),
                    (State::Empty, Outcome::Unsupported),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ])],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[&WAIT_UNTIL_REVIEW_PASSED],
            rate_limit: None,
            partial_failure: None,
        }
    }
}
pub(super) static WAIT_UNTIL_REVIEW_PASSED: Waiter = Waiter::new(
    "review-passed",
    &[
        Acceptor::success(Matcher::is(&["review_result"], &["2"])),
        Acceptor::failure(Matcher::is(&["review_result"], &["1"])),
    ],
)
.delays(60, 600);

/// Response of [`ShowRealnameAuthenticationReviewResult`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowRealnameAuthenticationReviewResultResponse {
    /// What came of the review.
    ///
    /// `review_result`
    ///
    /// No application was submitted, or the status is not 200.
    pub review_result: Option<RealNameReviewResult>,

    /// What the reviewer says.
    ///
    /// `opinion`
    ///
    /// The application was not rejected, or the status is not 200. The page's example has null for one that passed.
    pub opinion: Option<String>,
}

api_runtime::answer!(ShowRealnameAuthenticationReviewResultResponse {
    review_result,
    opinion,
});

impl Decode for ShowRealnameAuthenticationReviewResultResponse {
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
api_runtime::serde_answer!(ShowRealnameAuthenticationReviewResultResponse {
    review_result,
    opinion,
});

/// Error codes of [`ShowRealnameAuthenticationReviewResult`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowRealnameAuthenticationReviewResultCode {
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
}

api_runtime::codes!(
    ShowRealnameAuthenticationReviewResultCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ShowRealnameAuthenticationReviewResult`] failed.
pub type ShowRealnameAuthenticationReviewResultError =
    Error<Code<ShowRealnameAuthenticationReviewResultCode>>;

/// What came of the review of an application for real-name authentication.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RealNameReviewResult {
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

impl RealNameReviewResult {
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
    RealNameReviewResult,
    [UnderReview, Rejected, Passed],
    Unknown
);

impl Decode for RealNameReviewResult {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(RealNameReviewResult, number, answered);
