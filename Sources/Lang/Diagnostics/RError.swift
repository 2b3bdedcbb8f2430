/// An error raised by a builtin or the evaluator: R's text, before it becomes a condition object.
///
/// The evaluator catches it at the call that raised it, adds that call, and signals it to the handlers established by
/// `tryCatch` and `withCallingHandlers`.
public struct RError: Error {
  /// R's own words.
  public let message: String
  /// Help after R's text: what was expected, a way out, a near name. One line each.
  public var hints: [String]
  /// False for errors R reports without a call (`Error: …`).
  public var showsCall: Bool
  /// Condition classes in place of "simpleError", most specific first.
  public var classes: [String]
  /// The place to show when it is not the call itself.
  public var span: SourceSpan?
  /// The call to report instead of the one being evaluated.
  public var call: Value?

  public init(
    _ message: String, hints: [String] = [], showsCall: Bool = true, classes: [String] = [], span: SourceSpan? = nil,
    call: Value? = nil
  ) {
    self.message = message
    self.hints = hints
    self.showsCall = showsCall
    self.classes = classes
    self.span = span
    self.call = call
  }
}

extension RError {
  static let outOfBounds = RError("subscript out of bounds", classes: ["subscriptOutOfBoundsError"])
  static func notSubsettable(_ x: Value) -> RError {
    RError("object of type '\(x.storedTypeName)' is not subsettable", classes: ["notSubsettableError"])
  }
}

/// An error that no handler took, on its way to the top level.
public struct UncaughtError: Error {
  /// The condition object: a list of `message` and `call` with its classes.
  public let condition: Value
  public let message: String
  public var call: Value
  public let hints: [String]
  public let span: SourceSpan?
  /// Calls that were active, innermost last.
  public let traceback: [Value]
  /// Names of the active calls, outermost first, with those of R's own functions.
  public var callNames: [String] = []
  /// Told already, before exit actions ran.
  var isTold = false
}

/// Non-local exits of the evaluator.
enum ControlFlow: Error {
  /// Of the loop that runs in the environment where `break` or `next` was evaluated: functions called by the body leave no loop of their caller.
  case breakLoop(from: Environment)
  case nextIteration(from: Environment)
  case returning(from: Environment, value: Value)
  /// To the `tryCatch` with this token, which then calls the handler.
  case unwind(token: Int, condition: Value, handler: Value)
  case restart(token: Int, arguments: [(name: Name?, value: Value)])
}

/// `quit()`.
public struct QuitRequest: Error { public let status: Int32 }
/// Ctrl-C, or `Q` where `browser` waits.
public struct Interrupted: Error {
  /// Whether the user left `browser`: nothing handles that.
  let leavesBrowser: Bool
  public init() { leavesBrowser = false }
  init(leavesBrowser: Bool) { self.leavesBrowser = leavesBrowser }
}
