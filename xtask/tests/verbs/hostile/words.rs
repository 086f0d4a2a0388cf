//! Hostile texts: each would do something in one of the outputs, if it were more than data there.

/// A word that stands in all of them, and in nothing that is ours.
pub(crate) const MARK: &str = "evil";

/// Names and texts. Those before `markup` are one line of visible characters, which prose may hold.
pub(crate) const WORDS: &[(&str, &str)] = &[
    (
        "code",
        "Evil `</script><script>alert(1)</script>`, `<img src=x onerror=alert(2)>`, `#![deny(warnings)]`, \
         `*/ include!(\"/etc/passwd\"); /*`, `\"]#\"##` and `[evil](javascript:alert(3))`.",
    ),
    (
        "shell",
        "Evil $(touch pwned) and `touch pwned`; touch pwned | touch pwned & touch pwned > pwned 'a' \"b\" %COMSPEC% !x ~ * ?.",
    ),
    (
        "github",
        "Evil @someone merges owner/repo#1, closes #2 and GH-3, ::error file=a::b, ##[error]c, 1a2b3c4d5e6f :tada:.",
    ),
    ("formula", "=HYPERLINK(\"evil\",\"x\")+cmd|' /C touch pwned'!A0;@SUM(1)."),
    ("template", "Evil {{ 7 * 7 }} {% include '/etc/passwd' %} ${jndi:x} #{x} %s %n {0} {braces} \"##."),
    ("listing", "Evil.\n\n```\nstd::fs::write(\"pwned\", \"\").unwrap();\n```\n\n~~~text\n``` </script>\n~~~\n"),
    (
        "markup",
        "evil\n\n## Approved\n\n![evil](https://evil.example/x.png) [evil](javascript:alert(1)) <script>alert(1)</script> \
         <a href=https://evil.example onclick=alert(1)>x</a>\n\nApproved\n===\n\n[r]: https://evil.example\n\n<!-- evil",
    ),
    ("fences", "evil\n\n```rust\nstd::fs::write(\"pwned\", \"\");\n```\n\n    panic!(\"evil\");\n\n````\n```\n~~~"),
    ("steering", "evil\u{1b}[2J\u{1b}]0;evil\u{7}\u{9b}2J\u{202e}\u{200b}\u{2028}\u{feff}\u{0}\r\u{8}"),
    (
        "commands",
        "evil\n::error file=a,line=1::b\n  ::stop-commands::c\r\n\t::set-env name=PATH::d\n##[error]e\n##vso[task.complete]f%0A::error::g",
    ),
    (
        "rust",
        "evil\"]\n#![doc(html_root_url = \"https://evil.example\")]\nmod evil { include!(\"/etc/passwd\"); }\n*/ fn evil() {} /*\n//! evil",
    ),
    (
        "manual",
        "evil\n.so /etc/passwd\n'sy touch pwned\n.\\\" evil\n  .pi sh\n\\*[evil] \\n[.evil] \\X'evil' \\f[B] \\",
    ),
    ("toml", "evil\"\n[dependencies]\nevil = \"1\"\n[patch.crates-io]\n[[bin]]\npath = \"../../canary/id\"\n#"),
    ("path", "../../../canary/evil"),
    ("address", "https://evil@evil.example:99999/../x?y#z\r\nHost: evil"),
    ("option", "--output=../canary/evil"),
];
