import Spelling

/// Shapes of a node while they are being inferred. Unknown extents are 0; a wholly unknown shape is empty.
public struct ShapeSet {
  /// In the order of the operator's input names, auxiliary states last.
  public var inputs: [Shape]
  /// One for each output, hidden ones too.
  public var outputs: [Shape]

  /// Merges what is known about an input with `shape`.
  public mutating func setInput(_ index: Int, _ shape: Shape, _ name: String) throws {
    guard index < inputs.count else { return }
    guard let merged = inputs[index].merged(with: shape) else {
      throw RuntimeError("Shape inconsistent, Provided = \(inputs[index].inBrackets), inferred shape=\(shape.inBrackets)", hints: ["input '\(name)'"])
    }
    inputs[index] = try merged.checked()
  }

  /// Merges what is known about an output with `shape`; outputs up to `index` come into being. Throws where the two contradict.
  public mutating func setOutput(_ index: Int, _ shape: Shape) throws {
    while outputs.count <= index { outputs.append([]) }
    guard let merged = outputs[index].merged(with: shape) else {
      throw RuntimeError("Shape inconsistent, Provided = \(outputs[index].inBrackets), inferred shape=\(shape.inBrackets)")
    }
    outputs[index] = try merged.checked()
  }

  /// All inputs and the first output have one shape.
  public mutating func unifyAll() throws {
    var common = outputs.first ?? []
    for (index, input) in inputs.enumerated() {
      guard let merged = common.merged(with: input) else {
        throw RuntimeError("Incompatible attr in node at \(index)-th input: expected \(common.inBrackets), got \(input.inBrackets)")
      }
      common = merged
    }
    if common.extents.isEmpty { return }
    for i in inputs.indices { try setInput(i, common, "\(i)") }
    try setOutput(0, common)
  }
}

/// What `forward` works on. Inputs include the auxiliary states, last.
public struct ForwardContext {
  /// In the order of the operator's input names, auxiliary states last; of float32 unless the operator takes other types.
  public let inputs: [NDArray]
  /// To be filled by `forward`, every element: they may hold the results of an earlier run.
  public let outputs: [NDArray]
  /// Whether dropout drops and normalizations take the batch's statistics.
  public let isTraining: Bool
  /// Scratch kept from forward to backward, one for each node.
  public let memory: NodeMemory
  /// False where no backward pass can follow: nothing need be kept for it.
  public var keepsForBackward = true
  /// True where nobody reads the first input after this run: its memory may become the result's.
  var consumesData = false
  /// True where a normalization by the batch's statistics reads the first output: a kernel that can gathers them on the way (`Storage.keep(_:)`).
  var gathersStatistics = false
  /// True where only convolutions read the first output: it may be left to them what has to be done to the data for it (`PendingNormalization`).
  var mayPostpone = false
  /// Types the inputs had before they were converted for an operator of float32 arrays.
  var givenTypes: [DType]?

  /// The same with another array for an input.
  func replacing(input index: Int, with array: NDArray) -> ForwardContext {
    var changed = inputs
    changed[index] = array
    var result = ForwardContext(inputs: changed, outputs: outputs, isTraining: isTraining, memory: memory)
    (result.keepsForBackward, result.consumesData, result.givenTypes) = (keepsForBackward, consumesData, givenTypes)
    (result.gathersStatistics, result.mayPostpone) = (gathersStatistics, mayPostpone)
    return result
  }

  /// The type an input has outside the operator.
  func type(of index: Int) -> DType { givenTypes?[index] ?? inputs[index].dtype }

  /// An input's elements, to be read; an operator that changes a state takes `inputs[index].floats`.
  public func x(_ index: Int) -> UnsafeBufferPointer<Float> { inputs[index].floatsForReading }
  /// An output's elements, to be written.
  public func y(_ index: Int) -> UnsafeMutableBufferPointer<Float> { outputs[index].floats }
}

