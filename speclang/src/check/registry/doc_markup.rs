//! Markup in a text that documentation tools read differently.

use crate::Span;
use crate::check::walk::texts::{Text, texts};
use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::text::examples;
use crate::text::markdown::outside_code;
use crate::text::prose::{Block, blocks, definitions};

pub(super) const CHECK: Check = Check {
    code: "doc-markup",
    finds: "A bare URL, `<`, `[` or an escape outside of code, an unmatched backtick, a tab, or trailing whitespace; in a text of several paragraphs, anything but paragraphs, lists, tables and code blocks, and a Rust code block.",
    why: "Documentation tools interpret `<` as HTML and `[` as a link, and run Rust code blocks; the rest is lost or rendered differently everywhere.",
    instead: "Put names and literal text in backticks, URLs under `source:`, and Rust on a guide page.",
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

/// Marks that have no place outside of code.
const MARKS: &[&str] = &["<", "["];

fn run(service: &Service, findings: &mut Findings<'_>) {
    for text in texts(service, findings.sources) {
        if text.is_one_line {
            line(&text, text.content, findings);
        } else {
            for name in definitions(text.content) {
                let help = "put URLs under `source:`";
                refuse(&text, &name, &format!("link definition `[{name}]:`"), help, findings);
            }
            paragraphs(&text, &blocks(text.content), findings);
        }
        if text.content.contains('\t') {
            refuse(&text, "\t", "tab in a text", "use spaces", findings);
        }
        if text.content.lines().any(|line| line.ends_with(' ')) {
            let help = "remove it; an empty line begins a new paragraph";
            refuse(&text, " \n", "trailing whitespace", help, findings);
        }
    }
}

fn paragraphs(text: &Text<'_>, blocks: &[Block], findings: &mut Findings<'_>) {
    for block in blocks {
        match block {
            Block::Paragraph(content) => line(text, content, findings),
            Block::Table(rows) => rows.iter().flatten().for_each(|cell| line(text, cell, findings)),
            Block::List { items, .. } => items.iter().for_each(|item| paragraphs(text, item, findings)),
            Block::Code { info, is_closed, text: code } => {
                let first = code.lines().next().unwrap_or_default().trim();
                listing(text, info.as_deref(), *is_closed, first, findings);
            }
            Block::Other(what, content) => {
                let first = content.lines().next().unwrap_or_default().trim();
                let help = "only paragraphs, lists, tables and code blocks are allowed; put literal text in backticks";
                refuse(text, first, &format!("{what} in a text"), help, findings);
            }
        }
    }
}

fn listing(text: &Text<'_>, info: Option<&str>, is_closed: bool, first: &str, findings: &mut Findings<'_>) {
    let Some(info) = info else {
        let help = "write ```` ```text ```` before it and ```` ``` ```` after it, or reduce the indentation";
        return refuse(text, first, "indented code block", help, findings);
    };
    if !is_closed {
        refuse(text, first, "unclosed code block", "write the same fence on a line of its own after it", findings);
    }
    if !info.trim().is_empty() && examples::is_rust(info) {
        let message = format!("Rust code block, because of `{info}` after its fence");
        let help = "texts are never compiled: write ```` ```text ````, or move the example to a guide page";
        refuse(text, info, &message, help, findings);
    }
}

fn line(text: &Text<'_>, content: &str, findings: &mut Findings<'_>) {
    if outside_code(content, |piece| piece.find('`')).is_some() {
        let source = &findings.sources.text(text.span.file)[text.span.range()];
        refuse_at(text, source.rfind('`'), "unmatched backtick", "close the code with a backtick", findings);
        return;
    }
    for mark in MARKS {
        if outside_code(content, |piece| piece.find(mark)).is_some() {
            let help = "put it in backticks, or describe it in words";
            refuse(text, mark, &format!("`{mark}` outside of code"), help, findings);
        }
    }
    if outside_code(content, escape).is_some() {
        let source = &findings.sources.text(text.span.file)[text.span.range()];
        let help = "escapes are not allowed: remove the backslash, or put the text in backticks";
        refuse_at(text, source.find('\\'), "`\\` escape outside of code", help, findings);
    }
    if outside_code(content, |piece| piece.find("://")).is_some() {
        let help = "put it in backticks, or under `source:` if it is the page that states the fact";
        let source = &findings.sources.text(text.span.file)[text.span.range()];
        let at = outside_code(source, |piece| piece.find("://"));
        let at = at.map(|at| source[..at].rfind(|c: char| !c.is_alphanumeric()).map_or(0, |before| before + 1));
        refuse_at(text, at, "URL outside of code", help, findings);
    }
}

/// Where a backslash stands before a sign, which Markdown takes for an escape.
fn escape(text: &str) -> Option<usize> {
    let is_sign = |at: &usize| text[at + 1..].starts_with(|next: char| next.is_ascii_punctuation());
    text.match_indices('\\').map(|(at, _)| at).find(is_sign)
}

/// Points at the first word outside of code that is, or begins with, what is refused.
fn refuse(text: &Text<'_>, what: &str, message: &str, help: &str, findings: &mut Findings<'_>) {
    let source = &findings.sources.text(text.span.file)[text.span.range()];
    let at = outside_code(source, |piece| piece.find(what)).or_else(|| source.find(what));
    refuse_at(text, at, message, help, findings);
}

/// Points at the word that begins at that byte of the source, or at the whole text.
fn refuse_at(text: &Text<'_>, at: Option<usize>, message: &str, help: &str, findings: &mut Findings<'_>) {
    let source = &findings.sources.text(text.span.file)[text.span.range()];
    let span = at.and_then(|at| {
        let length = source.get(at..)?.find(char::is_whitespace).unwrap_or(source.len() - at).max(1);
        let start = text.span.start + u32::try_from(at).ok()?;
        Some(Span { start, end: start + u32::try_from(length).ok()?, ..text.span })
    });
    findings.push(findings.error(span.unwrap_or(text.span), message).help(help));
}
