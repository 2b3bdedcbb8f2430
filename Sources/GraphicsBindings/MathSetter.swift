import Glibc
import Graphics
import Lang

/// Sets mathematics given as R expressions (`?plotmath`): boxes of ink put together by TeX's rules (The TeXbook, appendix G).
struct MathSetter {
  /// A piece of a formula: its extents around a baseline and how to draw it from a point of that baseline.
  struct Box {
    var width = 0.0, ascent = 0.0, descent = 0.0
    /// How far slanted letters lean over what follows.
    var lean = 0.0
    var draw: (_ x: Double, _ y: Double, _ color: Color) -> Void = { _, _, _ in }

    /// Another box to the right.
    func followed(by next: Box, gap: Double = 0) -> Box {
      let start = width + gap
      return Box(width: start + next.width, ascent: max(ascent, next.ascent), descent: max(descent, next.descent), lean: next.lean) { x, y, color in
        draw(x, y, color)
        next.draw(x + start, y, color)
      }
    }
    /// With room for what leans.
    var upright: Box { Box(width: width + lean, ascent: ascent, descent: descent, draw: draw) }
    /// Moved up.
    func raised(_ up: Double) -> Box {
      Box(width: width, ascent: ascent + up, descent: descent - up) { x, y, color in draw(x, y - up, color) }
    }
    func over(_ other: Box, dx: Double = 0) -> Box {
      Box(width: max(width + dx, other.width), ascent: max(ascent, other.ascent), descent: max(descent, other.descent)) { x, y, color in
        draw(x + dx, y, color)
        other.draw(x, y, color)
      }
    }
  }

  let canvas: Canvas
  /// Size of letters in points.
  let size: Double
  var font: Canvas.Font
  var style = MathStyle.display
  /// How deep expressions are nested.
  private var depth = 0

  init(_ canvas: Canvas, size: Double, family: String) {
    self.canvas = canvas
    self.size = size
    font = Canvas.Font(number: 1, family: family)
  }

