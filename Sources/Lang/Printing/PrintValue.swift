/// Printing: `print` methods where a value has a class, the rules of its type otherwise.
extension Interpreter {
  /// Prints a value as the top level does: by its `print` or `show` method, or by the rules of its type.
  public func printValue(_ value: Value, in environment: Environment) throws {
    if value.isObject || value.isFunction {
      try printObject(value, in: environment)
    } else {
      try ValuePrinter(self, PrintOptions(options), environment).print(value)
    }
  }

  /// Calls `show` or `print` for a value with a class.
  func printObject(_ value: Value, in environment: Environment, extra: [(name: Name?, value: Value)] = []) throws {
    let wasVisible = isVisible
    defer { isVisible = wasVisible }
    if case .foreign(let foreign) = value, foreign.attributes[.class] == nil {
      if let result = try dispatchInternally("print", value, [(nil, value)] + extra, call: nil, environment: environment) {
        _ = result
        return
      }
      if let result = try dispatchInternally("show", value, [(nil, value)], call: nil, environment: environment) {
        _ = result
        return
      }
      return output.write(foreign.printed + "\n")
    }
    if formalMethods != nil, value.attribute(.class)?.attribute("package") != nil || value.type == .s4, let show = try findFunction("show", in: environment) {
      _ = try apply(show, [(nil, value)], environment: environment, call: Call("show", [.symbol("x")]))
      return
    }
    if let print = try findFunction("print", in: environment) {
      _ = try apply(print, [(Name?.none, value)] + extra, environment: environment, call: Call("print", [.symbol("x")]))
    } else {
      try ValuePrinter(self, PrintOptions(options), environment).print(value)
    }
  }
}

/// One call of `print.default`: writes a value by the rules of its type.
struct ValuePrinter {
  /// Bytes of the path before an attribute.
  private static let longestTag = 261

  let interpreter: Interpreter
  var options: PrintOptions
  let environment: Environment
  /// Arguments handed on to the methods of list elements.
  var extra: [(name: Name?, value: Value)] = []

  init(_ interpreter: Interpreter, _ options: PrintOptions, _ environment: Environment, extra: [(name: Name?, value: Value)] = []) {
    self.interpreter = interpreter
    self.options = options
    self.environment = environment
    self.extra = extra
  }

  /// Many lines go out together. Between such pieces Ctrl-C is looked for, which `print` throws.
  private func write(_ lines: [String]) {
    var piece = ""
    for line in lines {
      piece += line
      piece += "\n"
      guard piece.utf8.count >= 1 << 13 else { continue }
      if Interrupt.isPending { return }
      interpreter.output.write(piece)
      piece = ""
    }
    if !piece.isEmpty { interpreter.output.write(piece) }
  }

  /// Prints `value` without looking at its class, then its attributes. `prefix` is the path to it: `$a[[1]]`.
  func print(_ value: Value, prefix: String = "") throws {
    try interpreter.checkInterrupt()
    // Through its attributes an environment may hold itself.
    try interpreter.checkStack()
    switch value {
    case .null: write(["NULL"])
    case .symbol(let name): write([name.text.isEmpty ? "" : deparse(Expr.symbol(name)).joined()])
    case .missingArgument: write([""])
    case .language: printLanguage(value)
    case .closure(let closure): printClosure(closure)
    case .builtin(let builtin): write([ValuePrinter.text(of: builtin)])
    case .environment(let environment): write([ValuePrinter.text(of: environment)])
    case .foreign(let foreign): write([foreign.printed])
    case .object: try printS4(value)
    case .promise(let promise): try print(interpreter.force(promise), prefix: prefix)
    case .dots: write(["<...>"])
    case .expressions: write(deparse(value.withAttributes(value.attributes.keeping(.names))))
    case .list(let list): try printList(list, value, prefix: prefix)
    default: try printVector(value)
    }
    try interpreter.checkInterrupt()
    try printAttributes(value, prefix: prefix)
  }

