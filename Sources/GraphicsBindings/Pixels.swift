import Graphics
import Lang

/// Pictures as rows of colours.
enum Pixels {
  /// A matrix of colours (as.raster), a matrix or array of numbers from 0 to 1, or a cimg.
  static func of(_ value: Value, _ call: BuiltinCall) throws -> (pixels: [Color], columns: Int, rows: Int) {
    guard value.isAtomic, !value.isNull else {
      throw RError(
        "no applicable method for 'as.raster' applied to an object of class \"\(value.classNames.first ?? "NULL")\"",
        call: Value(.call(Call("UseMethod", [.constant(.string("as.raster"))]))))
    }
    if value.count == 0 { throw RError("Empty raster") }
    // A vector is a column.
    let dim = value.dim.flatMap { $0.count >= 2 ? $0 : nil } ?? [value.count, 1]
    if dim.count == 3, dim[2] != 3, dim[2] != 4 { throw RError("a raster array must have exactly 3 or 4 planes") }
    if value.inherits("nativeRaster") { return (value.asIntegers().map(native), dim[1], dim[0]) }
    if value.inherits("cimg"), dim.count == 4, dim[3] > 0 {
      // cimg: width × height × depth × channels, its values spread over 0 … 1 as as.raster does; missing ones are transparent.
      let w = dim[0], h = dim[1], plane = w * h * dim[2], channels = dim[3], samples = value.asDoubles()
      var low = Double.infinity, high = -Double.infinity
      for v in samples where !v.isNaN { (low, high) = (min(low, v), max(high, v)) }
      let spread = high - low
      func level(_ i: Int, _ c: Int) -> Double { spread > 0 ? (samples[c * plane + i] - low) / spread : max(0, min(1, samples[c * plane + i])) }
      return ((0..<(w * h)).map { i in
        let r = level(i, 0), g = channels >= 3 ? level(i, 1) : r, b = channels >= 3 ? level(i, 2) : r
        return (r + g + b).isNaN ? .transparent : Color(r, g, b)
      }, w, h)
    }
    let rows = dim[0], columns = dim[1]
    if case .strings(let v) = value {
      // A raster object is stored by rows, a plain character matrix by columns.
      let byRow = value.inherits("raster")
      var known: [String: Color] = [:]
      let colors = try v.elements.map { text -> Color in
        guard let text else { return .transparent }
        if let color = known[text] { return color }
        let color = try Colors.color(text)
        known[text] = color
        return color
      }
      return ((0..<(rows * columns)).map { i in byRow ? colors[i] : colors[(i % columns) * rows + i / columns] }, columns, rows)
    }
    let samples = value.asDoubles(), plane = rows * columns
    let channels = dim.count > 2 ? dim[2] : 1
    if let bad = samples.first(where: { $0 < 0 || $0 > 1 }) { throw RError("color intensity \(DecimalText.shortest(bad, digits: 6)), not in [0,1]") }
    return ((0..<plane).map { k in
      let i = (k % columns) * rows + k / columns
      func level(_ c: Int) -> Double { let x = samples[c * plane + i]; return x.isNaN ? 0 : x }
      return channels >= 3 ? Color(level(0), level(1), level(2), channels > 3 ? level(3) : 1) : Color(level(0), level(0), level(0))
    }, columns, rows)
  }

  /// Opacity, blue, green and red from the highest byte on.
  private static func native(_ number: Int32) -> Color {
    func part(_ shift: Int32) -> Double { Double(UInt32(bitPattern: number) >> UInt32(shift) & 255) / 255 }
    return Color(part(0), part(8), part(16), part(24))
  }
}
