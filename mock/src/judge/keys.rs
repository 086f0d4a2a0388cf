//! Access keys whose secrets are known, so that signatures made with them can be verified.

use std::collections::BTreeMap;
use std::fmt;

/// Access keys and their secrets. Without any, the form of a signature is all that is looked at.
#[derive(Clone, Default)]
pub(crate) struct Keys(BTreeMap<String, String>);

impl Keys {
    /// Knows one more key.
    pub(crate) fn add(&mut self, access: String, secret: String) {
        self.0.insert(access, secret);
    }

    /// Whether no key is known.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The secret of an access key.
    pub(crate) fn secret(&self, access: &str) -> Option<&str> {
        self.0.get(access).map(String::as_str)
    }

    /// What keeps the keys from being used: an empty one, or one that no authorization header can carry.
    pub(crate) fn fault(&self) -> Option<String> {
        let fits = |access: &str| {
            !access.is_empty() && access.bytes().all(|byte| byte.is_ascii_graphic() && byte != b',' && byte != b'=')
        };
        self.0.iter().find_map(|(access, secret)| {
            if secret.is_empty() {
                Some(format!("the key `{access}` has no secret"))
            } else if fits(access) {
                None
            } else {
                Some(format!("`{access}` is not a valid access key: write visible ASCII without comma and equals sign"))
            }
        })
    }
}

/// Names of the keys, never their secrets.
impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys()).finish()
    }
}
