//! Colours of a page's style: whether texts can be read on what they stand on.

/// Texts and their grounds, by the names of their variables.
const PAIRS: [(&str, &str); 26] = [
    ("text", "page"),
    ("text", "panel"),
    ("text", "grey-soft"),
    ("text", "red-soft"),
    ("text", "orange-soft"),
    ("text", "blue-soft"),
    ("text", "green-soft"),
    ("quiet", "page"),
    ("quiet", "panel"),
    ("quiet", "red-soft"),
    ("quiet", "green-soft"),
    ("quiet", "blue-soft"),
    ("quiet", "orange-soft"),
    ("link", "page"),
    ("link", "panel"),
    ("link", "grey-soft"),
    ("link", "red-soft"),
    ("link", "orange-soft"),
    ("link", "blue-soft"),
    ("link", "green-soft"),
    ("red", "page"),
    ("red", "red-soft"),
    ("purple", "purple-soft"),
    ("orange", "orange-soft"),
    ("blue", "blue-soft"),
    ("green", "green-soft"),
];

/// The least contrast that the accessibility guidelines (WCAG 2, level AA) ask of texts of usual size.
const LEAST: f64 = 4.5;

/// Pairs that are too faint, in light and in dark.
pub(crate) fn faint(style: &str) -> Vec<String> {
    let schemes: Vec<&str> = style.split(":root {").skip(1).filter_map(|rest| rest.split('}').next()).collect();
    assert_eq!(schemes.len(), 2, "one light and one dark");
    let mut found = Vec::new();
    for (name, scheme) in ["light", "dark"].iter().zip(schemes) {
        for (text, ground) in PAIRS {
            let contrast = contrast(luminance(scheme, text), luminance(scheme, ground));
            if contrast < LEAST {
                found.push(format!("{name}: {text} on {ground} has {contrast:.2}"));
            }
        }
    }
    found
}

fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// How bright a colour is, from 0 to 1.
fn luminance(scheme: &str, name: &str) -> f64 {
    let colour = scheme.split_once(&format!("--{name}: #")).map(|(_, rest)| &rest[..6]);
    let colour = u32::from_str_radix(colour.expect("the scheme has the colour"), 16).expect("six digits");
    let part = |shift: u32| {
        let value = f64::from((colour >> shift) & 0xff) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}
