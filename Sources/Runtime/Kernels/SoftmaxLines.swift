import Glibc
import VectorKernels

/// Softmax of many lines, its logarithm, and their gradients. Lines lie `inner` at a time side by side.
struct SoftmaxLines {
  let outer: Int, length: Int, inner: Int
  var sign: Float = 1, temperature: Float = 1
  var isLog = false

  private var count: Int { outer * length * inner }
  /// Large arrays; small ones keep the C library's functions, whose last digits are MXNet's.
  private var usesVectors: Bool { count >= 4096 && OneDNN.isReady && VectorSupport.isAvailable }

  /// - Parameter counted: how many elements of a line count, where that differs; the others become 0.
  func forward<T: Real>(_ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, counted: ((_ line: Int) -> Int)? = nil) {
    if T.self == Float.self, counted == nil, usesVectors {
      return forward(UnsafeRawPointer(x).assumingMemoryBound(to: Float.self), UnsafeMutableRawPointer(y).assumingMemoryBound(to: Float.self))
    }
    Threads.split(outer * inner, cost: length * 8) { lines in
      for line in lines { forward(x, y, line, counted?(line) ?? length) }
    }
  }

  private func forward<T: Real>(_ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ line: Int, _ counted: Int) {
    let base = line / inner * length * inner + line % inner, sign = T(sign), temperature = T(temperature)
    for k in counted..<length { y[base + k * inner] = 0 }
    var top = -T.infinity, sum: T = 0
    for k in 0..<counted { top = max(top, sign * x[base + k * inner]) }
    for k in 0..<counted {
      let scaled: T = (sign * x[base + k * inner] - top) / temperature, e = T.exp(scaled)
      y[base + k * inner] = e
      sum += e
    }
    if isLog {
      let logSum = T.log(sum)
      for k in 0..<counted {
        let scaled: T = (sign * x[base + k * inner] - top) / temperature
        y[base + k * inner] = scaled - logSum
      }
    } else { for k in 0..<counted { y[base + k * inner] /= sum } }
  }

  /// Adds to the gradient of x that of the result.
  func backward<T: Real>(_ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, counted: ((_ line: Int) -> Int)? = nil) {
    if T.self == Float.self, counted == nil, usesVectors {
      func floats(_ p: UnsafePointer<T>) -> UnsafePointer<Float> { UnsafeRawPointer(p).assumingMemoryBound(to: Float.self) }
      return backward(floats(y), floats(gy), UnsafeMutableRawPointer(gx).assumingMemoryBound(to: Float.self))
    }
    Threads.split(outer * inner, cost: length * 4) { lines in
      for line in lines { backward(y, gy, gx, line, counted?(line) ?? length) }
    }
  }

  private func backward<T: Real>(_ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, _ line: Int, _ counted: Int) {
    let base = line / inner * length * inner + line % inner, factor = T(sign) / T(temperature)
    var sum: T = 0
    for k in 0..<counted {
      let p = base + k * inner
      sum += isLog ? gy[p] : gy[p] * y[p]
    }
    for k in 0..<counted {
      let p = base + k * inner
      let slope: T = isLog ? gy[p] - T.exp(y[p]) * sum : y[p] * (gy[p] - sum)
      gx[p] += slope * factor
    }
  }

  // By vectors: along a line, or across eight lines.

  private func forward(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>) {
    let lines = VectorSoftmax(sign: sign, temperature: temperature, isLog: isLog)
    each { base in lines.forward(x + base, y + base, count: length) } across: { base in
      lines.forward(x + base, y + base, count: length, step: inner)
    } single: { line in
      forward(x, y, line, length)
    }
  }

  private func backward(_ y: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, _ gx: UnsafeMutablePointer<Float>) {
    let lines = VectorSoftmax(sign: sign, temperature: temperature, isLog: isLog)
    each { base in lines.backward(y + base, gy + base, gx + base, count: length) } across: { base in
      lines.backward(y + base, gy + base, gx + base, count: length, step: inner)
    } single: { line in
      backward(y, gy, gx, line, length)
    }
  }

  private func each(along: (_ base: Int) -> Void, across: (_ base: Int) -> Void, single: (_ line: Int) -> Void) {
    if inner == 1 { return Threads.split(outer, cost: length * 4) { for line in $0 { along(line * length) } } }
    let eights = inner / 8
    Threads.split(outer * (eights + 1), cost: length * 32) { items in
      for item in items {
        let o = item / (eights + 1), k = item % (eights + 1)
        if k < eights { across(o * length * inner + k * 8) } else { for i in eights * 8..<inner { single(o * inner + i) } }
      }
    }
  }
}