  private func printVector(_ value: Value) throws {
    let attributes = value.attributes
    if let dim = attributes.dim, !dim.isEmpty, dim.allSatisfy({ $0 >= 0 }) {
      if dim.count == 1 {
        let names = attributes[.dimnames]?.asElements().first
        if let names, !names.isNull, value.count > 0 {
          if let title = attributes[.dimnames]?.names?.first ?? nil { write([title]) }
          return write(PrintVector.namedLines(value.withAttributes(Attributes()), names: names.asStrings(), options))
        }
      } else if dim.count == 2 {
        return printMatrix(value, dim)
      } else {
        return printArray(value, dim)
      }
    }
    if value.count == 0 {
      return write([(attributes.names != nil ? "named " : "") + PrintVector.emptyText(value)])
    }
    let count = value.count
    var limited = options
    if count <= options.maximum + 1 { limited.maximum = count }
    if let names = attributes.names {
      write(PrintVector.namedLines(value.withAttributes(Attributes()), names: names, limited))
    } else {
      write(PrintVector.lines(value.withAttributes(Attributes()), limited))
    }
    if count > limited.maximum {
      write([" [ reached getOption(\"max.print\") -- omitted \(count - limited.maximum) entries ]"])
    }
  }

  private func printMatrix(_ value: Value, _ dim: [Int]) {
    let (rows, columns) = (dim[0], dim[1])
    guard value.count >= rows * columns else { return }
    if rows == 0, columns == 0 { return write(["<0 x 0 matrix>"]) }
    var shown = rows
    if columns > 0, options.maximum / columns < rows { shown = max(1, options.maximum / columns) }
    let matrix = PrintMatrix(
      value, rows: rows, columns: columns, dimnames: value.attribute(.dimnames), dropping: shown, options)
    write(matrix.lines())
    if shown < rows {
      let omitted = rows - shown
      write([" [ reached getOption(\"max.print\") -- omitted \(omitted) row\(omitted == 1 ? "" : "s") ]"])
    }
  }

  private func printArray(_ value: Value, _ dim: [Int]) {
    guard !dim[2...].contains(0) else {
      let type = value.type == .double ? "double" : value.type.typeName
      return write(["<\(dim.map(String.init).joined(separator: " x ")) array of \(type)>"] + emptyArrayHeader(value, dim))
    }
    let (rows, columns) = (dim[0], dim[1])
    let slices = dim[2...].reduce(1, *)
    guard rows * columns * slices <= value.count else { return }
    let dimnames = value.attribute(.dimnames)
    let parts = dimnames?.asElements() ?? []
    let titles = dimnames?.names
    var matrixNames: Value?
    if parts.count >= 2 {
      matrixNames = .list(Array(parts[0..<2]), names: titles.map { Array($0[0..<2]) })
    }
    let shownSlices = min(slices, max(1, options.maximum / max(1, rows * columns)))
    for slice in 0..<shownSlices where !Interrupt.isPending {
      var label = ", , "
      var rest = slice
      var words: [String] = []
      for axis in 2..<dim.count {
        let index = rest % dim[axis]
        rest /= dim[axis]
        if axis < parts.count, !parts[axis].isNull, let name = parts[axis].asStrings()[index] {
          if let titles, let title = titles[axis] { words.append("\(title) = \(name)") } else { words.append(name) }
        } else {
          words.append(String(index + 1))
        }
      }
      label += words.joined(separator: ", ")
      write([label, ""])
      let matrix = PrintMatrix(
        value, rows: rows, columns: columns, offset: slice * rows * columns, dimnames: matrixNames, options)
      write(matrix.lines() + [""])
    }
    if shownSlices < slices {
      write([" [ reached getOption(\"max.print\") -- omitted \(slices - shownSlices) matrix slice(s) ]"])
    }
  }

  private func emptyArrayHeader(_ value: Value, _ dim: [Int]) -> [String] {
    guard dim[0] > 0, dim[1] > 0 || dim[0] > 0 else { return [] }
    let blank = PrintMatrix(
      .strings([String](repeating: "", count: dim[0] * dim[1])), rows: dim[0], columns: dim[1],
      dimnames: value.attribute(.dimnames).map { .list(Array($0.asElements().prefix(2))) }, PrintOptions())
    var unquoted = blank
    unquoted.cells = unquoted.cells.map { $0.map { _ in "" } }
    unquoted.leftAligned = false
    return unquoted.lines().map { String($0.reversed().drop { $0 == " " }.reversed()) } + [""]
  }

