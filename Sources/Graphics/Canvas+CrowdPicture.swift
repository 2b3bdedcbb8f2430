import CCairo
import Glibc

/// Crowds of symbols in files of lines and curves.
///
/// A hundred thousand circles that show through each other are as many paths in a PDF, which take seconds to write and to look at, while
/// no single one can be made out: they become a picture of 288 dots per inch. Half a million opaque ones do, too.
extension Canvas {
  private static let dotsPerUnit = 4.0

  /// Puts a picture of the symbols into the file; false where the part to be drawn on is too large for one.
  func drawAsPicture(_ crowd: SymbolCrowd, clip: Region) throws -> Bool {
    let scale = Canvas.dotsPerUnit, w = ((clip.w + 1) * scale).rounded(.up), h = ((clip.h + 1) * scale).rounded(.up)
    guard w > 0, h > 0, w < 16_384, h < 16_384, w * h < 1.6e7, crowd.reach * scale < 200 else { return false }
    let picture = try Canvas(.png, path: nil, width: w, height: h, resolution: unitsPerInch, background: .transparent)
    let enlarged = SymbolCrowd(
      places: crowd.places.map { (($0.x - clip.x) * scale, ($0.y - clip.y) * scale) }, looks: crowd.looks, lookCount: crowd.lookCount, reach: crowd.reach * scale,
      isOpaque: crowd.isOpaque, isPlain: false
    ) { canvas, look, x, y in canvas.scaled(scale, x: x, y: y) { crowd.draw(canvas, look, 0, 0) } }
    guard try !crowd.isAllOpaque && picture.layer(enlarged) || picture.stamp(enlarged, clip: Region(x: 0, y: 0, w: w, h: h)) else { return false }
    cairo_surface_mark_dirty(picture.surface)
    cairo_save(cairo)
    cairo_translate(cairo, clip.x, clip.y)
    cairo_scale(cairo, 1 / scale, 1 / scale)
    cairo_set_source_surface(cairo, picture.surface, 0, 0)
    cairo_paint(cairo)
    cairo_restore(cairo)
    drawingCount += 1
    return true
  }

  /// Draws symbols of one colour on an empty canvas of pixels; false where they have several.
  ///
  /// Light that n layers of opacity a let through is (1 − a)ⁿ: its logarithms add, in any order. Each row of a symbol is a few runs of equal
  /// opacity, so that a symbol adds to and takes from the differences between neighbours at their ends only.
  private func layer(_ crowd: SymbolCrowd) throws -> Bool {
    guard crowd.lookCount == 1 else { return false }
    let middle = Int(crowd.reach.rounded(.up)) + 1, side = 2 * middle + 1, w = Int(width), h = Int(height)
    let small = try Canvas(.png, path: nil, width: Double(side), height: Double(side), resolution: unitsPerInch, background: .transparent)
    crowd.draw(small, 0, Double(middle) + 0.5, Double(middle) + 0.5)
    let bytes = try small.pixels()
    guard let color = Canvas.onlyColor(bytes) else { return false }
    // Rows are longer by a symbol on both sides: those that reach over the edges need no test.
    let span = w + 2 * side
    // The logarithms are kept as whole numbers of a part so small that all symbols in one place do not overflow.
    let strongest = stride(from: 3, to: bytes.count, by: 4).reduce(0) { max($0, Canvas.density(bytes[$1])) }
    let unit = min(4096, Double(Int32.max) / (strongest * Double(max(1, crowd.places.count)) * 1.01))
    let steps = Canvas.steps(bytes, side: side, span: span, unit: unit)
    var differences = [Int32](repeating: 0, count: span * (h + 2 * side))
    differences.withUnsafeMutableBufferPointer { differences in
      steps.withUnsafeBufferPointer { steps in
        for place in crowd.places {
          let left = place.x.rounded(.down) + Double(side - middle), top = place.y.rounded(.down) + Double(side - middle)
          // Far away they may lie where no whole number reaches.
          guard left >= 0, top >= 0, left < Double(w + side), top < Double(h + side) else { continue }
          let base = Int(top) * span + Int(left)
          for step in steps { differences[base + step.place] &+= step.change }
        }
      }
    }
    cairo_surface_flush(surface)
    guard let target = cairo_image_surface_get_data(surface) else { return false }
    let stride = Int(cairo_image_surface_get_stride(surface))
    for y in 0..<h {
      let line = UnsafeMutableRawPointer(target + y * stride).assumingMemoryBound(to: UInt32.self), base = (y + side) * span
      var sum: Int32 = 0, known: Int32 = 0, pixel: UInt32 = 0
      for x in 0..<(w + side) {
        sum &+= differences[base + x]
        if sum != known {
          let opacity = 1 - exp(-Double(sum) / unit)
          func byte(_ part: Double) -> UInt32 { UInt32((part * opacity * 255).rounded()) }
          pixel = byte(1) << 24 | byte(color.red) << 16 | byte(color.green) << 8 | byte(color.blue)
          known = sum
        }
        if x >= side { line[x - side] = pixel }
      }
    }
    return true
  }

  private static func density(_ opacity: UInt8) -> Double { -log(max(1 - Double(opacity) / 255, 1.0 / 512)) }

  /// The colour of all visible pixels; nil where there are several.
  private static func onlyColor(_ bytes: [UInt8]) -> Color? {
    guard let strongest = stride(from: 0, to: bytes.count, by: 4).max(by: { bytes[$0 + 3] < bytes[$1 + 3] }), bytes[strongest + 3] > 0 else { return nil }
    for k in stride(from: 0, to: bytes.count, by: 4) where bytes[k + 3] > 0 {
      // Parts multiplied by a faint opacity and divided again are coarse.
      let tolerance = 255 / Int(bytes[k + 3]) + 255 / Int(bytes[strongest + 3]) + 1
      for c in 0..<3 where abs(Int(bytes[k + c]) - Int(bytes[strongest + c])) > tolerance { return nil }
    }
    return Color(Double(bytes[strongest]) / 255, Double(bytes[strongest + 1]) / 255, Double(bytes[strongest + 2]) / 255)
  }

  /// Where the density changes along the rows of a symbol, and by how much.
  private static func steps(_ bytes: [UInt8], side: Int, span: Int, unit: Double) -> [(place: Int, change: Int32)] {
    var result: [(place: Int, change: Int32)] = []
    for row in 0..<side {
      var before: Int32 = 0
      for column in 0...side {
        let density = column < side ? Int32((self.density(bytes[(row * side + column) * 4 + 3]) * unit).rounded()) : 0
        if density != before { result.append((row * span + column, density - before)) }
        before = density
      }
    }
    return result
  }
}
