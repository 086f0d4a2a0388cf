//! What was found: a code, a message, places in the source, and what to do next.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::{Value, json};

use crate::severity::Severity;
use crate::source::{Sources, Span};
use crate::text::hidden::{visible, visible_lines};
use crate::text::screen;

/// A place that a finding speaks of; the first one of a diagnostic is where it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is to be seen there; may be empty.
    pub text: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Name of the check, as in `docs/checks.md`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, with the value that is.
    pub message: String,
    /// Where; the first label is the place itself.
    pub labels: Vec<Label>,
    /// What is allowed and what to do next.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        let labels = vec![Label { span, text: String::new() }];
        Self { code, severity: Severity::Error, message: shortened(message.into()), labels, help: Vec::new() }
    }

    /// A warning at a place.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message) }
    }

    /// Says what is to be seen at the place itself.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.labels[0].text = shortened(text.into());
        self
    }

    /// Adds another place that is involved.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: shortened(text.into()) });
        self
    }

    /// Adds a sentence on what is allowed or what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(shortened(text.into()));
        self
    }

    /// Adds “did you mean” where a known word is near.
    #[must_use]
    pub fn suggest<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match crate::nearest::nearest(word, known) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }
}

/// Most bytes of one text of a finding; it quotes what stands in a file, and that may be the whole file.
const LONGEST: usize = 4000;

/// A text of bearable length: of a longer one, its beginning and its end.
fn shortened(text: String) -> String {
    if text.len() <= LONGEST {
        return text;
    }
    let mut starts = text.char_indices().map(|(at, _)| at);
    let head = starts.by_ref().find(|at| *at >= LONGEST / 2).unwrap_or_default();
    let tail = starts.find(|at| *at >= text.len() - LONGEST / 4).unwrap_or(text.len());
    format!("{} … {}", &text[..head], &text[tail..])
}

/// Renders findings as rustc does, for people; whatever the texts hold, a terminal and a log of CI show it and no more.
#[must_use]
pub fn render_text(diagnostics: &[Diagnostic], sources: &Sources, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for diagnostic in diagnostics {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut group = level
            .primary_title(visible(&diagnostic.message))
            .id(diagnostic.code)
            .elements(snippets(diagnostic, sources));
        for help in &diagnostic.help {
            group = group.element(Level::HELP.message(visible_lines(help)));
        }
        text.push_str(&renderer.render(&[group]));
        text.push_str("\n\n");
    }
    if colour { screen::coloured(&text) } else { screen::plain(&text) }
}

/// One snippet per file, the one of the first label first.
fn snippets<'a>(
    diagnostic: &'a Diagnostic,
    sources: &'a Sources,
) -> Vec<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let mut files: Vec<_> = diagnostic.labels.iter().map(|label| label.span.file).collect();
    files.dedup();
    let snippet = |file| {
        let labels = || diagnostic.labels.iter().enumerate().filter(move |(_, label)| label.span.file == file);
        let start = labels().map(|(_, label)| label.span.range().start).min().unwrap_or_default();
        let end = labels().map(|(_, label)| label.span.range().end).max().unwrap_or_default();
        // The renderer reads all that it is given, so a large file must not be given to it for each of many findings.
        let (line, before, text) = sources.lines(file, &(start..end));
        let annotations = labels().map(move |(index, label)| {
            let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
            let range = label.span.range();
            let annotation = kind.span(range.start - before..range.end - before);
            if label.text.is_empty() { annotation } else { annotation.label(visible(&label.text)) }
        });
        Snippet::source(text).line_start(line).path(visible(sources.path(file))).annotations(annotations)
    };
    files.into_iter().map(snippet).collect()
}

/// Renders findings as JSON, one object a line, for programs.
#[must_use]
pub fn render_json(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let place = |label: &Label| {
        let position = sources.position(label.span);
        let bytes = sources.bytes(label.span);
        json!({
            "file": sources.path(label.span.file),
            "line": position.line,
            "column": position.column,
            "start": bytes.start,
            "end": bytes.end,
            "text": label.text,
        })
    };
    let object = |diagnostic: &Diagnostic| {
        json!({
            "code": diagnostic.code,
            "severity": match diagnostic.severity { Severity::Error => "error", Severity::Warning => "warning" },
            "message": diagnostic.message,
            "labels": diagnostic.labels.iter().map(place).collect::<Vec<Value>>(),
            "help": diagnostic.help,
        })
    };
    diagnostics.iter().map(|diagnostic| screen::json(&object(diagnostic).to_string()) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::{Diagnostic, render_json, render_text};
    use crate::source::{FileId, Sources, Span};

    const HOSTILE: &str = "a: \u{1b}[31mx\u{1b}]0;t\u{7}\u{9b}2J\u{202e}\r\u{200b}\n::error::y\n  ##[error]z\n";

    #[test]
    fn a_finding_shows_what_stands_there_and_does_nothing_else() {
        let sources = Sources::new([("a\n::error::\u{1b}[2J.yaml".to_owned(), HOSTILE.to_owned())]);
        let span = Span { file: FileId(0), start: 0, end: u32::try_from(HOSTILE.len()).unwrap_or_default() };
        let found = [Diagnostic::error("x", span, HOSTILE).label(HOSTILE).also(span, HOSTILE).help(HOSTILE)];
        let plain = render_text(&found, &sources, false);
        let coloured = render_text(&found, &sources, true);
        let bare = coloured.replace("\u{1b}[0m", "");
        let sgr = |text: &str| {
            text.split('\u{1b}').skip(1).all(|rest| {
                rest.strip_prefix('[')
                    .and_then(|rest| rest.split_once('m'))
                    .is_some_and(|(codes, _)| codes.bytes().all(|byte| byte.is_ascii_digit() || byte == b';'))
            })
        };
        assert!(sgr(&bare), "{bare:?}");
        assert!(!bare.contains("\u{1b}[31mx"), "the colour is the text's own: {bare:?}");
        for text in [&plain, &render_json(&found, &sources)] {
            let hidden = text.chars().find(|c| *c != '\n' && crate::text::hidden::kind(*c).is_some());
            assert_eq!(hidden, None, "{text:?}");
            assert!(text.lines().all(|line| !line.trim_start().starts_with("::") && !line.contains("##[")), "{text}");
        }
        assert_eq!(render_json(&found, &sources).lines().count(), 1);
    }
}
