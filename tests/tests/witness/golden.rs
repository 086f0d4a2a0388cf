//! The bytes of all requests, before and after, from one program that holds the crates of all cases.

use std::collections::BTreeMap;
use std::process::Command;

use crate::compiler::{Compiler, Unit};
use crate::crates::{LIBRARIES, path_of};
use crate::rounds::judge;
use crate::states::Cases;
use crate::surface::KRATE;

/// What a caller does, and what is sent then, in the order of the caller.
pub(crate) type Requests = Vec<([String; 3], String)>;

/// What each caller sends: that of a state against a state.
#[derive(Debug)]
pub(crate) struct Golden(BTreeMap<(usize, usize), Requests>);

impl Golden {
    /// Compiles and runs the program.
    pub(crate) fn recorded(compiler: &Compiler, cases: &Cases, pairs: &[(usize, usize)]) -> Self {
        let mut wanted: Vec<(usize, usize)> = pairs.to_vec();
        wanted.extend(pairs.iter().flat_map(|(old, new)| [(*old, *old), (*new, *new)]));
        wanted.sort_unstable();
        wanted.dedup();
        let text = |(caller, krate): &(usize, usize)| {
            let zone = format!("\npub fn zone() -> api_runtime::Zone {{ {KRATE}::service::ZONE }}\n");
            (cases.states[*caller].requests.clone() + &zone).replace(KRATE, &path_of(*krate))
        };
        let callers: BTreeMap<String, String> = wanted.iter().map(|pair| (name(*pair), text(pair))).collect();
        let unit = Unit { name: "golden", kind: "bin", emit: "link", uses: &LIBRARIES };
        let head = |left: &[&String]| {
            let call = |name: &&String| {
                format!(
                    "    let mut it = Recorder {{ caller: \"{name}\" }}; {name}::visit_all(&mut it); it.day({name}::zone());\n"
                )
            };
            let calls: String = left.iter().map(call).collect();
            let codes: Vec<_> = cases.codes.iter().collect();
            let program = include_str!("program.rs");
            format!("{program}\nconst CODES: &[(&str, u16)] = &{codes:?};\nfn main() {{\n{calls}}}\n")
        };
        let verdicts = judge(compiler, unit, &head, &callers);
        let broken = wanted.iter().find(|pair| pair.0 == pair.1 && !verdicts[&name(**pair)].errors.is_empty());
        let said = broken.map(|pair| &verdicts[&name(*pair)].errors);
        assert!(broken.is_none(), "requests do not compile against their own crate: {broken:?}: {said:?}");
        let output = Command::new(compiler.built("golden")).output().expect("the program runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let mut all: BTreeMap<(usize, usize), Requests> = BTreeMap::new();
        let names: BTreeMap<String, (usize, usize)> = wanted.iter().map(|pair| (name(*pair), *pair)).collect();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let mut parts = line.splitn(5, '\t').map(str::to_owned);
            let mut next = || parts.next().expect("each line has five parts");
            let (caller, what, sent) = (next(), [next(), next(), next()], next());
            all.entry(names[&caller]).or_default().push((what, sent));
        }
        Self(all)
    }

    /// The first request that goes out with other bytes, as what it was and what it is; nothing where all are the same.
    ///
    /// Where the requests of the old crate still compile, they are what is compared. Where they do not, a caller has to
    /// follow: requests of the new crate stand in for them, name by name, and those of other names in their order.
    pub(crate) fn difference(&self, old: usize, new: usize) -> Option<(String, String)> {
        let before = &self.0[&(old, old)];
        if let Some(after) = self.0.get(&(old, new)) {
            return first_difference(before, after);
        }
        let mut after = followed(before, &self.0[&(new, new)]);
        // What is required may differ, and a caller who says more or less of it does not do the same.
        after.retain(|(what, _)| !what[1].is_empty());
        first_difference(before, &after)
    }

    /// How many requests are recorded.
    pub(crate) fn len(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }
}

fn name((caller, krate): (usize, usize)) -> String {
    format!("r{caller}_{krate}")
}

fn first_difference(before: &Requests, after: &Requests) -> Option<(String, String)> {
    let sent = before.iter().filter(|(_, sent)| !sent.starts_with("\"refused"));
    let differs = sent.filter_map(|(what, was)| {
        let is = after.iter().find(|(known, _)| known == what).map(|(_, is)| is)?;
        // A request that is no longer sent is another matter than one that says something else.
        (was != is && !is.starts_with("\"refused")).then(|| (format!("{what:?} {was}"), is.clone()))
    });
    differs.into_iter().next()
}

/// The new requests under the old names, as far as a caller can follow.
fn followed(before: &Requests, after: &Requests) -> Requests {
    let operations = follow(before, after, &|what| what[0].clone());
    let renamed: Requests = after
        .iter()
        .map(|([operation, parameter, state], sent)| {
            let known = operations.get(operation).unwrap_or(operation);
            ([known.clone(), parameter.clone(), state.clone()], sent.clone())
        })
        .collect();
    let parameters = follow(before, &renamed, &|what| format!("{}\t{}", what[0], what[1]));
    let name = |what: &[String; 3]| {
        let key = format!("{}\t{}", what[0], what[1]);
        let known = parameters.get(&key).unwrap_or(&key);
        let (operation, parameter) = known.split_once('\t').unwrap_or_default();
        [operation.to_owned(), parameter.to_owned(), what[2].clone()]
    };
    renamed.iter().map(|(what, sent)| (name(what), sent.clone())).collect()
}

/// Old names by new ones where both sides lack exactly as many: in their order.
fn follow(before: &Requests, after: &Requests, key: &dyn Fn(&[String; 3]) -> String) -> BTreeMap<String, String> {
    let keys = |requests: &Requests| {
        let mut known = Vec::new();
        for (what, _) in requests {
            let key = key(what);
            if !known.contains(&key) {
                known.push(key);
            }
        }
        known
    };
    let (old, new) = (keys(before), keys(after));
    let gone: Vec<&String> = old.iter().filter(|key| !new.contains(key)).collect();
    let come: Vec<&String> = new.iter().filter(|key| !old.contains(key)).collect();
    if gone.len() != come.len() {
        return BTreeMap::new();
    }
    come.into_iter().cloned().zip(gone.into_iter().cloned()).collect()
}
