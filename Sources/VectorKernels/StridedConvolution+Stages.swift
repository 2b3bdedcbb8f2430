import CVectors

extension StridedConvolution {
  /// Rows of the picture that a block sees, and where they are in V.
  private func eachLine(_ rows: Range<Int>, _ blocking: Blocking, _ body: (_ row: Int, _ place: Int) -> Void) {
    let top = rows.lowerBound * strideY - padTop, pitch = planePitch(blocking.rows)
    for j in 0..<(rows.count - 1) * strideY + kernelHeight { body(top + j, j % planes * pitch + j / planes * linePitch) }
  }

  private func phase(_ q: Int, _ blocking: Blocking) -> nns_phase {
    let pitch = pointPitch(blocking.rows)
    return nns_phase(matrix: transforms.phases[q].input, pitch: pitch, last: pitch * (points - 1))
  }

  /// Zeros for a row outside the picture.
  private func clear(_ q: Int, _ blocking: Blocking, _ target: UnsafeMutablePointer<Float>) {
    for p in 0..<points where q < transforms.phasesAt(p) { (target + p * pointPitch(blocking.rows)).update(repeating: 0, count: linePitch) }
  }

  /// Bᵀ d of the rows of a picture that a block sees, with groups of channels side by side.
  func transformGroups(_ x: UnsafePointer<Float>, _ picture: Int, _ rows: Range<Int>, _ blocking: Blocking, into v: UnsafeMutablePointer<Float>) {
    for q in transforms.phases.indices {
      var phase = phase(q, blocking)
      let v = v + q * points * pointPitch(blocking.rows)
      eachLine(rows, blocking) { row, place in
        guard row >= 0, row < height else { return clear(q, blocking, v + place) }
        for group in 0..<groups {
          let transform = ChannelGroup.isWide ? cvectors_wide_phase_tiles : cvectors_eight_phase_tiles
          transform(
            Int32(transforms.phases[q].points), x + ((picture * groups + group) * height + row) * width * lanes, width, q - padLeft, strideX, tile * strideX, tiles, &phase,
            v + place + group * lanes, rowPitch)
        }
      }
    }
  }

  /// The same of plain pictures, of whose rows as many tiles as a vector has numbers are turned into columns at a time.
  func transformPlain(
    _ x: UnsafePointer<Float>, _ picture: Int, _ rows: Range<Int>, _ blocking: Blocking, into v: UnsafeMutablePointer<Float>, line: UnsafeMutablePointer<Float>
  ) {
    let step = tile * strideX, seen = (tile - 1) * strideX + kernelWidth, columns = line + lineCount
    line.update(repeating: 0, count: lineCount)
    let length = min(width, lineCount - padLeft)
    eachLine(rows, blocking) { row, place in
      guard row >= 0, row < height else {
        for q in transforms.phases.indices { clear(q, blocking, v + q * points * pointPitch(blocking.rows) + place) }
        return
      }
      for channel in 0..<channels {
        (line + padLeft).update(from: x + ((picture * channels + channel) * height + row) * width, count: length)
        for first in stride(from: 0, to: tiles, by: lanes) {
          for part in stride(from: 0, to: seen, by: lanes) { sideBySide(line + first * step + part, step, lanes, columns + part * lanes) }
          for q in transforms.phases.indices {
            var phase = phase(q, blocking)
            let transform = ChannelGroup.isWide ? cvectors_wide_phase_columns : cvectors_eight_phase_columns
            transform(
              Int32(transforms.phases[q].points), columns + q * lanes, strideX, &phase, v + q * points * pointPitch(blocking.rows) + place + channel * rowPitch + first)
          }
        }
      }
    }
  }

  /// Rows of a product, up to `rowsAtOnce`: tiles that follow each other in a picture.
  private struct Piece {
    /// In V, from the first point.
    var place: Int
    var picture: Int, row: Int, tile: Int
    var count: Int
  }

  private func pieces(_ block: Block, _ blocking: Blocking) -> [Piece] {
    var result: [Piece] = []
    func cut(_ total: Int, _ body: (_ first: Int, _ count: Int) -> Void) {
      var done = 0
      while done < total {
        let count = cvectors_rows_of(total - done, Self.rowsAtOnce)
        body(done, count)
        done += count
      }
    }
    for picture in block.pictures {
      let start = (picture - block.pictures.lowerBound) * pictureCount(blocking.rows)
      if isPlain {
        for row in block.rows {
          let place = start + (row - block.rows.lowerBound) * strideY * linePitch
          cut(tiles) { result.append(Piece(place: place + $0, picture: picture, row: row, tile: $0, count: $1)) }
        }
      } else {
        cut(block.rows.count * tiles) {
          result.append(Piece(place: start + $0 * rowPitch, picture: picture, row: block.rows.lowerBound + $0 / tiles, tile: $0 % tiles, count: $1))
        }
      }
    }
    return result
  }

