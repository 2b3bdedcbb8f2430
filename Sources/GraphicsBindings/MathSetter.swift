import Glibc
import Graphics
import Lang

/// Sets mathematics given as R expressions (`?plotmath`): boxes of ink put together by TeX's rules (The TeXbook, appendix G).
struct MathSetter {
  /// A piece of a formula: its extents around a baseline and how to draw it from a point of that baseline.
  struct Box {
    var width = 0.0, ascent = 0.0, descent = 0.0
    var draw: (_ x: Double, _ y: Double, _ color: Color) -> Void = { _, _, _ in }

    /// Another box to the right.
    func followed(by next: Box, gap: Double = 0) -> Box {
      let start = width + gap
      return Box(width: start + next.width, ascent: max(ascent, next.ascent), descent: max(descent, next.descent)) { x, y, color in
        draw(x, y, color)
        next.draw(x + start, y, color)
      }
    }
    /// Moved up.
    func raised(_ up: Double) -> Box {
      Box(width: width, ascent: ascent + up, descent: descent - up) { x, y, color in draw(x, y - up, color) }
    }
    func over(_ other: Box, dx: Double = 0) -> Box {
      Box(width: max(width, other.width), ascent: max(ascent, other.ascent), descent: max(descent, other.descent)) { x, y, color in
        draw(x + dx, y, color)
        other.draw(x, y, color)
      }
    }
  }

  let canvas: Canvas
  /// Size of letters in points.
  let size: Double
  var font: Canvas.Font
  /// 0 for display and text, 1 for scripts, 2 for scripts of scripts.
  var level = 0
  /// How deep expressions are nested.
  private var depth = 0

  init(_ canvas: Canvas, size: Double, family: String) {
    self.canvas = canvas
    self.size = size
    font = Canvas.Font(number: 1, family: family)
  }

  private var points: Double { size * (level == 0 ? 1 : level == 1 ? 0.7 : 0.5) }
  private var xHeight: Double { canvas.inkExtents(of: "x", size: points, font: font).ascent }
  private var capital: Double { canvas.inkExtents(of: "M", size: points, font: font).ascent }
  /// A capital M is one em wide; spaces are parts of it.
  private var em: Double { canvas.textWidth("M", size: points, font: font) }
  /// The size of letters in device units.
  private var body: Double { points / 72 * canvas.unitsPerInch }
  /// Accents and lines keep this distance.
  private var accentGap: Double { 0.1 * capital }
  private var axisHeight: Double { 0.5 * canvas.inkExtents(of: "+", size: points, font: font).ascent - 0.5 * canvas.inkExtents(of: "+", size: points, font: font).descent }
  private func with(_ change: (inout MathSetter) -> Void) -> MathSetter {
    var copy = self
    change(&copy)
    return copy
  }
  private var script: MathSetter { with { $0.level = min(2, $0.level + 1) } }

  func draw(_ expr: Expr, x: Double, y: Double, color: Color, horizontal: Double, vertical: Double?, rotation: Double) {
    guard size > 0, x.isFinite, y.isFinite, color.alpha > 0 else { return }
    let box = box(expr)
    let dx = -horizontal * box.width, dy = -(box.descent - (vertical ?? 0.5) * (box.ascent + box.descent))
    canvas.turned(rotation, x: x, y: y) { box.draw(dx, dy, color) }
  }

  func box(_ expr: Expr) -> Box {
    guard depth < 60 else { return Box() }
    let inner = with { $0.depth += 1 }
    switch expr {
    case .symbol(let name): return inner.letters(MathSymbols.names[name.text] ?? name.text)
    case .constant(let value): return inner.letters((value.asStrings().first ?? nil) ?? (value.isNull ? "NULL" : "NA"))
    case .call(let call): return inner.box(call)
    case .function, .missing: return Box()
    }
  }

