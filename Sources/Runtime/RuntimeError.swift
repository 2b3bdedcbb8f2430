/// What went wrong in the runtime, as data and words.
public struct RuntimeError: Error, CustomStringConvertible {
  /// The operator's or node's name when one is concerned.
  public var place: String?
  /// MXNet's words where it has some.
  public let message: String
  /// What helps, a line each.
  public var hints: [String]

  /// - Parameter message: MXNet's words where it has some, without the place, which is written before them.
  public init(_ message: String, at place: String? = nil, hints: [String] = []) {
    self.message = message
    self.place = place
    self.hints = hints
  }

  /// `place: message`, then each hint on a line of its own, indented by two spaces.
  public var description: String { (place.map { "\($0): " } ?? "") + message + hints.map { "\n  " + $0 }.joined() }
}