  /// Pieces whose results are made together.
  private func sets(of pieces: [Piece], _ together: Int) -> [Range<Int>] {
    var sets: [Range<Int>] = [], start = 0, rows = 0
    for (k, piece) in pieces.enumerated() {
      if rows >= together {
        sets.append(start..<k)
        (start, rows) = (k, 0)
      }
      rows += piece.count
    }
    return sets + [start..<pieces.count]
  }

  /// Where the pieces of the depth lie in V, from the first point of the first phase.
  private func offsets(_ blocking: Blocking) -> [Int] {
    transforms.phases.indices.flatMap { q in
      (0..<(isPlain ? 1 : kernelHeight)).map { q * points * pointPitch(blocking.rows) + $0 % strideY * planePitch(blocking.rows) + $0 / strideY * linePitch }
    }
  }

  /// All products of a block, and the results, which are added to the moments of their panels.
  func multiply(
    _ block: Block, _ blocking: Blocking, _ v: UnsafePointer<Float>, _ u: UnsafePointer<Float>, _ m: UnsafeMutablePointer<Float>, _ biases: UnsafePointer<Float>,
    _ addend: UnsafePointer<Float>?, _ limits: ClosedRange<Float>?, into y: UnsafeMutablePointer<Float>, _ moments: UnsafeMutablePointer<nns_moments>?
  ) {
    let pieces = pieces(block, blocking), sets = sets(of: pieces, blocking.together), sumPitch = sumPitch(blocking)
    let plane = outHeight * outWidth * lanes
    func begin(_ piece: Piece, _ panel: Int) -> Int { (piece.picture * panels + panel) * plane + (piece.row * outWidth + piece.tile * tile) * lanes }
    var results = nns_results(
      powers: transforms.powers, biases: biases, pitch: sumPitch, width: outWidth, tiles: tiles, plane: plane, low: limits?.lowerBound ?? -.infinity,
      high: limits?.upperBound ?? .infinity)
    let products = ChannelGroup.isWide ? cvectors_wide_blocks : cvectors_eight_blocks, make = ChannelGroup.isWide ? cvectors_wide_phase_results : cvectors_eight_phase_results
    offsets(blocking).withUnsafeBufferPointer { offsets in
      pieces.withUnsafeBufferPointer { pieces in
        for first in stride(from: 0, to: panels, by: blocking.panels) {
          let last = min(panels, first + blocking.panels)
          for set in sets {
            let rows = pieces[set].reduce(0) { $0 + $1.count }
            for p in 0..<points {
              let depth = transforms.phasesAt(p) * kernelHeight * self.depth
              var strides = nns_blocks(
                offsets: offsets.baseAddress, blocks: transforms.phasesAt(p) * (isPlain ? 1 : kernelHeight), part: partCount,
                depth: isPlain ? kernelHeight * channels : self.depth, row: rowPitch, panel: panelPitch, target: nil, next: nil, pace: 0, plane: plane, nextPace: areLarge ? (lanes + set.count - 1) / set.count : 0)
              let left = v + p * pointPitch(blocking.rows)
              let share = WorkerThreads.share(Self.rowsAtOnce * tile, p, of: points), nextShare = depth / set.count * lanes
              strides.pace = (share.count * lanes + depth - 1) / depth
              for panel in stride(from: first, to: last, by: 2) {
                let taken = min(2, panels - panel), right = u + (p * panels + panel) * panelPitch
                // Products ask for where their results go, and those with large filters for the ones that come next, each for its share.
                let next = !areLarge ? right : panel + 2 < last ? right + 2 * panelPitch : u + (p + 1 < points ? (p + 1) * panels + first : last % panels) * panelPitch
                let target = UnsafePointer(y) + share.lowerBound * lanes
                var sums = m + p * sumPitch + (panel - first) * rows * lanes
                strides.next = next
                for piece in pieces[set] {
                  strides.target = target + begin(piece, panel)
                  products(Int32(taken), isPlain ? 1 : 0, piece.count, left + piece.place, right, &strides, sums)
                  if areLarge { strides.next += nextShare }
                  sums += piece.count * taken * lanes
                }
              }
            }
            for panel in stride(from: first, to: last, by: 2) {
              let taken = min(2, panels - panel)
              var sums = UnsafePointer(m) + (panel - first) * rows * lanes
              results.biases = biases + panel * lanes
              for piece in pieces[set] {
                let place = begin(piece, panel)
                make(Int32(points), Int32(tile), Int32(taken), sums, &results, piece.tile, piece.count, addend.map { $0 + place }, y + place, moments.map { $0 + panel })
                sums += piece.count * taken * lanes
              }
            }
          }
        }
      }
    }
  }
}
