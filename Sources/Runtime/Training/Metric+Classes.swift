import Glibc

/// Scores of predicted classes and their probabilities.
extension Metric {
  /// Share of rows whose largest number is at the label.
  public static func accuracy() -> Metric {
    Metric("accuracy", { s, labels, p in
      s.sum += Double(zip(labels, p.classes).filter { index($0) == $1 }.count)
      s.count += Double(labels.count)
    })
  }

  /// Share of rows where the label is among the `k` largest; of equal numbers those of later classes are taken.
  public static func topKAccuracy(_ k: Int) -> Metric {
    Metric("top_k_accuracy_\(k)", { s, labels, p in
      for (i, label) in labels.enumerated() {
        let row = Array(p.row(i)), chosen = row.indices.sorted { (row[$0], $0) > (row[$1], $1) }.prefix(k)
        if chosen.contains(index(label)) { s.sum += 1 }
      }
      s.count += Double(labels.count)
    })
  }

  /// Mean over batches of 2 · precision · recall / (precision + recall) for classes 0 and 1; over all rows at once unless `byBatch`.
  public static func f1(byBatch: Bool = true) -> Metric {
    binary("f1", byBatch) { t in
      let precision = t.tp + t.fp > 0 ? t.tp / (t.tp + t.fp) : 0, recall = t.tp + t.fn > 0 ? t.tp / (t.tp + t.fn) : 0
      return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
  }

  /// Matthews' correlation of two classes.
  public static func mcc(byBatch: Bool = true) -> Metric {
    binary("mcc", byBatch) { t in
      let product = [t.tp + t.fp, t.tp + t.fn, t.tn + t.fp, t.tn + t.fn].filter { $0 != 0 }.reduce(1, *)
      return (t.tp * t.tn - t.fp * t.fn) / product.squareRoot()
    }
  }

  /// Correlation of predicted and true classes, any number of them, from the table of all rows.
  public static func pcc() -> Metric {
    Metric("pcc", { s, labels, p in
      for (label, predicted) in zip(labels, p.classes) {
        let label = try checked(label, "pcc"), size = max(label, predicted) + 1
        guard predicted >= 0, size < 10_000 else { throw RuntimeError("\(max(label, predicted)) is too large for a class", at: "pcc") }
        if s.table.count < size {
          s.table = (0..<size).map { i in (0..<size).map { j in i < s.table.count && j < s.table.count ? s.table[i][j] : 0 } }
        }
        s.table[predicted][label] += 1
      }
      s.count += 1
    }, result: { s in
      let k = s.table.indices, n = s.table.joined().reduce(0, +), x = s.table.map { $0.reduce(0, +) }, y = k.map { j in s.table.reduce(0) { $0 + $1[j] } }
      func spread(_ v: [Double]) -> Double { v.reduce(0) { $0 + $1 * (n - $1) } }
      return k.reduce(0) { $0 + s.table[$1][$1] * n - x[$1] * y[$1] } / (spread(x) * spread(y)).squareRoot()
    })
  }

  /// Mean of −log(p + epsilon) of each label's probability.
  public static func crossEntropy(epsilon: Double = 1e-12) -> Metric { logProbability("cross-entropy", epsilon) }
  /// The same by its other name.
  public static func negativeLogLikelihood(epsilon: Double = 1e-12) -> Metric { logProbability("nll-loss", epsilon) }

  /// exp of the mean −log p, where labels equal to `ignored` do not count.
  public static func perplexity(ignoring ignored: Int? = nil) -> Metric {
    Metric("perplexity", { s, labels, p in
      for (i, label) in labels.enumerated() where index(label) != ignored {
        s.sum -= log(max(1e-10, try p.probability(i, label, "perplexity")))
        s.count += 1
      }
    }, result: { exp($0.sum / $0.count) })
  }

  private static func logProbability(_ name: String, _ epsilon: Double) -> Metric {
    Metric(name, { s, labels, p in
      for (i, label) in labels.enumerated() { s.sum -= log(try p.probability(i, label, name) + epsilon) }
      s.count += Double(labels.count)
    })
  }

  fileprivate static func checked(_ label: Double, _ name: String) throws -> Int {
    let k = index(label)
    guard k >= 0 else { throw RuntimeError("label \(label) is no class", at: name) }
    return k
  }

  /// Counts of two classes: truly and falsely predicted 1, truly and falsely predicted 0.
  private typealias Counts = (tp: Double, fp: Double, tn: Double, fn: Double)

  private static func binary(_ name: String, _ byBatch: Bool, _ score: @escaping (Counts) -> Double) -> Metric {
    Metric(name, { s, labels, p in
      guard Set(labels).count <= 2 else { throw RuntimeError("\(name) currently only supports binary classification.", at: name) }
      var counts = byBatch || s.table.isEmpty ? [0.0, 0, 0, 0] : s.table[0]
      for (label, predicted) in zip(labels, p.classes) { counts[(predicted == 1 ? 0 : 2) + ((index(label) == 1) == (predicted == 1) ? 0 : 1)] += 1 }
      s.table = [counts]
      let value = score((counts[0], counts[1], counts[2], counts[3]))
      if byBatch {
        s.sum += value
        s.count += 1
      } else { (s.sum, s.count) = (value, 1) }
    })
  }
}

extension Metric.Predictions {
  /// A row's number at its label.
  fileprivate func probability(_ i: Int, _ label: Double, _ name: String) throws -> Double {
    let k = try Metric.checked(label, name)
    guard k < width else { throw RuntimeError("label \(label) is outside the \(width) classes", at: name) }
    return values[i * width + k]
  }
}
