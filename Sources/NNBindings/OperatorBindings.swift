import Lang
import Runtime

/// `mx.symbol.*` and `mx.nd.*`: made from the runtime's registry.
enum OperatorBindings {
  static let all: [Builtin] = {
    var builtins: [Builtin] = []
    for name in OperatorRegistry.names.sorted() {
      guard let entry = try? OperatorRegistry.find(name) else { continue }
      let isInternal = name.hasPrefix("_")
      let plain = isInternal ? "internal." + name.drop { $0 == "_" } : name
      var spellings: Set<String> = [plain, plain.replacingUnderscores()]
      if isInternal { spellings.insert("internal." + name.dropFirst().replacingUnderscores()) }
      if name.hasPrefix("_contrib_") { spellings.insert("contrib." + name.dropFirst(9)) }
      let signature = OperatorSignature(name, entry)
      for spelling in spellings {
        builtins.append(symbolBuiltin("mx.symbol." + spelling, signature))
        builtins.append(arrayBuiltin("mx.nd." + spelling, signature))
        builtins.append(symbolBuiltin("mx.varg.symbol." + spelling, signature))
        builtins.append(arrayBuiltin("mx.varg.nd." + spelling, signature))
      }
    }
    return builtins
  }()

  private static func help(_ entry: OperatorEntry) -> String {
    let (inputs, attributes) = entry.describe()
    var text = entry.summary + (inputs.isEmpty ? "" : "\nInputs: " + inputs.joined(separator: ", ") + ".")
    for attribute in attributes {
      let isTuple = attribute.type.hasPrefix("Shape"), words = isTuple ? inOrderOfR(attribute.help) : attribute.help
      text += "\n  \(attribute.name): \(attribute.type)" + (attribute.fallback.map { ", default \(asR($0, attribute.type))" } ?? ", required") + ". \(words)."
    }
    if attributes.contains(where: { $0.type.hasPrefix("Shape") && $0.name != "shape" }) {
      text += "\nOrder: vectors of more than one number follow the dims of R's arrays, the reverse of MXNet's tuples: c(width, height)."
    }
    return text + "\nSource: MXNet 1.x operator \(entry.name)."
  }

  /// A default as it would be typed.
  private static func asR(_ fallback: String, _ type: String) -> String {
    switch fallback {
    case "0" where type == "boolean": "FALSE"
    case "1" where type == "boolean": "TRUE"
    case "": "\"\""
    default: fallback
    }
  }

  /// What an operator says of a tuple, for vectors whose elements come in the reverse order.
  private static func inOrderOfR(_ help: String) -> String {
    let orders = [
      ("(h, w) or (d, h, w)", "(w, h) or (w, h, d)"), ("height and width", "width and height"), ("(width, height)", "(height, width)"),
      ("first row and column", "first column and row"), ("before and after each dimension; 0 for the first two", "after and before each dimension; 0 for the last two"),
    ]
    guard let (found, reversed) = orders.first(where: { help.firstRange(of: $0.0) != nil }), let range = help.firstRange(of: found) else { return help }
    return help[..<range.lowerBound] + reversed + help[range.upperBound...]
  }

  private static func symbolBuiltin(_ name: String, _ signature: OperatorSignature) -> Builtin {
    let entry = signature.entry
    let isDeprecated = name == "mx.symbol.Concat", pairs = ["mx.symbol.min", "mx.symbol.max"].contains(name)
    let builtin = Builtin(name, "...", help(entry)) { call in
      if isDeprecated { try call.warn("mx.symbol.Concat is deprecated. Use mx.symbol.concat instead.") }
      return try (pairs ? pairwise(name, call) : nil) ?? composed(signature, call)
    }
    builtin.acceptedFormals = { signature.formals.map(RName.quoted).joined(separator: ", ") + ", name" }
    if entry.name == "Concat" { builtin.describedFormals = { "data, num.args, dim = NULL, name = NULL" } }
    if name == "mx.symbol.min" { builtin.describedFormals = { "e1, e2" } }
    return builtin
  }

  /// The arguments of a call; `mx.varg.*` take them in one list.
  private static func given(_ call: BuiltinCall) -> [(name: Name?, value: Value)] {
    guard call.dots.count == 1, case .list(let list) = call.dots[0].value, call.dots[0].name.map({ $0.text == "alist" }) ?? true, call.builtin.name.hasPrefix("mx.varg.") else {
      return call.dots
    }
    let names = call.dots[0].value.names
    return list.elements.enumerated().map { index, value in (names?[index].flatMap { $0.isEmpty ? nil : Name($0) }, value) }
  }

