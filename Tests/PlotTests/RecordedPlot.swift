import Pictures
import TestSupport

/// What a plot was recorded to be, or what the program drew: limits, elements of the SVG, shades of the picture.
struct RecordedPlot {
  /// Lines, areas and texts. A path keeps its first four numbers and its last two.
  struct Element: CustomStringConvertible {
    let kind: String, style: String, count: Int, numbers: [Double]
    var description: String { "\(kind) \(style) \(count) \(numbers)" }

    /// The same colours and dashes, and widths that differ by rounding at most.
    private func hasStyle(of other: Element) -> Bool {
      if style == other.style { return true }
      let a = style.components("/"), b = other.style.components("/")
      guard a.count == 3, b.count == 3, a[0] == b[0], a[1] == b[1], a[2].hasSuffix("d") == b[2].hasSuffix("d") else { return false }
      return abs((RecordedPlot.numbers(a[2]).first ?? 0) - (RecordedPlot.numbers(b[2]).first ?? 0)) < 0.015
    }

    /// Alike, with places that differ by less than a point.
    func matches(_ other: Element) -> Bool {
      kind == other.kind && hasStyle(of: other) && count == other.count && numbers.count == other.numbers.count
        && zip(numbers, other.numbers).allSatisfy { abs($0 - $1) < 1 }
    }
  }

  var facts: [String: [Double]] = [:]
  var elementCount = 0
  var elements: [Element] = []
  /// Rows of shades from 0 to 35.
  var shades: [[Int]] = []

  /// Reads what scripts/record-plots wrote.
  init(recorded text: String) {
    var isPicture = false
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if isPicture { shades.append(line.compactMap { Int(String($0), radix: 36) }) } else if words[0] == "picture" { isPicture = true } else if words[0] == "elements" {
        elementCount = Int(words[1]) ?? 0
      } else if words[0] == "P", words.count > 3 {
        elements.append(Element(kind: "P", style: words[1], count: Int(words[2]) ?? 0, numbers: words.dropFirst(3).compactMap(Double.init)))
      } else if words[0] == "T" || words[0] == "I", words.count > 2 {
        elements.append(Element(kind: words[0], style: "", count: Int(words[1]) ?? 0, numbers: words.dropFirst(2).compactMap(Double.init)))
      } else { facts[words[0]] = words.dropFirst().compactMap(Double.init) }
    }
  }

  /// Reads an SVG file that Cairo wrote, and the picture beside it.
  init(svg: String, picture path: String, facts text: String) throws {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let name = words.first { facts[name] = words.dropFirst().compactMap(Double.init) }
    }
    var isDefinition = false, glyphs: [[Double]] = []
    for line in svg.split(separator: "\n") {
      if line.contains("<defs>") { isDefinition = true }
      if line.contains("</defs>") { isDefinition = false }
      guard !isDefinition else { continue }
      let transform = RecordedPlot.attribute("transform", line)
      if line.contains("<use "), !transform.isEmpty {
        elements.append(Element(kind: "I", style: "", count: 1, numbers: RecordedPlot.numbers(transform)))
      } else if line.contains("<use ") { glyphs.append(Array(RecordedPlot.numbers(RecordedPlot.attribute("x", line) + " " + RecordedPlot.attribute("y", line)))) } else if line.contains("</g>"), let first = glyphs.first, let last = glyphs.last {
        elements.append(Element(kind: "T", style: "", count: glyphs.count, numbers: first + last))
        glyphs = []
      } else if line.contains("<path style=") {
        let style = RecordedPlot.attribute("style", line), numbers = RecordedPlot.numbers(RecordedPlot.attribute("d", line)), n = numbers.count
        let width = style.components("stroke-width:").dropFirst().first.flatMap { RecordedPlot.numbers($0).first } ?? 0
        let key = "\(RecordedPlot.color("fill", style))/\(RecordedPlot.color("stroke", style))/\(RecordedPlot.text(width))\(style.contains("stroke-dasharray") ? "d" : "")"
        elements.append(Element(kind: "P", style: key, count: n, numbers: n > 8 ? Array(numbers[..<4]) + Array(numbers[(n - 2)...]) : numbers))
      }
    }
    elementCount = elements.count
    let image = try Picture.load(path), plane = image.width * image.height
    guard image.width == 480, image.height == 480 else { return }
    for row in 0..<40 {
      shades.append(
        (0..<40).map { column in
          var sum: Float = 0
          for y in (row * 12)..<(row * 12 + 12) { for x in (column * 12)..<(column * 12 + 12) { for c in 0..<3 { sum += Float(image.samples[(image.channels > 2 ? c : 0) * plane + y * 480 + x]) } } }
          return Int((sum / 432 * 35).rounded())
        })
    }
  }

  /// The share of `other`'s recorded elements that this plot has.
  func share(of other: RecordedPlot) -> (share: Double, missing: [Element]) {
    let wanted = other.elements
    let missing = wanted.filter { element in !elements.contains { $0.matches(element) } }
    return (wanted.isEmpty ? 1 : 1 - Double(missing.count) / Double(wanted.count), missing)
  }

  /// Mean difference of shades, from 0 to 1, and the share of blocks that clearly differ.
  func difference(from other: RecordedPlot) -> (mean: Double, clear: Double) {
    let pairs = zip(shades.joined(), other.shades.joined()).map { abs($0 - $1) }
    guard pairs.count == 1600 else { return (1, 1) }
    return (Double(pairs.reduce(0, +)) / 1600 / 35, Double(pairs.filter { $0 > 4 }.count) / 1600)
  }

  private static func attribute(_ name: String, _ line: Substring) -> String {
    let parts = String(line).components(" \(name)=\"")
    return parts.count > 1 ? parts[1].components("\"")[0] : ""
  }
  static func numbers(_ text: String) -> [Double] { text.split { !"-.0123456789".contains($0) }.compactMap { Double($0) } }
  private static func color(_ key: String, _ style: String) -> String {
    for part in style.split(separator: ";") {
      let pair = String(part).trimmed.components(":")
      guard pair[0] == key, pair.count > 1, pair[1].hasPrefix("rgb") else { continue }
      return numbers(pair[1]).map { value -> String in
        let digits = String(Int((value * 2.55).rounded(.toNearestOrEven)), radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
    }
    return "none"
  }
  /// As R writes a number rounded to two decimals.
  private static func text(_ x: Double) -> String {
    let rounded = (x * 100).rounded() / 100
    return rounded == rounded.rounded() ? String(Int(rounded)) : "\(rounded)"
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] { self.split(separator: separator, omittingEmptySubsequences: false).map(String.init) }
  fileprivate var trimmed: String { String(self.drop { $0 == " " }) }
}
