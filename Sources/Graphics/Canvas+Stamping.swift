import CCairo

/// The same small drawings at very many places.
extension Canvas {
  /// Draws each look once for each quarter of a pixel and copies it to the places; false on canvases without pixels.
  ///
  /// A million symbols drawn one by one take ten seconds, copied a fraction of one. Places are rounded to half a pixel, and of
  /// opaque symbols of one look on the same half pixel only one is copied. Nothing is drawn outside of `clip`.
  func stamp(_ crowd: SymbolCrowd, clip: Region) throws -> Bool {
    guard !kind.isVector, crowd.reach < 200, crowd.lookCount <= 64 || crowd.reach < 12 else { return false }
    let middle = Int(crowd.reach.rounded(.up)) + 1, side = 2 * middle + 2
    cairo_surface_flush(surface)
    guard let target = cairo_image_surface_get_data(surface) else { return false }
    let stride = Int(cairo_image_surface_get_stride(surface))
    let left = max(0, Int(clip.x.rounded())), right = min(Int(width), Int(clip.right.rounded()) + 1), top = max(0, Int(clip.y.rounded())), bottom = min(Int(height), Int(clip.bottom.rounded()) + 1)
    guard left < right, top < bottom else { return true }
    // Pixels of all stamps: four for each look.
    var pixels: [UInt32] = []
    pixels.reserveCapacity(4 * crowd.lookCount * side * side)
    for stamp in 0..<(4 * crowd.lookCount) {
      let small = try Canvas(.png, path: nil, width: Double(side), height: Double(side), resolution: unitsPerInch, background: .transparent)
      crowd.draw(small, stamp / 4, Double(middle) + (stamp % 2 == 0 ? 0.25 : 0.75), Double(middle) + (stamp % 4 / 2 == 0 ? 0.25 : 0.75))
      guard let words = small.words() else { return false }
      pixels += words
    }
    let hidesItself = crowd.lookCount == 1 && crowd.isOpaque[0]
    var taken = [Bool](repeating: false, count: hidesItself ? 4 * (Int(width) + 2 * side) * (Int(height) + 2 * side) : 0)
    let span = Int(width) + 2 * side
    pixels.withUnsafeBufferPointer { pixels in
      for (index, place) in crowd.places.enumerated() {
        guard place.x > Double(left - side), place.y > Double(top - side), place.x < Double(right + side), place.y < Double(bottom + side) else { continue }
        let px = Int(place.x.rounded(.down)), py = Int(place.y.rounded(.down))
        let quarter = (place.x - Double(px) < 0.5 ? 0 : 1) + (place.y - Double(py) < 0.5 ? 0 : 2)
        if hidesItself {
          let cell = ((py + side) * span + px + side) * 4 + quarter
          guard cell >= 0, cell < taken.count, !taken[cell] else { continue }
          taken[cell] = true
        }
        let x0 = px - middle, y0 = py - middle
        let firstX = max(x0, left), lastX = min(x0 + side, right), firstY = max(y0, top), lastY = min(y0 + side, bottom)
        guard firstX < lastX, firstY < lastY else { continue }
        let stamp = (4 * crowd.look(index) + quarter) * side * side
        for y in firstY..<lastY {
          let line = UnsafeMutableRawPointer(target + y * stride).assumingMemoryBound(to: UInt32.self)
          for x in firstX..<lastX {
            let ink = pixels[stamp + (y - y0) * side + x - x0], alpha = ink >> 24
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

  /// The pixels of a canvas that has them, row by row: opacity in the highest byte, colours multiplied by it.
  private func words() -> [UInt32]? {
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else { return nil }
    let w = Int(width), h = Int(height), row = Int(cairo_image_surface_get_stride(surface)) / 4
    return data.withMemoryRebound(to: UInt32.self, capacity: row * h) { words in (0..<(w * h)).map { words[$0 / w * row + $0 % w] } }
  }

  /// The opacity of each pixel, row by row, of a canvas that has pixels.
  func opacities() throws -> [UInt8] {
    guard let words = words() else { throw GraphicsError("no pixels to read") }
    return words.map { UInt8($0 >> 24) }
  }
}
