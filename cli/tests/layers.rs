//! Rooms of the library use each other in one direction.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Which rooms each room names.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// Adds what the files at and below a path name; all of them belong to the room.
fn read(path: &Path, room: &str, at_root: &BTreeMap<String, String>, uses: &mut Uses) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).expect("a folder") {
            read(&entry.expect("an entry").path(), room, at_root, uses);
        }
        return;
    }
    if path.file_name().is_some_and(|name| name == "tests.rs") {
        return;
    }
    let text = std::fs::read_to_string(path).expect("a file");
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let named = code.split("crate::").skip(1).flat_map(|rest| match rest.strip_prefix('{') {
        Some(list) => first_names(list),
        None => vec![name(rest)],
    });
    let rooms = named
        .map(|name| at_root.get(&name).cloned().unwrap_or(name))
        .filter(|named| named != room && !named.is_empty());
    uses.entry(room.to_owned()).or_default().extend(rooms);
}

/// The first name of each path in a list of imports.
fn first_names(list: &str) -> Vec<String> {
    let (mut depth, mut names, mut start) = (0, Vec::new(), 0);
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(name(&list[start..]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(name(&list[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

fn name(path: &str) -> String {
    path.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Each name that the root passes on, and its room.
fn at_root(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("pub use ")?.strip_suffix(';')?.split_once("::"));
    let pairs = lines.flat_map(|(room, names)| {
        let names = names.trim_matches(['{', '}']).split(", ");
        names.map(move |name| (name.to_owned(), room.to_owned()))
    });
    pairs.collect()
}

#[test]
fn no_room_uses_one_that_uses_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let at_root = at_root(&std::fs::read_to_string(folder.join("lib.rs")).expect("the root"));
    let mut uses = Uses::new();
    for entry in std::fs::read_dir(&folder).expect("the sources") {
        let path = entry.expect("an entry").path();
        let room = path.file_stem().expect("a name").to_string_lossy().into_owned();
        if room != "lib" {
            read(&path, &room, &at_root, &mut uses);
        }
    }
    assert!(uses.len() > 15 && uses["run"].contains("call"), "{uses:?}");
    // Whoever uses nothing that is left can be taken away; what cannot be is a circle.
    while let Some(room) = uses.iter().find(|(_, used)| used.is_empty()).map(|(room, _)| room.clone()) {
        uses.remove(&room);
        for used in uses.values_mut() {
            used.remove(&room);
        }
    }
    assert!(uses.is_empty(), "these use each other: {uses:#?}");
}
