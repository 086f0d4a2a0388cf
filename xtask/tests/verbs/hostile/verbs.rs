//! The verbs that everything goes through.

/// Verbs that read a spec and print; `diff` compares the work tree with the last commit.
pub(crate) const READING: &[&[&str]] = &[
    &["check"],
    &["check", "--format", "json"],
    &["coverage", "--all"],
    &["coverage", "--format", "json"],
    &["coverage", "--ratchet"],
    &["show", "model", "MakeThing"],
    &["show", "ir", "MakeThing"],
    &["show", "rust", "MakeThing"],
    &["measure"],
    &["release-check"],
    // `echo` stands in place of cargo.
    &["features"],
];

/// Every form of `diff`, without what it compares.
pub(crate) const DIFFS: &[&[&str]] = &[
    &["diff", "--fail-on", "any"],
    &["diff", "--format", "json"],
    &["diff", "--format", "markdown"],
    &["diff", "--format", "github"],
    &["diff", "--format", "html"],
];

/// Verbs that write.
pub(crate) const WRITING: &[&[&str]] = &[
    &["generate"],
    &["generate", "--check"],
    &["docs"],
    &["coverage", "--accept", "--reason", "It is a test."],
    &["release-check", "--write"],
    &["release-check", "--since", "HEAD", "--write"],
];

/// One verb for each set of files that is read or written.
pub(crate) const FEW: &[&[&str]] = &[
    &["check"],
    &["diff", "--format", "json"],
    &["coverage", "--ratchet"],
    &["release-check", "--since", "HEAD", "--write"],
    &["generate"],
    &["docs"],
];
