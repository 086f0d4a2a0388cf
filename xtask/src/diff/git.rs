//! Reading specs out of git: nothing is checked out, and nothing is written.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::{Failure, disk};

/// The commit that a word names; nothing where it names none, or where the folder is in no repository.
pub(crate) fn commit(root: &Path, revision: &str) -> Result<Option<String>, Failure> {
    let output = git(root)
        .args(["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])
        .stderr(Stdio::null())
        .output()
        .map_err(failed)?;
    let name = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok((output.status.success() && !name.is_empty()).then_some(name))
}

/// Tags of a pattern that lead to the present commit; none where the folder is in no repository.
pub(crate) fn tags(root: &Path, pattern: &str) -> Result<Vec<String>, Failure> {
    if commit(root, "HEAD")?.is_none() {
        return Ok(Vec::new());
    }
    let output = git(root).args(["tag", "--list", "--merged", "HEAD", pattern]).output().map_err(failed)?;
    if !output.status.success() {
        return Err(refused("tag", &output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}

/// Paths below `spec/` and texts of the spec files of a commit.
pub(crate) fn specs(root: &Path, commit: &str) -> Result<Vec<(String, String)>, Failure> {
    let mut listed = Vec::new();
    let output = git(root).args(["ls-tree", "-r", "-z", commit, "--", "spec/"]).output().map_err(failed)?;
    if !output.status.success() {
        return Err(refused("ls-tree", &output.stderr));
    }
    for line in String::from_utf8_lossy(&output.stdout).split('\0') {
        // `100644 blob 3b18e512…<TAB>spec/things/service.yaml`
        let Some((about, path)) = line.split_once('\t') else { continue };
        let mut about = about.split(' ').skip(1);
        if about.next() == Some("blob")
            && let (Some(id), Some(inside)) = (about.next(), path.strip_prefix("spec/"))
            && disk::is_spec(Path::new(inside))
        {
            listed.push((inside.to_owned(), id.to_owned()));
        }
    }
    blobs(root, listed)
}

/// Texts of blobs, all of them out of one process.
fn blobs(root: &Path, listed: Vec<(String, String)>) -> Result<Vec<(String, String)>, Failure> {
    let mut child =
        git(root).args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(failed)?;
    let ids: String = listed.iter().flat_map(|(_, id)| [id.as_str(), "\n"]).collect();
    let stdin = child.stdin.take();
    // Git answers while it is asked: whoever asks everything first may wait for ever.
    let asking = std::thread::spawn(move || stdin.map_or(Ok(()), |mut stdin| stdin.write_all(ids.as_bytes())));
    let mut answer = Vec::new();
    let read = child.stdout.take().map_or(Ok(0), |mut stdout| stdout.read_to_end(&mut answer));
    let asked = asking.join();
    let status = child.wait().map_err(failed)?;
    read.map_err(failed)?;
    if !status.success() || !matches!(asked, Ok(Ok(()))) {
        return Err(refused("cat-file", b"it ended early"));
    }
    let mut rest = answer.as_slice();
    let mut files = Vec::with_capacity(listed.len());
    for (path, _) in listed {
        let text = next(&mut rest).ok_or_else(|| refused("cat-file", format!("{path} cannot be read").as_bytes()))?;
        files.push((path, text));
    }
    Ok(files)
}

/// The next text: `ID blob SIZE`, a line's end, the bytes, a line's end.
fn next(rest: &mut &[u8]) -> Option<String> {
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let head = std::str::from_utf8(&rest[..end]).ok()?;
    let size: usize = head.rsplit(' ').next()?.parse().ok()?;
    let text = rest.get(end + 1..end + 1 + size)?;
    let text = String::from_utf8(text.to_vec()).ok()?;
    *rest = rest.get(end + size + 2..)?;
    Some(text)
}

fn git(root: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(root);
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