  /// Letters as they stand.
  func letters(_ text: String) -> Box {
    guard !text.isEmpty else { return Box() }
    let points = points, font = font, canvas = canvas
    var ascent = 0.0, descent = -1e9
    for character in text {
      let ink = canvas.inkExtents(of: character, size: points, font: font)
      ascent = max(ascent, ink.ascent)
      descent = max(descent, ink.descent)
    }
    return Box(width: canvas.textWidth(text, size: points, font: font), ascent: ascent, descent: descent == -1e9 ? 0 : descent) { x, y, color in
      canvas.text(text, x: x, y: y, size: points, color: color, horizontal: 0, vertical: 0, font: font)
    }
  }

  private func space(_ width: Double) -> Box { Box(width: width) }
  /// Spaces of TeX: thin 3/18, medium 4/18, thick 5/18 of an em; none in scripts.
  private var thin: Double { level == 0 ? em * 3 / 18 : 0 }
  private var medium: Double { level == 0 ? em * 4 / 18 : 0 }
  private var thick: Double { level == 0 ? em * 5 / 18 : 0 }

  private func box(_ call: Call) -> Box {
    let arguments = call.arguments.map(\.value)
    guard let name = call.functionName?.text else { return functionCall(call.function, arguments) }
    func part(_ k: Int) -> Box { k < arguments.count ? box(arguments[k]) : Box() }
    func joined(_ boxes: [Box]) -> Box { boxes.dropFirst().reduce(boxes.first ?? Box()) { $0.followed(by: $1) } }
    switch (name, arguments.count) {
    case ("(", 1): return delimiter("(").followed(by: part(0)).followed(by: delimiter(")"))
    case ("{", _): return part(0)
    case ("*", 2): return part(0).followed(by: part(1))
    case ("~", 2): return part(0).followed(by: letters(" ")).followed(by: part(1))
    case ("~", 1): return letters(" ").followed(by: part(0))
    case ("/", 2): return part(0).followed(by: slash()).followed(by: part(1))
    case ("+", 1), ("-", 1): return letters(MathSymbols.binary[name] ?? name).followed(by: part(0), gap: thin)
    case ("!", 1): return letters("!").followed(by: part(0))
    case ("^", 2): return scripts(of: arguments[0], below: nil, above: arguments[1])
    case ("[", 2...): return scripts(of: arguments[0], below: arguments[1], above: nil)
    case ("paste", _), ("paste0", _): return joined(arguments.map { box($0) })
    case ("list", _):
      return arguments.indices.reduce(Box()) { $1 == 0 ? part(0) : $0.followed(by: letters(", ")).followed(by: part($1)) }
    case ("plain", 1): return with { $0.font.number = 1 }.box(arguments[0])
    case ("bold", 1): return with { $0.font.number = 2 }.box(arguments[0])
    case ("italic", 1): return with { $0.font.number = 3 }.box(arguments[0])
    case ("bolditalic", 1): return with { $0.font.number = 4 }.box(arguments[0])
    case ("symbol", 1): return with { $0.font.number = 5 }.box(arguments[0])
    case ("displaystyle", 1), ("textstyle", 1): return with { $0.level = 0 }.box(arguments[0])
    case ("scriptstyle", 1): return with { $0.level = 1 }.box(arguments[0])
    case ("scriptscriptstyle", 1): return with { $0.level = 2 }.box(arguments[0])
    case ("phantom", 1), ("vphantom", 1):
      var hidden = part(0)
      hidden.draw = { _, _, _ in }
      if name == "vphantom" { hidden.width = 0 }
      return hidden
    case ("frac", 2), ("over", 2): return fraction(arguments[0], arguments[1], rule: true)
    case ("atop", 2): return fraction(arguments[0], arguments[1], rule: false)
    case ("sqrt", 1...): return root(arguments[0], index: arguments.count > 1 ? arguments[1] : nil)
    case ("hat", 1), ("tilde", 1), ("dot", 1), ("ring", 1): return accented(part(0), MathSymbols.accents[name] ?? "")
    case ("bar", 1): return ruled(part(0), above: true)
    case ("underline", 1): return ruled(part(0), above: false)
    case ("widehat", 1): return wideAccent(part(0), isHat: true)
    case ("widetilde", 1): return wideAccent(part(0), isHat: false)
    case ("abs", 1): return absolute(part(0))
    case ("group", 3), ("bgroup", 3): return group(arguments, grows: name == "bgroup")
    case ("integral", 1...): return integral(arguments)
    case (_, 1...) where MathSymbols.large[name] != nil || MathSymbols.limits.contains(name): return largeOperator(name, arguments)
    case (_, 2):
      if let sign = MathSymbols.binary[name] { return part(0).followed(by: letters(sign), gap: medium).followed(by: part(1), gap: medium) }
      if let sign = MathSymbols.relations[name] { return part(0).followed(by: letters(sign), gap: thick).followed(by: part(1), gap: thick) }
      if name == ":" { return part(0).followed(by: letters(":")).followed(by: part(1)) }
      if name == "<-" || name == "=" { return part(0).followed(by: letters("="), gap: thick).followed(by: part(1), gap: thick) }
      return functionCall(call.function, arguments)
    default: return functionCall(call.function, arguments)
    }
  }

