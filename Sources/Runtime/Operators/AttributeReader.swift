import Spelling

/// One attribute of an operator, as documentation shows it.
public struct AttributeSpec {
  /// As symbol files spell it, `num_hidden`.
  public let name: String
  /// In MXNet's words: `int`, `Shape(tuple)`, or the values of a choice, `{'relu', 'tanh'}`.
  public let type: String
  /// nil when required.
  public let fallback: String?
  /// What the attribute does, without a full stop.
  public let help: String

  /// The values of a flag or a choice.
  var alternatives: [String] {
    if type == "boolean" { return ["0", "1"] }
    return type.hasPrefix("{") ? type.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) } : []
  }

  /// `num_hidden : int, required`, and the help on a line of its own.
  public var text: String {
    "\(name) : \(type), " + (fallback.map { "optional, default=\($0)" } ?? "required") + "\n    \(help.prefix(1).uppercased())\(help.dropFirst()).\n"
  }
}

/// Reads an operator's attributes from strings: one line in the operator's `init` parses, defaults, checks and documents one.
///
/// A *describing* reader accepts anything and only collects the specifications.
public struct AttributeReader {
  /// The operator's name, which errors begin with.
  public let op: String
  private var given: [String: String]
  /// Of the attributes read so far, in the order of reading.
  public private(set) var specs: [AttributeSpec] = []
  let isDescribing: Bool
  /// Attributes that mean something to other back ends, or to the graph rather than the operator.
  private static let ignored: Set<String> = ["cudnn_tune", "cudnn_off", "workspace", "ctx", "num_args", "layout", "__layout__", "name", "attr"]

  /// - Parameters:
  ///   - op: the operator's name, for errors.
  ///   - given: attributes by name, as texts.
  ///   - isDescribing: required attributes may be missing, since only `specs` matter.
  public init(_ op: String, _ given: [String: String], isDescribing: Bool = false) {
    self.op = op
    self.given = given
    self.isDescribing = isDescribing
  }

  private mutating func take(_ name: String, _ type: String, _ fallback: String?, _ help: String) throws -> String? {
    specs.append(AttributeSpec(name: name, type: type, fallback: fallback, help: help))
    if let text = given.removeValue(forKey: name) { return text }
    if fallback == nil, !isDescribing {
      let misspelt = given.keys.sorted().first { NearName.nearest(to: $0, among: [name]) != nil }.map { ["did you mean `\(name)` by `\($0)`?"] } ?? []
      throw RuntimeError("Required parameter \(name) of \(type) is not presented", at: op, hints: misspelt + ["\(name): \(help)"])
    }
    return nil
  }

  private func invalid(_ name: String, _ text: String, _ type: String) -> RuntimeError {
    RuntimeError("Invalid Parameter format for \(name) expect \(type) but value='\(text)'", at: op)
  }

  /// A whole number, also written `3.0`. Throws where it is required (no `default`) and missing, is none, or lies outside `in`.
  public mutating func int(_ name: String, default fallback: Int? = nil, in range: ClosedRange<Int> = Int.min...Int.max, _ help: String) throws -> Int {
    guard let text = try take(name, "int", fallback.map { String($0) }, help) else {
      // The number of inputs given may be none.
      if name == "num_args", let fallback, !isDescribing { try check(name, fallback, range) }
      return fallback ?? max(range.lowerBound, 0)
    }
    guard let value = Int(text) ?? Double(text).flatMap({ Int(exactly: $0) }) else { throw invalid(name, text, "int") }
    try check(name, value, range)
    return value
  }

  /// An integer that may be `None`.
  public mutating func optionalInt(_ name: String, _ help: String) throws -> Int? {
    guard let text = try take(name, "int or None", "None", help), text != "None" else { return nil }
    guard let value = Int(text) ?? Double(text).flatMap({ Int(exactly: $0) }) else { throw invalid(name, text, "int") }
    return value
  }

  /// A number; NaN only where the range is unlimited. Throws where it is required (no `default`) and missing, is none, or lies outside `in`.
  public mutating func float(_ name: String, default fallback: Double? = nil, in range: ClosedRange<Double> = -Double.infinity...Double.infinity, _ help: String) throws -> Double {
    guard let text = try take(name, "float", fallback.map { String($0) }, help) else { return fallback ?? 0 }
    guard let value = Double(text), !value.isNaN || range == -Double.infinity...Double.infinity else { throw invalid(name, text, "float") }
    try check(name, value, range)
    return value
  }

  private func check<T: Comparable>(_ name: String, _ value: T, _ range: ClosedRange<T>) throws {
    if value < range.lowerBound { throw RuntimeError("value \(value) for Parameter \(name) should be greater equal to \(range.lowerBound)", at: op) }
    if value > range.upperBound { throw RuntimeError("value \(value) for Parameter \(name) should be smaller equal to \(range.upperBound)", at: op) }
  }

  /// `True`, `true`, `TRUE`, `1`, `T` and their opposites; throws for other texts.
  public mutating func bool(_ name: String, default fallback: Bool, _ help: String) throws -> Bool {
    guard let text = try take(name, "boolean", fallback ? "1" : "0", help) else { return fallback }
    switch text {
    case "True", "true", "TRUE", "1", "T": return true
    case "False", "false", "FALSE", "0", "F": return false
    default: throw invalid(name, text, "boolean")
    }
  }

