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
      for spelling in spellings {
        builtins.append(symbolBuiltin("mx.symbol." + spelling, name, entry))
        builtins.append(arrayBuiltin("mx.nd." + spelling, name, entry))
        builtins.append(symbolBuiltin("mx.varg.symbol." + spelling, name, entry))
        builtins.append(arrayBuiltin("mx.varg.nd." + spelling, name, entry))
      }
    }
    return builtins
  }()

  private static func help(_ entry: OperatorEntry) -> String {
    let (inputs, attributes) = entry.describe()
    var text = entry.summary + "\nInputs: " + inputs.joined(separator: ", ") + "."
    for attribute in attributes {
      text += "\n  \(attribute.name): \(attribute.type)" + (attribute.fallback.map { ", default \($0)" } ?? ", required") + ". \(attribute.help)."
    }
    return text + "\nSource: MXNet 1.x operator \(entry.name)."
  }

  private static func symbolBuiltin(_ name: String, _ op: String, _ entry: OperatorEntry) -> Builtin {
    let builtin = Builtin(name, "...", help(entry)) { call in
      try translating {
        var arguments = try OperatorArguments<Symbol>(op)
        try arguments.read(call.dots) { value in
          if case .foreign(let object as SymbolObject) = value { return object.symbol }
          return nil
        }
        let symbol = try Symbol.apply(op, positional: arguments.positional, named: arguments.named, attributes: arguments.attributes, name: arguments.name)
        return .foreign(SymbolObject(symbol))
      }
    }
    return builtin
  }

  private static func arrayBuiltin(_ name: String, _ op: String, _ entry: OperatorEntry) -> Builtin {
    Builtin(name, "...", help(entry)) { call in
      try translating {
        var arguments = try OperatorArguments<NDArray>(op)
        try arguments.read(call.dots) { value in
          if case .foreign(let object as ArrayObject) = value { return object.array }
          return nil
        }
        let results = try Imperative.invoke(op, positional: arguments.positional, named: arguments.named, attributes: arguments.attributes)
        let values = results.map { Value.foreign(ArrayObject($0)) }
        return values.count == 1 ? values[0] : .list(ListVector(values))
      }
    }
  }
}

extension StringProtocol {
  fileprivate func replacingUnderscores() -> String { String(map { $0 == "_" ? "." : $0 }) }
}

/// The arguments of an operator call sorted into inputs, attributes and name.
struct OperatorArguments<Input> {
  var positional: [Input] = []
  var named: [(String, Input)] = []
  var attributes: [(name: String, value: String)] = []
  var name: String?
  private let inputNames: Set<String>
  private let attributeNames: Set<String>

  init(_ op: String) throws {
    let (inputs, specs) = try OperatorRegistry.find(op).describe()
    inputNames = Set(inputs)
    attributeNames = Set(specs.map(\.name))
  }

  mutating func read(_ dots: [(name: Name?, value: Value)], input: (Value) -> Input?) throws {
    for (tag, value) in dots {
      let key = tag?.text ?? ""
      if let found = input(value) {
        let underscored = String(key.map { $0 == "." ? "_" : $0 })
        if key.isEmpty || !(inputNames.contains(key) || inputNames.contains(underscored)) && isVariadic { positional.append(found) } else { named.append((inputNames.contains(key) ? key : underscored, found)) }
        continue
      }
      if case .list(let list) = value, list.elements.allSatisfy({ input($0) != nil }) {
        positional += list.elements.compactMap(input)
        continue
      }
      if key == "name" {
        name = value.asStrings().first.flatMap { $0 }
        if name?.isEmpty ?? false { name = nil }
        continue
      }
      if key.isEmpty { throw RError("an argument without name must be an input", hints: ["inputs: \(inputNames.sorted().joined(separator: ", "))"]) }
      if key == "out" || key == "ctx" || value.isNull { continue }
      let underscored = String(key.map { $0 == "." ? "_" : $0 })
      attributes.append((attributeNames.contains(key) ? key : underscored, AttributeText.text(of: value)))
    }
  }

  private var isVariadic: Bool { inputNames.contains("arg0") }
}

/// R values as the text of operator attributes.
enum AttributeText {
  /// Numbers with 6 significant digits, logicals as 1 and 0, vectors as tuples in reversed order.
  static func text(of value: Value) -> String {
    switch value {
    case .strings(let v): return v.elements.first.flatMap { $0 } ?? ""
    case .logical, .logicals: return value.asLogicals().first == .true ? "1" : "0"
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