  private func functionCall(_ function: Expr, _ arguments: [Expr]) -> Box {
    var result = box(function).followed(by: delimiter("("))
    for (k, argument) in arguments.enumerated() {
      if k > 0 { result = result.followed(by: letters(", ")) }
      result = result.followed(by: box(argument))
    }
    return result.followed(by: delimiter(")"))
  }

  /// Brackets are a quarter larger than letters.
  private func delimiter(_ text: String) -> Box { resized(1.25).letters(text) }

  /// A stroke that reaches below the line, in the width of a letter.
  private func slash() -> Box {
    let plus = canvas.inkExtents(of: "+", size: points, font: font), half = (plus.ascent + plus.descent) / 2, width = xHeight, canvas = canvas
    let top = capital + half / 2
    return Box(width: width, ascent: top, descent: half / 2) { x, y, color in
      canvas.polyline([(x + width / 4, y + half / 2), (x + width * 3 / 4, y - top)], Canvas.Stroke(color))
    }
  }

  private func absolute(_ inner: Box) -> Box {
    let step = em / 9, canvas = canvas
    var result = inner
    result.width += 2 * step
    result.draw = { x, y, color in
      for place in [x + step / 2, x + step * 1.5 + inner.width] { canvas.polyline([(place, y + inner.descent), (place, y - inner.ascent)], Canvas.Stroke(color)) }
      inner.draw(x + step, y, color)
    }
    return result
  }

  /// Letters carry scripts at fixed heights, whatever is larger at its edges.
  private func isLetter(_ expr: Expr) -> Bool {
    switch expr {
    case .symbol, .constant: return true
    case .call(let call):
      guard let name = call.functionName?.text else { return false }
      if ["plain", "bold", "italic", "bolditalic", "symbol", "{"].contains(name) { return call.arguments.count == 1 && isLetter(call.arguments[0].value) }
      return name == "("
    case .function, .missing: return false
    }
  }

  private func scripts(of base: Expr, below: Expr?, above: Expr?) -> Box {
    var base = base, below = below, above = above
    // x[i]^2 has both scripts one above the other.
    if case .call(let call) = base, below == nil, call.functionName?.text == "[", call.arguments.count > 1 { (base, below) = (call.arguments[0].value, call.arguments[1].value) }
    if case .call(let call) = base, above == nil, call.functionName?.text == "^", call.arguments.count == 2 { (base, above) = (call.arguments[0].value, call.arguments[1].value) }
    let body = box(base), isLetter = isLetter(base)
    let lower = below.map { script.box($0) }, upper = above.map { script.box($0) }
    var up = isLetter ? 0 : body.ascent - 0.3861 * 0.7 * xHeight, down = isLetter ? 0 : body.descent + 0.05 * 0.7 * xHeight
    if let upper { up = max(up, (level == 0 ? 0.95 : 0.825) * xHeight, upper.descent + 0.25 * xHeight) }
    guard let lower else { return upper.map { body.followed(by: $0.raised(up)) } ?? body }
    guard let upper else {
      down = max(down, 0.35 * xHeight, lower.ascent - 0.8 * xHeight)
      return body.followed(by: lower.raised(-down))
    }
    down = max(down, 0.45 * capital)
    return body.followed(by: upper.raised(up).over(lower.raised(-down)))
  }