  // MARK: Lists

  private func printList(_ list: ListVector, _ value: Value, prefix: String) throws {
    if let dim = list.attributes.dim, dim.count > 1 {
      if dim.count == 2 { printMatrix(value, dim) } else { printArray(value, dim) }
      return
    }
    if list.count == 0 {
      return write([list.attributes.names != nil ? "named list()" : "list()"])
    }
    let names = list.attributes.names ?? (list.attributes[.dimnames]?.asElements().first?.asStrings())
    let shown = list.count <= options.maximum + 1 ? list.count : options.maximum
    for (index, element) in list.elements.prefix(shown).enumerated() {
      let path = ValuePrinter.path(prefix, index, names)
      write([path])
      if element.isObject || element.isFunction {
        try interpreter.printObject(element, in: environment, extra: extra)
      } else {
        try print(element, prefix: path)
      }
      write([""])
    }
    if shown < list.count {
      write([" [ reached getOption(\"max.print\") -- omitted \(list.count - shown) entries ]"])
    }
  }

  /// The path of an element; as in R it does not grow beyond 256 bytes but ends in `$...`.
  private static func path(_ prefix: String, _ index: Int, _ names: [String?]?) -> String {
    let tag = tag(index, names), limit = 256
    // Brackets and the dollar sign are not counted.
    let width = tag.utf8.count - (tag.hasPrefix("[[") ? 4 : 1)
    if prefix.utf8.count + width <= limit { return prefix + tag }
    return prefix.utf8.count <= limit ? prefix + "$..." : prefix
  }

  /// `$name`, `` $`a b` `` or `[[1]]`.
  static func tag(_ index: Int, _ names: [String?]?) -> String {
    guard let names, index < names.count else { return "[[\(index + 1)]]" }
    guard let name = names[index] else { return "$<NA>" }
    if name.isEmpty { return "[[\(index + 1)]]" }
    return Syntactic.isName(name) ? "$\(name)" : "$`\(StringEscape.encode(name))`"
  }

  // MARK: Attributes

  private func printAttributes(_ value: Value, prefix: String) throws {
    let attributes = value.attributes
    if attributes.isEmpty { return }
    if case .object = value { return }
    try printAttributes(value, attributes, prefix: prefix)
  }

  /// A formal object without its method: what it is made of, attributes all.
  func printSlots(_ value: Value) throws {
    write(["<S4 Type Object>"])
    var attributes = value.attributes
    if case .environment(let scope) = value, scope.isReferenceObject {
      attributes[Name(".xData")] = .environment(scope)
    }
    attributes.moveLast(.class)
    try printAttributes(value, attributes, prefix: "")
  }

  private func printAttributes(_ value: Value, _ attributes: Attributes, prefix: String) throws {
    let isFactor = value.isFactor
    for (name, stored) in attributes.entries {
      let attribute = AttributeBuiltins.shown(name.text, stored)
      if name == .comment || name.text == "srcref" { continue }
      if name == .names, value.isVector { continue }
      if name == .dim || name == .dimnames { continue }
      if name == .tsp, value.inherits("ts") { continue }
      if isFactor, name == .levels || name == .class { continue }
      if value.isDataFrame, name == .rowNames { continue }
      // Terms show their scope, other formulas do not.
      if case .language = value, name == .class || name.text == ".Environment" && !value.inherits("terms") { continue }
      // An attribute's attribute is named with its path, as far as R's buffer takes it; a list's element is not.
      let tag = String(((prefix.hasSuffix(")") ? prefix : "") + "attr(,\"\(name.text)\")").utf8.prefix(Self.longestTag)) ?? ""
      write([tag])
      let inner = self
      if attribute.isObject || attribute.isFunction {
        try interpreter.printObject(attribute, in: environment, extra: extra)
      } else {
        try inner.print(attribute, prefix: tag)
      }
    }
  }

  // MARK: Functions and language

