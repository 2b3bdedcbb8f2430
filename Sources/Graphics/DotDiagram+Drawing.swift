import CCairo
import Glibc

/// A diagram with places for its boxes, ready to be drawn.
public struct DiagramDrawing {
  private let diagram: DotDiagram
  private let layout: LayeredLayout
  private let boxSizes: [(w: Double, h: Double)]
  /// Arrows that end at each box.
  private let arrivals: [Int]
  /// Points.
  public let width: Double, height: Double
  /// What labels of arrows take beside them.
  private let labelRoom: Double
  private static let textSize = 12.0
  private static let lineHeight = 15.0
  private static let margin = 8.0

  /// Measures the labels and lays the boxes out.
  public init(_ diagram: DotDiagram) {
    self.diagram = diagram
    let measure = TextMeasure()
    boxSizes = diagram.boxes.map { box in
      let lines = box.label.split(separator: "\n", omittingEmptySubsequences: false)
      let text = lines.map { measure.width(String($0), size: DiagramDrawing.textSize) }.max() ?? 0
      let isOval = DiagramDrawing.isOval(box)
      let w = text * (isOval ? 1.3 : 1) + 18, h = Double(lines.count) * DiagramDrawing.lineHeight * (isOval ? 1.25 : 1) + 10
      return (max(54, w), max(36, h))
    }
    arrivals = diagram.arrows.reduce(into: [Int](repeating: 0, count: diagram.boxes.count)) { $0[$1.to] += 1 }
    let sideways = diagram.runsSideways
    let labels = diagram.arrows.compactMap { $0.attributes["label"] }.map { measure.width($0, size: 10) }.max() ?? 0
    layout = LayeredLayout(
      sizes: boxSizes.map { sideways ? .init(breadth: $0.h, depth: $0.w) : .init(breadth: $0.w, depth: $0.h) },
      arrows: diagram.arrows.map { ($0.from, $0.to) }, gap: 18 + (sideways ? 0 : labels * 0.8), layerGap: sideways ? max(30, labels + 24) : labels > 0 ? 36 : 26)
    let (w, h) = sideways ? (layout.depth, layout.breadth) : (layout.breadth, layout.depth)
    // Labels of outer arrows stand to their right.
    width = w + 2 * DiagramDrawing.margin + (sideways ? 0 : labels)
    height = h + 2 * DiagramDrawing.margin
    labelRoom = labels + 5
  }

  private static func isOval(_ box: DotDiagram.Box) -> Bool { ["oval", "ellipse", "circle", nil].contains(box.attributes["shape"]) }

  /// Draws into a rectangle of the canvas, keeping proportions. What would become too small is cut into strips side by side.
  ///
  /// - Parameter color: turns a colour's text into a colour; nil for texts it does not know.
  public func draw(on canvas: Canvas, x: Double, y: Double, width w: Double, height h: Double, color: (String) -> Color?) {
    guard width > 0, height > 0 else { return }
    let sideways = diagram.runsSideways
    let cut = strips(in: sideways ? (w, h) : (h, w)), scale = cut.scale
    let total = cut.strips.reduce(DiagramStrips.gap * Double(cut.strips.count - 1)) { $0 + $1.breadth } * scale
    let longest = (cut.strips.map(\.length).max() ?? 0) * scale
    var across = ((sideways ? h : w) - total) / 2
    let along = ((sideways ? w : h) - longest) / 2
    for strip in cut.strips {
      let origin = sideways ? (x: x + along, y: y + across) : (x: x + across, y: y + along)
      let (sx, sy) = sideways ? (strip.along.lowerBound, strip.across.lowerBound) : (strip.across.lowerBound, strip.along.lowerBound)
      let (sw, sh) = sideways ? (strip.length, strip.breadth) : (strip.breadth, strip.length)
      canvas.clipped(origin.x, origin.y, sw * scale, sh * scale) {
        canvas.scaled(scale, x: origin.x - sx * scale, y: origin.y - sy * scale) { drawParts(strip.along, canvas, color) }
      }
      across += (strip.breadth + DiagramStrips.gap) * scale
    }
  }

  /// The scale at which `draw` shows the diagram in a rectangle, and the number of strips it cuts it into.
  public func fit(width w: Double, height h: Double) -> (scale: Double, strips: Int) {
    let cut = strips(in: diagram.runsSideways ? (w, h) : (h, w))
    return (cut.scale, cut.strips.count)
  }

  private func strips(in room: (along: Double, across: Double)) -> DiagramStrips {
    let sideways = diagram.runsSideways
    func split(_ p: (x: Double, y: Double)) -> (along: Double, across: Double) { sideways ? (p.x, p.y) : (p.y, p.x) }
    var parts: [(along: Double, across: ClosedRange<Double>)] = zip(layout.centers, boxSizes).map { center, size in
      let p = split(place(center)), half = (sideways ? size.h : size.w) / 2
      return (p.along, (p.across - half)...(p.across + half))
    }
    for route in layout.routes { for point in route { let p = split(place(point)); parts.append((p.along, p.across...(p.across + (sideways ? 0 : labelRoom)))) } }
    return DiagramStrips(
      length: sideways ? width : height, breadth: sideways ? height : width, cuts: layout.cuts.map { split(place((0, $0))).along }.sorted(), parts: parts, room: room)
  }

