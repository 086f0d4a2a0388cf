//! Scenarios as YAML: a list of operations, faults, and how often.

use serde::Deserialize;

use super::{Fault, Scenario};
use crate::yaml;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    operation: String,
    fault: Name,
    times: Option<u32>,
    code: Option<String>,
    shape: Option<usize>,
    to: Option<String>,
    after: Option<String>,
    status: Option<u16>,
    milliseconds: Option<u64>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Name {
    Code,
    CodeInShape,
    CodeWithStatus200,
    UnknownCode,
    SuccessCode,
    RateLimit,
    RetryAfter,
    Gateway,
    GatewayTimeout,
    BareStatus,
    Redirect,
    Delay,
    Drip,
    Cut,
    CutAfter,
    Reset,
    CutInBody,
    ClosesSilently,
    NotHttp,
    Interim,
    EndlessHead,
    EndlessBody,
    LongerBody,
    TwoLengths,
    Huge,
    NoContent,
    Empty,
    Null,
    List,
    Html,
    ContentType,
    Charset,
    ByteOrderMark,
    InvalidUtf8,
    Truncated,
    ExtraFields,
    DoubleKeys,
    NullFields,
    SwappedTypes,
    Deep,
}

/// Reads a list of scenarios.
pub(crate) fn parse(text: &str) -> Result<Vec<Scenario>, String> {
    let entries: Vec<Entry> = yaml::read(text)?;
    entries.into_iter().map(scenario).collect()
}

fn scenario(mut entry: Entry) -> Result<Scenario, String> {
    let fault = fault(&mut entry).map_err(|key| format!("the fault of `{}` requires `{key}`", entry.operation))?;
    let left = [
        ("code", entry.code.is_some()),
        ("shape", entry.shape.is_some()),
        ("to", entry.to.is_some()),
        ("after", entry.after.is_some()),
        ("status", entry.status.is_some()),
        ("milliseconds", entry.milliseconds.is_some()),
    ];
    match left.into_iter().find(|(_, stands)| *stands) {
        Some((key, _)) => Err(format!("the fault of `{}` does not accept `{key}`", entry.operation)),
        None => Ok(Scenario { operation: entry.operation, fault, left: entry.times }),
    }
}

/// The fault, with what it needs taken out of the entry; or the key that it lacks.
fn fault(entry: &mut Entry) -> Result<Fault, &'static str> {
    let code = |entry: &mut Entry| entry.code.take().ok_or("code");
    let status = |entry: &mut Entry| entry.status.take().ok_or("status");
    let milliseconds = |entry: &mut Entry| entry.milliseconds.take().ok_or("milliseconds");
    Ok(match entry.fault {
        Name::Code => Fault::Code(code(entry)?),
        Name::CodeInShape => Fault::CodeInShape(code(entry)?, entry.shape.take().ok_or("shape")?),
        Name::CodeWithStatus200 => Fault::CodeWithStatus200(code(entry)?),
        Name::RetryAfter => Fault::RetryAfter(entry.after.take().ok_or("after")?),
        Name::Gateway => Fault::Gateway(status(entry)?),
        Name::BareStatus => Fault::BareStatus(status(entry)?),
        Name::Redirect => Fault::Redirect(entry.to.take().ok_or("to")?),
        Name::Delay => Fault::Delay(milliseconds(entry)?),
        Name::Drip => Fault::Drip(milliseconds(entry)?),
        Name::UnknownCode => Fault::UnknownCode,
        Name::SuccessCode => Fault::SuccessCode,
        Name::RateLimit => Fault::RateLimit,
        Name::GatewayTimeout => Fault::GatewayTimeout,
        Name::Cut => Fault::Cut,
        Name::CutAfter => Fault::CutAfter,
        Name::Reset => Fault::Reset,
        Name::CutInBody => Fault::CutInBody,
        Name::ClosesSilently => Fault::ClosesSilently,
        Name::NotHttp => Fault::NotHttp,
        Name::Interim => Fault::Interim,
        Name::EndlessHead => Fault::EndlessHead,
        Name::EndlessBody => Fault::EndlessBody,
        Name::LongerBody => Fault::LongerBody,
        Name::TwoLengths => Fault::TwoLengths,
        Name::Huge => Fault::Huge,
        Name::NoContent => Fault::NoContent,
        Name::Empty => Fault::Empty,
        Name::Null => Fault::Null,
        Name::List => Fault::List,
        Name::Html => Fault::Html,
        Name::ContentType => Fault::ContentType,
        Name::Charset => Fault::Charset,
        Name::ByteOrderMark => Fault::ByteOrderMark,
        Name::InvalidUtf8 => Fault::InvalidUtf8,
        Name::Truncated => Fault::Truncated,
        Name::ExtraFields => Fault::ExtraFields,
        Name::DoubleKeys => Fault::DoubleKeys,
        Name::NullFields => Fault::NullFields,
        Name::SwappedTypes => Fault::SwappedTypes,
        Name::Deep => Fault::Deep,
    })
}
