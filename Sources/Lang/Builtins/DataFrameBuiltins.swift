/// Indexing of data frames: rows and columns by number, name or condition.
enum DataFrameBuiltins {
  static let all: [Builtin] = [
    Builtin("[.data.frame", "x, ..., drop", """
      Columns `x[j]`, or rows and columns `x[i, j]`; one column becomes a vector unless `drop = FALSE`. Source: R ?`[.data.frame`.
      """) { call in try subset(call) },
    Builtin("[[.data.frame", "x, ..., exact = TRUE", "One column, or one cell. Source: R ?`[[.data.frame`.") { call in
      let x = try call[0]
      guard case .list(let list) = x else { throw RError("not a data frame") }
      let indices = call.dots.map(\.value)
      if indices.count == 2 {
        if case .strings(let v) = indices[1], v.count == 1, list.attributes.names?.contains(v.elements[0]) != true { return .null }
        let column = try raising(at: columnOfCell) { try Subsetting.element(plain(list), [indices[1]], exact: true) }
        let row = try rowPositions(indices[0], x)
        try raising(at: rowOfCell) {
          if row.count > 1 { throw RError("attempt to select more than one element in vectorIndex") }
          guard row.count == 1, row[0] >= 0, row[0] < column.count else { throw RError.outOfBounds }
        }
        return try call.interpreter.element(column, [(nil, .int(row[0] + 1))], call: call.call, environment: call.environment)
      }
      if indices.count == 1, case .strings(let v) = indices[0], v.count == 1 {
        guard let position = list.attributes.names?.firstIndex(where: { $0 == v.elements[0] }) else { return .null }
        return list.elements[position]
      }
      if indices.count == 1, indices[0].type == .logical, indices[0].asLogicals() == [.na] { return .null }
      return try raising(at: column) { try Subsetting.element(plain(list), indices, exact: try call.flag("exact")) }
    },
    Builtin("[<-.data.frame", "x, ..., value", "Assigns columns, or cells of rows and columns. Source: R ?`[<-.data.frame`.") { call in
      try DataFrameAssignment.assignSubset(call)
    },
    Builtin("[[<-.data.frame", "x, ..., value", "Assigns one column or one cell. Source: R ?`[[<-.data.frame`.") { call in
      let indices = call.dots.map(\.value)
      if indices.count == 2 { return try DataFrameAssignment.assignSubset(call) }
      guard indices.count == 1 else { throw RError("[[ ]] with missing subscript") }
      return try DataFrameAssignment.assignColumn(try call[0], indices[0], try call["value"])
    },
    Builtin("$<-.data.frame", "x, name, value", "Assigns, adds or (NULL) removes a column. Source: R ?`$<-.data.frame`.") { call in
      try DataFrameAssignment.assignColumn(try call[0], try call["name"], try call["value"])
    },
  ]

  // The calls in which R's own definition looks for a column or a cell: its errors name them.
  private static let exact = Argument(name: "exact", .symbol("exact"))
  private static let column = Call(.symbol(".subset2"), [Argument(.symbol("x")), Argument(.symbol("i")), exact])
  private static let columnOfCell = Call(.symbol(".subset2"), [Argument(.symbol("x")), Argument(.symbol("..2")), exact])
  private static let rowOfCell = Call(.symbol("[["), [Argument(.symbol("col")), Argument(.symbol("i")), exact])

  private static func raising<T>(at place: Call, _ body: () throws -> T) throws -> T {
    do { return try body() } catch var error as RError {
      error.call = Value(.call(place))
      throw error
    }
  }

  /// The columns as a list with names only.
  static func plain(_ list: ListVector) -> Value { .list(ListVector(list.elements, list.attributes.keeping(.names))) }

  static func rowPositions(_ index: Value, _ x: Value) throws -> [Int] {
    let index = index.isFactor ? Value.strings(index.factorLabels()) : index
    if case .strings(let v) = index {
      let names = x.dataFrameRowNames
      var table: [String: Int] = [:]
      for (position, name) in names.enumerated() where table[name] == nil { table[name] = position }
      return v.elements.map { wanted in
        guard let wanted else { return -1 }
        if let exact = table[wanted] { return exact }
        let near = names.indices.filter { names[$0].hasPrefix(wanted) }
        return near.count == 1 ? near[0] : -1
      }
    }
    let length = x.dataFrameRowCount
    let plainIndex = index.dim != nil || index.isObject ? index.withAttributes(Attributes()) : index
    return try IndexVector.resolve(plainIndex, length: length, names: { nil }).positions.map { $0 >= length ? -1 : $0 }
  }

  static func columnPositions(_ index: Value, _ list: ListVector) throws -> [Int] {
    let positions = try unboundedPositions(index, list)
    guard positions.allSatisfy({ $0 >= 0 && $0 < list.count }) else { throw RError("undefined columns selected") }
    return positions
  }

  private static func unboundedPositions(_ index: Value, _ list: ListVector) throws -> [Int] {
    let index = index.isFactor ? Value.strings(index.factorLabels()) : index
    let names = list.attributes.names
    return try IndexVector.resolve(index.isObject ? index.withAttributes(Attributes()) : index, length: list.count, names: { names }).positions
  }

