// @generated from spec/bss/operations/products/list_measure_units.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{Language, MeasureType};
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, RateLimit, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists measurement units with their ids.
///
/// `GET /v2/bases/measurements` · [vendor's page](https://support.huaweicloud.com/api-oce/qct_00006.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::products::ListMeasureUnits;
/// use huaweicloud_bss::types::Language;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListMeasureUnits::new().x_language(Language::Chinese);
///     let response = client.products().list_measure_units(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The units are those of usage, of the duration of yearly/monthly resources and of amounts of money. Other operations name them by id, such as 10 for gigabytes. `ListConversions` tells how to convert between units.
///
/// All units come in one answer. No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.
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
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 8 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
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
/// - `callers`: “customer” (`api-oce/qct_00006`). The page is written for customers. The partner's page of the same operation admits partners, and so does the API Explorer.
/// - `X-Language, max_length`: “10” (API Explorer). The page says 8.
/// - `MeasureUnit.abbreviation, doc`: “For `GB` it is `GB`.” (huaweicloudsdkbss 3.0.45, type `MeasureUnitRest`). The current SDK (3.1.219) of this site has `G`.
/// - `MeasureUnit.measure_type, values`: “the same values without 5, 8, 13, 14, 103, 104, 108, 109 and 110” (huaweicloudsdkbss 3.1.219 and API Explorer). The page is newer and has them; the excerpt ends within this list, and the page of `ListConversions` has the whole of it.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListMeasureUnits {
    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for ListMeasureUnits {}

impl ListMeasureUnits {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
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

impl Operation for ListMeasureUnits {
    type Response = ListMeasureUnitsResponse;
    type Code = ListMeasureUnitsCode;
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

impl Fields for ListMeasureUnits {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.x_language.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListMeasureUnits { x_language });

static READ: api_runtime::ReadAs<ListMeasureUnitsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListMeasureUnits",
            method: Method::Get,
            path: "/v2/bases/measurements",
            source: "https://support.huaweicloud.com/api-oce/qct_00006.html",
            safety: Safety::Read,
            parameters: &[Parameter::header("X-Language")
                .text()
                .one_of(&["zh_CN", "en_US"])
                .max_length(8)
                .presence(&[
                    (State::Absent, Outcome::Default("zh_CN")),
                    (State::Empty, Outcome::Unknown),
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
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`ListMeasureUnits`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMeasureUnitsResponse {
    /// The units.
    ///
    /// `measure_units`
    pub measure_units: Vec<MeasureUnit>,
}

api_runtime::answer!(ListMeasureUnitsResponse { measure_units });

impl Decode for ListMeasureUnitsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.measure_units]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListMeasureUnitsResponse { measure_units });

/// Error codes of [`ListMeasureUnits`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMeasureUnitsCode {
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
    ListMeasureUnitsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListMeasureUnits`] failed.
pub type ListMeasureUnitsError = Error<Code<ListMeasureUnitsCode>>;

/// A measurement unit.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeasureUnit {
    /// Id of the unit, such as 10 for gigabytes. An early SDK lists:
    ///
    /// | id | unit |
    /// |---|---|
    /// | 0, 4, 5, 6 | day, hour, minute, second, as durations |
    /// | 1, 2, 3 | yuan, a tenth and a hundredth of it |
    /// | 7 to 13 | EB, PB, TB, GB, MB, KB and bytes of traffic |
    /// | 14 | pieces or times |
    /// | 15 | megabits per second, as traffic |
    /// | 16, 17, 21, 47, 48 | bytes, GB, MB, TB and PB of capacity |
    /// | 18 | thousands of lines of code |
    /// | 19, 20, 24, 25 | year, month, day, hour, as periods |
    /// | 22 | hertz |
    /// | 23 | cores |
    /// | 30 | pieces, as a count |
    /// | 31, 32, 33 | thousands, millions and thousand millions of times |
    /// | 34 to 38 | bits, kilobits, megabits, gigabits and terabits per second, as bandwidth |
    /// | 39 | gigabyte-seconds |
    /// | 40, 41, 42 | times, pieces, thousands of pieces |
    /// | 43, 44 | sheets, thousands of sheets |
    /// | 45 | queries per second |
    /// | 46 | persons a day |
    ///
    /// The service also has 54, ten thousands of times.
    ///
    /// `measure_id`
    pub measure_id: Option<i64>,

    /// Name of the unit, such as `GB`, in the language of the request.
    ///
    /// `measure_name`
    pub measure_name: Option<String>,

    /// English short form of the name; for `GB` it is `G`, for hours `h`, for ten thousands of times `TTM`.
    ///
    /// `abbreviation`
    pub abbreviation: Option<String>,

    /// What the unit measures.
    ///
    /// `measure_type`
    pub measure_type: Option<MeasureType>,
}

api_runtime::answer!(MeasureUnit {
    measure_id,
    measure_name,
    abbreviation,
    measure_type,
});

impl Decode for MeasureUnit {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.measure_id,
                &mut value.measure_name,
                &mut value.abbreviation,
                &mut value.measure_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(MeasureUnit {
    measure_id,
    measure_name,
    abbreviation,
    measure_type,
});
