//! The way from a project's folder to a file: folders alone, no links.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::Refusal;

/// Walks from a folder to a path below it, and refuses where a part of the way is a link or no folder. Parts that are missing
/// end the walk: what does not exist leads nowhere. A path that is not below the folder is left to whoever named it.
///
/// # Errors
///
/// With the part of the way that is wrong.
pub fn way(root: &Path, path: &Path) -> Result<(), (PathBuf, Refusal)> {
    let Ok(inside) = path.strip_prefix(root) else { return Ok(()) };
    let mut at = root.to_owned();
    let mut parts = inside.components().peekable();
    while let Some(part) = parts.next() {
        if !matches!(part, Component::Normal(_)) {
            return Err((path.to_owned(), Refusal::System("the path leads out of its folder".to_owned())));
        }
        at.push(part);
        if parts.peek().is_none() {
            return Ok(());
        }
        match fs::symlink_metadata(&at) {
            Ok(about) if about.is_dir() => {}
            Ok(about) if about.is_symlink() => return Err((at, Refusal::Link)),
            Ok(_) => return Err((at, Refusal::File)),
            Err(error) => match Refusal::from(error) {
                Refusal::Missing => return Ok(()),
                other => return Err((at, other)),
            },
        }
    }
    Ok(())
}
