//! What the witness saw of each case, beside what is claimed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use specdiff::Compiles;

use crate::explained::{Axis, EXPLAINED};
use crate::golden::Golden;
use crate::rounds::Verdict;
use crate::states::{Cases, Subject};

type Verdicts = BTreeMap<(usize, usize), Verdict>;

/// All that was seen.
#[derive(Debug)]
pub(crate) struct Seen {
    /// Callers of each crate against the next one.
    pub(crate) next: Verdicts,
    /// The same callers against the crate that they were written for.
    pub(crate) own: Verdicts,
    pub(crate) golden: Golden,
}

/// What was seen of one case.
struct Witnessed {
    compiles: Compiles,
    wire: bool,
    /// Why, by what it is about.
    because: Vec<(Axis, String)>,
}

impl Seen {
    fn of(&self, cases: &Cases, subject: &Subject) -> Witnessed {
        let mut seen = Witnessed { compiles: Compiles::Fine, wire: false, because: Vec::new() };
        for pair in &subject.pairs {
            match *pair {
                (Some(_), None) => seen.breaks("the crate is gone".to_owned()),
                (Some(old), Some(new)) if old != new => self.add(cases, (old, new), &mut seen),
                _ => {}
            }
        }
        seen
    }

    fn add(&self, cases: &Cases, pair: (usize, usize), seen: &mut Witnessed) {
        let (before, after) = (&cases.states[pair.0], &cases.states[pair.1]);
        if before.lib != after.lib {
            seen.breaks(format!("`{}` is called `{}`", before.lib, after.lib));
        }
        for feature in before.features.difference(&after.features) {
            seen.breaks(format!("the cargo feature `{feature}` is gone"));
        }
        let (verdict, own) = (&self.next[&pair], &self.own[&(pair.0, pair.0)]);
        for error in &verdict.errors {
            seen.breaks(format!("{} {}: {}", error.code, error.text, error.excerpt));
        }
        let known = |excerpt: &str| own.warnings.iter().any(|warning| same_line(&warning.excerpt, excerpt, pair));
        if let Some(warning) = verdict.warnings.iter().find(|warning| !known(&warning.excerpt)) {
            seen.compiles = seen.compiles.max(Compiles::Warns);
            seen.because.push((Axis::Compiles, warning.text.clone()));
        }
        if let Some((was, is)) = self.golden.difference(pair.0, pair.1) {
            seen.wire = true;
            seen.because.push((Axis::Wire, format!("{was}\n    is {is}")));
        }
    }
}

impl Witnessed {
    fn breaks(&mut self, why: String) {
        self.compiles = Compiles::Breaks;
        self.because.push((Axis::Compiles, why));
    }

    fn because(&self, about: Axis) -> String {
        let reasons: Vec<&str> =
            self.because.iter().filter(|(axis, _)| *axis == about).map(|(_, why)| why.as_str()).collect();
        if reasons.is_empty() { "nothing differs".to_owned() } else { reasons.join("\n    ") }
    }
}

/// Whether two lines of callers differ in the crate's path alone.
fn same_line(own: &str, next: &str, (old, new): (usize, usize)) -> bool {
    own.replace(&crate::crates::path_of(old), "") == next.replace(&crate::crates::path_of(new), "")
}

/// All cases, judged.
#[derive(Debug, Default)]
pub(crate) struct Judgement {
    agree: usize,
    explained: usize,
    disagree: usize,
    claims: BTreeMap<&'static str, usize>,
    /// Disagreements without a reason, and reasons without a disagreement.
    pub(crate) wrong: Vec<String>,
}

/// Compares what is claimed with what was seen.
pub(crate) fn judged(cases: &Cases, seen: &Seen) -> Judgement {
    let mut judgement = Judgement::default();
    let mut unused: BTreeSet<(&str, Axis)> = EXPLAINED.iter().map(|(name, axis, _)| (*name, *axis)).collect();
    assert_eq!(unused.len(), EXPLAINED.len(), "a disagreement is explained twice");
    for subject in &cases.subjects {
        let witnessed = seen.of(cases, subject);
        let mut found = Vec::new();
        if subject.compiles != witnessed.compiles {
            let what = format!("claims {:?}, and it is {:?}", subject.compiles, witnessed.compiles);
            found.push((Axis::Compiles, format!("{what}\n    {}", witnessed.because(Axis::Compiles))));
        }
        if subject.wire != witnessed.wire {
            let what = format!("claims wire {}, and it is {}", subject.wire, witnessed.wire);
            found.push((Axis::Wire, format!("{what}\n    {}", witnessed.because(Axis::Wire))));
        }
        found.extend(subject.unclassified.iter().map(|path| (Axis::Kind, format!("no kind describes {path}"))));
        *judgement.claims.entry(name_of(subject.compiles)).or_default() += 1;
        *judgement.claims.entry(if subject.wire { "wire" } else { "no wire" }).or_default() += 1;
        let is_agreed = found.is_empty();
        found.retain(|(axis, _)| {
            unused.remove(&(subject.name.as_str(), *axis));
            !EXPLAINED.iter().any(|(name, about, _)| *name == subject.name && about == axis)
        });
        judgement.agree += usize::from(is_agreed);
        judgement.explained += usize::from(!is_agreed && found.is_empty());
        if !found.is_empty() {
            judgement.disagree += 1;
            let all: Vec<String> = found.into_iter().map(|(_, what)| what).collect();
            judgement.wrong.push(format!("{}\n  {}", subject.name, all.join("\n  ")));
        }
    }
    let stale =
        unused.into_iter().map(|(name, axis)| format!("{name}\n  explained ({axis:?}), but there is no disagreement"));
    judgement.wrong.extend(stale);
    judgement
}

fn name_of(compiles: Compiles) -> &'static str {
    match compiles {
        Compiles::Fine => "fine",
        Compiles::Warns => "warns",
        Compiles::Breaks => "breaks",
    }
}

/// The table.
impl fmt::Display for Judgement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| cases | agree | explained | disagree |")?;
        writeln!(f, "|---|---|---|---|")?;
        let cases = self.agree + self.explained + self.disagree;
        writeln!(f, "| {cases} | {} | {} | {} |", self.agree, self.explained, self.disagree)?;
        writeln!(f)?;
        let claims: Vec<String> = self.claims.iter().map(|(claim, count)| format!("{claim} {count}")).collect();
        writeln!(f, "claims: {}", claims.join(", "))
    }
}
