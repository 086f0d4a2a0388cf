//! Prose of specs and guides: the Markdown that they use becomes HTML, and names of the API lead to their places.

use speclang::Sources;

use crate::support::{part, render};

/// The page of a guide with that text, of a service with one operation and one type.
fn guide(text: &str) -> String {
    let base = speclang::check::case(
        "# file: operations/get.yaml\noperation: GetThing\nsummary: Gets.\nrequest: GET /things\ngroup: things\nsource: things/get\n\
         safety: read\nquery:\n  kind: {type: Kind, doc: Kind.}\nerrors:\n  T.1: 400\n\
         # file: types/kind.yaml\ntype: Kind\ndoc: Kind.\nscalar: text\nmax_length: 9\n",
    );
    let mut files: Vec<(String, String)> =
        base.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect();
    files.push(("base/guide/01-first.md".to_owned(), format!("# First\n\n{text}\n")));
    files.push(("base/guide/02-second.md".to_owned(), "# Second\n".to_owned()));
    let files = render(&Sources::new(files));
    let page = &files["base/guide/first.html"];
    let body = part(page, "<h1>First</h1>", "</article>").strip_prefix("<h1>First</h1>").unwrap_or_default();
    body.trim().to_owned()
}

#[test]
fn paragraphs_emphasis_and_code() {
    assert_eq!(
        guide("One\nline, *two* and **three** `a<b`.\n\nNext: 2 * 3 * 4."),
        "<p>One line, <em>two</em> and <strong>three</strong> <code>a&lt;b</code>.</p>\n<p>Next: 2 * 3 * 4.</p>"
    );
    assert_eq!(guide(r"\*not\* <b>markup</b> & `open"), "<p>*not* &lt;b&gt;markup&lt;/b&gt; &amp; `open</p>");
}

#[test]
fn lists_hold_paragraphs_lists_and_code() {
    assert_eq!(
        guide("- one\n  more\n- two\n  - inner\n\nAfter"),
        "<ul>\n<li>one more</li>\n<li>two<ul>\n<li>inner</li>\n</ul>\n</li>\n</ul>\n<p>After</p>"
    );
    assert_eq!(
        guide("1. one\n2. two\n\n   ```console\n   $ x\n   ```"),
        "<ol>\n<li><p>one</p>\n</li>\n<li><p>two</p>\n<pre tabindex=\"0\"><code>$ x</code></pre>\n</li>\n</ol>"
    );
}

#[test]
fn tables_have_heads_and_bars_in_cells() {
    let html = guide("| a | b |\n|---|---|\n| x \\| y | `z` |");
    assert!(
        html.contains(
            "<tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>\n<tr><td>x | y</td><td><code>z</code></td></tr>"
        ),
        "{html}"
    );
}

#[test]
fn code_shows_what_the_reader_of_rustdoc_sees() {
    let html = guide(
        "```no_run\n# fn hidden() {}\nlet a = \"# kept\"; // 1 < 2\n#\n#[test]\n```\n\n```console\n# kept\n```\n\n```compile_fail\nlet\n```",
    );
    assert!(html.contains("<code>let a = &quot;# kept&quot;; // 1 &lt; 2\n#[test]</code>"), "{html}");
    assert!(html.contains("<code># kept</code>"), "{html}");
    assert!(html.contains("Does not compile:</p>\n<pre class=\"refused\""), "{html}");
}

#[test]
fn links_lead_to_pages_of_the_reference_or_nowhere() {
    let href = |text: &str| {
        guide(text).split("href=\"").nth(1).map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
    };
    assert_eq!(href("[x](crate::guide::second)").as_deref(), Some("../../base/guide/second.html"));
    assert_eq!(href("[x](crate::things::GetThing::raw)").as_deref(), Some("../../base/get-thing.html"));
    assert_eq!(href("[x](crate::error_codes::CommonCode)").as_deref(), Some("../../base/all/errors.html"));
    assert_eq!(href("[x](https://example.com/a?b&c)").as_deref(), Some("https://example.com/a?b&amp;c"));
    assert_eq!(href("`GetThing`").as_deref(), Some("../../base/get-thing.html"));
    assert_eq!(href("`Kind`").as_deref(), Some("../../base/all/types.html#type-Kind"));
    assert_eq!(href("`T.1`").as_deref(), Some("../../base/all/errors.html#code-T.1"));
    for nowhere in ["[x](crate::Error)", "[x](http://example.com)", "[x](javascript:a())", "GetThings", "kind"] {
        assert_eq!(href(nowhere), None, "{nowhere}");
    }
}

#[test]
fn headings_have_places_and_are_listed() {
    let html = guide("## One\n\n## `Two`\n\n## One");
    for place in
        ["href=\"#section-one\"", "href=\"#section-two\"", "href=\"#section-one_\"", "<h2 id=\"section-one_\">One</h2>"]
    {
        let place = place.replace("section-two", "section-~60~two~60~");
        assert!(html.contains(&place), "{place} in {html}");
    }
}
