import Glibc

/// Which operators ran when and for how long, for the page `chrome://tracing` and its like. Steps that run as one kernel are one entry.
public enum Profiler {
  private struct Entry {
    let op: String, node: String?, start: Double, seconds: Double
  }
  private static let entries = Lock<[Entry]>([])
  /// Whether operators are watched. To be changed while none runs.
  nonisolated(unsafe) public static var isRunning = false

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// When something begins; nil while nothing is watched.
  @inline(__always) static func begin() -> Double? { isRunning ? now() : nil }

  /// Keeps what has begun then and ends now.
  static func end(_ start: Double?, _ op: @autoclosure () -> String, node: @autoclosure () -> String? = nil) {
    guard let start else { return }
    let entry = Entry(op: op(), node: node(), start: start, seconds: now() - start)
    entries.with { $0.append(entry) }
  }

  /// Writes all that was watched since the program began, times in microseconds.
  ///
  /// - Throws: where the file cannot be written.
  public static func save(to path: String) throws {
    let lines = entries.with { $0 }.map { entry in
      let node = entry.node.map { ", \"args\": {\"node\": \(JSON.quoted($0))}" } ?? ""
      return "    {\"name\": \(JSON.quoted(entry.op)), \"cat\": \"operator\", \"ph\": \"X\", \"ts\": \(Int(entry.start * 1e6)), \"dur\": \(Int((entry.seconds * 1e6).rounded(.up))), \"pid\": 0, \"tid\": 0\(node)}"
    }
    try AtomicFile.write(Array("{\n  \"traceEvents\": [\n\(lines.joined(separator: ",\n"))\n  ],\n  \"displayTimeUnit\": \"ms\"\n}\n".utf8), to: path)
  }
}
