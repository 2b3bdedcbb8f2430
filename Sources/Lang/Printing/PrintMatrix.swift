/// Printing of matrices: columns formatted one by one, wrapped into blocks that fit the line.
struct PrintMatrix {
  let rows: Int
  let columns: Int
  var rowNames: [String?]?
  var columnNames: [String?]?
  /// Names of the dimnames: what the rows and columns are.
  var rowTitle: String?
  var columnTitle: String?
  /// Cells of each column, all of `rows` texts.
  var cells: [[String]]
  var leftAligned: Bool
  /// Row names flush left.
  var options: PrintOptions

  /// A matrix of an atomic vector or list with `dim` of length 2; `offset` is the first element (for slices of arrays).
  init(_ x: Value, rows: Int, columns: Int, offset: Int = 0, dimnames: Value?, dropping shownRows: Int? = nil, _ options: PrintOptions) {
    self.rows = shownRows ?? rows
    self.columns = columns
    self.options = options
    let parts = dimnames?.asElements() ?? []
    if parts.count > 0, !parts[0].isNull { rowNames = parts[0].asStrings() }
    if parts.count > 1, !parts[1].isNull { columnNames = parts[1].asStrings() }
    if let titles = dimnames?.names, titles.count > 1 { (rowTitle, columnTitle) = (titles[0], titles[1]) }
    let printedRows = self.rows
    if x.type == .list || x.type == .expression {
      let elements = x.asElements()
      cells = (0..<columns).map { column in
        (0..<printedRows).map { ListSummary.text(elements[offset + column * rows + $0], options) }
      }
    } else {
      let vector = x.withAttributes(Attributes())
      let shared = options.sharesFormat && printedRows == rows ? Array(ElementText.padded(ElementText.texts(ElementText.slice(vector, 0..<vector.count), options))[offset..<(offset + rows * columns)]) : nil
      cells = (0..<columns).map { column in
        // Once Ctrl-C is pressed nothing of this is shown.
        if Interrupt.isPending { return [String](repeating: "", count: printedRows) }
        if let shared { return Array(shared[(column * rows)..<((column + 1) * rows)]) }
        let start = offset + column * rows
        return ElementText.texts(ElementText.slice(vector, start..<(start + printedRows)), options)
      }
    }
    leftAligned = (x.type == .character || x.type == .list) && !options.right
    if let zero = options.zeroPrint, x.isNumeric {
      let values = x.asDoubles()
      for column in 0..<columns {
        for row in 0..<printedRows where values[offset + column * rows + row] == 0 { cells[column][row] = zero }
      }
    }
  }

  private func rowLabel(_ row: Int) -> String {
    guard let rowNames else { return "[\(row + 1),]" }
    return row < rowNames.count ? rowNames[row].map { StringEscape.encode($0) } ?? "<NA>" : ""
  }

  private func columnLabel(_ column: Int) -> String {
    guard let columnNames else { return "[,\(column + 1)]" }
    return column < columnNames.count ? columnNames[column].map { StringEscape.encode($0) } ?? "<NA>" : ""
  }

  func lines() -> [String] {
    let labels = (0..<rows).map(rowLabel)
    var labelWidth = rowNames == nil ? String(rows + 1).utf8.count + 3 : labels.map { TextWidth.columns($0) }.max() ?? 0
    var labelIndent = 0
    if let rowTitle {
      let titleWidth = TextWidth.columns(rowTitle)
      labelIndent = titleWidth < labelWidth + 2 ? 2 : titleWidth - labelWidth
      labelWidth += labelIndent
    }
    let widths = (0..<columns).map { column -> Int in
      let widest = cells[column].reduce(0) { max($0, TextWidth.columns($1)) }
      return max(widest, TextWidth.columns(columnLabel(column))) + options.gap
    }
    var lines: [String] = []
    let indent = TextWidth.spaces(labelIndent)
    func leader(_ row: Int) -> String {
      let text = indent + labels[row]
      return rowNames == nil ? TextWidth.padLeft(text, labelWidth) : TextWidth.padRight(text, labelWidth)
    }
    if columns == 0 {
      if let columnTitle { lines.append(TextWidth.spaces(labelWidth) + columnTitle) }
      lines.append(TextWidth.padRight(rowTitle ?? "", labelWidth))
      for row in 0..<rows { lines.append(leader(row)) }
      return lines
    }
    var first = 0
    while first < columns, !Interrupt.isPending {
      var last = first
      var width = labelWidth
      repeat {
        width += widths[last]
        last += 1
      } while last < columns && width + widths[last] < options.width
      if let columnTitle { lines.append(TextWidth.spaces(labelWidth) + columnTitle) }
      var header = TextWidth.padRight(rowTitle ?? "", labelWidth)
      for column in first..<last {
        let label = columnLabel(column)
        if leftAligned {
          header += TextWidth.spaces(options.gap) + TextWidth.padRight(label, widths[column] - options.gap)
        } else {
          header += TextWidth.padLeft(label, widths[column])
        }
      }
      lines.append(header)
      lines += (0..<rows).map { row in
        var line = leader(row)
        for column in first..<last {
          let text = cells[column][row]
          line += leftAligned
            ? TextWidth.spaces(options.gap) + TextWidth.padRight(text, widths[column] - options.gap)
            : TextWidth.padLeft(text, widths[column])
        }
        return line
      }
      first = last
    }
    return lines
  }
}

extension ElementText {
  /// The texts flush right in one width.
  static func padded(_ texts: [String]) -> [String] {
    let width = texts.map { TextWidth.columns($0) }.max() ?? 0
    return texts.map { TextWidth.padLeft($0, width) }
  }
}
