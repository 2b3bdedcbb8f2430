import Glibc

/// Very many symbols of a few kinds: most of them lie under others.
public struct SymbolCrowd {
  /// Finite places of the symbols on the canvas, in the order of drawing.
  public let places: [(x: Double, y: Double)]
  /// The look of each symbol, from 0; empty where all look alike.
  public let looks: [Int32]
  /// How many looks there are.
  public let lookCount: Int
  /// How far any symbol extends from its place, in device units.
  public let reach: Double
  /// Whether a look has no colours that show what is below.
  public let isOpaque: [Bool]
  /// Whether all parts of all symbols are painted alike, so that their order does not matter.
  public let isPlain: Bool
  /// Draws one symbol of a look.
  public let draw: (Canvas, _ look: Int, _ x: Double, _ y: Double) -> Void

  /// Traps unless `looks` is empty or as long as `places`.
  public init(places: [(x: Double, y: Double)], looks: [Int32], lookCount: Int, reach: Double, isOpaque: [Bool], isPlain: Bool, draw: @escaping (Canvas, Int, Double, Double) -> Void) {
    precondition(looks.isEmpty || looks.count == places.count, "a look for each symbol")
    (self.places, self.looks, self.lookCount, self.reach, self.isOpaque, self.isPlain, self.draw) = (places, looks, lookCount, reach, isOpaque, isPlain, draw)
  }

  /// Whether no symbol shows what is below.
  var isAllOpaque: Bool { isOpaque.allSatisfy { $0 } }

  func look(_ index: Int) -> Int { looks.isEmpty ? 0 : Int(looks[index]) }

  /// Those of some indices.
  func only(_ isWanted: (Int) -> Bool) -> SymbolCrowd {
    let wanted = places.indices.filter(isWanted)
    return SymbolCrowd(
      places: wanted.map { places[$0] }, looks: looks.isEmpty ? [] : wanted.map { looks[$0] }, lookCount: lookCount, reach: reach, isOpaque: isOpaque, isPlain: isPlain, draw: draw)
  }

  /// Visits the symbols so that those already visited may cover the next one.
  ///
  /// Of different ones the last drawn comes first. Of symbols that are all alike any may: steps of the golden section spread the first
  /// over the whole plot, where places in order, each a hair's breadth further, would all show a sliver.
  func forEachFromTop(_ body: (Int) -> Void) {
    let n = places.count
    guard lookCount == 1, n > 2 else { return places.indices.reversed().forEach(body) }
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    var step = Int(Double(n) * 0.618_033_988_75)
    while divisor(n, step) != 1 { step += 1 }
    var index = 0
    for _ in 0..<n {
      body(index)
      index += step
      if index >= n { index -= n }
    }
  }
}

extension Canvas {
  /// Draws many symbols as if one by one, inside of `clip`.
  ///
  /// Pixels are copied (`stamp`). Files of lines and curves get the symbols that would be seen (`seen`): of a million, which take Cairo
  /// twelve seconds, some forty thousand. Translucent ones show through each other: very many are put into the file as a picture, and so are, in a PDF,
  /// half a million opaque ones, of which those to be seen take most of a second to write.
  public func draw(_ crowd: SymbolCrowd, clip: Region) throws {
    if try stamp(crowd, clip: clip) { return }
    if crowd.places.count > 100_000, !crowd.isAllOpaque, try drawAsPicture(crowd, clip: clip) { return }
    let shown = try seen(crowd, clip: clip)
    if kind == .pdf, crowd.places.count > 400_000, crowd.isAllOpaque, try drawAsPicture(crowd.only { shown[$0] }, clip: clip) { return }
    clipped(clip.x, clip.y, clip.w + 1, clip.h + 1) {
      let indices = crowd.places.indices.filter { shown[$0] }
      func draw(_ index: Int) { crowd.draw(self, crowd.look(index), crowd.places[index].x, crowd.places[index].y) }
      guard crowd.isPlain else { return indices.forEach(draw) }
      // Paths of a few hundred symbols are a third of the work.
      for start in stride(from: 0, to: indices.count, by: 200) { gathering { indices[start..<min(start + 200, indices.count)].forEach(draw) } }
    }
  }

