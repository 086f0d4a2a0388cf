//! `requirements.txt`: packages at a version with the hashes of their files, and no word that pip would obey.

/// What is wrong with the file: a line may be neither an option, nor a path, nor an address, nor another file.
pub(super) fn complaints(text: &str) -> Vec<String> {
    let joined = text.replace("\\\n", " ");
    let lines = joined.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let odd = lines.filter(|line| !is_pinned(line));
    odd.map(|line| format!("invalid requirement `{line}`\n  help: write `NAME==VERSION --hash=sha256:…`")).collect()
}

/// Whether a line names a package, its version and at least one hash.
fn is_pinned(line: &str) -> bool {
    let mut words = line.split_ascii_whitespace();
    let is_of = |text: &str, more: &str| {
        text.starts_with(|first: char| first.is_ascii_alphanumeric())
            && text.chars().all(|letter| letter.is_ascii_alphanumeric() || more.contains(letter))
    };
    let package = words.next().and_then(|word| word.split_once("=="));
    let is_hash = |word: &str| {
        word.strip_prefix("--hash=sha256:")
            .is_some_and(|hash| hash.len() == 64 && hash.chars().all(|digit| digit.is_ascii_hexdigit()))
    };
    let hashes: Vec<&str> = words.collect();
    package.is_some_and(|(name, version)| is_of(name, "-_.") && is_of(version, ".+!-"))
        && !hashes.is_empty()
        && hashes.into_iter().all(is_hash)
}

#[cfg(test)]
mod tests {
    use super::complaints;

    #[test]
    fn a_package_has_a_version_and_hashes() {
        let hash = format!("--hash=sha256:{}", "0f".repeat(32));
        let text = format!("# Made.\n\na-b==1.0.post1 \\\n    {hash} \\\n    {hash}\nc==2 {hash}\n");
        assert_eq!(complaints(&text), Vec::<String>::new());
    }

    #[test]
    fn what_pip_would_obey_or_fetch_from_elsewhere_is_refused() {
        let hash = format!("--hash=sha256:{}", "0f".repeat(32));
        for line in [
            "--index-url https://registry.example/simple".to_owned(),
            "-r other.txt".to_owned(),
            "-e .".to_owned(),
            "--no-binary :all:".to_owned(),
            "a==1".to_owned(),
            format!("a>=1 {hash}"),
            format!("a==1 {hash} --config-settings=x=y"),
            format!("a @ https://files.example/a.whl {hash}"),
            format!("./a==1 {hash}"),
            "a==1 --hash=md5:00".to_owned(),
            format!("a==1; python_version>'3' {hash}"),
        ] {
            assert_eq!(complaints(&line).len(), 1, "{line}");
        }
    }
}
