//! What a client understood of the mock server's answers, beside what the server said.

use std::collections::BTreeSet;

use serde_json::Value;
use speclang::model::{Operation, Safety, Service};

use super::refusal::{self, Misunderstood, Own};
use super::{Difference, full_answer, members};

/// What was found about one client.
#[derive(Default)]
pub(super) struct Judged {
    /// Operations that succeeded.
    pub(super) operations: BTreeSet<String>,
    /// Calls that succeeded.
    pub(super) calls: usize,
    /// Refusals that the client understood.
    pub(super) refusals: usize,
    /// Members of their answers.
    pub(super) members: usize,
    /// Answers with all fields, and their members.
    pub(super) whole_answers: usize,
    pub(super) whole_members: usize,
    pub(super) complaints: Vec<String>,
}

/// Judges the SDK: members that it lost or changed, and refusals that it did not understand, are differences.
pub(super) fn of_sdk(service: &Service, answers: &Value, found: &mut Vec<Difference>) -> Judged {
    let mut differences = BTreeSet::new();
    let mut judged = Judged::default();
    for answer in answers.as_array().into_iter().flatten() {
        let Some((operation, case)) = judged.called(service, answer) else { continue };
        let mut differ = |path: String, spec: &Value, sdk: &Value| {
            let [spec, sdk] = [spec, sdk].map(shown);
            differences.insert(Difference { operation: operation.id.value.clone(), path, spec, sdk });
        };
        match case {
            Case::Refusal(code) if answer["body"].is_object() => {
                differ(format!("refused.{code}"), &"refusal".into(), &"success".into());
            }
            Case::Refusal(code) => {
                for Misunderstood { key, spec, client } in
                    refusal::misunderstood(service, operation, code, &answer["refused"], Own::Blame)
                {
                    differ(format!("refused.{code}.{key}"), &spec, &client);
                }
            }
            Case::Success => {
                for (path, said, understood) in changed(&answer["body"], &answer["understood"]) {
                    // One entry explains a member in all rows.
                    differ(format!("answered.{}", without_indexes(&path)), &said, &understood);
                }
            }
        }
    }
    found.extend(differences);
    judged
}

/// Members that were lost, changed or made up: path, what the body says, what was understood.
fn changed(said: &Value, understood: &Value) -> Vec<(String, Value, Value)> {
    let members = |of: &Value| of.as_object().cloned().unwrap_or_default();
    let lost = members(said).into_iter().filter(|(path, value)| understood.get(path) != Some(value));
    let lost = lost.map(|(path, value)| (path.clone(), value, understood[&path].clone()));
    // A member that is not there may well be understood as nothing.
    let made_up = members(understood).into_iter().filter(|(path, value)| !value.is_null() && said.get(path).is_none());
    lost.chain(made_up.map(|(path, value)| (path, Value::Null, value))).collect()
}

/// Judges our client: it must understand everything.
pub(super) fn of_ours(service: &Service, answers: &Value) -> Judged {
    let mut judged = Judged::default();
    for answer in answers.as_array().into_iter().flatten() {
        let Some((operation, case)) = judged.called(service, answer) else { continue };
        let complaints: Vec<String> = match case {
            Case::Refusal(code) => refusal::misunderstood(service, operation, code, &answer["refused"], Own::Known)
                .into_iter()
                .map(|Misunderstood { key, spec, client }| format!("{key}: expected {spec}, found {client}"))
                .collect(),
            Case::Success => {
                let body = answer["body"].as_object().into_iter().flatten();
                let understood = &answer["understood"];
                body.filter_map(|(path, value)| misread(service, operation, path, value, understood)).collect()
            }
        };
        judged.complain(answer, complaints);
    }
    judged
}

/// What our client made of a member, where that is not what stands there.
fn misread(service: &Service, operation: &Operation, path: &str, value: &Value, understood: &Value) -> Option<String> {
    let expected = members::expected(service, operation, path, value.as_str());
    let Some(first) = expected.first() else { return Some(format!("{path} is not in the spec")) };
    let fits = expected.iter().any(|expected| match understood.get(&expected.path) {
        Some(read) => expected.texts.iter().any(|text| read.as_str() == text.as_deref()),
        None => expected.texts.is_empty(),
    });
    let read = understood.get(&first.path).map_or_else(|| "missing".to_owned(), shown);
    (!fits).then(|| format!("{path}: expected {}, found {read}", shown(value)))
}

/// What a call was made for.
enum Case<'a> {
    /// An answer.
    Success,
    /// A refusal with a code.
    Refusal(&'a str),
}

