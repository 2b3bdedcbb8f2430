import Glibc

/// Transforms and filters of series.
enum SignalBuiltins {
  static let all: [Builtin] = [
    Builtin("fft", "z, inverse = FALSE", "Discrete Fourier transform, not scaled. Source: R ?fft.") { call in
      let z = try call[0]
      guard z.isNumeric || z.type == .logical || z.type == .complex else { throw RError("non-numeric argument") }
      let inverse = (try call["inverse"]).asLogicals().first == .true
      let values = z.asComplexes()
      guard let dim = z.dim, dim.count > 1 else {
        return .complexes(ComplexVector(FourierTransform.transform(values, inverse: inverse), z.attributes.keeping(.dim)))
      }
      return .complexes(ComplexVector(FourierTransform.transform(values, dim: dim, inverse: inverse), z.attributes.keeping(.dim, .dimnames)))
    },
    Builtin(".filterConvolve", "x, filter, sides, circular", "Moving sums.") { call in
      let x = try call.doubles("x"), f = try call.doubles("filter")
      let shift = try call.integer("sides") == 2 ? f.count / 2 : 0, circular = try call.flag("circular")
      return .doubles(DoubleVector(x.indices.map { i -> Double in
        var sum = 0.0
        for j in f.indices {
          var k = i + shift - j
          if circular { k = ((k % x.count) + x.count) % x.count } else if k < 0 || k >= x.count { return .na }
          sum += f[j] * x[k]
        }
        return sum.isNaN ? .na : sum
      }))
    },
    Builtin(".filterRecursive", "x, filter, init", "Autoregression.") { call in
      let x = try call.doubles("x"), f = try call.doubles("filter"), start = try call.doubles("init")
      var y: [Double] = []
      for i in x.indices {
        var sum = x[i]
        for j in f.indices {
          let k = i - 1 - j
          let past = k >= 0 ? y[k] : (-k - 1 < start.count ? start[-k - 1] : 0)
          sum += past * f[j]
        }
        y.append(sum)
      }
      return .doubles(DoubleVector(y))
    },
    Builtin(".distances", "x, method, p", "Distances between the rows of a matrix, column by column below the diagonal.") { call in
      let value = try call[0], x = value.asDoubles()
      guard let dim = value.dim, dim.count == 2 else { throw RError("'x' must be a matrix") }
      let n = dim[0], columns = dim[1], method = try call.string("method"), power = try call.double("p")
      try Allocation.check(Double(n) * Double(n - 1) / 2)
      var result: [Double] = []
      // Rows one after the other in memory.
      var rows = [Double](repeating: 0, count: x.count)
      for c in 0..<columns { for i in 0..<n { rows[i * columns + c] = x[i + c * n] } }
      for j in 0..<n {
        try Interrupt.check()
        for i in (j + 1)..<max(j + 1, n) {
          if method == "euclidean" {
            let sum = rows.withUnsafeBufferPointer { rows in
              var sum = 0.0
              for c in 0..<columns {
                let d = rows[i * columns + c] - rows[j * columns + c]
                sum += d * d
              }
              return sum
            }
            if !sum.isNaN {
              result.append(sum.squareRoot())
              continue
            }
          }
          var sum = 0.0, count = 0, differing = 0, nonzero = 0
          for c in 0..<columns {
            let a = x[i + c * n], b = x[j + c * n]
            if a.isNaN || b.isNaN { continue }
            let d = abs(a - b)
            switch method {
            case "maximum": sum = max(sum, d)
            case "manhattan": sum += d
            case "canberra":
              let s = abs(a + b)
              if s > .leastNormalMagnitude || d > .leastNormalMagnitude { sum += d.isInfinite && s.isInfinite ? 1 : d / (abs(a) + abs(b)) } else { continue }
            case "binary":
              if a != 0 || b != 0 {
                nonzero += 1
                if a == 0 || b == 0 { differing += 1 }
              }
            case "minkowski": sum += minkowskiTerm(d, power)
            default: sum += d * d
            }
            count += 1
          }
          if method == "binary" { result.append(count == 0 ? .na : nonzero == 0 ? 0 : Double(differing) / Double(nonzero)); continue }
          if count == 0 { result.append(.na); continue }
          if count != columns, method != "maximum" { sum /= Double(count) / Double(columns) }
          result.append(method == "euclidean" ? sum.squareRoot() : method == "minkowski" ? minkowskiTerm(sum, 1 / power) : sum)
        }
      }
      return .doubles(DoubleVector(result))
    },
  ]

  private static func minkowskiTerm(_ x: Double, _ p: Double) -> Double { pow(x, p) }
}
