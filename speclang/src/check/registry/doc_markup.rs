//! Markup in a text that documentation tools read differently.

use crate::Span;
use crate::check::walk::texts::{Text, texts};
use crate::check::{Check, Findings, Run};
use crate::model::Service;

pub(super) const CHECK: Check = Check {
    code: "doc-markup",
    finds: "A bare address, `<` or `[` outside of code, unbalanced backticks, a tab, or a space at the end of a line.",
    why: "Rustdoc takes `<` for HTML and `[` for a link, and the rest is lost or looks different everywhere.",
    instead: "Put names and literal text into backticks; put addresses under `source:`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things with a size < 10.
request: GET /things
group: things
source: things
safety: read
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things with a size below 10.
request: GET /things
group: things
source: things
safety: read
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for text in texts(service, findings.sources) {
        let source = &findings.sources.text(text.span.file)[text.span.range()];
        if text.content.matches('`').count().is_multiple_of(2) {
            outside_code(&text, source, findings);
        } else {
            refuse(&text, source.rfind('`'), "the backticks do not match", "close the code with a backtick", findings);
        }
        if text.content.contains('\t') {
            refuse(&text, source.find('\t'), "the text holds a tab", "use spaces", findings);
        }
        if text.content.lines().any(|line| line.ends_with(' ')) {
            let help = "remove it; an empty line begins a new paragraph";
            refuse(&text, source.find(" \n"), "a line of the text ends with a space", help, findings);
        }
    }
}

fn outside_code(text: &Text<'_>, source: &str, findings: &mut Findings<'_>) {
    for mark in ["<", "["] {
        if let Some(at) = in_prose(text.content, mark) {
            let help = "put it into backticks, or say it in words";
            let at = in_prose(source, mark).unwrap_or(at);
            refuse(text, Some(at), &format!("`{mark}` stands outside of code"), help, findings);
        }
    }
    for mark in ["http://", "https://"] {
        if in_prose(text.content, mark).is_some() {
            let help = "put it into backticks, or under `source:` if it is the page that states the fact";
            refuse(text, in_prose(source, mark), "an address stands outside of code", help, findings);
        }
    }
}

/// Where a mark first stands outside of code, that is behind an even number of backticks.
fn in_prose(text: &str, mark: &str) -> Option<usize> {
    text.match_indices(mark).map(|(at, _)| at).find(|at| text[..*at].matches('`').count().is_multiple_of(2))
}

/// Points at the word that begins at that byte of the source, or at the whole text.
fn refuse(text: &Text<'_>, at: Option<usize>, message: &str, help: &str, findings: &mut Findings<'_>) {
    let source = &findings.sources.text(text.span.file)[text.span.range()];
    let span = at.and_then(|at| {
        let length = source.get(at..)?.find(char::is_whitespace).unwrap_or(source.len() - at).max(1);
        let start = text.span.start + u32::try_from(at).ok()?;
        Some(Span { start, end: start + u32::try_from(length).ok()?, ..text.span })
    });
    findings.push(findings.error(span.unwrap_or(text.span), message).help(help));
}
