import CVectors

/// Products of each row of one matrix with each row of another, y = x · wᵀ, as a layer makes of samples and weights: for processors with AVX-512.
///
/// The rows of one factor are read as they lie. Those of the other, the one with fewer, become panels of sixteen columns; each thread arranges them for itself,
/// a block that stays in its core's second cache, and takes rows of the first. Each sum is added up in one order, whoever adds it.
public enum RowProduct {
  /// Columns and depth of a block of panels, of which a thread keeps one, and rows of a piece of work.
  private static let columnsOfBlock = 256, depthOfBlock = 1024, rowsOfPiece = 28

  /// Whether that takes less time than oneDNN's `sgemm`: with AVX-512, but not for results that cost more than their sums, nor where arranging one factor costs more
  /// than the few rows of the other. (Two cores of a Xeon of 2023: 128 x 1024 x 1024 at 310 against 230 GF/s; where k is 128 at 200 against 240.)
  public static func isQuicker(m: Int, n: Int, k: Int) -> Bool { ChannelGroup.isWide && k >= 256 && (24...512).contains(min(m, n)) && max(m, n) >= 64 }

  /// Numbers of memory that `multiply` needs.
  public static func scratch(m: Int, n: Int, k: Int, threads: Int) -> Int { threads * block(columns: min(m, n), k) }

  private static func block(columns: Int, _ k: Int) -> Int { (min(columns, columnsOfBlock) + 15) / 16 * 16 * min(k, depthOfBlock) }

  /// y = alpha · x · wᵀ + beta · y + bias: x has m rows of k numbers, w has n; `y` is read only where `beta` is not 0.
  ///
  /// - Parameters:
  ///   - xStride, wStride, yStride: numbers between rows.
  ///   - bias: n numbers, or nil.
  public static func multiply(
    _ x: UnsafePointer<Float>, _ xStride: Int, _ w: UnsafePointer<Float>, _ wStride: Int, into y: UnsafeMutablePointer<Float>, _ yStride: Int, m: Int, n: Int, k: Int,
    alpha: Float, beta: Float, bias: UnsafePointer<Float>?, threads: Int, scratch: UnsafeMutablePointer<Float>
  ) {
    guard m > 0, n > 0 else { return }
    let readsWeights = m < n, rows = max(m, n), columns = min(m, n), size = block(columns: columns, k)
    let (left, leftStride, right, rightStride) = readsWeights ? (w, wStride, x, xStride) : (x, xStride, w, wStride)
    let (rowStride, columnStride) = readsWeights ? (1, yStride) : (yStride, 1)
    let depths = max(1, (k + depthOfBlock - 1) / depthOfBlock), pieces = (rows + rowsOfPiece - 1) / rowsOfPiece, parts = min(threads, pieces)
    withUnsafeTemporaryAllocation(of: Bool.self, capacity: parts) { isArranged in
      for part in 0..<depths {
        let depth = WorkerThreads.share(k, part, of: depths)
        for first in stride(from: 0, to: columns, by: columnsOfBlock) {
          let width = min(columnsOfBlock, columns - first)
          isArranged.initialize(repeating: false)
          WorkerThreads.balance(parts, items: pieces) { piece, thread in
            let panels = scratch + thread * size, start = piece * rowsOfPiece, count = min(rowsOfPiece, rows - start)
            if !isArranged[thread] {
              cvectors_wide_panels(right + first * rightStride + depth.lowerBound, rightStride, depth.count, width, panels)
              isArranged[thread] = true
            }
            var block = nns_matrix(
              left: left + start * leftStride + depth.lowerBound, row: leftStride, depth: depth.count, panels: panels,
              result: y + start * rowStride + first * columnStride, result_row: rowStride, result_column: columnStride,
              bias: part > 0 ? nil : bias.map { $0 + (readsWeights ? start : first) }, alpha: alpha, beta: part > 0 ? 1 : beta)
            cvectors_wide_matrix(&block, count, width, min(rowsOfPiece, rows - start - count))
          }
        }
      }
    }
  }
}
