/// An element as something that hashes: equal keys are elements that `unique`, `match` and `table` treat as equal.
enum ElementKey: Hashable {
  case missing
  case notANumber
  case number(Double)
  case text(String)
  case complex(Complex)
  case other(String)

  /// Keys of all elements, compared as `type`.
  static func keys(of value: Value, as type: ValueType) -> [ElementKey] {
    switch type {
    case .character:
      let texts = value.isFactor ? value.factorLabels() : value.asStrings()
      return texts.map { $0.map { .text($0) } ?? .missing }
    case .complex: return value.asComplexes().map { $0.isNA ? .missing : .complex($0) }
    case .list, .expression: return value.asElements().map { .other(deparse($0).joined(separator: "\n") + "|" + $0.type.typeName) }
    case .null: return []
    default: return value.asDoubles().map { $0.isNaN ? ($0.isNA ? .missing : .notANumber) : .number($0 == 0 ? 0 : $0) }
    }
  }

  static func keys(of value: Value) -> [ElementKey] { keys(of: value, as: value.isFactor ? .character : value.type) }
}