  var points: Double { size * style.size }
  var xHeight: Double { canvas.inkExtents(of: "x", size: points, font: font).ascent }
  private var capital: Double { canvas.inkExtents(of: "X", size: points, font: font).ascent }
  /// A capital M is one em wide; spaces are parts of it.
  private var em: Double { canvas.textWidth("M", size: points, font: font) }
  /// The size of letters in device units.
  private var body: Double { points / 72 * canvas.unitsPerInch }
  /// Accents and lines keep this distance.
  private var accentGap: Double { 0.1 * capital }
  /// Where the middle of signs and fractions is.
  var axisHeight: Double { 0.5 * canvas.inkExtents(of: "+", size: points, font: font).ascent }
  /// TeX's default thickness of rules, from which distances are made.
  private var rule: Double { 0.015 * canvas.unitsPerInch }
  func with(_ change: (inout MathSetter) -> Void) -> MathSetter {
    var copy = self
    change(&copy)
    return copy
  }
  private func styled(_ style: MathStyle) -> MathSetter { with { $0.style = style } }

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
    case .symbol(let name): return MathSymbols.names[name.text].map { inner.letters($0) } ?? inner.spelled(name.text)
    case .constant(let value):
      // NULL and logical values show nothing.
      guard value.isString || value.isNumeric || value.type == .complex else { return Box() }
      return inner.letters((value.asStrings().first ?? nil) ?? "NA")
    case .call(let call): return inner.box(call)
    case .function, .missing: return Box()
    }
  }

  /// Letters as they stand.
  func letters(_ text: String) -> Box {
    guard !text.isEmpty else { return Box() }
    let points = points, font = font, canvas = canvas
    var ascent = 0.0, descent = -1e9, last = 0.0
    for character in text {
      let ink = canvas.inkExtents(of: character, size: points, font: font)
      last = ink.ascent
      ascent = max(ascent, ink.ascent)
      descent = max(descent, ink.descent)
    }
    return Box(width: canvas.textWidth(text, size: points, font: font), ascent: ascent, descent: descent == -1e9 ? 0 : descent, lean: font.isItalic ? 0.15 * last : 0) { x, y, color in
      canvas.text(text, x: x, y: y, size: points, color: color, horizontal: 0, vertical: 0, font: font)
    }
  }

  /// A name: its letters one by one.
  private func spelled(_ name: String) -> Box { name.dropFirst().reduce(name.first.map { letters(String($0)) } ?? Box()) { $0.upright.followed(by: letters(String($1))) } }

  /// Spaces of TeX: thin 3/18, medium 4/18, thick 5/18 of an em; none in scripts.
  private var thin: Double { style.isSpaced ? em * 3 / 18 : 0 }
  private var medium: Double { style.isSpaced ? em * 4 / 18 : 0 }
  private var thick: Double { style.isSpaced ? em * 5 / 18 : 0 }

  private func box(_ call: Call) -> Box {
    let arguments = call.arguments.map(\.value)
    guard let name = call.functionName?.text else { return functionCall(call.function, arguments) }
    func part(_ k: Int) -> Box { k < arguments.count ? box(arguments[k]) : Box() }
    func joined(_ boxes: [Box]) -> Box { boxes.dropFirst().reduce(boxes.first ?? Box()) { $0.upright.followed(by: $1) } }
    switch (name, arguments.count) {
    case ("(", 1): return delimiter("(").followed(by: part(0).upright).followed(by: delimiter(")"))
    case ("{", _): return part(0)
    case ("*", 2): return part(0).upright.followed(by: part(1))
    case ("~", 2): return part(0).followed(by: letters(" ")).followed(by: part(1))
    case ("~", 1): return letters(" ").followed(by: part(0))
    case ("/", 2): return part(0).upright.followed(by: slash()).followed(by: part(1))
    case ("+", 1), ("-", 1): return letters(MathSymbols.binary[name] ?? name).followed(by: part(0), gap: thin)
    case ("!", 1): return letters("!").followed(by: part(0))
    case ("^", 2): return scripts(of: arguments[0], below: nil, above: arguments[1])
    case ("[", 2...): return scripts(of: arguments[0], below: arguments[1], above: nil)
    case ("paste", _), ("paste0", _): return joined(arguments.map { box($0) })
    case ("list", _):
      return arguments.indices.reduce(Box()) { $1 == 0 ? part(0) : $0.followed(by: comma).followed(by: part($1)) }
    case ("plain", 1): return with { $0.font.number = 1 }.box(arguments[0])
    case ("bold", 1): return with { $0.font.number = 2 }.box(arguments[0])
    case ("italic", 1): return with { $0.font.number = 3 }.box(arguments[0])
    case ("bolditalic", 1): return with { $0.font.number = 4 }.box(arguments[0])
    case ("symbol", 1): return with { $0.font.number = 5 }.box(arguments[0])
    case ("displaystyle", 1): return styled(.display).box(arguments[0])
    case ("textstyle", 1): return styled(.text).box(arguments[0])
    case ("scriptstyle", 1): return styled(.script).box(arguments[0])
    case ("scriptscriptstyle", 1): return styled(.scriptScript).box(arguments[0])
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
      if let sign = MathSymbols.binary[name] { return part(0).upright.followed(by: letters(sign), gap: medium).followed(by: part(1), gap: medium) }
      if let sign = MathSymbols.relations[name] { return part(0).upright.followed(by: letters(sign), gap: thick).followed(by: part(1), gap: thick) }
      if name == ":" { return part(0).followed(by: letters(":")).followed(by: part(1)) }
      if name == "<-" || name == "=" { return part(0).followed(by: letters("="), gap: thick).followed(by: part(1), gap: thick) }
      return functionCall(call.function, arguments)
    default: return functionCall(call.function, arguments)
    }
  }

  private var comma: Box { letters(",").followed(by: letters(" ")) }

  private func functionCall(_ function: Expr, _ arguments: [Expr]) -> Box {
    // The name of a function is one word.
    var head = box(function)
    if case .symbol(let name) = function, MathSymbols.names[name.text] == nil { head = letters(name.text) }
    var result = head.upright.followed(by: delimiter("("))
    for (k, argument) in arguments.enumerated() {
      if k > 0 { result = result.followed(by: comma) }
      result = result.followed(by: box(argument).upright)
    }
    return result.followed(by: delimiter(")"))
  }

  /// Brackets are a quarter larger than letters.
  func delimiter(_ text: String) -> Box { resized(1.25).letters(text) }

  /// A stroke that reaches below the line, in the width of a letter.
  private func slash() -> Box {
    let plus = canvas.inkExtents(of: "+", size: points, font: font), half = (plus.ascent + plus.descent) / 2, width = xHeight, canvas = canvas
    let top = capital + half / 2
    return Box(width: width, ascent: top, descent: half / 2) { x, y, color in
      canvas.polyline([(x + width / 4, y + half / 2), (x + width * 3 / 4, y - top)], Canvas.Stroke(color))
    }
  }

  private func absolute(_ leaning: Box) -> Box {
    let inner = leaning.upright
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
    let leaning = box(base), body = leaning.upright, isLetter = isLetter(base)
    let lower = below.map { styled(style.subscript).box($0) }, upper = above.map { styled(style.superscript).box($0) }
    var up = isLetter ? 0 : body.ascent - 0.3861 * capital, down = isLetter ? 0 : body.descent + 0.05 * capital
    if let upper { up = max(up, (style == .display ? 0.95 : style.isCramped ? 0.7 : 0.825) * xHeight, upper.descent + 0.25 * xHeight) }
    guard let lower else { return upper.map { body.followed(by: $0.raised(up)) } ?? body }
    guard let upper else {
      down = max(down, 0.35 * xHeight, lower.ascent - 0.8 * xHeight)
      return body.followed(by: lower.raised(-down))
    }
    down = max(down, 0.45 * capital)
    if up - upper.descent - (lower.ascent - down) < 4 * rule {
      // Both move up until the upper one clears the letters.
      let lift = max(0, 0.8 * xHeight - (up - upper.descent))
      (up, down) = (up + lift, down - lift)
    }
    return body.followed(by: upper.raised(up).over(lower.raised(-down), dx: leaning.lean))
  }

  /// The TeXbook, rule 15.
  private func fraction(_ top: Expr, _ bottom: Expr, rule hasRule: Bool) -> Box {
    let numerator = styled(style.numerator).box(top).upright, denominator = styled(style.denominator).box(bottom).upright, axis = axisHeight, canvas = canvas
    let width = max(numerator.width, denominator.width), isDisplay = style > .text, distance = (isDisplay ? 3 : 1) * rule
    let figure = canvas.inkExtents(of: "0", size: points, font: font).ascent, tail = canvas.inkExtents(of: "g", size: points, font: font).descent
    var up = axis + distance + 0.51 * rule + (isDisplay ? 0.15 * capital + 0.7 * tail : capital / 12)
    var down = -axis + distance + 0.51 * rule + 0.7 * figure + capital * (isDisplay ? 31.0 / 90 : 1.0 / 12)
    let above = up - numerator.descent - (axis + rule / 2), below = axis + rule / 2 - (denominator.ascent - down)
    if above < distance { up += distance - above }
    if below < distance { down += distance - below }
    return Box(width: width, ascent: up + numerator.ascent, descent: down + denominator.descent) { [up, down] x, y, color in
      numerator.draw(x + (width - numerator.width) / 2, y - up, color)
      denominator.draw(x + (width - denominator.width) / 2, y + down, color)
      if hasRule { canvas.polyline([(x, y - axis), (x + width, y - axis)], Canvas.Stroke(color)) }
    }
  }

  private func root(_ body: Expr, index: Expr?) -> Box {
    let inner = styled(style.cramped).box(body).upright, canvas = canvas, gap = 0.4 * xHeight, room = 0.2 * xHeight, hair = em / 18
    let degree = index.map { styled(style.superscript.superscript).box($0) }
    let sign = 0.6 * capital, height = inner.ascent + gap, depth = inner.descent, middle = (inner.ascent - inner.descent) / 2
    let lead = max(sign, (degree?.width ?? 0) + 0.4 * sign)
    var degreeUp = height - (degree?.ascent ?? 0)
    if let degree, degreeUp - degree.descent < middle + gap { degreeUp = middle + degree.descent + gap }
    let top = max(inner.ascent, degree.map { degreeUp + $0.ascent } ?? 0) + gap
    return Box(width: lead + room + inner.width + 2 * hair, ascent: top, descent: depth) { [degreeUp] x, y, color in
      let left = x + lead - sign
      if let degree { degree.draw(x + lead - degree.width - 0.4 * sign, y - degreeUp, color) }
      canvas.polyline(
        [
          (left, y - 0.8 * middle), (left + 0.3 * sign, y - middle), (left + 0.6 * sign, y + depth), (left + sign, y - height),
          (left + sign + room + inner.width + hair, y - height),
        ], Canvas.Stroke(color))
      inner.draw(x + lead + room, y, color)
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

  private func wideAccent(_ leaning: Box, isHat: Bool) -> Box {
    let body = leaning.upright, gap = 0.2 * capital, rise = (isHat ? 0.3 : 0.15) * capital, canvas = canvas
    var result = body
    result.ascent += gap + rise
    result.draw = { x, y, color in
      body.draw(x, y, color)
      let foot = y - body.ascent - gap
      if isHat { canvas.polyline([(x, foot), (x + body.width / 2, foot - rise), (x + body.width, foot)], Canvas.Stroke(color)) } else {
        // One wave, with straight ends.
        var wave: [(x: Double, y: Double)] = [(x, foot)]
        for k in 0...8 {
          let along = 0.05 + 0.9 * Double(k) / 8, up: Double = (sin(.pi * Double(k) / 4) + 1) / 2
          wave.append((x + body.width * along, foot - rise * up))
        }
        wave.append((x + body.width, foot - rise))
        canvas.polyline(wave, Canvas.Stroke(color))
      }
    }
    return result
  }

  func resized(_ scale: Double) -> MathSetter {
    var copy = MathSetter(canvas, size: size * scale, family: font.family)
    (copy.font, copy.style, copy.depth) = (font, style, depth)
    return copy
  }

  /// Large ones are put together of two halves that meet at the axis.
  private func integral(_ arguments: [Expr]) -> Box {
    guard style > .text else { return limited(letters("∫"), arguments).followed(by: box(arguments[0])) }
    let top = letters("⌠"), bottom = letters("⌡")
    let sign = top.raised(axisHeight + 0.99 * top.descent).over(bottom.raised(axisHeight - 0.99 * bottom.ascent))
    return limited(sign, arguments).followed(by: box(arguments[0]))
  }

  /// An integral's sign with the limits behind its ends.
  private func limited(_ sign: Box, _ arguments: [Expr]) -> Box {
    var result = sign
    if arguments.count > 1 {
      let lower = styled(style.subscript).box(arguments[1])
      result = result.over(shifted(lower, by: sign.width / 2 + em / 6).raised(-(sign.descent + (lower.ascent - lower.descent) / 2)))
    }
    if arguments.count > 2 {
      let upper = styled(style.superscript).box(arguments[2])
      result = result.over(shifted(upper, by: sign.width + em / 6).raised(sign.ascent - (upper.ascent - upper.descent) / 2))
    }
    return result
  }

  private func shifted(_ box: Box, by dx: Double) -> Box { Box(width: dx).followed(by: box) }

  private func largeOperator(_ name: String, _ arguments: [Expr]) -> Box {
    let sign: Box
    if let symbol = MathSymbols.large[name], style <= .text { sign = letters(symbol) } else if let symbol = MathSymbols.large[name] {
      let big = resized(1.25).letters(symbol)
      // A little above the middle of signs.
      sign = big.raised(axisHeight - (big.ascent - big.descent) / 2 + body / 12)
    } else { sign = letters(name) }
    let lower = arguments.count > 1 ? styled(style.subscript).box(arguments[1]) : nil, upper = arguments.count > 2 ? styled(style.superscript).box(arguments[2]) : nil
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
