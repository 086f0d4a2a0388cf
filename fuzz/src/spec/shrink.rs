//! A spec in which less stands.

use super::Spec;
use super::entries::entries;

impl Spec {
    /// The spec without one of its files, blocks, entries or lines, the largest parts first.
    #[must_use]
    pub fn smaller(&self) -> Vec<Self> {
        let mut smaller = Vec::new();
        if self.files.len() > 1 {
            smaller.extend((0..self.files.len()).map(|index| {
                let mut files = self.files.clone();
                files.remove(index);
                Self { files }
            }));
        }
        for (index, (_, text)) in self.files.iter().enumerate() {
            let mut parts: Vec<_> = entries(text).into_iter().map(|entry| (entry.whole(), entry.flow)).collect();
            parts.sort_by_key(|(range, _)| core::cmp::Reverse(range.len()));
            for (range, flow) in parts {
                let rest = text[range.end..].trim_start_matches(' ');
                let rest = rest.strip_prefix(if flow { "," } else { "\n" }).unwrap_or(rest);
                let before = text[..range.start].trim_end_matches(' ');
                let before = if flow && rest.starts_with('}') { before.trim_end_matches(',') } else { before };
                smaller.push(self.with(index, format!("{before}{}", if flow { rest.trim_start() } else { rest })));
            }
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            smaller.extend((0..lines.len()).map(|at| {
                let kept = lines.iter().enumerate().filter(|(line, _)| *line != at).map(|(_, line)| *line);
                self.with(index, kept.collect())
            }));
        }
        smaller
    }

    /// The spec with another text in one of its files.
    fn with(&self, index: usize, text: String) -> Self {
        let mut changed = self.clone();
        changed.files[index].1 = text;
        changed
    }
}
