import CCairo

/// The same small drawing at very many places.
extension Canvas {
  /// Draws a symbol once for each quarter of a pixel and copies it to the places; false on canvases without pixels.
  ///
  /// A million symbols drawn one by one take ten seconds, copied a fraction of one. Places are rounded to half a pixel, and of
  /// symbols on the same half pixel only one is copied. `reach` is how far the symbol extends; nothing is drawn outside of `clip`.
  public func stamp(at places: some Collection<(x: Double, y: Double)>, reach: Double, clip: Region, _ draw: (Canvas, _ x: Double, _ y: Double) -> Void) throws -> Bool {
    guard !kind.isVector, reach < 200 else { return false }
    let middle = Int(reach.rounded(.up)) + 1, side = 2 * middle + 2
    let stamps = try (0..<4).map { quarter in
      let small = try Canvas(.png, path: nil, width: Double(side), height: Double(side), resolution: unitsPerInch, background: .transparent)
      draw(small, Double(middle) + (quarter % 2 == 0 ? 0.25 : 0.75), Double(middle) + (quarter / 2 == 0 ? 0.25 : 0.75))
      return small
    }
    cairo_surface_flush(surface)
    guard let target = cairo_image_surface_get_data(surface) else { return false }
    let stride = Int(cairo_image_surface_get_stride(surface))
    let left = max(0, Int(clip.x.rounded())), right = min(Int(width), Int(clip.right.rounded()) + 1), top = max(0, Int(clip.y.rounded())), bottom = min(Int(height), Int(clip.bottom.rounded()) + 1)
    guard left < right, top < bottom else { return true }
    var pixels: [[UInt32]] = []
    for small in stamps {
      cairo_surface_flush(small.surface)
      guard let data = cairo_image_surface_get_data(small.surface) else { return false }
      let row = Int(cairo_image_surface_get_stride(small.surface)) / 4
      pixels.append(data.withMemoryRebound(to: UInt32.self, capacity: row * side) { words in (0..<(side * side)).map { words[$0 / side * row + $0 % side] } })
    }
    var taken = [Bool](repeating: false, count: 4 * (Int(width) + 2 * side) * (Int(height) + 2 * side))
    let span = Int(width) + 2 * side
    for place in places {
      guard place.x > Double(left - side), place.y > Double(top - side), place.x < Double(right + side), place.y < Double(bottom + side) else { continue }
      let px = Int(place.x.rounded(.down)), py = Int(place.y.rounded(.down))
      let quarter = (place.x - Double(px) < 0.5 ? 0 : 1) + (place.y - Double(py) < 0.5 ? 0 : 2)
      let cell = ((py + side) * span + px + side) * 4 + quarter
      guard cell >= 0, cell < taken.count, !taken[cell] else { continue }
      taken[cell] = true
      let x0 = px - middle, y0 = py - middle
      let firstX = max(x0, left), lastX = min(x0 + side, right), firstY = max(y0, top), lastY = min(y0 + side, bottom)
      guard firstX < lastX, firstY < lastY else { continue }
      pixels[quarter].withUnsafeBufferPointer { source in
        for y in firstY..<lastY {
          let line = UnsafeMutableRawPointer(target + y * stride).assumingMemoryBound(to: UInt32.self)
          for x in firstX..<lastX {
            let ink = source[(y - y0) * side + x - x0], alpha = ink >> 24
            if alpha == 0 { continue }
            if alpha == 255 {
              line[x] = ink
              continue
            }
            // Both are multiplied by their opacity: ink over what is there, four channels two at a time.
            let rest = 255 - alpha, under = line[x]
            let even = ((under & 0x00FF_00FF) &* rest &+ 0x0080_0080) >> 8 & 0x00FF_00FF, odd = ((under >> 8 & 0x00FF_00FF) &* rest &+ 0x0080_0080) & 0xFF00_FF00
            line[x] = ink &+ (even | odd)
          }
        }
      }
    }
    drawingCount += 1
    cairo_surface_mark_dirty(surface)
    return true
  }
}
