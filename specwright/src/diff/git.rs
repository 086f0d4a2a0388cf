//! Reading specs out of git: nothing is checked out, and nothing is written.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use specfiles::{Content, Kind, Refusal, Role};

use crate::Failure;

/// Variables by which git would read another repository than the one of the folder, as it sets them for hooks.
const ELSEWHERE: &[&str] = &[
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_GRAFT_FILE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
];

/// The commit that a word names; nothing where it names none, or where the folder is in no repository.
pub(crate) fn commit(root: &Path, revision: &str) -> Result<Option<String>, Failure> {
    // What begins with a dash would be an option, and nothing with a line's end or a NUL is a revision.
    if revision.starts_with('-') || revision.contains(char::is_control) {
        return Ok(None);
    }
    let output = git(root)
        .args(["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])
        .stderr(Stdio::null())
        .output()
        .map_err(failed)?;
    let name = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let is_id = name.len() >= 40 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    Ok((output.status.success() && is_id).then_some(name))
}

/// Tags of a pattern that lead to the present commit; none where the folder is in no repository.
pub(crate) fn tags(root: &Path, pattern: &str) -> Result<Vec<String>, Failure> {
    if commit(root, "HEAD")?.is_none() {
        return Ok(Vec::new());
    }
    let output = git(root).args(["tag", "--list", "--merged", "HEAD", "--", pattern]).output().map_err(failed)?;
    if !output.status.success() {
        return Err(refused("tag", &output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}

/// Paths below `spec/` and texts of the spec files of a commit, by the rules of a folder on disk.
pub(crate) fn specs(root: &Path, commit: &str) -> Result<Vec<Content>, Failure> {
    let output = git(root).args(["ls-tree", "-r", "-l", "-z", commit, "--", "spec"]).output().map_err(failed)?;
    if !output.status.success() {
        return Err(refused("ls-tree", &output.stderr));
    }
    let mut listed = Vec::new();
    for line in output.stdout.split(|byte| *byte == 0) {
        listed.extend(Listed::read(line));
        if listed.len() > specfiles::bounds::ENTRIES {
            break;
        }
    }
    listed.sort_by(|left, right| left.inside.cmp(&right.inside));
    let texts = blobs(root, &wanted(&listed))?;
    let entries = listed.into_iter().map(|Listed { inside, kind, id, size }| {
        let bytes = texts.get(&id).cloned();
        let read = move |limit| match bytes {
            _ if size > limit => Err(Refusal::Large(limit)),
            Some(bytes) => Ok(bytes),
            None => Err(Refusal::Missing),
        };
        (inside, kind, read)
    });
    Ok(specfiles::collect(entries))
}

/// A line of `ls-tree`.
struct Listed {
    inside: String,
    kind: Result<Kind, Refusal>,
    id: String,
    size: u64,
}

impl Listed {
    /// Reads `100644 blob 3b18e512…    1234<TAB>spec/things/service.yaml`.
    fn read(line: &[u8]) -> Option<Self> {
        let tab = line.iter().position(|byte| *byte == b'\t')?;
        let about = std::str::from_utf8(&line[..tab]).ok()?;
        let (path, escaped) = specfiles::shown_bytes(&line[tab + 1..]);
        let mut about = about.split_ascii_whitespace();
        let (mode, _, id) = (about.next()?, about.next()?, about.next()?.to_owned());
        let kind = match mode {
            _ if escaped => Err(Refusal::Name),
            "120000" => Ok(Kind::Link),
            "160000" => Err(Refusal::Repository),
            // Whether a file may be run means nothing here.
            _ => Ok(Kind::File),
        };
        let size = about.next().and_then(|size| size.parse().ok()).unwrap_or_default();
        // `spec` itself may be a link.
        let inside = path.strip_prefix("spec/").or((path == "spec").then_some(""))?.to_owned();
        let is_deep = inside.matches('/').count() > specfiles::bounds::DEPTH;
        let kind = if is_deep { Err(Refusal::Deep) } else { kind };
        Some(Self { inside, kind, id, size })
    }
}

/// Ids of the files that will be read, each once, in order, no more of them than may be read.
fn wanted(listed: &[Listed]) -> Vec<&str> {
    let is_read = |known: &&Listed| {
        known.kind == Ok(Kind::File)
            && specfiles::role(&known.inside) == Role::Spec
            && known.size <= specfiles::bounds::FILE
    };
    let mut all = 0;
    let mut ids: Vec<&str> = Vec::new();
    for known in listed.iter().filter(is_read).take(specfiles::bounds::FILES) {
        all += known.size;
        // The one that is too much is read as well, so that it is told for what it is.
        ids.push(&known.id);
        if all > specfiles::bounds::ALL {
            break;
        }
    }
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Bytes of blobs by their ids, all of them out of one process.
fn blobs(root: &Path, ids: &[&str]) -> Result<HashMap<String, Vec<u8>>, Failure> {
    let mut child =
        git(root).args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(failed)?;
    let questions: String = ids.iter().flat_map(|id| [*id, "\n"]).collect();
    let stdin = child.stdin.take();
    // Git answers while it is asked: whoever asks everything first may wait for ever.
    let asking = std::thread::spawn(move || stdin.map_or(Ok(()), |mut stdin| stdin.write_all(questions.as_bytes())));
    let mut texts = HashMap::new();
    let mut complete = true;
    if let Some(stdout) = child.stdout.take() {
        let mut stdout = BufReader::new(stdout);
        for id in ids {
            let Some(text) = next(&mut stdout) else {
                complete = false;
                break;
            };
            texts.insert((*id).to_owned(), text);
        }
    }
    let asked = asking.join();
    let status = child.wait().map_err(failed)?;
    if !complete || !status.success() || !matches!(asked, Ok(Ok(()))) {
        return Err(refused("cat-file", b"unexpected end of output"));
    }
    Ok(texts)
}

/// The next text: `ID blob SIZE`, a line's end, the bytes, a line's end.
fn next(stdout: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut head = String::new();
    stdout.take(256).read_line(&mut head).ok()?;
    let size: usize = head.trim_end().rsplit(' ').next()?.parse().ok()?;
    let mut text = vec![0; size];
    stdout.read_exact(&mut text).ok()?;
    stdout.read_exact(&mut [0]).ok()?;
    Some(text)
}

fn git(root: &Path) -> Command {
    let mut command = Command::new("git");
    for variable in ELSEWHERE {
        command.env_remove(variable);
    }
    // Nobody is asked, nothing is fetched, and a path is a path.
    command.envs([("GIT_TERMINAL_PROMPT", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_LITERAL_PATHSPECS", "1")]);
    command.arg("--no-replace-objects").arg("-C").arg(root);
    command
}

fn failed(error: std::io::Error) -> Failure {
    Failure::Disk("run git".to_owned(), error)
}

fn refused(verb: &str, told: &[u8]) -> Failure {
    Failure::Disk(
        format!("read specs with `git {verb}`"),
        std::io::Error::other(String::from_utf8_lossy(told).trim().to_owned()),
    )
}
