import Glibc

/// Densities of samples under distributions whose parameters are arrays: `sample` has the parameters' shape and perhaps more dimensions.
///
/// Gradients for sample and parameters. Source: MXNet 1.9.1 src/operator/random/pdf_op.h.
enum Densities {
  private struct Density {
    let name: String
    let parameters: [String]
    let log: (_ x: Double, _ p: [Double]) -> Double
    /// Partial derivatives of log p(x), by x and by each parameter.
    let slopes: (_ x: Double, _ p: [Double]) -> [Double]
  }

  private static func psi(_ x: Double) -> Double { Double(ElementRules.digamma(Float(x))) }
  private static func ln(_ x: Double) -> Double { Glibc.log(x) }
  private static func lnGamma(_ x: Double) -> Double { Glibc.lgamma(x) }

  private static let rows: [Density] = [uniform, normal, gamma, exponential, poisson, negativeBinomial, generalizedNegativeBinomial]

  private static let uniform = Density(name: "uniform", parameters: ["low", "high"]) { _, p in
    -ln(p[1] - p[0])
  } slopes: { _, p in
    let width = p[1] - p[0]
    return [0, 1 / width, -1 / width]
  }

  private static let normal = Density(name: "normal", parameters: ["mu", "sigma"]) { x, p in
    let z = (x - p[0]) / p[1]
    return -0.5 * z * z - ln(p[1]) - 0.918_938_533_204_672_7
  } slopes: { x, p in
    let z = (x - p[0]) / (p[1] * p[1])
    return [-z, z, (x - p[0]) * z / p[1] - 1 / p[1]]
  }

  private static let gamma = Density(name: "gamma", parameters: ["alpha", "beta"]) { x, p in
    let shape = p[0] * ln(p[1]) + (p[0] - 1) * ln(x)
    return shape - p[1] * x - lnGamma(p[0])
  } slopes: { x, p in
    [(p[0] - 1) / x - p[1], ln(p[1]) + ln(x) - psi(p[0]), p[0] / p[1] - x]
  }

  private static let exponential = Density(name: "exponential", parameters: ["lam"]) { x, p in
    ln(p[0]) - p[0] * x
  } slopes: { x, p in
    [-p[0], 1 / p[0] - x]
  }

  private static let poisson = Density(name: "poisson", parameters: ["lam"]) { x, p in
    x * ln(p[0]) - lnGamma(x + 1) - p[0]
  } slopes: { x, p in
    [0, x / p[0] - 1]
  }

  /// log of the probability of x failures before k successes of probability q.
  private static func failures(_ x: Double, _ k: Double, _ q: Double) -> Double {
    let choose = lnGamma(x + k) - lnGamma(x + 1) - lnGamma(k)
    return choose + k * ln(q) + x * ln(1 - q)
  }

  private static let negativeBinomial = Density(name: "negative_binomial", parameters: ["k", "p"]) { x, p in
    failures(x, p[0], p[1])
  } slopes: { x, p in
    [0, psi(x + p[0]) - psi(p[0]) + ln(p[1]), p[0] / p[1] - x / (1 - p[1])]
  }

  private static let generalizedNegativeBinomial = Density(name: "generalized_negative_binomial", parameters: ["mu", "alpha"]) { x, p in
    failures(x, 1 / p[1], 1 / (p[0] * p[1] + 1))
  } slopes: { x, p in
    let k = 1 / p[1], q = 1 / (p[0] * p[1] + 1)
    let byQ = k / q - x / (1 - q), byK = psi(x + k) - psi(k) + ln(q), shrink = q * q
    return [0, -byQ * p[1] * shrink, -byQ * p[0] * shrink - byK * k * k]
  }

  static let entries: [OperatorEntry] = rows.map { row in
    OperatorEntry("_random_pdf_" + row.name, ["random_pdf_" + row.name], "Density of samples: \(row.name).") { a, _ in
      let isLog = try a.bool("is_log", default: false, "give the logarithm")
      return PlainFunction(["sample"] + row.parameters, shape: { s in
        guard let first = s.dropFirst().first, s.dropFirst().allSatisfy({ $0 == first }), s[0].count % max(1, first.count) == 0, s[0].rank >= first.rank else {
          throw RuntimeError("sample \(s[0]) does not go with parameters of shape \(s.dropFirst().map(\.description).joined(separator: ", "))")
        }
        return [s[0]]
      }, { c in
        let each = max(1, c.inputs[0].count / max(1, c.inputs[1].count))
        for (i, x) in c.x(0).enumerated() {
          let value = row.log(Double(x), row.parameters.indices.map { Double(c.x($0 + 1)[i / each]) })
          c.y(0)[i] = Float(isLog ? value : Glibc.exp(value))
        }
      }, gradient: { c in
        let each = max(1, c.inputs[0].count / max(1, c.inputs[1].count))
        for (i, x) in c.x(0).enumerated() {
          let slopes = row.slopes(Double(x), row.parameters.indices.map { Double(c.x($0 + 1)[i / each]) })
          let g = Double(c.gy(0)[i]) * (isLog ? 1 : Double(c.y(0)[i]))
          c.gx(0)?[i] += Float(g * slopes[0])
          for k in row.parameters.indices { c.gx(k + 1)?[i / each] += Float(g * slopes[k + 1]) }
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
        let classes = c.inputs[0].shape.extents.last ?? 1, each = max(1, c.inputs[0].count / max(1, c.inputs[1].count))
        for i in c.y(0).indices {
          var total = 0.0, value = 0.0
          for k in 0..<classes {
            let alpha = Double(c.x(1)[i / each * classes + k])
            total += alpha
            value += (alpha - 1) * ln(Double(c.x(0)[i * classes + k])) - lnGamma(alpha)
          }
          c.y(0)[i] = Float(isLog ? value + lnGamma(total) : Glibc.exp(value + lnGamma(total)))
        }
      }, gradient: { c in
        let classes = c.inputs[0].shape.extents.last ?? 1, each = max(1, c.inputs[0].count / max(1, c.inputs[1].count))
        for i in c.gy(0).indices {
          let row = i / each * classes, g = Double(c.gy(0)[i]) * (isLog ? 1 : Double(c.y(0)[i]))
          let total = (0..<classes).reduce(0.0) { $0 + Double(c.x(1)[row + $1]) }
          for k in 0..<classes {
            let x = Double(c.x(0)[i * classes + k]), alpha = Double(c.x(1)[row + k])
            c.gx(0)?[i * classes + k] += Float(g * (alpha - 1) / x)
            c.gx(1)?[row + k] += Float(g * (ln(x) - psi(alpha) + psi(total)))
          }
        }
      })
    },
  ]
}
