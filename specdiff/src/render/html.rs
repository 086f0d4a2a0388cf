//! One self-contained HTML page: verdicts, changes by operation, presence tables before and after.
//!
//! The page loads nothing and runs nothing. Every text of a spec reaches it through the template's escaping.

mod change;
mod contrast;
mod counts;
mod legend;
mod presence;
mod rows;

use std::collections::{BTreeSet, HashMap};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, Value, escape_formatter};
use serde::Serialize;
use speclang::text::hidden::visible_lines;

use super::words;
use crate::report::{Entry, Report, Section, ServiceReport};
use crate::{Bump, Spec};
use change::{ChangeView, Run, prose};
use counts::Filter;
use legend::KindView;
use presence::Table;

/// Parts of the page by the names under which they include each other; `.html` turns escaping on.
const TEMPLATES: [(&str, &str); 5] = [
    ("diff.html", include_str!("../../templates/diff.html")),
    ("diff/change.html", include_str!("../../templates/diff/change.html")),
    ("diff/legend.html", include_str!("../../templates/diff/legend.html")),
    ("diff/presence.html", include_str!("../../templates/diff/presence.html")),
    ("diff/style.css", include_str!("../../templates/diff/style.css")),
];

/// Numbers of changes by service and path, as the ids on the page count them, from 1.
type Numbers<'a> = HashMap<(&'a str, &'a str), usize>;

/// How many sections and changes the page has so far.
#[derive(Default)]
struct Count {
    sections: usize,
    changes: usize,
}

#[derive(Serialize)]
struct Page<'a> {
    base: &'a str,
    head: &'a str,
    counts: String,
    filters: Vec<Filter>,
    /// How many changes there are.
    all: usize,
    kinds: Vec<KindView>,
    states: [(&'static str, &'static str); 6],
    has_tables: bool,
    section_count: usize,
    services: Vec<ServiceView>,
}

#[derive(Serialize)]
struct ServiceView {
    name: String,
    bump: Bump,
    verdict: Vec<Run>,
    /// Number of the change that asks for the step.
    asked_by: Option<usize>,
    sections: Vec<SectionView>,
}

#[derive(Serialize)]
struct SectionView {
    number: usize,
    title: String,
    /// Whether the title is the id of an operation.
    is_operation: bool,
    /// The worst thing about its worst change.
    badge: &'static str,
    /// Those of its changes.
    classes: BTreeSet<&'static str>,
    changes: Vec<ChangeView>,
    tables: Vec<Table>,
}

/// The whole report as one page; `old` and `new` are the specs that it was made of.
///
/// # Panics
///
/// When a template names what the page does not hold, which is a defect of the template.
#[must_use]
pub fn html(report: &Report, old: Spec<'_>, new: Spec<'_>) -> String {
    let numbers = numbers(report);
    let mut count = Count::default();
    let services: Vec<ServiceView> = report
        .services
        .iter()
        .map(|service| {
            let tables = presence::tables(&service.service, old, new, &numbers);
            of_service(service, tables, &numbers, &mut count)
        })
        .collect();
    let has_tables = services.iter().flat_map(|service| &service.sections).any(|section| !section.tables.is_empty());
    printed(&Page {
        base: &report.base,
        head: &report.head,
        counts: words::counts(&report.summary),
        filters: counts::filters(&report.summary),
        all: report.summary.changes,
        kinds: legend::kinds(report),
        states: legend::STATES,
        has_tables,
        section_count: count.sections,
        services,
    })
}

fn printed(page: &Page<'_>) -> String {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // Escaping leaves what turns the direction of writing, and what has no width.
    environment.set_formatter(|out, state, value| match value.as_str() {
        Some(text) if !value.is_safe() => escape_formatter(out, state, &Value::from(visible_lines(text))),
        _ => escape_formatter(out, state, value),
    });
    let syntax = SyntaxConfig::builder().keep_trailing_newline(true).trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.expect("the syntax is minijinja's own"));
    for (name, text) in TEMPLATES {
        environment.add_template(name, text).expect("the templates are a part of this crate");
    }
    let template = environment.get_template("diff.html").expect("it was added above");
    template.render(Serde(page)).expect("templates name what the page holds")
}

/// Where two changes have one path, the first, which is the worst, has it.
fn numbers(report: &Report) -> Numbers<'_> {
    let mut numbers = Numbers::new();
    let entries = report.services.iter().flat_map(|service| {
        let changes = service.sections.iter().flat_map(|section| &section.changes);
        changes.map(|entry| (service.service.as_str(), entry.path.as_str()))
    });
    for (at, key) in entries.enumerate() {
        numbers.entry(key).or_insert(at + 1);
    }
    numbers
}

fn of_service(
    service: &ServiceReport,
    mut tables: Vec<Table>,
    numbers: &Numbers<'_>,
    count: &mut Count,
) -> ServiceView {
    let mut section = |section: &Section| {
        count.sections += 1;
        let mut change = |entry: &Entry| {
            count.changes += 1;
            ChangeView::of(entry, count.changes)
        };
        let changes: Vec<ChangeView> = section.changes.iter().map(&mut change).collect();
        SectionView {
            number: count.sections,
            title: section.operation.clone().unwrap_or_else(|| format!("{}, shared", service.service)),
            is_operation: section.operation.is_some(),
            badge: changes.first().map_or("", |first| first.badge),
            classes: changes.iter().flat_map(|change| &change.classes).copied().collect(),
            changes,
            tables: tables.extract_if(.., |table| table.operation == section.operation).collect(),
        }
    };
    ServiceView {
        name: service.service.clone(),
        bump: service.bump,
        verdict: prose(&words::verdict(service)),
        sections: service.sections.iter().map(&mut section).collect(),
        asked_by: numbers.get(&(service.service.as_str(), service.forced_by.as_str())).copied(),
    }
}
