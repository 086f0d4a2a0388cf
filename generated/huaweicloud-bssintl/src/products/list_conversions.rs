// @generated from spec/bssintl/operations/products/list_conversions.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{Language, MeasureType};
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, RateLimit, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists how measurement units are converted into each other.
///
/// `GET /v2/bases/conversions` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/qct_00007.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::products::ListConversions;
/// use huaweicloud_bssintl::types::MeasureType;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListConversions::new().measure_type(MeasureType::Currency);
///     let response = client.products().list_conversions(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// An answer without conversions means that the units of the type have none.
///
/// No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`measure_type`](field@Self::measure_type) | query |  | not a filter | not a filter | unsupported | not a filter |
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 10 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
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
/// - `callers`: “customer” (`api-oce/qct_00007`). The page is written for customers. The partner's page of the same operation admits partners.
/// - `notes`: “Any partner can call the operation.” (older copies of the partner's page, `intl/es-us/api-bpconsole/qct_00007` of 2023-12-13 and intl/id-id). The newest page of partners, of November 2025, names solution providers and distributors of the first tier.
/// - `measure_type, values`: “the same values without 5, 6, 8, 13, 14, 15, 17, 18, 21, 22, 23, 26, 103 and 104” (huaweicloudsdkbssintl 3.1.219). The page, of November 2025, lists all of them.
/// - `Conversion.measure_type, values`: “the same values without 5, 6, 8, 13, 14, 15, 17, 18, 21, 22, 23, 26, 103 and 104” (huaweicloudsdkbssintl 3.1.219). The page lists them for the parameter of this name; the row of the answer could not be read.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListConversions {
    /// What the units measure whose conversions are listed.
    ///
    /// Optional · `measure_type` in the query · never `25`
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: not a filter
    pub measure_type: Option<MeasureType>,

    /// Language. Upper and lower case are not told apart. The answer holds no names; the vendor calls this header reserved.
    ///
    /// Optional · `X-Language` in the header · at most 10 characters · reserved by the vendor
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for ListConversions {}

impl ListConversions {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`measure_type`](field@Self::measure_type).
    pub fn measure_type(mut self, measure_type: MeasureType) -> Self {
        self.measure_type = Some(measure_type);
        self
    }

    /// Sets [`measure_type`](field@Self::measure_type). `None` omits it.
    pub fn set_measure_type(mut self, measure_type: Option<MeasureType>) -> Self {
        self.measure_type = measure_type;
        self
    }

    /// Sets [`x_language`](field@Self::x_language).
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.x_language = Some(x_language);
        self
    }

    /// Sets [`x_language`](field@Self::x_language). `None` omits it.
    pub fn set_x_language(mut self, x_language: Option<Language>) -> Self {
        self.x_language = x_language;
        self
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

impl Operation for ListConversions {
    type Response = ListConversionsResponse;
    type Code = ListConversionsCode;
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

impl Fields for ListConversions {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.measure_type.to_wire(), self.x_language.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListConversions {
    measure_type,
    x_language,
});

static READ: api_runtime::ReadAs<ListConversionsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListConversions",
            method: Method::Get,
            path: "/v2/bases/conversions",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/qct_00007.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("measure_type")
                    .integer()
                    .one_of(&[
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14",
                        "15", "16", "17", "18", "19", "20", "21", "22", "23", "26", "27", "28",
                        "29", "30", "31", "40", "41", "103", "104", "108",
                    ])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::header("X-Language")
                    .text()
                    .one_of(&["zh_CN", "en_US"])
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::Default("zh_CN")),
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
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`ListConversions`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListConversionsResponse {
    /// The conversions.
    ///
    /// `conversions`
    ///
    /// The units of the type have no conversions. The page says that the answer is empty then.
    pub conversions: Vec<Conversion>,
}

api_runtime::answer!(ListConversionsResponse { conversions });

impl Decode for ListConversionsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.conversions]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListConversionsResponse { conversions });

/// Error codes of [`ListConversions`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListConversionsCode {
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
    ListConversionsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListConversions`] failed.
pub type ListConversionsError = Error<Code<ListConversionsCode>>;

/// How one unit is converted into another.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversion {
    /// Unit to convert, such as 10 for gigabytes. `ListMeasureUnits` returns the units.
    ///
    /// `measure_id`
    pub measure_id: Option<i64>,

    /// Unit into which it is converted, such as 11 for megabytes.
    ///
    /// `ref_measure_id`
    pub ref_measure_id: Option<i64>,

    /// How many of the units of `ref_measure_id` make one of `measure_id`, such as 1024 from gigabytes to megabytes. An example has 1440 from the unit 0 to the unit 5, from days to minutes.
    ///
    /// `conversion_ratio`
    pub conversion_ratio: Option<i64>,

    /// What both units measure.
    ///
    /// `measure_type` · never `25`
    pub measure_type: Option<MeasureType>,
}

api_runtime::answer!(Conversion {
    measure_id,
    ref_measure_id,
    conversion_ratio,
    measure_type,
});

impl Decode for Conversion {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.measure_id,
                &mut value.ref_measure_id,
                &mut value.conversion_ratio,
                &mut value.measure_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(Conversion {
    measure_id,
    ref_measure_id,
    conversion_ratio,
    measure_type,
});
