//! Whether two values of a parameter are one: a number may be spelled in several ways.

use core::hash::{Hash, Hasher};
use std::collections::HashSet;

use rust_decimal::Decimal;

use crate::plain_number::{decimal, has_one_spelling};
use crate::wire::{Room, read_all};
use crate::{Kind, WireRef};

/// Lists up to this long are compared item by item, which needs no memory.
const SHORT: usize = 16;

/// Whether two texts spell one value of the kind: of numbers, `1` and `1.00` do.
pub(crate) fn same_text(kind: Kind, first: &str, second: &str) -> bool {
    let may_be_same = || kind.is_number() && !(has_one_spelling(first) && has_one_spelling(second));
    first == second || (may_be_same() && decimal(first).is_some_and(|number| decimal(second) == Some(number)))
}

/// The index of each value that equals one before it; `value` says the value at an index, or that none is looked at there.
/// Lists may hold many thousands.
pub(crate) fn repeated<'a>(count: usize, value: impl Fn(usize) -> Option<WireRef<'a>>) -> impl Iterator<Item = usize> {
    let mut seen = (count > SHORT).then(HashSet::new);
    (0..count).filter(move |&index| {
        let Some(own) = value(index).map(OneSpelling) else { return false };
        match &mut seen {
            Some(seen) => !seen.insert(own),
            None => (0..index).filter_map(&value).any(|earlier| OneSpelling(earlier) == own),
        }
    })
}

/// A value that is compared with each of its numbers as if it were spelled without zeros at the end.
struct OneSpelling<'a>(WireRef<'a>);

impl OneSpelling<'_> {
    fn number(&self) -> Option<Decimal> {
        match self.0 {
            WireRef::Integer(number) => Some(number.into()),
            WireRef::Unsigned(number) => Some(number.into()),
            WireRef::Decimal(number) => Some(number),
            WireRef::Number(text) => decimal(text),
            _ => None,
        }
    }

    /// Numbers and texts are apart even where they are spelled alike.
    const fn kind(&self) -> u8 {
        match self.0 {
            WireRef::State(_) => 0,
            WireRef::Text(_) | WireRef::Instant(_) | WireRef::Date(_) | WireRef::Month(_) => 1,
            WireRef::Number(_) | WireRef::Integer(_) | WireRef::Unsigned(_) | WireRef::Decimal(_) => 2,
            WireRef::Bool(_) => 3,
            WireRef::List(_) => 4,
            WireRef::Object(_) => 5,
            WireRef::Map(_) => 6,
            WireRef::Json(_) => 7,
            WireRef::Member(..) => 8,
            WireRef::Bytes(_) => 9,
            WireRef::File(_) => 10,
        }
    }
}

impl PartialEq for OneSpelling<'_> {
    fn eq(&self, other: &Self) -> bool {
        if self.kind() != other.kind() {
            return false;
        }
        match (self.0, other.0) {
            (WireRef::State(own), WireRef::State(other)) => own == other,
            (WireRef::List(own), WireRef::List(other)) => {
                let same = || own.iter().zip(other.iter()).all(|(own, other)| OneSpelling(own) == OneSpelling(other));
                own.count() == other.count() && same()
            }
            (WireRef::Object(own), WireRef::Object(other)) => {
                let same = |own: &[WireRef<'_>], other: &[WireRef<'_>]| {
                    let mut pairs = own.iter().zip(other);
                    own.len() == other.len() && pairs.all(|(own, other)| OneSpelling(*own) == OneSpelling(*other))
                };
                read_all(own, |own| read_all(other, |other| same(own, other))).flatten().unwrap_or(false)
            }
            (WireRef::Map(own), WireRef::Map(other)) => {
                let (mut left, mut right) = (Vec::new(), Vec::new());
                own.each(&mut |key, value| left.push((key, OneSpelling(value))));
                other.each(&mut |key, value| right.push((key, OneSpelling(value))));
                left == right
            }
            (WireRef::Json(own), WireRef::Json(other)) => own == other,
            (WireRef::Bytes(own), WireRef::Bytes(other)) => own == other,
            (WireRef::File(own), WireRef::File(other)) => own == other,
            (WireRef::Member(own, value), WireRef::Member(other, of_other)) => {
                own == other && OneSpelling(value.to_wire()) == OneSpelling(of_other.to_wire())
            }
            (own, wire) => match (self.number(), other.number()) {
                (Some(own), Some(other)) => own == other,
                _ => own.text(&mut Room::new()) == wire.text(&mut Room::new()),
            },
        }
    }
}

