//! `spec/<service>/CHANGELOG.md`: the part of an entry that is made of changes stands between two marks; the rest is people's.

use semver::Version;

use crate::{Outcome, Project, disk};

const BEGIN: &str = "<!-- changes of the spec, by `release-check --write` -->\n";
const END: &str = "<!-- end of the changes of the spec -->\n";

pub(super) fn write(project: &Project, service: &str, version: &Version, entry: &str) -> Outcome {
    let inside = format!("spec/{service}/CHANGELOG.md");
    let file = project.root().join(&inside);
    let text = project.read(&file)?.unwrap_or_else(|| "# Changelog\n".to_owned());
    project.write(&file, &with(&text, version, entry))?;
    disk::print(&format!("{inside}: entry for {version} written\n"))
}

/// The changelog with an entry: put in place of the one of the same version, else before the first.
fn with(text: &str, version: &Version, entry: &str) -> String {
    let heading = format!("## {version}\n");
    let block = format!("{BEGIN}\n{}\n\n{END}", entry.trim_end());
    let Some(start) = lines(text).find(|(_, line)| *line == heading).map(|(at, line)| at + line.len()) else {
        let first = lines(text).find(|(_, line)| line.starts_with("## ")).map_or(text.len(), |(at, _)| at);
        let (above, below) = text.split_at(first);
        let gap = if above.ends_with("\n\n") { "" } else { "\n" };
        let behind = if below.is_empty() { "" } else { "\n" };
        return format!("{above}{gap}{heading}\n{block}{behind}{below}");
    };
    let length =
        lines(&text[start..]).find(|(_, line)| line.starts_with("## ")).map_or(text.len() - start, |(at, _)| at);
    let (section, below) = text[start..].split_at(length);
    let section = match (section.find(BEGIN), section.find(END)) {
        (Some(from), Some(to)) if from < to => format!("{}{block}{}", &section[..from], &section[to + END.len()..]),
        _ => format!("\n{block}{section}"),
    };
    format!("{}{section}{below}", &text[..start])
}

/// Lines with their ends, and where they begin.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let begin = *at;
        *at += line.len();
        Some((begin, line))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, version: &str, entry: &str) -> String {
        with(text, &version.parse().expect("a version"), entry)
    }

    #[test]
    fn an_entry_stands_before_the_older_ones() {
        let first = written("# Changelog\n", "0.1.1", "- One.\n");
        assert_eq!(first, format!("# Changelog\n\n## 0.1.1\n\n{BEGIN}\n- One.\n\n{END}"));
        let second = written(&first, "0.2.0", "- Two.\n");
        assert_eq!(
            second,
            format!("# Changelog\n\n## 0.2.0\n\n{BEGIN}\n- Two.\n\n{END}\n## 0.1.1\n\n{BEGIN}\n- One.\n\n{END}")
        );
    }

    #[test]
    fn writing_twice_is_writing_once_and_the_words_of_people_stay() {
        let first = written("# Changelog\n\n## 0.1.0\n\nBy hand.\n", "0.2.0", "- Two.\n");
        assert_eq!(written(&first, "0.2.0", "- Two.\n"), first);
        let edited = first.replace("## 0.2.0\n", "## 0.2.0\n\nThanks to all.\n");
        let again = written(&edited, "0.2.0", "- Three.\n");
        assert!(
            again.contains("Thanks to all.\n") && again.contains("- Three.\n") && again.contains("By hand.\n"),
            "{again}"
        );
        assert!(!again.contains("- Two."), "{again}");
    }

    #[test]
    fn a_section_written_by_hand_gets_its_part() {
        let page = written("# Changelog\n\n## 0.2.0\n\nBy hand.\n", "0.2.0", "- Two.\n");
        assert_eq!(page, format!("# Changelog\n\n## 0.2.0\n\n{BEGIN}\n- Two.\n\n{END}\nBy hand.\n"));
    }
}