/// What `backward` works on: it *adds* each input's gradient into `inputGradients[i]` where that is not nil.
public struct BackwardContext {
  /// What `forward` was given, in the same order; not to be read where `backwardReads` says that they are not.
  public let inputs: [NDArray]
  /// What `forward` made; not to be read where `backwardReads` says that they are not: their memory may have been given back.
  public let outputs: [NDArray]
  /// One for each output; zeros where nothing came back.
  public let outputGradients: [NDArray]
  /// One for each input, holding what was added so far; nil where nobody wants it.
  public let inputGradients: [NDArray?]
  /// As in the forward run before.
  public let isTraining: Bool
  /// What `forward` left there.
  public let memory: NodeMemory
  /// Sums over all samples and places of each channel of the first output's gradient, given instead of it where `channelSumsSuffice`.
  var channelSums: [Double]?

  /// Inputs, outputs and their gradients are to be read.
  public func x(_ index: Int) -> UnsafeBufferPointer<Float> { inputs[index].floatsForReading }
  /// An output's elements, to be read.
  public func y(_ index: Int) -> UnsafeBufferPointer<Float> { outputs[index].floatsForReading }
  /// The gradient of an output, to be read.
  public func gy(_ index: Int) -> UnsafeBufferPointer<Float> { outputGradients[index].floatsForReading }
  /// The gradient of an input, to be added to; nil where nobody wants it.
  public func gx(_ index: Int) -> UnsafeMutableBufferPointer<Float>? { inputGradients[index]?.floats }

  /// Where an operator that makes all of a gradient at once writes it, and what the elements there count: 0 where they are still zero, and the
  /// memory holds anything; 1 where the gradient has to be added.
  func gradient(_ index: Int) -> (target: UnsafeMutablePointer<Float>, weight: Float)? { gradient(index, Float.self) }

  /// The same of float32 or float64 elements.
  func gradient<T: Real>(_ index: Int, _: T.Type) -> (target: UnsafeMutablePointer<T>, weight: T)? {
    guard let array = inputGradients[index] else { return nil }
    if array.isWholeStorage, array.storage.isZero { return array.elementsForOverwriting(T.self).baseAddress.map { ($0, 0) } }
    return array.elements(T.self).baseAddress.map { ($0, 1) }
  }
}

/// Scratch of a node: batch statistics, dropout masks, chosen positions.
public final class NodeMemory {
  /// Numbers, in an order of each operator's own.
  public var arrays: [[Float]] = []
  /// Positions, in an order of each operator's own, such as those of a pooling's largest elements.
  public var indices: [Int32] = []
  /// What a kernel library prepared for the node's shapes.
  var prepared: AnyObject?
  /// Nothing kept.
  public init() {}
}

/// A neural-network operator: attributes, shapes, forward, backward in one place.
public protocol Operator {
  /// MXNet's name.
  static var name: String { get }
  /// Other names it can be called by; symbol files have `name`.
  static var aliases: [String] { get }
  /// One sentence for help.
  static var summary: String { get }
  /// Reads the attributes; `inputCount` is the number of inputs given, for operators that take any number.
  init(_ a: inout AttributeReader, inputCount: Int) throws
  /// Names of the inputs; missing ones become variables `<node>_<name>`.
  var inputNames: [String] { get }
  /// Inputs that are states, not arguments: the last ones.
  var auxiliaryNames: [String] { get }
  /// One for each output, hidden ones too; `output` where there is one.
  var outputNames: [String] { get }
  /// Outputs a user sees; the rest are for the operator itself.
  var visibleOutputCount: Int { get }
  /// Outputs that symbol files count.
  var storedOutputCount: Int { get }
  /// Fills in what the known shapes tell of the others; called again until nothing changes. Throws where they contradict.
  func inferShapes(_ shapes: inout ShapeSet) throws
  /// All inputs and outputs have one type unless an operator says otherwise.
  func inferTypes(_ types: inout TypeSet) throws
  /// True for an operator whose outputs may have another type than float32 though its inputs have not.
  var namesTypes: Bool { get }
  /// True for an operator that takes arrays of any type as they are.
  var handlesTypes: Bool { get }
  /// Computes all outputs from the inputs.
  func forward(_ c: ForwardContext) throws
  /// Adds the gradients of the inputs; without one of its own an operator throws.
  func backward(_ c: BackwardContext) throws
  /// MXNet's `__init__` attribute for the variable made for an input, such as `["one", {}]`.
  func initialization(of input: String) -> String?
  /// The gradient starts here: head gradients are not needed (losses).
  var isLoss: Bool { get }
  /// What `backward` looks at besides gradients; large arrays that nobody's does are given back during a training step.
  var backwardReads: BackwardReads { get }
  /// Whether `backward` looks at nothing of the first output's gradient but the sums of its channels, where the first input's gradient is not wanted.
  var channelSumsSuffice: Bool { get }
  /// The sums over all samples and places of each channel of the first input's gradient, computed without that gradient; nil where that is not possible.
  func channelSumsOfGradient(_ c: BackwardContext) throws -> [Double]?
  /// Inputs whose first extent counts samples, where prediction computes each sample of the first output from the same one of theirs and from nothing
  /// but the other inputs: a large batch may then go through in parts. Nil where that is not so, or not known.
  var samplewiseInputs: [Int]? { get }
}

