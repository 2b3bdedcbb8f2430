import Glibc

/// What all levels of one Fourier transform share.
struct FourierPlan {
  /// exp(sign·2πi·k/n) for k below the length n of the whole.
  let roots: UnsafeBufferPointer<Complex>
  let factors: [Int]
  /// -1 forward, 1 inverse.
  let sign: Double
  /// exp(sign·2πi·j/p) for the odd factors from 7 on, each turned from the one before as Singleton does.
  let turns: [Int: [Complex]]
  /// Room for as many numbers as the largest factor.
  let scratch: UnsafeMutablePointer<Complex>

  init(roots: UnsafeBufferPointer<Complex>, factors: [Int], sign: Double, scratch: UnsafeMutablePointer<Complex>) {
    var turns: [Int: [Complex]] = [:]
    for p in Set(factors) where p > 5 {
      let step = Complex(cos(2 * Double.pi / Double(p)), sign * sin(2 * Double.pi / Double(p)))
      var powers = [Complex](repeating: Complex(1, 0), count: p)
      for j in 1...(p - 1) / 2 {
        powers[j] = powers[j - 1] * step
        powers[p - j] = Complex(powers[j].re, -powers[j].im)
      }
      turns[p] = powers
    }
    (self.roots, self.factors, self.sign, self.turns, self.scratch) = (roots, factors, sign, turns, scratch)
  }

  /// Transforms the `n` numbers at `z`, which are overwritten, and puts the results at `out`, `out + stride` …
  func transform(_ z: UnsafeMutablePointer<Complex>, count n: Int, level: Int, into out: UnsafeMutablePointer<Complex>, stride: Int) {
    if n == 1 { return out.initialize(to: z.pointee) }
    if n > 4096, Interrupt.isPending { return }
    let p = factors[level], m = n / p, step = roots.count / n
    for k in 0..<m {
      if k & 1023 == 1023 || p > 1024, Interrupt.isPending { return }
      switch p {
      case 2: two(z + k, m)
      case 3: three(z + k, m)
      case 4: four(z + k, m)
      case 5: five(z + k, m)
      default: odd(z + k, m, p)
      }
      if k > 0 { for q in 1..<p { z[k + q * m] = z[k + q * m] * roots[q * k * step] } }
    }
    for q in 0..<p { transform(z + q * m, count: m, level: level + 1, into: out + q * stride, stride: stride * p) }
  }

  private func two(_ z: UnsafeMutablePointer<Complex>, _ m: Int) {
    let a = z[0], b = z[m]
    z[0] = a + b
    z[m] = a - b
  }

  private func three(_ z: UnsafeMutablePointer<Complex>, _ m: Int) {
    let sine = sign * 0.75.squareRoot()
    let sum = z[m] + z[2 * m], difference = z[m] - z[2 * m]
    let even = Complex(z[0].re - 0.5 * sum.re, z[0].im - 0.5 * sum.im), odd = Complex(difference.re * sine, difference.im * sine)
    z[0] = z[0] + sum
    z[m] = Complex(even.re - odd.im, even.im + odd.re)
    z[2 * m] = Complex(even.re + odd.im, even.im - odd.re)
  }

  private func four(_ z: UnsafeMutablePointer<Complex>, _ m: Int) {
    let evenSum = z[0] + z[2 * m], evenDifference = z[0] - z[2 * m]
    let oddSum = z[m] + z[3 * m], oddDifference = z[m] - z[3 * m]
    z[0] = evenSum + oddSum
    z[2 * m] = evenSum - oddSum
    z[m] = Complex(evenDifference.re - sign * oddDifference.im, evenDifference.im + sign * oddDifference.re)
    z[3 * m] = Complex(evenDifference.re + sign * oddDifference.im, evenDifference.im - sign * oddDifference.re)
  }

  private func five(_ z: UnsafeMutablePointer<Complex>, _ m: Int) {
    let c1 = cos(0.4 * Double.pi), s1 = sign * sin(0.4 * Double.pi), c2 = c1 * c1 - s1 * s1, s2 = 2 * c1 * s1
    let sum1 = z[m] + z[4 * m], difference1 = z[m] - z[4 * m], sum2 = z[2 * m] + z[3 * m], difference2 = z[2 * m] - z[3 * m]
    let first = z[0]
    z[0] = Complex(first.re + sum1.re + sum2.re, first.im + sum1.im + sum2.im)
    func pair(_ ca: Double, _ cb: Double, _ sa: Double, _ sb: Double, _ low: Int, _ high: Int) {
      let even = Complex(sum1.re * ca + sum2.re * cb + first.re, sum1.im * ca + sum2.im * cb + first.im)
      let odd = Complex(difference1.re * sa + difference2.re * sb, difference1.im * sa + difference2.im * sb)
      z[low * m] = Complex(even.re - odd.im, even.im + odd.re)
      z[high * m] = Complex(even.re + odd.im, even.im - odd.re)
    }
    pair(c1, c2, s1, s2, 1, 4)
    pair(c2, c1, s2, -s1, 2, 3)
  }

  /// An odd factor: elements j and p - j turn by opposite angles, so their sum and difference are multiplied by cosines and sines alone.
  private func odd(_ z: UnsafeMutablePointer<Complex>, _ m: Int, _ p: Int) {
    let first = z[0], half = (p - 1) / 2, turns = turns[p]!
    var total = first
    for j in 1...half {
      let a = z[j * m], b = z[(p - j) * m]
      scratch[j] = a + b
      scratch[p - j] = a - b
      total = total + scratch[j]
    }
    z[0] = total
    for q in 1...half {
      if q & 1023 == 1023, Interrupt.isPending { return }
      var even = first, odd = Complex(0, 0), angle = 0
      for j in 1...half {
        angle += q
        if angle >= p { angle -= p }
        let root = turns[angle]
        even = Complex(even.re + scratch[j].re * root.re, even.im + scratch[j].im * root.re)
        odd = Complex(odd.re + scratch[p - j].re * root.im, odd.im + scratch[p - j].im * root.im)
      }
      z[q * m] = Complex(even.re - odd.im, even.im + odd.re)
      z[(p - q) * m] = Complex(even.re + odd.im, even.im - odd.re)
    }
  }
}
