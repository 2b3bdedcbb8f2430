/// The connections of a session: numbers with class "connection". 0, 1 and 2 are the standard streams.
final class ConnectionTable {
  private(set) var entries: [Int: Connection] = [0: Connection("stdin", .terminal, mode: "r")]
  private var next = 3

  static func of(_ interpreter: Interpreter) -> ConnectionTable {
    interpreter.state(ConnectionTable.self) {
      let table = ConnectionTable()
      // What was written to files that nobody closed is kept.
      interpreter.exitActions.append { [weak table] in table?.entries.values.forEach { try? $0.close() } }
      return table
    }
  }

  func add(_ entry: Connection) -> Value {
    while entries[next] != nil { next += 1 }
    entries[next] = entry
    defer { next += 1 }
    return ConnectionTable.value(next, entry.kind.rawValue)
  }

  static func value(_ number: Int, _ kind: String) -> Value {
    var attributes = Attributes()
    attributes[.class] = .strings([kind, "connection"])
    return .integers(IntegerVector([Int32(number)], attributes))
  }

  /// The connection that a value stands for; an error for closed ones.
  func entry(_ value: Value) throws -> Connection {
    guard value.inherits("connection"), let number = value.asIntegers().first, let entry = entries[Int(number)] else { throw RError("invalid connection") }
    return entry
  }

  func close(_ number: Int) throws {
    guard let entry = entries.removeValue(forKey: number) else { throw RError("invalid connection") }
    if number < next { next = max(3, number) }
    try entry.close()
  }

  /// Lines not read yet; a connection that was not open is opened for this alone.
  func lines(_ entry: Connection) throws -> [String] {
    if entry.isOpen || entry.kind == .terminal { return entry.nextLines() }
    do { try entry.open("rt") } catch let failure as Connection.OpeningError { throw RError(failure.warning) }
    defer { try? entry.close() }
    return entry.nextLines()
  }

  /// Runs `body` with the connection open, opening it for this alone when it was not. `call` is shown in the warning and error when it cannot be.
  func use<Result>(_ entry: Connection, _ mode: String, _ interpreter: Interpreter, _ call: Call?, _ body: (Connection) throws -> Result) throws -> Result {
    if entry.isOpen || entry.kind == .terminal { return try body(entry) }
    try ConnectionTable.open(entry, mode, interpreter, call)
    do {
      let result = try body(entry)
      try entry.close()
      return result
    } catch {
      try? entry.close()
      throw error
    }
  }

  /// Opens with R's warning and error.
  static func open(_ entry: Connection, _ mode: String, _ interpreter: Interpreter, _ call: Call?) throws {
    do { try entry.open(mode) } catch let failure as Connection.OpeningError {
      try interpreter.warn(failure.warning, call: call)
      throw RError("cannot open the connection" + (failure.place.map { " to '\($0)'" } ?? ""), call: call.map { Value(.call($0)) })
    }
  }
}
