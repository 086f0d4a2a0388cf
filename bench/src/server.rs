//! A server on the loopback that answers every request with the same bytes, from threads of its own.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// Starts it; its address as the beginning of a URL. It ends with the process.
///
/// # Panics
///
/// When no port can be had.
#[must_use]
pub fn answering(body: &[u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
    let answer: Arc<[u8]> = [head.as_bytes(), body].concat().into();
    thread::spawn(move || {
        for connection in listener.incoming().map_while(Result::ok) {
            let answer = Arc::clone(&answer);
            thread::spawn(move || serve(connection, &answer));
        }
    });
    format!("http://{address}")
}

/// Answers requests without a body until the client goes.
fn serve(connection: TcpStream, answer: &[u8]) {
    // Small answers must not wait for an acknowledgement.
    let (Ok(()), Ok(mut writer)) = (connection.set_nodelay(true), connection.try_clone()) else { return };
    let mut line = String::new();
    let mut reader = BufReader::new(connection);
    while reader.read_line(&mut line).is_ok_and(|length| length > 0) {
        if line == "\r\n" && writer.write_all(answer).is_err() {
            return;
        }
        line.clear();
    }
}