/// The arrays of a node whose elements its gradient is computed from.
public struct BackwardReads: OptionSet, Sendable {
  /// Bit 0 for inputs, bit 1 for outputs.
  public let rawValue: Int
  /// Other bits than the lowest two are without effect.
  public init(rawValue: Int) { self.rawValue = rawValue }
  /// The inputs' elements, auxiliary states among them.
  public static let inputs = BackwardReads(rawValue: 1)
  /// The outputs' elements.
  public static let outputs = BackwardReads(rawValue: 2)
}

/// What an operator does not say for itself.
extension Operator {
  /// The gradient itself is needed.
  public var channelSumsSuffice: Bool { false }
  /// Not possible.
  public func channelSumsOfGradient(_ c: BackwardContext) throws -> [Double]? { nil }
  /// No other names.
  public static var aliases: [String] { [] }
  /// No states.
  public var auxiliaryNames: [String] { [] }
  /// One, `output`.
  public var outputNames: [String] { ["output"] }
  /// All outputs are for users.
  public var visibleOutputCount: Int { outputNames.count }
  /// All outputs are counted.
  public var storedOutputCount: Int { outputNames.count }
  /// Not a loss: gradients of the outputs have to come from somewhere.
  public var isLoss: Bool { false }
  /// All of one type.
  public func inferTypes(_ types: inout TypeSet) throws { try types.unify() }
  /// Outputs are float32 where all inputs are.
  public var namesTypes: Bool { false }
  /// Other types are converted before and back after.
  public var handlesTypes: Bool { false }
  /// Nothing is given back early.
  public var backwardReads: BackwardReads { [.inputs, .outputs] }
  /// Not known.
  public var samplewiseInputs: [Int]? { nil }
  /// None: an initializer of the model chooses by the variable's name.
  public func initialization(of input: String) -> String? { nil }
  /// Throws: an operator has a gradient only where it says how.
  public func backward(_ c: BackwardContext) throws { throw RuntimeError("operator \(Self.name) has no gradient") }
}

/// An operator by name: what makes it, and its documentation.
public struct OperatorEntry {
  /// As symbol files have it.
  public let name: String
  /// Other names for it; those of later entries win where two have one.
  public let aliases: [String]
  /// One sentence, for help.
  public let summary: String
  /// Reads the attributes. Throws for those missing, of a wrong form, out of range or unknown; `inputCount` counts the inputs given.
  public let make: (_ attributes: [String: String], _ inputCount: Int) throws -> any Operator
  /// Names of the inputs (also those only some attributes ask for), and the attributes.
  public let describe: () -> (inputs: [String], attributes: [AttributeSpec])

  init<O: Operator>(_ type: O.Type) {
    self.init(O.name, O.aliases, O.summary) { try O(&$0, inputCount: $1) }
  }

  init(_ name: String, _ aliases: [String], _ summary: String, _ build: @escaping (inout AttributeReader, Int) throws -> any Operator) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    make = { attributes, count in
      do {
        var reader = AttributeReader(name, attributes)
        let made = try build(&reader, count)
        try reader.finish()
        return made
      } catch var error as RuntimeError {
        error.place = error.place ?? name
        throw error
      }
    }
    describe = {
      func inputs(_ attributes: [String: String]) -> ([String]?, [AttributeSpec]) {
        var reader = AttributeReader(name, attributes, isDescribing: true)
        let made = try? build(&reader, 1)
        return (made.map { $0.inputNames + $0.auxiliaryNames }, reader.specs)
      }
      let (usual, specs) = inputs([:])
      var names = usual ?? ["data"]
      // Inputs that come with a flag or a choice, such as an LSTM's cell state.
      for spec in specs {
        for value in spec.alternatives { for name in inputs([spec.name: value]).0 ?? [] where !names.contains(name) { names.append(name) } }
      }
      return (names, specs)
    }
  }
}

