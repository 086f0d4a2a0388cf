//! Passes at a glance what is plainly valid: most values are, and only the others need a closer look.

use crate::descriptor::Plain;
use crate::{Date, Instant, Month, Parameter, Service, Spelling, State, WireRef};

/// What a service says of all its parameters at a glance.
#[derive(Clone, Copy)]
pub(super) struct Glance {
    /// A bit for each length that the spelling of a state has. Lengths that are 64 apart share one.
    spelled: u64,
    /// Whether no state is spelled as long as a time is.
    times: bool,
}

impl Glance {
    pub(super) fn of(service: &Service, of_form: Option<&str>) -> Self {
        // Headers are not passed at a glance, and what is a state in a query alone costs a text in a body a closer look.
        let Spelling { empty, empty_string, null, empty_list } = &service.query;
        // In a body the text without a character is one.
        let spelled = bit(0) | bit(of_form.unwrap_or_default().len());
        let spelled = spelled | bit(empty.len()) | bit(empty_string.len()) | bit(null.len()) | bit(empty_list.len());
        let times = bit(Instant::FORM.len()) | bit(Date::FORM.len()) | bit(Month::FORM.len());
        Self { spelled, times: spelled & times == 0 }
    }

    /// Whether nothing could be reported of the value. Where that takes more than this,
    /// [`value::check`](super::value::check) says it.
    #[inline]
    pub(super) fn is_valid(self, parameter: &Parameter, value: &WireRef<'_>) -> bool {
        let seen = &parameter.glance;
        let (plain, size) = match *value {
            WireRef::State(State::Absent) => return seen.may_be_absent,
            WireRef::Text(text) if !self.may_be_spelled(text) => (Plain::Text, bytes(text)),
            WireRef::Number(_) => (Plain::Number, 0),
            WireRef::Integer(number) => (Plain::Whole, number),
            WireRef::Unsigned(number) => match i64::try_from(number) {
                Ok(number) => (Plain::Whole, number),
                Err(_) => return false,
            },
            WireRef::Bool(_) => (Plain::Truth, 0),
            WireRef::Instant(_) if self.times => (Plain::Instant, 0),
            WireRef::Date(_) if self.times => (Plain::Date, 0),
            WireRef::Month(_) if self.times => (Plain::Month, 0),
            _ => return false,
        };
        plain == seen.plain
            && (i64::from(seen.least) <= size && size <= i64::from(seen.greatest)
                || !parameter.one_of.is_empty() && is_listed(parameter.one_of, value))
    }

    /// Whether a state may be spelled as the text is, of which only the length is looked at.
    #[inline]
    pub(super) fn may_be_spelled(self, text: &str) -> bool {
        self.spelled & bit(text.len()) != 0
    }
}

/// Whether the enumeration lists the text. Most differ in their first byte.
#[inline(never)]
fn is_listed(listed: &[&str], value: &WireRef<'_>) -> bool {
    let (WireRef::Text(text) | WireRef::Number(text)) = *value else { return false };
    listed.iter().any(|other| other.len() == text.len() && other.bytes().eq(text.bytes()))
}

#[inline]
#[expect(clippy::cast_possible_wrap, reason = "no text has more bytes than `isize` counts")]
const fn bytes(text: &str) -> i64 {
    text.len() as i64
}

