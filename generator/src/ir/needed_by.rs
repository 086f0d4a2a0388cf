//! Which groups need something that stands in the crate for several.

use std::collections::BTreeSet;

/// The groups without which a type or a code is not compiled, by their modules.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NeededBy {
    /// All groups, or the crate itself.
    All,
    /// One alone: what can stand in a file of the group does.
    One(String),
    /// Some of several.
    Some(BTreeSet<String>),
}

impl NeededBy {
    /// What any of these groups needs; of `all` groups there are so many.
    #[must_use]
    pub fn any(mut groups: BTreeSet<String>, all: usize) -> Self {
        match groups.len() {
            0 => Self::All,
            count if count == all => Self::All,
            1 => groups.pop_first().map_or(Self::All, Self::One),
            _ => Self::Some(groups),
        }
    }

    /// What one of the two needs.
    #[must_use]
    pub fn or(self, other: &Self) -> Self {
        let groups = |side: &Self| match side {
            Self::All => None,
            Self::One(group) => Some(BTreeSet::from([group.clone()])),
            Self::Some(groups) => Some(groups.clone()),
        };
        let both = groups(&self).zip(groups(other)).map(|(first, second)| &first | &second);
        both.map_or(Self::All, |groups| Self::any(groups, usize::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::NeededBy;

    fn any(groups: &[&str]) -> NeededBy {
        NeededBy::any(groups.iter().map(|group| (*group).to_owned()).collect(), 3)
    }

    #[test]
    fn what_all_groups_or_none_need_is_always_there() {
        assert_eq!((any(&[]), any(&["a", "b", "c"])), (NeededBy::All, NeededBy::All));
        assert_eq!(any(&["b"]), NeededBy::One("b".to_owned()));
    }

    #[test]
    fn what_one_of_two_needs_is_there_with_either() {
        assert_eq!(any(&["b"]).or(&any(&["a"])), any(&["a", "b"]));
        assert_eq!(any(&["b"]).or(&any(&["b"])), any(&["b"]));
        assert_eq!(any(&["a", "b"]).or(&any(&[])), NeededBy::All);
    }
}
