//! The facts that all operations of a service share.

use super::{
    AuthScheme, CallConstant, ClientValue, CredentialSources, Envelope, ErrorBody, ErrorCode, Path, RetryScheme,
};
use crate::Encoding;

/// Everything that the runtime knows about one service.
#[derive(Debug, Clone, Copy)]
pub struct Service {
    /// Short name.
    pub id: &'static str,
    /// Title for people.
    pub title: &'static str,
    /// Address that calls go to unless the client is built with another.
    pub endpoint: &'static str,
    /// All regions that it has an address for.
    pub regions: &'static [Region],
    /// How states are spelled in a query.
    pub query: Spelling,
    /// How states are spelled in a header.
    pub header: Spelling,
    /// What a length limit counts.
    pub length_counts: Counting,
    /// How calls prove who makes them.
    pub auth: AuthScheme,
    /// Values that a client sets once.
    pub client_values: &'static [ClientValue],
    /// Parameters that are the same in every call.
    pub every_call: &'static [CallConstant],
    /// Where credentials come from that a program does not state.
    pub credentials: CredentialSources,
    /// Value of `Content-Type` on every request, unless its body has another encoding than JSON. Where it is empty, JSON bodies name
    /// their type, and requests without a body none.
    pub content_type: &'static str,
    /// Encoding of bodies of operations that the tables do not have; none for JSON.
    pub encoding: Option<&'static Encoding>,
    /// What is repeated after which response.
    pub retry: RetryScheme,
    /// Header of an answer that carries the id of the request.
    pub request_id_header: &'static str,
    /// What every body is wrapped in.
    pub envelope: Option<Envelope>,
    /// Forms of an error's body, tried in this order.
    pub error_bodies: &'static [ErrorBody],
    /// Codes that mean success where a body has a code in one of those forms.
    pub success_codes: &'static [&'static str],
    /// Value of `User-Agent` on every request.
    pub user_agent: &'static str,
    /// Codes that any operation may answer with, such as those of a gateway.
    pub errors: &'static [&'static ErrorCode],
}

impl Service {
    /// The names of a path from the response on, where it leads through what responses are wrapped in.
    #[must_use]
    pub fn within_response(&self, path: Path) -> &'static [&'static str] {
        let data = self.envelope.and_then(|envelope| envelope.data).map_or(&[][..], |data| data.0);
        path.0.strip_prefix(data).unwrap_or(path.0)
    }
}

/// A region, and the address that serves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region {
    /// Name.
    pub name: &'static str,
    /// Address: scheme and host.
    pub endpoint: &'static str,
}

/// How states are spelled where no type tells them from text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spelling {
    /// Nothing behind the name.
    pub empty: &'static str,
    /// The empty string.
    pub empty_string: &'static str,
    /// Null.
    pub null: &'static str,
    /// The list without items.
    pub empty_list: &'static str,
}

/// What a length limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Counting {
    /// Unicode characters (scalar values).
    Characters,
    /// UTF-16 code units, as Java and JavaScript count.
    Utf16,
    /// Bytes of UTF-8.
    Bytes,
}

impl Counting {
    /// Length of a text in this counting.
    #[must_use]
    pub fn count(self, text: &str) -> usize {
        match self {
            // In ASCII each is one byte, and all count alike.
            _ if text.is_ascii() => text.len(),
            Self::Characters => text.chars().count(),
            Self::Utf16 => text.encode_utf16().count(),
            Self::Bytes => text.len(),
        }
    }

    /// The fewest and the most that it can be for a text of so many bytes: what a limit allows for both need not be counted.
    pub(crate) const fn between(self, text: &str) -> (usize, usize) {
        let bytes = text.len();
        match self {
            // The longest character takes four bytes, and is a pair in UTF-16; what is a single unit takes three at most.
            Self::Characters => (bytes.div_ceil(4), bytes),
            Self::Utf16 => (bytes.div_ceil(3), bytes),
            Self::Bytes => (bytes, bytes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Counting;

    #[test]
    fn countings_differ_outside_ascii() {
        let text = "中𝄞";
        assert_eq!(Counting::Characters.count(text), 2);
        assert_eq!(Counting::Utf16.count(text), 3);
        assert_eq!(Counting::Bytes.count(text), 7);
    }

    #[test]
    fn what_bytes_say_of_a_length_holds_for_every_text() {
        for text in ["", "a", "é", "中", "𝄞", "aé中𝄞", "𝄞𝄞𝄞", "中中中", "ééé", "aaaa"] {
            for counting in [Counting::Characters, Counting::Utf16, Counting::Bytes] {
                let (fewest, most) = counting.between(text);
                assert!((fewest..=most).contains(&counting.count(text)), "{text} {counting:?}");
            }
        }
        assert_eq!((Counting::Characters.between("𝄞").0, Counting::Utf16.between("中中").0), (1, 2));
    }
}
