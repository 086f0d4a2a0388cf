//! The crates of all states as two libraries, and the callers of states against states.

use std::collections::BTreeMap;

use crate::compiler::{Compiler, Unit};
use crate::rounds::{Verdict, judge};
use crate::states::{Cases, State};
use crate::surface::KRATE;

/// Two libraries, so that two cores have something to do.
pub(crate) const LIBRARIES: [&str; 2] = ["even", "odd"];

/// Path of a state's module.
pub(crate) fn path_of(state: usize) -> String {
    format!("{}::s{state}", LIBRARIES[state % 2])
}

/// Compiles all states; each of them must compile.
pub(crate) fn compile(compiler: &Compiler, states: &[State]) {
    std::thread::scope(|scope| {
        for (parity, name) in LIBRARIES.into_iter().enumerate() {
            scope.spawn(move || {
                let mine = states.iter().enumerate().filter(|(number, _)| number % 2 == parity);
                let text: String = mine.map(|(number, state)| state.module(&format!("s{number}"))).collect();
                compiler.write(name, "main.rs", &text);
                let said = compiler.compile(Unit { name, kind: "lib", emit: "link", uses: &[] });
                let error = said.iter().find(|message| message.is_error);
                assert!(error.is_none(), "a generated crate does not compile: {error:?}");
            });
        }
    });
}

/// What the compiler says to the callers of the first of each pair when they are given the second; `name` is that of
/// the unit.
pub(crate) fn judged(
    compiler: &Compiler,
    cases: &Cases,
    name: &str,
    pairs: &[(usize, usize)],
) -> BTreeMap<(usize, usize), Verdict> {
    let of = |(old, new): &(usize, usize)| format!("c{old}_{new}");
    let text = |(old, new): &(usize, usize)| cases.states[*old].caller.replace(KRATE, &path_of(*new));
    let texts = pairs.iter().map(|pair| (of(pair), text(pair))).collect();
    let unit = Unit { name, kind: "lib", emit: "metadata", uses: &LIBRARIES };
    let mut verdicts = judge(compiler, unit, &|_| String::new(), &texts);
    pairs.iter().filter_map(|pair| Some((*pair, verdicts.remove(&of(pair))?))).collect()
}
