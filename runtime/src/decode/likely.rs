//! Which name of an object is likely to come next, and what came in its place.

use super::Names;

/// Where the likely name stands. Services write fields in the order of their documentation, mostly.
#[derive(Clone, Copy)]
pub(super) struct Likely<'n> {
    all: Names<'n>,
    /// The likely name and those behind it.
    rest: Names<'n>,
    index: usize,
}

impl<'n> Likely<'n> {
    pub(super) const fn new(all: Names<'n>) -> Self {
        Self { all, rest: all, index: 0 }
    }

    /// The likely name and those behind it.
    pub(super) const fn names(&self) -> Names<'n> {
        self.rest
    }

    /// The place of the likely name, which came, before the names behind it.
    #[inline]
    pub(super) fn came(&mut self, behind: Names<'n>) -> usize {
        self.pass(self.index, behind)
    }

    /// The place of another key, behind which the next one is likely; nothing stands for a key that is no name.
    pub(super) fn find<'a>(&mut self, strays: &mut Strays<'a>, key: &'a str) -> Option<usize> {
        let Names::Joined(all) = self.all else { return self.search(key) };
        let came = Came { all, key };
        if let Some(found) = strays.find(came) {
            let (index, rest) = found?;
            return Some(self.pass(index, Names::Joined(rest)));
        }
        let index = self.search(key);
        let found =
            index.and_then(|index| if let Names::Joined(rest) = self.rest { Some((index, rest)) } else { None });
        strays.note(came, found);
        index
    }

    /// The same, searched for among the likely name and those behind it, and then among all.
    pub(super) fn search(&mut self, key: &str) -> Option<usize> {
        let (index, rest) = match self.rest.find(key) {
            Some((ahead, rest)) => (self.index + ahead, rest),
            None => self.all.find(key)?,
        };
        Some(self.pass(index, rest))
    }

    fn pass(&mut self, index: usize, rest: Names<'n>) -> usize {
        (self.index, self.rest) = (index + 1, rest);
        index
    }
}

/// Keys that came in place of likely ones. The objects of a list have mostly the same, which are not searched for again.
#[derive(Default)]
pub(super) struct Strays<'a>(Vec<Option<(Came<'a>, Found)>>);

/// A key, and the names of its object.
#[derive(Clone, Copy)]
struct Came<'a> {
    all: &'static str,
    key: &'a str,
}

/// The place of its name, and the names behind it.
type Found = Option<(usize, &'static str)>;

impl<'a> Strays<'a> {
    /// How many are kept. One that comes later takes the place of an earlier one.
    const MOST: usize = 32;

    fn find(&self, came: Came<'a>) -> Option<Found> {
        let (known, found) = self.0.get(came.place())?.as_ref()?;
        let is_it = core::ptr::eq(known.all, came.all) && known.key == came.key;
        is_it.then_some(*found)
    }

    fn note(&mut self, came: Came<'a>, found: Found) {
        self.0.resize(Self::MOST, None);
        if let Some(place) = self.0.get_mut(came.place()) {
            *place = Some((came, found));
        }
    }
}

impl Came<'_> {
    /// Keys with one place are searched for again, so any mixture of their last letters will do.
    fn place(&self) -> usize {
        let letters = self.key.as_bytes();
        let end = letters.get(letters.len().saturating_sub(8)..).unwrap_or_default();
        let mixed = end.iter().fold(0_u32, |mixed, letter| mixed.wrapping_mul(31).wrapping_add(u32::from(*letter)));
        mixed as usize % Strays::MOST
    }
}

#[cfg(test)]
mod tests {
    use crate::{Decode, DecodeError, Json};

    #[derive(Debug, Clone, Default, PartialEq)]
    struct Thing {
        id: Option<String>,
        parts: Vec<Part>,
        size: Option<i64>,
    }

    #[derive(Debug, Clone, Default, PartialEq)]
    struct Part {
        size: Option<i64>,
        id: Option<String>,
    }

    impl Decode for Part {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            let mut part = Self::default();
            json.fields(crate::names!["size", "id"], &mut [&mut part.size, &mut part.id])?;
            Ok(part)
        }
    }

    impl Decode for Thing {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            let mut thing = Self::default();
            json.fields(crate::names!["id", "parts", "size"], &mut [&mut thing.id, &mut thing.parts, &mut thing.size])?;
            Ok(thing)
        }
    }

    /// The key `{` has the place of `id` among strays.
    #[test]
    fn objects_with_keys_in_any_order_and_among_others_are_read_alike() {
        let keys = [
            r#""id":"a""#,
            r#""parts":[{"id":"b","x":0,"size":3}]"#,
            r#""size":1"#,
            r#""x":2"#,
            r#""{":4"#,
            r#""id":"a""#,
        ];
        let part = Part { size: Some(3), id: Some("b".to_owned()) };
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        for order in orders {
            for other in 0..4 {
                let mut order: Vec<&str> = order.map(|key| keys[key]).to_vec();
                order.insert(other, keys[3]);
                order.insert(other, keys[4]);
                let object = format!("{{{}}}", order.join(","));
                let list = format!(r#"[{object},{object},{{"size":7,"y":0}},{object},{{{},"size":1}}]"#, keys[5]);
                let things = Vec::<Thing>::decode_body(list.as_bytes()).expect("things");
                let all = Thing { id: Some("a".to_owned()), parts: vec![part.clone()], size: Some(1) };
                let short = Thing { size: Some(7), ..Thing::default() };
                let escaped = Thing { id: Some("a".to_owned()), size: Some(1), ..Thing::default() };
                assert_eq!(things, [all.clone(), all.clone(), short, all, escaped], "{list}");
            }
        }
    }
}
