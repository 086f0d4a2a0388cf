//! Fingerprints: what stands for a change in approvals, the same on every machine and for every wording.

use sha2::{Digest, Sha256};

use crate::change::Change;

/// Twelve hexadecimal digits of a hash over what changed: kind, path, and the facts before and after.
///
/// Sentences, lines and files have no part in it, so that an approval outlives other words and moved files, and ends when the fact
/// itself changes again.
pub(crate) fn fingerprint(change: &Change) -> String {
    let mut hash = Sha256::new();
    let texts = [&change.old_text, &change.new_text].map(|text| text.as_deref().unwrap_or("\u{0}"));
    for part in [change.kind.id, &change.service, &change.path, texts[0], texts[1]] {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    let digits = hash.finalize().iter().take(6).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{digits:012x}")
}
