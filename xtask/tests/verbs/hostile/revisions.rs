//! Hostile revisions: what git keeps of links and names, tags that are options, files that ask git to run something.

use std::fs;
use std::os::unix::fs::symlink;

use crate::hostile::field::EVERY_KEY;
use crate::hostile::sandbox::Sandbox;
use crate::hostile::verbs::DIFFS;

/// Compares the revision with its neighbours, in every form.
fn through(sandbox: &Sandbox, revision: &str) {
    for verb in DIFFS {
        for sides in [[revision, "."], [".", revision], [revision, "things-v0.1.0"]] {
            sandbox.run(&[*verb, &sides].concat());
        }
    }
    sandbox.run(&["release-check", "--since", revision]);
    sandbox.run(&["release-check", "--since", revision, "--write"]);
    sandbox.untouched();
}

#[test]
fn what_git_keeps_leads_nowhere() {
    let sandbox = Sandbox::new(EVERY_KEY, "revision");
    let spec = sandbox.project.0.join("spec");
    for (path, to) in [("base/operations/link.yaml", "id"), ("base/more", "folder"), ("other", "")] {
        symlink(sandbox.canary.join(to), spec.join(path)).expect("a link");
    }
    fs::write(spec.join("base/operations/a\n::error::evil.yaml"), "operation: [\u{1b}[2J\n").expect("a file");
    let id = "1".repeat(40);
    sandbox.project.commit("links");
    sandbox.project.git(&["update-index", "--add", "--cacheinfo", &format!("160000,{id},spec/inner")]);
    sandbox.project.git(&["commit", "--quiet", "--message", "module"]);
    through(&sandbox, "HEAD");
    sandbox.project.git(&["checkout", "--quiet", "--force", "things-v0.1.0"]);
    through(&sandbox, "main");
}

#[test]
fn a_tag_is_no_option_and_no_command() {
    let sandbox = Sandbox::new(EVERY_KEY, "tags");
    let tags = [
        "--output=pwned",
        "-x",
        "things-v9.0.0;touch${IFS}pwned",
        "things-v$(touch${IFS}pwned)",
        "things-v0.2.0-`touch${IFS}pwned`",
    ];
    for tag in tags {
        let file = sandbox.project.0.join(".git/refs/tags").join(tag);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::copy(sandbox.project.0.join(".git/refs/heads/main"), &file).expect("a tag");
    }
    for tag in tags {
        through(&sandbox, tag);
    }
    for revision in
        ["HEAD:spec", "@{upstream}", ":/first", "--all", "HEAD\n::error::evil", "\u{1b}[2J", "HEAD^{/first}", ""]
    {
        through(&sandbox, revision);
    }
}

#[test]
fn files_of_a_repository_do_not_make_git_run_anything() {
    let sandbox = Sandbox::new(EVERY_KEY, "attributes");
    sandbox.project.write(".gitattributes", "* filter=evil diff=evil merge=evil export-subst ident\n");
    sandbox.project.write(
        ".gitmodules",
        "[submodule \"evil\"]\n\tpath = spec/evil\n\turl = ext::sh -c touch% pwned\n\tupdate = !touch pwned\n",
    );
    fs::create_dir_all(sandbox.project.0.join(".cargo")).expect("a folder");
    sandbox.project.write(".gitconfig", "[core]\n\tfsmonitor = touch pwned\n\tpager = touch pwned\n");
    sandbox.project.commit("first");
    sandbox.project.replace("spec/base/operations/list.yaml", "Lists things.", "Lists all things.");
    sandbox.project.commit("second");
    through(&sandbox, "HEAD~1");
}
