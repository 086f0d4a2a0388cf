// @generated from spec/bss/errors. Do not edit: change that, and generate again.

//! Error codes that operations of `customers` alone are answered with.

use api_runtime::{ErrorCode, RetryClass};

/// A distributor of the first tier must not associate customers with itself.
///
/// Name the cloud reseller whose customer is to be created.
///
/// `CBC.50010059` · HTTP 400 · retry after correction
pub static CBC_50010059: ErrorCode = ErrorCode {
    code: "CBC.50010059",
    status: 400,
    meaning: "A distributor of the first tier must not associate customers with itself.",
    remedy: Some("Name the cloud reseller whose customer is to be created."),
    retry: RetryClass::AfterCorrection,
};

/// The partner is a cloud reseller whose distributor has left, so no customer can be associated with it.
///
/// `CBC.50010065` · HTTP 400 · retry never
pub static CBC_50010065: ErrorCode = ErrorCode {
    code: "CBC.50010065",
    status: 400,
    meaning: "The partner is a cloud reseller whose distributor has left, so no customer can be associated with it.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The partner's company is restricted, so no customer can be associated with it.
///
/// `CBC.50010085` · HTTP 400 · retry never
pub static CBC_50010085: ErrorCode = ErrorCode {
    code: "CBC.50010085",
    status: 400,
    meaning: "The partner's company is restricted, so no customer can be associated with it.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The partner is a cloud reseller whose distributor's company is restricted, so no customer can be associated with it.
///
/// `CBC.50010086` · HTTP 400 · retry never
pub static CBC_50010086: ErrorCode = ErrorCode {
    code: "CBC.50010086",
    status: 400,
    meaning: "The partner is a cloud reseller whose distributor's company is restricted, so no customer can be associated with it.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The partner has no such customer.
///
/// Check the id; `ListSubCustomers` returns those of the partner's customers.
///
/// `CBC.5002` · HTTP 500 · retry after correction
pub static CBC_5002: ErrorCode = ErrorCode {
    code: "CBC.5002",
    status: 500,
    meaning: "The partner has no such customer.",
    remedy: Some("Check the id; `ListSubCustomers` returns those of the partner's customers."),
    retry: RetryClass::AfterCorrection,
};

/// The mobile number of the customer has a form that is not allowed.
///
/// Give a mobile number of mainland China.
///
/// `CBC.5017` · HTTP 400 · retry after correction
pub static CBC_5017: ErrorCode = ErrorCode {
    code: "CBC.5017",
    status: 400,
    meaning: "The mobile number of the customer has a form that is not allowed.",
    remedy: Some("Give a mobile number of mainland China."),
    retry: RetryClass::AfterCorrection,
};

/// Huawei Cloud cannot review the application for real-name authentication at present.
///
/// Ask the account manager for help.
///
/// `CBC.70600026` · HTTP 400 · retry never
pub static CBC_70600026: ErrorCode = ErrorCode {
    code: "CBC.70600026",
    status: 400,
    meaning: "Huawei Cloud cannot review the application for real-name authentication at present.",
    remedy: Some("Ask the account manager for help."),
    retry: RetryClass::Never,
};

/// The identity data is abnormal and may violate rules.
///
/// Ask customer service with a service ticket.
///
/// `CBC.70600032` · HTTP 400 · retry never
pub static CBC_70600032: ErrorCode = ErrorCode {
    code: "CBC.70600032",
    status: 400,
    meaning: "The identity data is abnormal and may violate rules.",
    remedy: Some("Ask customer service with a service ticket."),
    retry: RetryClass::Never,
};

/// Something went wrong when the customer authorized the partner.
///
/// Look for the customer with `ListSubCustomers` before the next attempt.
///
/// `CBC.99000004` · HTTP 400 · retry after correction
pub static CBC_99000004: ErrorCode = ErrorCode {
    code: "CBC.99000004",
    status: 400,
    meaning: "Something went wrong when the customer authorized the partner.",
    remedy: Some("Look for the customer with `ListSubCustomers` before the next attempt."),
    retry: RetryClass::AfterCorrection,
};

/// The login name of the customer already exists.
///
/// Choose another login name, or leave it out to have one made.
///
/// `CBC.99000038` · HTTP 400 · retry after correction
pub static CBC_99000038: ErrorCode = ErrorCode {
    code: "CBC.99000038",
    status: 400,
    meaning: "The login name of the customer already exists.",
    remedy: Some("Choose another login name, or leave it out to have one made."),
    retry: RetryClass::AfterCorrection,
};

/// The id of the user on the partner's sales platform is a duplicate.
///
/// A customer with this `xaccount_id` was created before, perhaps by the same request.
///
/// Look for the customer with `ListSubCustomers` before the next attempt.
///
/// `CBC.99000039` · HTTP 400 · retry never
pub static CBC_99000039: ErrorCode = ErrorCode {
    code: "CBC.99000039",
    status: 400,
    meaning: "The id of the user on the partner's sales platform is a duplicate.",
    remedy: Some("Look for the customer with `ListSubCustomers` before the next attempt."),
    retry: RetryClass::Never,
};

/// The result of the association between partner and customer could not be had in time.
///
/// Look with `ListSubCustomers` whether the customer is associated.
///
/// `CBC.99000050` · HTTP 500 · retry never
pub static CBC_99000050: ErrorCode = ErrorCode {
    code: "CBC.99000050",
    status: 500,
    meaning: "The result of the association between partner and customer could not be had in time.",
    remedy: Some("Look with `ListSubCustomers` whether the customer is associated."),
    retry: RetryClass::Never,
};

/// The same customer cannot be created several times at once.
///
/// Look with `ListSubCustomers` whether the other call has created the customer.
///
/// `CBC.99000062` · HTTP 400 · retry never
pub static CBC_99000062: ErrorCode = ErrorCode {
    code: "CBC.99000062",
    status: 400,
    meaning: "The same customer cannot be created several times at once.",
    remedy: Some("Look with `ListSubCustomers` whether the other call has created the customer."),
    retry: RetryClass::Never,
};

/// An attachment is larger than is allowed.
///
/// Upload a file of at most 10 MB.
///
/// `CBC.99000099` · HTTP 400 · retry after correction
pub static CBC_99000099: ErrorCode = ErrorCode {
    code: "CBC.99000099",
    status: 400,
    meaning: "An attachment is larger than is allowed.",
    remedy: Some("Upload a file of at most 10 MB."),
    retry: RetryClass::AfterCorrection,
};

/// An attachment has a format that is not allowed.
///
/// Upload a jpg, jpeg, bmp, png, gif or pdf file.
///
/// `CBC.99000100` · HTTP 400 · retry after correction
pub static CBC_99000100: ErrorCode = ErrorCode {
    code: "CBC.99000100",
    status: 400,
    meaning: "An attachment has a format that is not allowed.",
    remedy: Some("Upload a jpg, jpeg, bmp, png, gif or pdf file."),
    retry: RetryClass::AfterCorrection,
};

/// There was a verification code, but it is no longer good.
///
/// Have a new code sent.
///
/// `CBC.99004008` · HTTP 400 · retry after correction
pub static CBC_99004008: ErrorCode = ErrorCode {
    code: "CBC.99004008",
    status: 400,
    meaning: "There was a verification code, but it is no longer good.",
    remedy: Some("Have a new code sent."),
    retry: RetryClass::AfterCorrection,
};

/// There is a verification code, but more than three wrong ones were given.
///
/// Have a new code sent.
///
/// `CBC.99004009` · HTTP 400 · retry after correction
pub static CBC_99004009: ErrorCode = ErrorCode {
    code: "CBC.99004009",
    status: 400,
    meaning: "There is a verification code, but more than three wrong ones were given.",
    remedy: Some("Have a new code sent."),
    retry: RetryClass::AfterCorrection,
};

/// The verification code of the request is wrong.
///
/// Send the code of the latest message.
///
/// `CBC.99004010` · HTTP 400 · retry after correction
pub static CBC_99004010: ErrorCode = ErrorCode {
    code: "CBC.99004010",
    status: 400,
    meaning: "The verification code of the request is wrong.",
    remedy: Some("Send the code of the latest message."),
    retry: RetryClass::AfterCorrection,
};

/// As many verification codes were sent as are allowed, 15 an hour and 60 a day.
///
/// Wait before the next code is sent.
///
/// `CBC.99004015` · HTTP 400 · retry later
pub static CBC_99004015: ErrorCode = ErrorCode {
    code: "CBC.99004015",
    status: 400,
    meaning: "As many verification codes were sent as are allowed, 15 an hour and 60 a day.",
    remedy: Some("Wait before the next code is sent."),
    retry: RetryClass::Later,
};

/// The partner has not opened the function for real-name authentication, or the check of its bucket failed.
///
/// Switch on the upload of attachments for real-name authentication in the partner center, and check the bucket.
///
/// `CBC.99005030` · HTTP 400 · retry after correction
pub static CBC_99005030: ErrorCode = ErrorCode {
    code: "CBC.99005030",
    status: 400,
    meaning: "The partner has not opened the function for real-name authentication, or the check of its bucket failed.",
    remedy: Some(
        "Switch on the upload of attachments for real-name authentication in the partner center, and check the bucket.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// Test accounts of partners cannot use this operation.
///
/// `CBC.99005035` · HTTP 400 · retry never
pub static CBC_99005035: ErrorCode = ErrorCode {
    code: "CBC.99005035",
    status: 400,
    meaning: "Test accounts of partners cannot use this operation.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The customer has real-name authentication already, or its application is being reviewed.
///
/// `CBC.99007188` · HTTP 400 · retry never
pub static CBC_99007188: ErrorCode = ErrorCode {
    code: "CBC.99007188",
    status: 400,
    meaning: "The customer has real-name authentication already, or its application is being reviewed.",
    remedy: None,
    retry: RetryClass::Never,
};

/// More customers were authenticated with this certificate number than the system allows.
///
/// `CBC.99007189` · HTTP 400 · retry never
pub static CBC_99007189: ErrorCode = ErrorCode {
    code: "CBC.99007189",
    status: 400,
    meaning: "More customers were authenticated with this certificate number than the system allows.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The customer has tried real-name authentication more often than is allowed.
///
/// `CBC.99007191` · HTTP 400 · retry never
pub static CBC_99007191: ErrorCode = ErrorCode {
    code: "CBC.99007191",
    status: 400,
    meaning: "The customer has tried real-name authentication more often than is allowed.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The certificate number violated rules and is not admitted for real-name authentication.
///
/// `CBC.99007193` · HTTP 400 · retry never
pub static CBC_99007193: ErrorCode = ErrorCode {
    code: "CBC.99007193",
    status: 400,
    meaning: "The certificate number violated rules and is not admitted for real-name authentication.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The check of the real-name authentication failed.
///
/// Compare the data of the request with the certificate.
///
/// `CBC.99007202` · HTTP 400 · retry after correction
pub static CBC_99007202: ErrorCode = ErrorCode {
    code: "CBC.99007202",
    status: 400,
    meaning: "The check of the real-name authentication failed.",
    remedy: Some("Compare the data of the request with the certificate."),
    retry: RetryClass::AfterCorrection,
};

/// The face does not match the data of the real-name authentication.
///
/// Upload another image of the person's face.
///
/// `CBC.99007219` · HTTP 400 · retry after correction
pub static CBC_99007219: ErrorCode = ErrorCode {
    code: "CBC.99007219",
    status: 400,
    meaning: "The face does not match the data of the real-name authentication.",
    remedy: Some("Upload another image of the person's face."),
    retry: RetryClass::AfterCorrection,
};

/// The image of the certificate is not valid or not clear.
///
/// Upload a clear image of the certificate.
///
/// `CBC.99007253` · HTTP 400 · retry after correction
pub static CBC_99007253: ErrorCode = ErrorCode {
    code: "CBC.99007253",
    status: 400,
    meaning: "The image of the certificate is not valid or not clear.",
    remedy: Some("Upload a clear image of the certificate."),
    retry: RetryClass::AfterCorrection,
};

/// The identity of the card holder or the mobile number is wrong.
///
/// Give the data that the bank has for the card.
///
/// `CBC.99007255` · HTTP 400 · retry after correction
pub static CBC_99007255: ErrorCode = ErrorCode {
    code: "CBC.99007255",
    status: 400,
    meaning: "The identity of the card holder or the mobile number is wrong.",
    remedy: Some("Give the data that the bank has for the card."),
    retry: RetryClass::AfterCorrection,
};

/// The data of the legal representative is wrong.
///
/// Compare the data with the certificates.
///
/// `CBC.99007256` · HTTP 400 · retry after correction
pub static CBC_99007256: ErrorCode = ErrorCode {
    code: "CBC.99007256",
    status: 400,
    meaning: "The data of the legal representative is wrong.",
    remedy: Some("Compare the data with the certificates."),
    retry: RetryClass::AfterCorrection,
};

/// The data of the enterprise is wrong.
///
/// Compare the data with the certificate.
///
/// `CBC.99007257` · HTTP 400 · retry after correction
pub static CBC_99007257: ErrorCode = ErrorCode {
    code: "CBC.99007257",
    status: 400,
    meaning: "The data of the enterprise is wrong.",
    remedy: Some("Compare the data with the certificate."),
    retry: RetryClass::AfterCorrection,
};

/// The bank card is not in a usable state.
///
/// It may be frozen or have expired.
///
/// Use another bank card.
///
/// `CBC.99007258` · HTTP 400 · retry after correction
pub static CBC_99007258: ErrorCode = ErrorCode {
    code: "CBC.99007258",
    status: 400,
    meaning: "The bank card is not in a usable state.",
    remedy: Some("Use another bank card."),
    retry: RetryClass::AfterCorrection,
};

/// The bank card is not open for authenticated payments.
///
/// Have the bank open it for them, or use another card.
///
/// `CBC.99007259` · HTTP 400 · retry after correction
pub static CBC_99007259: ErrorCode = ErrorCode {
    code: "CBC.99007259",
    status: 400,
    meaning: "The bank card is not open for authenticated payments.",
    remedy: Some("Have the bank open it for them, or use another card."),
    retry: RetryClass::AfterCorrection,
};

/// The call between `UnionPay` and the bank that issued the card failed.
///
/// Try again later, or use another bank card.
///
/// `CBC.99007260` · HTTP 400 · retry later
pub static CBC_99007260: ErrorCode = ErrorCode {
    code: "CBC.99007260",
    status: 400,
    meaning: "The call between UnionPay and the bank that issued the card failed.",
    remedy: Some("Try again later, or use another bank card."),
    retry: RetryClass::Later,
};

/// The bank card is not supported.
///
/// Try another bank card.
///
/// `CBC.99007261` · HTTP 400 · retry after correction
pub static CBC_99007261: ErrorCode = ErrorCode {
    code: "CBC.99007261",
    status: 400,
    meaning: "The bank card is not supported.",
    remedy: Some("Try another bank card."),
    retry: RetryClass::AfterCorrection,
};

/// The system of the bank or the network has an error.
///
/// Try again later.
///
/// `CBC.99007262` · HTTP 400 · retry later
pub static CBC_99007262: ErrorCode = ErrorCode {
    code: "CBC.99007262",
    status: 400,
    meaning: "The system of the bank or the network has an error.",
    remedy: Some("Try again later."),
    retry: RetryClass::Later,
};

/// The account is a partner and cannot be authenticated as an individual.
///
/// `CBC.99007265` · HTTP 400 · retry never
pub static CBC_99007265: ErrorCode = ErrorCode {
    code: "CBC.99007265",
    status: 400,
    meaning: "The account is a partner and cannot be authenticated as an individual.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The account is being invited to become a member account of an enterprise and cannot be authenticated anew.
///
/// Wait until the invitation has been answered.
///
/// `CBC.99007267` · HTTP 400 · retry after correction
pub static CBC_99007267: ErrorCode = ErrorCode {
    code: "CBC.99007267",
    status: 400,
    meaning: "The account is being invited to become a member account of an enterprise and cannot be authenticated anew.",
    remedy: Some("Wait until the invitation has been answered."),
    retry: RetryClass::AfterCorrection,
};
