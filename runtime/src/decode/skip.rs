//! Passing over a value that nobody reads, however deep it is, with all of JSON's grammar.

use super::reader::{Broken, Reader};
use super::{Names, object};

/// Goes over the value that comes next.
pub(super) fn value(reader: &mut Reader<'_>) -> Result<(), Broken> {
    let mut open = Open::default();
    loop {
        // A value begins here.
        match reader.peek() {
            b'"' => _ = reader.string()?,
            kind @ (b'{' | b'[') => {
                reader.advance(1);
                reader.blanks();
                let is_object = kind == b'{';
                if !reader.eat(if is_object { b'}' } else { b']' }) {
                    open.push(is_object);
                    if is_object {
                        key(reader)?;
                    }
                    continue;
                }
            }
            _ => _ = reader.bare()?,
        }
        // A value ended here.
        loop {
            let Some(is_object) = open.last() else { return Ok(()) };
            if comma(reader, if is_object { b'}' } else { b']' })? {
                if is_object {
                    key(reader)?;
                }
                break;
            }
            open.pop();
        }
    }
}

/// Goes over the value that began there, unless somebody has read it.
#[inline]
pub(super) fn settle(reader: &mut Reader<'_>, start: usize) -> Result<(), Broken> {
    if !reader.is_broken() && reader.at() == start {
        if reader.is_watched() && reader.peek() == b'{' {
            // Whatever does not fit, nobody waits for.
            let _ = object::read(reader, Names::Listed(&[]), &mut []);
        } else {
            value(reader)?;
        }
    }
    if reader.is_broken() { Err(Broken) } else { Ok(()) }
}

/// Goes over what stands behind a value: a comma, or the end of what holds it. Whether another value follows.
#[inline]
pub(super) fn comma(reader: &mut Reader<'_>, end: u8) -> Result<bool, Broken> {
    reader.blanks();
    if reader.eat(b',') {
        reader.blanks();
        return Ok(true);
    }
    if reader.eat(end) { Ok(false) } else { Err(reader.broken()) }
}

/// Goes over a key and the colon behind it.
pub(super) fn key(reader: &mut Reader<'_>) -> Result<(), Broken> {
    reader.string()?;
    colon(reader)
}

/// Goes over the colon behind a key.
pub(super) fn colon(reader: &mut Reader<'_>) -> Result<(), Broken> {
    reader.blanks();
    if !reader.eat(b':') {
        return Err(reader.broken());
    }
    reader.blanks();
    Ok(())
}

/// Which of the objects and lists around a place are objects, a bit each.
#[derive(Default)]
struct Open {
    depth: usize,
    inner: u64,
    outer: Vec<u64>,
}

impl Open {
    fn push(&mut self, is_object: bool) {
        if self.depth > 0 && self.depth % 64 == 0 {
            self.outer.push(self.inner);
        }
        self.depth += 1;
        self.inner = self.inner << 1 | u64::from(is_object);
    }

    fn pop(&mut self) {
        self.depth -= 1;
        self.inner >>= 1;
        if self.depth > 0 && self.depth % 64 == 0 {
            self.inner = self.outer.pop().unwrap_or_default();
        }
    }

    fn last(&self) -> Option<bool> {
        (self.depth > 0).then_some(self.inner & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::value;
    use crate::decode::reader::Reader;
    use crate::decode::watch::Watch;

    fn passes(text: &str) -> bool {
        let mut reader = Reader::new(text, Watch::default());
        value(&mut reader).is_ok() && reader.end()
    }

    #[test]
    fn what_is_passed_over_is_json() {
        for text in ["1", " {\"a\" : [ ] , \"b\":{\"c\":[1,{}]}} ", "[[[]],null,\"\\u0000\"]", "[1e999]"] {
            assert!(passes(text), "{text}");
        }
        for text in ["", "[1,]", "{\"a\":1,}", "{a:1}", "[1 2]", "{\"a\"}", "[}", "{\"a\":[1}", "1 2", "]", "[1]]"] {
            assert!(!passes(text), "{text}");
        }
    }

    #[test]
    fn depth_costs_no_stack() {
        for depth in [1, 63, 64, 65, 128, 129, 1_000_000] {
            // Objects and lists by turns, with some irregularity.
            let opening: String = (0..depth).map(|at| if at % 3 == 0 { "{\"a\":" } else { "[" }).collect();
            let closing: String = (0..depth).rev().map(|at| if at % 3 == 0 { '}' } else { ']' }).collect();
            assert!(passes(&format!("{opening}1{closing}")), "{depth}");
            assert!(
                !passes(&format!("{opening}1{closing}]")) && !passes(&format!("{opening}1{}", &closing[1..])),
                "{depth}"
            );
            let swapped = closing.replace('}', ")").replace(']', "}").replace(')', "]");
            assert!(!passes(&format!("{opening}1{swapped}")), "{depth}");
        }
    }
}
