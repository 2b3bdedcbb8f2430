import Glibc

/// CSR and row-sparse arrays of files, which become dense.
///
/// After the kind come the stored elements' shape, the whole shape, context (8 bytes), element type, for each index array its type and
/// shape (CSR: row pointers and columns; row-sparse: row numbers), the elements, the index arrays.
enum SparseArray {
  /// A sparse file may describe a much larger dense array; this much for each of its bytes is believed, and always `smallest`.
  private static let expansion = 4096, smallest = 1 << 26

  static func read(_ reader: inout ArrayFileReader, isCSR: Bool) throws -> NDArray {
    let start = reader.offset
    func malformed(_ what: String) -> RuntimeError { RuntimeError("\(reader.path): malformed \(isCSR ? "CSR" : "row-sparse") array at offset \(start): \(what)") }
    func extents() throws -> Shape { try ArrayFile.shape(&reader, rank: Int(try reader.integer(Int32.self, "rank")), wide: true) }
    var stored = try extents()
    let full = try extents()
    _ = try reader.integer(Int64.self, "context")
    let dtype = try reader.dtype()
    var layouts: [(type: DType, shape: Shape)] = []
    for _ in 0..<(isCSR ? 2 : 1) { layouts.append((try reader.dtype(), try extents())) }
    // MXNet may write the stored shape before the elements are there, and reads as many as there are column or row numbers.
    if stored.rank > 0, let numbers = layouts.last?.shape, numbers.rank == 1 { stored[0] = numbers[0] }
    let data = try reader.elements(stored, dtype)
    var indices: [[Int64]] = []
    for layout in layouts { indices.append(try reader.elements(layout.shape, layout.type).integers()) }
    guard full.rank >= 1, let count = full.checkedCount, case let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype.byteCount), !overflow,
      bytes <= max(smallest, expansion * reader.file.byteCount)
    else { throw malformed("shape \(full) is larger than the file can justify") }
    let result = NDArray(zeros: full, dtype: dtype), target = result.rawPointer, source = data.readPointer, size = dtype.byteCount
    if isCSR {
      guard full.rank == 2, indices[0].count == full[0] + 1 else { throw malformed("\(indices[0].count) row pointers for shape \(full)") }
      for row in 0..<full[0] {
        let low = indices[0][row], high = indices[0][row + 1]
        guard low >= 0, low <= high, high <= data.count, high <= indices[1].count else { throw malformed("pointers of row \(row) are \(low) and \(high), \(data.count) elements are stored") }
        for k in Int(low)..<Int(high) {
          let column = indices[1][k]
          guard column >= 0, column < full[1] else { throw malformed("column \(column) of \(full[1])") }
          memcpy(target + (row * full[1] + Int(column)) * size, source + k * size, size)
        }
      }
    } else {
      let width = full.rowCount
      guard case let (needed, overflow) = indices[0].count.multipliedReportingOverflow(by: width), !overflow, needed == data.count else {
        throw malformed("\(data.count) elements for \(indices[0].count) rows of \(width)")
      }
      for (k, row) in indices[0].enumerated() {
        guard row >= 0, row < full[0] else { throw malformed("row \(row) of \(full[0])") }
        memcpy(target + Int(row) * width * size, source + k * width * size, width * size)
      }
    }
    return result
  }
}
