import CTrapGuard
import Glibc

/// How much of the native stack is left: deep recursion becomes an R error, not a crash.
enum NativeStack {
  /// Size of the stack of the thread that runs the interpreter.
  nonisolated(unsafe) private static var byteCount: UInt = 1 << 20

  /// The address below which no further call may start; asked near the top of the thread's stack. A sixteenth stays free for
  /// builtins and error handling.
  static func lowerLimit() -> UInt {
    let position = position()
    let usable = byteCount - byteCount / 16
    let limit = position > usable ? position - usable : 0
    exhaustion = limit > byteCount / 32 ? limit - byteCount / 32 : 0
    return limit
  }

  /// Below it functions of our own that walk trees and lists stop as well; half of what is free for builtins.
  nonisolated(unsafe) private static var exhaustion: UInt = 0

  /// Whether a walk through a nested value must end here. Evaluation stops earlier, so what it calls can still write its error.
  @inline(__always)
  static var isExhausted: Bool { position() < exhaustion }

  /// The current stack position.
  @inline(__always)
  static func position() -> UInt {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
  }

  /// Runs `body` on a thread with `byteCount` bytes of stack and waits for it.
  static func run(byteCount: Int, _ body: @escaping () -> Void) {
    final class Box { let body: () -> Void; init(_ body: @escaping () -> Void) { self.body = body } }
    NativeStack.byteCount = UInt(byteCount)
    // One heap for all threads, growing in large steps: another thread's own would ask the system for every few pages.
    mallopt(M_ARENA_MAX, 1)
    mallopt(M_TOP_PAD, 1 << 20)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, byteCount)
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(body))
    let status = OutsideSignals.takenHere {
      pthread_create(&thread, &attributes, { argument in
        Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()
        return nil
      }, box.toOpaque())
    }
    pthread_attr_destroy(&attributes)
    if status != 0 {
      NativeStack.byteCount = 1 << 20
      box.takeRetainedValue().body()
      return
    }
    pthread_join(thread, nil)
  }
}

/// Runs the interpreter's work on a thread with a deep stack: R allows 5000 nested calls.
public func runOnDeepStack(_ body: @escaping () -> Void) { NativeStack.run(byteCount: 1 << 30, body) }