/// All operators.
public enum OperatorRegistry {
  /// In the order of their families.
  public static let entries: [OperatorEntry] = [
    NeuralOperators.entries, ElementwiseOperators.entries, ReductionOperators.entries, LayoutOperators.entries, IndexingOperators.entries,
    SequenceOperators.entries, LossOperators.entries, Creator.entries, RandomSampler.entries, Densities.entries,
    OptimizerOperators.entries, VisionOperators.entries, LinearAlgebraOperators.entries, [OperatorEntry(CustomOperator.self)],
  ].flatMap { $0 }

  private static let table: [String: OperatorEntry] = {
    var table: [String: OperatorEntry] = [:]
    for entry in entries { for name in [entry.name] + entry.aliases { table[name] = entry } }
    return table
  }()

  /// By name or alias, `_sparse_…` standing for its dense operator. Throws with the nearest names where there is none, or with what is missing for one of MXNet's.
  public static func find(_ name: String) throws -> OperatorEntry {
    if let entry = table[name] { return entry }
    // Operators on sparse arrays: all arrays are dense here.
    if name.hasPrefix("_sparse_"), let entry = table[String(name.dropFirst(8))] { return entry }
    throw MissingOperators.error(name) ?? RuntimeError("operator \(name) is not known", hints: near(name))
  }

  /// The name an operator has in symbol files and plans: its own, whichever of its spellings it was called by.
  static func primaryName(of name: String) -> String {
    guard !distinct.contains(name), let entry = try? find(name) else { return name }
    return entry.name
  }

  /// Spellings here that are operators of their own in MXNet.
  private static let distinct: Set<String> = [
    "BatchNorm_v1", "Convolution_v1", "Pooling_v1", "_CrossDeviceCopy", "_contrib_SparseEmbedding", "_copyto", "_grad_add", "_np_copy", "_scatter_elemwise_div",
    "_scatter_minus_scalar", "_scatter_plus_scalar", "_zeros_without_dtype",
  ]

  /// Operators of any number of inputs, which files tell by the attribute `num_args`: MXNet does not read one without it.
  static func countsInputs(_ entry: OperatorEntry) -> Bool {
    if let known = counting.with({ $0[entry.name] }) { return known }
    let counts = entry.describe().attributes.contains { $0.name == "num_args" }
    counting.with { $0[entry.name] = counts }
    return counts
  }

  /// Of the operators asked about: describing all of them takes longer than a small script.
  private static let counting = Lock<[String: Bool]>([:])

  /// Every name an operator goes by.
  public static var names: [String] { Array(table.keys) }

  /// A hint with up to three names that are, contain, or lie within `name`, or differ by few letters, the nearest first.
  private static func near(_ name: String) -> [String] {
    let lower = Array(name.lowercased().utf8), allowed = max(1, lower.count / 4)
    let found = table.keys.filter { !$0.isEmpty }.map { key -> (key: String, distance: Int) in
      let other = Array(key.lowercased().utf8)
      if other == lower { return (key, 0) }
      if abs(other.count - lower.count) <= allowed, let changes = EditDistance.between(lower, other, limit: allowed) { return (key, changes) }
      let (short, long) = key.count < name.count ? (key.lowercased(), name.lowercased()) : (name.lowercased(), key.lowercased())
      return (key, short.utf8.count >= 4 && long.contains(short) ? 100 + long.utf8.count - short.utf8.count : Int.max)
    }.filter { $0.distance < Int.max }.sorted { ($0.distance, $0.key) < ($1.distance, $1.key) }.prefix(3).map(\.key)
    return found.isEmpty ? [] : ["did you mean \(found.joined(separator: ", "))?"]
  }
}