  private func fraction(_ top: Expr, _ bottom: Expr, rule: Bool) -> Box {
    let numerator = box(top), denominator = box(bottom), axis = axisHeight, canvas = canvas
    let width = max(numerator.width, denominator.width)
    // Half of the distance of a rule is the same in letters of all sizes.
    let fixed = 3.79 / 72 * canvas.unitsPerInch, up = axis + fixed + 0.2875 * body, down = fixed + 0.783 * body - axis
    return Box(width: width, ascent: up + numerator.ascent, descent: down + denominator.descent) { x, y, color in
      numerator.draw(x + (width - numerator.width) / 2, y - up, color)
      denominator.draw(x + (width - denominator.width) / 2, y + down, color)
      if rule { canvas.polyline([(x, y - axis), (x + width, y - axis)], Canvas.Stroke(color)) }
    }
  }

  private func root(_ body: Expr, index: Expr?) -> Box {
    let inner = box(body), canvas = canvas, xHeight = xHeight, capital = capital, hair = em / 18
    let degree = index.map { script.script.box($0) } ?? Box()
    let lead = max(0, degree.width - 0.36 * capital), sign = 0.6 * capital, height = inner.ascent + 0.4 * xHeight
    let start = sign + 0.2 * xHeight, depth = inner.descent
    return Box(width: lead + start + inner.width + 2 * hair, ascent: height, descent: depth) { x, y, color in
      let left = x + lead, foot = y + depth
      degree.draw(x, y - height / 2, color)
      canvas.polyline(
        [
          (left, foot - 0.4 * xHeight), (left + 0.18 * capital, foot - 0.5 * xHeight), (left + 0.36 * capital, foot), (left + sign, y - height),
          (left + start + inner.width + hair, y - height),
        ], Canvas.Stroke(color))
      inner.draw(left + start, y, color)
    }
  }

  /// The accent's ink stands above the body's.
  private func accented(_ body: Box, _ accent: String) -> Box {
    guard let character = accent.first else { return body }
    let ink = canvas.inkExtents(of: character, size: points, font: font), sign = letters(accent), width = max(body.width, sign.width)
    let lift = body.ascent + accentGap + ink.descent
    return Box(width: width, ascent: lift + ink.ascent, descent: body.descent) { x, y, color in
      body.draw(x + (width - body.width) / 2, y, color)
      sign.draw(x + (width - sign.width) / 2, y - lift, color)
    }
  }

  private func ruled(_ body: Box, above: Bool) -> Box {
    let gap = accentGap, canvas = canvas
    var result = body
    if above { result.ascent += 2 * gap } else { result.descent += gap }
    result.draw = { x, y, color in
      body.draw(x, y, color)
      let place = above ? y - body.ascent - 2 * gap : y + body.descent + gap
      canvas.polyline([(x, place), (x + body.width, place)], Canvas.Stroke(color))
    }
    return result
  }

  private func wideAccent(_ body: Box, isHat: Bool) -> Box {
    let gap = accentGap, rise = isHat ? 0.4 * capital : 0.25 * capital, canvas = canvas
    var result = body
    result.ascent += gap + rise
    result.draw = { x, y, color in
      body.draw(x, y, color)
      let foot = y - body.ascent - gap
      if isHat { canvas.polyline([(x, foot), (x + body.width / 2, foot - rise), (x + body.width, foot)], Canvas.Stroke(color)) } else {
        canvas.polyline((0...24).map { k in (x + body.width * Double(k) / 24, foot - rise / 2 - rise / 2 * sin(2 * .pi * Double(k) / 24)) }, Canvas.Stroke(color))
      }
    }
    return result
  }

