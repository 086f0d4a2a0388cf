// @generated from spec/bssintl/operations/products/legacy_list_service_types.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation, Fields, Given, Json,
    Method, Null, Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations,
    WireRef,
};

/// Lists cloud service types with their codes, all at once.
///
/// `GET /v2/bases/service-types` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/qct_00001.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::products::LegacyListServiceTypes;
/// use huaweicloud_bssintl::types::Language;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyListServiceTypes::new().x_language(Language::Chinese);
///     let response = client.products().legacy_list_service_types(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Services of `KooGallery` are not listed. The answer has no pages.
///
/// Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`service_type_code`](field@Self::service_type_code) | query | at most 64 characters | not a filter | not a filter | filter | filter |
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 8 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “customer” (`api-oce/qct_00001`). The page is written for customers. The partner's page of the same operation admits partners.
/// - `notes`: “Any partner can call the operation.” (copy of 2022-09-27, `api-bpconsole/qct_00001`). The newest page of partners, `api-bpconsole/qct_00001`, names solution providers and distributors of the first tier.
/// - `X-Language, type`: “The values are `zh_cn` and `en_us`, upper or lower case.” (huaweicloudsdkbssintl 3.0.45 and 3.0.60, type `ListServiceTypesRequest`). The page is newer.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyListServiceTypes {
    /// Only the service type with this code, such as `hws.service.type.obs`.
    ///
    /// Optional · `service_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub service_type_code: Option<Given<String, (EmptyString, Null)>>,

    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for LegacyListServiceTypes {}

impl LegacyListServiceTypes {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`service_type_code`](field@Self::service_type_code).
    pub fn service_type_code(
        mut self,
        service_type_code: impl Into<Given<String, (EmptyString, Null)>>,
    ) -> Self {
        self.service_type_code = Some(service_type_code.into());
        self
    }

    /// Sets [`service_type_code`](field@Self::service_type_code). `None` omits it.
    pub fn set_service_type_code(
        mut self,
        service_type_code: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.service_type_code = service_type_code.map(Into::into);
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

impl Operation for LegacyListServiceTypes {
    type Response = LegacyListServiceTypesResponse;
    type Code = LegacyListServiceTypesCode;
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

impl Fields for LegacyListServiceTypes {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.service_type_code.to_wire(), self.x_language.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyListServiceTypes {
    service_type_code,
    x_language,
});

static READ: api_runtime::ReadAs<LegacyListServiceTypesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyListServiceTypes",
            method: Method::Get,
            path: "/v2/bases/service-types",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/qct_00001.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("service_type_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::header("X-Language")
                    .text()
                    .one_of(&["zh_CN", "en_US"])
                    .max_length(8)
                    .presence(&[
                        (State::Absent, Outcome::Default("zh_CN")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[],
            errors: &[&error_codes::CBC_0151, &error_codes::CBC_0999],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyListServiceTypes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyListServiceTypesResponse {
    /// The service types.
    ///
    /// `service_types`
    pub service_types: Vec<LegacyServiceType>,
}

api_runtime::answer!(LegacyListServiceTypesResponse { service_types });

impl Decode for LegacyListServiceTypesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.service_types]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyListServiceTypesResponse { service_types });

/// Error codes of [`LegacyListServiceTypes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyListServiceTypesCode {
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
    LegacyListServiceTypesCode,
    CommonCode,
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyListServiceTypes`] failed.
pub type LegacyListServiceTypesError = Error<Code<LegacyListServiceTypesCode>>;

/// A cloud service type, in the older list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyServiceType {
    /// Name of the cloud service type.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Code of the cloud service type.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Short form of the name, such as `WeLink`.
    ///
    /// `abbreviation`
    pub abbreviation: Option<String>,
}

api_runtime::answer!(LegacyServiceType {
    service_type_name,
    service_type_code,
    abbreviation,
});

impl Decode for LegacyServiceType {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.service_type_name,
                &mut value.service_type_code,
                &mut value.abbreviation,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyServiceType {
    service_type_name,
    service_type_code,
    abbreviation,
});
