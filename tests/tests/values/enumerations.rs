//! Enumerations and codes: printed, read, listed, in order, as keys.

use std::collections::{BTreeSet, HashSet};
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use huaweicloud_bss::ParseValueError;
use huaweicloud_bss::error_codes::CommonCode;
use huaweicloud_bss::orders::{ListCustomerOrders, ListCustomerOrdersCode, PayOrdersCode, UseInPayment};
use huaweicloud_bss::runtime::Code;
use huaweicloud_bss::types::{LocationLanguage, MoneyUnit, OrderStatus};

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

#[test]
fn each_kind_of_enumeration_is_printed_read_and_listed() {
    assert_eq!(texts(LocationLanguage::VALUES), ["zh_cn", "en_us"]);
    assert_eq!(texts(UseInPayment::VALUES), ["YES", "NO"]);
    assert!(texts(MoneyUnit::VALUES).contains(&"1".to_owned()), "numbers on the wire");
    assert_eq!(texts(OrderStatus::VALUES).len(), OrderStatus::VALUES.len());
    let common = texts(CommonCode::VALUES);
    let codes = texts(PayOrdersCode::VALUES);
    assert!(codes.contains(&"CBC.99005003".to_owned()) && common.iter().all(|code| codes.contains(code)));
    assert!(texts(ListCustomerOrdersCode::VALUES).contains(&"CBC.0100".to_owned()));
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
fn what_an_answer_keeps_as_unknown_is_printed_and_not_read_from_a_user() {
    let unknown = OrderStatus::from_wire("77");
    assert_eq!((unknown.to_string(), unknown.clone()), ("77".to_owned(), OrderStatus::Unknown("77".to_owned())));
    assert!("77".parse::<OrderStatus>().is_err());
    assert!(OrderStatus::VALUES.iter().all(|listed| *listed < unknown), "unknown values come last");
    let code = PayOrdersCode::from_wire("CBC.1");
    assert_eq!((code.to_string().as_str(), format!("{code:>7}").as_str()), ("CBC.1", "  CBC.1"));
}

#[test]
fn requests_and_answers_are_keys() {
    let requests = [ListCustomerOrders::new(), ListCustomerOrders::new().limit(5), ListCustomerOrders::new()];
    assert_eq!(requests.into_iter().collect::<HashSet<_>>().len(), 2);
    let answer = huaweicloud_bss::orders::ListCustomerOrdersResponse::default();
    let answers = [answer.clone(), answer];
    assert_eq!(answers.into_iter().collect::<HashSet<_>>().len(), 1);
}
