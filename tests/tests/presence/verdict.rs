//! Whether the server answered as promised: refused with the right code, or brought back the right rows.

use serde_json::Value;

use super::oracle::Meaning;
use super::plan::Planned;
use super::rows::{Answer, Table};
use super::samples::scalar;
use super::visit::Visit;
use super::voice::Heard;

impl Visit<'_> {
    /// Whether the server answered as promised.
    pub(crate) fn judge(&self, one: &Planned<'_>, meaning: &Meaning, heard: &Heard) -> Result<(), String> {
        let code = self.parameter_code();
        match (meaning, heard) {
            (Meaning::Refused, Heard::Refusal(400, said, message)) if *said == code => {
                let own = one.spot.name.rsplit('.').next().unwrap_or_default();
                if message.contains(own) { Ok(()) } else { Err(format!("the refusal does not name it: {message}")) }
            }
            (Meaning::Refused, heard) => Err(format!("the server should refuse with {code}: {heard:?}")),
            // No request says this and keeps all rules.
            (_, Heard::NotSent(_)) if one.faults.of_clients > 0 => Ok(()),
            (_, Heard::Refusal(400, ..)) if one.faults.of_server > 0 => Ok(()),
            // Nobody says what comes of it, but it is not the parameter that is refused.
            (Meaning::NoPromise, Heard::Answer(_)) => Ok(()),
            (_, Heard::Answer(body)) => match self.table {
                None => Ok(()),
                Some(table) => {
                    let (promised, came) = (table.answer(&one.request, None), read(table, body)?);
                    if promised == came {
                        return Ok(());
                    }
                    let marks = (table.rows.iter().filter_map(|row| Some((row.get(&table.mark)?.as_str()?, row))))
                        .filter(|(mark, _)| {
                            promised.marks.iter().any(|one| one == mark) != came.marks.iter().any(|one| one == mark)
                        });
                    let example = marks.map(|(mark, row)| format!("{mark} {}", Value::Object(row.clone()))).next();
                    Err(format!(
                        "{} rows of {:?} should come, and {} of {:?} came; for example {example:?}",
                        promised.marks.len(),
                        promised.total,
                        came.marks.len(),
                        came.total,
                    ))
                }
            },
            (_, heard) => Err(format!("the server should answer: {heard:?}")),
        }
    }

    /// The code with which the operation refuses a wrong parameter: the usual one, else its first with status 400.
    fn parameter_code(&self) -> String {
        let errors = &self.oracle.operation.errors;
        let usual = &self.bindings.parameter_code;
        let first = errors.iter().find(|(_, error)| error.status.0.contains(&400)).map(|(code, _)| &code.value);
        if errors.get(usual).is_some() { usual.clone() } else { first.unwrap_or(usual).clone() }
    }
}

/// The rows of an answer.
fn read(table: &Table<'_>, body: &[u8]) -> Result<Answer, String> {
    let body: Value = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    let paging = table.oracle.operation.paging.as_ref();
    let items = paging.and_then(|paging| paging.items.only()).or(table.read.items.as_deref()).unwrap_or_default();
    let total = paging.and_then(|paging| paging.total.as_ref()?.only()).or(table.read.total.as_deref());
    let stored = table.read.fields.iter().find(|(_, stored)| **stored == table.mark);
    let mark = stored.map_or(&table.mark, |(name, _)| name);
    let rows = body[items].as_array().ok_or("the answer has no list of rows")?;
    let marks = rows.iter().map(|row| scalar(&row[mark]).ok_or("a row without its mark"));
    let marks = marks.collect::<Result<_, _>>()?;
    let total = match total {
        None => None,
        Some(name) => {
            let count = body[name].as_u64().and_then(|count| usize::try_from(count).ok());
            Some(count.ok_or("the answer does not count its rows")?)
        }
    };
    Ok(Answer { marks, total })
}
