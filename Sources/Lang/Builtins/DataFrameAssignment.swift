/// Assignment into data frames.
enum DataFrameAssignment {
  /// `x[[j]] <- value` and `x$j <- value`.
  static func assignColumn(_ x: Value, _ index: Value, _ value: Value) throws -> Value {
    guard case .list(let list) = x else { throw RError("not a data frame") }
    let rowCount = x.dataFrameRowCount
    var names = list.attributes.names ?? []
    var elements = list.elements
    let position: Int
    switch index {
    case .strings(let v):
      let name = v.elements.first.flatMap { $0 } ?? "NA"
      position = names.firstIndex { $0 == name } ?? elements.count
      if position == elements.count, !value.isNull { names.append(name) }
    case .symbol(let name):
      position = names.firstIndex { $0 == name.text } ?? elements.count
      if position == elements.count, !value.isNull { names.append(name.text) }
    default:
      guard let number = index.asDoubles().first, number >= 1, number <= Double(elements.count + 1) else {
        throw RError("new columns would leave holes after existing columns")
      }
      position = Int(number) - 1
      if position == elements.count, !value.isNull { names.append("V\(position + 1)") }
    }
    var attributes = list.attributes
    if value.isNull {
      if position < elements.count {
        elements.remove(at: position)
        names.remove(at: position)
      }
    } else {
      let count = value.isDataFrame ? value.dataFrameRowCount : value.dim?.count == 2 ? value.dim![0] : value.count
      var stored = columnWithoutNames(value)
      if elements.isEmpty, rowCount == 0 {
        attributes[.rowNames] = Value.rowNumbers(count)
      } else if count != rowCount {
        guard count > 0, count < rowCount, rowCount % count == 0, value.dim == nil else {
          throw RError("replacement has \(count) row\(count == 1 ? "" : "s"), data has \(rowCount)")
        }
        stored = Subsetting.gather(
          value, (0..<rowCount).map { $0 % count }, attributes: value.attributes.dropping(.names, .dim, .dimnames))
      }
      if position < elements.count { elements[position] = stored } else { elements.append(stored) }
    }
    attributes.names = names
    attributes.moveLast(.class)
    return .list(ListVector(elements, attributes))
  }

  /// What becomes a column loses the names of its elements; a list keeps them.
  private static func columnWithoutNames(_ value: Value) -> Value {
    if case .list = value { return value }
    switch value.dim?.count {
    case nil: return value.attribute(.names) == nil ? value : value.with(.names, nil)
    case 1: return value.attribute(.dimnames) == nil ? value : value.with(.dimnames, nil)
    default: return value
    }
  }

