/// What went wrong in the runtime, as data and words.
public struct RuntimeError: Error, CustomStringConvertible {
  /// The operator's or node's name when one is concerned.
  public var place: String?
  /// MXNet's words where it has some.
  public let message: String
  /// What helps, a line each.
  public var hints: [String]

  public init(_ message: String, at place: String? = nil, hints: [String] = []) {
    self.message = message
    self.place = place
    self.hints = hints
  }

  public var description: String { (place.map { "\($0): " } ?? "") + message + hints.map { "\n  " + $0 }.joined() }
}
