/// R's plotting symbols, 0 to 25.
public struct PlotSymbol {
  /// `pch`.
  public let number: Int
  /// - Parameter number: `pch`, 0 to 25; others draw nothing.
  public init(_ number: Int) { self.number = number }

  /// Half the diagonal and half the side of an equilateral triangle's bounding lines, for a circle of the same area.
  private static let triangleTop = 1.55512030155621416073, triangleSide = 1.34677368708859836060, triangleFoot = 0.77756015077810708036

  /// Draws at a point; `size` is the height of a line of text in device units.
  public func draw(on canvas: Canvas, x: Double, y: Double, size: Double, fill: Color, _ stroke: Canvas.Stroke) {
    // `half` is the radius of the circles.
    let half = 0.375 * size * 0.5
    let color = stroke.color
    typealias Points = [(x: Double, y: Double)]
    func square(_ h: Double, _ fill: Color?, _ line: Canvas.Stroke?) { canvas.rectangle(x - h, y + h, 2 * h, -2 * h, fill: fill, line) }
    func circle(_ r: Double, _ fill: Color?, _ line: Canvas.Stroke?) { canvas.circle(x, y, r, fill: fill, line) }
    func diamond(_ h: Double, _ fill: Color?, _ line: Canvas.Stroke?) { canvas.polygon([(x - h, y), (x, y - h), (x + h, y), (x, y + h)], fill: fill, line) }
    func triangle(_ up: Double, _ fill: Color?, _ line: Canvas.Stroke?) {
      let r = half
      canvas.polygon(
        [
          (x, y - up * PlotSymbol.triangleTop * r), (x + PlotSymbol.triangleSide * r, y + up * PlotSymbol.triangleFoot * r),
          (x - PlotSymbol.triangleSide * r, y + up * PlotSymbol.triangleFoot * r),
        ], fill: fill, line)
    }
    func plus(_ h: Double) {
      canvas.polyline([(x - h, y), (x + h, y)], stroke)
      canvas.polyline([(x, y + h), (x, y - h)], stroke)
    }
    func cross(_ h: Double) {
      canvas.polyline([(x - h, y + h), (x + h, y - h)], stroke)
      canvas.polyline([(x - h, y - h), (x + h, y + h)], stroke)
    }
    let root = 2.0.squareRoot()
    switch number {
    case 0: square(half, nil, stroke)
    case 1: circle(half, nil, stroke)
    case 2: triangle(1, nil, stroke)
    case 3: plus(root * half)
    case 4: cross(half)
    case 5: diamond(root * half, nil, stroke)
    case 6: triangle(-1, nil, stroke)
    case 7:
      cross(half)
      square(half, nil, stroke)
    case 8:
      cross(half)
      plus(root * half)
    case 9:
      plus(root * half)
      diamond(root * half, nil, stroke)
    case 10:
      circle(half, nil, stroke)
      plus(half)
    case 11:
      star(on: canvas, x, y, half, stroke)
    case 12:
      plus(half)
      square(half, nil, stroke)
    case 13:
      circle(half, nil, stroke)
      cross(half)
    case 14:
      canvas.polygon([(x, y - half), (x + half, y + half), (x - half, y + half)], fill: nil, stroke)
      square(half, nil, stroke)
    case 15: square(half, color, nil)
    case 16: circle(half, color, nil)
    case 17: triangle(1, color, nil)
    case 18: diamond(half, color, nil)
    case 19: circle(half, color, stroke)
    case 20: circle(half * 2 / 3, color, stroke)
    case 21: circle(half, fill, stroke)
    case 22: square(half * PlotSymbol.squareShare, fill, stroke)
    case 23:
      let h = half * PlotSymbol.squareShare * root
      canvas.polygon([(x, y + h), (x + h, y), (x, y - h), (x - h, y)], fill: fill, stroke)
    case 24: triangle(1, fill, stroke)
    case 25: triangle(-1, fill, stroke)
    default: break
    }
  }

  /// Half a square's side over the radius of a circle of the same area.
  private static let squareShare = Double.pi.squareRoot() / 2

  private func star(on canvas: Canvas, _ x: Double, _ y: Double, _ half: Double, _ stroke: Canvas.Stroke) {
    let side = PlotSymbol.triangleSide * half
    let rise = 0.5 * (PlotSymbol.triangleTop + PlotSymbol.triangleFoot) * half
    let top = PlotSymbol.triangleTop * half
    canvas.polygon([(x, y + top), (x + side, y - rise), (x - side, y - rise)], fill: nil, stroke)
    canvas.polygon([(x, y - top), (x + side, y + rise), (x - side, y + rise)], fill: nil, stroke)
  }
}
