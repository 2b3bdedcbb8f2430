/// Loops over elements, each compiled with its function inside, so that simple ones become vector code.
///
/// They take pointers as arguments: captured ones might point at what the loop writes and would be read again each time. The initializers are
/// inlined where the functions are written, which is what lets the compiler put these into the loops.

/// Loops for functions that hold numbers, such as an operator's attributes. They are written within closures: `{ ElementLoops.map($0, $1, $2) { a * $0 + b } }`
/// is a loop with a and b inside, where a loop made with `{ a * $0 + b }` would call it for each element (12 times as long).
enum ElementLoops {
  /// y = f(x).
  @inline(__always) static func map<T>(_ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ part: Range<Int>, _ f: (T) -> T) { for i in part { y[i] = f(x[i]) } }

  /// y += factor · x.
  static func addScaled<T: Real>(_ x: UnsafePointer<T>, by factor: T, to y: UnsafeMutablePointer<T>, _ count: Int) { for i in 0..<count { y[i] += factor * x[i] } }

  /// gx += gy · df(x, y).
  @inline(__always) static func spread<T: Real>(
    _ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, _ part: Range<Int>, _ df: (_ x: T, _ y: T) -> T
  ) {
    for i in part { gx[i] += gy[i] * df(x[i], y[i]) }
  }
}

/// y = f(x), dx += gy · df(x, y).
struct UnaryLoops<T: Real> {
  typealias Forward = (_ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ part: Range<Int>) -> Void
  typealias Backward = (_ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, _ part: Range<Int>) -> Void
  let forward: Forward
  /// Nil where the derivative is zero everywhere.
  let backward: Backward?

  init(forward: @escaping Forward, backward: Backward?) { (self.forward, self.backward) = (forward, backward) }

  @inline(__always) init(_ f: @escaping (T) -> T, _ df: ((_ x: T, _ y: T) -> T)?) {
    forward = { x, y, part in for i in part { y[i] = f(x[i]) } }
    if let df { backward = { x, y, gy, gx, part in for i in part { gx[i] += gy[i] * df(x[i], y[i]) } } } else { backward = nil }
  }
}

/// y = f(x, s) with one number s, dx += gy · df(x, y, s).
struct ScalarLoops<T: Real> {
  typealias Forward = (_ x: UnsafePointer<T>, _ s: T, _ y: UnsafeMutablePointer<T>, _ part: Range<Int>) -> Void
  typealias Backward = (_ x: UnsafePointer<T>, _ s: T, _ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, _ part: Range<Int>) -> Void
  let forward: Forward
  /// Nil where the derivative is zero everywhere.
  let backward: Backward?

  @inline(__always) init(_ f: @escaping (T, T) -> T, _ df: ((_ x: T, _ y: T, _ s: T) -> T)?) {
    forward = { x, s, y, part in for i in part { y[i] = f(x[i], s) } }
    if let df { backward = { x, s, y, gy, gx, part in for i in part { gx[i] += gy[i] * df(x[i], y[i], s) } } } else { backward = nil }
  }
}

/// y = f(a, b) over `count` elements, where a, b or both may stay the same (stride 0); ga += gy · da(a, b, y), summed where a stays the same.
struct BinaryLoops<T: Real> {
  typealias Forward = (_ a: UnsafePointer<T>, _ aStays: Bool, _ b: UnsafePointer<T>, _ bStays: Bool, _ y: UnsafeMutablePointer<T>, _ count: Int) -> Void
  /// `target` is the gradient of the one of both that `targetStays` speaks of.
  typealias Backward = (
    _ a: UnsafePointer<T>, _ aStays: Bool, _ b: UnsafePointer<T>, _ bStays: Bool, _ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ target: UnsafeMutablePointer<T>, _ targetStays: Bool, _ count: Int
  ) -> Void
  let forward: Forward
  /// Nil where the derivative is zero everywhere.
  let left, right: Backward?

  @inline(__always) init(_ f: @escaping (T, T) -> T, _ da: ((_ a: T, _ b: T, _ y: T) -> T)?, _ db: ((_ a: T, _ b: T, _ y: T) -> T)?) {
    forward = { a, aStays, b, bStays, y, count in
      switch (aStays, bStays) {
      case (false, false): for i in 0..<count { y[i] = f(a[i], b[i]) }
      case (false, true):
        let b = b[0]
        for i in 0..<count { y[i] = f(a[i], b) }
      case (true, false):
        let a = a[0]
        for i in 0..<count { y[i] = f(a, b[i]) }
      case (true, true):
        let value = f(a[0], b[0])
        for i in 0..<count { y[i] = value }
      }
    }
    left = da.map { BinaryLoops.gradient($0) }
    right = db.map { BinaryLoops.gradient($0) }
  }

  @inline(__always) private static func gradient(_ slope: @escaping (T, T, T) -> T) -> Backward {
    { a, aStays, b, bStays, y, gy, target, targetStays, count in
      if targetStays {
        // Four sums, so that one addition does not wait for the other.
        let sa = aStays ? 0 : 1, sb = bStays ? 0 : 1, whole = count & ~3
        var s0: T = 0, s1: T = 0, s2: T = 0, s3: T = 0
        for i in stride(from: 0, to: whole, by: 4) {
          s0 += gy[i] * slope(a[i * sa], b[i * sb], y[i])
          s1 += gy[i + 1] * slope(a[(i + 1) * sa], b[(i + 1) * sb], y[i + 1])
          s2 += gy[i + 2] * slope(a[(i + 2) * sa], b[(i + 2) * sb], y[i + 2])
          s3 += gy[i + 3] * slope(a[(i + 3) * sa], b[(i + 3) * sb], y[i + 3])
        }
        for i in whole..<count { s0 += gy[i] * slope(a[i * sa], b[i * sb], y[i]) }
        let sum: T = (s0 + s1) + (s2 + s3)
        target[0] += sum
      } else if aStays {
        let a = a[0]
        for i in 0..<count { target[i] += gy[i] * slope(a, b[i], y[i]) }
      } else if bStays {
        let b = b[0]
        for i in 0..<count { target[i] += gy[i] * slope(a[i], b, y[i]) }
      } else {
        for i in 0..<count { target[i] += gy[i] * slope(a[i], b[i], y[i]) }
      }
    }
  }
}

extension UnaryLoops<Float> {
  /// The same for doubles, computed in float32.
  var forDoubles: UnaryLoops<Double> {
    let (forward, backward) = (forward, backward)
    return UnaryLoops<Double>(
      forward: { x, y, part in
        let single = part.map { Float(x[$0]) }
        var result = single
        result.withUnsafeMutableBufferPointer { result in
          guard let start = result.baseAddress else { return }
          forward(single, start, 0..<part.count)
          for (k, i) in part.enumerated() { y[i] = Double(start[k]) }
        }
      },
      backward: backward.map { backward in
        { x, y, gy, gx, part in
          var sum = [Float](repeating: 0, count: part.count)
          sum.withUnsafeMutableBufferPointer { sum in
            guard let start = sum.baseAddress else { return }
            backward(part.map { Float(x[$0]) }, part.map { Float(y[$0]) }, part.map { Float(gy[$0]) }, start, 0..<part.count)
            for (k, i) in part.enumerated() { gx[i] += Double(start[k]) }
          }
        }
      })
  }
}
