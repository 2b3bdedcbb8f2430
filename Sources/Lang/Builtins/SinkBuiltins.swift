/// Diverted output: the stack of `sink`s and where messages go.
final class Sinks {
  struct Entry { let connection: Connection; let closes: Bool; let depth: Int; let failure: Failure }
  /// Why something could not be written.
  final class Failure { fileprivate(set) var message: String? }
  private(set) var entries: [Entry] = []
  private var messages: (number: Int, connection: Connection)?

  static func of(_ interpreter: Interpreter) -> Sinks { interpreter.state(Sinks.self) { Sinks() } }
  var messageNumber: Int { messages?.number ?? 2 }

  func begin(_ connection: Connection, closes: Bool, split: Bool, _ interpreter: Interpreter) {
    // What cannot be written is lost, which is told once, when the sink ends.
    let failure = Failure()
    interpreter.output.beginCapture(split: split) { text in
      do { try connection.write(InvalidBytes.bytes(of: text)) } catch { failure.message = failure.message ?? (error as? RError)?.message ?? "\(error)" }
    }
    entries.append(Entry(connection: connection, closes: closes, depth: interpreter.output.captureDepth, failure: failure))
  }

  /// FALSE when there was none.
  func end(_ interpreter: Interpreter) throws -> Bool {
    // A capture started after the sink is left alone.
    guard let last = entries.last, interpreter.output.captureDepth == last.depth else { return false }
    entries.removeLast()
    interpreter.output.endCapture()
    if last.closes { try last.connection.close() }
    if let message = last.failure.message { try interpreter.warn(message) }
    return true
  }

  func endAll(_ interpreter: Interpreter) {
    while (try? end(interpreter)) == true {}
    divertMessages(nil, 2, interpreter)
  }

  func divertMessages(_ connection: Connection?, _ number: Int, _ interpreter: Interpreter) {
    messages = connection.map { (number, $0) }
    interpreter.output.divertedErrors = connection.map { connection in { try? connection.write(InvalidBytes.bytes(of: $0)) } }
  }
}

enum SinkBuiltins {
  static let all: [Builtin] = [
    Builtin("sink", #"file = NULL, append = FALSE, type = c("output", "message"), split = FALSE"#, """
      Sends output, or messages, to a file or connection until called without `file`. Source: R ?sink.
      """, sink),
    Builtin("sink.number", #"type = c("output", "message")"#, "How many diversions of output are active; or the connection of messages. Source: R ?sink.") { call in
      let sinks = Sinks.of(call.interpreter)
      return .int(try call.choice("type", ["output", "message"]) == "output" ? sinks.entries.count : sinks.messageNumber)
    },
  ]

  private static func sink(_ call: BuiltinCall) throws -> Value {
    let sinks = Sinks.of(call.interpreter), file = try call[0], table = ConnectionTable.of(call.interpreter)
    let isMessage = try call.choice("type", ["output", "message"]) == "message"
    if isMessage {
      if file.isNull || file.asIntegers().first == 2 { sinks.divertMessages(nil, 2, call.interpreter) } else {
        let connection = try table.entry(file)
        guard connection.isOpen else { throw RError("'file' must be NULL or an already open connection") }
        sinks.divertMessages(connection, Int(file.asIntegers()[0]), call.interpreter)
      }
      return call.invisible(.null)
    }
    if file.isNull {
      if !(try sinks.end(call.interpreter)) { try call.warn("no sink to remove") }
      return call.invisible(.null)
    }
    let append = try call.flag("append"), split = try call.flag("split")
    if file.inherits("connection") {
      let connection = try table.entry(file)
      let opens = !connection.isOpen
      if opens { try ConnectionTable.open(connection, append ? "a" : "w", call.interpreter, call.call) }
      sinks.begin(connection, closes: opens, split: split, call.interpreter)
    } else {
      guard case .strings(let v) = file, let path = v.elements.first ?? nil else { throw RError("'file' must be NULL, a connection or a character string") }
      let connection = Connection(path, .file)
      try ConnectionTable.open(connection, append ? "a" : "w", call.interpreter, Call("file", [.symbol("file"), .constant(.string(append ? "a" : "w"))]))
      sinks.begin(connection, closes: true, split: split, call.interpreter)
    }
    return call.invisible(.null)
  }
}
