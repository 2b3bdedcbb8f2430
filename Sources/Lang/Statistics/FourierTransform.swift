import Glibc

/// The discrete Fourier transform of any length: mixed radix by the length's prime factors (Cooley and Tukey 1965).
enum FourierTransform {
  /// Σ z[j]·exp(∓2πi·jk/n), minus for the forward transform; not scaled.
  static func transform(_ z: [Complex], inverse: Bool) -> [Complex] {
    let n = z.count
    if n < 2 { return z }
    // exp(∓2πi·k/n), exact at the quarters.
    let roots: [Complex] = (0..<n).map { k in
      let angle = 2 * Double.pi * Double(k) / Double(n)
      var c = cos(angle), s = sin(angle)
      if 4 * k % n == 0 { (c, s) = ([1.0, 0, -1, 0][4 * k / n], [0.0, 1, 0, -1][4 * k / n]) }
      return Complex(c, inverse ? s : -s)
    }
    var factors: [Int] = [], left = n, p = 2
    while left > 1 {
      if p * p > left { p = left }
      while left % p == 0 {
        factors.append(p)
        left /= p
      }
      p += 1
    }
    return part(z, 0, 1, n, roots, factors[...])
  }

  /// The transform of the `n` elements at `start`, `start + stride` …
  private static func part(_ z: [Complex], _ start: Int, _ stride: Int, _ n: Int, _ roots: [Complex], _ factors: ArraySlice<Int>) -> [Complex] {
    guard let p = factors.first else { return [z[start]] }
    let m = n / p, step = roots.count / n
    let pieces = (0..<p).map { part(z, start + $0 * stride, stride * p, m, roots, factors.dropFirst()) }
    return (0..<n).map { k in
      var re = 0.0, im = 0.0
      for r in 0..<p {
        let value = pieces[r][k % m], w = roots[(r * k % n) * step]
        re += value.re * w.re - value.im * w.im
        im += value.re * w.im + value.im * w.re
      }
      return Complex(re, im)
    }
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
