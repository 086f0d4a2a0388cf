//! A file as pieces, each of which is the work of one function on inputs that can be told apart from others.

use std::any::type_name;
use std::hash::Hash;

use crate::parallel;
use crate::past::{self, Fingerprint, Past, Stamp};

/// A piece of a file.
pub(super) struct Piece<'a> {
    inputs: Option<Box<dyn Fn(Fingerprint) -> Fingerprint + Sync + 'a>>,
    text: Box<dyn Fn() -> String + Sync + 'a>,
}

impl<'a> Piece<'a> {
    /// A piece that is printed each time, as that costs little.
    pub(super) fn always(text: impl Fn() -> String + Sync + 'a) -> Self {
        Self { inputs: None, text: Box::new(text) }
    }

    /// A piece that need not be printed again while its inputs are the same. The function cannot know of anything else: it has no
    /// size, so it holds nothing.
    ///
    /// # Panics
    ///
    /// When the function has no name to be told by.
    pub(super) fn of<I: Hash + Copy + Sync + 'a, F: Fn(I) -> String + Copy + Sync + 'a>(given: I, print: F) -> Self {
        const { assert!(size_of::<F>() == 0, "all that a piece is made from is among its inputs") };
        assert!(!type_name::<F>().contains('{'), "closures of a function have one name");
        Self {
            inputs: Some(Box::new(move |generator| past::inputs(generator, type_name::<F>(), &given))),
            text: Box::new(move || print(given)),
        }
    }

    /// Its text, and where it can be told, the fingerprints of its inputs and of that text.
    fn emit(
        &self,
        past: &dyn Past,
        stamps: &[Stamp],
        before: Option<&str>,
    ) -> (String, Option<(Fingerprint, Fingerprint)>) {
        let inputs = past.generator().zip(self.inputs.as_ref()).map(|(generator, inputs)| inputs(generator));
        let Some(inputs) = inputs else { return ((self.text)(), None) };
        let (text, hash) = past::recalled(inputs, stamps, before).unwrap_or_else(|| {
            let text = (self.text)();
            let hash = past::fingerprint(text.as_bytes());
            (text, hash)
        });
        (text, Some((inputs, hash)))
    }
}

/// A file of one piece that is the same whenever the generator is.
pub fn renew_page(path: &str, past: &dyn Past, print: fn() -> String) -> Emitted {
    let inputs = Some(Box::new(|generator| past::inputs(generator, path, &())) as Box<_>);
    Part::new(path, Piece { inputs, text: Box::new(print) }).emit(past)
}

/// A file to be: its path below `generated/`, and its pieces.
pub(super) struct Part<'a> {
    pub(super) path: String,
    pub(super) pieces: Vec<Piece<'a>>,
}

/// A file that was emitted.
#[derive(Debug)]
pub struct Emitted {
    /// Its path below `generated/`.
    pub path: String,
    /// What stands there.
    pub before: Option<String>,
    /// What should.
    pub text: String,
    /// What it is made of.
    pub stamps: Vec<Stamp>,
}

impl Part<'_> {
    /// A file of one piece.
    pub(super) fn new(path: impl Into<String>, piece: Piece<'_>) -> Part<'_> {
        Part { path: path.into(), pieces: vec![piece] }
    }

    /// Puts the file together; several pieces over all cores.
    pub(super) fn emit(&self, past: &dyn Past) -> Emitted {
        let before = past.text(&self.path);
        let known = past.stamps(&self.path);
        let emit = |piece: &Piece<'_>| piece.emit(past, known, before.as_deref());
        let pieces = match self.pieces.as_slice() {
            [one] => vec![emit(one)],
            several => parallel::map(several, emit),
        };
        let mut text = String::with_capacity(pieces.iter().map(|(piece, _)| piece.len() + 1).sum());
        let mut stamps = Vec::new();
        for (piece, made_of) in pieces {
            if !text.is_empty() {
                text.push('\n');
            }
            let start = text.len();
            text.push_str(&piece);
            stamps.extend(made_of.map(|(inputs, hash)| Stamp { inputs, text: hash, start, end: text.len() }));
        }
        Emitted { path: self.path.clone(), before, text, stamps }
    }
}
