import Glibc

/// A score of predictions against labels over many batches. Labels are class numbers from 0 (N), or numbers in the shape of the predictions; predictions (N, classes).
///
/// Source: MXNet 1.9.1 python/mxnet/metric.py.
public struct Metric: CustomStringConvertible {
  /// As MXNet calls it.
  public let name: String
  private(set) var state = State()
  private let accumulate: (inout State, _ labels: [Double], _ predictions: Predictions) throws -> Void
  private let result: (State) -> Double

  /// What a metric has seen: a sum and how many it is of, and what it counts beside.
  struct State {
    var sum = 0.0
    var count = 0.0
    var table: [[Double]] = []
  }

  /// Rows of predictions, one for each label or as many numbers as labels.
  struct Predictions {
    let values: [Double]
    let width: Int
    func row(_ i: Int) -> ArraySlice<Double> { values[(i * width)..<((i + 1) * width)] }
    /// The class of the largest number of each row; the numbers themselves where there is one for each label.
    var classes: [Int] {
      if width == 1 { return values.map { Metric.index($0) } }
      return (0..<(values.count / width)).map { i in
        let row = row(i)
        return (row.indices.max { row[$0] < row[$1] || row[$0] == row[$1] && $0 > $1 } ?? row.startIndex) - row.startIndex
      }
    }
  }

  init(
    _ name: String, _ accumulate: @escaping (inout State, [Double], Predictions) throws -> Void, result: @escaping (State) -> Double = { $0.sum / $0.count }
  ) { (self.name, self.accumulate, self.result) = (name, accumulate, result) }

  /// A metric of your own: the mean over batches of what `score` says of a batch.
  public static func custom(_ name: String, _ score: @escaping (_ labels: [Double], _ predictions: [Double]) -> Double) -> Metric {
    Metric(name, { s, labels, p in
      s.sum += score(labels, p.values)
      s.count += 1
    })
  }

  /// `accuracy 0.98`, as `print` and texts show it.
  public var description: String { "\(name) \(Float(value))" }
  /// NaN before the first batch.
  public var value: Double { state.count == 0 ? .nan : result(state) }

  /// Forgets all batches.
  public mutating func reset() { state = State() }

  /// Adds a batch. Throws where the numbers of labels and predictions do not fit, or a label is no class.
  public mutating func update(labels: NDArray, predictions: NDArray) throws {
    guard labels.count > 0, predictions.count % labels.count == 0 else {
      throw RuntimeError("Shape of labels \(labels.shape) does not match shape of predictions \(predictions.shape)", at: name)
    }
    try accumulate(&state, labels.doubles(), Predictions(values: predictions.doubles(), width: predictions.count / labels.count))
  }

  /// A double as a class; one that is none is below all classes.
  static func index(_ x: Double) -> Int { x.isFinite && abs(x) < 1e9 ? Int(x) : -1 }
}

/// Several metrics at once.
public struct CompositeMetric {
  /// Each keeps its own sums.
  public var metrics: [Metric]
  /// The metrics with what they have seen so far.
  public init(_ metrics: [Metric]) { self.metrics = metrics }
  /// Adds a batch to each. Throws the first error there is; the metrics before it have then taken the batch.
  public mutating func update(labels: NDArray, predictions: NDArray) throws { for k in metrics.indices { try metrics[k].update(labels: labels, predictions: predictions) } }
  /// Forgets all batches.
  public mutating func reset() { for k in metrics.indices { metrics[k].reset() } }
  /// In the order of `metrics`; NaN before the first batch.
  public var values: [(name: String, value: Double)] { metrics.map { ($0.name, $0.value) } }
}
