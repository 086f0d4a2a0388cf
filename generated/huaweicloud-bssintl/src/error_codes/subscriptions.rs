// @generated from spec/bssintl/errors. Do not edit: change that, and generate again.

//! Error codes that operations of `subscriptions` alone are answered with.

use api_runtime::{ErrorCode, RetryClass};

/// The resource is billed by a savings plan and cannot be unsubscribed from.
///
/// `CBC.30000053` · HTTP 200 or 400 · retry never
pub static CBC_30000053: ErrorCode = ErrorCode {
    code: "CBC.30000053",
    status: 200,
    meaning: "The resource is billed by a savings plan and cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The resource was deleted or is not under management, so it cannot be unsubscribed from.
///
/// A resource that was already unsubscribed from is refused with it, too. Its English message has resources whose subscription is not synchronized yet in place of those that are not under management.
///
/// Leave the resource out of the request.
///
/// `CBC.30000067` · HTTP 200 or 400 · retry after correction
pub static CBC_30000067: ErrorCode = ErrorCode {
    code: "CBC.30000067",
    status: 200,
    meaning: "The resource was deleted or is not under management, so it cannot be unsubscribed from.",
    remedy: Some("Leave the resource out of the request."),
    retry: RetryClass::AfterCorrection,
};

/// The product is no longer sold, so automatic renewal cannot be switched on.
///
/// Renew the resource by hand, if its product can still be renewed.
///
/// `CBC.30010001` · HTTP 400 · retry never
pub static CBC_30010001: ErrorCode = ErrorCode {
    code: "CBC.30010001",
    status: 400,
    meaning: "The product is no longer sold, so automatic renewal cannot be switched on.",
    remedy: Some("Renew the resource by hand, if its product can still be renewed."),
    retry: RetryClass::Never,
};

/// A resource to renew is not a primary resource.
///
/// Send the id of the primary resource; `ListPayPerUseCustomerResources` tells which one that is.
///
/// `CBC.30010036` · HTTP 400 · retry after correction
pub static CBC_30010036: ErrorCode = ErrorCode {
    code: "CBC.30010036",
    status: 400,
    meaning: "A resource to renew is not a primary resource.",
    remedy: Some(
        "Send the id of the primary resource; `ListPayPerUseCustomerResources` tells which one that is.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The renewal period does not exist.
///
/// Choose a period for which the product is sold.
///
/// `CBC.30010069` · HTTP 400 · retry after correction
pub static CBC_30010069: ErrorCode = ErrorCode {
    code: "CBC.30010069",
    status: 400,
    meaning: "The renewal period does not exist.",
    remedy: Some("Choose a period for which the product is sold."),
    retry: RetryClass::AfterCorrection,
};

/// The automatic payment of the order failed.
///
/// Look for the order with `ListCustomerOrders` and pay it with `PayOrders`, or cancel it, before renewing again.
///
/// `CBC.30050006` · HTTP 400 · retry after correction
pub static CBC_30050006: ErrorCode = ErrorCode {
    code: "CBC.30050006",
    status: 400,
    meaning: "The automatic payment of the order failed.",
    remedy: Some(
        "Look for the order with `ListCustomerOrders` and pay it with `PayOrders`, or cancel it, before renewing again.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// A resource is not a primary one, so the price of its renewal cannot be asked for.
///
/// Ask for the primary resource instead.
///
/// `CBC.30050007` · HTTP 200 · retry after correction
pub static CBC_30050007: ErrorCode = ErrorCode {
    code: "CBC.30050007",
    status: 200,
    meaning: "A resource is not a primary one, so the price of its renewal cannot be asked for.",
    remedy: Some("Ask for the primary resource instead."),
    retry: RetryClass::AfterCorrection,
};

/// A resource cannot be renewed by this unit or number of periods.
///
/// Choose another unit or number of periods.
///
/// `CBC.30050008` · HTTP 200 · retry after correction
pub static CBC_30050008: ErrorCode = ErrorCode {
    code: "CBC.30050008",
    status: 200,
    meaning: "A resource cannot be renewed by this unit or number of periods.",
    remedy: Some("Choose another unit or number of periods."),
    retry: RetryClass::AfterCorrection,
};

/// A resource has expired and was deleted, or does not exist.
///
/// Check the ids with `ListPayPerUseCustomerResources`.
///
/// `CBC.30050009` · HTTP 200 · retry after correction
pub static CBC_30050009: ErrorCode = ErrorCode {
    code: "CBC.30050009",
    status: 200,
    meaning: "A resource has expired and was deleted, or does not exist.",
    remedy: Some("Check the ids with `ListPayPerUseCustomerResources`."),
    retry: RetryClass::AfterCorrection,
};

/// A resource is contained in an unpaid order.
///
/// Pay or cancel the order first.
///
/// `CBC.30050010` · HTTP 200 · retry after correction
pub static CBC_30050010: ErrorCode = ErrorCode {
    code: "CBC.30050010",
    status: 200,
    meaning: "A resource is contained in an unpaid order.",
    remedy: Some("Pay or cancel the order first."),
    retry: RetryClass::AfterCorrection,
};

/// A resource is being unsubscribed from or changed.
///
/// Wait until that has finished.
///
/// `CBC.30050011` · HTTP 200 · retry later
pub static CBC_30050011: ErrorCode = ErrorCode {
    code: "CBC.30050011",
    status: 200,
    meaning: "A resource is being unsubscribed from or changed.",
    remedy: Some("Wait until that has finished."),
    retry: RetryClass::Later,
};

/// A resource id stands in the list twice.
///
/// Name each resource once.
///
/// `CBC.30050012` · HTTP 400 · retry after correction
pub static CBC_30050012: ErrorCode = ErrorCode {
    code: "CBC.30050012",
    status: 400,
    meaning: "A resource id stands in the list twice.",
    remedy: Some("Name each resource once."),
    retry: RetryClass::AfterCorrection,
};

/// The product of a resource cannot be renewed.
///
/// Leave the resource out.
///
/// `CBC.30050013` · HTTP 200 · retry after correction
pub static CBC_30050013: ErrorCode = ErrorCode {
    code: "CBC.30050013",
    status: 200,
    meaning: "The product of a resource cannot be renewed.",
    remedy: Some("Leave the resource out."),
    retry: RetryClass::AfterCorrection,
};

/// Some resources have expired.
///
/// `CBC.3016` · HTTP 200 · retry after correction
pub static CBC_3016: ErrorCode = ErrorCode {
    code: "CBC.3016",
    status: 200,
    meaning: "Some resources have expired.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// A resource has an order in progress.
///
/// Wait until that order is done.
///
/// `CBC.3144` · HTTP 200 · retry later
pub static CBC_3144: ErrorCode = ErrorCode {
    code: "CBC.3144",
    status: 200,
    meaning: "A resource has an order in progress.",
    remedy: Some("Wait until that order is done."),
    retry: RetryClass::Later,
};

/// The cloud service must be unsubscribed from as a whole.
///
/// `CBC.3185` · HTTP 200 · retry after correction
pub static CBC_3185: ErrorCode = ErrorCode {
    code: "CBC.3185",
    status: 200,
    meaning: "The cloud service must be unsubscribed from as a whole.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// The account is frozen, so nothing can be renewed or unsubscribed from.
///
/// `CBC.7281` · HTTP 200 · retry after correction
pub static CBC_7281: ErrorCode = ErrorCode {
    code: "CBC.7281",
    status: 200,
    meaning: "The account is frozen, so nothing can be renewed or unsubscribed from.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// Of this order the provisioning of the resources cannot be queried.
///
/// `CBC.99000083` · HTTP 400 · retry never
pub static CBC_99000083: ErrorCode = ErrorCode {
    code: "CBC.99000083",
    status: 400,
    meaning: "Of this order the provisioning of the resources cannot be queried.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The period of the order did not pass the check.
///
/// Choose another period type or number of periods.
///
/// `CBC.99000092` · HTTP 400 · retry after correction
pub static CBC_99000092: ErrorCode = ErrorCode {
    code: "CBC.99000092",
    status: 400,
    meaning: "The period of the order did not pass the check.",
    remedy: Some("Choose another period type or number of periods."),
    retry: RetryClass::AfterCorrection,
};

/// The resource has expired.
///
/// Leave the resource out of the request.
///
/// `CBC.99003001` · HTTP 400 · retry after correction
pub static CBC_99003001: ErrorCode = ErrorCode {
    code: "CBC.99003001",
    status: 400,
    meaning: "The resource has expired.",
    remedy: Some("Leave the resource out of the request."),
    retry: RetryClass::AfterCorrection,
};

/// The resource is locked.
///
/// `CBC.99003002` · HTTP 400 · retry later
pub static CBC_99003002: ErrorCode = ErrorCode {
    code: "CBC.99003002",
    status: 400,
    meaning: "The resource is locked.",
    remedy: None,
    retry: RetryClass::Later,
};

/// The resource has dependencies.
///
/// `CBC.99003004` · HTTP 400 · retry after correction
pub static CBC_99003004: ErrorCode = ErrorCode {
    code: "CBC.99003004",
    status: 400,
    meaning: "The resource has dependencies.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// The resource is being provisioned.
///
/// Wait until that has finished.
///
/// `CBC.99003005` · HTTP 400 · retry later
pub static CBC_99003005: ErrorCode = ErrorCode {
    code: "CBC.99003005",
    status: 400,
    meaning: "The resource is being provisioned.",
    remedy: Some("Wait until that has finished."),
    retry: RetryClass::Later,
};

/// The cloud service type is not supported.
///
/// `CBC.99003006` · HTTP 400 · retry never
pub static CBC_99003006: ErrorCode = ErrorCode {
    code: "CBC.99003006",
    status: 400,
    meaning: "The cloud service type is not supported.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A resource id does not exist.
///
/// Take the ids from `ListPayPerUseCustomerResources`.
///
/// `CBC.99003012` · HTTP 200 or 400 · retry after correction
pub static CBC_99003012: ErrorCode = ErrorCode {
    code: "CBC.99003012",
    status: 200,
    meaning: "A resource id does not exist.",
    remedy: Some("Take the ids from `ListPayPerUseCustomerResources`."),
    retry: RetryClass::AfterCorrection,
};

/// A resource was deleted after its expiry or does not exist.
///
/// Leave the resource out of the request.
///
/// `CBC.99003016` · HTTP 400 · retry after correction
pub static CBC_99003016: ErrorCode = ErrorCode {
    code: "CBC.99003016",
    status: 400,
    meaning: "A resource was deleted after its expiry or does not exist.",
    remedy: Some("Leave the resource out of the request."),
    retry: RetryClass::AfterCorrection,
};

/// A resource of the request is contained in an unpaid order.
///
/// Pay or cancel that order first.
///
/// `CBC.99003100` · HTTP 200 or 400 · retry after correction
pub static CBC_99003100: ErrorCode = ErrorCode {
    code: "CBC.99003100",
    status: 200,
    meaning: "A resource of the request is contained in an unpaid order.",
    remedy: Some("Pay or cancel that order first."),
    retry: RetryClass::AfterCorrection,
};

/// The resource has been unsubscribed from.
///
/// `CBC.99003124` · HTTP 400 · retry never
pub static CBC_99003124: ErrorCode = ErrorCode {
    code: "CBC.99003124",
    status: 400,
    meaning: "The resource has been unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The resource has no renewed period, or that period is already in effect, so the renewal cannot be given up.
///
/// `CBC.99003128` · HTTP 200 or 400 · retry never
pub static CBC_99003128: ErrorCode = ErrorCode {
    code: "CBC.99003128",
    status: 200,
    meaning: "The resource has no renewed period, or that period is already in effect, so the renewal cannot be given up.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The resource has an order in progress.
///
/// Wait until that order is done.
///
/// `CBC.99003144` · HTTP 200 or 400 · retry later
pub static CBC_99003144: ErrorCode = ErrorCode {
    code: "CBC.99003144",
    status: 200,
    meaning: "The resource has an order in progress.",
    remedy: Some("Wait until that order is done."),
    retry: RetryClass::Later,
};

/// The time already bought and the renewal together exceed the maximum.
///
/// Choose a shorter renewal.
///
/// `CBC.99003154` · HTTP 400 · retry after correction
pub static CBC_99003154: ErrorCode = ErrorCode {
    code: "CBC.99003154",
    status: 400,
    meaning: "The time already bought and the renewal together exceed the maximum.",
    remedy: Some("Choose a shorter renewal."),
    retry: RetryClass::AfterCorrection,
};

/// Something was given away with the service, so it cannot be unsubscribed from.
///
/// `CBC.99003184` · HTTP 400 · retry never
pub static CBC_99003184: ErrorCode = ErrorCode {
    code: "CBC.99003184",
    status: 400,
    meaning: "Something was given away with the service, so it cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The cloud service must be handled as a whole.
///
/// Of a whole server name only the primary resource; those attached to it go with it.
///
/// `CBC.99003185` · HTTP 400 · retry after correction
pub static CBC_99003185: ErrorCode = ErrorCode {
    code: "CBC.99003185",
    status: 400,
    meaning: "The cloud service must be handled as a whole.",
    remedy: Some(
        "Of a whole server name only the primary resource; those attached to it go with it.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The resource has expired or is frozen, so automatic renewal cannot be switched on.
///
/// `CBC.99003602` · HTTP 400 · retry after correction
pub static CBC_99003602: ErrorCode = ErrorCode {
    code: "CBC.99003602",
    status: 400,
    meaning: "The resource has expired or is frozen, so automatic renewal cannot be switched on.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// Automatic renewal of the resource is already switched off.
///
/// `CBC.99003605` · HTTP 400 · retry never
pub static CBC_99003605: ErrorCode = ErrorCode {
    code: "CBC.99003605",
    status: 400,
    meaning: "Automatic renewal of the resource is already switched off.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A product of the vendor's selected range cannot be switched to billing by use.
///
/// `CBC.99003608` · HTTP 400 · retry never
pub static CBC_99003608: ErrorCode = ErrorCode {
    code: "CBC.99003608",
    status: 400,
    meaning: "A product of the vendor's selected range cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::Never,
};

/// This type of product cannot be switched to billing by use.
///
/// `CBC.99003609` · HTTP 400 · retry never
pub static CBC_99003609: ErrorCode = ErrorCode {
    code: "CBC.99003609",
    status: 400,
    meaning: "This type of product cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A resource in its grace or retention period cannot be switched to billing by use.
///
/// Renew the resource first.
///
/// `CBC.99003610` · HTTP 200 · retry after correction
pub static CBC_99003610: ErrorCode = ErrorCode {
    code: "CBC.99003610",
    status: 200,
    meaning: "A resource in its grace or retention period cannot be switched to billing by use.",
    remedy: Some("Renew the resource first."),
    retry: RetryClass::AfterCorrection,
};

/// An on-demand package cannot be switched to billing by use.
///
/// `CBC.99003611` · HTTP 400 · retry never
pub static CBC_99003611: ErrorCode = ErrorCode {
    code: "CBC.99003611",
    status: 400,
    meaning: "An on-demand package cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A solution product cannot be switched to billing by use.
///
/// `CBC.99003622` · HTTP 400 · retry never
pub static CBC_99003622: ErrorCode = ErrorCode {
    code: "CBC.99003622",
    status: 400,
    meaning: "A solution product cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::Never,
};

/// Another transaction in progress keeps the resource from being switched to billing by use.
///
/// Wait until that transaction is done.
///
/// `CBC.99003623` · HTTP 400 · retry later
pub static CBC_99003623: ErrorCode = ErrorCode {
    code: "CBC.99003623",
    status: 400,
    meaning: "Another transaction in progress keeps the resource from being switched to billing by use.",
    remedy: Some("Wait until that transaction is done."),
    retry: RetryClass::Later,
};

/// A resource that is frozen for a violation cannot be switched to billing by use.
///
/// `CBC.99003624` · HTTP 400 · retry after correction
pub static CBC_99003624: ErrorCode = ErrorCode {
    code: "CBC.99003624",
    status: 400,
    meaning: "A resource that is frozen for a violation cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// A resource that is frozen by the police cannot be switched to billing by use.
///
/// `CBC.99003625` · HTTP 400 · retry never
pub static CBC_99003625: ErrorCode = ErrorCode {
    code: "CBC.99003625",
    status: 400,
    meaning: "A resource that is frozen by the police cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The account is frozen, so nothing can be switched to billing by use.
///
/// `CBC.99003626` · HTTP 400 · retry after correction
pub static CBC_99003626: ErrorCode = ErrorCode {
    code: "CBC.99003626",
    status: 400,
    meaning: "The account is frozen, so nothing can be switched to billing by use.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// A resource is being unsubscribed from, deleted or released, so it cannot be renewed.
///
/// `CBC.99003631` · HTTP 200 · retry after correction
pub static CBC_99003631: ErrorCode = ErrorCode {
    code: "CBC.99003631",
    status: 200,
    meaning: "A resource is being unsubscribed from, deleted or released, so it cannot be renewed.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// Resources of a discounted bundle must be renewed as a whole and not together with other resources.
///
/// Send all resources of the bundle, and only these.
///
/// `CBC.99003634` · HTTP 400 · retry after correction
pub static CBC_99003634: ErrorCode = ErrorCode {
    code: "CBC.99003634",
    status: 400,
    meaning: "Resources of a discounted bundle must be renewed as a whole and not together with other resources.",
    remedy: Some("Send all resources of the bundle, and only these."),
    retry: RetryClass::AfterCorrection,
};

/// A bandwidth add-on package cannot be renewed.
///
/// `CBC.99003638` · HTTP 400 · retry never
pub static CBC_99003638: ErrorCode = ErrorCode {
    code: "CBC.99003638",
    status: 400,
    meaning: "A bandwidth add-on package cannot be renewed.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A resource that has an add-on package cannot be unsubscribed from.
///
/// `CBC.99003640` · HTTP 400 · retry after correction
pub static CBC_99003640: ErrorCode = ErrorCode {
    code: "CBC.99003640",
    status: 400,
    meaning: "A resource that has an add-on package cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// A cloud service that was invoiced cannot be unsubscribed from.
///
/// `CBC.99003643` · HTTP 400 · retry never
pub static CBC_99003643: ErrorCode = ErrorCode {
    code: "CBC.99003643",
    status: 400,
    meaning: "A cloud service that was invoiced cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// Services of this type cannot be unsubscribed from.
///
/// `CBC.99003645` · HTTP 200 · retry never
pub static CBC_99003645: ErrorCode = ErrorCode {
    code: "CBC.99003645",
    status: 200,
    meaning: "Services of this type cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// This on-demand package cannot be unsubscribed from.
///
/// `CBC.99003647` · HTTP 400 · retry never
pub static CBC_99003647: ErrorCode = ErrorCode {
    code: "CBC.99003647",
    status: 400,
    meaning: "This on-demand package cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A trial service cannot be unsubscribed from.
///
/// `CBC.99003649` · HTTP 400 · retry never
pub static CBC_99003649: ErrorCode = ErrorCode {
    code: "CBC.99003649",
    status: 400,
    meaning: "A trial service cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// This service of the marketplace cannot be unsubscribed from.
///
/// `CBC.99003650` · HTTP 400 · retry never
pub static CBC_99003650: ErrorCode = ErrorCode {
    code: "CBC.99003650",
    status: 400,
    meaning: "This service of the marketplace cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A transaction in progress keeps the resource from being unsubscribed from.
///
/// Wait until that transaction is done.
///
/// `CBC.99003651` · HTTP 400 · retry later
pub static CBC_99003651: ErrorCode = ErrorCode {
    code: "CBC.99003651",
    status: 400,
    meaning: "A transaction in progress keeps the resource from being unsubscribed from.",
    remedy: Some("Wait until that transaction is done."),
    retry: RetryClass::Later,
};

/// A `DevCloud` package cannot be unsubscribed from.
///
/// `CBC.99003652` · HTTP 400 · retry never
pub static CBC_99003652: ErrorCode = ErrorCode {
    code: "CBC.99003652",
    status: 400,
    meaning: "A DevCloud package cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A bandwidth add-on package exists, so the renewal cannot be given up.
///
/// Unsubscribe from the add-on package first.
///
/// `CBC.99003654` · HTTP 400 · retry after correction
pub static CBC_99003654: ErrorCode = ErrorCode {
    code: "CBC.99003654",
    status: 400,
    meaning: "A bandwidth add-on package exists, so the renewal cannot be given up.",
    remedy: Some("Unsubscribe from the add-on package first."),
    retry: RetryClass::AfterCorrection,
};

/// The resource or account is frozen, so the operation is not possible.
///
/// `CBC.99003656` · HTTP 200 or 400 · retry after correction
pub static CBC_99003656: ErrorCode = ErrorCode {
    code: "CBC.99003656",
    status: 200,
    meaning: "The resource or account is frozen, so the operation is not possible.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// The resource cannot be found or cannot be unsubscribed from.
///
/// Take the ids from `ListPayPerUseCustomerResources`.
///
/// `CBC.99005042` · HTTP 400 · retry after correction
pub static CBC_99005042: ErrorCode = ErrorCode {
    code: "CBC.99005042",
    status: 400,
    meaning: "The resource cannot be found or cannot be unsubscribed from.",
    remedy: Some("Take the ids from `ListPayPerUseCustomerResources`."),
    retry: RetryClass::AfterCorrection,
};

/// The query of coupons failed.
///
/// Repeat the request later.
///
/// `CBC.99006016` · HTTP 400 · retry later
pub static CBC_99006016: ErrorCode = ErrorCode {
    code: "CBC.99006016",
    status: 400,
    meaning: "The query of coupons failed.",
    remedy: Some("Repeat the request later."),
    retry: RetryClass::Later,
};

/// The query of the customer failed.
///
/// Repeat the request later.
///
/// `CBC.99006017` · HTTP 400 · retry later
pub static CBC_99006017: ErrorCode = ErrorCode {
    code: "CBC.99006017",
    status: 400,
    meaning: "The query of the customer failed.",
    remedy: Some("Repeat the request later."),
    retry: RetryClass::Later,
};

/// The query of the product failed.
///
/// Repeat the request later.
///
/// `CBC.99006024` · HTTP 400 · retry later
pub static CBC_99006024: ErrorCode = ErrorCode {
    code: "CBC.99006024",
    status: 400,
    meaning: "The query of the product failed.",
    remedy: Some("Repeat the request later."),
    retry: RetryClass::Later,
};

/// The query of billing information failed.
///
/// Repeat the call later.
///
/// `CBC.99006066` · HTTP 200 or 400 · retry later
pub static CBC_99006066: ErrorCode = ErrorCode {
    code: "CBC.99006066",
    status: 200,
    meaning: "The query of billing information failed.",
    remedy: Some("Repeat the call later."),
    retry: RetryClass::Later,
};

/// The project does not exist.
///
/// Check the id of the project.
///
/// `CBC.99006073` · HTTP 400 · retry after correction
pub static CBC_99006073: ErrorCode = ErrorCode {
    code: "CBC.99006073",
    status: 400,
    meaning: "The project does not exist.",
    remedy: Some("Check the id of the project."),
    retry: RetryClass::AfterCorrection,
};

/// The account has spent more than the budget that its partner set and was frozen by the partner, so nothing can be renewed.
///
/// Let the partner lift the freeze.
///
/// `CBC.99007281` · HTTP 400 · retry after correction
pub static CBC_99007281: ErrorCode = ErrorCode {
    code: "CBC.99007281",
    status: 400,
    meaning: "The account has spent more than the budget that its partner set and was frozen by the partner, so nothing can be renewed.",
    remedy: Some("Let the partner lift the freeze."),
    retry: RetryClass::AfterCorrection,
};
