//! The door of loading: a case in, the model out, or what could not be read.

use std::fmt::{Debug, Write};

use regex_lite::Regex;
use speclang::check::case;
use speclang::model::{Field, Operation, Place, Service};
use speclang::{load, render_text};

/// Findings first, then what was read all the same; of the base spec nothing.
pub(crate) fn door(text: &str) -> String {
    let sources = case(text);
    let (api, found) = load(&sources);
    let mut out = render_text(&found, &sources, false);
    for service in &api.services {
        if text.contains("# file: service.yaml") {
            let _ = writeln!(out, "service {}", facts(&service.file));
        }
        if text.contains("# file: errors") {
            for (code, entry) in &service.catalogue {
                let _ = writeln!(out, "code {code} {}", facts(entry));
            }
        }
        for known in &service.types {
            let owner = known.owner.as_deref().unwrap_or("all");
            let _ = writeln!(out, "type {} of {owner} {}", known.name, facts(&known.shape));
        }
        for operation in &service.operations {
            out.push_str(&of_operation(operation, service));
        }
    }
    out
}

fn of_operation(operation: &Operation, service: &Service) -> String {
    let mut out = format!("operation {} {}\n", operation.id, facts(&operation.request.value));
    let mut line = |key: &str, text: String| {
        if !says_nothing(&text) {
            let _ = writeln!(out, "{key} {text}");
        }
    };
    line("safety", facts(&operation.safety));
    line("paging", facts(&operation.paging));
    line("retiring", facts(&operation.retiring));
    line("rate_limit", facts(&operation.rate_limit));
    line("partial_failure", facts(&operation.partial_failure));
    line("notes", facts(&operation.notes));
    for (place, name, field) in operation.parameters() {
        line(place.name(), format!("{name} {}{}", facts(field), presence(field, place, service)));
    }
    for (id, entry) in &operation.rules {
        line("rule", format!("{id} {}", facts(entry)));
    }
    for (id, waiter) in &operation.waiters {
        line("waiter", format!("{id} {}", facts(waiter)));
    }
    for (name, field) in operation.response.fields() {
        line("response", format!("{name} {}", facts(field)));
    }
    for (code, error) in &operation.errors {
        line("error", format!("{code} {}", facts(error)));
    }
    line("disputed", facts(&operation.disputed));
    line("evidence", facts(&operation.evidence));
    out
}

/// The table as it is understood, shorthands written out.
fn presence(field: &Field, place: Place, service: &Service) -> String {
    let mut out = String::new();
    for case in field.presence_cases(place, service) {
        let when = if case.when.is_empty() { String::new() } else { format!("{} ", facts(&case.when)) };
        let cell = |(state, outcome): &(speclang::model::State, _)| format!("{}: {outcome}", state.name());
        let row: Vec<String> = case.row.0.iter().map(cell).collect();
        let _ = write!(out, "\n  {when}{}", row.join(", "));
    }
    out
}

/// A part of the model without the keys that say nothing.
fn facts(part: &impl Debug) -> String {
    let nothing = r"\w+: (?:None|\[\]|\{\}|false)";
    let pattern = |text: String| Regex::new(&text).expect("the pattern is one");
    let text = format!("{part:?}");
    let text = pattern(format!(r"\{{ (?:{nothing}, )+")).replace_all(&text, "{ ");
    pattern(format!(", {nothing}")).replace_all(&text, "").into_owned()
}

fn says_nothing(text: &str) -> bool {
    matches!(text, "None" | "[]")
}
