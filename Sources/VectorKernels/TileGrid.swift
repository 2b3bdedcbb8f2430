/// How results of a Winograd convolution are cut into tiles.
///
/// Where an extent is no multiple of four, some tiles have three results there instead of all tiles but the last having four: 14 are 4 + 4 + 3 + 3. Three do
/// without the point ∞, which goes into the fourth only: five points instead of six. Tiles are numbered kind by kind, so that those which have a point follow
/// each other.
struct TileGrid {
  /// Results of a tile.
  struct Size: Equatable {
    var rows: Int, columns: Int
  }
  struct Place {
    var image: Int, row: Int, column: Int
    var size: Size
  }

  /// An extent's tiles: first those of full size, then those of one result less.
  private struct Cut {
    let size: Int, whole: Int, short: Int

    init(_ extent: Int, size: Int, allowsShort: Bool) {
      let count = (extent + size - 1) / size
      self.size = size
      short = allowsShort ? min(count, count * size - extent) : 0
      whole = count - short
    }
  }

  /// Tiles of one size, which are numbered image by image, row by row.
  private struct Kind {
    let size: Size
    let rows: Int, columns: Int
    /// Where the first one's results begin.
    let row: Int, column: Int
  }
  /// Full rows and short columns, both full, short rows, both short.
  private let kinds: (Kind, Kind, Kind, Kind)
  /// The row and the column of the point ∞.
  private let last: Int
  /// The first tile of each kind, and of none.
  private let starts: (Int, Int, Int, Int, Int)

  init(_ shape: WinogradConvolution) {
    let size = shape.tile.rawValue, allowsShort = shape.tile == .fourByFour
    last = shape.side - 1
    let down = Cut(shape.outHeight, size: size, allowsShort: allowsShort), across = Cut(shape.outWidth, size: size, allowsShort: allowsShort)
    func kind(isShortDown: Bool, isShortAcross: Bool) -> Kind {
      Kind(
        size: Size(rows: isShortDown ? size - 1 : size, columns: isShortAcross ? size - 1 : size), rows: isShortDown ? down.short : down.whole,
        columns: isShortAcross ? across.short : across.whole, row: isShortDown ? down.whole * size : 0, column: isShortAcross ? across.whole * size : 0)
    }
    kinds = (kind(isShortDown: false, isShortAcross: true), kind(isShortDown: false, isShortAcross: false), kind(isShortDown: true, isShortAcross: false), kind(isShortDown: true, isShortAcross: true))
    func count(_ kind: Kind) -> Int { shape.batch * kind.rows * kind.columns }
    let first = count(kinds.0), second = first + count(kinds.1), third = second + count(kinds.2)
    starts = (0, first, second, third, third + count(kinds.3))
  }

  /// Where a tile's results begin.
  @inline(__always)
  func place(_ tile: Int) -> Place {
    if tile < starts.1 { return place(tile, kinds.0) }
    if tile < starts.2 { return place(tile - starts.1, kinds.1) }
    return tile < starts.3 ? place(tile - starts.2, kinds.2) : place(tile - starts.3, kinds.3)
  }

  @inline(__always)
  private func place(_ tile: Int, _ kind: Kind) -> Place {
    let perImage = kind.rows * kind.columns, image = tile / perImage, rest = tile - image * perImage, row = rest / kind.columns
    return Place(image: image, row: kind.row + row * kind.size.rows, column: kind.column + (rest - row * kind.columns) * kind.size.columns, size: kind.size)
  }

  /// The tiles that have a point, of those in `range`.
  func tiles(atRow row: Int, column: Int, of range: Range<Int>) -> Range<Int> {
    let isLastRow = row == last, isLastColumn = column == last
    return (isLastRow && isLastColumn ? starts.1..<starts.2 : isLastRow ? 0..<starts.2 : isLastColumn ? starts.1..<starts.3 : 0..<starts.4).clamped(to: range)
  }
}
