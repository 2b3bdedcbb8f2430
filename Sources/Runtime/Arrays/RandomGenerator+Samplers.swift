import Glibc

/// Single draws of the distributions MXNet has, in the order in which its kernels draw them.
///
/// Source: MXNet 1.9.1 src/operator/random/sampler.h; Marsaglia and Tsang 2000 for gamma.
extension MersenneTwister {
  /// Uniform on [0, 1) as the C++ library makes a float of one 32-bit draw.
  mutating func unit() -> Float {
    let x = Float(next()) * (1 / 4_294_967_296)
    return x >= 1 ? Float(1).nextDown : x
  }

  /// A standard normal by Marsaglia's polar method, as the C++ library draws it; a distribution object is made for each
  /// element, so its spare value is never used.
  mutating func normal() -> Float { normalPair().0 }

  /// Uniform on [0, 1) as the C++ library makes a double of two draws, the first the lower half.
  mutating func wideUnit() -> Double {
    let low = Double(next()), x = (low + Double(next()) * 4_294_967_296) / 18_446_744_073_709_551_616
    return x >= 1 ? 1.0.nextDown : x
  }

  /// As `normal`, of doubles.
  mutating func wideNormal() -> Double {
    while true {
      let x = 2 * wideUnit() - 1, y = 2 * wideUnit() - 1, square = x * x + y * y
      if square <= 1, square != 0 { return y * (-2 * Glibc.log(square) / square).squareRoot() }
    }
  }

  mutating func exponential(rate: Float) -> Float { Float(-Glibc.log(1.0 - Double(unit())) / Double(rate)) }

  /// Gamma of shape `a` and scale `b`; not a number unless both are positive and finite.
  mutating func gamma(_ a: Float, _ b: Float) -> Float {
    guard a > 0, b > 0, a.isFinite, b.isFinite else { return .nan }
    let d = Float(a < 1 ? Double(a) + 2.0 / 3.0 : Double(a) - 1.0 / 3.0), k = Float((9.0 * Double(d)).squareRoot()), c = Float(1.0 / Double(k))
    while true {
      let z = normal()
      guard z > -k else { continue }
      let x = 1 + c * z, v = x * x * x, u = unit()
      if Glibc.log(1.0 - Double(u)) < 0.5 * Double(z) * Double(z) + Double(d) * (1.0 - Double(v) + Double(logf(v))) {
        let sample = d * v * b
        return a < 1 ? Float(Double(sample) * Glibc.pow(Double(unit()), Double(Float(1.0 / Double(a))))) : sample
      }
    }
  }

  /// As `gamma`, with doubles drawn.
  mutating func wideGamma(_ a: Float, _ b: Float) -> Double {
    guard a > 0, b > 0, a.isFinite, b.isFinite else { return .nan }
    let d = Float(a < 1 ? Double(a) + 2.0 / 3.0 : Double(a) - 1.0 / 3.0), k = Float((9.0 * Double(d)).squareRoot()), c = Float(1.0 / Double(k))
    while true {
      let z = wideNormal()
      guard z > Double(-k) else { continue }
      let x = 1 + Double(c) * z, v = x * x * x
      if Glibc.log(1.0 - wideUnit()) < 0.5 * z * z + Double(d) * (1.0 - v + Glibc.log(v)) {
        let sample = Double(d) * v * Double(b)
        return a < 1 ? sample * Glibc.pow(wideUnit(), 1.0 / Double(a)) : sample
      }
    }
  }

  mutating func poisson(_ mean: Float) -> Float {
    guard mean.isFinite else { return .nan }
    if mean < 12 {
      let limit = expf(-mean)
      var count: Float = 0, product = unit()
      while product > limit {
        count += 1
        product *= unit()
      }
      return count
    }
    let width = Float((2.0 * Double(mean)).squareRoot()), logMean = logf(mean), g = mean * logMean - lgammaf(mean + 1)
    while true {
      var y: Float = 0, count: Float = 0
      repeat {
        y = tanf(Float(3.1415926) * unit())
        count = width * y + mean
      } while count < 0
      count = floorf(count)
      let accepted = Float(0.9 * (1.0 + Double(y * y)) * Double(expf(count * logMean - lgammaf(count + 1) - g)))
      if !(unit() > accepted) { return count }
    }
  }

  mutating func negativeBinomial(_ k: Float, _ p: Float) -> Float {
    p >= 1 || k == 0 ? 0 : poisson(gamma(k, (1 - p) / p))
  }

  mutating func generalizedNegativeBinomial(_ mean: Float, _ dispersion: Float) -> Float {
    dispersion == 0 ? poisson(mean) : poisson(gamma(1 / dispersion, dispersion * mean))
  }
}

/// What the C++ library's algorithms draw.
extension MersenneTwister {
  mutating func uniform(_ range: ClosedRange<Float>) -> Float { unit() * (range.upperBound - range.lowerBound) + range.lowerBound }

  /// Two standard normals from one distribution object.
  mutating func normalPair() -> (Float, Float) {
    var u: Float = 0, v: Float = 0, r: Float = 0
    repeat {
      u = 2 * unit() - 1
      v = 2 * unit() - 1
      r = u * u + v * v
    } while r > 1 || r == 0
    let factor = (-2 * logf(r) / r).squareRoot()
    return (v * factor, u * factor)
  }

  /// `std::shuffle`, one exchange for each number drawn.
  mutating func shuffle<T>(_ x: inout [T]) { for i in 1..<max(1, x.count) { x.swapAt(i, Int(below(UInt32(i + 1)))) } }
}
