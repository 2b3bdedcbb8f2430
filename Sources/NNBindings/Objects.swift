import Lang
import Runtime

/// An array of the runtime as a value: prints and measures as R's array of the reversed shape.
final class ArrayObject: ForeignObject {
  let array: NDArray
  /// The context it was made for, as `ctx(x)` shows it.
  var context: Value = .null

  init(_ array: NDArray) { self.array = array }
  override var classNames: [String] { ["MXNDArray"] }
  override var length: Int { array.count }

  /// Shape, type and elements, so that saved models hold their weights.
  override func serialized() throws -> (kind: String, payload: Value)? {
    let bytes = [UInt8](UnsafeRawBufferPointer(start: array.readPointer, count: array.count * array.dtype.byteCount))
    return ("MXNDArray", .list([.doubles(DoubleVector(array.shape.extents.map(Double.init))), .integer(Int32(array.dtype.rawValue)), .raws(RawVector(bytes))]))
  }

  static func read(_ payload: Value) throws -> Value {
    let parts = payload.asElements()
    let extents = parts.first?.asDoubles() ?? []
    guard parts.count == 3, extents.allSatisfy({ $0 >= 0 && $0 < 1e15 }), let code = parts[1].asIntegers().first, let dtype = DType(rawValue: code) else {
      throw RError("the stored array is damaged")
    }
    let bytes = parts[2].asRaws()
    var size = dtype.byteCount
    for extent in extents {
      let (product, overflow) = size.multipliedReportingOverflow(by: Int(extent))
      guard !overflow, product <= bytes.count || product == 0 else { throw RError("the stored array is damaged") }
      size = product
    }
    guard size == bytes.count else { throw RError("the stored array is damaged") }
    let array = NDArray(zeros: Shape(extents.map { Int($0) }), dtype: dtype)
    bytes.withUnsafeBytes { if let base = $0.baseAddress { array.rawPointer.copyMemory(from: base, byteCount: $0.count) } }
    return .foreign(ArrayObject(array))
  }
  override var printed: String { "<MXNDArray \(array.shape.inROrder)>" }
}

/// A symbol as a value.
final class SymbolObject: ForeignObject {
  let symbol: Symbol
  /// Found by walking the graph, which prediction would do for each batch.
  private(set) lazy var arguments = symbol.arguments
  private(set) lazy var auxiliaryStates = symbol.auxiliaryStates
  init(_ symbol: Symbol) { self.symbol = symbol }
  override var classNames: [String] { ["Rcpp_MXSymbol"] }
  override var classPackage: String? { "mxnet" }
  override var printed: String { "C++ object of class 'MXSymbol'" }
  override func serialized() throws -> (kind: String, payload: Value)? { ("MXSymbol", .string(symbol.json)) }
  static func read(_ payload: Value) throws -> Value {
    guard let json = payload.asStrings().first ?? nil else { throw RError("the stored symbol is damaged") }
    return try translating { .foreign(SymbolObject(try Symbol(json: json))) }
  }
  override var memberNames: [String] {
    ["arguments", "outputs", "auxiliary.states", "attributes", "get.internals", "get.output", "get.children", "infer.shape", "apply", "as.json", "save", "name", "debug.str"]
  }

