//! Every statement about several parameters, holding and broken.

use api_runtime::{
    Bound, Condition, Method, Outcome, Parameter, Raw, Rule, SpanUnit, State, Statement, Violations, Wire, validate,
};

use crate::fixture::{descriptor, number, operation, text};

/// Conditions that most rules here share: `kind` is `A`.
const WHEN: &[Condition] = &[Condition::is("kind", &["A"])];
static ITEM: &[Parameter] = &[Parameter::field("id"), Parameter::field("code").secret()];

/// States an operation with the parameters `kind`, `a`, `b` and one rule, and checks three values against it: by the rule
/// alone, by one that knows where its parameters stand, and by one that was told of another table.
macro_rules! rule {
    ($test:ident, $parameter:expr, $statement:expr, holds: [$($good:expr),+], broken: [$($bad:expr),+]) => {
        #[test]
        fn $test() {
            const PARAMETERS: &[Parameter] = &[Parameter::query("kind"), $parameter, $parameter.named("b")];
            const RULE: Rule = Rule::new("the-rule", "The sentence.", $statement);
            operation!(Ruled, (), descriptor(Method::Get, PARAMETERS, &[RULE]));
            operation!(Placed, (), descriptor(Method::Get, PARAMETERS, &[RULE.at(1).and(2)]));
            operation!(Misplaced, (), descriptor(Method::Get, PARAMETERS, &[RULE.at(2).and(9)]));
            let judged = |wires: [Wire; 3]| {
                let ids = |violations: Violations| violations.iter().map(|one| one.rule().into_owned()).collect::<Vec<_>>();
                let alone = ids(validate(&Ruled(wires.to_vec())));
                assert_eq!(ids(validate(&Placed(wires.to_vec()))), alone);
                assert_eq!(ids(validate(&Misplaced(wires.to_vec()))), alone);
                alone
            };
            for wires in [$($good),+] {
                assert!(judged(wires).is_empty());
            }
            for wires in [$($bad),+] {
                assert_eq!(judged(wires), ["the-rule"]);
            }
        }
    };
}

const NO: Wire = Wire::Absent;
const PLAIN: Parameter = Parameter::query("a").presence(&[(State::Null, Outcome::NotAssigned)]);
const DATE: Parameter = Parameter::query("a").date();

fn t(value: &str) -> Wire {
    text(value)
}

fn n(value: &str) -> Wire {
    number(value)
}

fn list(items: &[&str]) -> Wire {
    Wire::List(items.iter().map(|item| text(item)).collect())
}

fn objects(ids: &[&str]) -> Wire {
    Wire::List(ids.iter().map(|id| Wire::Object(vec![text(id), text("hunter2")])).collect())
}

rule!(required, PLAIN, Statement::Required { parameter: "a", when: WHEN, unless: false },
    holds: [[t("A"), t("1"), NO], [t("B"), NO, NO], [NO, NO, NO], [t("A"), Wire::Null, NO]],
    broken: [[t("A"), NO, NO]]);

rule!(required_unless, PLAIN, Statement::Required { parameter: "a", when: WHEN, unless: true },
    holds: [[t("A"), NO, NO], [t("B"), t("1"), NO]],
    broken: [[t("B"), NO, NO], [NO, NO, NO]]);

rule!(not_allowed, PLAIN, Statement::NotAllowed { parameter: "a", when: WHEN, unless: false },
    holds: [[t("A"), NO, NO], [t("B"), t("1"), NO]],
    broken: [[t("A"), t("1"), NO], [t("A"), Wire::Null, NO]]);

rule!(together, PLAIN, Statement::Together(&["a", "b"]),
    holds: [[NO, NO, NO], [NO, t("1"), t("2")]],
    broken: [[NO, t("1"), NO], [NO, NO, t("2")]]);

rule!(only_with, PLAIN, Statement::OnlyWith { parameter: "a", with: "b" },
    holds: [[NO, NO, NO], [NO, NO, t("2")], [NO, t("1"), t("2")]],
    broken: [[NO, t("1"), NO]]);

