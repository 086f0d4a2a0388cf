//! The files of a draft.

use speclang::model::{Operation, Service};
use speclang::naming;

use super::known::{Known, depth};
use super::lines::{Lines, line, word};
use super::plan::{Drafted, NewType, Plan};
use super::values::{Values, listed_values};
use crate::sdk::{Contract, Fields, Member, Said, Witness};

/// The operation there, and the service that it belongs to.
#[derive(Clone, Copy)]
pub(super) struct There<'a> {
    pub(super) service: &'a Service,
    pub(super) operation: &'a Operation,
}

/// Writes what a plan says.
pub(super) struct Writer<'a> {
    pub(super) says: &'a Contract,
    pub(super) known: &'a Known<'a>,
    pub(super) plan: &'a Plan<'a>,
    pub(super) witness: &'a Witness,
    /// The package and its version.
    pub(super) origin: &'a str,
    /// Operations of the service that this one is based on.
    pub(super) base: Option<&'a Service>,
}

impl Writer<'_> {
    /// Paths below the folder of the service, and texts.
    pub(super) fn files(&self, ids: &[&str], group: Option<&str>) -> Vec<(String, String)> {
        let module = |name: &str| naming::module(name).unwrap_or_default();
        let folder = group.and_then(naming::group).unwrap_or_else(|| "GROUP".to_owned());
        let operations = ids.iter().filter_map(|id| {
            let said = self.says.operations.get(*id)?;
            let there = self.there(id);
            let text = there.map_or_else(|| self.operation(id, group, said), |there| self.differences(there, said));
            Some((format!("operations/{folder}/{}.yaml", module(id)), text))
        });
        let shared = self.plan.types.iter().filter(|known| known.users.len() > 1);
        let shared = shared.map(|known| (format!("types/{}.yaml", module(&known.name)), self.file_of(known)));
        operations.chain(shared).collect()
    }

    /// The operation that one of that name is based on.
    fn there(&self, id: &str) -> Option<There<'_>> {
        let service = self.base?;
        let operation = service.operations.iter().find(|operation| operation.id.as_str() == id)?;
        Some(There { service, operation })
    }

    fn operation(&self, id: &str, group: Option<&str>, said: &Said) -> String {
        let mut lines = Lines::default();
        lines.put(0, "# yaml-language-server: $schema=../../../schema.json");
        self.head(&mut lines);
        lines.put(0, &format!("operation: {}", word(id)));
        for sentence in [&said.title, &said.sentence] {
            self.quote(&mut lines, 0, sentence);
        }
        lines.empty(0, "summary");
        lines.put(0, &format!("request: {}", line(&format!("{} {}", said.method, said.path))));
        lines.put(0, &format!("group: {}", group.map(word).unwrap_or_default()));
        for key in ["source", "read_on", "read", "callers", "permissions", "rate_limit", "safety"] {
            lines.empty(0, key);
        }
        let more = "notes, audit, paging, side_effects, restrictions, rules, success, partial_failure";
        lines.quote(0, &format!("If the page has them: {more}."));
        for place in ["path", "query", "header", "body"] {
            if let Some(fields) = said.parameters.get(place).filter(|fields| !fields.is_empty()) {
                lines.put(0, "");
                self.fields(&mut lines, 0, place, fields, true);
            }
        }
        lines.put(0, "");
        self.fields(&mut lines, 0, "response", &said.response, false);
        let own: Vec<&NewType<'_>> =
            self.plan.types.iter().filter(|known| known.users.len() == 1 && known.users.contains(id)).collect();
        if !own.is_empty() {
            lines.put(0, "");
            lines.put(0, "types:");
            for known in own {
                lines.put(1, &format!("{}:", known.name));
                self.shape(&mut lines, 2, known);
            }
        }
        lines.put(0, "");
        lines.empty(0, "errors");
        lines.into_text()
    }

    fn file_of(&self, known: &NewType<'_>) -> String {
        let mut lines = Lines::default();
        lines.put(0, "# yaml-language-server: $schema=../../schema.json");
        self.head(&mut lines);
        lines.put(0, &format!("type: {}", known.name));
        self.shape(&mut lines, 0, known);
        lines.empty(0, "read");
        lines.into_text()
    }

    pub(super) fn head(&self, lines: &mut Lines) {
        lines.quote(
            0,
            &format!("Draft from {}. Quotes are not facts: write in your own words what the page", self.origin),
        );
        lines.quote(0, "states, fill in the empty keys, and remove the lines that begin with `#>`.");
    }

    fn shape(&self, lines: &mut Lines, depth: usize, known: &NewType<'_>) {
        lines.empty(depth, "doc");
        if let Drafted::Class(class, _) = known.what {
            for same in self.known.same(class).1 {
                let owner = same.owner.as_deref().unwrap_or_default();
                let words = format!("`{}` of {owner} has the same fields; to share it, move it to types/.", same.name);
                lines.quote(depth, &words);
            }
        }
        match &known.what {
            Drafted::Class(class, fields) => self.fields(lines, depth, "fields", fields, self.known.is_sent(class)),
            Drafted::Values(values) => enumeration(lines, depth, values),
        }
    }

    fn fields(&self, lines: &mut Lines, depth: usize, key: &str, fields: &Fields, is_sent: bool) {
        if fields.is_empty() {
            return lines.put(depth, &format!("{key}: {{}}"));
        }
        lines.put(depth, &format!("{key}:"));
        for (wire, member) in fields.iter() {
            lines.put(depth + 1, &format!("{}:", word(wire)));
            self.field(lines, depth + 2, wire, member, is_sent);
        }
    }

    pub(super) fn field(&self, lines: &mut Lines, depth: usize, wire: &str, member: &Member, is_sent: bool) {
        self.quote(lines, depth, &member.sentence);
        if let Some((ty, doc, times)) = self.known.elsewhere(wire) {
            let times = if times == 1 { String::new() } else { format!(", {times} times") };
            lines.quote(depth, &format!("The spec has `{wire}` as {ty}{times}: {doc}"));
        }
        if let Some(kind) = self.kind(wire, member) {
            lines.put(depth, &format!("type: {kind}"));
        } else {
            lines.quote(depth, &format!("The package has the type {}.", member.kind));
            lines.empty(depth, "type");
        }
        // Only what is sent can be required.
        if member.required && is_sent {
            lines.put(depth, "required: true");
        }
        if member.secret {
            lines.put(depth, "secret: true");
        }
        lines.empty(depth, "doc");
    }

    /// The type in the language; `None` where it has no word for it.
    fn kind(&self, wire: &str, member: &Member) -> Option<String> {
        let (lists, item) = depth(&member.kind);
        let named = self.plan.class(item).map(str::to_owned).or_else(|| self.values(wire, member));
        let inner = named.or_else(|| self.witness.names.types.get(item)?.first().cloned())?;
        Some(format!("{}{inner}", "list of ".repeat(lists)))
    }

    /// The enumeration of the codes that a sentence lists.
    fn values(&self, wire: &str, member: &Member) -> Option<String> {
        let values = listed_values(member, self.witness)?;
        let same = self.known.same_values(wire, &values.codes()).map(|known| known.name.value.clone());
        same.or_else(|| self.plan.values(wire, &values).map(|known| known.name.clone()))
    }

    /// A sentence, part by part.
    pub(super) fn quote(&self, lines: &mut Lines, depth: usize, sentence: &str) {
        for part in self.witness.parts(sentence) {
            lines.quote(depth, &part);
        }
    }
}

fn enumeration(lines: &mut Lines, depth: usize, values: &Values) {
    lines.put(depth, "enum:");
    lines.put(depth + 1, &format!("of: {}", values.of));
    lines.put(depth + 1, "values:");
    for listed in &values.listed {
        lines.quote(depth + 2, &listed.words);
        let code = if values.of == "integer" { listed.code.clone() } else { word(&listed.code) };
        // A word makes a name of its own.
        let named = listed.code.starts_with(|first: char| first.is_ascii_alphabetic());
        lines.put(depth + 2, &format!("{code}: {{{}doc: }}", if named { "" } else { "name: , " }));
    }
}
