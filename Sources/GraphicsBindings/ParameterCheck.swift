import Graphics
import Lang

/// What a graphical parameter may be, in `par` and among the arguments of a drawing call.
struct ParameterCheck {
  let name: String
  let value: Value

  /// Parameters that drawing calls check when they are among their arguments; others are looked at where they are used.
  static let inline: Set<String> = [
    "adj", "ann", "bty", "cex.axis", "cex.lab", "cex.main", "cex.sub", "col.axis", "col.lab", "col.main", "col.sub", "crt", "err", "family", "font.axis", "font.lab", "font.main", "font.sub",
    "lab", "las", "lend", "ljoin", "lmitre", "mgp", "srt", "tck", "tcl", "xaxs", "xaxt", "xpd", "yaxs", "yaxt",
  ]

  private var isNumber: Bool { value.isNumeric || value.type == .logical }
  private var numbers: [Double] { isNumber ? value.asDoubles() : [] }
  private var wrong: RError { RError("invalid value specified for graphical parameter \"\(name)\"") }
  private var wrongLength: RError { RError("graphical parameter \"\(name)\" has the wrong length") }

  private func need(_ count: Int, _ isFine: (Double) -> Bool = { $0.isFinite }) throws {
    guard value.count == count else { throw wrongLength }
    guard isNumber, numbers.allSatisfy(isFine) else { throw wrong }
  }

  private func needLetter(_ letters: String) throws {
    guard value.count == 1 || !value.isString else { throw wrongLength }
    guard value.isString, let text = value.asStrings().first ?? nil, let letter = text.first, letters.contains(letter) else { throw wrong }
  }

  /// The value as it is kept.
  ///
  /// - Parameter background: whose `bg` is the colour of number 0.
  func accepted(background: Parameters) throws -> Value {
    switch name {
    case "ps":
      try need(1) { $0 >= 1 && $0 < 1000 }
      return .integer(Int32(numbers[0]))
    case "mex", "cex.axis", "cex.lab", "cex.main", "cex.sub", "lwd", "lheight": try need(1) { $0 > 0 && $0.isFinite }
    case "lmitre": try need(1) { $0 >= 1 && $0.isFinite }
    case "las":
      try need(1) { $0 >= 0 && $0 <= 3 }
      return .integer(Int32(numbers[0]))
    case "err":
      try need(1) { $0 == 0 || $0 == -1 }
      return .integer(Int32(numbers[0]))
    case "font", "font.axis", "font.lab", "font.main", "font.sub":
      try need(1) { $0 >= 1 && $0 < 1000 }
      return .integer(Int32(numbers[0]))
    case "mgp": try need(3)
    case "lab":
      try need(3) { $0.isFinite && $0 > 0 && $0 < 1e6 }
      return .vector(numbers.map { Int32($0) })
    case "adj": try need(1) { $0 >= 0 && $0 <= 1 }
    case "srt", "crt", "smo", "ylbias", "mkh": try need(1)
    case "tck", "tcl": try need(1) { !$0.isInfinite }
    case "col", "bg", "fg", "col.axis", "col.lab", "col.main", "col.sub":
      guard value.count == 1 else { throw wrongLength }
      let color = try Colors.colors(value, background: background)[0]
      return value.isString ? value : .string(Colors.name(color))
    case "bty": try needLetter("oOlL7cCuU]n[")
    case "pty": try needLetter("ms")
    case "xaxs", "yaxs": try needLetter("rieds")
    case "xaxt", "yaxt": try needLetter("nslt")
    case "lend", "ljoin":
      let names = name == "lend" ? ["round", "butt", "square"] : ["round", "mitre", "bevel"]
      let text = isNumber && (numbers.first.map { $0 >= 0 && $0 < 3 } ?? false) ? names[Int(numbers[0])] : value.asStrings().first ?? nil
      guard let text, names.contains(text) else { throw RError("invalid line \(name == "lend" ? "end" : "join")") }
      return .string(text)
    case "lty":
      guard value.count == 1 else { throw wrongLength }
      _ = try LineTypes.pattern(value, 0)
      let names = ["blank", "solid", "dashed", "dotted", "dotdash", "longdash", "twodash"]
      if let number = numbers.first, number >= 0, number < 1e9 { return .string(number < 1 ? "blank" : names[(Int(number) - 1) % 6 + 1]) }
    case "ann", "ask":
      guard value.count == 1 else { throw wrongLength }
      guard let flag = value.asLogicals().first, flag != .na, !value.isString else { throw wrong }
      return .bool(flag == .true)
    case "xpd":
      guard value.count == 1, !value.isString else { throw wrong }
      if let flag = value.asLogicals().first { return .logical(flag) }
    case "family":
      guard value.isString, value.count == 1, let text = value.asStrings().first ?? nil else { throw wrong }
      guard text.utf8.count < 200 else { throw RError("graphical parameter 'family' has a maximum length of 200 bytes") }
    case "pch": guard value.count == 1, value.isString || isNumber else { throw wrong }
    default: break
    }
    return value
  }
}
