import Graphics
import Lang

/// `pch` of one point.
enum PointKind: Hashable {
  case symbol(Int), dot, letter(String), none
  /// A number that stands for nothing.
  case unknown(Int)

  /// What is told of a number that stands for nothing.
  var fault: String? {
    guard case .unknown(let number) = self else { return nil }
    return number < 32 ? "unimplemented pch value '\(number)'" : "pch value '\(number)' is invalid in this locale"
  }

  /// `pch` taken apart; never empty.
  static func all(_ value: Value) throws -> [PointKind] {
    let found: [PointKind]
    if case .strings(let v) = value {
      found = v.elements.map { text in
        guard let text, let first = text.first else { return .none }
        return first == "." ? .dot : .letter(String(first))
      }
    } else {
      let isNumber = value.isNumeric || value.type == .logical || value.isFactor
      guard isNumber else { throw RError("invalid plotting symbol") }
      found = value.asDoubles().map { number in
        guard number.isFinite, abs(number) < 2e9 else { return .none }
        switch Int(number) {
        case 0...25: return .symbol(Int(number))
        case 46: return .dot
        case 26..<32, 128...: return .unknown(Int(number))
        case 32...: return Unicode.Scalar(UInt32(number)).map { .letter(String(Character($0))) } ?? .none
        case ..<0: return Unicode.Scalar(UInt32(-number)).map { .letter(String(Character($0))) } ?? .none
        default: return .none
        }
      }
    }
    return found.isEmpty ? [.symbol(1)] : found
  }
}

/// How one point looks.
struct PointStyle {
  let kind: PointKind
  /// `cex`.
  let size: Double
  let fill: Color
  let pen: Canvas.Stroke

  func draw(on canvas: Canvas, _ page: PlotPage, x: Double, y: Double, font: Canvas.Font) {
    guard size.isFinite, size >= 0 else { return }
    switch kind {
    case .symbol(let number): PlotSymbol(number).draw(on: canvas, x: x, y: y, size: page.characterHeight(size), fill: fill, pen)
    case .dot:
      // A hundredth of an inch, but not less than a pixel.
      let half = dotReach(page)
      canvas.rectangle(x - half, y - half, 2 * half, 2 * half, fill: pen.color, nil)
    case .letter(let letter): canvas.text(letter, x: x, y: y, size: page.points(size), color: pen.color, horizontal: 0.5, vertical: nil, font: font)
    case .none, .unknown: break
    }
  }

  private func dotReach(_ page: PlotPage) -> Double { max(0.5, 0.005 * page.canvas.unitsPerInch * size * page.textScale) }

  /// How far it extends from its place, in device units.
  func reach(_ page: PlotPage) -> Double {
    guard size.isFinite, size >= 0 else { return 0 }
    return 1 + (kind == .dot ? dotReach(page) : 0.5 * page.characterHeight(size) + pen.width * page.canvas.unitsPerInch / 96)
  }

  /// A symbol with an inside of another colour.
  private var isFilled: Bool { if case .symbol(21...25) = kind { fill.alpha > 0 } else { false } }
  var isOpaque: Bool { pen.color.alpha == 1 && (!isFilled || fill.alpha == 1) }
  /// Opaque and of one colour, made of lines or of areas.
  var isPlain: Bool { if case .letter = kind { false } else { pen.color.alpha == 1 && !isFilled } }
}

/// The looks of the points of one call, whose colours, symbols and sizes cycle.
struct PointStyles {
  private let kinds: [PointKind], sizes: [Double], fills: [Color], pens: Pens, settings: Settings

  init(_ call: BuiltinCall, _ settings: Settings, _ pens: Pens) throws {
    kinds = try PointKind.all(ShapeBindings.given(call, "pch") ?? settings.value("pch") ?? .int(1))
    if try call["cex"].isString { throw RError("invalid 'cex' value") }
    let given = try call.doubles("cex")
    sizes = given.isEmpty ? [1] : given
    fills = try Colors.colors(try call["bg"], default: .transparent, background: settings.base)
    (self.pens, self.settings) = (pens, settings)
  }

  /// What is wrong with the symbol of a point.
  func fault(_ index: Int) -> String? { kinds[index % kinds.count].fault }
  var hasFaults: Bool { kinds.contains { $0.fault != nil } }

  subscript(index: Int) -> PointStyle {
    get throws {
      var pen = try pens.pen(index)
      // Types of line are for lines: a blank one does not hide the symbols.
      if pen.width == 0 { pen = try settings.pen(pen.color, width: settings.number("lwd"), type: .int(1)) }
      pen.dashes = []
      return PointStyle(kind: kinds[index % kinds.count], size: sizes[index % sizes.count], fill: fills[index % fills.count], pen: pen)
    }
  }

  var isUniform: Bool { kinds.count == 1 && sizes.count == 1 && fills.count == 1 && pens.isUniform }

  private struct Key: Hashable { let kind: PointKind, size: Double, fill: Color, pen: Pens.Key }

  /// The different looks among `indices` and which of them each has (empty for a single one); nil when there are more than `limit`.
  func looks(_ indices: [Int], limit: Int) throws -> (styles: [PointStyle], looks: [Int32])? {
    guard let first = indices.first else { return nil }
    if isUniform { return ([try self[first]], []) }
    var numbers: [Key: Int32] = [:], styles: [PointStyle] = [], looks: [Int32] = []
    looks.reserveCapacity(indices.count)
    for i in indices {
      let key = Key(kind: kinds[i % kinds.count], size: sizes[i % sizes.count], fill: fills[i % fills.count], pen: pens.key(i))
      if let number = numbers[key] {
        looks.append(number)
        continue
      }
      guard styles.count < limit else { return nil }
      numbers[key] = Int32(styles.count)
      looks.append(Int32(styles.count))
      styles.append(try self[i])
    }
    return (styles, looks)
  }
}
