//! Enumerations and codes: printed, read, listed, in order, as keys.

use std::collections::{BTreeSet, HashSet};
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use huaweicloud_bss::error_codes::CommonCode;
use huaweicloud_bss::orders::{ListCustomerOrders, ListCustomerOrdersCode, PayOrdersCode, UseInPayment};
use huaweicloud_bss::types::{LocationLanguage, MoneyUnit, OrderStatus};
use huaweicloud_bss::{Code, ListedCode, ParseValueError};

/// What holds for every enumeration; the texts of its values.
fn texts<T>(values: &[T]) -> Vec<String>
where
    T: Display + FromStr<Err = ParseValueError> + Debug + Clone + Ord + Hash,
{
    let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
    for (value, text) in values.iter().zip(&texts) {
        assert_eq!(text.parse::<T>().as_ref(), Ok(value));
    }
    let error = "no such value".parse::<T>().expect_err("it is not listed");
    assert_eq!(error.allowed(), texts);
    assert!(texts.iter().all(|text| error.to_string().contains(&format!("`{text}`"))), "{error}");
    assert!(values.is_sorted(), "{values:?} come in the order in which they are listed");
    assert_eq!(values.iter().cloned().collect::<BTreeSet<T>>().len(), values.len());
    assert_eq!(values.iter().cloned().collect::<HashSet<T>>().len(), values.len());
    texts
}

/// The same for all codes of an operation.
fn codes<C: ListedCode>() -> Vec<String> {
    texts(&Code::<C>::values().collect::<Vec<_>>())
}

#[test]
fn each_kind_of_enumeration_is_printed_read_and_listed() {
    assert_eq!(texts(LocationLanguage::VALUES), ["zh_cn", "en_us"]);
    assert_eq!(texts(UseInPayment::VALUES), ["YES", "NO"]);
    assert!(texts(MoneyUnit::VALUES).contains(&"1".to_owned()), "numbers on the wire");
    assert_eq!(texts(OrderStatus::VALUES).len(), OrderStatus::VALUES.len());
    let common = codes::<CommonCode>();
    let own = codes::<PayOrdersCode>();
    assert!(own.contains(&"CBC.99005003".to_owned()) && own.ends_with(&common));
    assert!(codes::<ListCustomerOrdersCode>().contains(&"CBC.0100".to_owned()));
    assert_eq!(own.len(), PayOrdersCode::values().len() + CommonCode::values().len());
}

#[test]
fn an_error_names_what_is_allowed_in_words() {
    let error = "de_de".parse::<LocationLanguage>().expect_err("it is not listed");
    assert_eq!(
        error.to_string(),
        "`de_de` is not a value of LocationLanguage: use one of `zh_cn` (Chinese), `en_us` (English)"
    );
    assert_eq!((error.enumeration(), error.found()), ("LocationLanguage", "de_de"));
    let long = format!("\u{1b}[2J{}", "x".repeat(500)).parse::<UseInPayment>().expect_err("it is not listed");
    assert!(!long.to_string().contains('\u{1b}') && long.found().chars().count() <= 81, "{long}");
}

#[test]
fn a_code_is_told_from_those_of_others() {
    let error = "CBC.1".parse::<Code<ListCustomerOrdersCode>>().expect_err("it is not listed");
    assert_eq!(error.enumeration(), "ListCustomerOrdersCode");
    assert!(error.to_string().contains("`CBC.0100` (InvalidParameter)"), "{error}");
    assert!(error.to_string().contains("`CBC.0250` (TooManyCallsAtOnce)"), "{error}");
    let (own, common) =
        (Code::<PayOrdersCode>::from_wire("CBC.99005003"), Code::<PayOrdersCode>::from_wire("CBC.0250"));
    assert!(own == PayOrdersCode::BalanceShort && own != PayOrdersCode::OtherError);
    assert_eq!((own.own(), own.common()), (Some(PayOrdersCode::BalanceShort), None));
    assert_eq!((common.own(), common.common()), (None, Some(CommonCode::TooManyCallsAtOnce)));
    assert_eq!(format!("{own:?} {common:?}"), "Own(BalanceShort) Common(TooManyCallsAtOnce)");
    assert_eq!(PayOrdersCode::BalanceShort.as_wire(), "CBC.99005003");
    assert_eq!(format!("{:>13}", PayOrdersCode::BalanceShort), " CBC.99005003");
    assert_eq!((PayOrdersCode::from_wire("CBC.0250"), CommonCode::from_wire("CBC.0")), (None, None));
    // A code that is common is one of the operation where the operation lists it.
    assert_eq!(Code::<CommonCode>::from_wire("CBC.0250"), Code::Own(CommonCode::TooManyCallsAtOnce));
}

#[test]
fn what_an_answer_keeps_as_unknown_is_printed_and_not_read_from_a_user() {
    let unknown = OrderStatus::from_wire("77");
    assert_eq!((unknown.to_string(), unknown.clone()), ("77".to_owned(), OrderStatus::Unknown("77".to_owned())));
    assert!("77".parse::<OrderStatus>().is_err());
    assert!(OrderStatus::VALUES.iter().all(|listed| *listed < unknown), "unknown values come last");
    let code = Code::<PayOrdersCode>::from_wire("CBC.1");
    assert_eq!((code.to_string().as_str(), format!("{code:>7}").as_str()), ("CBC.1", "  CBC.1"));
    assert!("CBC.1".parse::<Code<PayOrdersCode>>().is_err() && "".parse::<Code<PayOrdersCode>>().is_err());
    assert!(Code::values().all(|listed| listed < code), "unknown codes come last");
}

#[test]
fn requests_and_answers_are_keys() {
    let requests = [ListCustomerOrders::new(), ListCustomerOrders::new().limit(5), ListCustomerOrders::new()];
    assert_eq!(requests.into_iter().collect::<HashSet<_>>().len(), 2);
    let answer = huaweicloud_bss::orders::ListCustomerOrdersResponse::default();
    let answers = [answer.clone(), answer];
    assert_eq!(answers.into_iter().collect::<HashSet<_>>().len(), 1);
}
