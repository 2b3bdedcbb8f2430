/// Printing of data frames.
enum DataFramePrinter {
  /// The body of `print.data.frame`.
  static func print(_ call: BuiltinCall) throws {
    let x = try call[0]
    var options = try PrintBuiltins.options(call)
    options.quote = try call.flag("quote")
    options.right = try call.flag("right")
    let columnCount = x.count
    let rowCount = x.dataFrameRowCount
    let names = x.names ?? []
    if columnCount == 0 {
      call.write(
        rowCount == 0 ? "data frame with 0 columns and 0 rows\n"
          : "data frame with 0 columns and \(rowCount) row\(rowCount == 1 ? "" : "s")\n")
      return
    }
    if rowCount == 0 {
      let header = PrintVector.lines(.strings(names), { var o = options; o.quote = false; o.right = false; return o }())
      call.write(header.joined(separator: "\n") + "\n")
      call.write("<0 rows> (or 0-length row.names)\n")
      return
    }
    let limit = options.maximum / columnCount
    let shown = rowCount <= limit ? rowCount : limit
    let digits = call.optional("digits")
    var columns = try texts(x, rows: shown, digits: digits, call.interpreter, call.environment)
    // Numbers keep the width their column was formatted to, also where cells stand on the left.
    if !options.right { columns = columns.map { $0.isText ? $0 : $0.padded(missing: options.missing(.double)) } }
    var matrix = PrintMatrix(rows: shown, texts: columns, options)
    matrix.leftAligned = !options.right
    let rowNames = call.optional("row.names")
    if case .strings(let given)? = rowNames, given.count == rowCount {
      matrix.rowNames = Array(given.elements.prefix(shown))
    } else if rowNames?.asLogicals().first == .false {
      matrix.rowNames = [String?](repeating: "", count: shown)
    } else {
      matrix.rowNames = Array(x.dataFrameRowNames.prefix(shown))
    }
    if options.quote {
      matrix.cells = matrix.cells.map { cells in cells.map { "\"\($0)\"" } }
    }
    call.write(matrix.lines().joined(separator: "\n") + "\n")
    if shown < rowCount {
      call.write(" [ reached 'max' / getOption(\"max.print\") -- omitted \(rowCount - shown) rows ]\n")
    }
  }

  struct Column {
    let name: String?
    let cells: [String?]
    let isText: Bool

    /// The same with all cells padded on the left to the width of the widest.
    func padded(missing: String) -> Column {
      let width = cells.reduce(0) { max($0, TextWidth.columns($1 ?? missing)) }
      return Column(name: name, cells: cells.map { TextWidth.padLeft($0 ?? missing, width) }, isText: isText)
    }
  }

  /// The cells of every column as `format.data.frame` makes them; a matrix gives several columns.
  static func texts(
    _ x: Value, rows: Int, digits: Value?, _ interpreter: Interpreter, _ environment: Environment
  ) throws -> [Column] {
    let names = x.names ?? []
    var columns: [Column] = []
    for (index, column) in x.asElements().enumerated() {
      let name = index < names.count ? names[index] : nil
      if column.isDataFrame {
        for inner in try texts(column, rows: rows, digits: digits, interpreter, environment) {
          columns.append(Column(name: "\(name ?? "").\(inner.name ?? "")", cells: inner.cells, isText: inner.isText))
        }
        continue
      }
      if let dim = column.dim, dim.count == 2 {
        let isPlain = column.inherits("AsIs")
        let matrix = isPlain ? column.withAttributes(column.attributes.dropping(.class)) : column
        var formatted = try cells(matrix, rows: rows, digits: digits, interpreter, environment)
        // A matrix is formatted as a whole: numbers of all its columns have one width.
        if matrix.isNumeric {
          let width = formatted.reduce(0) { max($0, $1?.utf8.count ?? 2) }
          formatted = formatted.map { $0.map { TextWidth.padLeft($0, width) } }
        }
        let columnNames = column.attribute(.dimnames)?.asElements().last
        let labels = columnNames.flatMap { $0.isNull ? nil : $0.asStrings() }
        for j in 0..<dim[1] {
          let start = j * dim[0]
          guard start + rows <= formatted.count else { break }
          columns.append(
            Column(
              name: dim[1] == 1 && labels == nil ? name : "\(name ?? "").\(labels?[j] ?? String(j + 1))",
              cells: Array(formatted[start..<(start + rows)]), isText: column.type == .character))
        }
      } else {
        let formatted = try cells(column, rows: rows, digits: digits, interpreter, environment)
        columns.append(Column(name: name, cells: Array(formatted.prefix(rows)), isText: column.type == .character || column.isFactor))
      }
    }
    return columns
  }

  /// One column formatted; missing strings are nil.
  static func cells(
    _ column: Value, rows: Int, digits: Value?, _ interpreter: Interpreter, _ environment: Environment
  ) throws -> [String?] {
    if column.isFactor { return column.factorLabels() }
    if !column.isObject || column.attribute(.class)?.asStrings() == ["AsIs"], case .strings(let v) = column { return v.elements }
    if column.isObject || column.type == .list, let format = try interpreter.findFunction("format", in: environment) {
      var arguments: [(name: Name?, value: Value)] = [(nil, column)]
      if let digits { arguments.append(("digits", digits)) }
      if column.isObject { arguments.append(("na.encode", .logical(.false))) }
      return try interpreter.apply(format, arguments, environment: environment).asStrings()
    }
    var options = PrintOptions(interpreter.options)
    if let digits = digits?.asDoubles().first, digits >= 0, digits <= 22 { options.digits = Int(digits) }
    var limited = column.withAttributes(Attributes())
    if column.dim == nil, rows < column.count { limited = ElementText.slice(limited, 0..<rows) }
    return ElementText.texts(limited, options)
  }
}

extension PrintMatrix {
  /// A matrix of ready texts.
  init(rows: Int, texts: [DataFramePrinter.Column], _ options: PrintOptions) {
    self.rows = rows
    columns = texts.count
    columnNames = texts.map { $0.name ?? "" }
    self.options = options
    leftAligned = false
    cells = texts.map { column in
      (0..<rows).map { row in
        guard row < column.cells.count else { return "" }
        return column.cells[row].map { StringEscape.encode($0) } ?? "<NA>"
      }
    }
  }
}
