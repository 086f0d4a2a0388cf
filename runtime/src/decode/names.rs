//! Names of the fields of an object, and which of them a key is.

/// Names of fields, in the order of what they name.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Names<'a> {
    /// A text for each.
    Listed(&'a [&'a str]),
    /// One text for all, in which a zero byte ends each name, as [`names!`](crate::names) makes it.
    Joined(&'static str),
}

impl<'a> Names<'a> {
    /// Each name.
    pub(crate) fn iter(mut self) -> impl Iterator<Item = &'a str> {
        core::iter::from_fn(move || {
            let (first, behind) = self.split_first()?;
            self = behind;
            Some(first)
        })
    }

    /// The name at a place; nothing stands for one that is not there.
    pub(crate) fn at(self, index: usize) -> &'a str {
        self.iter().nth(index).unwrap_or_default()
    }

    /// The place of a name, and the names behind it.
    pub(crate) fn find(self, name: &str) -> Option<(usize, Self)> {
        match self {
            Self::Listed(names) => {
                let index = names.iter().position(|known| *known == name)?;
                Some((index, Self::Listed(names.get(index + 1..).unwrap_or_default())))
            }
            Self::Joined(names) => {
                let (index, end) = find_joined(names.as_bytes(), name.as_bytes())?;
                Some((index, Self::Joined(names.get(end + 1..).unwrap_or_default())))
            }
        }
    }

    /// The first name, and those behind it.
    fn split_first(self) -> Option<(&'a str, Self)> {
        match self {
            Self::Listed(names) => names.split_first().map(|(first, behind)| (*first, Self::Listed(behind))),
            Self::Joined(names) => names.split_once('\0').map(|(first, behind)| (first, Self::Joined(behind))),
        }
    }

    /// How long the first name is, and those behind it, if a text begins with it.
    #[inline]
    pub(super) fn strip_first(self, text: &[u8]) -> Option<(usize, Self)> {
        match self {
            Self::Listed(names) => {
                let (first, behind) = names.split_first()?;
                text.starts_with(first.as_bytes()).then_some((first.len(), Self::Listed(behind)))
            }
            Self::Joined(names) => {
                let length = length_of_first(names.as_bytes(), text)?;
                Some((length, Self::Joined(names.get(length + 1..).unwrap_or_default())))
            }
        }
    }
}

/// The length of the first name, if the text begins with it: its end and the first difference are looked for eight bytes at a time, as names are
/// too short for a call to be worth it.
#[inline]
fn length_of_first(names: &[u8], text: &[u8]) -> Option<usize> {
    let mut length = 0;
    while let (Some(name), Some(part)) = (eight(names, length), eight(text, length)) {
        let ends = zeros(name);
        let (end, difference) = (ends.trailing_zeros() / 8, (name ^ part).trailing_zeros() / 8);
        match (ends, difference < end) {
            (_, true) => return None,
            (0, false) => length += 8,
            (_, false) => return Some(length + end as usize),
        }
    }
    loop {
        match (names.get(length)?, text.get(length)) {
            (0, _) => return Some(length),
            (name, Some(letter)) if name == letter => length += 1,
            _ => return None,
        }
    }
}

/// The place of a name, and where it ends.
fn find_joined(names: &[u8], name: &[u8]) -> Option<(usize, usize)> {
    let (mut index, mut start) = (0, 0);
    for (part, at) in names.chunks(8).zip((0..).step_by(8)) {
        let mut ends = zeros(part.first_chunk::<8>().map_or_else(|| last(part), |part| u64::from_le_bytes(*part)));
        while ends != 0 {
            let end = at + ends.trailing_zeros() as usize / 8;
            if end - start == name.len() && names.get(start..end) == Some(name) {
                return Some((index, end));
            }
            (index, start) = (index + 1, end + 1);
            ends &= ends - 1;
        }
    }
    None
}

/// The highest bit of each byte that is zero.
const fn zeros(bytes: u64) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    !(((bytes & LOW) + LOW) | bytes | LOW)
}

/// Less than eight bytes, with ones behind them.
fn last(part: &[u8]) -> u64 {
    let mut bytes = [u8::MAX; 8];
    for (byte, known) in bytes.iter_mut().zip(part) {
        *byte = *known;
    }
    u64::from_le_bytes(bytes)
}

#[inline]
fn eight(text: &[u8], from: usize) -> Option<u64> {
    text.get(from..)?.first_chunk::<8>().map(|bytes| u64::from_le_bytes(*bytes))
}

/// The names of fields in one text, in which a zero byte ends each: a program holds one address, and not one for each name.
///
/// ```
/// use api_runtime::{DecodeError, Json, names};
///
/// fn id(json: Json<'_, '_>) -> Result<Option<String>, DecodeError> {
///     let mut id = None;
///     json.fields(names!["id"], &mut [&mut id])?;
///     Ok(id)
/// }
/// ```
#[macro_export]
macro_rules! names {
    ($($name:literal),* $(,)?) => {
        ::core::concat!($($name, "\0"),*)
    };
}

#[cfg(test)]
mod tests {
    use super::Names;

    const LISTED: [&str; 5] = ["id", "", "order_id", "order_identifier", "名称"];

    #[test]
    fn names_in_one_text_are_those_of_a_list() {
        let joined = Names::Joined(names!["id", "", "order_id", "order_identifier", "名称"]);
        assert_eq!(joined.iter().collect::<Vec<_>>(), LISTED);
        assert_eq!(Names::Joined(names![]).iter().count(), 0);
        for (index, name) in LISTED.iter().enumerate() {
            for names in [joined, Names::Listed(&LISTED)] {
                let (place, behind) = names.find(name).expect("it is there");
                assert_eq!((names.at(index), place), (*name, index));
                assert!(behind.iter().eq(LISTED.iter().skip(index + 1).copied()));
            }
        }
        let codes = Names::Joined(names!["T.1", "T.10", "T.2"]);
        for (place, code) in ["T.1", "T.10", "T.2"].into_iter().enumerate() {
            assert_eq!((codes.find(code).map(|(found, _)| found), codes.at(place)), (Some(place), code));
        }
        assert!(codes.find("T.").is_none() && codes.find("").is_none());
        assert_eq!(joined.at(5), "");
        assert!(joined.find("i").is_none() && Names::Joined(names!["id"]).find("").is_none());
    }

    #[test]
    fn the_first_name_is_told_by_all_of_its_letters() {
        let names = ["", "a", "order_i", "order_id", "order_idx", "order_identifier", "order_identifiers", "名称"];
        let behind = ["", "\":1}", "s", "s\":\"0123456789\"", "\0", "\0order_id\0"];
        for name in names {
            let texts = names.iter().flat_map(|begin| behind.map(|end| format!("{begin}{end}")));
            for text in texts.chain((0..name.len()).map(|cut| name.get(..cut).unwrap_or_default().to_owned())) {
                let expected = text.starts_with(name).then_some(name.len());
                for joined in [format!("{name}\0"), format!("{name}\0order_id\0id\0")] {
                    let listed = [name, "order_id"];
                    let found = Names::Joined(joined.clone().leak()).strip_first(text.as_bytes());
                    let same = Names::Listed(&listed).strip_first(text.as_bytes());
                    assert_eq!(found.map(|(length, _)| length), expected, "{name} {text}");
                    assert_eq!(same.map(|(length, _)| length), expected, "{name} {text}");
                    if joined.len() > name.len() + 1 {
                        assert!(found.into_iter().chain(same).all(|(_, behind)| behind.at(0) == "order_id"));
                    }
                }
            }
        }
    }
}