  private func printLanguage(_ value: Value) {
    write(deparse(value.withAttributes(Attributes())))
    // A formula made inside a function tells where its variables are looked up.
    if value.inherits("formula"), !value.inherits("terms"), case .environment(let scope)? = value.attribute(".Environment"), scope !== interpreter.global {
      write([ValuePrinter.text(of: scope)])
    }
  }

  /// The lines a function was written in, comments and all, where option "keep.source" has them kept: at the prompt and in notebooks.
  private func written(_ function: FunctionExpr) -> [String]? {
    guard let span = function.span, !span.file.isInternal, interpreter.options["keep.source"]?.asLogicals().first == .true,
      span.start < span.end, span.end <= span.file.bytes.count
    else { return nil }
    return InvalidBytes.string(span.file.bytes[span.start..<span.end]).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func printClosure(_ closure: Closure) {
    write(written(closure.function) ?? deparse(Value.closure(Closure(closure.function, environment: closure.environment))))
    if closure.environment === interpreter.base {
      write(["<environment: namespace:\(LibraryPackages.package(of: closure, in: interpreter))>"])
    } else if closure.environment !== interpreter.global {
      write([ValuePrinter.text(of: closure.environment)])
    }
  }

  static func text(of builtin: Builtin) -> String {
    let arguments = builtin.name == "c" ? "..." : builtin.formalsText
    if !builtin.isPrimitive {
      let names = builtin.formals.map(\.name.text).joined(separator: ", ")
      let body = builtin.dispatch == .generic ? "UseMethod(\"\(builtin.name)\")" : ".Internal(\(SyntacticName.quoted(builtin.name))(\(names)))"
      return "function (\(arguments)) \n\(body)\n<environment: namespace:\(DefaultPackages.package(exporting: builtin.name) ?? builtin.package)>"
    }
    if builtin.isSpecial || Builtin.subsetting.contains(builtin.name), Builtin.primitives.contains(builtin.name), !["quote", "switch", "missing", "on.exit", "substitute"].contains(builtin.name) {
      return ".Primitive(\"\(builtin.name)\")"
    }
    return "function (\(arguments))  .Primitive(\"\(builtin.name)\")"
  }

  /// `<environment>` with its name or address.
  static func text(of environment: Environment) -> String {
    if let name = environment.name {
      switch name {
      case "R_GlobalEnv", "R_EmptyEnv", "base": return "<environment: \(name)>"
      default: return "<environment: \(name)>"
      }
    }
    let address = UInt(bitPattern: Unmanaged.passUnretained(environment).toOpaque())
    return "<environment: 0x\(String(address, radix: 16))>"
  }

  /// The default `show` of an S4 instance: class, then each slot.
  private func printS4(_ value: Value) throws {
    let className = value.explicitClass?.first ?? "S4"
    write(["An object of class \"\(className)\""])
    for (name, slot) in value.attributes.entries where name != .class {
      write(["Slot \"\(name.text)\":"])
      var shown = slot
      if case .symbol(let marker) = slot, marker.text == "\u{1}NULL\u{1}" { shown = .null }
      try interpreter.printValue(shown, in: environment)
      write([""])
    }
  }
}

/// Which texts are names the language reads without backquotes.
enum Syntactic {
  private static let reserved: Set<String> = [
    "if", "else", "repeat", "while", "function", "for", "next", "break", "TRUE", "FALSE", "NULL", "Inf", "NaN", "NA",
    "NA_integer_", "NA_real_", "NA_character_", "NA_complex_", "in",
  ]

  static func isName(_ text: String) -> Bool {
    var scalars = text.unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return false }
    guard first == "." || isLetter(first) else { return false }
    var second = true
    while let scalar = scalars.next() {
      if second, first == ".", isDigit(scalar) { return false }
      second = false
      guard scalar == "." || scalar == "_" || isLetter(scalar) || isDigit(scalar) else { return false }
    }
    return !reserved.contains(text)
  }

  private static func isDigit(_ s: Unicode.Scalar) -> Bool { s.value >= 48 && s.value <= 57 }
  private static func isLetter(_ s: Unicode.Scalar) -> Bool {
    if s.value < 128 { return (s.value >= 65 && s.value <= 90) || (s.value >= 97 && s.value <= 122) }
    return s.properties.isAlphabetic
  }
}