  override func member(_ name: String, _ interpreter: Interpreter) throws -> Value? {
    let symbol = self.symbol
    func method(_ formals: String, _ body: @escaping (BuiltinCall) throws -> Value) -> Value { .builtin(Builtin(name, formals, "Method \(name) of a symbol.") { call in try translating { try body(call) } }) }
    switch name {
    case "arguments": return .strings(arguments)
    case "outputs": return .strings(symbol.outputNames)
    case "auxiliary.states": return .strings(auxiliaryStates)
    case "name": return .string(symbol.name)
    case "attributes":
      let attributes = (symbol.outputs.count == 1 ? symbol.outputs[0].node.attributes : []).sorted { $0.name < $1.name }
      return .list(attributes.map { .string($0.value) }, names: attributes.map { $0.name })
    case "get.internals": return method("") { _ in .foreign(SymbolObject(symbol.internals)) }
    case "get.children", "children": return method("") { _ in symbol.children.map { .foreign(SymbolObject($0)) } ?? .null }
    case "get.output":
      return method("index") { call in
        let value = try call[0]
        if case .strings(let v) = value { return .foreign(SymbolObject(try symbol.output(named: v.elements.first.flatMap { $0 } ?? ""))) }
        guard let index = value.asIntegers().first, index >= 1, Int(index) <= symbol.outputs.count else {
          throw RError("Symbol only accept nonnegative index", hints: ["the symbol has outputs 1 to \(symbol.outputs.count)"])
        }
        return .foreign(SymbolObject(try symbol.output(Int(index) - 1)))
      }
    case "apply":
      return method("...") { call in
        var replacements: [(String, Symbol)] = []
        var name: String?
        for (key, value) in call.dots {
          if key?.text == "name" {
            name = value.asStrings().first ?? nil
            continue
          }
          guard let key, case .foreign(let object as SymbolObject) = value else { throw RError("mx.apply takes symbols by the names of the variables they replace") }
          replacements.append((key.text, object.symbol))
        }
        return .foreign(SymbolObject(try symbol.composed(with: replacements, name: name)))
      }
    case "as.json": return method("") { _ in .string(symbol.json) }
    case "save": return method("file.name") { call in try symbol.save(try call.string("file.name")); return call.invisible(.null) }
    case "infer.shape": return method("kwargs") { call in try SymbolBindings.inferShape(symbol, zip(try call[0].names ?? [], try call[0].asElements()).map { ($0 ?? "", $1) }) }
    case "debug.str": return method("") { _ in .string(symbol.nodes.map { "\($0.opName) \($0.name)" }.joined(separator: "\n")) }
    default: return nil
    }
  }

  /// `symbol$attributes <- list(…)`: sets the attributes named, as `__shape__` of a variable; the others stay.
  override func setMember(_ name: String, to value: Value, _ interpreter: Interpreter) throws -> Bool {
    guard name == "attributes", symbol.outputs.count == 1 else { return false }
    guard value.isList || value.type == .character, let names = value.names else { throw RError("attributes must be a named list of strings") }
    let node = symbol.outputs[0].node
    for (name, element) in zip(names, value.asElements()) {
      guard let name, case .strings(let text) = element, let value = text.elements.first ?? nil else { throw RError("attributes must be a named list of strings") }
      node.attributes.removeAll { $0.name == name }
      node.attributes.append((name, value))
    }
    return true
  }
}

/// An executor as a value.
final class ExecutorObject: ForeignObject {
  let executor: Executor
  init(_ executor: Executor) { self.executor = executor }
  override var classNames: [String] { ["Rcpp_MXExecutor"] }
  override var classPackage: String? { "mxnet" }
  override var printed: String { "C++ object of class 'MXExecutor'" }
  override var memberNames: [String] {
    ["arg.arrays", "grad.arrays", "aux.arrays", "outputs", "ref.arg.arrays", "ref.grad.arrays", "ref.aux.arrays", "ref.outputs", "forward", "backward"]
  }

  override func member(_ name: String, _ interpreter: Interpreter) throws -> Value? {
    func list(_ names: [String], _ arrays: [NDArray?]) -> Value {
      .list(arrays.map { $0.map { .foreign(ArrayObject($0)) } ?? .null }, names: names)
    }
    let reference = name.hasPrefix("ref.")
    func shown(_ arrays: [NDArray]) -> [NDArray] { reference ? arrays : arrays.map { $0.copy() } }
    switch name {
    case "arg.arrays", "ref.arg.arrays": return list(executor.argumentNames, shown(executor.arguments))
    case "grad.arrays", "ref.grad.arrays": return list(executor.argumentNames, executor.gradients)
    case "aux.arrays", "ref.aux.arrays": return list(executor.auxiliaryNames, shown(executor.auxiliary))
    case "outputs", "ref.outputs": return list(executor.symbol.outputNames, shown(executor.outputs))
    default: return nil
    }
  }
}

/// How Rcpp shows an object: its address and that of its class.
enum ForeignText {
  static func object(_ className: String, _ value: Value) -> String {
    guard case .foreign(let object) = value else { return "C++ object of class '\(className)'\n" }
    func address(_ identity: ObjectIdentifier) -> String { "<0x" + String(UInt(bitPattern: identity), radix: 16) + ">" }
    return "C++ object \(address(ObjectIdentifier(object))) of class '\(className)' \(address(ObjectIdentifier(type(of: object))))\n"
  }
}