  private static func composed(_ signature: OperatorSignature, _ call: BuiltinCall) throws -> Value {
    // Functions of symbols take `...` in the package, so only whole names; that of Concat has formals.
    var arguments = OperatorArguments<Symbol>(signature, matchesPrefixes: signature.entry.name == "Concat")
    try arguments.read(given(call)) { value, _ in
      if case .foreign(let object as SymbolObject) = value { return object.symbol }
      return nil
    }
    return try naming(signature, arguments.name, arguments.attributes) {
      .foreign(SymbolObject(try Symbol.apply(
        signature.op, positional: arguments.positional, named: arguments.named, attributes: arguments.attributes, name: arguments.name)))
    }
  }

  /// `mx.symbol.min(e1, e2)` of two symbols, or of a symbol and a number, is their smaller one; nil for the reduction of one symbol.
  private static func pairwise(_ name: String, _ call: BuiltinCall) throws -> Value? {
    func symbol(_ value: Value) -> Symbol? { if case .foreign(let object as SymbolObject) = value { return object.symbol } else { return nil } }
    let operands = call.dots.filter { ["", "e1", "e2"].contains($0.name?.text ?? "") }.map(\.value)
    let symbols = operands.compactMap(symbol)
    guard operands.count == 2, call.dots.count == 2, !symbols.isEmpty else { return nil }
    let scalar = try symbols.count == 2 ? nil : SymbolBindings.scalar(operands.first { symbol($0) == nil } ?? .null)
    let op = (name.hasSuffix("min") ? "_minimum" : "_maximum") + (scalar == nil ? "" : "_scalar")
    return try translating { .foreign(SymbolObject(try Symbol.apply(op, positional: symbols, attributes: scalar.map { [("scalar", $0)] } ?? []))) }
  }

  private static func arrayBuiltin(_ name: String, _ signature: OperatorSignature) -> Builtin {
    let op = signature.op, entry = signature.entry
    let builtin = Builtin(name, "...", help(entry)) { call in
      var arguments = OperatorArguments<NDArray>(signature, matchesPrefixes: true)
      try arguments.read(given(call)) { value, isNamedInput in
        if case .foreign(let object as ArrayObject) = value { return object.array }
        return isNamedInput && value.isNumeric ? try ArrayCrossing.array(from: value) : nil
      }
      return try naming(signature, nil, arguments.attributes) {
        let results = try Imperative.invoke(op, positional: arguments.positional, named: arguments.named, attributes: arguments.attributes)
        if let target = arguments.out {
          guard let result = results.first else { return .null }
          guard target.shape == result.shape else {
            throw RuntimeError("out has shape \(target.shape.inBrackets), the result \(result.shape.inBrackets)", at: op)
          }
          try target.assign(from: result)
          return arguments.outValue
        }
        let values = results.map { Value.foreign(ArrayObject($0)) }
        return values.count == 1 ? values[0] : .list(ListVector(values))
      }
    }
    builtin.acceptedFormals = { signature.formals.map(RName.quoted).joined(separator: ", ") + ", out" }
    builtin.describedFormals = { (signature.formals + ["out"]).map { "\(RName.quoted($0)) = NULL" }.joined(separator: ", ") }
    return builtin
  }

  /// Runs `body`; an error about attributes ends as MXNet's do, with the operator and what it was given.
  private static func naming(_ signature: OperatorSignature, _ name: String?, _ attributes: [(name: String, value: String)], _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let stopped as Interruption.Stopped {
      return try translating { throw stopped }
    } catch let error as RuntimeError {
      let op = signature.op
      guard error.place == op || (try? OperatorRegistry.find(op).name) == error.place else { return try translating { throw error } }
      let given = (["name=\"\(name ?? "")\""] + attributes.reversed().map { "\($0.name)=\"\($0.value.count > 100 ? $0.value.prefix(100) + "…" : $0.value)\"" }).joined(separator: ", ")
      throw RError(error.message + ", in operator \(op)(\(given))", hints: error.hints.map(inOrderOfR))
    }
  }
}

extension StringProtocol {
  fileprivate func replacingUnderscores() -> String { String(map { $0 == "_" ? "." : $0 }) }
  /// An argument's name as the runtime spells it: `num.hidden` is `num_hidden`.
  var underscored: String { String(map { $0 == "." ? "_" : $0 }) }
}

/// Names as R source.
private enum RName {
  private static let reserved: Set<String> = ["if", "else", "repeat", "while", "function", "for", "next", "break", "in", "TRUE", "FALSE", "NULL", "Inf", "NaN", "NA"]
  static func quoted(_ name: String) -> String { reserved.contains(name) ? "`\(name)`" : name }
}

/// How one spelling of an operator is called; made when first asked for.
final class OperatorSignature {
  /// The name it is called by.
  let op: String
  let entry: OperatorEntry
  private lazy var description = entry.describe()
  init(_ op: String, _ entry: OperatorEntry) { (self.op, self.entry) = (op, entry) }

  var inputNames: [String] { description.inputs }
  lazy var attributeNames = description.attributes.map(\.name)
  /// Takes any number of inputs.
  lazy var isVariadic = inputNames.contains("arg0") || inputNames.first == "data_0"
  /// Names that an older MXNet had for the inputs of this spelling.
  lazy var former: [String: String] = switch op {
  case "choose_element_0index": ["lhs": "data", "rhs": "index"]
  case "ftml_update": ["clip_gradient": "clip_grad"]
  default: [:]
  }