rule!(exactly_one, PLAIN, Statement::ExactlyOne(&["a", "b"]),
    holds: [[NO, t("1"), NO], [NO, NO, Wire::Null]],
    broken: [[NO, NO, NO], [NO, t("1"), t("2")]]);

rule!(at_most_one, PLAIN, Statement::AtMostOne(&["a", "b"]),
    holds: [[NO, NO, NO], [NO, t("1"), NO]],
    broken: [[NO, t("1"), t("2")]]);

rule!(at_least_one, PLAIN, Statement::AtLeastOne(&["a", "b"]),
    holds: [[NO, t("1"), t("2")], [NO, t("1"), NO]],
    broken: [[NO, NO, NO]]);

rule!(not_after, DATE, Statement::NotAfter { first: "a", second: "b" },
    holds: [[NO, t("2024-01-31"), t("2024-01-31")], [NO, t("2024-01-31"), NO], [NO, t("2024-01-31"), t("2024-02-01")]],
    broken: [[NO, t("2024-02-01"), t("2024-01-31")]]);

rule!(not_after_numbers, Parameter::query("a").integer(), Statement::NotAfter { first: "a", second: "b" },
    holds: [[NO, n("9"), n("10")], [NO, n("10"), n("10")]],
    broken: [[NO, n("10"), n("9")]]);

rule!(span, DATE, Statement::Span { from: "a", to: "b", at_most: 2, unit: SpanUnit::Months },
    holds: [[NO, t("2024-01-15"), t("2024-03-15")], [NO, t("2024-03-15"), t("2024-01-15")], [NO, t("2024-01-15"), NO]],
    broken: [[NO, t("2024-01-15"), t("2024-03-16")]]);

rule!(same_month, DATE, Statement::SameMonth(&["a", "b"]),
    holds: [[NO, t("2024-01-01"), t("2024-01-31")], [NO, t("2024-01-01"), NO]],
    broken: [[NO, t("2024-01-31"), t("2024-02-01")], [NO, t("2024-01-31"), t("2023-01-31")]]);

rule!(the_month_of_an_instant_is_not_judged, PLAIN, Statement::SameMonth(&["a", "b"]),
    holds: [
        [NO, t("2024-01-31T23:00:00Z"), t("2024-02-01T01:00:00Z")],
        [NO, t("2024-01-31T23:00:00Z"), t("2024-02-01")]
    ],
    broken: [[NO, t("2024-01-31"), t("2024-02-01")]]);

rule!(in_range, Parameter::query("a").integer(),
    Statement::InRange { parameter: "a", min: Some(Bound::new("1")), max: Some(Bound::new("11")), when: WHEN, unless: false },
    holds: [[t("A"), n("1"), NO], [t("A"), n("11"), NO], [t("B"), n("12"), NO], [t("A"), NO, NO]],
    broken: [[t("A"), n("0"), NO], [t("A"), n("12"), NO]]);

rule!(one_of, PLAIN, Statement::OneOf { parameter: "a", values: &["1", "2"], when: WHEN, unless: false },
    holds: [[t("A"), t("2"), NO], [t("B"), t("3"), NO], [t("A"), NO, NO]],
    broken: [[t("A"), t("3"), NO]]);

rule!(one_of_items, PLAIN.list(), Statement::OneOf { parameter: "a", values: &["1", "2"], when: WHEN, unless: false },
    holds: [[t("A"), list(&["1", "2"]), NO], [t("B"), list(&["3"]), NO]],
    broken: [[t("A"), list(&["1", "3"]), NO]]);

rule!(only_when, PLAIN, Statement::OnlyWhen { parameter: "a", values: &["9"], when: WHEN },
    holds: [[t("A"), t("9"), NO], [t("B"), t("1"), NO], [t("B"), NO, NO]],
    broken: [[t("B"), t("9"), NO], [NO, t("9"), NO]]);