  /// One of `choices`, spelled exactly. Throws where it is required (no `default`) and missing, or is none of them.
  public mutating func choice(_ name: String, default fallback: String? = nil, _ choices: [String], _ help: String) throws -> String {
    guard let text = try take(name, "{" + choices.map { "'\($0)'" }.joined(separator: ", ") + "}", fallback, help) else { return fallback ?? choices[0] }
    guard choices.contains(text) else {
      throw RuntimeError("Invalid Input: '\(text)', valid values are: {\(choices.map { "'\($0)'" }.joined(separator: ", "))}", at: op)
    }
    return text
  }

  /// A tuple such as `(3, 3)`; also `[3,3]`, `3`.
  public mutating func shape(_ name: String, default fallback: [Int]? = nil, _ help: String) throws -> [Int] {
    guard let text = try take(name, "Shape(tuple)", fallback.map { Shape($0).description }, help), text != "None" else { return fallback ?? [] }
    guard let value = AttributeReader.parseTuple(text) else { throw invalid(name, text, "Shape(tuple)") }
    return value.map { Int($0) }
  }

  /// A tuple whose entries may be `None`, such as `(0, None)`.
  public mutating func optionalInts(_ name: String, default fallback: String? = nil, _ help: String) throws -> [Int?] {
    guard let text = try take(name, "Shape(tuple)", fallback, help) ?? fallback, text != "None" else { return [] }
    let parts = text.filter { !"()[] L".contains($0) }.split(separator: ",")
    return try parts.map { part in
      if part == "None" { return nil }
      guard let value = Double(part), abs(value) < 1e15 else { throw invalid(name, text, "Shape(tuple)") }
      return Int(value)
    }
  }

  /// A number that may be `None`.
  public mutating func optionalFloat(_ name: String, _ help: String) throws -> Double? {
    guard let text = try take(name, "float or None", "None", help), text != "None" else { return nil }
    guard let value = Double(text) else { throw invalid(name, text, "float") }
    return value
  }

  /// A tuple of numbers such as `(0.1, 0.2)`; also `[0.1,0.2]`, `0.1`. Throws for other texts, and where it is required (nil `default`) and missing.
  public mutating func floats(_ name: String, default fallback: [Double]?, _ help: String) throws -> [Double] {
    guard let text = try take(name, "tuple of <float>", fallback.map { "\($0)" }, help) else { return fallback ?? [] }
    guard let value = AttributeReader.parseTuple(text) else { throw invalid(name, text, "tuple of <float>") }
    return value
  }

  /// A text as it is. Throws where it is required (no `default`) and missing.
  public mutating func string(_ name: String, default fallback: String? = nil, _ help: String) throws -> String {
    try take(name, "string", fallback, help) ?? fallback ?? ""
  }

  /// An element type by name; nil for `None`.
  public mutating func type(_ name: String = "dtype", default fallback: DType?, _ help: String = "element type") throws -> DType? {
    let names = DType.allCases.map(\.name) + ["None"]
    guard let text = try take(name, "{" + names.map { "'\($0)'" }.joined(separator: ", ") + "}", fallback?.name ?? "None", help) else { return fallback }
    if text == "None" { return fallback }
    if let number = Int32(text), let type = DType(rawValue: number) { return type }
    guard let type = DType(name: text) else {
      throw RuntimeError("Invalid Input: '\(text)', valid values are: {\(names.map { "'\($0)'" }.joined(separator: ", "))}", at: op)
    }
    return type
  }

  static func parseTuple(_ text: String) -> [Double]? {
    let inner = text.filter { !"()[] L".contains($0) }
    var values: [Double] = []
    for part in inner.split(separator: ",") {
      if part == "None" { values.append(0); continue }
      guard let value = Double(part), abs(value) < 1e15 else { return nil }
      values.append(value)
    }
    return values
  }

  /// Attributes that steer another back end: documented in their place, taken, without effect.
  public mutating func engine(_ names: String...) throws {
    for name in names {
      let text = given.removeValue(forKey: name)
      if name == "layout", let text, !["None", "NCW", "NCHW", "NCDHW"].contains(text) {
        throw RuntimeError("layout \(text) is not supported", at: op, hints: ["channels come after the batch: NCW, NCHW or NCDHW"])
      }
      guard let (type, fallback, help) = AttributeReader.engineAttributes[name] else { preconditionFailure("engine attribute \(name) is not described") }
      specs.append(AttributeSpec(name: name, type: type, fallback: fallback, help: help))
    }
  }

  private static let engineAttributes: [String: (type: String, fallback: String, help: String)] = [
    "workspace": ("long", "1024", "scratch memory in MB; without effect"), "cudnn_tune": ("{None, 'fastest', 'limited_workspace', 'off'}", "None", "without effect"),
    "cudnn_off": ("boolean", "0", "without effect"), "layout": ("string", "None", "order of the dimensions: only the channels-first orders"),
    "ctx": ("string", "", "the device; without effect"), "min_calib_range": ("float or None", "None", "of quantization; without effect"),
    "max_calib_range": ("float or None", "None", "of quantization; without effect"),
  ]

  /// All attributes not read yet, for an operator whose attributes a host knows.
  mutating func takeAll() -> [String: String] {
    defer { given = [:] }
    return given
  }

  /// Throws when an attribute was given that the operator does not have.
  public func finish() throws {
    for name in given.keys.sorted() where !AttributeReader.ignored.contains(name) && !name.hasPrefix("__") {
      throw RuntimeError("Cannot find argument '\(name)', Possible Arguments:\n----------------\n" + specs.map(\.text).joined(), at: op, hints: NearName.hint(name, among: specs.map(\.name)))
    }
  }
}
