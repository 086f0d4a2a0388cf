//! What explanations say.

use api_runtime::{Case, Condition, Method, Outcome, Parameter, Raw, Rule, State, Statement, Wire, explain};

use crate::fixture::{descriptor, number, operation, text};

operation!(
    Explained,
    (),
    descriptor(
        Method::Get,
        &[
            Parameter::query("balance_type")
                .one_of(&["DEBIT", "CREDIT"])
                .presence(&[(State::Absent, Outcome::Default("DEBIT"))]),
            Parameter::query("offset").integer().presence_cases(&[
                Case { when: &[Condition::is("balance_type", &["DEBIT"])], row: &[(State::Absent, Outcome::NoEffect)] },
                Case {
                    when: &[],
                    row: &[(State::Absent, Outcome::Default("1")), (State::Null, Outcome::Default("1"))]
                },
            ]),
            Parameter::query("limit").integer(),
            Parameter::query("code").secret(),
            Parameter::query("project").presence(&[(State::Null, Outcome::FilterFor("records outside any project"))]),
        ],
        &[
            Rule::new(
                "limit-credit",
                "x",
                Statement::NoEffect {
                    parameter: "limit",
                    when: &[Condition::is("balance_type", &["CREDIT"])],
                    unless: true
                }
            ),
            Rule::new("server", "Only an owner may.", Statement::Server { about: &["project"] }),
        ]
    )
);

fn lines(wires: &[Wire; 5]) -> Vec<String> {
    explain(&Explained(wires.to_vec())).to_string().lines().map(str::to_owned).collect()
}

#[test]
fn says_what_the_server_understands_and_why() {
    let request = [text("DEBIT"), Wire::Absent, number("20"), text("hunter2"), Wire::Null];
    assert_eq!(
        lines(&request),
        [
            "balance_type: DEBIT → as given",
            "offset: absent → no effect, because balance_type is DEBIT",
            "limit: 20 → no effect, because balance_type is DEBIT",
            "code: *** → as given",
            "project: project=null → filter for records outside any project",
            "checked by the server: Only an owner may.",
        ]
    );
}

#[test]
fn other_values_change_what_is_said() {
    let request = [text("CREDIT"), Wire::Null, number("20"), Wire::Absent, Wire::Absent];
    assert_eq!(
        lines(&request),
        [
            "balance_type: CREDIT → as given",
            "offset: offset=null → default 1, because balance_type is CREDIT",
            "limit: 20 → as given",
            "code: absent → not documented",
            "project: absent → not documented",
        ]
    );
}

#[test]
fn defaults_count_as_values() {
    let request = [Wire::Absent, Wire::Absent, number("20"), Wire::Absent, Wire::Absent];
    let lines = lines(&request);
    assert_eq!(lines[0], "balance_type: absent → default DEBIT");
    assert_eq!(lines[1], "offset: absent → no effect, because balance_type is DEBIT by default");
}

#[test]
fn edits_by_hand_are_not_judged() {
    let request = Explained(vec![text("DEBIT"), Wire::Absent, number("20"), Wire::Absent, Wire::Absent]);
    let explanation = explain(&Raw::new(&request).query("balance_type", "X"));
    let shown = explanation.to_string();
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[0], "balance_type: edited by raw() → not checked");
    assert_eq!(lines[1], "offset: absent → not documented");
    assert_eq!(lines[2], "limit: 20 → as given");
}
