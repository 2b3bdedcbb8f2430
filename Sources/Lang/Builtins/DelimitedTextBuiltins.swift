/// Tables in text files: splitting into fields and finding the type of a column.
enum DelimitedTextBuiltins {
  static let all: [Builtin] = [
    Builtin(".splitFields", #"lines, sep = "", quote = "\"'", comment = "", strip = FALSE"#, """
      Fields of delimited lines: list(fields, counts, quoted, lines used up by each record). Source: R ?scan.
      """, splitFields),
    Builtin("type.convert", #"x, na.strings = "NA", as.is = TRUE, dec = ".", numerals = "allow.loss", tryLogical = TRUE, ..."#,
      "Converts strings to logical, integer, double or complex, whichever fits all. Source: R ?type.convert.", dispatch: .generic) { call in
      let x = try call[0]
      if case .list(let v) = x {
        let names = ["na.strings", "as.is", "dec"]
        let converted = try v.elements.map { element -> Value in
          let arguments = try [(nil, element)] + names.map { (Optional(Name($0)), try call[$0]) }
          return try call.interpreter.apply(.builtinNamed("type.convert", call.interpreter), arguments, environment: call.environment)
        }
        return .list(ListVector(converted, v.attributes))
      }
      let missing = Set(try call.strings("na.strings").compactMap { $0 })
      let texts = x.isFactor ? factorLabels(x) : x.asStrings()
      let value = convert(texts.map { $0.flatMap { missing.contains($0) ? nil : $0 } }, dec: try call.string("dec"))
      if case .strings(let v) = value, !(try call.flag("as.is")) { return factor(v.elements) }
      return value.withAttributes(x.attributes.keeping(.names, .dim, .dimnames))
    },
  ]

  private static func factorLabels(_ x: Value) -> [String?] {
    let levels = x.attribute(.levels)?.asStrings() ?? []
    return x.asIntegers().map { $0 > 0 && Int($0) <= levels.count ? levels[Int($0) - 1] : nil }
  }

  private static func factor(_ x: [String?]) -> Value {
    let levels = Collation.sorted(Array(Set(x.compactMap { $0 })))
    let codes = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, Int32($0 + 1)) })
    var attributes = Attributes()
    attributes[.levels] = .strings(levels)
    attributes[.class] = .string("factor")
    return .integers(IntegerVector(x.map { $0.flatMap { codes[$0] } ?? .na }, attributes))
  }

  private static func trimmed(_ text: String) -> Substring.UTF8View.SubSequence {
    var view = Substring(text).utf8
    while let first = view.first, first == 32 || first == 9 { view = view.dropFirst() }
    while let last = view.last, last == 32 || last == 9 { view = view.dropLast() }
    return view
  }

  /// Blank strings are missing in every type but character.
  static func convert(_ x: [String?], dec: String) -> Value {
    let texts = x.map { text -> String? in
      guard let text else { return nil }
      let short = String(trimmed(text)) ?? text
      return short.isEmpty ? nil : short
    }
    if texts.allSatisfy({ $0 == nil || ["T", "F", "TRUE", "FALSE", "true", "false", "True", "False"].contains($0!) }) {
      return .vector(texts.map { $0 == nil ? Logical.na : Logical($0!.hasPrefix("T") || $0!.hasPrefix("t")) })
    }
    var integers: [Int32] = []
    integers.reserveCapacity(texts.count)
    for text in texts {
      guard let text else { integers.append(.na); continue }
      guard let number = Int32(text), number != .na else { break }
      integers.append(number)
    }
    if integers.count == texts.count { return .vector(integers) }
    var doubles: [Double] = []
    doubles.reserveCapacity(texts.count)
    for text in texts {
      guard let text else { doubles.append(.na); continue }
      let written = dec == "." ? text : String(text.map { String($0) == dec ? "." : $0 })
      guard let number = Coercion.double(of: written) else { break }
      doubles.append(number)
    }
    if doubles.count == texts.count { return .vector(doubles) }
    let complexes = texts.map { $0 == nil ? Complex.na : Coercion.complex(of: $0) }
    if complexes.allSatisfy({ $0 != nil }) { return .complexes(ComplexVector(complexes.map { $0! })) }
    return .strings(x)
  }

  private static func splitFields(_ call: BuiltinCall) throws -> Value {
    let lines = try call.strings("lines").map { Array(($0 ?? "NA").utf8) }
    let separator = try call.string("sep").utf8.first
    let quotes = Array((call.optional("quote")?.asStrings().first ?? "")?.utf8 ?? "".utf8)
    let comment = try call.string("comment").utf8.first, strip = try call.flag("strip")
    var fields: [String?] = [], counts: [Int32] = [], quoted: [Logical] = [], used: [Int32] = []
    var index = 0
    while index < lines.count {
      var line = lines[index], position = 0, count: Int32 = 0, taken: Int32 = 1
      index += 1
      /// Reads a quoted text, which may go on in the next lines. A doubled quote stands for one when there is a separator.
      func quotedText(_ quote: UInt8, into field: inout [UInt8]) {
        position += 1
        while true {
          if position >= line.count {
            guard index < lines.count else { return }
            field.append(10)
            line = lines[index]
            (index, taken, position) = (index + 1, taken + 1, 0)
            continue
          }
          let byte = line[position]
          if byte == quote {
            if separator != nil, position + 1 < line.count, line[position + 1] == quote {
              field.append(quote)
              position += 2
              continue
            }
            position += 1
            return
          }
          if separator == nil, byte == 92, position + 1 < line.count, line[position + 1] == quote {
            field.append(quote)
            position += 2
            continue
          }
          field.append(byte)
          position += 1
        }
      }
      func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
      var endsInSeparator = false
      while true {
        if separator == nil { while position < line.count, isBlank(line[position]) { position += 1 } }
        if position >= line.count && !endsInSeparator { break }
        if position < line.count, line[position] == comment, !endsInSeparator { break }
        var field: [UInt8] = [], wasQuoted = false
        var stop = false
        endsInSeparator = false
        if separator != nil {
          var ahead = position
          while ahead < line.count, isBlank(line[ahead]), line[ahead] != separator { ahead += 1 }
          if ahead < line.count, quotes.contains(line[ahead]) { position = ahead }
        }
        while position < line.count {
          let byte = line[position]
          if byte == comment { stop = true; break }
          if let separator, byte == separator { position += 1; endsInSeparator = true; break }
          if separator == nil, isBlank(byte) { break }
          if quotes.contains(byte), field.isEmpty || (separator != nil && wasQuoted) {
            wasQuoted = true
            quotedText(byte, into: &field)
            continue
          }
          field.append(byte)
          position += 1
        }
        let text = InvalidBytes.string(field)
        fields.append(strip && !wasQuoted ? String(trimmed(text)) ?? text : text)
        quoted.append(Logical(wasQuoted))
        count += 1
        if stop { break }
      }
      counts.append(count)
      used.append(taken)
    }
    return .list([.strings(fields), .vector(counts), .vector(quoted), .vector(used)], names: ["fields", "counts", "quoted", "used"])
  }
}
