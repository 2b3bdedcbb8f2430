import Lang
import Runtime

/// Arrays: making, reading, files, random numbers, arithmetic.
enum ArrayBindings {
  static let all: [Builtin] = [
    Builtin("mx.nd.array", "src.array, ctx = NULL", "An array of the runtime (float32) from an R vector, matrix or array of the same `dim`; the last dimension is that of the examples. `as.array` turns it back. Source: mxnet R package.") { call in
      let value = try call[0]
      if value.inherits("data.frame") { throw RError("mx.nd.array takes an object of class array, vector or matrix only.", hints: ["data.matrix makes a matrix of a data frame"]) }
      return try made(try ArrayCrossing.array(from: value), call)
    },
    Builtin("mx.nd.zeros", "shape, ctx = NULL", "An array of zeros; `shape` in R's order. Source: mxnet R package.") { call in
      try made(NDArray(zeros: try shape(call)), call)
    },
    Builtin("mx.nd.ones", "shape, ctx = NULL", "An array of ones. Source: mxnet R package.") { call in
      let array = NDArray(zeros: try shape(call))
      array.fill(1)
      return try made(array, call)
    },
    Builtin("mx.nd.copyto", "src, ctx", "A copy. Source: mxnet R package.") { call in .foreign(ArrayObject(try call.ndarray("src").copy())) },
    Builtin("mx.nd.load", "filename", "Arrays of a file, as a named list. Source: mxnet R package.") { call in
      let path = FilePath.expanded(try call.string("filename"))
      let arrays = try translating { try ArrayFile.load(path) }
      let named = arrays.contains { !$0.name.isEmpty }
      return .list(arrays.map { .foreign(ArrayObject($0.array)) }, names: named ? arrays.map { $0.name } : nil)
    },
    Builtin("mx.nd.save", "ndarray, filename", "Writes a list of arrays. Source: mxnet R package.") { call in
      let arrays = try named(call[0])
      let path = FilePath.expanded(try call.string("filename"))
      try translating { try ArrayFile.save(arrays, to: path) }
      return call.invisible(.null)
    },
    Builtin(".mx.model.write", "symbol, arrays, prefix, iteration", "Writes a network and its arrays; old files stay until both new ones are whole.") { call in
      let symbol = try call.symbol("symbol"), arrays = try named(call[1]), prefix = FilePath.expanded(try call.string("prefix"))
      try translating { try Checkpoint.save(symbol, arrays, prefix: prefix, epoch: try call.integer("iteration")) }
      return call.invisible(.null)
    },
    Builtin("is.mx.ndarray", "src.array", "TRUE for arrays of the runtime. Source: mxnet R package.") { .bool(try $0[0].inherits("MXNDArray")) },
    Builtin("mx.set.seed", "seed", "Seeds the runtime's random numbers. Source: mxnet R package.") { call in
      let seed = try call["seed"]
      guard seed.isNumeric || seed.type == .logical else { throw RError("Not compatible with requested type: [type=\(seed.type.typeName); target=integer].") }
      RandomGenerator.shared.reseed(try call.integer("seed"))
      return call.invisible(.null)
    },
    Builtin("mx.runif", "shape, min = 0, max = 1, ctx = NULL", "Uniform random numbers. Source: mxnet R package.") { call in
      try drawn("_random_uniform", ["low": "min", "high": "max"], call)
    },
    Builtin("mx.rnorm", "shape, mean = 0, sd = 1, ctx = NULL", "Normal random numbers. Source: mxnet R package.") { call in
      try drawn("_random_normal", ["loc": "mean", "scale": "sd"], call)
    },
    Builtin("as.array.MXNDArray", "x, ...", "The elements as an R array.") { ArrayCrossing.value(of: try $0.ndarray("x")) },
    Builtin("as.matrix.MXNDArray", "x, ...", "The elements as an R matrix.") { call in
      let array = try call.ndarray("x")
      guard array.shape.rank == 2 else { throw RError("The input argument is not two dimensional matrix.") }
      return ArrayCrossing.value(of: array)
    },
    Builtin("as.numeric.MXNDArray", "x, ...", "The elements as a vector.") { .vector(try $0.ndarray("x").doubles()) },
    Builtin("as.double.MXNDArray", "x, ...", "The elements as a vector.") { .vector(try $0.ndarray("x").doubles()) },
    Builtin("as.vector.MXNDArray", "x, ...", "The elements as a vector.") { .vector(try $0.ndarray("x").doubles()) },
    Builtin("dim.MXNDArray", "x", "Dimensions in R's order.") { ArrayCrossing.dims(of: try $0.ndarray("x").shape) },
    Builtin("length.MXNDArray", "x", "Number of elements.") { .int(try $0.ndarray("x").count) },
    Builtin("print.MXNDArray", "x, ...", "Prints the elements as an R array.") { call in
      try call.interpreter.printValue(ArrayCrossing.value(of: try call.ndarray("x")), in: call.environment)
      return call.invisible(try call[0])
    },
    Builtin("Ops.MXNDArray", "e1, e2", "Arithmetic on arrays. Source: mxnet R package.") { call in
      // R's arrays of several elements are operands like those of the runtime.
      func operand(_ value: Value) throws -> Value {
        guard value.count > 1, value.isNumeric || value.type == .logical else { return value }
        return .foreign(ArrayObject(try ArrayCrossing.array(from: value)))
      }
      let left = try operand(try call[0]), right = try call.values[1].map(operand)
      func array(_ value: Value?) -> NDArray? { if case .foreign(let object as ArrayObject)? = value { return object.array } else { return nil } }
      let op = call.interpreter.currentGeneric ?? "+"
      if right == nil, op == "-", let x = array(left) { return try translating { .foreign(ArrayObject(try Imperative.invoke("negative", positional: [x])[0])) } }
      let (name, scalar) = try SymbolBindings.scalarForm(op, left, right) { array($0) != nil }
      var inputs = [array(left), array(right)].compactMap { $0 }
      // A vector beside an array of as many elements, as labels beside predictions: it takes that array's shape.
      if inputs.count == 2, inputs[0].shape != inputs[1].shape, inputs[0].count == inputs[1].count, let vector = inputs.firstIndex(where: { $0.shape.rank == 1 }) {
        inputs[vector] = try translating { try inputs[vector].reshaped(inputs[1 - vector].shape) }
      }
      return try translating { .foreign(ArrayObject(try Imperative.invoke(name, positional: inputs, attributes: scalar.map { [("scalar", $0)] } ?? [])[0])) }
    },
    Builtin("ctx", "nd", "The context of an array. Source: mxnet R package.") { call in
      guard case .foreign(let object as ArrayObject) = try call[0] else { return .null }
      return object.context.isNull ? try call.interpreter.callFunction("mx.cpu", [], environment: call.environment) : object.context
    },
    Builtin(".mx.nd.samples", "x, index", "The chosen samples (along R's last dimension) of an R array or an array, in one pass.") { call in
      let chosen = try samples(call)
      let result = NDArray(zeros: try Shape([chosen.indices.count] + chosen.extents).checked())
      try ArrayCrossing.copy(chosen.indices, each: chosen.stride, of: try call["x"], to: result)
      return .foreign(ArrayObject(result))
    },
    Builtin(".mx.nd.assign", "target, source", "Copies the elements of `source` into `target`.") { call in
      let target = try call.ndarray("target"), source = try ArrayCrossing.array(from: try call["source"])
      if target.storage !== source.storage || target.count != source.count {
        guard target.shape == source.shape || target.count == source.count && source.shape.rank <= 1 else {
          throw RError("Shapes do not match: the array has \(target.shape.inROrder), the value \(source.shape.inROrder)")
        }
        try translating { try target.assign(from: source) }
      }
      return call.invisible(.null)
    },
  ]