  /// Which symbols show at least a cell of ink, when those drawn later cover what they cover.
  ///
  /// Cells are a quarter of a device unit wide, the dots of a print of 288 dpi, and hold how dense the symbols above are.
  private func seen(_ crowd: SymbolCrowd, clip: Region) throws -> [Bool] {
    var shown = [Bool](repeating: true, count: crowd.places.count)
    let left = clip.x - crowd.reach, top = clip.y - crowd.reach, w = clip.w + 2 * crowd.reach, h = clip.h + 2 * crowd.reach
    guard w > 0, h > 0, crowd.reach < 100, w * h < 4_000_000 else { return shown }
    let scale = 4.0, border = Int((crowd.reach * scale).rounded(.up)) + 2
    let columns = Int(w * scale) + 2 * border + 2, rows = Int(h * scale) + 2 * border + 2
    if crowd.isAllOpaque, 2 * border + 1 <= 64 {
      let inks = try (0..<crowd.lookCount).compactMap { InkRows(try SymbolInk.opacities(crowd, look: $0, scale: scale, border: border, like: self), side: 2 * border + 1) }
      let words = columns / 64 + 2
      var covered = [UInt64](repeating: 0, count: words * (rows + 2 * border + 1))
      covered.withUnsafeMutableBufferPointer { covered in
        crowd.forEachFromTop { index in
          let place = crowd.places[index], x = place.x - left, y = place.y - top
          shown[index] = x >= 0 && y >= 0 && x <= w && y <= h && inks[crowd.look(index)].cover(covered, words: words, column: Int(x * scale), row: Int(y * scale))
        }
      }
      return shown
    }
    let inks = try (0..<crowd.lookCount).map { try SymbolInk(crowd, look: $0, scale: scale, border: border, columns: columns, like: self) }
    var density = [UInt8](repeating: 0, count: columns * rows)
    density.withUnsafeMutableBufferPointer { density in
      crowd.forEachFromTop { index in
        let place = crowd.places[index]
        guard place.x >= left, place.y >= top, place.x <= left + w, place.y <= top + h else {
          shown[index] = false
          return
        }
        let cell = (Int((place.y - top) * scale) + border) * columns + Int((place.x - left) * scale) + border
        shown[index] = inks[crowd.look(index)].cover(density, at: cell)
      }
    }
    return shown
  }
}

/// The cells that a symbol inks, and how densely.
private struct SymbolInk {
  /// Cells side by side: the first one's distance from the symbol's place, and what the symbol adds to their density.
  private struct Run { let start: Int, count: Int, density: UInt8 }
  private var runs: [Run] = []

  /// Densities add where opacities multiply. At 255 a 512th of the light comes through, which changes none of 256 levels.
  private static func density(opacity: UInt8) -> UInt8 {
    opacity == 255 ? 255 : UInt8(min(255, -log(1 - Double(opacity) / 255) * 255 / log(512.0)))
  }

  init(_ crowd: SymbolCrowd, look: Int, scale: Double, border: Int, columns: Int, like canvas: Canvas) throws {
    let side = 2 * border + 1
    var opacity = try SymbolInk.opacities(crowd, look: look, scale: scale, border: border, like: canvas)
    // The smoothed edge of an opaque symbol belongs to it or not; of others it counts unless it is faint.
    if crowd.isOpaque[look] { opacity = opacity.map { $0 >= 128 ? 255 : 0 } }
    let faint = (opacity.max() ?? 0) / 4
    for row in 0..<side {
      var column = 0
      while column < side {
        let value = opacity[row * side + column], start = column
        while column < side, opacity[row * side + column] == value { column += 1 }
        if value > faint { runs.append(Run(start: (row - border) * columns + start - border, count: column - start, density: SymbolInk.density(opacity: value))) }
      }
    }
  }

  /// The opacity of the cells of a square around a symbol, row by row.
  static func opacities(_ crowd: SymbolCrowd, look: Int, scale: Double, border: Int, like canvas: Canvas) throws -> [UInt8] {
    let side = Double(2 * border + 1)
    let small = try Canvas(.png, path: nil, width: side, height: side, resolution: canvas.unitsPerInch, background: .transparent)
    small.scaled(scale, x: Double(border) + 0.5, y: Double(border) + 0.5) { crowd.draw(small, look, 0, 0) }
    return try small.opacities()
  }

  /// Adds the symbol below what is there; tells whether it is seen.
  func cover(_ density: UnsafeMutableBufferPointer<UInt8>, at cell: Int) -> Bool {
    guard runs.contains(where: { run in density[(cell + run.start)..<(cell + run.start + run.count)].contains { $0 < 255 } }) else { return false }
    for run in runs {
      for k in (cell + run.start)..<(cell + run.start + run.count) {
        let (sum, isFull) = density[k].addingReportingOverflow(run.density)
        density[k] = isFull ? 255 : sum
      }
    }
    return true
  }
}
