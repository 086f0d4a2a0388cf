//! A small shop as generated code would state it: typed requests, responses and codes.

use api_runtime::testing::{Kept, keep};
use api_runtime::{
    Decode, DecodeError, Descriptor, ErrorCode, Fields, Json, Method, Operation, Paged, Paging, PagingKind, Parameter,
    Path, RetryClass, Safety, Secret, Service, ToWire, WireRef,
};
use serde::Serialize;

use crate::fixture::{SERVICE, descriptor};

/// Pays an order: a write with a transaction id, a secret, and a list of what failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pay {
    pub(crate) order: String,
    pub(crate) pin: String,
    pub(crate) id: Option<String>,
}

impl Pay {
    pub(crate) fn new(order: &str) -> Self {
        Self { order: order.to_owned(), pin: "pin-4711".to_owned(), id: None }
    }
}

/// What [`Pay`] answers with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Paid {
    pub(crate) receipt: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) failed: Vec<String>,
}

/// What [`Pay`] is refused with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum PayCode {
    NoMoney,
    TryLater,
}

api_runtime::codes!(PayCode, core::convert::Infallible, NoMoney("S.1"), TryLater("S.2"));

/// Lists orders, in pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct List {
    pub(crate) offset: Option<i64>,
    pub(crate) limit: Option<i64>,
}

/// What [`List`] answers with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Listed {
    pub(crate) total: Option<i64>,
    pub(crate) orders: Vec<String>,
}

static PAY: Descriptor = Descriptor {
    id: "Pay",
    safety: Safety::WriteKeyedBy("id"),
    errors: &[
        &ErrorCode {
            code: "S.1",
            status: 402,
            meaning: "The balance is not enough.",
            remedy: None,
            retry: RetryClass::AfterCorrection,
        },
        &ErrorCode { code: "S.2", status: 503, meaning: "Closed.", remedy: None, retry: RetryClass::Later },
    ],
    partial_failure: Some("failed"),
    ..descriptor(
        Method::Post,
        &[
            Parameter::query("order").text().max_length(8),
            Parameter::body("pin").text().secret(),
            Parameter::body("id").text().max_length(32),
        ],
        &[],
    )
};

static LIST: Descriptor = Descriptor {
    id: "List",
    paging: Some(
        Paging::new(PagingKind::Rows, Path(&["orders"])).position("offset").limit("limit").total(Path(&["total"])),
    ),
    ..descriptor(Method::Get, &[Parameter::query("offset").integer(), Parameter::query("limit").integer()], &[])
};

impl Operation for Pay {
    type Response = Paid;
    type Code = PayCode;
    const SERVICE: &'static Service = &SERVICE;

    fn descriptor() -> &'static Descriptor {
        &PAY
    }

    fn kept(&self) -> Option<Kept> {
        keep(self)
    }
}

impl Operation for List {
    type Response = Listed;
    type Code = PayCode;
    const SERVICE: &'static Service = &SERVICE;

    fn descriptor() -> &'static Descriptor {
        &LIST
    }

    fn kept(&self) -> Option<Kept> {
        keep(self)
    }
}

impl Paged for List {
    type Item = String;

    fn take_items(response: &mut Listed) -> Vec<String> {
        core::mem::take(&mut response.orders)
    }
}

impl Fields for Pay {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.order.to_wire(), self.pin.to_wire(), self.id.to_wire()]);
    }
}

impl Fields for List {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.offset.to_wire(), self.limit.to_wire()]);
    }
}

impl Decode for Paid {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        let names = ["receipt", "phone", "failed"];
        json.object(&names, &mut [&mut value.receipt, &mut Secret(&mut value.phone), &mut value.failed])?;
        Ok(value)
    }
}

impl Decode for Listed {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        json.object(&["total", "orders"], &mut [&mut value.total, &mut value.orders])?;
        Ok(value)
    }
}
