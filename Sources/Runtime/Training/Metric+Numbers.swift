/// Scores of predicted numbers: means over batches of what each batch gives.
extension Metric {
  /// Mean absolute error.
  public static func mae() -> Metric { errors("mae") { $0.reduce(0) { $0 + abs($1) } / Double($0.count) } }
  /// Mean squared error.
  public static func mse() -> Metric { errors("mse") { $0.reduce(0) { $0 + $1 * $1 } / Double($0.count) } }
  /// Root of the mean squared error of each batch.
  public static func rmse() -> Metric { errors("rmse") { ($0.reduce(0) { $0 + $1 * $1 } / Double($0.count)).squareRoot() } }

  /// Pearson's correlation, the mean over batches.
  public static func pearson() -> Metric {
    custom("pearsonr") { labels, predictions in
      func centered(_ v: [Double]) -> [Double] { let mean = v.reduce(0, +) / Double(v.count); return v.map { $0 - mean } }
      func product(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
      let x = centered(labels), y = centered(predictions)
      return product(x, y) / (product(x, x) * product(y, y)).squareRoot()
    }
  }

  /// Mean of the predictions themselves, where a network's output is its loss.
  public static func loss() -> Metric {
    Metric("loss", { s, _, p in
      s.sum += p.values.reduce(0, +)
      s.count += Double(p.values.count)
    })
  }

  private static func errors(_ name: String, _ score: @escaping ([Double]) -> Double) -> Metric {
    Metric(name, { s, labels, p in
      guard p.width == 1 else { throw RuntimeError("\(labels.count) labels, but \(p.values.count) predictions", at: name) }
      s.sum += score(zip(labels, p.values).map { $0 - $1 })
      s.count += 1
    })
  }
}
