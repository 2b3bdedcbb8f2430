import Graphics
import Lang

/// What is written in a plot: plain text, or mathematics given as an expression.
enum Label {
  case text(String)
  case math(Expr)

  /// The labels of an argument; nil where one is missing.
  static func list(_ value: Value?) -> [Label?] {
    guard let value else { return [] }
    switch value {
    case .expressions(let v): return v.elements.map { $0.isString && $0.count == 1 ? ($0.asStrings()[0]).map { .text($0) } : .math($0.asExpr) }
    case .language(let object):
      // A formula or a call stands for itself.
      return [.math(object.expr)]
    case .symbol(let name): return [.math(.symbol(name))]
    case .list(let v): return v.elements.flatMap { $0.count == 1 ? list($0) : [.text(deparse($0).joined(separator: " "))] }
    default:
      if value.isFactor, let levels = value.attribute(Name("levels"))?.asStrings() {
        return value.asIntegers().map { $0 == .na || Int($0) > levels.count || $0 < 1 ? nil : levels[Int($0) - 1].map { .text($0) } }
      }
      return value.asStrings().map { $0.map { .text($0) } }
    }
  }

  var isEmpty: Bool { if case .text(let text) = self { return text.isEmpty } else { return false } }

  func width(_ page: PlotPage, cex: Double, font: Canvas.Font) -> Double {
    switch self {
    case .text(let text): return page.canvas.textWidth(text, size: page.points(cex), font: font)
    case .math(let expr): return MathSetter(page.canvas, size: page.points(cex), family: font.family).box(expr).width
    }
  }

  func height(_ page: PlotPage, cex: Double, font: Canvas.Font, lineHeight: Double) -> Double {
    switch self {
    case .text(let text): return page.canvas.textHeight(text, size: page.points(cex), font: font, lineHeight: lineHeight)
    case .math(let expr):
      let box = MathSetter(page.canvas, size: page.points(cex), family: font.family).box(expr)
      return box.ascent + box.descent
    }
  }

  /// Writes at a place of the canvas. `vertical` nil centres on the ink.
  func draw(
    _ page: PlotPage, x: Double, y: Double, cex: Double, color: Color, font: Canvas.Font, horizontal: Double, vertical: Double?, rotation: Double = 0, lineHeight: Double = 1
  ) {
    guard x.isFinite, y.isFinite else { return }
    switch self {
    case .text(let text):
      page.canvas.text(
        text, x: x, y: y, size: page.points(cex), color: color, horizontal: horizontal, vertical: vertical, rotation: rotation, font: font, lineHeight: lineHeight)
    case .math(let expr):
      let setter = MathSetter(page.canvas, size: page.points(cex), family: font.family)
      setter.draw(expr, x: x, y: y, color: color, horizontal: horizontal, vertical: vertical, rotation: rotation)
    }
  }
}