rule!(one_of_numbers, Parameter::query("a").decimal(),
    Statement::OneOf { parameter: "a", values: &["1", "2.50"], when: WHEN, unless: false },
    holds: [[t("A"), n("1.00"), NO], [t("A"), n("2.5"), NO], [t("B"), n("3"), NO]],
    broken: [[t("A"), n("1.01"), NO]]);

rule!(a_number_in_a_condition, Parameter::query("a").decimal(),
    Statement::Required { parameter: "b", when: &[Condition::is("a", &["1.5"])], unless: false },
    holds: [[NO, n("1.50"), n("1")], [NO, n("1.51"), NO], [NO, NO, NO]],
    broken: [[NO, n("1.5"), NO], [NO, n("1.500"), NO]]);

rule!(max_items, Parameter::query("a").list(),
    Statement::MaxItems { parameter: "a", max: 1, when: WHEN, unless: false },
    holds: [[t("A"), list(&["1"]), NO], [t("B"), list(&["1", "2"]), NO]],
    broken: [[t("A"), list(&["1", "2"]), NO]]);

rule!(unique_field, Parameter::query("a").object(ITEM).list(), Statement::UniqueField { list: "a", field: "id" },
    holds: [[NO, objects(&["1", "2"]), NO], [NO, NO, NO]],
    broken: [[NO, objects(&["1", "2", "1"]), NO]]);

rule!(two_conditions_must_both_hold, PLAIN,
    Statement::Required {
        parameter: "a",
        when: &[Condition::is("kind", &["A", "B"]), Condition::present("b")],
        unless: false,
    },
    holds: [[t("A"), NO, NO], [t("C"), NO, t("1")]],
    broken: [[t("A"), NO, t("1")], [t("B"), NO, Wire::Null]]);

rule!(negated_conditions, PLAIN,
    Statement::Required {
        parameter: "a",
        when: &[Condition::is_not("kind", &["A"]), Condition::missing("b")],
        unless: false,
    },
    holds: [[t("A"), NO, NO], [t("B"), NO, t("1")]],
    broken: [[t("B"), NO, NO], [NO, NO, NO]]);

operation!(
    Silent,
    (),
    descriptor(
        Method::Get,
        &[Parameter::query("kind"), PLAIN],
        &[
            Rule::new("x", "x", Statement::NoEffect { parameter: "a", when: WHEN, unless: false }),
            Rule::new("y", "y", Statement::Server { about: &["a"] }),
        ]
    )
);

#[test]
fn what_is_for_explanations_only_is_no_violation() {
    assert!(validate(&Silent(vec![t("A"), t("1")])).is_empty());
}

operation!(
    Shown,
    (),
    descriptor(
        Method::Get,
        &[PLAIN.object(ITEM).list(), Parameter::query("b"), Parameter::query("s").secret()],
        &[
            Rule::new("twice", "Codes differ.", Statement::UniqueField { list: "a", field: "code" }),
            Rule::new("alone", "Not both.", Statement::AtMostOne(&["b", "s"])),
        ]
    )
);

#[test]
fn a_broken_rule_shows_its_sentence_and_values_but_no_secret() {
    let request = Shown(vec![objects(&["1", "2"]), t("2"), t("hunter2")]);
    assert_eq!(
        validate(&request).to_string(),
        "a: Codes differ. (found ***) [twice] (page)\nb, s: Not both. (found b 2, s ***) [alone] (page)"
    );
}

#[test]
fn a_rule_about_a_parameter_edited_by_hand_is_not_judged() {
    let request = Shown(vec![objects(&["1", "2"]), t("2"), t("x")]);
    let ids = |raw: &Raw<'_, Shown>| validate(raw).iter().map(|found| found.rule().into_owned()).collect::<Vec<_>>();
    assert_eq!(ids(&Raw::new(&request)), ["twice", "alone"]);
    assert_eq!(ids(&Raw::new(&request).remove_query("s")), ["twice"]);
    assert_eq!(ids(&Raw::new(&request).query("a", "x")), ["alone"]);
}
