/// The settings of one call of `print`.
struct PrintOptions {
  var digits = 7
  var quote = true
  /// What a missing value is shown as; nil for the type's own word.
  var naPrint: String?
  var right = false
  /// Columns between elements.
  var gap = 1
  var maximum = 99999
  var scipen = 0
  var width = 80
  /// Shown instead of zeros, for `print.table`.
  var zeroPrint: String?
  /// All columns of a matrix in one format, for `print.table`.
  var sharesFormat = false

  init() {}

  init(_ options: Options) {
    digits = min(max(options.integer("digits", default: 7), 0), 22)
    scipen = options.integer("scipen", default: 0)
    width = max(options.integer("width", default: 80), 10)
    maximum = max(options.integer("max.print", default: 99999), 0)
  }

  /// The word for a missing element of type `type`.
  func missing(_ type: ValueType) -> String {
    if let naPrint { return naPrint }
    return type == .character && !quote ? "<NA>" : "NA"
  }
}

/// The elements of an atomic vector as texts of a common width, before padding.
enum ElementText {
  /// Texts with common decimals, not padded unless R leaves more room than any of them takes. Strings are escaped, quoted when `options.quote`.
  static func texts(_ x: Value, _ options: PrintOptions) -> [String] {
    let missing = options.missing(x.type)
    switch x {
    case .logical, .logicals: return x.asLogicals().map { $0 == .na ? missing : ($0 == .true ? "TRUE" : "FALSE") }
    case .integer, .integers: return x.asIntegers().map { $0 == .na ? missing : String($0) }
    case .double, .doubles:
      let values = x.asDoubles()
      let format = NumberFormat(values, digits: options.digits, scipen: options.scipen)
      return format.widened(values.map { format.text($0, na: missing) })
    case .complexes(let v):
      let format = ComplexFormat(v.elements, digits: options.digits, scipen: options.scipen)
      return v.elements.map { format.text($0, na: missing) }
    case .strings(let v): return v.elements.map { $0.map { StringEscape.encode($0, quote: options.quote ? "\"" : nil) } ?? missing }
    case .raws(let v): return v.elements.map { Coercion.text(of: $0) ?? "" }
    case .list(let v), .expressions(let v): return v.elements.map { ListSummary.text($0, options) }
    default: return []
    }
  }

  /// Elements `range` of a vector, as a vector.
  static func slice(_ x: Value, _ range: Range<Int>) -> Value {
    if x.compactRange != nil { return Subsetting.gather(x, Array(range), attributes: Attributes()) }
    switch x {
    case .logicals(let v): return .logicals(LogicalVector(Array(v.elements[range])))
    case .integers(let v): return .integers(IntegerVector(Array(v.elements[range])))
    case .doubles(let v): return .doubles(DoubleVector(Array(v.elements[range])))
    case .complexes(let v): return .complexes(ComplexVector(Array(v.elements[range])))
    case .strings(let v): return .strings(StringVector(Array(v.elements[range])))
    case .raws(let v): return .raws(RawVector(Array(v.elements[range])))
    case .list(let v), .expressions(let v): return .list(ListVector(Array(v.elements[range])))
    default: return range.count == 1 ? x : .null
    }
  }
}

/// One element of a list shown in one word, as in a matrix of lists or a data frame column.
enum ListSummary {
  static func text(_ value: Value, _ options: PrintOptions) -> String {
    switch value {
    case .null: return "NULL"
    case .symbol(let name): return name.text
    case .language: return "expression"
    case .environment: return "?"
    case .list(let v): return value.isDataFrame ? "data.frame,\(v.count)" : "list,\(v.count)"
    case .expressions(let v): return "expression,\(v.count)"
    default: break
    }
    guard value.isAtomic else { return "?" }
    if value.isFactor { return "factor,\(value.count)" }
    if value.count == 1 { return ElementText.texts(value, options)[0] }
    let word: String
    switch value.type {
    case .logical: word = "logical"
    case .integer: word = "integer"
    case .double: word = "numeric"
    case .complex: word = "complex"
    case .character: word = "character"
    default: word = "raw"
    }
    return "\(word),\(value.count)"
  }
}
