import Graphics
import Lang

/// Brackets around formulas: of one size (`group`), or put together of pieces as high as what they enclose (`bgroup`).
extension MathSetter {
  func group(_ arguments: [Expr], grows: Bool) -> Box {
    let inner = box(arguments[1]).upright
    let reach = max(inner.ascent - axisHeight, inner.descent + axisHeight) + 0.2 * xHeight
    func bracket(_ expr: Expr) -> Box {
      let text = MathSetter.bracketText(expr)
      if text.isEmpty || text == "." { return Box() }
      if grows, let pieces = MathSetter.pieces[text] { return stacked(pieces, reach: reach) }
      return text == "||" ? delimiter("|").followed(by: delimiter("|")) : delimiter(text)
    }
    return bracket(arguments[0]).followed(by: inner).followed(by: bracket(arguments[2]))
  }

  private static func bracketText(_ expr: Expr) -> String {
    let text: String
    switch expr {
    case .constant(let value): text = (value.asStrings().first ?? nil) ?? ""
    case .symbol(let name): text = name.text
    default: text = ""
    }
    return ["lfloor": "⎣", "rfloor": "⎦", "lceil": "⎡", "rceil": "⎤", "langle": "⟨", "rangle": "⟩"][text] ?? text
  }

  private struct Pieces { let top: String, middle: String?, bottom: String, filling: String }

  private static let pieces: [String: Pieces] = [
    "(": Pieces(top: "⎛", middle: nil, bottom: "⎝", filling: "⎜"), ")": Pieces(top: "⎞", middle: nil, bottom: "⎠", filling: "⎟"),
    "[": Pieces(top: "⎡", middle: nil, bottom: "⎣", filling: "⎢"), "]": Pieces(top: "⎤", middle: nil, bottom: "⎦", filling: "⎥"),
    "{": Pieces(top: "⎧", middle: "⎨", bottom: "⎩", filling: "⎪"), "}": Pieces(top: "⎫", middle: "⎬", bottom: "⎭", filling: "⎪"),
    "|": Pieces(top: "⎪", middle: nil, bottom: "⎪", filling: "⎪"), "||": Pieces(top: "⎪", middle: nil, bottom: "⎪", filling: "⎪"),
  ]

  /// Pieces that reach so far above and below the axis; what is between the outer ones is filled.
  private func stacked(_ pieces: Pieces, reach wanted: Double) -> Box {
    let top = letters(pieces.top), bottom = letters(pieces.bottom), filling = letters(pieces.filling), axis = axisHeight
    func height(_ box: Box) -> Double { box.ascent + box.descent }
    let reach = max(wanted, (pieces.middle == nil ? 0.8 : 1.2) * height(top))
    let up = reach - top.ascent + axis, down = reach - bottom.descent - axis
    var result = top.raised(up).over(bottom.raised(-down))
    if let middle = pieces.middle.map({ letters($0) }) { return result.over(middle.raised(axis - (middle.ascent - middle.descent) / 2)) }
    let first = axis - reach + height(bottom), length = axis + reach - height(top) - first
    let count = min(1000, max(0, Int((length / (0.99 * max(1e-6, height(filling)))).rounded(.up))))
    for k in 0..<count {
      result = result.over(filling.raised(first + (Double(k) + 0.5) * length / Double(count) - (filling.ascent - filling.descent) / 2))
    }
    return result
  }
}
