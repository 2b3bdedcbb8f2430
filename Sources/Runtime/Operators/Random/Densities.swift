import Glibc

/// Densities of samples under distributions whose parameters are arrays: `sample` has the parameters' shape and perhaps more dimensions.
///
/// Gradients for sample and parameters. Source: MXNet 1.9.1 src/operator/random/pdf_op.h.
enum Densities {
  private struct Density {
    let name: String
    let parameters: [String]
    /// The density is the same wherever it is not zero.
    var isFlat = false
    /// log p of a number, for parameters of which there may be only the first.
    let log: (_ a: Double, _ b: Double) -> (_ x: Double) -> Double
    /// Partial derivatives of log p(x), by x and by both parameters.
    let slopes: (_ a: Double, _ b: Double) -> (_ x: Double) -> (Double, Double, Double)
  }

  private static func psi(_ x: Double) -> Double { Double(ElementRules.digamma(Float(x))) }
  private static func ln(_ x: Double) -> Double { Glibc.log(x) }
  private static func lnGamma(_ x: Double) -> Double { Glibc.lgamma(x) }

  private static let rows: [Density] = [uniform, normal, gamma, exponential, poisson, negativeBinomial, generalizedNegativeBinomial]

  private static let uniform = Density(name: "uniform", parameters: ["low", "high"], isFlat: true) { low, high in
    let value = -ln(high - low)
    return { _ in value }
  } slopes: { low, high in
    let width = high - low
    return { _ in (0, 1 / width, -1 / width) }
  }

  private static let normal = Density(name: "normal", parameters: ["mu", "sigma"]) { mu, sigma in
    let constant = ln(sigma) + 0.918_938_533_204_672_7
    return { x in
      let z = (x - mu) / sigma
      return -0.5 * z * z - constant
    }
  } slopes: { mu, sigma in
    { x in
      let z = (x - mu) / (sigma * sigma)
      return (-z, z, (x - mu) * z / sigma - 1 / sigma)
    }
  }

  private static let gamma = Density(name: "gamma", parameters: ["alpha", "beta"]) { alpha, beta in
    let constant = alpha * ln(beta) - lnGamma(alpha)
    return { x in constant + (alpha - 1) * ln(x) - beta * x }
  } slopes: { alpha, beta in
    let constant = ln(beta) - psi(alpha)
    return { x in ((alpha - 1) / x - beta, constant + ln(x), alpha / beta - x) }
  }

  private static let exponential = Density(name: "exponential", parameters: ["lam"]) { rate, _ in
    let constant = ln(rate)
    return { x in constant - rate * x }
  } slopes: { rate, _ in { x in (-rate, 1 / rate - x, 0) } }

  private static let poisson = Density(name: "poisson", parameters: ["lam"]) { rate, _ in
    let logRate = ln(rate)
    return { x in x * logRate - lnGamma(x + 1) - rate }
  } slopes: { rate, _ in { x in (0, x / rate - 1, 0) } }

  /// log of the probability of x failures before k successes of probability q.
  private static func failures(_ k: Double, _ q: Double) -> (Double) -> Double {
    let constant = k * ln(q) - lnGamma(k), logFailure = ln(1 - q)
    return { x in lnGamma(x + k) - lnGamma(x + 1) + constant + x * logFailure }
  }

  private static let negativeBinomial = Density(name: "negative_binomial", parameters: ["k", "p"]) { k, p in failures(k, p) } slopes: { k, p in
    let constant = ln(p) - psi(k)
    return { x in (0, psi(x + k) + constant, k / p - x / (1 - p)) }
  }

  private static let generalizedNegativeBinomial = Density(name: "generalized_negative_binomial", parameters: ["mu", "alpha"]) { mu, alpha in
    failures(1 / alpha, 1 / (mu * alpha + 1))
  } slopes: { mu, alpha in
    let k = 1 / alpha, q = 1 / (mu * alpha + 1), constant = ln(q) - psi(k), shrink = q * q
    return { x in
      let byQ = k / q - x / (1 - q), byK = psi(x + k) + constant
      return (0, -byQ * alpha * shrink, -byQ * mu * shrink - byK * k * k)
    }
  }

  /// Calls `body`, on several threads, with each element of the parameters and the places of its samples.
  private static func forEachRow(_ samples: Int, _ parameters: Int, _ body: (_ row: Int, _ samples: Range<Int>) -> Void) {
    let each = max(1, samples / max(1, parameters))
    Threads.split(samples / each, cost: each * 16) { for row in $0 { body(row, (row * each)..<((row + 1) * each)) } }
  }

