/// A number that is not zero when long work shall end early: what it would have made is of no use then.
public struct StopFlag: @unchecked Sendable {
  private let number: UnsafeMutablePointer<Int32>

  /// The number must be there as long as anybody may look.
  public init(_ number: UnsafeMutablePointer<Int32>) { self.number = number }

  /// Whether work shall end.
  @inline(__always) public var isSet: Bool { number.pointee != 0 }

  /// Set before work begins.
  nonisolated(unsafe) public static var process: StopFlag?
  /// The current task's own.
  @TaskLocal public static var scoped: StopFlag?
  /// What work begun here looks at; threads that help are handed it, since tasks mean nothing to them.
  public static var current: StopFlag? { scoped ?? process }
}