impl Judged {
    /// What holds for every client: calls succeed, and lists have rows. Nothing where the call failed.
    fn called<'a>(&mut self, service: &'a Service, answer: &'a Value) -> Option<(&'a Operation, Case<'a>)> {
        let text = |key: &str| answer[key].as_str().unwrap_or_default();
        let operation = service.operations.iter().find(|known| known.id.as_str() == text("operation"))?;
        if operation.errors.get(text("case")).is_some() {
            self.refusals += 1;
            return Some((operation, Case::Refusal(text("case"))));
        }
        let Some(body) = answer["body"].as_object() else {
            let why = [&answer["refused"], &answer["failed"]].into_iter().find(|why| !why.is_null());
            self.complain(answer, vec![format!("failed: {}", why.unwrap_or(&Value::Null))]);
            return None;
        };
        if [full_answer::VALUES, full_answer::NULLS].contains(&text("case")) {
            self.whole_answers += 1;
            self.whole_members += body.len();
            return Some((operation, Case::Success));
        }
        self.calls += 1;
        self.operations.insert(operation.id.value.clone());
        self.members += body.len();
        self.complain(answer, empty_lists(operation, &answer["body"]));
        Some((operation, Case::Success))
    }

    fn complain(&mut self, answer: &Value, complaints: Vec<String>) {
        let (operation, case) = (shown(&answer["operation"]), shown(&answer["case"]));
        self.complaints.extend(complaints.into_iter().map(|complaint| format!("{operation} {case}: {complaint}")));
    }
}

/// Lists that a read answered without a row: nothing would be compared.
fn empty_lists(operation: &Operation, body: &Value) -> Vec<String> {
    let lists = operation.response.fields().keys().map(|name| format!("{name}[]"));
    let empty = lists.filter(|path| *operation.safety == Safety::Read && body[path] == "0");
    empty.map(|path| format!("{path} has no row; choose other values in calls.yaml")).collect()
}

/// A text as it is; null as a word, so that an entry of the list can speak of it.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// `orders[3].amount` is `orders.amount`.
fn without_indexes(path: &str) -> String {
    let mut parts = path.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |path, part| path + part.split_once(']').map_or(part, |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use speclang::check::case;
    use speclang::load_and_check;

    use super::*;

    const SPEC: &str = "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response:
  total: {type: integer, doc: How many.}
  things: {type: list of text, doc: The things.}
errors: {T.1: 400}
";

    fn service() -> Service {
        let (api, found) = load_and_check(&case(SPEC));
        assert!(found.is_empty(), "{found:?}");
        api.services.into_iter().next().expect("a service")
    }

    /// An answer with one thing, of which a client understood this.
    fn answer(understood: &Value) -> Value {
        let body = json!({"total": "1", "things[]": "1", "things[0]": "A"});
        json!([{"operation": "ListThings", "case": "call 1", "body": body, "understood": understood}])
    }

    fn differences(answers: &Value) -> Vec<String> {
        let mut found = Vec::new();
        let judged = of_sdk(&service(), answers, &mut found);
        assert_eq!(judged.complaints, Vec::<String>::new());
        found.into_iter().map(|Difference { path, spec, sdk, .. }| format!("{path}: {spec} / {sdk}")).collect()
    }

    #[test]
    fn members_that_are_lost_changed_or_made_up_are_found() {
        let understood = json!({"total": "1", "things[]": "1", "things[0]": "A", "more": null});
        let all = answer(&understood);
        assert_eq!(differences(&all), Vec::<String>::new());
        assert_eq!(of_ours(&service(), &all).complaints, Vec::<String>::new());
        let cases = [
            (json!({"total": "2", "things[]": "1", "things[0]": "A"}), "answered.total: 1 / 2"),
            (json!({"total": "1", "things[]": "1"}), "answered.things: A / nothing"),
            (json!({"total": "1", "things[]": "1", "things[0]": "A", "more": "B"}), "answered.more: nothing / B"),
        ];
        for (understood, expected) in cases {
            assert_eq!(differences(&answer(&understood)), [expected]);
        }
        let lost = of_ours(&service(), &answer(&json!({"total": "1", "things[]": "1"})));
        assert_eq!(lost.complaints, ["ListThings call 1: things[0]: expected A, found missing"]);
    }

    #[test]
    fn a_call_that_fails_and_a_list_without_rows_are_complaints() {
        let failed = json!([{"operation": "ListThings", "case": "call 1", "failed": "no answer came"}]);
        let judged = of_ours(&service(), &failed);
        assert_eq!(judged.complaints, ["ListThings call 1: failed: \"no answer came\""]);
        assert!(judged.operations.is_empty());
        let empty = json!({"things[]": "0"});
        let empty = json!([{"operation": "ListThings", "case": "call 1", "body": empty, "understood": empty}]);
        assert_eq!(of_sdk(&service(), &empty, &mut Vec::new()).complaints.len(), 1);
    }

    #[test]
    fn a_refusal_must_be_understood_whole() {
        let service = service();
        let meaning = service.error("T.1").expect("the catalogue has it").meaning.value.clone();
        let refusal = |key: &str, value: &Value| {
            let mut parts =
                json!({"status": 400, "code": "T.1", "message": meaning, "request_id": "1", "known": "T.1"});
            parts["blames"] = json!("client");
            parts[key] = value.clone();
            json!([{"operation": "ListThings", "case": "T.1", "refused": parts}])
        };
        assert_eq!(of_ours(&service, &refusal("code", &json!("T.1"))).complaints, Vec::<String>::new());
        assert_eq!(differences(&refusal("code", &json!("T.1"))), Vec::<String>::new());
        for key in ["status", "code", "message", "request_id", "known"] {
            assert_eq!(of_ours(&service, &refusal(key, &Value::Null)).complaints.len(), 1, "{key}");
        }
        for key in ["status", "code", "message", "request_id", "blames"] {
            assert_eq!(differences(&refusal(key, &Value::Null)).len(), 1, "{key}");
        }
    }
}
