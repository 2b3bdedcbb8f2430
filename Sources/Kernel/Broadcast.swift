import Glibc
import Runtime

/// The socket every client listens to. Both threads of the kernel send on it, one at a time.
final class Broadcast {
  private let socket: Socket
  private let wire: Wire
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var parent: [UInt8]?
  /// Text written and not yet sent, with its stream.
  private var pending: (stream: String, text: String) = ("stdout", "")
  private var lastSent = 0.0

  init(_ socket: Socket, _ wire: Wire) {
    (self.socket, self.wire) = (socket, wire)
    pthread_mutex_init(lock, nil)
  }

  private func locked(_ body: () -> Void) {
    pthread_mutex_lock(lock)
    body()
    pthread_mutex_unlock(lock)
  }

  /// The request that what is written belongs to.
  func begin(_ parent: [UInt8]) { locked { sendPending(); self.parent = parent } }

  func send(_ kind: String, _ content: [(key: String, value: JSON)], parent: [UInt8]? = nil) {
    locked {
      if parent == nil { sendPending() }
      socket.send(wire.parts(kind, content, parent: parent ?? self.parent, identities: [Array(kind.utf8)]))
    }
  }

  func status(_ state: String, parent: [UInt8]) { send("status", [("execution_state", .string(state))], parent: parent) }

  /// Text appears at once when nothing was sent for a while, else together with what follows within a tenth of a second.
  func write(_ text: String, to stream: String) {
    locked {
      if pending.stream != stream { sendPending() }
      pending.stream = stream
      pending.text += text
      if Broadcast.seconds() - lastSent > 0.1 || pending.text.utf8.count > 1 << 16 { sendPending() }
    }
  }

  func flush() { locked { sendPending() } }

  private func sendPending() {
    guard !pending.text.isEmpty else { return }
    let content: [(key: String, value: JSON)] = [("name", .string(pending.stream)), ("text", .string(pending.text))]
    socket.send(wire.parts("stream", content, parent: parent, identities: [Array("stream".utf8)]))
    pending.text = ""
    lastSent = Broadcast.seconds()
  }

  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