#[inline]
fn bit(length: usize) -> u64 {
    1 << (length % 64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::descriptor::{AuthScheme, Counting, CredentialSources, RetryScheme};
    use crate::validate::report::{Report, Spot};
    use crate::validate::value;
    use crate::values::Values;
    use crate::{Answers, Descriptor, Method, NumberLimits, Outcome, Safety, Wire};

    static TABLE: Descriptor = Descriptor {
        id: "Test",
        method: Method::Get,
        path: "/",
        source: "",
        safety: Safety::Read,
        parameters: &[],
        rules: &[],
        errors: &[],
        answers: Answers::OBJECT,
        paging: None,
        waiters: &[],
        rate_limit: None,
        partial_failure: None,
    };

    /// A service with these spellings of states, and with that counting.
    const fn service(spellings: [&'static str; 4], length_counts: Counting) -> Service {
        let [empty, empty_string, null, empty_list] = spellings;
        let spelling = Spelling { empty, empty_string, null, empty_list };
        Service {
            id: "",
            title: "",
            endpoint: "",
            regions: &[],
            query: spelling,
            header: spelling,
            length_counts,
            auth: AuthScheme::NONE,
            client_values: &[],
            every_call: &[],
            credentials: CredentialSources::NONE,
            content_type: "",
            encoding: None,
            retry: RetryScheme::DEFAULT,
            request_id_header: "",
            envelope: None,
            error_bodies: &[],
            success_codes: &[],
            user_agent: "",
            errors: &[],
        }
    }

    const USUAL: [&str; 4] = ["", "\"\"", "null", "[]"];
    static SERVICES: [Service; 4] = [
        service(USUAL, Counting::Characters),
        service(USUAL, Counting::Utf16),
        service(USUAL, Counting::Bytes),
        service(["2026-01-01", "2026-01", "2026-01-01T00:00:00Z", "-"], Counting::Characters),
    ];

    fn limited(at: &Parameter) -> Vec<Parameter> {
        const ABSENT: &[(State, Outcome)] = &[(State::Absent, Outcome::Unsupported), (State::Null, Outcome::Filter)];
        vec![
            *at,
            at.required(),
            at.presence(ABSENT),
            at.presence(&[(State::Null, Outcome::Filter), (State::Absent, Outcome::Unsupported)]),
            at.one_of(&["1", "null", "2026-01-01", "中", ""]),
            at.one_of(&["1"]).max_length(0),
            at.min_length(1),
            at.min_length(2).max_length(2),
            at.min_length(7).max_length(20),
            at.max_length(3),
            at.max_length(0),
            at.pattern("[a-z]+"),
            at.number_limits(&const { NumberLimits::new().min("-1").max("1") }),
            at.number_limits(&const { NumberLimits::new().min("5000000001") }),
            at.number_limits(&const { NumberLimits::new().max("-5000000001") }),
            at.number_limits(&const { NumberLimits::new().min("0.5") }),
            at.number_limits(&const { NumberLimits::new().above("1") }),
            at.number_limits(&const { NumberLimits::new().max("9223372036854775808") }),
            at.number_limits(&const { NumberLimits::new().scale(0).min("1") }),
        ]
    }

    #[test]
    fn whatever_passes_at_a_glance_passes_the_closer_look() {
        let time = "2026-01-01T00:00:00Z".parse().unwrap();
        let texts = [
            "",
            "1",
            "a",
            "中",
            "𝄞",
            "𝄞𝄞",
            "ab",
            "null",
            "\"\"",
            "[]",
            "-",
            "2026-01-01",
            "2026-01",
            "aaaa中𝄞𝄞",
            " null",
        ];
        let mut values: Vec<WireRef<'_>> =
            texts.iter().flat_map(|text| [WireRef::Text(text), WireRef::Number(text)]).collect();
        values.extend([i64::MIN, -(1 << 30), -2, -1, 0, 1, 2, 1 << 30, i64::MAX].map(WireRef::Integer));
        values.extend([0, 1, 2, 1 << 63, u64::MAX].map(WireRef::Unsigned));
        values.extend([true, false].map(WireRef::Bool));
        values.extend([WireRef::Instant(time), WireRef::Date("2026-01-01".parse().unwrap())]);
        values.extend([WireRef::Month("2026-01".parse().unwrap()), WireRef::Decimal(1.into())]);
        let states = [State::Absent, State::Empty, State::EmptyString, State::Null, State::EmptyList];
        values.extend(states.map(WireRef::State));
        let list = Wire::List(vec![Wire::Text("a".to_owned())]);
        values.push(crate::ToWire::to_wire(&list));

        let mut passed = 0;
        let places = [Parameter::query, Parameter::header, Parameter::body, Parameter::field, Parameter::path];
        for at in places.map(|at| at("x")) {
            let kinds = [at, at.integer(), at.unsigned(), at.decimal()].into_iter().chain([
                at.boolean(),
                at.instant(),
                at.date(),
                at.month(),
            ]);
            let kinds = kinds.flat_map(|kind| [kind, kind.list()]);
            for parameter in kinds.flat_map(|kind| limited(&kind)) {
                let parameter: &'static Parameter =
                    Box::leak(Box::new(parameter.presence_cases(parameter.presence_cases)));
                for (service, value) in
                    SERVICES.iter().flat_map(|service| values.iter().map(move |value| (service, value)))
                {
                    if Glance::of(service, None).is_valid(parameter, value) {
                        let mut report = Report::new(&TABLE, service);
                        value::check(&mut report, &Values::new(&TABLE, &[], &[]), &Spot::top(parameter), value);
                        assert!(
                            report.violations.is_empty(),
                            "{parameter:?} {:?}: {}",
                            value.scalar(),
                            report.violations
                        );
                        passed += 1;
                    }
                }
            }
        }
        assert!(passed > 1000, "{passed}");
    }

    #[test]
    fn what_is_usual_passes_at_a_glance() {
        let glance = Glance::of(&SERVICES[0], None);
        let query = Parameter::query("x");
        let time = "2026-01-01T00:00:00Z".parse().unwrap();
        for (parameter, value) in [
            (query.max_length(64), WireRef::Text("CS1")),
            (query.min_length(3).max_length(64), WireRef::Text("a text of some length")),
            (query.integer().number_limits(&const { NumberLimits::new().min("1").max("100") }), WireRef::Integer(100)),
            (
                query.unsigned().number_limits(&const { NumberLimits::new().min("1").max("100") }),
                WireRef::Unsigned(100),
            ),
            (query.unsigned(), WireRef::Unsigned(0)),
            (query.integer().one_of(&["1", "3"]), WireRef::Number("3")),
            (query.one_of(&["a", "b"]), WireRef::Text("b")),
            (query.instant().max_length(20), WireRef::Instant(time)),
            (query.boolean(), WireRef::Bool(true)),
            (query, WireRef::State(State::Absent)),
        ] {
            let parameter = parameter.presence(OPTIONAL);
            assert!(glance.is_valid(&parameter, &value), "{parameter:?}");
        }
    }

    const OPTIONAL: &[(State, Outcome)] = &[(State::Absent, Outcome::NotAFilter)];

    #[test]
    fn a_fact_behind_the_outcomes_takes_the_glance_away() {
        let glance = Glance::of(&SERVICES[0], None);
        let query = Parameter::query("x").presence(OPTIONAL);
        for (parameter, value) in [
            (query.max_length(2), WireRef::Text("CS1")),
            (query.min_length(9), WireRef::Text("CS1")),
            (query.pattern("[a-z]+"), WireRef::Text("CS1")),
            (query.one_of(&["a"]), WireRef::Text("CS1")),
            (query.constant(&["a"]), WireRef::Text("CS1")),
            (query.integer(), WireRef::Text("CS1")),
            (query.list(), WireRef::Text("CS1")),
            (query.map(), WireRef::Text("CS1")),
            (query.required(), WireRef::State(State::Absent)),
        ] {
            assert!(!glance.is_valid(&parameter, &value), "{parameter:?}");
        }
    }
}
