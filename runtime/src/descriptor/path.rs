//! Where a value stands in a body.

use core::fmt;

/// Where a value stands in a body: names of fields, from the outermost object inwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Path(
    /// The names. None at all is the body itself.
    pub &'static [&'static str],
);

impl Path {
    /// The outermost name, which is what is looked out for while a body is read.
    pub(crate) fn first(self) -> Option<&'static str> {
        self.0.first().copied()
    }
}

/// The names with dots between them; those that hold a dot in quotes.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, name) in self.0.iter().enumerate() {
            f.write_str(if at > 0 { "." } else { "" })?;
            if name.contains('.') { write!(f, "\"{name}\"")? } else { f.write_str(name)? }
        }
        Ok(())
    }
}
