//! Every kind has a case of its own, and its case is of that kind alone.

mod support;

use std::collections::BTreeSet;

use specdiff::{KINDS, Kind, classify, compare, tree};
use support::{changes, load};

fn kinds() -> impl Iterator<Item = &'static Kind> {
    KINDS.iter().flat_map(|family| family.iter())
}

#[test]
fn each_case_is_of_its_kind_alone() {
    let mut wrong = Vec::new();
    for kind in kinds() {
        let found: BTreeSet<&str> = changes(kind.case).iter().map(|change| change.kind.id).collect();
        let allowed = |id: &&&str| **id == kind.id || kind.beside.contains(*id);
        if !found.contains(kind.id) || !found.iter().all(|id| allowed(&id)) || found.len() != 1 + kind.beside.len() {
            wrong.push(format!("{}: {found:?}", kind.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_difference_is_of_one_kind() {
    let mut wrong = Vec::new();
    for kind in kinds() {
        let (old, new) = load(kind.case);
        for (before, after) in support::pairs(&old, &new) {
            let before = before.map(|service| tree(service, &old.1));
            let after = after.map(|service| tree(service, &new.1));
            for event in compare(before.as_ref(), after.as_ref()) {
                let claims: Vec<&str> = kinds().filter(|known| known.claims(&event)).map(|known| known.id).collect();
                if claims.len() != 1 {
                    wrong.push(format!("{}: {:?} is {claims:?}", kind.id, classify(&event).id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn ids_are_unique_and_kebab_case() {
    let ids: Vec<&str> = kinds().map(|kind| kind.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    assert!(ids.iter().all(|id| speclang::naming::is_kebab_case(id)), "{ids:?}");
    assert!(kinds().all(|kind| kind.finds.ends_with('.') && kind.so.ends_with('.')));
}

#[test]
fn cases_are_specs_in_order() {
    for kind in kinds() {
        let (old, new) = specdiff::case(kind.case);
        for (side, sources) in [("old", old), ("new", new)] {
            let (_, found) = speclang::load_and_check(&sources);
            // Cases may keep codes, types and groups that nothing uses: they are about what comes and goes.
            let found: Vec<_> = found.into_iter().filter(|found| !found.code.starts_with("unused-")).collect();
            assert!(found.is_empty(), "{} ({side})\n{}", kind.id, speclang::render_text(&found, &sources, false));
        }
    }
}

#[test]
fn a_spec_does_not_differ_from_itself() {
    for kind in kinds() {
        let (_, new) = load(kind.case);
        let spec = specdiff::Spec { api: &new.0, sources: &new.1 };
        assert!(specdiff::diff(spec, spec).is_empty(), "{}", kind.id);
    }
}

#[test]
fn a_placeholder_may_be_renamed_where_callers_keep_their_name() {
    let found = changes(
        "\
-request: GET /things/{thing_id}
+request: GET /things/{id}
 path:
-  thing_id: {type: text, required: true, doc: Id of the thing.}
+  id: {type: text, required: true, rust_name: thing_id, doc: The thing that is meant.}
",
    );
    let kinds: BTreeSet<&str> = found.iter().map(|change| change.kind.id).collect();
    assert!(kinds.contains("placeholder-renamed"), "{kinds:?}");
    for change in &found {
        let effect = &change.effect;
        assert!(!effect.wire && effect.compiles == specdiff::Compiles::Fine, "{}", change.kind.id);
        assert_eq!(effect.released, specdiff::Released::Nothing, "{}", change.kind.id);
    }
}
