//! What differs between two sentences: the parts that came and went, and words that tell of facts.

use crate::sdk::Witness;

/// Letters around what differs, so that the place is found again.
const AROUND: usize = 16;

/// Parts that stand in one of two texts alone, in their order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) gone: Vec<String>,
    pub(super) come: Vec<String>,
}

impl Parts {
    /// Spaces, marks at ends, and words of forms make no difference.
    pub(super) fn between(old: &str, new: &str, witness: &Witness) -> Self {
        let (old, new) = (witness.parts(old), witness.parts(new));
        let bare = |part: &str| bare(part, &witness.ends);
        let lacks = |parts: &[String], part: &str| parts.iter().all(|known| bare(known) != bare(part));
        let gone = old.iter().filter(|part| lacks(&new, part)).cloned().collect();
        let come = new.iter().filter(|part| lacks(&old, part)).cloned().collect();
        Self { gone, come }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.gone.is_empty() && self.come.is_empty()
    }

    /// Whether one of them speaks of what a spec says in facts.
    pub(super) fn tell(&self, witness: &Witness) -> bool {
        self.gone.iter().chain(&self.come).any(|part| witness.telling.iter().any(|word| part.contains(word)))
    }

    /// One part that became another one is cut down to what differs.
    pub(super) fn narrowed(self) -> Self {
        let ([gone], [come]) = (self.gone.as_slice(), self.come.as_slice()) else { return self };
        let (old, new): (Vec<char>, Vec<char>) = (gone.chars().collect(), come.chars().collect());
        let shorter = old.len().min(new.len());
        let before = (0..shorter).take_while(|at| old[*at] == new[*at]).count();
        let same = |at: &usize| old[old.len() - 1 - at] == new[new.len() - 1 - at];
        let after = (0..shorter - before).take_while(same).count();
        let cut = |letters: &[char]| {
            let (from, to) = (before.saturating_sub(AROUND), (letters.len() - after + AROUND).min(letters.len()));
            let inner: String = letters[from..to].iter().collect();
            let dots = |cut: bool| if cut { "…" } else { "" };
            format!("{}{inner}{}", dots(from > 0), dots(to < letters.len()))
        };
        Self { gone: vec![cut(&old)], come: vec![cut(&new)] }
    }
}

fn bare(part: &str, ends: &[String]) -> String {
    let part = ends.iter().fold(part, |part, end| part.trim_end_matches(end.as_str()));
    part.split_whitespace().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_part_that_became_another_is_cut_to_what_differs() {
        let [old, new] = ["10", "100"].map(|number| format!("{}{number}{}", "a".repeat(30), "b".repeat(30)));
        let parts = Parts { gone: vec![old], come: vec![new] }.narrowed();
        let around = |inner: &str| vec![format!("…{}{inner}{}…", "a".repeat(14), "b".repeat(16))];
        assert_eq!(parts, Parts { gone: around("10"), come: around("100") });
        let whole = Parts { gone: vec!["a".to_owned(), "b".to_owned()], come: vec!["c".to_owned()] };
        assert_eq!(whole.gone.len(), whole.narrowed().gone.len());
    }
}
