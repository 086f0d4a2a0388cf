//! The end of the program: Ctrl-C, or the signal to terminate.

use std::io;

use tokio::task::JoinSet;

/// Signals that end the program, listened for from the moment this is made.
pub(crate) struct Ending(JoinSet<()>);

impl Ending {
    /// Listens for the signals. Must be called inside a runtime.
    #[cfg(unix)]
    pub(crate) fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        let mut waiting = JoinSet::new();
        for kind in [SignalKind::interrupt(), SignalKind::terminate()] {
            let mut signals = signal(kind)?;
            waiting.spawn(async move {
                signals.recv().await;
            });
        }
        Ok(Self(waiting))
    }

    /// Listens for Ctrl-C. Must be called inside a runtime.
    #[cfg(not(unix))]
    pub(crate) fn listen() -> io::Result<Self> {
        let mut waiting = JoinSet::new();
        waiting.spawn(async {
            // Whoever cannot listen for it ends the program in another way.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        });
        Ok(Self(waiting))
    }

    /// Waits for the first signal.
    pub(crate) async fn wait(mut self) {
        self.0.join_next().await;
    }
}
