//! Answers into typed values, exactly.

use api_runtime::{Date, Decimal, Decode, DecodeError, Instant, Json, Month};

#[derive(Debug, PartialEq)]
struct Item {
    id: String,
    amount: Option<Decimal>,
}

impl Decode for Item {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self { id: object.take("id")?, amount: object.take("amount")? })
    }
}

#[derive(Debug, PartialEq)]
struct Answer {
    total: i64,
    items: Vec<Item>,
}

impl Decode for Answer {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self { total: object.take("total")?, items: object.take("items")? })
    }
}

fn read<T: Decode>(body: &str) -> Result<T, DecodeError> {
    T::decode_body(body.as_bytes())
}

fn error(body: &str) -> String {
    read::<Answer>(body).expect_err("no answer").to_string()
}

#[test]
fn reads_nested_objects_and_ignores_unknown_keys() {
    let answer: Answer = read(r#"{"items":[{"id":"a","amount":0.10,"new":{}},{"id":7}],"total":2,"x":[1]}"#).unwrap();
    let amounts: Vec<_> = answer.items.iter().map(|item| item.amount.map(|amount| amount.to_string())).collect();
    assert_eq!(amounts, [Some("0.10".to_owned()), None]);
    assert_eq!((answer.total, answer.items[1].id.as_str()), (2, "7"));
}

#[test]
fn the_last_of_two_equal_keys_counts() {
    assert_eq!(read::<Answer>(r#"{"total":1,"total":2}"#).unwrap(), Answer { total: 2, items: vec![] });
}

#[test]
fn an_error_names_the_path_and_what_stood_there() {
    assert_eq!(error(r#"{"total":"many"}"#), "total: expected a whole number of 64 bits, found \"many\"");
    assert_eq!(error("{}"), "total: expected a value, found nothing");
    let nested = r#"{"total":1,"items":[{"id":"a"},{"id":"b","amount":"1,5"}]}"#;
    assert_eq!(error(nested), "items[1].amount: expected a decimal number of at most 28 digits, found \"1,5\"");
    assert_eq!(error(r#"{"total":1,"items":{}}"#), "items: expected a list, found an object");
    let long = read::<i64>(&format!("\"{}\"", "x".repeat(200))).unwrap_err();
    assert_eq!(long.found().chars().count(), 81);
}

#[test]
fn what_is_no_object_is_never_an_answer() {
    for body in ["", " ", "null", "[]", "1", "\"{}\"", "<html></html>", "{", "{}{}"] {
        assert!(read::<Answer>(body).is_err(), "{body}");
        assert!(read::<()>(body).is_ok(), "{body}");
    }
    assert_eq!(error("<html>busy</html>"), "response body: expected JSON, found <html>busy</html>");
    assert_eq!(
        error(r#"{"code":"hunter2""#),
        "response body: expected JSON, found 17 bytes of JSON that ends too early"
    );
}

#[test]
fn decimals_are_exact_or_refused() {
    let shown = |body: &str| read::<Decimal>(body).map(|number| number.to_string());
    assert_eq!(shown("1234567890123456789012345.678").unwrap(), "1234567890123456789012345.678");
    assert_eq!(shown("\"0.1000\"").unwrap(), "0.1000");
    assert_eq!(shown("1e2").unwrap(), "100");
    assert_eq!(shown("100.0000000000000000000000000000").unwrap(), "100.00000000000000000000000000");
    assert!(read::<Decimal>("0E-29").unwrap().is_zero() && read::<Decimal>("\"0E-29\"").unwrap().is_zero());
    assert!(shown("1e999999999").is_err() && shown("1e-999999999").is_err());
    assert!(shown("92345678901234567890123456.789").is_err());
    assert!(shown("true").is_err());
    // The float nearest to this number is another one.
    assert_eq!(shown("9007199254740993.1").unwrap(), "9007199254740993.1");
}

#[test]
fn whole_numbers_have_no_fraction_and_no_overflow() {
    assert_eq!(read::<i64>("9223372036854775807").unwrap(), i64::MAX);
    assert_eq!(read::<i64>("\"-12\"").unwrap(), -12);
    for (body, number) in [("1.0", 1), ("1e3", 1000), ("1E+2", 100), ("-0", 0), ("\"2.00\"", 2)] {
        assert_eq!(read::<i64>(body).unwrap(), number, "{body}");
    }
    for body in ["9223372036854775808", "1.5", "1e-3", "1e999999999", "\"+1\"", "\"\"", "true", "null", "[]"] {
        assert!(read::<i64>(body).is_err(), "{body}");
    }
}

#[test]
fn numbers_of_enumerations_have_one_text() {
    let text = |body: &str| Json::parse(body.as_bytes()).unwrap().integer_text();
    for (body, wire) in [("1", "1"), ("1.0", "1"), ("1e1", "10"), ("-0", "0"), ("\"3.0\"", "3"), ("1.5", "1.5")] {
        assert_eq!(text(body).unwrap(), wire, "{body}");
    }
    assert!(text("true").is_err() && text("null").is_err());
}

#[test]
fn texts_take_numbers_and_nothing_else() {
    assert_eq!(read::<String>("12.50").unwrap(), "12.50");
    assert_eq!(read::<String>(r#""\u4e2d\n""#).unwrap(), "中\n");
    assert_eq!(read::<String>("\"\"").unwrap(), "");
    for body in ["true", "null", "{}", "[]"] {
        assert!(read::<String>(body).is_err(), "{body}");
    }
}

#[test]
fn truth_values_may_stand_in_strings() {
    assert!(read::<bool>("true").unwrap() && read::<bool>("\"true\"").unwrap());
    assert!(read::<bool>(r#""tr\u0075e""#).unwrap());
    assert!(!read::<bool>("\"false\"").unwrap());
    assert!(read::<bool>("1").is_err() && read::<bool>("\"True\"").is_err());
}

#[test]
fn times_are_strict_and_unset_ones_are_none() {
    assert_eq!(read::<Instant>("\"2024-02-29T01:02:03Z\"").unwrap().to_string(), "2024-02-29T01:02:03Z");
    assert_eq!(read::<Date>("\"2024-02-29\"").unwrap(), Date::new(2024, 2, 29).unwrap());
    assert_eq!(read::<Month>("\"2024-02\"").unwrap(), Month::new(2024, 2).unwrap());
    assert!(read::<Instant>("\"2024-02-29\"").is_err() && read::<Month>("202402").is_err());
    assert_eq!(read::<Option<Instant>>("\"\"").unwrap(), None);
    assert_eq!(read::<Option<Date>>("null").unwrap(), None);
    assert_eq!(read::<Option<Decimal>>("\"\"").unwrap(), None);
    assert_eq!(read::<Option<i64>>("\"\"").unwrap(), None);
    assert_eq!(read::<Option<String>>("\"\"").unwrap().as_deref(), Some(""));
    assert!(read::<Option<Date>>("\"yesterday\"").is_err());
}

#[test]
fn a_secret_field_is_not_shown_in_errors() {
    let json = Json::parse(br#"{"code":"hunter2"}"#).unwrap();
    let error = json.object().unwrap().take_secret::<i64>("code").unwrap_err();
    assert_eq!(error.to_string(), "code: expected a whole number of 64 bits, found ***");
    assert!(!format!("{json:?} {:?}", json.object()).contains("hunter2"));
}