  private func group(_ arguments: [Expr], grows: Bool) -> Box {
    let inner = box(arguments[1])
    func bracket(_ expr: Expr) -> Box {
      var text = ""
      switch expr {
      case .constant(let value): text = (value.asStrings().first ?? nil) ?? ""
      case .symbol(let name): text = name.text
      default: break
      }
      text = ["lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "langle": "⟨", "rangle": "⟩", ".": "", "||": "‖"][text] ?? text
      if text.isEmpty { return Box() }
      let plain = delimiter(text)
      // Growing brackets are at least two pieces high.
      let wanted = max(inner.ascent + inner.descent, 2.13 * body), given = plain.ascent + plain.descent
      guard grows, wanted > given, given > 0 else { return plain }
      let bigger = resized(1.25 * wanted / given).letters(text)
      // Centred like what it encloses, and no wider than a plain one.
      let squeeze = min(1, plain.width / max(1e-9, bigger.width)), canvas = canvas
      var narrow = bigger
      narrow.width = bigger.width * squeeze
      narrow.draw = { x, y, color in canvas.stretched(squeeze, 1, x: x, y: y) { bigger.draw(0, 0, color) } }
      return narrow.raised((inner.ascent - inner.descent) / 2 - (bigger.ascent - bigger.descent) / 2)
    }
    return bracket(arguments[0]).followed(by: inner).followed(by: bracket(arguments[2]))
  }

  private func resized(_ scale: Double) -> MathSetter {
    var copy = MathSetter(canvas, size: size * scale, family: font.family)
    (copy.font, copy.level, copy.depth) = (font, level, depth)
    return copy
  }

  /// Put together of its two halves, with the limits at their ends.
  private func integral(_ arguments: [Expr]) -> Box {
    let top = letters("⌠"), bottom = letters("⌡"), body = body
    var result = Box(width: max(top.width, bottom.width), ascent: 1.66 * body, descent: 0.825 * body) { x, y, color in
      top.draw(x, y - 0.581 * body, color)
      bottom.draw(x, y + 0.657 * body, color)
    }
    let start = result.width, ascent = result.ascent, descent = result.descent
    if arguments.count > 1 { result = result.over(shifted(script.box(arguments[1]), by: start - 2.4 / 18 * em).raised(-(descent + 0.248 * body))) }
    if arguments.count > 2 { result = result.over(shifted(script.box(arguments[2]), by: start + thin).raised(ascent - 0.329 * body)) }
    return result.followed(by: box(arguments[0]))
  }

  private func shifted(_ box: Box, by dx: Double) -> Box { Box(width: dx).followed(by: box) }

  private func largeOperator(_ name: String, _ arguments: [Expr]) -> Box {
    let sign: Box
    if let symbol = MathSymbols.large[name] {
      let big = resized(1.25).letters(symbol)
      // A little above the middle of signs.
      sign = big.raised(axisHeight - (big.ascent - big.descent) / 2 + body / 12)
    } else { sign = letters(name) }
    let lower = arguments.count > 1 ? script.box(arguments[1]) : nil, upper = arguments.count > 2 ? script.box(arguments[2]) : nil
    let width = max(sign.width, lower?.width ?? 0, upper?.width ?? 0), gap = 0.15 * capital
    var stacked = Box(width: width, ascent: sign.ascent + gap, descent: sign.descent + gap)
    if let upper { stacked.ascent += gap + upper.ascent + upper.descent }
    if let lower { stacked.descent += gap + lower.ascent + lower.descent }
    stacked.draw = { x, y, color in
      sign.draw(x + (width - sign.width) / 2, y, color)
      if let upper { upper.draw(x + (width - upper.width) / 2, y - sign.ascent - gap - upper.descent, color) }
      if let lower { lower.draw(x + (width - lower.width) / 2, y + sign.descent + gap + lower.ascent, color) }
    }
    return stacked.followed(by: box(arguments[0]), gap: thin)
  }
}