  static let entries: [OperatorEntry] = rows.map { row in
    OperatorEntry("_random_pdf_" + row.name, ["random_pdf_" + row.name], "Density of samples: \(row.name).") { a, _ in
      let isLog = try a.bool("is_log", default: false, "give the logarithm"), hasTwo = row.parameters.count > 1
      return PlainFunction(["sample"] + row.parameters, shape: { s in
        guard let first = s.dropFirst().first, s.dropFirst().allSatisfy({ $0 == first }), s[0].count % max(1, first.count) == 0, s[0].rank >= first.rank else {
          throw RuntimeError("sample \(s[0]) does not go with parameters of shape \(s.dropFirst().map(\.description).joined(separator: ", "))")
        }
        return [s[0]]
      }, { c in
        let x = c.x(0), a = c.x(1), b = c.x(hasTwo ? 2 : 1), y = c.y(0)
        forEachRow(x.count, a.count) { k, samples in
          let log = row.log(Double(a[k]), Double(b[k]))
          func value(_ x: Float) -> Float { Float(isLog ? log(Double(x)) : Glibc.exp(log(Double(x)))) }
          if row.isFlat {
            let value = value(0)
            for i in samples { y[i] = value }
          } else { for i in samples { y[i] = value(x[i]) } }
        }
      }, gradient: { c in
        let x = c.x(0), a = c.x(1), b = c.x(hasTwo ? 2 : 1), y = c.y(0), gy = c.gy(0), gx = c.gx(0), ga = c.gx(1), gb = hasTwo ? c.gx(2) : nil
        forEachRow(x.count, a.count) { k, samples in
          let slopes = row.slopes(Double(a[k]), Double(b[k]))
          var sums = (0.0, 0.0)
          for i in samples {
            let slope = slopes(Double(x[i])), g = Double(gy[i]) * (isLog ? 1 : Double(y[i]))
            if let gx { gx[i] += Float(g * slope.0) }
            sums.0 += g * slope.1
            sums.1 += g * slope.2
          }
          ga?[k] += Float(sums.0)
          gb?[k] += Float(sums.1)
        }
      })
    }
  } + [
    OperatorEntry("_random_pdf_dirichlet", ["random_pdf_dirichlet"], "Density of samples: Dirichlet.") { a, _ in
      let isLog = try a.bool("is_log", default: false, "give the logarithm")
      return PlainFunction(["sample", "alpha"], shape: { s in
        guard let classes = s[0].extents.last, s[1].extents.last == classes, s[0].count % max(1, s[1].count) == 0 else { throw RuntimeError("sample \(s[0]) does not go with alpha \(s[1])") }
        return [Shape(s[0].rank == 1 ? [1] : Array(s[0].extents.dropLast()))]
      }, { c in
        let classes = c.inputs[0].shape.extents.last ?? 1, x = c.x(0), alphas = c.x(1), y = c.y(0)
        forEachRow(y.count, alphas.count / classes) { row, samples in
          var total = 0.0, constant = 0.0
          for k in 0..<classes {
            let alpha = Double(alphas[row * classes + k])
            total += alpha
            constant -= lnGamma(alpha)
          }
          constant += lnGamma(total)
          for i in samples {
            var value = constant
            for k in 0..<classes { value += (Double(alphas[row * classes + k]) - 1) * ln(Double(x[i * classes + k])) }
            y[i] = Float(isLog ? value : Glibc.exp(value))
          }
        }
      }, gradient: { c in
        let classes = c.inputs[0].shape.extents.last ?? 1, x = c.x(0), alphas = c.x(1), y = c.y(0), gy = c.gy(0), gx = c.gx(0), ga = c.gx(1)
        forEachRow(gy.count, alphas.count / classes) { row, samples in
          var total = 0.0
          for k in 0..<classes { total += Double(alphas[row * classes + k]) }
          let constants = (0..<classes).map { psi(total) - psi(Double(alphas[row * classes + $0])) }
          for i in samples {
            let g = Double(gy[i]) * (isLog ? 1 : Double(y[i]))
            for k in 0..<classes {
              let value = Double(x[i * classes + k])
              if let gx { gx[i * classes + k] += Float(g * (Double(alphas[row * classes + k]) - 1) / value) }
              if let ga { ga[row * classes + k] += Float(g * (ln(value) + constants[k])) }
            }
          }
        }
      })
    },
  ]
}