  /// The rows `positions` of one column, by its own `[` method when it has a class.
  static func rows(_ column: Value, _ positions: [Int], indexValue: Value, _ call: BuiltinCall) throws -> Value {
    if column.isDataFrame || column.dim?.count == 2 {
      return try call.interpreter.subset(
        column, [(nil, indexValue), (nil, .missingArgument), ("drop", .logical(.false))], call: call.call, environment: call.environment)
    }
    if column.isObject, !column.isFactor {
      return try call.interpreter.subset(column, [(nil, indexValue)], call: call.call, environment: call.environment)
    }
    var attributes = column.attributes.keeping(.levels, .class, Name("contrasts"))
    if let names = column.names { attributes.names = positions.map { $0 >= 0 ? names[$0] : nil } }
    return Subsetting.gather(column, positions, attributes: attributes)
  }

  private static func subset(_ call: BuiltinCall) throws -> Value {
    let x = try call[0]
    guard case .list(let list) = x else { throw RError("not a data frame") }
    let indices = call.dots.map(\.value)
    let drop = call.isSupplied("drop") ? call.values[2]?.asLogicals().first.map { $0 == .true } : nil
    if indices.isEmpty { return x }
    if indices.count == 1 {
      let index = indices[0]
      if index.isMissingArgument { return x }
      if let dim = index.dim, dim.count == 2 {
        guard let asMatrix = try call.interpreter.findFunction("as.matrix", in: call.environment) else { return x }
        let converted = index.isDataFrame ? try call.apply(asMatrix, [index]) : index
        return try Subsetting.subset(try call.apply(asMatrix, [x]), [converted], drop: true)
      }
      if index.isDataFrame, let asMatrix = try call.interpreter.findFunction("as.matrix", in: call.environment) {
        return try Subsetting.subset(try call.apply(asMatrix, [x]), [try call.apply(asMatrix, [index])], drop: true)
      }
      return selecting(list, try columnPositions(index, list))
    }
    // A cell of a column that is not there is NULL; whole columns that are not there are an error.
    if !indices[0].isMissingArgument, !indices[1].isMissingArgument, drop ?? true, indices[1].count == 1,
      (try? columnPositions(indices[1], list)) == nil, let chosen = try? unboundedPositions(indices[1], list), chosen.count == 1
    { return .null }
    let columns: ListVector
    if indices[1].isMissingArgument { columns = list } else {
      guard case .list(let chosen) = selecting(list, try columnPositions(indices[1], list)) else { return x }
      columns = chosen
    }
    if indices[0].isMissingArgument {
      if drop ?? true, columns.count == 1 { return columns.elements[0] }
      return .list(columns)
    }
    let positions = try rowPositions(indices[0], x)
    let indexValue: Value = .vector(positions.map { $0 < 0 ? Int32.na : Int32(clamping: $0 + 1) })
    let elements = try columns.elements.map { try rows($0, positions, indexValue: indexValue, call) }
    if drop ?? (columns.count == 1), columns.count == 1 { return elements[0] }
    if drop == true, positions.count == 1 { return .list(elements, names: columns.attributes.names) }
    var attributes = columns.attributes
    attributes[.rowNames] = rowNames(x, positions)
    attributes.moveLast(.rowNames, .class)
    return .list(ListVector(elements, attributes))
  }

  /// Columns at `positions`; repeated names are kept apart as `a`, `a.1`.
  private static func selecting(_ list: ListVector, _ positions: [Int]) -> Value {
    // A plain frame's other attributes told of all its columns.
    var attributes = list.attributes
    if attributes.classNames == ["data.frame"] {
      attributes = attributes.keeping(.names, .class, .rowNames)
      attributes.moveLast(.class)
    }
    if let names = list.attributes.names {
      var seen: Set<String> = []
      var hasRepeats = false
      for position in positions where !seen.insert(names[position] ?? "NA").inserted { hasRepeats = true }
      let chosen = positions.map { names[$0] }
      attributes.names = hasRepeats ? uniqueNames(chosen.map { $0 ?? "NA" }) : chosen
    }
    return .list(ListVector(positions.map { list.elements[$0] }, attributes))
  }

  /// Row names of the chosen rows: numbers stay numbers, repeated ones get `.1`, `.2`.
  private static func rowNames(_ x: Value, _ positions: [Int]) -> Value {
    let hasMissing = positions.contains { $0 < 0 }
    let hasRepeats = Set(positions).count < positions.count
    if x.hasNumericRowNames, !hasMissing, !hasRepeats {
      guard let names = x.attribute(.rowNames) else { return Value.rowNumbers(positions.count) }
      if names.count == x.dataFrameRowCount, !(names.count == 2 && names.asIntegers()[0] == .na) {
        let numbers = names.asIntegers()
        return Value.rowNumbers(chosen: positions.map { numbers[$0] })
      }
      return Value.rowNumbers(chosen: positions.map { Int32(clamping: $0 + 1) })
    }
    let names = x.dataFrameRowNames
    return .strings(uniqueNames(positions.map { $0 < 0 ? "NA" : names[$0] }).map { Optional($0) })
  }

  /// `make.unique`: later repetitions get `.1`, `.2` ….
  static func uniqueNames(_ names: [String]) -> [String] {
    var taken = Set(names)
    var seen: Set<String> = []
    var counters: [String: Int] = [:]
    return names.map { name in
      if seen.insert(name).inserted { return name }
      var number = counters[name] ?? 1
      while taken.contains("\(name).\(number)") { number += 1 }
      counters[name] = number + 1
      let made = "\(name).\(number)"
      taken.insert(made)
      return made
    }
  }
}
