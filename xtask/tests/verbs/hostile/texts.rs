//! Hostile texts in every field of the language: refused, or shown and no more.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use serde_yaml::Value;

use crate::hostile::field::{EVERY_KEY, Field, Spec, fields, keys};
use crate::hostile::outputs::{self, Parts, html, is_page, markdown, more};
use crate::hostile::sandbox::Sandbox;
use crate::hostile::verbs::{DIFFS, READING, WRITING};
use crate::hostile::words::{MARK, WORDS};

/// What is plain in every field that holds prose.
const PLAIN: &str = "Another text.";

/// The same in the fields that hold several lines.
const LINES: &str = "Another text.\n\nAnother one.";

/// The spec, of a later version than the one that was released, and its fields.
fn later() -> (Spec, Vec<Field>) {
    let spec = Spec::of_every_key();
    let (fields, _) = fields(&spec);
    let is_version = |field: &&Field| matches!(field, Field::Value(_, path) if path == &[Value::from("version")]);
    let version = fields.iter().find(is_version).expect("a version").clone();
    (spec.with(&version, "9.0.0"), fields)
}

#[test]
fn the_spec_has_every_key_of_the_language() {
    let spec = Spec::of_every_key();
    assert!(spec.passes(true), "run `cargo xtask check` on it");
    let (fields, used) = fields(&spec);
    let missing: Vec<String> = keys().difference(&used).cloned().collect();
    assert_eq!(missing, Vec::<String>::new(), "give every_key.yaml what is new in the language");
    assert!(fields.len() > 300, "{}", fields.len());
}

/// The parts of everything that is generated of a spec: crates and pages.
fn written(sandbox: &Sandbox) -> Vec<(String, Parts)> {
    let folders = ["generated", "target/reference"].map(|folder| outputs::of_folder(&sandbox.project.0.join(folder)));
    folders.into_iter().flatten().collect()
}

/// Which verbs a spec goes through, besides the forms of `diff`.
#[derive(Clone, Copy, PartialEq)]
enum Verbs {
    All,
    /// All but the comparison of what was just generated, which prints everything once more and has nothing to say.
    Printing,
    /// Those that may meet what no check has passed.
    Unchecked,
}

/// Runs a project with that spec through the verbs; what the forms of `diff` say of it, and what was written.
fn through(sandbox: &Sandbox, spec: &Spec, verbs: Verbs) -> Vec<(String, Parts)> {
    sandbox.write(&spec.texts());
    if verbs == Verbs::Unchecked {
        sandbox.run(&["check"]);
        sandbox.run(&["release-check", "--write"]);
    } else {
        for verb in READING.iter().chain(WRITING) {
            if verbs == Verbs::Printing && verb.contains(&"--check") {
                continue;
            }
            let (code, stdout, stderr) = sandbox.run(verb);
            let is_gate = matches!(verb, ["coverage", "--ratchet"] | ["release-check", ..]);
            assert!(code == 0 || is_gate, "{verb:?}: {stdout}{stderr}");
        }
    }
    let mut said = Vec::new();
    for side in [&["HEAD", "."][..], &["HEAD~1", "HEAD"], &["HEAD", "HEAD~1"]] {
        if side[1] == "HEAD" {
            sandbox.project.commit("second");
        }
        // The commit holds what the work tree held: only how it is read is new, and one form shows that.
        let forms = if side == ["HEAD~1", "HEAD"] { &DIFFS[..1] } else { DIFFS };
        for verb in forms {
            let (code, stdout, stderr) = sandbox.run(&[verb, side].concat());
            assert!(code == 0 || verb.contains(&"--fail-on"), "{verb:?}: {stderr}");
            let parts = match verb.last() {
                Some(&"markdown") => markdown(&stdout),
                Some(&"html") => html(&stdout),
                _ => continue,
            };
            said.push((format!("diff {}", verb.last().expect("a form")), parts));
        }
    }
    let changelog = sandbox.project.0.join("spec/base/CHANGELOG.md");
    if changelog.exists() {
        said.push(("changelog".to_owned(), markdown(&sandbox.project.read("spec/base/CHANGELOG.md"))));
    }
    sandbox.untouched();
    said
}

/// What of parts no plain text brings about.
fn live(parts: &Parts, plain: &BTreeSet<String>) -> Vec<String> {
    let others = parts.keys().filter(|part| !plain.contains(*part) || part.to_lowercase().contains(MARK));
    others.cloned().collect()
}

/// What is found of each hostile text, on all cores.
fn of_each_word<T: Send>(find: impl Fn(&str, &str) -> T + Sync) -> Vec<T> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let found = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((name, text)) = WORDS.get(next.fetch_add(1, Relaxed)) {
                    let this = find(name, text);
                    found.lock().expect("no thread panics here").push(this);
                }
            });
        }
    });
    found.into_inner().expect("all threads have ended")
}

