// @generated from spec/bss/operations/products/legacy_list_resource_types.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation, Fields, Given, Json,
    Method, Null, Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations,
    WireRef,
};

/// Lists resource types with their codes, all at once.
///
/// `GET /v2/bases/resource-types` · [vendor's page](https://support.huaweicloud.com/api-oce/qct_00002.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::products::LegacyListResourceTypes;
/// use huaweicloud_bss::types::Language;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyListResourceTypes::new().x_language(Language::Chinese);
///     let response = client.products().legacy_list_resource_types(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The answer has no pages.
///
/// Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day. Another notice had set 30 November 2022.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`resource_type_code`](field@Self::resource_type_code) | query | at most 64 characters | not a filter | not a filter | filter | filter |
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
/// - `callers`: “customer” (`api-oce/qct_00002`). The page is written for customers. The partner's page of the same operation admits partners.
/// - `notes`: “Any partner can call the operation.” (older piece of the partner's page in a result list of the vendor's search). A newer piece of it, and the newest page of the international site, name solution providers and distributors of the first tier.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyListResourceTypes {
    /// Only the resource type with this code, such as `hws.resource.type.vm`.
    ///
    /// Optional · `resource_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub resource_type_code: Option<Given<String, (EmptyString, Null)>>,

    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for LegacyListResourceTypes {}

impl LegacyListResourceTypes {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code).
    pub fn resource_type_code(
        mut self,
        resource_type_code: impl Into<Given<String, (EmptyString, Null)>>,
    ) -> Self {
        self.resource_type_code = Some(resource_type_code.into());
        self
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code). `None` omits it.
    pub fn set_resource_type_code(
        mut self,
        resource_type_code: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.resource_type_code = resource_type_code.map(Into::into);
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

impl Operation for LegacyListResourceTypes {
    type Response = LegacyListResourceTypesResponse;
    type Code = LegacyListResourceTypesCode;
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

impl Fields for LegacyListResourceTypes {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.resource_type_code.to_wire(), self.x_language.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyListResourceTypes {
    resource_type_code,
    x_language,
});

static READ: api_runtime::ReadAs<LegacyListResourceTypesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyListResourceTypes",
            method: Method::Get,
            path: "/v2/bases/resource-types",
            source: "https://support.huaweicloud.com/api-oce/qct_00002.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("resource_type_code")
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

/// Response of [`LegacyListResourceTypes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyListResourceTypesResponse {
    /// The resource types.
    ///
    /// `resource_types`
    pub resource_types: Vec<LegacyResourceType>,
}

api_runtime::answer!(LegacyListResourceTypesResponse { resource_types });

impl Decode for LegacyListResourceTypesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.resource_types]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyListResourceTypesResponse { resource_types });

/// Error codes of [`LegacyListResourceTypes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyListResourceTypesCode {
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
    LegacyListResourceTypesCode,
    CommonCode,
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyListResourceTypes`] failed.
pub type LegacyListResourceTypesError = Error<Code<LegacyListResourceTypesCode>>;

/// A resource type, in the older list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyResourceType {
    /// Code of the resource type.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Description of the resource type.
    ///
    /// `resource_type_desc`
    pub resource_type_desc: Option<String>,
}

api_runtime::answer!(LegacyResourceType {
    resource_type_code,
    resource_type_name,
    resource_type_desc,
});

impl Decode for LegacyResourceType {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.resource_type_code,
                &mut value.resource_type_name,
                &mut value.resource_type_desc,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyResourceType {
    resource_type_code,
    resource_type_name,
    resource_type_desc,
});
