/// A data frame seen from Swift: columns, their names, the row names.
extension Value {
  /// Number of rows a data frame says it has.
  var dataFrameRowCount: Int {
    guard let names = attribute(.rowNames) else { return asElements().first?.count ?? 0 }
    if case .integers(let v) = names, v.count == 2, v.elements[0] == .na {
      return v.elements[1] == .na ? 0 : Int(v.elements[1].magnitude)
    }
    return names.count
  }

  /// True when the row names are whole numbers: automatic ones, or those of rows that were chosen from another frame.
  var hasNumericRowNames: Bool {
    guard let names = attribute(.rowNames) else { return true }
    return names.type == .integer || names.type == .double
  }

  var dataFrameRowNames: [String] {
    guard let names = attribute(.rowNames) else { return (0..<dataFrameRowCount).map { String($0 + 1) } }
    if case .integers(let v) = names, v.count == 2, v.elements[0] == .na { return (0..<dataFrameRowCount).map { String($0 + 1) } }
    return names.asStrings().map { $0 ?? "NA" }
  }

  /// The columns as a data frame with row numbers as row names.
  static func dataFrame(_ columns: [Value], names: [String?], rowCount: Int) -> Value {
    var attributes = Attributes(names: names)
    attributes.classNames = ["data.frame"]
    attributes[.rowNames] = rowNumbers(rowCount)
    return .list(ListVector(columns, attributes))
  }

  /// The `row.names` attribute of automatic row names 1…n, as R keeps it: `c(NA, -n)`. With `+n` the rows were chosen or named so.
  static func rowNumbers(_ count: Int) -> Value {
    .integers(IntegerVector(count == 0 ? [] : [.na, -Int32(clamping: count)]))
  }

  /// That attribute of numbers that were chosen: 1…n as `c(NA, n)`, where that is shorter.
  static func rowNumbers(chosen numbers: [Int32]) -> Value {
    let counts = numbers.count > 2 && numbers.enumerated().allSatisfy { Int($1) == $0 + 1 }
    return .integers(IntegerVector(counts ? [.na, Int32(clamping: numbers.count)] : numbers))
  }
}