impl Eq for OneSpelling<'_> {}

impl Hash for OneSpelling<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.kind().hash(state);
        match (self.0, self.number()) {
            (WireRef::State(own), _) => own.hash(state),
            (WireRef::List(items), _) => items.iter().for_each(|item| OneSpelling(item).hash(state)),
            (WireRef::Object(object), _) => {
                object.read(&mut |values| values.iter().for_each(|value| OneSpelling(*value).hash(state)));
            }
            (WireRef::Map(map), _) => map.each(&mut |key, value| {
                key.hash(state);
                OneSpelling(value).hash(state);
            }),
            (WireRef::Json(any), _) => any.hash(state),
            (WireRef::Bytes(bytes), _) => bytes.hash(state),
            (WireRef::File(file), _) => file.hash(state),
            (WireRef::Member(index, value), _) => {
                index.hash(state);
                OneSpelling(value.to_wire()).hash(state);
            }
            (_, Some(number)) => number.normalize().serialize().hash(state),
            (scalar, None) => scalar.text(&mut Room::new()).hash(state),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ToWire, Wire};

    #[test]
    fn zeros_at_the_end_make_no_other_number() {
        assert!(same_text(Kind::Decimal, "1", "1.00") && same_text(Kind::Integer, "7", "7"));
        assert!(same_text(Kind::Decimal, "0", "-0") && same_text(Kind::Integer, "7", "007"));
        assert!(!same_text(Kind::Decimal, "1", "1.01") && !same_text(Kind::Decimal, "a", "b"));
        assert!(!same_text(Kind::Decimal, "1", "2") && !same_text(Kind::Decimal, "-1", "1"));
        assert!(!same_text(Kind::Text, "1", "1.00"), "texts are what they are");
    }

    #[test]
    fn values_are_compared_to_their_depth() {
        let object = |id: &str, amount: &str| {
            Wire::List(vec![Wire::Object(vec![Wire::Text(id.to_owned()), Wire::Number(amount.to_owned())])])
        };
        let few = [object("1", "1"), object("1.0", "1"), object("1", "2"), object("1", "1.0"), Wire::List(vec![])];
        // The same where there are so many that they are looked up.
        let more = (10..40).map(|number| object("many", &number.to_string()));
        let many: Vec<Wire> = few.iter().cloned().chain(more).chain([object("many", "39.0")]).collect();
        let found = |values: &[Wire]| repeated(values.len(), |index| Some(values[index].to_wire())).collect::<Vec<_>>();
        assert_eq!(found(&few), [3]);
        assert_eq!(found(&many), [3, many.len() - 1]);
    }

    #[test]
    fn types_spell_what_texts_do() {
        let same = |own: &dyn Fn() -> WireRef<'static>, text: WireRef<'_>| {
            let (own, text) = (OneSpelling(own()), OneSpelling(text));
            let hash = |value: &OneSpelling<'_>| {
                let mut hasher = std::hash::DefaultHasher::new();
                value.hash(&mut hasher);
                hasher.finish()
            };
            (own == text, hash(&own) == hash(&text)) == (true, true)
        };
        assert!(same(&|| WireRef::Integer(7), WireRef::Number("7.0")));
        assert!(same(&|| WireRef::Unsigned(u64::MAX), WireRef::Number("18446744073709551615")));
        assert!(same(&|| WireRef::Decimal(Decimal::new(700, 2)), WireRef::Number("7")));
        assert!(same(&|| WireRef::Date("2026-01-01".parse().unwrap()), WireRef::Text("2026-01-01")));
        assert!(!same(&|| WireRef::Integer(7), WireRef::Text("7")));
    }
}
