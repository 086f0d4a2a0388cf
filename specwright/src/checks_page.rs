//! The text of `docs/checks.md`, printed from the table of checks.

use std::fmt::Write;

use speclang::check::{CHECKS, Check};

/// One section a check.
pub(crate) fn text() -> String {
    let mut page = String::from(
        "<!-- @generated from the table of checks. Do not edit. -->\n\n# Checks\n\n\
        `check` runs all of them over `spec/`. Each is shown with a minimal spec that it rejects; files that an\n\
        example omits are those of a base spec.\n\n",
    );
    for check in CHECKS {
        let _ = writeln!(page, "- [`{0}`](#{0}): {1}", check.code, check.finds);
    }
    for check in CHECKS {
        page.push_str(&section(check));
    }
    page
}

fn section(check: &Check) -> String {
    let Check { code, finds, why, instead, fails, passes, .. } = check;
    format!(
        "\n## {code}\n\n{finds} {why} {instead}\n\nRejected:\n\n```yaml\n{}\n```\n\nAccepted:\n\n```yaml\n{}\n```\n",
        fails.trim_end(),
        passes.trim_end()
    )
}
