//! The page on coverage: what is known of an API and how surely, and where something is unknown.

use std::collections::BTreeMap;

use serde::Serialize;
use speclang::coverage::{Gap, ServiceCoverage, TABLES, verdict};

use crate::anchor;
use crate::markdown::Links;

/// The page.
#[derive(Debug, Serialize)]
pub(crate) struct CoverageView {
    verdict: String,
    tables: Vec<TableView>,
    /// Facts by their source, the most used first.
    sources: Vec<(String, usize)>,
    homes: Vec<HomeView>,
}

/// A table with groups as rows; the last row is their sum.
#[derive(Debug, Serialize)]
struct TableView {
    title: &'static str,
    columns: Vec<&'static str>,
    rows: Vec<(String, Vec<String>)>,
}

/// An operation or a shared type of which something is unknown.
#[derive(Debug, Serialize)]
struct HomeView {
    name: String,
    href: Option<String>,
    count: usize,
    gaps: Vec<GapView>,
}

#[derive(Debug, Serialize)]
struct GapView {
    subject: String,
    href: Option<String>,
    missing: String,
    place: String,
}

/// The figures of a service, and its gaps, the worst operations first.
pub(crate) fn coverage(found: &ServiceCoverage, links: &Links<'_>) -> CoverageView {
    let mut homes: BTreeMap<&str, Vec<&Gap>> = BTreeMap::new();
    for gap in found.groups.iter().flat_map(|group| &group.gaps) {
        homes.entry(&gap.home).or_default().push(gap);
    }
    let mut homes: Vec<HomeView> = homes.into_iter().map(|(name, gaps)| home(name, &gaps, links)).collect();
    homes.sort_by_key(|home| std::cmp::Reverse(home.count));
    let table = |(title, columns): &(&'static str, speclang::coverage::Figures)| {
        let figures = |tally| columns(tally).into_iter().map(|(_, figure)| figure).collect();
        let groups = found.groups.iter().map(|group| (group.title.clone(), figures(&group.tally)));
        TableView {
            title,
            columns: columns(&found.tally).into_iter().map(|(name, _)| name).collect(),
            rows: groups.chain([("All".to_owned(), figures(&found.tally))]).collect(),
        }
    };
    let sources = found.tally.facts.by_source().into_iter().map(|(name, count)| (name.to_owned(), count)).collect();
    CoverageView { verdict: verdict(&found.tally), tables: TABLES.iter().map(table).collect(), sources, homes }
}

fn home(name: &str, gaps: &[&Gap], links: &Links<'_>) -> HomeView {
    let book = links.book;
    let page = book.operation_page(name).or_else(|| book.type_place(name));
    let gap = |gap: &&Gap| {
        // `query status` stands on the operation's page; fields of types and codes have places of their own.
        let parameter = gap.subject.split_once(' ').and_then(|(_, parameter)| {
            Some(format!("{}#{}", book.operation_page(name)?, anchor::id("param", parameter)))
        });
        let found = parameter.or_else(|| book.code_place(&gap.subject)).or_else(|| page.clone());
        GapView {
            subject: gap.subject.clone(),
            href: found.map(|path| links.href(&path)),
            missing: gap.missing.join(", "),
            place: format!("{}:{}", gap.file, gap.line),
        }
    };
    HomeView {
        name: if name == "errors" { "Error codes".to_owned() } else { name.to_owned() },
        href: page.as_ref().map(|path| links.href(path)),
        count: gaps.iter().map(|gap| gap.count()).sum(),
        gaps: gaps.iter().map(gap).collect(),
    }
}
