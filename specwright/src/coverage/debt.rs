//! Where the debt is: what is unknown, line by line, the worst operations first.

use std::collections::BTreeMap;

use speclang::coverage::{Coverage, Gap};

use speclang::coverage::counted;

/// Operations, and types, that are shown unless all are asked for.
const SHOWN: usize = 5;

/// The section; nothing where nothing is unknown.
pub(super) fn section(coverage: &Coverage, all: bool) -> Vec<String> {
    let homes = homes(coverage);
    if homes.is_empty() {
        return Vec::new();
    }
    let mut text = vec![String::new(), "Unknown facts by place, most first".to_owned()];
    let (shown, rest) = homes.split_at(if all { homes.len() } else { SHOWN.min(homes.len()) });
    for (home, gaps) in shown {
        text.extend([String::new(), format!("  {home}: {} unknown", sum(gaps))]);
        text.extend(lines(gaps));
    }
    if !rest.is_empty() {
        let unknown: usize = rest.iter().map(|(_, gaps)| sum(gaps)).sum();
        let places = counted(rest.len(), "more operation or type", "more operations and types");
        text.extend([String::new(), format!("  and {unknown} unknown in {places}; pass `--all` to list them")]);
    }
    text
}

/// A line for each gap: place, subject, and what is missing.
pub(super) fn lines(gaps: &[&Gap]) -> Vec<String> {
    let place = |gap: &Gap| format!("{}:{}", gap.file, gap.line);
    let width = gaps.iter().map(|gap| place(gap).chars().count()).max().unwrap_or_default();
    let line = |gap: &&Gap| format!("    {:<width$}  {}: {}", place(gap), gap.subject, gap.missing.join(", "));
    gaps.iter().map(line).collect()
}

/// Gaps by service and operation (or shared type), those with the most unknowns first.
fn homes(coverage: &Coverage) -> Vec<(String, Vec<&Gap>)> {
    let mut homes: BTreeMap<(&str, &str), Vec<&Gap>> = BTreeMap::new();
    for service in &coverage.services {
        for gap in service.groups.iter().flat_map(|group| &group.gaps) {
            homes.entry((&service.name, &gap.home)).or_default().push(gap);
        }
    }
    let mut homes: Vec<_> =
        homes.into_iter().map(|((service, home), gaps)| (format!("{service} {home}"), gaps)).collect();
    // Stable: homes with as many unknowns stay in the order of their names.
    homes.sort_by_key(|(_, gaps)| std::cmp::Reverse(sum(gaps)));
    for (_, gaps) in &mut homes {
        gaps.sort_by_key(|gap| (&gap.file, gap.line));
    }
    homes
}

fn sum(gaps: &[&Gap]) -> usize {
    gaps.iter().map(|gap| gap.count()).sum()
}
