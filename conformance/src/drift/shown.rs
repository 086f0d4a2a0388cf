//! The findings of one service as text, as Markdown and as JSON.

use std::fmt::Write;

use serde::Serialize;
use speclang::text::markdown;

use super::finding::{Finding, Standing, Weight};
use super::places::Spot;

/// What was found of one service.
#[derive(Debug, Serialize)]
pub(super) struct Drift {
    pub(super) service: String,
    pub(super) package: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) findings: Vec<Finding>,
}

const SECTIONS: [(Weight, &str); 3] = [
    (Weight::Telling, "Sentences that probably change facts"),
    (Weight::Shape, "Operations, parameters and fields"),
    (Weight::Prose, "Other sentences"),
];

/// What stands around the words.
#[derive(Clone, Copy)]
pub(super) enum Form {
    Text,
    Markdown,
}

impl Drift {
    /// The findings for people, the likeliest first.
    pub(super) fn shown(&self, form: Form) -> String {
        let Self { service, package, from, to, findings } = self;
        let count = |spec| findings.iter().filter(|finding| finding.spec == spec).count();
        let [lacks, has, outside] = [Standing::Lacks, Standing::Has, Standing::Outside].map(count);
        let title = format!(
            "{service}: {package} {from} → {to}: {} changes; {lacks} new and not in the spec, {has} in the spec, {outside} outside \
             the spec",
            findings.len()
        );
        let mut page = match form {
            Form::Text => format!("{title}\n"),
            Form::Markdown => format!("## {}\n", markdown::line(&title)),
        };
        for (weight, name) in SECTIONS {
            let of_it: Vec<&Finding> = findings.iter().filter(|finding| finding.weight == weight).collect();
            if of_it.is_empty() {
                continue;
            }
            let name = format!("{name} ({})", of_it.len());
            let _ = match form {
                Form::Text => writeln!(page, "\n{name}"),
                Form::Markdown => writeln!(page, "\n### {name}\n"),
            };
            for finding in of_it {
                page.push_str(&match form {
                    Form::Text => text(finding),
                    Form::Markdown => listed(finding),
                });
            }
        }
        page
    }
}

fn text(finding: &Finding) -> String {
    let mut lines = format!("\n{}: {}\n", finding.kind, finding.says);
    for place in places(finding) {
        let _ = writeln!(lines, "  {place}");
    }
    for (mark, part) in parts(finding) {
        let _ = writeln!(lines, "  {mark} {part}");
    }
    lines
}

fn listed(finding: &Finding) -> String {
    let mut lines = format!("- **{}**: {}\n", finding.kind, markdown::line(&finding.says));
    for place in places(finding) {
        let _ = writeln!(lines, "  - {}", markdown::line(&place));
    }
    for (mark, part) in parts(finding) {
        let _ = writeln!(lines, "  - {mark} {}", markdown::code(part));
    }
    lines
}

fn parts(finding: &Finding) -> impl Iterator<Item = (char, &str)> {
    let gone = finding.gone.iter().map(|part| ('-', part.as_str()));
    gone.chain(finding.come.iter().map(|part| ('+', part.as_str())))
}

fn places(finding: &Finding) -> Vec<String> {
    if finding.places.is_empty() {
        return vec![format!("not in the spec ({})", finding.operations.join(", "))];
    }
    finding.places.iter().map(place).collect()
}

/// A place, its first use, and how many more there are.
fn place(spot: &Spot) -> String {
    let Spot { file, line, is_there, uses, read_on } = spot;
    let there = if *is_there { "" } else { "not in the spec; belongs below " };
    let mut names = uses.iter();
    let first = names.next().map_or("", String::as_str);
    let more = match names.count() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let read = read_on.as_ref().map_or_else(|| "page never read".to_owned(), |day| format!("page read {day}"));
    format!("{there}{file}:{line} ({first}{more}; {read})")
}
