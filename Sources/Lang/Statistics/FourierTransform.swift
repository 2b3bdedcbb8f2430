import Glibc

/// The discrete Fourier transform of any length: mixed radix by the length's prime factors (Singleton 1969, IEEE Trans. Audio 17, 93).
///
/// Decimation in frequency: p elements n/p apart are transformed and turned, then the p parts of n/p elements by themselves. Factors come in
/// Singleton's order (squares first, mirrored at the end) and those of 2 to 5 have their own formulas, so that what cancels in R cancels here.
/// Ctrl-C leaves the result unfinished; whoever called the builtin throws before it is seen.
enum FourierTransform {
  /// Σ z[j]·exp(∓2πi·jk/n), minus for the forward transform; not scaled.
  static func transform(_ z: [Complex], inverse: Bool) -> [Complex] {
    let n = z.count
    if n < 2 { return z }
    // exp(∓2πi·k/n), exact at the quarters.
    let roots = [Complex](inPieces: n, blank: Complex(1, 0)) { out, piece in
      for k in piece {
        let angle = 2 * Double.pi * Double(k) / Double(n)
        var c = cos(angle), s = sin(angle)
        if 4 * k % n == 0 { (c, s) = ([1.0, 0, -1, 0][4 * k / n], [0.0, 1, 0, -1][4 * k / n]) }
        (out + k).initialize(to: Complex(c, inverse ? s : -s))
      }
    }
    if Interrupt.isPending { return z }
    let factors = factors(n)
    var work = z, scratch = [Complex](repeating: Complex(0, 0), count: factors.max()!)
    return work.withUnsafeMutableBufferPointer { work in
      roots.withUnsafeBufferPointer { roots in
        scratch.withUnsafeMutableBufferPointer { scratch in
          [Complex](unsafeUninitializedCapacity: n) { out, filled in
            let plan = FourierPlan(roots: roots, factors: factors, sign: inverse ? 1 : -1, scratch: scratch.baseAddress!)
            plan.transform(work.baseAddress!, count: n, level: 0, into: out.baseAddress!, stride: 1)
            filled = n
          }
        }
      }
    }
  }

  /// Singleton's order of factors.
  private static func factors(_ n: Int) -> [Int] {
    var squares: [Int] = [], left = n
    while left % 16 == 0 {
      squares.append(4)
      left /= 16
    }
    var p = 3
    while p * p <= left {
      while left % (p * p) == 0 {
        squares.append(p)
        left /= p * p
      }
      p += 2
    }
    var single: [Int] = []
    if left <= 4 {
      if left > 1 { single.append(left) }
    } else {
      if left % 4 == 0 {
        squares.append(2)
        left /= 4
      }
      p = 2
      while left > 1 {
        if p * p > left { p = left }
        if left % p == 0 {
          single.append(p)
          left /= p
        }
        p = p == 2 ? 3 : p + 2
      }
    }
    return squares + single + squares.reversed()
  }

  /// Along every dimension of an array.
  static func transform(_ z: [Complex], dim: [Int], inverse: Bool) -> [Complex] {
    var z = z, stride = 1
    for extent in dim where extent > 0 {
      let block = stride * extent
      for base in Swift.stride(from: 0, to: z.count, by: block) {
        for offset in 0..<stride {
          let line = transform((0..<extent).map { z[base + offset + $0 * stride] }, inverse: inverse)
          for k in 0..<extent { z[base + offset + k * stride] = line[k] }
        }
      }
      stride = block
    }
    return z
  }
}
