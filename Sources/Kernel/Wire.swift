import CZeroMQ
import Glibc
import Runtime

public struct KernelError: Error, CustomStringConvertible { public let description: String }

/// A socket of ZeroMQ; used by one thread at a time.
final class Socket {
  let handle: UnsafeMutableRawPointer

  init(_ context: UnsafeMutableRawPointer, _ kind: Int32, _ address: String) throws {
    guard let made = zmq_socket(context, kind) else { throw KernelError(description: "zmq_socket: \(String(cString: zmq_strerror(zmq_errno())))") }
    handle = made
    var linger: Int32 = 500
    zmq_setsockopt(made, ZMQ_LINGER, &linger, 4)
    if kind == ZMQ_ROUTER {
      var on: Int32 = 1
      zmq_setsockopt(made, ZMQ_ROUTER_HANDOVER, &on, 4)
    }
    guard zmq_bind(made, address) == 0 else { throw KernelError(description: "cannot listen on \(address): \(String(cString: zmq_strerror(zmq_errno())))") }
  }

  func close() { zmq_close(handle) }

  /// All parts of the next message; nil when none came in time.
  func receive(milliseconds: Int) -> [[UInt8]]? {
    var item = zmq_pollitem_t(socket: handle, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)
    guard zmq_poll(&item, 1, milliseconds) > 0 else { return nil }
    var parts: [[UInt8]] = []
    while true {
      var message = zmq_msg_t()
      zmq_msg_init(&message)
      defer { zmq_msg_close(&message) }
      guard zmq_msg_recv(&message, handle, 0) >= 0 else { return nil }
      let data = UnsafeRawBufferPointer(start: zmq_msg_data(&message), count: zmq_msg_size(&message))
      parts.append(Array(data))
      if zmq_msg_more(&message) == 0 { return parts }
    }
  }

  func send(_ parts: [[UInt8]]) {
    for (index, part) in parts.enumerated() { zmq_send(handle, part, part.count, index + 1 < parts.count ? ZMQ_SNDMORE : 0) }
  }
}

/// A request: its routing, its header as it came, its content.
struct Message {
  let identities: [[UInt8]]
  let header: [UInt8]
  let kind: String
  let content: JSON
}

/// Signs and reads messages of Jupyter's protocol 5.3.
struct Wire {
  let key: [UInt8]
  let session: String
  private static let mark = Array("<IDS|MSG>".utf8)

  /// Nil for a message that is malformed or signed with another key.
  func read(_ parts: [[UInt8]]) -> Message? {
    guard let mark = parts.firstIndex(of: Wire.mark), parts.count >= mark + 6 else { return nil }
    let signed = Array(parts[(mark + 2)..<(mark + 6)])
    if !key.isEmpty, Array(MessageDigest.hmac(key: key, signed).utf8) != parts[mark + 1] { return nil }
    guard let header = try? JSON.parse(String(decoding: signed[0], as: UTF8.self)), let kind = header["msg_type"]?.string,
      let content = try? JSON.parse(String(decoding: signed[3], as: UTF8.self)) else { return nil }
    return Message(identities: Array(parts[..<mark]), header: signed[0], kind: kind, content: content)
  }

  func parts(_ kind: String, _ content: [(key: String, value: JSON)], parent: [UInt8]?, identities: [[UInt8]]) -> [[UInt8]] {
    let header: [(key: String, value: JSON)] = [
      ("msg_id", .string(Wire.identifier())), ("session", .string(session)), ("username", .string("nns")), ("date", .string(Wire.now())),
      ("msg_type", .string(kind)), ("version", .string("5.3")),
    ]
    let signed = [Array(JSON.object(header).text.utf8), parent ?? Array("{}".utf8), Array("{}".utf8), Array(JSON.object(content).text.utf8)]
    return identities + [Wire.mark, Array((key.isEmpty ? "" : MessageDigest.hmac(key: key, signed)).utf8)] + signed
  }

  static func identifier() -> String {
    (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 16) }.joined(separator: "-")
  }

  private static func now() -> String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var parts = tm()
    gmtime_r(&time.tv_sec, &parts)
    var buffer = [CChar](repeating: 0, count: 64)
    strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%S", &parts)
    let micros = String(time.tv_nsec / 1000)
    return String(cString: buffer) + "." + String(repeating: "0", count: 6 - micros.count) + micros + "Z"
  }
}
