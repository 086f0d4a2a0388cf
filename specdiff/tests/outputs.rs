//! What people and programs read: every kind's own case in every form.

use specdiff::render::{self, Colour};
use specdiff::{KINDS, Spec};

mod support;

/// What the page says of the changes: its styles and its legend are the same for all.
fn body(page: &str) -> &str {
    let from = page.find("<article").unwrap_or_default();
    let to = page.find("<section class=\"legend\"").or_else(|| page.find("</main>")).unwrap_or(page.len());
    &page[from..to]
}

#[test]
fn each_kind_reads_well_in_every_form() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _guard = settings.bind_to_scope();
    for kind in KINDS.iter().flat_map(|family| family.iter()) {
        let ((before, old), (after, new)) = support::load(kind.case);
        let (base, head) = (Spec { api: &before, sources: &old }, Spec { api: &after, sources: &new });
        let report = specdiff::report(base, head, "old", "new");
        let page = format!(
            "{case}\n# ── text ──\n\n{text}\n# ── Markdown ──\n\n{markdown}\n# ── GitHub ──\n\n{github}\n# ── JSON ──\n\n{json}\n# ── changelog ──\n\n{changelog}\n# ── HTML, without its head and its legend ──\n\n{html}",
            case = kind.case,
            text = render::text(&report, &old, &new, Colour::Off),
            markdown = render::markdown(&report),
            github = render::github(&report),
            json = render::json(&report),
            changelog = report.services.iter().map(render::changelog).collect::<String>(),
            html = body(&render::html(&report, base, head)),
        );
        insta::assert_snapshot!(kind.id, page);
    }
}
