//! The text of `docs/changes.md`, printed from the table of kinds.

use std::fmt::Write;

use specdiff::{Bump, Change, Compiles, KINDS, Kind, Released, Side, Spec};

const HEAD: &str = "\
<!-- @generated from the table of kinds. Do not edit. -->

# Kinds of change

`diff [BASE] [HEAD]` compares two states of the specs: revisions of git, folders, or the work tree (`.`). It
compares their meaning: moved files, reordered keys, and a shorthand replaced by the table it stands for are not changes.

Each change has a kind and a value on every axis; the axes are never collapsed into one severity.

| axis | values |
|---|---|
| side | messages that it affects: `request`, `response`, `both` |
| compiles | code of callers, with the new crate: `fine`, `warns`, `breaks` |
| wire | whether the same code sends different bytes |
| silent | whether the same call succeeds with a different meaning |
| released clients | programs that do not upgrade: `unaffected`, `reject` values that the server accepts (urgent), `rejected` by the server, `misread` responses, `other meaning` |
| movement | `adds`, `removes`, `tightens`, `loosens`, `alters`, `documentation` |
| cause | the server changed, the spec was wrong, or unknown |
| bump | required version bump of the crate: `major`, `minor`, `patch`, `none` |

The bump follows from the axes: what breaks callers, and what the client itself does differently, is major; behaviour that the
server changes is minor, with a notice; a limit that is only raised is a fix. A new limit that is only `inferred` is major,
because no source states that the server enforces it.

The cause is derived from the rest of the change: a `disputed:` entry with the previous text, or evidence with the level
`observed`, means that the spec was wrong. A `note:` of the evidence that begins with `server changed` or `spec was wrong`
states it explicitly.

Whether callers compile depends on their side of the API: which states have a type, what is required, names in Rust. The
table shows the axes of each kind's own case; some depend on the rest of the spec.

";

/// A table of all kinds, then one section a kind.
pub(crate) fn text() -> String {
    let mut page = HEAD.to_owned();
    let mut kinds: Vec<(&Kind, Option<Change>)> =
        KINDS.iter().flat_map(|family| family.iter()).map(|kind| (kind, example(kind))).collect();
    kinds.sort_by_key(|(kind, _)| kind.id);
    let beyond = kinds.iter().filter(|(kind, _)| !specdiff::is_in_openapi(kind.id)).count();
    let _ = writeln!(
        page,
        "{} kinds. {beyond} of them (°) concern facts that OpenAPI 3.1 has no keyword for, so that no comparison of OpenAPI documents \
         finds them.\n",
        kinds.len()
    );
    page.push_str("| kind | side | compiles | wire | silent | released clients | movement | bump |\n|---|---|---|---|---|---|---|---|\n");
    for (kind, change) in &kinds {
        page.push_str(&row(kind, change.as_ref()));
    }
    for (kind, change) in &kinds {
        let says = change.as_ref().map(|change| format!("\n\n> {}", change.says)).unwrap_or_default();
        let case = kind.case.trim_end();
        let _ = write!(page, "\n## {}\n\n{} {}{says}\n\n```diff\n{case}\n```\n", kind.id, kind.finds, kind.so);
    }
    page
}

/// The change that a kind's own case shows.
fn example(kind: &Kind) -> Option<Change> {
    let (old, new) = specdiff::case(kind.case);
    let (before, after) = (speclang::load(&old).0, speclang::load(&new).0);
    let changes = specdiff::diff(Spec { api: &before, sources: &old }, Spec { api: &after, sources: &new });
    let mut changes = changes.into_iter().flat_map(|service| service.changes);
    changes.find(|change| change.kind.id == kind.id)
}

fn row(kind: &Kind, change: Option<&Change>) -> String {
    let Some(Change { side, effect, bump, .. }) = change else {
        return String::new();
    };
    let side = match side {
        Side::Request => "request",
        Side::Response => "response",
        Side::Both => "both",
    };
    let compiles = match effect.compiles {
        Compiles::Fine => "fine",
        Compiles::Warns => "warns",
        Compiles::Breaks => "**breaks**",
    };
    let released = match effect.released {
        Released::Nothing => "unaffected",
        Released::FalseRefusal => "**reject**",
        Released::Refused => "rejected",
        Released::Misread => "misread",
        Released::OtherMeaning => "other meaning",
    };
    let movement = specdiff::render::movement(effect.movement);
    let bump = match bump {
        Bump::None => "none",
        Bump::Patch => "patch",
        Bump::Minor => "minor",
        Bump::Major => "major",
    };
    let flag = |set: bool, word: &'static str| if set { word } else { "" };
    let (wire, silent) = (flag(effect.wire, "changed"), flag(effect.silent, "**silent**"));
    let beyond = if specdiff::is_in_openapi(kind.id) { "" } else { " °" };
    format!(
        "| [`{0}`](#{0}){beyond} | {side} | {compiles} | {wire} | {silent} | {released} | {movement} | {bump} |\n",
        kind.id
    )
}