  /// What touches a part of the diagram along its arrows.
  private func drawParts(_ range: ClosedRange<Double>, _ canvas: Canvas, _ color: (String) -> Color?) {
    func along(_ p: (x: Double, y: Double)) -> Double { diagram.runsSideways ? p.x : p.y }
    for (arrow, route) in zip(diagram.arrows, layout.routes) {
      let points = route.map(place), places = points.map(along)
      if let low = places.min(), let high = places.max(), low <= range.upperBound, high >= range.lowerBound { draw(arrow, points, canvas, color) }
    }
    for (index, box) in diagram.boxes.enumerated() where range.contains(along(place(layout.centers[index]))) { draw(box, index, canvas, color) }
  }

  private func place(_ p: (breadth: Double, depth: Double)) -> (x: Double, y: Double) {
    let depth = diagram.runsBackwards ? layout.depth - p.depth : p.depth
    let margin = DiagramDrawing.margin
    return diagram.runsSideways ? (depth + margin, p.breadth + margin) : (p.breadth + margin, depth + margin)
  }

  private func draw(_ box: DotDiagram.Box, _ index: Int, _ canvas: Canvas, _ color: (String) -> Color?) {
    let (x, y) = place(layout.centers[index]), (w, h) = boxSizes[index]
    let line = box.attributes["color"].flatMap(color) ?? .black
    let isFilled = box.attributes["style"]?.contains("filled") == true
    let fill = isFilled ? (box.attributes["fillcolor"] ?? box.attributes["color"]).flatMap(color) ?? Color(0.83, 0.83, 0.83) : nil
    let stroke = Canvas.Stroke(line, width: box.attributes["penwidth"].flatMap(Double.init) ?? 1)
    switch box.attributes["shape"] {
    case "none", "plaintext", "plain": break
    case _ where DiagramDrawing.isOval(box): canvas.ellipse(x, y, w / 2, h / 2, fill: fill, stroke)
    case "diamond": canvas.polygon([(x, y - h / 2), (x + w / 2, y), (x, y + h / 2), (x - w / 2, y)], fill: fill, stroke)
    default: canvas.polygon([(x - w / 2, y - h / 2), (x + w / 2, y - h / 2), (x + w / 2, y + h / 2), (x - w / 2, y + h / 2)], fill: fill, stroke)
    }
    let lines = box.label.split(separator: "\n", omittingEmptySubsequences: false)
    let top = y - Double(lines.count - 1) / 2 * DiagramDrawing.lineHeight
    for (k, text) in lines.enumerated() {
      canvas.plainText(String(text), x: x, y: top + Double(k) * DiagramDrawing.lineHeight, units: DiagramDrawing.textSize, color: box.attributes["fontcolor"].flatMap(color) ?? .black, bold: k == 0 && lines.count > 1)
    }
  }

  private func draw(_ arrow: DotDiagram.Arrow, _ route: [(x: Double, y: Double)], _ canvas: Canvas, _ color: (String) -> Color?) {
    guard route.count >= 2 else { return }
    var points = route
    let sideways = diagram.runsSideways
    let forward: Double = diagram.runsBackwards ? -1 : 1
    points[0] = edge(of: arrow.from, route[0], forward)
    points[points.count - 1] = edge(of: arrow.to, route[route.count - 1], -forward)
    let line = arrow.attributes["color"].flatMap(color) ?? .black
    let stroke = Canvas.Stroke(line, width: 1, dashes: arrow.attributes["style"] == "dashed" ? [4, 4] : [])
    let end = points[points.count - 1]
    let tip = 7.0 * forward
    let base = sideways ? (x: end.x - tip, y: end.y) : (x: end.x, y: end.y - tip)
    points[points.count - 1] = base
    canvas.smoothLine(points, sideways: sideways, stroke)
    canvas.polygon(sideways ? [end, (base.x, base.y - 3.5), (base.x, base.y + 3.5)] : [end, (base.x - 3.5, base.y), (base.x + 3.5, base.y)], fill: line, nil)
    if let label = arrow.attributes["label"], !label.isEmpty {
      let middle = labelPlace(arrow, points)
      let tint = arrow.attributes["fontcolor"].flatMap(color) ?? .black
      if sideways { canvas.plainText(label, x: middle.x, y: middle.y - 8, units: 10, color: tint) } else { canvas.plainText(label, x: middle.x + 5, y: middle.y, units: 10, color: tint, horizontal: 0) }
    }
  }

  /// The middle of an arrow; where arrows run downwards and part or meet, the end that it has for itself.
  private func labelPlace(_ arrow: DotDiagram.Arrow, _ points: [(x: Double, y: Double)]) -> (x: Double, y: Double) {
    let k = points.count / 2
    if points.count == 2, !diagram.runsSideways, abs(points[0].x - points[1].x) > 12 {
      let forward: Double = diagram.runsBackwards ? -1 : 1
      return arrivals[arrow.to] > 1 ? (points[0].x, points[0].y + 8 * forward) : (points[1].x, points[1].y - 4 * forward)
    }
    return ((points[k - 1].x + points[k].x) / 2, (points[k - 1].y + points[k].y) / 2)
  }

  private func edge(of box: Int, _ center: (x: Double, y: Double), _ direction: Double) -> (x: Double, y: Double) {
    let half = (diagram.runsSideways ? boxSizes[box].w : boxSizes[box].h) / 2 * direction
    return diagram.runsSideways ? (center.x + half, center.y) : (center.x, center.y + half)
  }
}
