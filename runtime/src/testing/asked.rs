//! What fakes and recorders are told of a call beside its HTTP request.

use core::any::Any;
use core::fmt;
use core::ops::Range;
use std::sync::Arc;

use crate::client::{Prepared, Secrets};
use crate::decode::secret_places;
use crate::{Credentials, Descriptor, Operation, Service};

/// A copy of a request.
pub type Kept = Arc<dyn Any + Send + Sync>;

/// Copies a request; generated code keeps requests in this way.
pub fn keep<O: Clone + Send + Sync + 'static>(request: &O) -> Option<Kept> {
    Some(Arc::new(request.clone()))
}

/// Places in a body.
type Places = Vec<Range<usize>>;

/// What depends on the type of a request.
#[derive(Clone)]
pub(crate) struct Asked {
    /// The request, where its type gives it away.
    pub(crate) request: Option<Kept>,
    /// Where the secret values of a response with that status stand; none where the body is no such response.
    pub(crate) secret_places: fn(u16, &[u8]) -> Option<Places>,
    /// Headers of the response that its type knows.
    pub(crate) headers: &'static [&'static str],
}

impl Asked {
    pub(crate) fn of<O: Operation>(request: &O) -> Self {
        Self { request: request.kept(), secret_places: secret_places::<O::Response>, headers: O::HEADERS }
    }
}

/// Does not show values of the request.
impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Asked").finish_non_exhaustive()
    }
}

/// One attempt of a call; a client puts it among the extensions of the HTTP request.
#[derive(Clone)]
pub(crate) struct Exchange {
    pub(crate) service: &'static Service,
    pub(crate) descriptor: &'static Descriptor,
    /// Number of the call, which its attempts share.
    pub(crate) call: u64,
    /// Number of the attempt, from 1.
    pub(crate) attempt: u32,
    pub(crate) transaction_id: Option<String>,
    pub(crate) secrets: Secrets,
    /// None for a call without a type.
    pub(crate) asked: Option<Asked>,
}

impl Exchange {
    pub(crate) fn of(call: &Prepared<'_>, attempt: u32, credentials: &Arc<Credentials>) -> Self {
        let secrets = Secrets::of(credentials, call.tables(), &call.secrets);
        Self {
            service: call.client.service(),
            descriptor: call.descriptor,
            call: call.number,
            attempt,
            transaction_id: call.transaction_id.clone(),
            secrets,
            asked: call.asked.clone(),
        }
    }
}
