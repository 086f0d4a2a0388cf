//! Names of the vendor's that a reader sees otherwise than a server does.

use crate::Spanned;
use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "bad-wire-name",
    finds: "A name of a parameter, a field or a state, a value of an enumeration, or an error code that holds a line's end, another control character, or one that changes the direction of text.",
    why: "Names stand in one line of documentation, tables, logs and terminals, where such a character shows something else than what is sent.",
    instead: "Copy the name without it; `\\n` and the like come from double quotes.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  \"owner\\n\": {type: text, doc: Owner of the things., presence: filter if given}
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
  owner: {type: text, doc: Owner of the things., presence: filter if given}
",
    run: Run::Values(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let sites = sites(service);
    let mut names: Vec<&Spanned<String>> = sites.iter().map(|site| site.name).collect();
    names.extend(sites.iter().flat_map(|site| site.field.named.iter().map(|(state, _)| state)));
    names.extend(service.catalogue.iter().map(|(code, _)| code));
    names.extend(service.operations.iter().flat_map(|operation| operation.errors.iter().map(|(code, _)| code)));
    let values = service.types.iter().filter_map(|known| known.shape.enumeration.as_ref());
    names.extend(values.flat_map(|values| values.values.iter().map(|(wire, _)| wire)));
    for name in names.into_iter().filter(|name| name.chars().any(hides)) {
        let message = format!("`{}` holds a character that nobody sees", name.value.escape_debug());
        findings.push(findings.error(name.span, message).help("leave the character out"));
    }
}

/// Whether a character breaks a line, steers a terminal, or changes the direction of text.
fn hides(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}')
}