  /// Inputs and attributes, as the R package names them.
  lazy var formals: [String] = {
    if isVariadic, ["add_n", "khatri_rao"].contains(entry.name) { return ["args"] }
    let inputs = !isVariadic ? inputNames : inputNames.contains("arg0") ? ["data", "num_args"] : ["data"]
    return inputs + attributeNames.filter { !inputs.contains($0) }
  }()

  /// The operator's own spelling of an argument's name, or of its beginning where that may stand for it.
  func canonical(_ key: String, matchesPrefixes: Bool) -> String {
    if let current = former[key] { return current }
    if inputNames.contains(key) || attributeNames.contains(key) { return key }
    let underscored = key.underscored
    if inputNames.contains(underscored) || attributeNames.contains(underscored) { return underscored }
    if !matchesPrefixes || underscored.count < 3 || ["num_args", "name", "ctx", "out"].contains(underscored) { return underscored }
    let near = (inputNames + attributeNames).filter { $0.hasPrefix(underscored) }
    return near.count == 1 ? near[0] : underscored
  }
}

/// The arguments of an operator call sorted into inputs, attributes, name and output.
///
/// Names match exactly, with dots for underscores, or, of functions that have formals in the package, by a prefix that only one has. Unnamed inputs (also in lists) go to inputs
/// in order; other unnamed values go to the attributes in their order.
struct OperatorArguments<Input> {
  var positional: [Input] = []
  var named: [(String, Input)] = []
  var attributes: [(name: String, value: String)] = []
  var name: String?
  /// The array that receives the result, and the value that holds it.
  var out: NDArray?
  var outValue = Value.null
  private let signature: OperatorSignature
  private let matchesPrefixes: Bool
  private var inputNames: [String] { signature.inputNames }

  init(_ signature: OperatorSignature, matchesPrefixes: Bool) { (self.signature, self.matchesPrefixes) = (signature, matchesPrefixes) }

  mutating func read(_ dots: [(name: Name?, value: Value)], input: (Value, _ isNamedInput: Bool) throws -> Input?) throws {
    var unnamed: [Value] = []
    for (tag, value) in dots {
      let key = tag.map { signature.canonical($0.text, matchesPrefixes: matchesPrefixes) } ?? ""
      if key == "out" {
        if case .foreign(let object as ArrayObject) = value { (out, outValue) = (object.array, value) }
        continue
      }
      if let found = try input(value, inputNames.contains(key)) {
        if key.isEmpty || signature.isVariadic && !inputNames.contains(key) { positional.append(found) } else { named.append((key, found)) }
        continue
      }
      if case .list(let list) = value, !list.elements.isEmpty {
        let found = try list.elements.compactMap { try input($0, false) }
        if found.count == list.elements.count {
          positional += found
          continue
        }
      }
      if key == "name" {
        name = value.asStrings().first.flatMap { $0 }
        if name?.isEmpty ?? false { name = nil }
        continue
      }
      if key.isEmpty { unnamed.append(value) } else if key != "ctx", !value.isNull { attributes.append((key, AttributeText.text(of: value))) }
    }
    var free = signature.attributeNames.filter { attribute in !attributes.contains { $0.name == attribute } }[...]
    if signature.isVariadic, !unnamed.isEmpty, !free.contains("num_args") { unnamed.removeFirst() }
    if Input.self == Symbol.self, !unnamed.isEmpty, !inputNames.isEmpty, positional.isEmpty, !named.contains(where: { $0.0 == inputNames[0] }) {
      throw RError("Non Symbol parameters is only accepted via key=value style.", hints: ["\(inputNames[0]) must be a symbol such as mx.symbol.Variable(\"\(inputNames[0])\")"])
    }
    for value in unnamed {
      guard let next = free.popFirst() else {
        throw RError("an argument without name must be an input", hints: ["inputs: \(inputNames.joined(separator: ", "))"])
      }
      if !value.isNull { attributes.append((next, AttributeText.text(of: value))) }
    }
  }
}

/// R values as the text of operator attributes.
enum AttributeText {
  /// Numbers with 6 significant digits, logicals as 1 and 0, missing values as nan, vectors as tuples in reversed order.
  static func text(of value: Value) -> String {
    switch value {
    case .strings(let v): return v.elements.first.flatMap { $0 } ?? ""
    default:
      let numbers = value.asDoubles()
      if numbers.count == 1 { return number(numbers[0]) }
      return "(" + numbers.reversed().map(number).joined(separator: ", ") + ")"
    }
  }

  private static func number(_ x: Double) -> String {
    if x == x.rounded(), abs(x) < 1e6 { return String(Int(x)) }
    return DecimalText.printf("%.6g", x)
  }
}
