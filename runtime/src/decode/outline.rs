//! What a body is that is no JSON, in words that give away nothing of it.

use serde_json::value::RawValue;

/// Names a body that is no JSON. Of a page of a gateway the beginning is shown; anything else may hold secrets.
pub(crate) fn outline(body: &[u8]) -> String {
    let trimmed = body.trim_ascii();
    match trimmed {
        [] => String::new(),
        [b'<', ..] => String::from_utf8_lossy(&trimmed[..trimmed.len().min(400)]).into_owned(),
        _ => format!("{} bytes of {}", body.len(), kind(trimmed)),
    }
}

/// What bytes are, as far as their first ones tell.
fn kind(body: &[u8]) -> &'static str {
    match body {
        [0x1f, 0x8b, ..] => "gzip data",
        [0x28, 0xb5, 0x2f, 0xfd, ..] => "zstd data",
        // Each level of compression has its own second byte.
        [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..] => "deflate data",
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [b'{' | b'[', 0, ..] | [0, b'{' | b'[', ..] => "UTF-16 text",
        _ if core::str::from_utf8(body).is_err() => "data that is not UTF-8 text",
        [b'{' | b'[', ..] if ends_early(body) => "JSON that ends too early",
        [b'{' | b'[', ..] => "invalid JSON",
        _ => "text that is not JSON",
    }
}

fn ends_early(body: &[u8]) -> bool {
    serde_json::from_slice::<&RawValue>(body).is_err_and(|error| error.is_eof())
}

#[cfg(test)]
mod tests {
    use super::outline;

    #[test]
    fn a_body_is_named_after_what_it_is() {
        let utf16: Vec<u8> = "{\"total\":1}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big_endian: Vec<u8> = "{\"total\":1}".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let all: [(&[u8], &str); 12] = [
            (b" \r\n", ""),
            (b"\n<html>", "<html>"),
            (b"\x1f\x8b\x08\0", "4 bytes of gzip data"),
            (b"\x28\xb5\x2f\xfd\0", "5 bytes of zstd data"),
            (b"\x78\x9c\xab", "3 bytes of deflate data"),
            (&utf16, "22 bytes of UTF-16 text"),
            (&big_endian, "22 bytes of UTF-16 text"),
            (b"\xff\xfe{\0", "4 bytes of UTF-16 text"),
            (b"{\"a\":\"\xe9\"}", "9 bytes of data that is not UTF-8 text"),
            (b"{\"a\":", "5 bytes of JSON that ends too early"),
            (b"{\"a\":}", "6 bytes of invalid JSON"),
            (b"it works!", "9 bytes of text that is not JSON"),
        ];
        for (body, named) in all {
            assert_eq!(outline(body), named);
        }
    }
}
