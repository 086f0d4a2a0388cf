//! SHA-256 checksums, in the format of `sha256sum --check`.

use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::folder;
use crate::{Failure, Project, disk};

/// Writes `SHA256SUMS` over all files of the folder; its text.
pub(super) fn write(project: &Project, folder: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    for file in folder::files(folder) {
        let sum = of(&folder::bytes(&file)?);
        let _ = writeln!(text, "{sum}  {}", disk::relative(folder, &file));
    }
    project.write(&folder.join("SHA256SUMS"), &text)?;
    Ok(text)
}

fn of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_checksum_is_that_of_the_standard() {
        assert_eq!(super::of(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
