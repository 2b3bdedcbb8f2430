/// The state's weights of a recurrent layer, arranged for the products of its steps, and the steps themselves.
///
/// Threads share the samples and go through all steps without meeting; only the weights, which nobody writes, are in the caches of several cores. Where
/// samples are few they share blocks of 16 units instead, and meet after each step.
public struct RecurrentWeights {
  private let cell: RecurrentCell
  private let width: Int
  private static let columns = RegisterProduct.columns
  /// Samples whose products a thread keeps at once, and rows of a panel that stay in the first cache while those pass over them.
  private static let chunk = 24, depth = 256
  private var blocks: Int { (width + Self.columns - 1) / Self.columns }
  private var rows: Int { cell.gates * width }
  /// Vectors of a panel: one sum of 16 units forward, one state's gradient backward.
  private var panel: Int { width * RegisterProduct.vectors }

  /// - Parameter width: units.
  public init(_ cell: RecurrentCell, width: Int) { (self.cell, self.width) = (cell, width) }

  /// Elements of arranged weights.
  public var count: Int { blocks * rows * Self.columns }

  /// For `forward`: panels of 16 units, for each gate a row of them for each state. Units past the last one are zero.
  ///
  /// - Parameter w: (gates · width, width).
  public func arrange(_ w: UnsafePointer<Float>, into target: UnsafeMutablePointer<Float>, threads: Int) {
    let gates = cell.gates
    WorkerThreads.run(threads) { part in
      for item in WorkerThreads.share(blocks * gates, part, of: threads) {
        let first = item / gates * Self.columns, panel = target + item * width * Self.columns, source = w + (item % gates * width + first) * width
        let units = min(Self.columns, width - first)
        for half in 0..<RegisterProduct.vectors { transpose(source + half * 8 * width, rows: units - half * 8, into: panel + half * 8) }
      }
    }
  }

  /// For `backward`: panels of 16 states, a row of them for each sum.
  public func arrangeTransposed(_ w: UnsafePointer<Float>, into target: UnsafeMutablePointer<Float>, threads: Int) {
    WorkerThreads.run(threads) { part in
      for block in WorkerThreads.share(blocks, part, of: threads) {
        let first = block * Self.columns, panel = target + block * rows * Self.columns, units = min(Self.columns, width - first)
        for k in 0..<rows {
          for half in 0..<RegisterProduct.vectors { Lanes(w + k * width + first + half * 8, max(0, units - half * 8)).store(panel + k * Self.columns + half * 8, 8) }
        }
      }
    }
  }

  /// Eight rows of `width` elements as `width` vectors, 16 elements apart; rows past the last one are zero.
  private func transpose(_ source: UnsafePointer<Float>, rows: Int, into target: UnsafeMutablePointer<Float>) {
    var k = 0
    if rows >= 8 {
      while k + 8 <= width {
        @inline(__always) func load(_ row: Int) -> Lanes { Lanes(source + row * width + k) }
        @inline(__always) func store(_ index: Int, _ value: Lanes) { value.store(target + (k + index) * Self.columns, 8) }
        let t = Lanes.transposed((load(0), load(1), load(2), load(3), load(4), load(5), load(6), load(7)))
        store(0, t.0)
        store(1, t.1)
        store(2, t.2)
        store(3, t.3)
        store(4, t.4)
        store(5, t.5)
        store(6, t.6)
        store(7, t.7)
        k += 8
      }
    }
    for k in k..<width { for row in 0..<8 { target[k * Self.columns + row] = row < rows ? source[row * width + k] : 0 } }
  }

  /// The states after each of `count` steps.
  ///
  /// - Parameters:
  ///   - weights: as `arrange` leaves them.
  ///   - step: in the order of time, or against it.
  public func forward(_ count: Int, batch: Int, _ weights: UnsafePointer<Float>, threads: Int, step: (Int) -> RecurrentStep) {
    let gates = cell.gates, u = Lanes.pointer(weights)
    share(count, batch, sums: gates, threads: threads) { s, blocks, part in
      let step = step(s), strides = RegisterProduct.Strides(row: step.stateStride, depth: 1, right: RegisterProduct.vectors, result: part.stride)
      let states = step.statesBefore + part.rows.lowerBound * step.stateStride
      for block in blocks {
        RegisterProduct.multiply(
          rows: part.rows.count, depth: width, states, u + block * gates * panel, into: part.products + (block - blocks.lowerBound) * RegisterProduct.vectors, strides,
          panels: gates, apart: panel, distance: part.gateDistance)
      }
      step.activate(cell, part)
    }
  }

  /// The gradients of the sums of each of `count` steps.
  ///
  /// - Parameters:
  ///   - weights: as `arrangeTransposed` leaves them.
  ///   - step: the last one first.
  public func backward(_ count: Int, batch: Int, _ weights: UnsafePointer<Float>, threads: Int, step: (Int) -> RecurrentStep) {
    let u = Lanes.pointer(weights)
    share(count, batch, sums: 1, threads: threads) { s, blocks, part in
      let step = step(s)
      if let following = step.following {
        let strides = RegisterProduct.Strides(row: step.gateStride, depth: 1, right: RegisterProduct.vectors, result: part.stride)
        let gradient = following + part.rows.lowerBound * step.gateStride
        for block in stride(from: blocks.lowerBound, to: blocks.upperBound, by: 2) {
          for first in stride(from: 0, to: rows, by: Self.depth) {
            RegisterProduct.multiply(
              rows: part.rows.count, depth: min(Self.depth, rows - first), gradient + first, u + (block * rows + first) * RegisterProduct.vectors,
              into: part.products + (block - blocks.lowerBound) * RegisterProduct.vectors, strides, adding: first > 0, panels: min(2, blocks.upperBound - block),
              apart: rows * RegisterProduct.vectors)
          }
        }
      } else {
        part.products.update(repeating: .zero, count: part.rows.count * part.stride)
      }
      step.differentiate(cell, part)
    }
  }

  private func share(_ count: Int, _ batch: Int, sums: Int, threads: Int, _ body: (_ step: Int, _ blocks: Range<Int>, _ part: RecurrentStep.Part) -> Void) {
    let stop = StopFlag.current, sharesSamples = batch >= 4 * threads, work = batch * rows * width * (sharesSamples ? count : 1)
    // What is short is over before another thread has begun.
    let parts = work >= 1 << 17 ? sharesSamples ? threads : min(threads, blocks) : 1
    func run(_ steps: Range<Int>, _ samples: Range<Int>, _ blocks: Range<Int>) {
      let distance = blocks.count * RegisterProduct.vectors, stride = distance * sums
      let units = blocks.lowerBound * Self.columns..<min(width, blocks.upperBound * Self.columns)
      withUnsafeTemporaryAllocation(of: Lanes.self, capacity: RegisterProduct.padded(min(Self.chunk, samples.count)) * stride) { products in
        for step in steps where stop?.isSet != true {
          for first in Swift.stride(from: samples.lowerBound, to: samples.upperBound, by: Self.chunk) {
            let rows = first..<min(samples.upperBound, first + Self.chunk)
            body(step, blocks, RecurrentStep.Part(rows: rows, units: units, products: products.baseAddress!, gateDistance: distance, stride: stride))
          }
        }
      }
    }
    guard parts > 1, !sharesSamples else {
      return WorkerThreads.run(parts) { run(0..<count, WorkerThreads.share(batch, $0, of: parts), 0..<blocks) }
    }
    for step in 0..<count { WorkerThreads.run(parts) { run(step..<step + 1, 0..<batch, WorkerThreads.share(blocks, $0, of: parts)) } }
  }
}
