//! Unions in forms, where all values are text: what the language refuses there is one text, or left out.

use super::draft::{Field, Ty};
use crate::left::{Left, Reason};

/// The check that tells which unions a form cannot say.
pub(super) const CHECK: &str = "form-union";

/// Makes a text of a union of single values that a form writes alike; whether it was one.
pub(super) fn mend(field: &mut Field, left: &mut Left) -> bool {
    let is_text =
        matches!(&field.ty, Ty::Union(members) if members.iter().all(|member| matches!(member, Ty::Scalar(_))));
    if is_text {
        left.out(Reason::Union, &field.pointer, "kinds of JSON, which are all text there");
        field.ty = Ty::Scalar("text");
    }
    is_text
}
