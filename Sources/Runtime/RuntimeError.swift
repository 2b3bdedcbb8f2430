/// What went wrong in the runtime, as data and words.
public struct RuntimeError: Error, CustomStringConvertible {
  /// The operator's or node's name when one is concerned.
  public var place: String?
  public let message: String
  public var hints: [String]

  public init(_ message: String, at place: String? = nil, hints: [String] = []) {
    self.message = message
    self.place = place
    self.hints = hints
  }

  public var description: String { (place.map { "\($0): " } ?? "") + message + hints.map { "\n  " + $0 }.joined() }
}
