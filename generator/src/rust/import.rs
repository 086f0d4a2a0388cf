//! `use` items: their order, and their names in as few lines as possible.

use std::cmp::Ordering;

use super::flat::width;
use super::shape::{LINE, STEP, margin, next_line};
use super::token::Cursor;

/// A tree of names.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Import {
    path: Vec<Segment>,
}

/// A part of a path.
#[derive(Debug, PartialEq, Eq)]
enum Segment {
    /// `self`, `super`, `crate`, by their order.
    Anchor(u8, &'static str),
    /// A name, perhaps under another one.
    Name(String, Option<String>),
    Glob,
    List(Vec<Import>),
}

impl Import {
    /// Reads it with its semicolon.
    pub(super) fn read(cursor: &mut Cursor<'_>) -> Self {
        let import = Self::tree(cursor);
        cursor.operator(";");
        import
    }

    fn tree(cursor: &mut Cursor<'_>) -> Self {
        let mut path = Vec::new();
        if cursor.operator("::") {
            path.push(Segment::Name(String::new(), None));
        }
        loop {
            path.push(Self::segment(cursor));
            if !cursor.operator("::") {
                break;
            }
        }
        // Braces around one name are none.
        if let Some(Segment::List(list)) = path.last()
            && list.len() == 1
            && !matches!(list[0].path.as_slice(), [Segment::Anchor(..)])
            && let Some(Segment::List(mut list)) = path.pop()
        {
            path.append(&mut list[0].path);
        }
        Self { path }
    }

    fn segment(cursor: &mut Cursor<'_>) -> Segment {
        if let Some(mut inner) = cursor.group('{') {
            let mut list = Vec::new();
            while !inner.is_empty() {
                list.push(Self::tree(&mut inner));
                inner.operator(",");
            }
            list.sort();
            return Segment::List(list);
        }
        if cursor.operator("*") {
            return Segment::Glob;
        }
        match cursor.name().unwrap_or_default() {
            "self" => Segment::Anchor(0, "self"),
            "super" => Segment::Anchor(1, "super"),
            "crate" => Segment::Anchor(2, "crate"),
            name => {
                let alias = cursor.word("as").then(|| cursor.name().unwrap_or_default().to_owned());
                Segment::Name(name.to_owned(), alias)
            }
        }
    }

    /// The item behind its keyword.
    pub(super) fn write(&self, lead: &str, indent: usize) -> String {
        let flat = format!("{lead}{};", self.flat());
        let Some((Segment::List(list), path)) = self.path.split_last() else { return flat };
        // rustfmt leaves two columns free here, and one below.
        if indent + width(&flat) + 2 <= LINE {
            return flat;
        }
        let path: Vec<String> = path.iter().map(Segment::flat).collect();
        let inside = indent + STEP;
        let mut out = format!("{lead}{}::{{\n{}", path.join("::"), margin(inside));
        let (mut column, mut broken) = (inside, false);
        for (index, each) in list.iter().enumerate() {
            let text = each.flat();
            if index > 0 {
                // rustfmt leaves the last column free, unless the last comma of a single line stands there.
                let comma = usize::from(index + 1 < list.len() || broken);
                if column + 1 + width(&text) + comma >= LINE {
                    out.push_str(&next_line(inside));
                    column = inside;
                    broken = true;
                } else {
                    out.push(' ');
                    column += 1;
                }
            }
            out.push_str(&text);
            out.push(',');
            column += width(&text) + 1;
        }
        out.push_str(&next_line(indent));
        out.push_str("};");
        out
    }

    fn flat(&self) -> String {
        self.path.iter().map(Segment::flat).collect::<Vec<_>>().join("::")
    }
}

impl Segment {
    fn flat(&self) -> String {
        match self {
            Self::Anchor(_, word) => (*word).to_owned(),
            Self::Name(name, None) => name.clone(),
            Self::Name(name, Some(alias)) => format!("{name} as {alias}"),
            Self::Glob => "*".to_owned(),
            Self::List(list) => format!("{{{}}}", list.iter().map(Import::flat).collect::<Vec<_>>().join(", ")),
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Anchor(rank, _) => *rank,
            Self::Name(..) => 3,
            Self::Glob => 4,
            Self::List(_) => 5,
        }
    }
}

impl Ord for Import {
    fn cmp(&self, other: &Self) -> Ordering {
        let pairs = self.path.iter().zip(&other.path);
        // A name under another one stands before what lies below it.
        let parts = pairs.map(|(left, right)| left.cmp(right)).find(|order| order.is_ne());
        parts.unwrap_or_else(|| self.path.len().cmp(&other.path.len()))
    }
}

impl PartialOrd for Import {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Segment {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Name(left, _), Self::Name(right, _)) => by_version(left, right),
            (Self::List(left), Self::List(right)) => left.cmp(right),
            _ => self.rank().cmp(&other.rank()),
        }
    }
}

impl PartialOrd for Segment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The order of names: numbers in them count as numbers, and `_` stands before everything.
fn by_version(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left.trim_start_matches("r#"), right.trim_start_matches("r#"));
    let mut zeros = Ordering::Equal;
    loop {
        let ((one, left_rest), (other, right_rest)) = match (chunk(left), chunk(right)) {
            (None, None) => return zeros,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(one), Some(other)) => (one, other),
        };
        let order = match (one == "_", other == "_") {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            _ if is_number(one) && is_number(other) => {
                let (bare, other_bare) = (one.trim_start_matches('0'), other.trim_start_matches('0'));
                zeros = zeros.then(other.len().cmp(&one.len()).then(Ordering::Equal)).then(Ordering::Equal);
                bare.len().cmp(&other_bare.len()).then_with(|| bare.cmp(other_bare))
            }
            _ => one.cmp(other),
        };
        if order.is_ne() {
            return order;
        }
        (left, right) = (left_rest, right_rest);
    }
}

fn is_number(chunk: &str) -> bool {
    chunk.starts_with(|character: char| character.is_ascii_digit())
}

/// The first part of a name: an underscore, a number, or what stands before either.
fn chunk(name: &str) -> Option<(&str, &str)> {
    let first = name.chars().next()?;
    let end = if first == '_' {
        1
    } else if first.is_ascii_digit() {
        name.find(|character: char| !character.is_ascii_digit()).unwrap_or(name.len())
    } else {
        name.find(|character: char| character == '_' || character.is_ascii_digit()).unwrap_or(name.len())
    };
    Some(name.split_at(end))
}
