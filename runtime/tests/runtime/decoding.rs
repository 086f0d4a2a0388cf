//! Answers into typed values, exactly.

use api_runtime::{Date, Decimal, Decode, DecodeError, Instant, Json, Month, Required, Secret, Slot};

#[derive(Debug, PartialEq)]
struct Item {
    id: String,
    amount: Option<Decimal>,
}

impl Decode for Item {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut item = Self { id: String::new(), amount: None };
        json.object(&["id", "amount"], &mut [&mut item.id, &mut item.amount])?;
        Ok(item)
    }
}

#[derive(Debug, PartialEq)]
struct Answer {
    total: i64,
    items: Vec<Item>,
}

impl Decode for Answer {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut answer = Self { total: 0, items: Vec::new() };
        json.object(&["total", "items"], &mut [&mut answer.total, &mut answer.items])?;
        Ok(answer)
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
fn only_the_key_that_counts_has_to_fit() {
    let answer = Answer { total: 2, items: vec![] };
    assert_eq!(read::<Answer>(r#"{"total":"x","items":[{}],"total":2,"items":null}"#).unwrap(), answer);
    assert_eq!(error(r#"{"total":2,"total":{}}"#), "total: expected a 64-bit integer, found an object");
    // Another field is wrong all the same, whichever came first.
    assert_eq!(error(r#"{"total":"x","items":1,"total":2}"#), "items: expected a list, found 1");
}

#[test]
fn of_several_errors_the_first_field_of_the_type_is_told() {
    let wrong = r#"{"items":[{"amount":"x","id":true},{"id":1,"amount":"y"}],"more":1"#;
    assert_eq!(error(&format!("{wrong}}}")), "total: expected a value, found nothing");
    assert_eq!(error(&format!("{wrong},\"total\":1}}")), "items[0].id: expected a string or number, found true");
    assert_eq!(error(&format!("{wrong},\"total\":\"z\"}}")), "total: expected a 64-bit integer, found \"z\"");
    // What is no JSON has no fields, however late that shows.
    assert_eq!(
        error(&format!("{wrong},\"total\":01}}")),
        "response body: expected JSON, found 78 bytes of invalid JSON"
    );
}

#[test]
fn keys_are_what_they_say_however_they_are_spelled_and_ordered() {
    let answer = Answer { total: 1, items: vec![Item { id: "a".to_owned(), amount: None }] };
    for body in [
        r#"{"total":1,"items":[{"id":"a"}]}"#,
        r#"{"items":[{"id":"a"}],"total":1}"#,
        r#"{"total" : 1 , "items" : [ { "id" : "a" } ] }"#,
        r#"{"t\u006ftal":1,"\u0069tems":[{"i\u0064":"a"}]}"#,
        r#"{"total ":2,"tota":2,"total":1,"items":[{"id":"a"}],"totals":2}"#,
    ] {
        assert_eq!(read::<Answer>(body).unwrap(), answer, "{body}");
    }
    assert_eq!(error(r#"{"total":1,"\ud800":1}"#), "response body: expected an object, found an object");
}

#[test]
fn an_object_of_many_fields_is_read_like_any_other() {
    const NAMES: [&str; 70] = {
        let mut names = [""; 70];
        names[0] = "first";
        names[63] = "sixty-fourth";
        names[64] = "sixty-fifth";
        names[69] = "last";
        names
    };

    struct Long;

    impl Decode for Long {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            let mut values: [Required<i64>; 70] = core::array::from_fn(|_| Required::default());
            let mut other: [Option<i64>; 70] = [None; 70];
            let is_named = |index: usize| !NAMES[index].is_empty();
            let pairs = values.iter_mut().zip(&mut other).enumerate();
            let mut slots: Vec<&mut dyn Slot> = pairs
                .map(|(index, (value, other))| if is_named(index) { value as &mut dyn Slot } else { other })
                .collect();
            let slots: &mut [&mut dyn Slot; 70] = slots.as_mut_slice().try_into().expect("seventy");
            json.object(&NAMES, slots).map(|()| Self)
        }
    }

    let all = r#"{"last":1,"sixty-fourth":1,"first":1,"sixty-fifth":1}"#;
    assert!(read::<Long>(all).is_ok());
    for name in NAMES.iter().filter(|name| !name.is_empty()) {
        let error = read::<Long>(&all.replace(name, "other")).map(drop).unwrap_err();
        assert_eq!(error.path(), *name);
    }
}

#[test]
fn what_is_read_has_a_bound_of_depth_and_what_is_passed_over_has_none() {
    #[derive(Debug)]
    struct Tree(Vec<Tree>);

    impl Decode for Tree {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            Vec::decode(json).map(Self)
        }
    }

    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let mut tree = read::<Tree>(&nested(128)).unwrap();
    for _ in 1..128 {
        tree = tree.0.remove(0);
    }
    assert!(tree.0.is_empty());
    let error = read::<Tree>(&nested(100_000)).unwrap_err();
    assert_eq!((error.expected(), error.found()), ("a list", "more than 128 levels"));
    assert!(read::<Answer>(&format!(r#"{{"total":1,"other":{}}}"#, nested(100_000))).is_ok());
}

#[test]
fn a_value_that_nobody_looks_at_is_json_all_the_same() {
    #[derive(Debug, Default, PartialEq)]
    struct Blind;

    impl Decode for Blind {
        fn decode(_: Json<'_, '_>) -> Result<Self, DecodeError> {
            Ok(Self)
        }
    }

    /// Looks at a value, and keeps the error to itself.
    #[derive(Debug)]
    struct Calm;

    impl Decode for Calm {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            let _ = Vec::<i64>::decode(json);
            Ok(Self)
        }
    }

    for (body, is_json) in [("[1,{\"a\":null}]", true), ("[1,{\"a\":nul}]", false), ("1 2", false), ("", false)] {
        assert_eq!(read::<Blind>(body).is_ok(), is_json, "{body}");
        assert_eq!(read::<Vec<Blind>>(&format!("[{body}]")).is_ok(), is_json || body.is_empty(), "{body}");
    }
    assert!(read::<Calm>("[true]").is_ok() && read::<Calm>("{}").is_ok());
    assert!(read::<Calm>("[tru]").is_err() && read::<Calm>("[1").is_err());
}

#[test]
fn an_error_names_the_path_and_what_stood_there() {
    assert_eq!(error(r#"{"total":"many"}"#), "total: expected a 64-bit integer, found \"many\"");
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
    struct Number(String);

    impl Decode for Number {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            json.integer_text().map(|text| Self(text.into_owned()))
        }
    }

    let text = |body: &str| read::<Number>(body).map(|number| number.0);
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
    #[derive(Debug)]
    struct Login;

    impl Decode for Login {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            assert!(!format!("{json:?}").contains("hunter2"));
            json.object(&["code", "door"], &mut [&mut Secret(&mut 0_i64), &mut Required::<i64>::default()])
                .map(|()| Self)
        }
    }

    let error = |body| read::<Login>(body).unwrap_err().to_string();
    assert_eq!(error(r#"{"code":"hunter2"}"#), "code: expected a 64-bit integer, found ***");
    assert_eq!(error(r#"{"door":1}"#), "code: expected a value, found ***");
    assert_eq!(error(r#"{"code":1}"#), "door: expected a value, found nothing");
}
