import Glibc
import Runtime

/// One operator at a time, forward and with gradients, on arrays of a file: see harness/operators.py.
///
///     names                               the operators and their other names, a line each
///     case FILE OP [KEY=VALUE TAB ...]    binds OP to the file's arrays: in0, in1 …, those without gradients whole0 …, heads head0 …
///     run forward|both COUNT
///     check FILE                          writes outputs and gradients, the generator seeded with 7
struct OperatorRuns {
  private var bound: OperatorCase?

  mutating func obey(_ line: String) throws {
    let words = line.split(separator: " ", maxSplits: 3).map(String.init)
    switch words[0] {
    case "names": for entry in OperatorRegistry.entries { print(([entry.name] + entry.aliases).joined(separator: " ")) }
    case "case":
      bound = nil
      let pairs = words.count > 3 ? words[3].split(separator: "\t").map(String.init) : []
      let attributes = pairs.map { pair -> (name: String, value: String) in
        let at = pair.firstIndex(of: "=") ?? pair.endIndex
        return (String(pair[..<at]), String(pair[at...].dropFirst()))
      }
      bound = try OperatorCase(words[2], attributes, try ArrayFile.load(words[1]))
    case "run": for _ in 0..<(Int(words[2]) ?? 1) { try bound?.run(withGradients: words[1] == "both") }
    default:
      RandomGenerator.shared.reseed(7)
      try ArrayFile.save(try bound?.results() ?? [], to: words[1])
    }
  }
}

/// An operator with its arrays. Steps of optimizers, which change what they are given, are called at once; the others are bound as a graph of one node.
private final class OperatorCase {
  private enum Way {
    case atOnce(op: String, attributes: [(name: String, value: String)])
    case graph(prediction: Executor, training: Executor?)
  }
  private let way: Way
  private let arrays, heads: [NDArray]

  init(_ op: String, _ attributes: [(name: String, value: String)], _ file: [(name: String, array: NDArray)]) throws {
    let inputs = file.filter { !$0.name.hasPrefix("head") }
    arrays = inputs.map { $0.array.copy() }
    heads = file.filter { $0.name.hasPrefix("head") }.map { $0.array.copy() }
    if op.contains("_update") {
      way = .atOnce(op: op, attributes: attributes)
      return
    }
    let symbol = try Symbol.apply(op, positional: arrays.indices.map { Symbol.variable("in\($0)") }, attributes: attributes, name: "op")
    let count = symbol.arguments.count, arguments = Array(arrays.prefix(count)), states = Array(arrays.dropFirst(count))
    let prediction = try Executor(symbol, arguments: arguments, gradients: arguments.map { _ in nil }, requests: arguments.map { _ in .null }, auxiliary: states)
    let wanted = inputs.prefix(count).map { $0.name.hasPrefix("in") }
    let training = heads.isEmpty ? nil : try Executor(
      symbol, arguments: arguments, gradients: zip(arguments, wanted).map { $1 ? NDArray(zeros: $0.shape, dtype: $0.dtype) : nil },
      requests: wanted.map { $0 ? .write : .null }, auxiliary: states)
    way = .graph(prediction: prediction, training: training)
  }

  func run(withGradients: Bool) throws {
    // As if it had just been written: copies in layouts kernels prefer must be made anew, as for a new batch.
    if let data = arrays.first { _ = data.rawPointer }
    switch way {
    case .atOnce(let op, let attributes): _ = try Imperative.invoke(op, positional: arrays, attributes: attributes)
    case .graph(let prediction, let training):
      if withGradients, let training {
        try training.forward(isTraining: true)
        try training.backward(headGradients: heads)
        for gradient in training.gradients { _ = gradient?.readPointer }
      } else {
        try prediction.forward(isTraining: false)
        for output in prediction.outputs { _ = output.readPointer }
      }
    }
  }

  /// What came out, as float32.
  func results() throws -> [(name: String, array: NDArray)] {
    func named(_ kind: String, _ arrays: [NDArray?]) -> [(name: String, array: NDArray)] {
      arrays.enumerated().compactMap { k, array in
        guard let array else { return nil }
        let plain = NDArray(zeros: array.shape)
        plain.setDoubles(array.doubles())
        return ("\(kind)\(k)", plain)
      }
    }
    switch way {
    case .atOnce(let op, let attributes): return named("output", try Imperative.invoke(op, positional: arrays.map { $0.copy() }, attributes: attributes))
    case .graph(let prediction, let training):
      guard let training else {
        try prediction.forward(isTraining: false)
        return named("output", prediction.outputs)
      }
      try training.forward(isTraining: true)
      try training.backward(headGradients: heads)
      return named("output", training.outputs) + named("gradient", training.gradients)
    }
  }
}
