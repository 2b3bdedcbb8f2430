import CZeroMQ
import Glibc
import Lang
import Runtime

/// Serves one session to Jupyter. The interpreter's thread answers `shell`; another answers heartbeat and control, so that a running
/// cell can be interrupted and output appears while it runs.
public final class KernelServer {
  let interpreter: Interpreter
  let broadcast: Broadcast
  let wire: Wire
  private let context: UnsafeMutableRawPointer
  let shell: Socket, control: Socket, heartbeat: Socket, input: Socket
  /// Set once by the control thread; read by the other.
  private let isStopping = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  var cells: [(number: Int, code: String, output: String)] = []
  var count = 0
  /// Candidates for a word after the text before it.
  /// What the end of a text may become, and how many characters of it that replaces.
  let complete: (_ text: String) -> (matches: [String], replaced: Int)
  let version: String

  /// - Parameter connection: the text of the connection file.
  public init(_ connection: String, _ interpreter: Interpreter, version: String, complete: @escaping (String) -> (matches: [String], replaced: Int)) throws {
    let file = try JSON.parse(connection)
    func text(_ key: String) throws -> String {
      guard let value = file[key]?.string else { throw KernelError(description: "the connection file has no '\(key)'") }
      return value
    }
    let transport = try text("transport"), ip = try text("ip")
    func address(_ name: String) throws -> String {
      guard let port = file[name + "_port"]?.int, (1...65535).contains(port) else { throw KernelError(description: "the connection file has no valid '\(name)_port'") }
      return "\(transport)://\(ip)\(transport == "ipc" ? "-" : ":")\(port)"
    }
    if let scheme = file["signature_scheme"]?.string, scheme != "hmac-sha256" { throw KernelError(description: "unknown signature scheme '\(scheme)'") }
    guard let context = zmq_ctx_new() else { throw KernelError(description: "no memory for ZeroMQ") }
    self.context = context
    wire = Wire(key: Array((file["key"]?.string ?? "").utf8), session: Wire.identifier())
    shell = try Socket(context, ZMQ_ROUTER, try address("shell"))
    control = try Socket(context, ZMQ_ROUTER, try address("control"))
    heartbeat = try Socket(context, ZMQ_ROUTER, try address("hb"))
    input = try Socket(context, ZMQ_ROUTER, try address("stdin"))
    broadcast = Broadcast(try Socket(context, ZMQ_PUB, try address("iopub")), wire)
    (self.interpreter, self.version, self.complete) = (interpreter, version, complete)
    isStopping.initialize(to: 0)
  }

  /// The version of ZeroMQ.
  public static var libraryVersion: String {
    var major: Int32 = 0, minor: Int32 = 0, patch: Int32 = 0
    zmq_version(&major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }

  /// Runs until a client asks for the end.
  public func run() {
    var thread = pthread_t()
    pthread_create(&thread, nil, { server in
      guard let server else { return nil }
      Unmanaged<KernelServer>.fromOpaque(server).takeUnretainedValue().serveControl()
      return nil
    }, Unmanaged.passUnretained(self).toOpaque())
    while isStopping.pointee == 0 {
      guard let parts = shell.receive(milliseconds: 50), let message = wire.read(parts) else { continue }
      broadcast.status("busy", parent: message.header)
      answer(message, on: shell)
      broadcast.status("idle", parent: message.header)
    }
    pthread_join(thread, nil)
  }

  private func serveControl() {
    while isStopping.pointee == 0 {
      while let parts = heartbeat.receive(milliseconds: 0) { heartbeat.send(parts) }
      broadcast.flush()
      guard let parts = control.receive(milliseconds: 50), let message = wire.read(parts) else { continue }
      broadcast.status("busy", parent: message.header)
      if message.kind == "interrupt_request" {
        interpreter.interruptFlag.pointee = 1
        reply(message, [("status", .string("ok"))], on: control)
      } else if ["shutdown_request", "kernel_info_request"].contains(message.kind) { answer(message, on: control) }
      broadcast.status("idle", parent: message.header)
    }
  }

  func reply(_ message: Message, _ content: [(key: String, value: JSON)], on socket: Socket) {
    let kind = (message.kind.hasSuffix("_request") ? String(message.kind.dropLast(8)) : message.kind) + "_reply"
    socket.send(wire.parts(kind, content, parent: message.header, identities: message.identities))
  }

  func answer(_ message: Message, on socket: Socket) {
    let ok: (key: String, value: JSON) = ("status", .string("ok"))
    switch message.kind {
    case "kernel_info_request": reply(message, information, on: socket)
    case "execute_request": execute(message)
    case "complete_request": reply(message, [ok] + completions(message.content), on: socket)
    case "inspect_request": reply(message, [ok] + inspection(message.content), on: socket)
    case "is_complete_request": reply(message, completeness(message.content["code"]?.string ?? ""), on: socket)
    case "history_request": reply(message, [ok, ("history", history(message.content))], on: socket)
    case "comm_info_request": reply(message, [ok, ("comms", .object([]))], on: socket)
    case "shutdown_request":
      reply(message, [ok, ("restart", message.content["restart"] ?? .bool(false))], on: socket)
      interpreter.interruptFlag.pointee = 1
      isStopping.pointee = 1
    default: break
    }
  }

  private var information: [(key: String, value: JSON)] {
    let language: [(key: String, value: JSON)] = [
      ("name", .string("R")), ("version", .string("4.2.2")), ("mimetype", .string("text/x-r-source")), ("file_extension", .string(".r")),
      ("pygments_lexer", .string("r")), ("codemirror_mode", .string("r")), ("nbconvert_exporter", .string("script")),
    ]
    return [
      ("status", .string("ok")), ("protocol_version", .string("5.3")), ("implementation", .string("nns")), ("implementation_version", .string(version)),
      ("language_info", .object(language)), ("banner", .string("nns \(version): R's language, MXNet's functions.")), ("help_links", .array([])),
    ]
  }

  /// Asks the client for a line.
  func ask(_ prompt: String, for message: Message) throws -> String {
    guard case .bool(true)? = message.content["allow_stdin"] else { throw RError("this client cannot be asked for input") }
    broadcast.flush()
    input.send(wire.parts("input_request", [("prompt", .string(prompt)), ("password", .bool(false))], parent: message.header, identities: message.identities))
    while true {
      try interpreter.checkInterrupt()
      if let parts = input.receive(milliseconds: 50), let answer = wire.read(parts), answer.kind == "input_reply" {
        return answer.content["value"]?.string ?? ""
      }
    }
  }
}