/// All texts that pass the checks, in all fields that they pass in: every output has the parts that it has for plain texts.
#[test]
fn what_checks_let_pass_is_shown_and_no_more() {
    let (spec, fields) = later();
    let sandbox = Sandbox::new(EVERY_KEY, "plain");
    // What takes no prose at all takes no hostile one either, and each field costs.
    let (plain_spec, fields) = spec.filled(&fields, PLAIN, true);
    let (_, long) = spec.filled(&fields, LINES, true);
    let said = through(&sandbox, &plain_spec, Verbs::All);
    let plain_said: BTreeSet<String> = said.into_iter().flat_map(|(_, parts)| parts.into_keys()).collect();
    let mut plain_written = written(&sandbox);
    // What stands in no field that a hostile text fills is as it was.
    through(&sandbox, &spec, Verbs::All);
    for ((_, parts), (_, others)) in plain_written.iter_mut().zip(written(&sandbox)) {
        for (part, number) in others {
            let most = parts.entry(part).or_default();
            *most = number.max(*most);
        }
    }
    assert!(plain_written.len() > 40, "{}", plain_written.len());
    let pages = plain_written.iter().filter(|(file, _)| is_page(file));
    let pages: BTreeSet<String> = pages.flat_map(|(_, parts)| parts.keys().cloned()).collect();
    let reached = of_each_word(|name, text| {
        let (hostile, filled) = spec.filled(if text.contains('\n') { &long } else { &fields }, text, true);
        if filled.is_empty() {
            return filled;
        }
        let sandbox = Sandbox::with_pages_of(&sandbox, EVERY_KEY, &format!("clean-{name}"));
        for (output, parts) in through(&sandbox, &hostile, Verbs::Printing) {
            assert_eq!(live(&parts, &plain_said), Vec::<String>::new(), "{name}: {output}");
        }
        let written = written(&sandbox);
        let names = |written: &[(String, Parts)]| written.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&written), names(&plain_written), "{name}");
        for ((file, parts), (_, plain)) in written.iter().zip(&plain_written) {
            // Code in a text is code on a page, as often as it stands there; no page has another tag than the pages of plain texts.
            let more = if is_page(file) { live(parts, &pages) } else { more(parts, plain) };
            assert_eq!(more, Vec::<String>::new(), "{name}: {file}");
            let scripts = |parts: &Parts| parts.get("<script src>").copied().unwrap_or_default();
            assert!(scripts(parts) <= scripts(plain), "{name}: {file}");
        }
        filled
    });
    let reached: BTreeSet<String> = reached.iter().flatten().map(|field| format!("{field:?}")).collect();
    assert!(reached.len() > 80, "only {} fields were reached: {reached:?}", reached.len());
}

/// A revision may hold what no check has passed.
#[test]
fn what_no_check_has_seen_is_shown_and_no_more() {
    let (spec, fields) = later();
    let sandbox = Sandbox::new(EVERY_KEY, "unchecked");
    let (plain, fields) = spec.filled(&fields, PLAIN, false);
    let (_, long) = spec.filled(&fields, LINES, false);
    let plain = through(&sandbox, &plain, Verbs::Unchecked);
    let plain: BTreeSet<String> = plain.into_iter().flat_map(|(_, parts)| parts.into_keys()).collect();
    let mut reached = of_each_word(|name, text| {
        let (hostile, filled) = spec.filled(if text.contains('\n') { &long } else { &fields }, text, false);
        // Hidden characters are refused when a text is loaded, wherever they stand.
        if filled.is_empty() {
            return false;
        }
        let sandbox = Sandbox::new(EVERY_KEY, &format!("unchecked-{name}"));
        for (output, parts) in through(&sandbox, &hostile, Verbs::Unchecked) {
            assert_eq!(live(&parts, &plain), Vec::<String>::new(), "{name}: {output}");
        }
        true
    });
    reached.retain(|reached| *reached);
    assert!(reached.len() > WORDS.len() / 2, "{}", reached.len());
}

/// Each field alone, as one fault may hide another.
#[test]
fn each_field_refuses_or_shows_each_text() {
    let (spec, fields) = later();
    let sandbox = Sandbox::new(EVERY_KEY, "single");
    let mut refused = 0;
    for (number, field) in fields.iter().enumerate() {
        let (_, text) = WORDS[number % WORDS.len()];
        sandbox.write(&spec.with(field, text).texts());
        let verbs = [&["check"][..], &["diff", "--format", "github"], &["check", "--format", "json"]];
        refused += usize::from(sandbox.run(verbs[number % verbs.len()]).0 != 0);
    }
    sandbox.untouched();
    assert!(refused > 100, "{refused}");
}
