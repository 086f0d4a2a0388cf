//! The archive of the program: the same bytes whenever and by whomever it is made.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use flate2::{Compression, GzBuilder};
use tar::{Builder, EntryType, Header};

use super::folder;
use crate::{Failure, Outcome, disk};

/// Packs the folder of that name into `NAME.tar.gz` beside it.
pub(super) fn write(out: &Path, name: &str, program: &str) -> Outcome {
    let path = out.join(format!("{name}.tar.gz"));
    let failed = |error| Failure::Disk(format!("write {}", path.display()), error);
    let bytes = packed(out, name, program)?;
    File::create(&path).and_then(|mut file| file.write_all(&bytes)).map_err(failed)
}

fn packed(out: &Path, name: &str, program: &str) -> Result<Vec<u8>, Failure> {
    // Without the time, the user and the machine; gzip's header has neither unless it is told.
    let mut archive = Builder::new(GzBuilder::new().write(Vec::new(), Compression::best()));
    let failed = |error| Failure::Disk(format!("pack {name}"), error);
    for file in folder::files(&out.join(name)) {
        let inside = disk::relative(out, &file);
        let bytes = folder::bytes(&file)?;
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        header.set_mode(if inside == format!("{name}/{program}") { 0o755 } else { 0o644 });
        header.set_size(bytes.len() as u64);
        header.set_mtime(0);
        header.set_uid(0);
        header.set_gid(0);
        archive.append_data(&mut header, &inside, bytes.as_slice()).map_err(failed)?;
    }
    archive.into_inner().and_then(flate2::write::GzEncoder::finish).map_err(failed)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Read as _;

    use super::*;

    #[test]
    fn an_archive_is_the_same_each_time_and_only_the_program_may_be_run() {
        let out = std::env::temp_dir().join(format!("xtask-archive-{}", std::process::id()));
        let folder = out.join("things-1/man");
        fs::create_dir_all(&folder).expect("a folder");
        for (path, text) in
            [("things-1/things", "program"), ("things-1/man/things.1", "page"), ("things-1/README.md", "read")]
        {
            fs::write(out.join(path), text).expect("a file");
        }
        let first = packed(&out, "things-1", "things").expect("an archive");
        fs::write(out.join("things-1/README.md"), "read").expect("a file, later");
        let again = packed(&out, "things-1", "things").expect("an archive");
        fs::remove_dir_all(&out).expect("the folder goes");
        assert!(first == again);
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(first.as_slice()));
        let found: Vec<(String, u32, String)> = archive
            .entries()
            .expect("entries")
            .map(|entry| {
                let mut entry = entry.expect("an entry");
                let mut text = String::new();
                entry.read_to_string(&mut text).expect("text");
                let path = entry.path().expect("a path").display().to_string();
                (path, entry.header().mode().expect("a mode"), text)
            })
            .collect();
        let expected = [
            ("things-1/README.md", 0o644, "read"),
            ("things-1/man/things.1", 0o644, "page"),
            ("things-1/things", 0o755, "program"),
        ];
        assert_eq!(found, expected.map(|(path, mode, text)| (path.to_owned(), mode, text.to_owned())));
    }
}
