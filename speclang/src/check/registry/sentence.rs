//! A text that is not made of sentences.

use crate::Span;
use crate::check::walk::texts::{Text, texts};
use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::text::prose::{Block, blocks};

pub(super) const CHECK: Check = Check {
    code: "sentence",
    finds: "A text that does not begin with a capital, a digit or code, or does not end with a full stop; a summary that is too long or more than one sentence.",
    why: "Texts are combined in the generated documentation; fragments and long summaries read badly there.",
    instead: "Write full sentences, and one of at most 100 characters as the summary.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: lists things
request: GET /things
group: things
source: things
safety: read
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
",
    run: Run::Service(run),
};

/// Most characters of a summary.
const LONGEST_SUMMARY: usize = 100;

fn run(service: &Service, findings: &mut Findings<'_>) {
    for text in texts(service, findings.sources) {
        let text = Text { content: text.content.trim(), ..text };
        paragraphs(&text, findings);
        if text.is_summary {
            summary(&text, findings);
        }
    }
}

fn paragraphs(text: &Text<'_>, findings: &mut Findings<'_>) {
    let whole = || vec![Block::Paragraph(text.content.to_owned())];
    let blocks = if text.is_one_line { whole() } else { blocks(text.content) };
    let mut blocks = blocks.iter().peekable();
    while let Some(block) = blocks.next() {
        // Lists, tables and blocks of code need no sentences.
        let Block::Paragraph(paragraph) = block else { continue };
        if !begins_well(paragraph) {
            let first = paragraph.split_whitespace().next().unwrap_or_default();
            let message = format!("the sentence begins with `{first}`");
            refuse(text, first, message, "begin with a capital, a digit or code in backticks", findings);
        }
        let leads_on =
            paragraph.ends_with(':') && blocks.peek().is_some_and(|next| !matches!(next, Block::Paragraph(_)));
        if !paragraph.ends_with('.') && !leads_on {
            let last = paragraph.split_whitespace().next_back().unwrap_or_default();
            refuse(text, last, format!("the sentence ends with `{last}`"), "end with a full stop", findings);
        }
    }
}

fn begins_well(paragraph: &str) -> bool {
    paragraph.starts_with(|first: char| first.is_uppercase() || first.is_numeric() || first == '`')
}

fn summary(text: &Text<'_>, findings: &mut Findings<'_>) {
    let length = text.content.chars().count();
    if length > LONGEST_SUMMARY {
        let long = findings.error(text.span, format!("the summary has {length} characters"));
        findings.push(long.help(format!("use at most {LONGEST_SUMMARY}; the rest belongs under `notes:`")));
    }
    let is_next = |at: usize| text.content[at + 2..].starts_with(char::is_uppercase);
    if text.content.match_indices(". ").any(|(at, _)| is_next(at)) {
        let several = findings.error(text.span, "the summary is more than one sentence");
        findings.push(several.help("keep the first one; the rest belongs under `notes:`"));
    }
}

fn refuse(text: &Text<'_>, word: &str, message: String, help: &str, findings: &mut Findings<'_>) {
    findings.push(findings.error(place(text.span, word, findings), message).help(help));
}

/// Where the word stands in the text, or the whole text where YAML has folded it.
fn place(span: Span, word: &str, findings: &Findings<'_>) -> Span {
    let text = &findings.sources.text(span.file)[span.range()];
    // The last one: a sentence that ends badly does so at its end, and a first word rarely comes again.
    let at = if text.starts_with(word) { Some(0) } else { text.rfind(word) };
    at.and_then(|at| u32::try_from(at).ok().zip(u32::try_from(word.len()).ok())).map_or(span, |(at, length)| {
        let start = span.start + at;
        Span { start, end: start + length, ..span }
    })
}
