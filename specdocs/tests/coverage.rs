//! The page on coverage shows every figure and every gap, and leads to their places.

use speclang::coverage::{TABLES, of, verdict};

use crate::support::{api, files, sources, text, values};

#[test]
fn every_figure_and_every_gap_is_on_the_page() {
    let coverage = of(api(), &sources());
    for (service, found) in api().services.iter().zip(&coverage.services) {
        let page = &files()[&format!("{}/all/coverage.html", service.file.service.value)];
        let words = text(page);
        assert!(words.contains(&verdict(&found.tally)), "{words}");
        for (title, columns) in TABLES {
            assert!(words.contains(title), "{title}");
            for (name, _) in columns(&found.tally) {
                assert!(words.contains(name), "{name}");
            }
        }
        for group in &found.groups {
            let row =
                page.split("<tr").find(|row| row.contains(&format!("\">{}</th>", group.title.replace('&', "&amp;"))));
            let known = group.tally.presence.outcomes.known();
            // A group without parameters has no cells.
            let told =
                if group.tally.presence.outcomes.all() == 0 { "<td>".to_owned() } else { format!("<td>{known} of ") };
            assert!(row.is_some_and(|row| row.contains(&told)), "{}: {known}", group.title);
        }
        let gaps: Vec<String> =
            found.groups.iter().flat_map(|group| &group.gaps).map(|gap| gap.subject.clone()).collect();
        let mut shown = values(page, "data-gap");
        let mut known = gaps.clone();
        shown.sort();
        known.sort();
        assert_eq!(shown, known);
        for gap in found.groups.iter().flat_map(|group| &group.gaps) {
            assert!(words.contains(&format!("{}:{}", gap.file, gap.line)), "{}", gap.subject);
        }
    }
}
