//! The smallest version that a step leads to.

use semver::Version;
use specdiff::Bump;

/// The smallest version behind `released` that may hold changes of this step: cargo takes `0.y` for incompatible with `0.(y + 1)`,
/// and two versions `0.y.z` for compatible.
pub(super) fn least(released: &Version, bump: Bump) -> Version {
    let Version { major, minor, patch, .. } = *released;
    // What comes before a release is finished by it.
    if !released.pre.is_empty() && bump > Bump::None {
        return Version::new(major, minor, patch);
    }
    match (bump, major) {
        (Bump::None, _) => released.clone(),
        // Of `0.0.z` no two versions are compatible.
        (_, 0) if minor == 0 => Version::new(0, 0, patch + 1),
        (Bump::Major, 0) => Version::new(0, minor + 1, 0),
        (Bump::Major, _) => Version::new(major + 1, 0, 0),
        (Bump::Minor, 1..) => Version::new(major, minor + 1, 0),
        (Bump::Minor | Bump::Patch, _) => Version::new(major, minor, patch + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_those_of_cargo() {
        let after = |version: &str, bump| least(&version.parse().expect("a version"), bump).to_string();
        assert_eq!(after("0.3.2", Bump::Major), "0.4.0");
        assert_eq!(after("0.3.2", Bump::Minor), "0.3.3");
        assert_eq!(after("0.3.2", Bump::Patch), "0.3.3");
        assert_eq!(after("1.3.2", Bump::Major), "2.0.0");
        assert_eq!(after("1.3.2", Bump::Minor), "1.4.0");
        assert_eq!(after("1.3.2", Bump::Patch), "1.3.3");
        assert_eq!(after("1.3.2", Bump::None), "1.3.2");
        assert_eq!(after("0.0.2", Bump::Major), "0.0.3");
        assert_eq!(after("1.0.0-rc.1", Bump::Major), "1.0.0");
    }
}