/// Runs `body`; the runtime's errors become R errors with its words and hints.
func translating<T>(_ body: () throws -> T) throws -> T {
  do { return try body() } catch let error as RuntimeError {
    throw RError((error.place.map { "\($0): " } ?? "") + error.message, hints: error.hints + shapesInROrder(error.message))
  } catch is Interruption.Stopped {
    try Interpreter.current.checkInterrupt()
    throw Interrupted()
  }
}

/// MXNet's words have shapes as `[3,224,224]`, the other way round than a script: a hint with all of a message's shapes in R's order, where
/// one of them reads differently.
private func shapesInROrder(_ message: String) -> [String] {
  let shapes = message.matches(of: #/\[(\d+(?:,\d+)*)\]/#).map { $0.1.split(separator: ",") }
  guard shapes.contains(where: { $0.count > 1 }) else { return [] }
  return ["in R's order: " + shapes.map { "(" + $0.reversed().joined(separator: ", ") + ")" }.joined(separator: " and ")]
}

/// Arrays crossing between the language and the runtime. R's arrays are column-major, the runtime's row-major of reversed shape:
/// the same order in memory, so elements are converted in one pass and never moved about.
enum ArrayCrossing {
  static func array(from value: Value) throws -> NDArray {
    if case .foreign(let object as ArrayObject) = value { return object.array }
    let extents = value.dim?.reversed() ?? [value.count]
    let shape = Shape(Array(extents))
    let numbers = try SingleNumbers(value)
    let array = NDArray(zeros: shape), target = array.floatsForOverwriting
    if let start = target.baseAddress { numbers.write(0..<target.count, to: start) }
    return array
  }

  /// Copies some samples, each `stride` elements long, of an R array or an array of the runtime.
  static func copy(_ samples: [Int], each stride: Int, of value: Value, to result: NDArray) throws {
    guard let target = result.floats.baseAddress else { return }
    if case .foreign(let object as ArrayObject) = value {
      let source = object.array.floatsForReading.baseAddress!
      for (k, sample) in samples.enumerated() { (target + k * stride).update(from: source + sample * stride, count: stride) }
    } else {
      let numbers = try SingleNumbers(value)
      for (k, sample) in samples.enumerated() { numbers.write(sample * stride..<(sample + 1) * stride, to: target + k * stride) }
    }
    result.touch()
  }

  /// The elements as an R array; a vector for rank 1.
  static func value(of array: NDArray) -> Value {
    var attributes = Attributes()
    if array.shape.rank > 1 { attributes.dim = array.shape.extents.reversed() }
    return .doubles(DoubleVector(array.doubles(), attributes))
  }

  static func shape(from value: Value) -> Shape { Shape(value.asDoubles().map { $0.isFinite ? Int($0) : 0 }.reversed()) }
  static func dims(of shape: Shape) -> Value { .vector(shape.extents.reversed().map { Int32(clamping: $0) }) }
}

/// The argument `ctx`: a context, a list of them, or NULL for the default one.
enum ContextArgument {
  static func check(_ call: BuiltinCall) throws {
    guard let given = call.optional("ctx"), !(given.isList && !given.inherits("MXContext") ? given.asElements() : [given]).allSatisfy({ $0.inherits("MXContext") }) else { return }
    throw RError("ctx must be mx.context or list of mx.context", hints: given.isFunction ? ["ctx is a function: write mx.cpu() with its parentheses"] : ["mx.cpu() is one"])
  }
}

extension BuiltinCall {
  func ndarray(_ name: String) throws -> NDArray {
    guard case .foreign(let object as ArrayObject) = try self[name] else { throw RError("argument \"\(name)\" is not an MXNDArray") }
    return object.array
  }
  func symbol(_ name: String) throws -> Symbol {
    guard case .foreign(let object as SymbolObject) = try self[name] else { throw RError("argument \"\(name)\" is not an MXSymbol") }
    return object.symbol
  }
  func executor(_ name: String) throws -> Executor {
    guard case .foreign(let object as ExecutorObject) = try self[name] else { throw RError("argument \"\(name)\" is not an MXExecutor") }
    return object.executor
  }
}
