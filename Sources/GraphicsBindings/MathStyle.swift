/// TeX's styles of mathematics: how large a formula is set, and how much room its scripts have.
enum MathStyle: Int, Comparable {
  case scriptScriptCramped, scriptScript, scriptCramped, script, textCramped, text, displayCramped, display

  static func < (a: MathStyle, b: MathStyle) -> Bool { a.rawValue < b.rawValue }

  /// Of letters, relative to the formula's.
  var size: Double { self >= .textCramped ? 1 : self >= .scriptCramped ? 0.7 : 0.5 }
  /// Below something: scripts above stay low.
  var isCramped: Bool { rawValue % 2 == 0 }
  /// Scripts have no space around their operators.
  var isSpaced: Bool { self > .script }

  var cramped: MathStyle { isCramped ? self : MathStyle(rawValue: rawValue - 1) ?? self }
  var superscript: MathStyle {
    let isLarge = self >= .textCramped
    return isCramped ? (isLarge ? .scriptCramped : .scriptScriptCramped) : isLarge ? .script : .scriptScript
  }
  var `subscript`: MathStyle { self >= .textCramped ? .scriptCramped : .scriptScriptCramped }
  var numerator: MathStyle { self == .display ? .text : self == .displayCramped ? .textCramped : superscript }
  var denominator: MathStyle { self > .text ? .textCramped : self.subscript }
}
