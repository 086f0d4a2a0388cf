//! Whole bodies that are no JSON, and files, as they are kept.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Form, Tree, read};
use crate::{BytesBody, File, TextBody};

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

impl Form for File {
    fn form(&self) -> Tree<'_> {
        let bytes = self.bytes().iter().map(|byte| Tree::Integer(i64::from(*byte))).collect();
        Tree::Object(vec![
            ("name".into(), Tree::text(self.name())),
            ("media_type".into(), Tree::text(self.media_type())),
            ("bytes".into(), Tree::List(bytes)),
        ])
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

bodies!(TextBody BytesBody File);
