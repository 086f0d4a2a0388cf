//! Cases of a presence that leave something open or never apply.

use crate::check::walk::presence::{heading, presences};
use crate::check::{Check, Findings, Run};
use crate::model::{Case, Condition, Presence, Service};

pub(super) const CHECK: Check = Check {
    code: "presence-cases",
    finds: "A presence by cases without `otherwise`, with a case after it, or with a case that an earlier one covers.",
    why: "The first matching case applies. Without `otherwise` some requests have no outcome, and a covered case never applies.",
    instead: "End the cases with one `otherwise:`, and put the narrower condition first.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  kind: {type: ThingKind, doc: Kind of the things., presence: filter if given}
  size:
    type: integer
    doc: Size of the things.
    presence:
      when kind is round: {absent: not a filter, empty: unknown, empty_string: unknown, \"null\": unknown}
types:
  ThingKind:
    doc: Kind of a thing.
    enum:
      of: text
      values:
        round: {doc: Round things.}
        flat: {doc: Flat things.}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  kind: {type: ThingKind, doc: Kind of the things., presence: filter if given}
  size:
    type: integer
    doc: Size of the things.
    presence:
      when kind is round: {absent: not a filter, empty: unknown, empty_string: unknown, \"null\": unknown}
      otherwise: {absent: no effect, empty: no effect, empty_string: no effect, \"null\": no effect}
types:
  ThingKind:
    doc: Kind of a thing.
    enum:
      of: text
      values:
        round: {doc: Round things.}
        flat: {doc: Flat things.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for presence in presences(service) {
        let Presence::Cases(cases) = &presence.presence.value else { continue };
        let name = presence.site.name;
        if cases.iter().all(|case| !case.when.is_empty()) {
            let open = findings.error(presence.presence.span, format!("the presence of `{name}` has no `otherwise`"));
            findings.push(open.help("add `otherwise:` with the outcomes if no condition holds"));
        }
        for (index, case) in cases.iter().enumerate() {
            if let Some(earlier) = cases[..index].iter().find(|earlier| covers(earlier, case)) {
                let span = presence.case_span(findings.sources, case);
                let first = presence.case_span(findings.sources, earlier);
                let (case, earlier) = (title(case), title(earlier));
                let wrong = findings.error(span, format!("`{case}` never applies: it is covered by `{earlier}`"));
                let wrong = wrong.also(first, "this applies first");
                findings.push(wrong.help("put the narrower condition first and `otherwise` last, or remove the case"));
            }
        }
    }
}

fn title(case: &Case) -> String {
    if case.when.is_empty() { "otherwise".to_owned() } else { heading(&case.when) }
}

/// Whether the earlier case applies whenever the later one would.
fn covers(earlier: &Case, later: &Case) -> bool {
    earlier.when.iter().all(|wide| later.when.iter().any(|narrow| follows(narrow, wide)))
}

/// Whether the wide condition holds whenever the narrow one does; no values stand for any value at all.
fn follows(narrow: &Condition, wide: &Condition) -> bool {
    let within = |few: &[String], many: &[String]| !few.is_empty() && few.iter().all(|value| many.contains(value));
    narrow.parameter == wide.parameter
        && match (narrow.negated, wide.negated) {
            (false, false) => wide.values.is_empty() || within(&narrow.values, &wide.values),
            (true, true) => narrow.values == wide.values || within(&wide.values, &narrow.values),
            _ => false,
        }
}
