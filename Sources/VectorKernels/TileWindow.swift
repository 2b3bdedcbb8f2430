/// The pixels a tile of outputs is computed from.
enum TileWindow {
  /// Where the square of `side` pixels at (top, left) of a picture begins, and how far apart its rows and columns are: in the picture, or, where it
  /// reaches beyond, in `copy`, with zeros outside.
  @inline(__always)
  static func start(
    _ plane: UnsafePointer<Lanes>, _ height: Int, _ width: Int, _ top: Int, _ left: Int, side: Int, _ copy: UnsafeMutablePointer<Lanes>
  ) -> (start: UnsafePointer<Lanes>, row: Int, column: Int) {
    let step = ChannelGroup.vectors
    if top >= 0, left >= 0, top + side <= height, left + side <= width { return (plane + (top * width + left) * step, width * step, step) }
    for i in 0..<side {
      let isInside = top + i >= 0 && top + i < height
      for j in 0..<side { copy[i * side + j] = isInside && left + j >= 0 && left + j < width ? plane[((top + i) * width + left + j) * step] : .zero }
    }
    return (UnsafePointer(copy), side, 1)
  }
}