  /// The arrays of a list, or one array, with their names.
  private static func named(_ value: Value) throws -> [(name: String, array: NDArray)] {
    let names = value.isList ? value.names : nil
    return try (value.isList ? value.asElements() : [value]).enumerated().map { (names?[$0] ?? "", try ArrayCrossing.array(from: $1)) }
  }

  /// The samples that `index` chooses of `x`, counted from 0, and the extents and number of elements of each.
  static func samples(_ call: BuiltinCall) throws -> (indices: [Int], extents: [Int], stride: Int) {
    let value = try call["x"]
    let extents: [Int]
    if case .foreign(let object as ArrayObject) = value { extents = object.array.shape.extents } else { extents = (value.dim ?? [value.count]).reversed() }
    let count = extents.first ?? 0
    let chosen = try call["index"].asIntegers().map { index -> Int in
      guard index >= 1, Int(index) <= count else { throw RError("sample \(index) is not among the \(count)") }
      return Int(index) - 1
    }
    return (chosen, Array(extents.dropFirst()), extents.dropFirst().reduce(1, *))
  }

  /// An array that the sampler `op` fills; `parameters` are the call's names for those of the sampler. MXNet takes them as text of 6 significant digits.
  private static func drawn(_ op: String, _ parameters: KeyValuePairs<String, String>, _ call: BuiltinCall) throws -> Value {
    let attributes = try parameters.map { parameter, name -> (name: String, value: String) in
      guard try call[name].isNumeric else { throw RError("mx.rnorm only accept numeric \(name)") }
      let text = AttributeText.text(of: .double(try call.double(name)))
      guard let number = Float(text), !number.isNaN else { throw call.invalid(name) }
      return (parameter, text)
    }
    let shape = try shape(call)
    guard shape.count > 0 else { return try made(NDArray(zeros: shape), call) }
    return try made(try translating { try Imperative.invoke(op, positional: [], attributes: attributes + [("shape", shape.description)])[0] }, call)
  }

  private static func shape(_ call: BuiltinCall) throws -> Shape {
    let value = try call[0]
    guard value.isNumeric, value.asDoubles().allSatisfy({ $0 >= 0 && $0.isFinite }) else { throw RError("invalid 'shape' argument") }
    let shape = ArrayCrossing.shape(from: value)
    guard let count = shape.checkedCount, count < 1 << 34 else { throw RError("invalid 'shape' argument") }
    return shape
  }

  private static func made(_ array: NDArray, _ call: BuiltinCall) throws -> Value {
    let object = ArrayObject(array)
    if let context = call.optional("ctx") {
      guard context.inherits("MXContext") else { throw RError("wrong mx.context object, please specify with mx.cpu() or mx.gpu()") }
      object.context = context
    }
    return .foreign(object)
  }
}
