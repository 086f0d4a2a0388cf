//! Whole answers that are no JSON, as they are kept.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Form, Tree, read};
use crate::{BytesBody, TextBody};

impl Form for TextBody {
    fn form(&self) -> Tree<'_> {
        Tree::text(self)
    }
}

impl Form for BytesBody {
    fn form(&self) -> Tree<'_> {
        Tree::List(self.iter().map(|byte| Tree::Integer(i64::from(*byte))).collect())
    }
}

macro_rules! bodies {
    ($($body:ty)+) => {$(
        impl Serialize for $body {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.form().serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $body {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read::answer(deserializer)
            }
        }
    )+};
}

bodies!(TextBody BytesBody);
