import VectorKernels

/// Ctrl-C within one long operator. Executors look between their nodes; an operator that may take seconds on its own looks, too.
public enum Interruption {
  /// Not zero when work shall end; whoever runs operators sets where that is told.
  nonisolated(unsafe) public static var flag: UnsafeMutablePointer<Int32>? { didSet { WorkerThreads.stopFlag = flag } }

  /// Thrown by `check`. Results written so far are of no use.
  public struct Stopped: Error {}

  @inline(__always) static func check() throws { if let flag, flag.pointee != 0 { throw Stopped() } }
}
