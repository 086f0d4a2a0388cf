//! A rule that names the same parameter twice.

use crate::check::walk::rules::rules;
use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "rule-self",
    finds: "A rule that names the same parameter twice, or that makes a parameter depend on itself.",
    why: "Such a rule always holds or never does; another name was meant.",
    instead: "Name the other parameter, or use limits for what applies to one parameter alone.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  begin: {type: date, doc: First day., presence: filter if given}
  end: {type: date, doc: Last day., presence: filter if given}
rules:
  in-order: begin is not after begin
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
  begin: {type: date, doc: First day., presence: filter if given}
  end: {type: date, doc: Last day., presence: filter if given}
rules:
  in-order: begin is not after end
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for rule in rules(service) {
        let mut names = rule.statement().parameters();
        names.sort_unstable();
        let mut twice: Vec<&str> = names.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
        twice.dedup();
        for name in twice {
            let span = rule.locate(findings.sources, name);
            let wrong = findings.error(span, format!("the rule `{}` names `{name}` twice", rule.id.value));
            findings
                .push(wrong.label("first here").help("a rule relates different parameters; name each of them once"));
        }
    }
}
