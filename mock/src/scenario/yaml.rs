//! Scenarios as YAML: a list of operations, faults, and how often.

use serde::Deserialize;

use super::{Fault, Scenario};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    operation: String,
    fault: Name,
    times: Option<u32>,
    code: Option<String>,
    to: Option<String>,
    milliseconds: Option<u64>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Name {
    Code,
    RateLimit,
    Delay,
    Cut,
    CutInBody,
    Redirect,
    ContentType,
    Truncated,
    Html,
    List,
    Null,
    Empty,
    CodeWithStatus200,
    ExtraFields,
}

/// Reads a list of scenarios.
pub(crate) fn parse(text: &str) -> Result<Vec<Scenario>, String> {
    let entries: Vec<Entry> = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    entries.into_iter().map(scenario).collect()
}

fn scenario(entry: Entry) -> Result<Scenario, String> {
    let operation = entry.operation;
    let lacks = |key: &str| format!("the fault of `{operation}` needs `{key}`");
    let fault = match entry.fault {
        Name::Code => Fault::Code(entry.code.ok_or_else(|| lacks("code"))?),
        Name::CodeWithStatus200 => Fault::CodeWithStatus200(entry.code.ok_or_else(|| lacks("code"))?),
        Name::Redirect => Fault::Redirect(entry.to.ok_or_else(|| lacks("to"))?),
        Name::Delay => Fault::Delay(entry.milliseconds.ok_or_else(|| lacks("milliseconds"))?),
        Name::RateLimit => Fault::RateLimit,
        Name::Cut => Fault::Cut,
        Name::CutInBody => Fault::CutInBody,
        Name::ContentType => Fault::ContentType,
        Name::Truncated => Fault::Truncated,
        Name::Html => Fault::Html,
        Name::List => Fault::List,
        Name::Null => Fault::Null,
        Name::Empty => Fault::Empty,
        Name::ExtraFields => Fault::ExtraFields,
    };
    Ok(Scenario { operation, fault, left: entry.times })
}
