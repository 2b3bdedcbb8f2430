import COneDNN
import COpenBLAS
import Glibc
import VectorKernels

/// Products of float32 matrices whose rows may lie apart in memory, row-major.
///
/// Those of rows with rows run in a kernel of our own where it is quicker (`RowProduct`). oneDNN computes the others where it is there: on the threads that
/// convolutions run on. OpenBLAS has threads of its own, which wait for the others to stop spinning (a 512 x 1000 layer after a convolution took 7.6 ms so, 0.1 ms
/// now).
enum StridedProduct {
  /// c = alpha · op(a) · op(b) + beta · c + bias, where op transposes when asked; op(a) is m × k, op(b) is k × n.
  ///
  /// - Parameters:
  ///   - bias: n numbers, added to each row, or nil.
  ///   - leftStride, rightStride, stride: elements between rows of a, b and c, where they are not the number of columns.
  static func multiply(
    _ a: UnsafePointer<Float>, transposed ta: Bool = false, _ b: UnsafePointer<Float>, rightTransposed tb: Bool = false,
    into c: UnsafeMutablePointer<Float>, m: Int, n: Int, k: Int, alpha: Float = 1, beta: Float = 0, bias: UnsafePointer<Float>? = nil,
    leftStride: Int? = nil, rightStride: Int? = nil, stride: Int? = nil
  ) {
    guard m > 0, n > 0 else { return }
    let aStride = leftStride ?? (ta ? m : k), bStride = rightStride ?? (tb ? k : n), cStride = stride ?? n
    func forEachPart(_ body: (ProductParts.Piece) -> Void) { ProductParts.forEach(m: m, n: n, k: k, (aStride, ta), (bStride, tb), resultStride: cStride, body) }
    if OneDNN.isReady, !ta, tb, RowProduct.isQuicker(m: m, n: n, k: k), let memory = try? ScratchMemory(reusing: RowProduct.scratch(m: m, n: n, k: k, threads: Threads.count)) {
      forEachPart { piece in
        RowProduct.multiply(
          a + piece.left, aStride, b + piece.right, bStride, into: c + piece.result, cStride, m: piece.rows, n: piece.columns, k: k, alpha: alpha, beta: beta,
          bias: bias.map { $0 + piece.firstColumn }, threads: Threads.count, scratch: memory.floats)
      }
      return
    }
    if OneDNN.isReady, k > 0 {
      withRowsApart(a, k, m, stride: aStride, uses: ta ? n : 0) { a, aStride in
        withRowsApart(b, k, n, stride: bStride, uses: tb ? 0 : m) { b, bStride in
          forEachPart { piece in
            _ = dnnl_sgemm(
              CChar(ta ? 84 : 78), CChar(tb ? 84 : 78), Int64(piece.rows), Int64(piece.columns), Int64(k), alpha, a + piece.left, Int64(aStride), b + piece.right,
              Int64(bStride), beta, c + piece.result, Int64(cStride))
          }
        }
      }
    } else {
      forEachPart { piece in
        cblas_sgemm(
          CblasRowMajor, ta ? CblasTrans : CblasNoTrans, tb ? CblasTrans : CblasNoTrans, Int32(piece.rows), Int32(piece.columns), Int32(k), alpha,
          a + piece.left, Int32(aStride), b + piece.right, Int32(bStride), beta, c + piece.result, Int32(cStride))
      }
    }
    guard let bias else { return }
    Threads.split(m, cost: n) { for row in $0 { ElementLoops.addScaled(bias, by: 1, to: c + row * cStride, n) } }
  }

  /// Calls `body` with the matrix, or with a copy whose rows lie at a distance that suits the cache.
  ///
  /// oneDNN reads some factors as they lie, column by column; rows whose distance is a power of two then compete for one place in the cache (1024 x 256 x 1024:
  /// 80 GF/s, 180 with a copy; with AVX-512 a tenth slower at most). The copy pays where each element is used often.
  ///
  /// - Parameter uses: how often each element is used; 0 where the factor is read otherwise.
  private static func withRowsApart(
    _ p: UnsafePointer<Float>, _ rows: Int, _ columns: Int, stride: Int, uses: Int, _ body: (UnsafePointer<Float>, Int) -> Void
  ) {
    let bytes = rows * (columns + 16) * 4, least = ChannelGroup.isWide ? 512 : 64
    guard uses >= least, rows >= least, stride % 256 == 0, let pages = PageMemory.take(bytes) else { return body(p, stride) }
    let copy = pages.pointer.assumingMemoryBound(to: Float.self), apart = columns + 16
    Threads.split(rows, cost: columns) { for row in $0 { memcpy(copy + row * apart, p + row * stride, columns * 4) } }
    body(copy, apart)
    PageMemory.give(pages)
  }
}