  /// `x[i, j] <- value`, `x[j] <- value`, `x[matrix] <- value`.
  static func assignSubset(_ call: BuiltinCall) throws -> Value {
    var x = try call[0]
    let value = try call["value"]
    let indices = call.dots.map(\.value)
    guard case .list(var list) = x else { throw RError("not a data frame") }
    let rowCount = x.dataFrameRowCount
    if indices.count == 1, indices[0].isDataFrame || indices[0].dim?.count == 2 { return try assignWhere(x, indices[0], value, call) }
    let columnIndex: Value = indices.count == 1 ? indices[0] : indices.count == 2 ? indices[1] : .missingArgument
    let rowIndex: Value = indices.count == 2 ? indices[0] : .missingArgument
    // New names make new columns.
    var columns: [Int] = []
    var names = (list.attributes.names ?? []).map { $0 ?? "NA" }
    var elements = list.elements
    if case .strings(let v) = columnIndex {
      for wanted in v.elements {
        let name = wanted ?? "NA"
        if let position = names.firstIndex(of: name) { columns.append(position) } else {
          columns.append(names.count)
          names.append(name)
        }
      }
    } else {
      let resolved = try IndexVector.resolve(columnIndex.isObject ? columnIndex.withAttributes(Attributes()) : columnIndex, length: names.count, names: { names })
      columns = resolved.positions
      guard columns.allSatisfy({ $0 >= 0 }) else { throw RError("missing values are not allowed in subscripted assignments of data frames") }
      for column in columns.sorted() where column >= names.count {
        guard column == names.count else { throw RError("new columns would leave holes after existing columns") }
        names.append("V\(column + 1)")
      }
    }
    if value.isNull {
      for column in columns.sorted(by: >) where column < elements.count {
        elements.remove(at: column)
        names.remove(at: column)
      }
      var attributes = list.attributes
      attributes.names = Array(names.prefix(elements.count))
      attributes.moveLast(.class)
      return .list(ListVector(elements, attributes))
    }
    // Rows; names or numbers beyond the end add rows.
    var newRowNames: [String]?
    var rows: [Int]
    var total = rowCount
    if rowIndex.isMissingArgument { rows = Array(0..<rowCount) } else if case .strings(let v) = rowIndex {
      var rowNames = x.dataFrameRowNames
      rows = []
      for wanted in v.elements {
        let name = wanted ?? "NA"
        if let position = rowNames.firstIndex(of: name) { rows.append(position) } else {
          rows.append(rowNames.count)
          rowNames.append(name)
        }
      }
      total = rowNames.count
      newRowNames = total > rowCount ? rowNames : nil
    } else {
      let resolved = try IndexVector.resolve(rowIndex.isObject ? rowIndex.withAttributes(Attributes()) : rowIndex, length: rowCount, names: { nil })
      rows = resolved.positions
      guard rows.allSatisfy({ $0 >= 0 }) else { throw RError("missing values are not allowed in subscripted assignments of data frames") }
      total = max(rowCount, resolved.extent)
      if total > rowCount, !x.hasNumericRowNames { newRowNames = x.dataFrameRowNames + (rowCount..<total).map { String($0 + 1) } }
    }
    let wholeColumns = rowIndex.isMissingArgument
    let isTable = value.type == .list
    let parts: [Value] = isTable ? value.asElements() : []
    let needed = rows.count * columns.count
    if isTable, parts.isEmpty {
      guard needed == 0 else { throw RError("replacement has length zero") }
      return x
    }
    if !isTable {
      guard value.count > 0 || needed == 0 else { throw RError("replacement has length zero") }
      if needed > 0, value.count > needed || needed % value.count != 0 {
        if columns.count == 1 || value.count > needed {
          throw RError("replacement has \(value.count) row\(value.count == 1 ? "" : "s"), data has \(rows.count)")
        }
      }
    }
    for (order, column) in columns.enumerated() {
      var piece: Value
      if isTable { piece = parts[order % parts.count] } else if value.count <= rows.count || columns.count == 1 { piece = value } else {
        let start = order * rows.count
        piece = Subsetting.gather(
          value, (start..<(start + rows.count)).map { $0 % value.count }, attributes: value.attributes.keeping(.levels, .class))
      }
      if !isTable, value.dim == nil, value.count < rows.count, value.count > 1, columns.count > 1 {
        let start = order * rows.count
        piece = Subsetting.gather(
          value, (start..<(start + rows.count)).map { $0 % value.count }, attributes: value.attributes.keeping(.levels, .class))
      }
      if let dim = piece.dim, dim.count > 1 { piece = piece.withAttributes(piece.attributes.dropping(.dim, .dimnames)) }
      if wholeColumns, total == rowCount {
        guard piece.count > 0 || rowCount == 0 else { throw RError("replacement has length zero") }
        let full = piece.count == rowCount
          ? piece
          : Subsetting.gather(piece, (0..<rowCount).map { $0 % max(piece.count, 1) }, attributes: piece.attributes.dropping(.names, .dim, .dimnames))
        if column < elements.count { elements[column] = columnWithoutNames(full) } else { elements.append(columnWithoutNames(full)) }
        continue
      }
      if column >= elements.count {
        let blank = Subsetting.gather(piece, [Int](repeating: -1, count: total), attributes: piece.attributes.keeping(.levels, .class))
        elements.append(blank)
      }
      let targets: Value = .vector(rows.map { Int32(clamping: $0 + 1) })
      var target = elements[column]
      if target.dim?.count == 2 {
        try call.interpreter.assignSubset(&target, [(nil, targets), (nil, .missingArgument)], piece, call: call.call ?? Call("[<-", []), environment: call.environment)
      } else {
        let stored = piece.isFactor && !target.isFactor ? Value.strings(piece.factorLabels()) : piece
        try call.interpreter.assignSubset(&target, [(nil, targets)], stored, call: call.call ?? Call("[<-", []), environment: call.environment)
      }
      elements[column] = target
    }
    if total > rowCount {
      for column in elements.indices where elements[column].count < total && elements[column].dim == nil {
        let extended = elements[column]
        elements[column] = Subsetting.gather(extended, Array(0..<total), attributes: extended.attributes.dropping(.names))
      }
    }
    var attributes = list.attributes
    attributes.names = names
    if total > rowCount {
      attributes[.rowNames] = newRowNames.map { .strings($0.map { Optional($0) }) } ?? Value.rowNumbers(chosen: (0..<total).map { Int32(clamping: $0 + 1) })
    }
    attributes.moveLast(.class)
    list = ListVector(elements, attributes)
    x = .list(list)
    return x
  }

  /// `x[is.na(x)] <- value`: a logical matrix chooses cells.
  private static func assignWhere(_ x: Value, _ mask: Value, _ value: Value, _ call: BuiltinCall) throws -> Value {
    guard case .list(let list) = x else { return x }
    let rowCount = x.dataFrameRowCount
    var flags: [Logical] = []
    if mask.isDataFrame { for column in mask.asElements() { flags += column.asLogicals() } } else { flags = mask.asLogicals() }
    guard mask.type == .logical || mask.isDataFrame, flags.count == rowCount * list.count else {
      throw RError("unsupported matrix index in replacement")
    }
    var elements = list.elements
    var used = 0
    for column in elements.indices {
      let rows = (0..<rowCount).filter { flags[column * rowCount + $0] == .true }
      if rows.isEmpty { continue }
      let piece = value.count == 1 ? value : Subsetting.gather(value, rows.indices.map { (used + $0) % max(value.count, 1) }, attributes: Attributes())
      used += rows.count
      var target = elements[column]
      try call.interpreter.assignSubset(
        &target, [(nil, .vector(rows.map { Int32(clamping: $0 + 1) }))], piece, call: call.call ?? Call("[<-", []), environment: call.environment)
      elements[column] = target
    }
    return .list(ListVector(elements, list.attributes))
  }
}
