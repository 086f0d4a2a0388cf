// @generated from spec/bss/operations/accounts/list_stored_value_cards.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant, Json,
    Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, RateLimit, Raw,
    Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists the stored-value cards that the customer has bought.
///
/// `GET /v2/promotions/benefits/stored-value-cards` · [vendor's page](https://support.huaweicloud.com/api-oce/mac_00002.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::accounts::{ListStoredValueCards, StoredValueCardStatus};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListStoredValueCards::new(StoredValueCardStatus::Usable).limit(100);
///     let mut items = client.accounts().list_stored_value_cards(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A card is valid for 36 months from the day on which it was bought. It pays for products of the vendor and for strictly selected products of the marketplace with value-added tax of 6 percent, and not for hardware, text messages and voice. What was paid with a card is not invoiced: the purchase of the card is.
///
/// Cards can be neither given back nor passed on. When a resource is unsubscribed from within five days, what was paid for it with a card comes back to the card in full, later less what was used and a fee; what goes back to a card that has expired by then is lost.
///
/// Only customers who pay in advance and have their contract with the vendor can buy cards; customers under the resale model cannot.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:coupon:view`, `bss:coupon:view`.
/// - Safety: read operation.
/// - Rate limit: 5 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `stored_value_cards` contains the items, `total_count` is the total count.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`status`](field@Self::status) | query | required | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`card_id`](field@Self::card_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | *unknown* | *unknown* | *unknown* |
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
/// - `notes`: “A card is valid for less than seven months, from December 2021 to July 2022.” (API Explorer, example). The rules for stored-value cards say 36 months.
/// - `stored_value_cards, doc`: “Records of coupons.” (`api-oce/mac_00002`, the row; API Explorer). The fields are those of stored-value cards.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListStoredValueCards {
    /// State of the cards that are listed. One call lists cards of one state.
    ///
    /// Required · `status` in the query
    pub status: StoredValueCardStatus,

    /// Card to look for.
    ///
    /// Optional · `card_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub card_id: Option<String>,

    /// Number of cards to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most cards of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListStoredValueCards {}

impl ListStoredValueCards {
    /// Creates it with [`status`](field@Self::status), the only required value.
    pub fn new(status: StoredValueCardStatus) -> Self {
        Self {
            status,
            card_id: None,
            offset: None,
            limit: None,
        }
    }

    /// Sets [`card_id`](field@Self::card_id).
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = Some(card_id.into());
        self
    }

    /// Sets [`card_id`](field@Self::card_id). `None` omits it.
    pub fn set_card_id(mut self, card_id: Option<impl Into<String>>) -> Self {
        self.card_id = card_id.map(Into::into);
        self
    }

    /// Sets [`offset`](field@Self::offset).
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets [`offset`](field@Self::offset). `None` omits it.
    pub fn set_offset(mut self, offset: Option<i64>) -> Self {
        self.offset = offset;
        self
    }

    /// Sets [`limit`](field@Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`limit`](field@Self::limit). `None` omits it.
    pub fn set_limit(mut self, limit: Option<i64>) -> Self {
        self.limit = limit;
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

impl Operation for ListStoredValueCards {
    type Response = ListStoredValueCardsResponse;
    type Code = ListStoredValueCardsCode;
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

impl Fields for ListStoredValueCards {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.status.to_wire(),
            self.card_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListStoredValueCards {
    status,
    card_id,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListStoredValueCardsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListStoredValueCards",
            method: Method::Get,
            path: "/v2/promotions/benefits/stored-value-cards",
            source: "https://support.huaweicloud.com/api-oce/mac_00002.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("status")
                    .integer()
                    .one_of(&["1", "2"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("card_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
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
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["stored_value_cards"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(5, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListStoredValueCards {
    type Item = StoredValueCard;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.stored_value_cards)
    }
}

static TAKE: api_runtime::TakeItems<StoredValueCard> = ListStoredValueCards::TAKE_ITEMS;

/// Response of [`ListStoredValueCards`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListStoredValueCardsResponse {
    /// Number of all cards that match.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// The cards.
    ///
    /// `stored_value_cards`
    pub stored_value_cards: Vec<StoredValueCard>,
}

api_runtime::answer!(ListStoredValueCardsResponse {
    total_count,
    stored_value_cards,
});

impl Decode for ListStoredValueCardsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.stored_value_cards],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListStoredValueCardsResponse {
    total_count,
    stored_value_cards,
});

/// Error codes of [`ListStoredValueCards`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListStoredValueCardsCode {
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
    ListStoredValueCardsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListStoredValueCards`] failed.
pub type ListStoredValueCardsError = Error<Code<ListStoredValueCardsCode>>;

/// A card that was paid in advance and that orders and bills are paid with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoredValueCard {
    /// Id of the card.
    ///
    /// `card_id`
    pub card_id: Option<String>,

    /// Name of the card, such as `华为云储值卡10000元`.
    ///
    /// `card_name`
    pub card_name: Option<String>,

    /// State of the card.
    ///
    /// `status`
    pub status: Option<StoredValueCardStatus>,

    /// Face value, such as `10000.00` for a card of 10,000 yuan.
    ///
    /// `face_value`
    pub face_value: Option<Decimal>,

    /// Amount that is left, in the unit of the face value.
    ///
    /// `balance`
    pub balance: Option<Decimal>,

    /// Time from which the card is valid.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the card expires.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,
}

api_runtime::answer!(StoredValueCard {
    card_id,
    card_name,
    status,
    face_value,
    balance,
    effective_time,
    expire_time,
});

impl Decode for StoredValueCard {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.card_id,
                &mut value.card_name,
                &mut value.status,
                &mut value.face_value,
                &mut value.balance,
                &mut value.effective_time,
                &mut value.expire_time,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(StoredValueCard {
    card_id,
    card_name,
    status,
    face_value,
    balance,
    effective_time,
    expire_time,
});

/// State of a stored-value card.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StoredValueCardStatus {
    /// Can be used.
    ///
    /// `1` on the wire.
    Usable,

    /// Is used up.
    ///
    /// `2` on the wire.
    UsedUp,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl StoredValueCardStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Usable => "1",
            Self::UsedUp => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Usable,
            "2" => Self::UsedUp,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(StoredValueCardStatus, [Usable, UsedUp], Unknown);

impl ToWire for StoredValueCardStatus {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for StoredValueCardStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(StoredValueCardStatus, number, answered);
