//! The same calls by the generated clients and by the clients of others; all of it is in `tests/`.
