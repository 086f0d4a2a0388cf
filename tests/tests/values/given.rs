//! Requests whose values come from outside, as the comparison with other clients has them.

use std::sync::LazyLock;

use api_runtime::{Descriptor, Operation, Parameter, Union, Wire};
use huaweicloud_bss::orders::PayOrders;
use serde_json::json;

#[path = "../../src/bin/given/mod.rs"]
mod reader;

static ITEM: &[Parameter] = &[Parameter::field("id"), Parameter::field("kept").constant(&["yes"])];
static EITHER: &[Parameter] =
    &[Parameter::field("").text(), Parameter::field("").integer(), Parameter::field("").object(ITEM)];
static STEPS: &[Parameter] = &[Parameter::field("item").object(ITEM), Parameter::field("cut").object(ITEM)];
static PARAMETERS: &[Parameter] = &[
    Parameter::body("either").union(&Union::of(EITHER)),
    Parameter::body("several").union(&Union::of(EITHER)).list(),
    Parameter::body("step").union(&Union::tagged("kind", STEPS)),
    Parameter::body("rows").integer().list().list(),
];
static TABLE: LazyLock<Descriptor> =
    LazyLock::new(|| Descriptor { parameters: PARAMETERS, ..*PayOrders::descriptor() });

fn text(text: &str) -> Wire {
    Wire::Text(text.into())
}

fn number(number: &str) -> Wire {
    Wire::Number(number.into())
}

fn member(index: u16, value: Wire) -> Wire {
    Wire::Member(index, Box::new(value))
}

#[test]
fn values_of_unions_are_of_the_type_that_they_fit() {
    let wires = |body| reader::wires(&TABLE, &json!({"body": body}));
    let item = |id: &str| Wire::Object(vec![text(id), Wire::Absent]);
    let [either, several] = [json!("a"), json!(["1", "x", {"id": "2"}])];
    let expected = vec![
        member(0, text("a")),
        Wire::List(vec![member(1, number("1")), member(0, text("x")), member(2, item("2"))]),
        member(1, item("3")),
        Wire::List(vec![Wire::List(vec![number("1"), number("2")]), Wire::List(Vec::new())]),
    ];
    let step = json!({"kind": "cut", "id": "3"});
    let found = wires(json!({"either": either, "several": several, "step": step, "rows": [["1", "2"], []]}));
    assert_eq!(found.as_ref(), Ok(&expected));
    let request = reader::Given::<PayOrders, ()>::new(found.unwrap_or_default());
    let mut read = 0;
    api_runtime::Fields::read(&request, &mut |wires| read = wires.len());
    assert_eq!(read, expected.len());
    for body in [
        json!({"either": ["a"]}),
        json!({"step": {"kind": "turn"}}),
        json!({"rows": ["1"]}),
        json!({"rows": [[["1"]]]}),
    ] {
        assert!(wires(body.clone()).is_err(), "{body}");
    }
}
