//! Reads to a server that begin at the same time share a connection that is not open yet: one opens it, and the others wait for it.
//!
//! The pool opens one for each request that finds none, since it learns only from the server that one is enough.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use http::uri::Authority;
use hyper_util::client::legacy::connect::CaptureConnection;
use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

/// What is known of servers; clones share it.
#[derive(Clone, Default)]
pub(super) struct Leads(Arc<Mutex<HashMap<Authority, Server>>>);

/// Nothing is known of a server that is not listed.
enum Server {
    /// A request is about to have a connection. Who waits for this, waits for that.
    Opening(Arc<Turn<()>>),
    /// Its connections are not shared: nobody waits for one of another request.
    Http1,
}

impl Leads {
    /// Whether this request goes ahead of others; the others have waited when this returns, whatever came of it.
    pub(super) async fn join(&self, server: &Authority) -> Option<Lead> {
        let turn = {
            let mut servers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            match servers.get(server) {
                Some(Server::Http1) => return None,
                Some(Server::Opening(turn)) => Arc::clone(turn),
                None => {
                    let turn = Arc::<Turn<()>>::default();
                    // Nobody else has it.
                    let held = Arc::clone(&turn).try_lock_owned().ok()?;
                    servers.insert(server.clone(), Server::Opening(turn));
                    return Some(Lead { leads: self.clone(), server: server.clone(), is_http1: false, _held: held });
                }
            }
        };
        drop(turn.lock().await);
        None
    }
}

/// That a request goes ahead. The others go on when this is dropped.
pub(super) struct Lead {
    leads: Leads,
    server: Authority,
    is_http1: bool,
    _held: OwnedMutexGuard<()>,
}

impl Lead {
    /// Ends with the connection that the request was given, if it has one.
    pub(super) fn see(lead: &mut Option<Self>, connection: &CaptureConnection) {
        let is_http1 = connection.connection_metadata().as_ref().map(|connected| !connected.is_negotiated_h2());
        if let (Some(is_http1), Some(mut lead)) = (is_http1, lead.take_if(|_| is_http1.is_some())) {
            lead.is_http1 = is_http1;
        }
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        let mut servers = self.leads.0.lock().unwrap_or_else(PoisonError::into_inner);
        if self.is_http1 {
            servers.insert(self.server.clone(), Server::Http1);
        } else {
            servers.remove(&self.server);
        }
    }
}
