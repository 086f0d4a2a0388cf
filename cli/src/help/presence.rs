//! What the server understands by each state of a parameter, in words.

use api_runtime::{Case, Parameter, Presence, State};

use super::{STATES, outcome};

/// One phrase for each state that the tables speak of; nothing where they speak of none.
pub(super) fn words(parameter: &Parameter) -> String {
    let phrase = |state: &State| {
        let words = if parameter.presence_cases.is_empty() {
            parameter.presence.stated(*state).map(outcome)
        } else {
            in_cases(parameter.presence_cases, *state)
        };
        words.map(|words| format!("{state}: {words}"))
    };
    STATES.iter().filter_map(phrase).collect::<Vec<_>>().join(" · ")
}

fn in_cases(cases: &[Case], state: State) -> Option<String> {
    let case = |case: &Case| {
        let words = outcome(Presence::new(case.row).stated(state)?);
        let when: Vec<String> = case.when.iter().map(ToString::to_string).collect();
        Some(if when.is_empty() { format!("otherwise {words}") } else { format!("{words} if {}", when.join(" and ")) })
    };
    let words: Vec<String> = cases.iter().filter_map(case).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

#[cfg(test)]
mod tests {
    use api_runtime::{Condition, Outcome};

    use super::*;

    #[test]
    fn states_are_told_with_their_conditions() {
        static ROW: &[(State, Outcome)] =
            &[(State::Absent, Outcome::Default("10")), (State::Null, Outcome::Unsupported)];
        static CASES: &[Case] = &[
            Case { when: &[Condition::is("kind", &["1", "2"])], row: &[(State::Absent, Outcome::NoEffect)] },
            Case { when: &[], row: ROW },
        ];
        assert_eq!(words(&Parameter::query("x").presence(ROW)), "absent: default 10 · null: refused");
        let cases = words(&Parameter::query("x").presence_cases(CASES));
        assert_eq!(cases, "absent: no effect if kind is 1 or 2, otherwise default 10 · null: otherwise refused");
        assert_eq!(words(&Parameter::query("x")), "");
    }
}
