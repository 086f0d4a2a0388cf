//! What a package says, written as a spec, so that the diff of specs compares two packages.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::json;
use speclang::Sources;

use crate::sdk::{Contract, Fields, Member, Said, Witness};

/// The files of the spec. What a package does not tell says the same in every one of them.
pub(super) fn spec(says: &Contract, witness: &Witness) -> Sources {
    let mut writer = Writer { says, witness, text: String::new(), waiting: Vec::new(), named: BTreeSet::new() };
    for (id, operation) in &says.operations {
        writer.operation(id, operation);
    }
    while let Some(name) = writer.waiting.pop() {
        let _ = writeln!(writer.text, "# file: types/{name}.yaml\ntype: {name}\ndoc: A type.");
        match says.models.get(&name) {
            Some(fields) => writer.fields("fields", fields),
            // What is neither a scalar nor a class differs from both, and says no more.
            None => writer.text.push_str("scalar: text\n"),
        }
    }
    speclang::check::case(&writer.text)
}

struct Writer<'a> {
    says: &'a Contract,
    witness: &'a Witness,
    text: String,
    /// Types that are named and not yet written.
    waiting: Vec<String>,
    named: BTreeSet<String>,
}

impl Writer<'_> {
    fn operation(&mut self, id: &str, said: &Said) {
        let Said { method, path, title, sentence, parameters, response } = said;
        let _ = write!(
            self.text,
            "# file: operations/{id}.yaml\noperation: {id}\nsummary: {}\nnotes: {}\nrequest: {}\ngroup: things\nsource: \
             things\nsafety: read\n",
            json!(title),
            json!(sentence),
            json!(format!("{method} {path}"))
        );
        for (place, fields) in parameters {
            self.fields(place, fields);
        }
        self.fields("response", response);
    }

    fn fields(&mut self, key: &str, fields: &Fields) {
        let known: Vec<String> = fields.iter().map(|(wire, member)| self.field(wire, member)).collect();
        let _ = writeln!(self.text, "{key}: {{{}}}", known.join(", "));
    }

    /// JSON is YAML: no name and no sentence can be anything but what it is.
    fn field(&mut self, wire: &str, member: &Member) -> String {
        let mut field = json!({"type": self.kind(&member.kind), "doc": member.sentence});
        for (flag, set) in [("required", member.required), ("secret", member.secret)] {
            if set {
                field[flag] = true.into();
            }
        }
        format!("{}: {field}", json!(wire))
    }

    fn kind(&mut self, kind: &str) -> String {
        if let Some(item) = kind.strip_prefix("list[").and_then(|rest| rest.strip_suffix(']')) {
            return format!("list of {}", self.kind(item));
        }
        if let Some(scalar) = self.witness.names.types.get(kind).and_then(|known| known.first()) {
            return scalar.clone();
        }
        let name = if self.says.models.contains_key(kind) {
            kind.to_owned()
        } else {
            format!("Other{}", kind.replace(|letter: char| !letter.is_ascii_alphanumeric(), ""))
        };
        if self.named.insert(name.clone()) {
            self.waiting.push(name.clone());
        }
        name
    }
}
