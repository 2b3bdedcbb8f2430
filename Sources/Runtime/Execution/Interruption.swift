import VectorKernels

/// Ctrl-C within one long operator. Executors look between their nodes; an operator that may take seconds on its own looks, too.
public enum Interruption {
  /// Not zero when work shall end; whoever runs operators sets where that is told.
  nonisolated(unsafe) public static var flag: UnsafeMutablePointer<Int32>? { didSet { StopFlag.process = flag.map { StopFlag($0) } } }

  /// Runs `body` with a flag of its own, which must outlive it.
  public static func withFlag<Result>(_ flag: UnsafeMutablePointer<Int32>, _ body: () throws -> Result) rethrows -> Result {
    try StopFlag.$scoped.withValue(StopFlag(flag), operation: body)
  }

  /// Thrown by `check`. Results written so far are of no use.
  public struct Stopped: Error {}

  @inline(__always) static var isPending: Bool { StopFlag.current?.isSet ?? false }

  @inline(__always) static func check() throws { if isPending { throw Stopped() } }

  /// Operations of about 0.1 s on two cores of 2022, after which kernels that run at once look at the flag; less in tests.
  @TaskLocal public static var operationsAtOnce = 1e10
}
