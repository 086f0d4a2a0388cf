//! Cases of kinds: one text that holds two specs, written as people read a diff.

use speclang::Sources;

/// What an operation says that a case does not have to write.
const HEAD: [(&str, &str); 6] = [
    ("operation:", "operation: ListThings"),
    ("summary:", "summary: Lists things."),
    ("request:", "request: GET /things"),
    ("group:", "group: things"),
    ("source:", "source: things"),
    ("safety:", "safety: read"),
];

/// Which of the two specs a line stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Both,
    Old,
    New,
}

type Lines = Vec<(Mark, String)>;

/// The old and the new spec of a case.
///
/// Lines with `-` stand only in the old one, lines with `+` only in the new one, lines with a space in both.
/// `# file: PATH` begins a file, `# patch: PATH` lays lines over a file of the base spec: each goes behind the line that
/// stands before it, and a line that the file has is the one that is meant. Lines before the first file belong to the
/// operation `ListThings`, whose head may be left out; files of the base spec stand in for those left out. A path that
/// begins with `/` lies in a service of its own.
#[must_use]
pub fn case(text: &str) -> (Sources, Sources) {
    let base = speclang::check::case("");
    let mut files: Vec<(String, Lines)> = base.iter().map(|(_, path, text)| (path.to_owned(), lines(text))).collect();
    let mut operation = Lines::new();
    let mut open: Option<(usize, Option<usize>)> = None;
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("# file: ") {
            let path = path.strip_prefix('/').map_or_else(|| format!("base/{path}"), str::to_owned);
            files.retain(|(known, _)| *known != path);
            files.push((path, Lines::new()));
            open = Some((files.len() - 1, None));
        } else if let Some(path) = line.strip_prefix("# patch: ") {
            let at = files.iter().position(|(known, _)| known.strip_prefix("base/") == Some(path));
            open = at.map(|at| (at, Some(files[at].1.len())));
        } else {
            let marked = mark(line);
            match &mut open {
                Some((file, Some(at))) => patch(&mut files[*file].1, at, marked),
                Some((file, None)) => files[*file].1.push(marked),
                None => operation.push(marked),
            }
        }
    }
    if !operation.is_empty() || files.iter().all(|(path, _)| !path.contains("operations")) {
        files.push(("base/operations/list.yaml".to_owned(), with_head(operation)));
    }
    (side(&files, Mark::Old), side(&files, Mark::New))
}

fn lines(text: &str) -> Lines {
    text.lines().map(|line| (Mark::Both, line.to_owned())).collect()
}

fn mark(line: &str) -> (Mark, String) {
    match (line.strip_prefix('-'), line.strip_prefix('+')) {
        (Some(line), _) => (Mark::Old, line.to_owned()),
        (_, Some(line)) => (Mark::New, line.to_owned()),
        _ => (Mark::Both, line.strip_prefix(' ').unwrap_or(line).to_owned()),
    }
}

/// Lays one line over a file: a line that is there is where the next ones go, and one that is to go is marked.
fn patch(file: &mut Lines, at: &mut usize, (mark, line): (Mark, String)) {
    let known = file.iter().position(|(known, text)| *known == Mark::Both && *text == line);
    match (mark, known) {
        (Mark::Both, Some(found)) => *at = found + 1,
        (_, Some(found)) => {
            file[found].0 = mark;
            *at = found + 1;
        }
        _ => {
            file.insert(*at, (mark, line));
            *at += 1;
        }
    }
}

fn with_head(body: Lines) -> Lines {
    let missing = HEAD.iter().filter(|(key, _)| body.iter().all(|(_, line)| !line.starts_with(key)));
    let mut all: Lines = missing.map(|(_, line)| (Mark::Both, (*line).to_owned())).collect();
    all.extend(body);
    // What a file is, its first key says.
    all.sort_by_key(|(_, line)| !line.starts_with("operation:"));
    all
}

fn side(files: &[(String, Lines)], side: Mark) -> Sources {
    Sources::new(files.iter().filter_map(|(path, lines)| {
        let kept = lines.iter().filter(|(mark, _)| *mark == Mark::Both || *mark == side);
        let text: String = kept.flat_map(|(_, line)| [line.as_str(), "\n"]).collect();
        (!text.is_empty()).then(|| (path.clone(), text))
    }))
}
