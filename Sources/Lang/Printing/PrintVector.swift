/// Printing of vectors without dimensions.
enum PrintVector {
  /// Lines of a vector with `[1]` at their beginning.
  static func lines(_ x: Value, _ options: PrintOptions) -> [String] {
    let total = x.count
    let shown = min(total, options.maximum)
    let texts = ElementText.texts(shown < total ? ElementText.slice(x, 0..<shown) : x, options)
    let leftAligned = x.type == .character && !options.right
    return wrap(texts, leftAligned: leftAligned, options, indexWidth: String(shown).utf8.count + 2)
  }

  /// Texts in columns of equal width, each line led by the index of its first element.
  static func wrap(_ texts: [String], leftAligned: Bool, _ options: PrintOptions, indexWidth: Int) -> [String] {
    let widths = texts.map { TextWidth.columns($0) }
    let width = widths.max() ?? 0
    let blanks = String(repeating: " ", count: width + options.gap)
    var lines: [String] = []
    var line = ""
    var used = 0
    for (index, text) in texts.enumerated() {
      if index == 0 || used + width + options.gap > options.width {
        if Interrupt.isPending { return lines }
        if index > 0 { lines.append(line) }
        let label = "[\(index + 1)]"
        line = TextWidth.spaces(indexWidth - label.utf8.count) + label
        used = indexWidth
      }
      let padding = blanks.prefix(width - widths[index])
      line += leftAligned ? "\(blanks.prefix(options.gap))\(text)\(padding)" : "\(blanks.prefix(options.gap))\(padding)\(text)"
      used += width + options.gap
    }
    if !texts.isEmpty { lines.append(line) }
    return lines
  }

  /// Lines of a named vector: names above values, both flush right.
  static func namedLines(_ x: Value, names: [String?], _ options: PrintOptions) -> [String] {
    let shown = min(x.count, options.maximum)
    let texts = ElementText.texts(shown < x.count ? ElementText.slice(x, 0..<shown) : x, options)
    let labels = (0..<shown).map { index -> String in
      guard index < names.count, let name = names[index] else { return "<NA>" }
      return StringEscape.encode(name)
    }
    let width = max(texts.map { TextWidth.columns($0) }.max() ?? 0, labels.map { TextWidth.columns($0) }.max() ?? 0)
    let perLine = max(1, options.width / (width + options.gap))
    let gap = TextWidth.spaces(options.gap)
    var lines: [String] = []
    var start = 0
    while start < shown, !Interrupt.isPending {
      let end = min(start + perLine, shown)
      lines.append(labels[start..<end].map { TextWidth.padLeft($0, width) + gap }.joined())
      // Nothing stands behind the last complex number of a line.
      lines.append(texts[start..<end].map { TextWidth.padLeft($0, width) }.joined(separator: gap) + (x.type == .complex ? "" : gap))
      start = end
    }
    return lines
  }

  /// What R prints for a vector of length 0.
  static func emptyText(_ x: Value) -> String {
    switch x.type {
    case .double: return "numeric(0)"
    case .expression: return "expression()"
    default: return "\(x.type.typeName)(0)"
    }
  }
}
