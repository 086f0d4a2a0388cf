//! Forms of names: words of Rust, `snake_case`, `kebab-case` and `CamelCase`, and how long a name may be.

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::reserved::KEYWORDS;

/// Most characters of a name that becomes a file or a folder: with what is put behind it, every file system takes it.
pub const LONGEST: usize = 100;

/// Whether Rust keeps the word for itself.
#[must_use]
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// The name in `snake_case`; `None` where nothing of it can stand in a Rust name.
#[must_use]
pub fn snake_case(wire: &str) -> Option<String> {
    if is_snake_case(wire) {
        return Some(wire.to_owned());
    }
    led_by_letter(ascii(wire).to_snake_case(), "n")
}

/// The name in `CamelCase`; `None` where nothing of it can stand in a Rust name.
#[must_use]
pub fn camel_case(wire: &str) -> Option<String> {
    led_by_letter(ascii(wire).to_upper_camel_case(), "N")
}

/// Whether a name is `snake_case`: lower case words with single underscores between them, a letter first.
#[must_use]
pub fn is_snake_case(name: &str) -> bool {
    is_lower_case(name, '_')
}

/// Whether a name is `kebab-case`: lower case words with single hyphens between them, a letter first.
#[must_use]
pub fn is_kebab_case(name: &str) -> bool {
    is_lower_case(name, '-')
}

/// Whether a name is `CamelCase`: letters and digits, an upper case letter first.
#[must_use]
pub fn is_camel_case(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Whether some system takes a file of that name for a device, whatever its ending.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    super::reserved::DEVICES.contains(&stem.as_str())
}

fn is_lower_case(name: &str, separator: char) -> bool {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.split(separator).all(|word| !word.is_empty() && word.chars().all(is_part))
}

/// What is not ASCII is dropped; what is no letter or digit parts words.
fn ascii(wire: &str) -> String {
    let part = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    wire.chars().filter(char::is_ascii).map(part).collect()
}

fn led_by_letter(name: String, prefix: &str) -> Option<String> {
    match name.chars().next()? {
        first if first.is_ascii_digit() => Some(format!("{prefix}{name}")),
        _ => Some(name),
    }
}

#[cfg(test)]
mod tests {
    use heck::ToSnakeCase;

    use super::{camel_case, is_camel_case, is_device, is_kebab_case, is_keyword, is_snake_case, snake_case};

    #[test]
    fn wire_names_become_names_of_rust() {
        assert_eq!(snake_case("X-Language").as_deref(), Some("x_language"));
        assert_eq!(snake_case("totalCount").as_deref(), Some("total_count"));
        assert_eq!(camel_case("BALANCE_TYPE_DEBIT").as_deref(), Some("BalanceTypeDebit"));
        for name in ["total_count", "a", "x1", "v_2b_c3", "n95peak"] {
            assert_eq!((snake_case(name).as_deref(), name.to_snake_case()), (Some(name), name.to_owned()));
        }
    }

    #[test]
    fn digits_get_a_letter_and_other_scripts_nothing() {
        assert_eq!(snake_case("95peak").as_deref(), Some("n95peak"));
        assert_eq!(camel_case("95peak_1000").as_deref(), Some("N95peak1000"));
        assert_eq!(snake_case("数量"), None);
        assert_eq!(camel_case("-"), None);
    }

    #[test]
    fn forms_are_told_apart() {
        assert!(
            is_snake_case("order_id")
                && !is_snake_case("order__id")
                && !is_snake_case("Order")
                && !is_snake_case("1st")
        );
        assert!(is_kebab_case("one-month") && !is_kebab_case("one_month") && !is_kebab_case("limit.range"));
        assert!(is_camel_case("ListOrders") && !is_camel_case("listOrders") && !is_camel_case("List_Orders"));
        assert!(is_keyword("type") && !is_keyword("kind"));
        assert!(is_device("con") && is_device("Aux.md") && is_device("COM1") && !is_device("console"));
    }
}
