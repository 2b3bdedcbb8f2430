/// What happens to an argument's gradient: none is computed, each backward run replaces it, or adds to it.
public enum GradientRequest: String, Sendable { case null, write, add }

/// A symbol bound to arrays: runs forward and backward.
public final class Executor {
  /// The graph the executor was bound to.
  public let symbol: Symbol
  /// In the order of `symbol.arguments`.
  public private(set) var arguments: [NDArray]
  /// One for each argument; nil where none was requested.
  public private(set) var gradients: [NDArray?]
  /// States that forward runs in training change, such as moving means.
  public private(set) var auxiliary: [NDArray]
  /// Of the last forward run; before it zeros, without elements where shapes depend on numbers.
  public internal(set) var outputs: [NDArray] = []
  /// What was asked for each argument.
  public let requests: [GradientRequest]
  /// In the order of `arguments`.
  public let argumentNames: [String]
  /// In the order of `auxiliary`.
  public let auxiliaryNames: [String]

  let nodes: [GraphNode]
  /// Outputs of each node, by position in `nodes`.
  var values: [[NDArray]]
  /// Inputs of each node.
  var inputs: [[NDArray]] = []
  var positions: [ObjectIdentifier: Int] = [:]
  var memories: [NodeMemory]
  /// Nodes some requested gradient passes through.
  var needsGradient: [Bool]
  private let wantsGradients: Bool
  /// Whether results get their shapes in each forward run.
  let isShapedByValues: Bool
  /// Gradients whose array is that of an argument or state: they must not change before all is read.
  let sharesArguments: [Bool]
  var wasTraining = false
  /// Nodes whose outputs no gradient is computed from, listed where forward reads them last.
  private var expiring: [[Int]] = []
  /// What training computes as one: batch normalizations and the relu that is the only reader of their result, by position.
  private var rectifiers: [Int: Int] = [:]
  /// Poolings of maxima that are the only reader of such a relu, by the position of the normalization.
  private var poolers: [Int: Int] = [:]
  /// Those of them whose result is made again in backward instead of being kept, listed where forward reads them last.
  private var remakable: [[Int]] = []
  /// Normalizations whose relu only convolutions read.
  private var postponable: Set<Int> = []
  /// Nodes whose first output a normalization by the batch's statistics reads.
  private var isNormalized: Set<Int> = []
  /// Relus that the last forward run computed with their normalization, and the position of that.
  var rectified: [Int: Int] = [:]
  /// Poolings that it computed with a normalization and its relu, and the position of the normalization.
  var pooled: [Int: Int] = [:]
  /// Memory of results that are joined, from the first of them until the node that joins them has run.
  var joints: [Int: LayoutMemory] = [:]
  /// What one kernel computes of the nodes no gradient goes through, where the last of them stood.
  private var frozenSteps: [Int: ExecutionPlan.Step] = [:]
  /// The nodes of those steps but their last.
  private var isAbsorbed: [Bool] = []
  /// Training runs, up to three.
  private var runCount = 0
  /// Nodes that give outputs of the graph.
  var isOutput: [Bool] = []
  /// True once a backward pass has given back what the forward run left for it.
  var isSpent = false
  /// How forward runs where nobody wants gradients or watches internal outputs.
  let plan: ExecutionPlan
  /// What a large batch goes through in parts with.
  private(set) lazy var portions = Portions(of: self)
  /// Nodes whose first input wants of its gradient no more than each channel's sum, and the node that input comes from, by position: normalizations of
  /// the graph's data.
  private(set) var summed: [Int: Int] = [:]
  /// Looked at between nodes; throwing ends the run.
  public var checkpoint: (() throws -> Void)?
  /// Called with each output's name and array after its node ran.
  public var monitor: ((String, NDArray) throws -> Void)?

  /// Binds `symbol` to arrays given in the order of its arguments and auxiliary states.
  ///
  /// - Throws: when shapes do not fit the graph, and where a gradient that is asked for has no array of the argument's shape.
  public init(_ symbol: Symbol, arguments: [NDArray], gradients: [NDArray?], requests: [GradientRequest], auxiliary: [NDArray]) throws {
    self.symbol = symbol
    self.arguments = arguments
    self.gradients = gradients
    self.requests = requests
    self.auxiliary = auxiliary
    argumentNames = symbol.arguments
    auxiliaryNames = symbol.auxiliaryStates
    guard arguments.count == argumentNames.count else { throw RuntimeError("\(argumentNames.count) arguments are needed, \(arguments.count) were given") }
    guard auxiliary.count == auxiliaryNames.count else { throw RuntimeError("\(auxiliaryNames.count) auxiliary states are needed, \(auxiliary.count) were given") }
    guard gradients.count == argumentNames.count, requests.count == argumentNames.count else {
      throw RuntimeError("\(argumentNames.count) arguments need as many gradients and requests, \(gradients.count) and \(requests.count) were given", hints: ["a gradient nobody wants is nil, its request null"])
    }
    for (k, name) in argumentNames.enumerated() where requests[k] != .null {
      guard let gradient = gradients[k] else { throw RuntimeError("the gradient of '\(name)' is to be kept (\(requests[k].rawValue)), but no array was given for it") }
      guard gradient.shape == arguments[k].shape else { throw RuntimeError("the gradient of '\(name)' has shape \(gradient.shape), the argument \(arguments[k].shape)") }
    }
    for (name, array) in zip(argumentNames + auxiliaryNames, arguments + auxiliary) where array.count == 0 {
      throw RuntimeError("'\(name)' of shape \(array.shape) has no elements")
    }
    let bound = Set((arguments + auxiliary).map { ObjectIdentifier($0.storage) })
    sharesArguments = gradients.map { $0.map { bound.contains(ObjectIdentifier($0.storage)) } ?? false }
    nodes = symbol.nodes
    var known: [String: Shape] = [:]
    for (name, array) in zip(argumentNames, arguments) { known[name] = array.shape }
    for (name, array) in zip(auxiliaryNames, auxiliary) { known[name] = array.shape }
    let inference = try ShapeInference(symbol, known: known)
    var elementTypes: [String: DType] = [:]
    for (name, array) in zip(argumentNames + auxiliaryNames, arguments + auxiliary) { elementTypes[name] = array.dtype }
    let types = try TypeInference(symbol, known: elementTypes)
    guard inference.sufficesToBind else { throw RuntimeError("shapes are not complete", hints: ["unknown: \(inference.missing.joined(separator: ", "))"]) }
    isShapedByValues = nodes.contains { $0.op is ValueShaped }
    plan = ExecutionPlan(nodes, outputs: symbol.outputs) { inference.shape(of: $0) }
    var variables: [ObjectIdentifier: NDArray] = [:]
    for (node, array) in zip(symbol.argumentNodes, arguments) { variables[ObjectIdentifier(node)] = array }
    for (node, array) in zip(symbol.auxiliaryNodes, auxiliary) { variables[ObjectIdentifier(node)] = array }
    values = []
    memories = nodes.map { _ in NodeMemory() }
    needsGradient = [Bool](repeating: false, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      positions[ObjectIdentifier(node)] = index
      if node.isVariable { values.append([variables[ObjectIdentifier(node)]!]) } else {
        values.append((0..<node.op!.outputNames.count).map { NDArray(zeros: inference.shape(of: .init(node, $0)), dtype: types.type(of: .init(node, $0))) })
      }
    }
    var requested: Set<ObjectIdentifier> = []
    for (node, request) in zip(symbol.argumentNodes, requests) where request != .null { requested.insert(ObjectIdentifier(node)) }
    wantsGradients = !requested.isEmpty
    for (index, node) in nodes.enumerated() {
      needsGradient[index] = node.isVariable ? requested.contains(ObjectIdentifier(node)) : node.inputs.contains { needsGradient[positions[ObjectIdentifier($0.node)]!] }
    }
    isOutput = [Bool](repeating: false, count: nodes.count)
    for output in symbol.outputs { isOutput[positions[ObjectIdentifier(output.node)]!] = true }
    expiring = [[Int]](repeating: [], count: nodes.count)
    remakable = expiring
    findExpiring()
    isAbsorbed = [Bool](repeating: false, count: nodes.count)
    if wantsGradients { findFrozenSteps { inference.shape(of: $0) } }
    inputs = nodes.map { $0.inputs.map { values[positions[ObjectIdentifier($0.node)]!][$0.index] } }
    outputs = symbol.outputs.map { values[positions[ObjectIdentifier($0.node)]!][$0.index] }
  }

  private func findExpiring() {
    var lastReader = nodes.indices.map { $0 }
    var readers = [[Int]](repeating: [], count: nodes.count)
    var isRead = nodes.indices.map { needsGradient[$0] && nodes[$0].op?.backwardReads.contains(.outputs) != false }
    for (index, node) in nodes.enumerated() {
      for input in node.inputs {
        let source = positions[ObjectIdentifier(input.node)]!
        lastReader[source] = index
        readers[source].append(index)
        if needsGradient[index], node.op?.backwardReads.contains(.inputs) != false { isRead[source] = true }
      }
    }
    for index in nodes.indices where !nodes[index].isVariable && !isOutput[index] && !isRead[index] { expiring[lastReader[index]].append(index) }
    for (index, node) in nodes.enumerated() {
      guard node.op?.channelSumsSuffice == true, needsGradient[index], let data = node.inputs.first, !needsGradient[positions[ObjectIdentifier(data.node)]!], !isOutput[index],
        readers[index].count == 1, let reader = readers[index].first, let input = nodes[reader].inputs.first, input.node === node, input.index == 0
      else { continue }
      summed[reader] = index
    }
    for (index, node) in nodes.enumerated() {
      if let normalization = node.op as? BatchNorm, !normalization.usesGlobalStatistics, normalization.axis == 1, let data = node.inputs.first, data.index == 0 {
        isNormalized.insert(positions[ObjectIdentifier(data.node)]!)
      }
      guard let normalization = node.op as? BatchNorm, !normalization.showsStatistics, !isOutput[index], readers[index].count == 1, let relu = readers[index].first,
        (nodes[relu].op as? Activation)?.kind == "relu", let data = node.inputs.first
      else { continue }
      rectifiers[index] = relu
      if !isOutput[relu], readers[relu].count == 1, let pooling = readers[relu].first, nodes[pooling].op is Pooling { poolers[index] = pooling }
      let isConvolved = readers[relu].allSatisfy { reader in
        nodes[reader].op is Convolution && nodes[reader].inputs.enumerated().allSatisfy { $0.offset == 0 || $0.element.node !== nodes[relu] }
      }
      if isConvolved, !isOutput[relu] { postponable.insert(index) }
      let isKept = isOutput[relu] || data.node.isVariable || values[relu][0].count < 1 << 18
      if !isKept, isRead[relu] { remakable[lastReader[relu]].append(relu) }
    }
  }

  private func findFrozenSteps(shape: (GraphNode.Output) -> Shape) {
    let frozen = ExecutionPlan(nodes, outputs: symbol.outputs, isTraining: true, mayFuse: { !needsGradient[$0] }, shape: shape)
    let steps = frozen.steps.filter { $0.nodes.count > 1 }
    for step in steps {
      // All of a step runs where its last node stands: what its other nodes read must not be given up before.
      let read = Set(step.nodes.dropLast().flatMap { nodes[$0].inputs.map { positions[ObjectIdentifier($0.node)]! } })
      for index in step.nodes[0]..<step.last where !step.nodes.contains(index) {
        expiring[step.last] += expiring[index].filter(read.contains)
        expiring[index].removeAll(where: read.contains)
      }
    }
    for step in steps {
      step.expiring = step.nodes.flatMap { expiring[$0] }
      frozenSteps[step.last] = step
      for index in step.nodes.dropLast() { isAbsorbed[index] = true }
    }
  }

  /// Makes all arrays from the shapes of some arguments.
  ///
  /// - Parameters:
  ///   - shapes: at least those of the data.
  ///   - request: what happens to gradients, by argument name; none are computed without it.
  public static func simpleBind(_ symbol: Symbol, shapes: [String: Shape], types: [String: DType] = [:], request: (String) -> GradientRequest = { _ in .null }) throws -> Executor {
    let inference = try ShapeInference(symbol, known: shapes)
    guard inference.sufficesToBind else {
      let known = Set(symbol.arguments + symbol.auxiliaryStates), others = shapes.keys.filter { !known.contains($0) }.sorted()
      throw RuntimeError(
        "Need more shape information to decide the shapes of arguments",
        hints: ["unknown: \(inference.missing.joined(separator: ", "))"] + (others.isEmpty ? [] : ["shapes were given for \(others.joined(separator: ", ")), which the symbol does not have"]))
    }
    let argumentNodes = symbol.argumentNodes
    let elementTypes = try TypeInference(symbol, known: types)
    func zeros(_ node: GraphNode) -> NDArray { NDArray(zeros: inference.shape(of: node), dtype: elementTypes.type(of: node)) }
    let arguments = argumentNodes.map(zeros)
    let requests = argumentNodes.map { request($0.name) }
    let gradients = zip(argumentNodes, requests).map { $1 == .null ? nil : zeros($0) }
    return try Executor(
      symbol, arguments: arguments, gradients: gradients, requests: requests,
      auxiliary: symbol.auxiliaryNodes.map(zeros))
  }

  /// An executor of the same symbol for other shapes of some arguments, as for a last batch that is smaller. Arrays whose shapes stay are shared
  /// with this one, with their gradients; the others are new and zero.
  ///
  /// - Parameter allowsOthers: let the shapes of arguments not named change with them.
  /// - Throws: when shapes do not fit the graph, and when an argument or state that was not named would get another shape.
  public func reshaped(_ shapes: [String: Shape], allowsOthers: Bool = false) throws -> Executor {
    for name in shapes.keys.sorted() where !argumentNames.contains(name) {
      throw RuntimeError("cannot find key \(name) among the arguments", hints: ["arguments: \(argumentNames.joined(separator: ", "))"])
    }
    let inference = try ShapeInference(symbol, known: shapes)
    guard inference.sufficesToBind else {
      throw RuntimeError("cannot infer the shapes of all arguments", hints: ["unknown: \(inference.missing.joined(separator: ", "))"])
    }
    func fitted(_ name: String, _ node: GraphNode, _ array: NDArray) throws -> NDArray {
      let shape = inference.shape(of: node)
      if shape == array.shape { return array }
      guard allowsOthers || shapes[name] != nil else {
        throw RuntimeError("Shape of unspecified array '\(name)' changed from \(array.shape) to \(shape)", hints: ["its elements would not be shared; name it, or allow others to change"])
      }
      return NDArray(zeros: try shape.checked(), dtype: array.dtype)
    }
    let newArguments = try symbol.argumentNodes.indices.map { try fitted(argumentNames[$0], symbol.argumentNodes[$0], arguments[$0]) }
    let newStates = try symbol.auxiliaryNodes.indices.map { try fitted(auxiliaryNames[$0], symbol.auxiliaryNodes[$0], auxiliary[$0]) }
    let newGradients = gradients.indices.map { k in
      gradients[k].map { newArguments[k] === arguments[k] ? $0 : NDArray(zeros: newArguments[k].shape, dtype: $0.dtype) }
    }
    return try Executor(symbol, arguments: newArguments, gradients: newGradients, requests: requests, auxiliary: newStates)
  }

  /// Binds for prediction to the arrays of a model themselves. Small ones are copied, since normalization may set its gamma to 1.
  ///
  /// - Returns: nil unless the parameters and states are those the symbol needs beside the data and labels, in their shapes.
  public static func predicting(_ symbol: Symbol, shapes: [String: Shape], parameters: [String: NDArray], states: [String: NDArray]) throws -> Executor? {
    let inference = try ShapeInference(symbol, known: shapes)
    guard inference.sufficesToBind else {
      let plain = symbol.withPlainLabels, names = Set(plain.arguments)
      guard plain.arguments != symbol.arguments, shapes.keys.allSatisfy(names.contains) else { return nil }
      return try predicting(plain, shapes: shapes, parameters: parameters, states: states)
    }
    var used = 0
    /// The given array where it fits, a new one for what is not given.
    func choose(_ node: GraphNode, _ given: [String: NDArray]) -> NDArray? {
      let shape = inference.shape(of: node)
      guard let array = given[node.name] else { return NDArray(zeros: shape) }
      used += 1
      guard array.shape == shape, array.dtype == .float32, shapes[node.name] == nil else { return nil }
      return array.count > 4096 ? array : array.copy()
    }
    var arguments: [NDArray] = [], auxiliary: [NDArray] = []
    for node in symbol.argumentNodes {
      guard let array = choose(node, parameters) else { return nil }
      arguments.append(array)
    }
    for node in symbol.auxiliaryNodes {
      guard let array = choose(node, states) else { return nil }
      auxiliary.append(array)
    }
    guard used == parameters.count + states.count else { return nil }
    return try Executor(
      symbol, arguments: arguments, gradients: arguments.map { _ in nil }, requests: arguments.map { _ in .null }, auxiliary: auxiliary)
  }

  /// Computes the outputs from the arguments.
  public func forward(isTraining: Bool) throws {
    wasTraining = isTraining
    isSpent = false
    rectified = [:]
    pooled = [:]
    if isTraining, runCount < 3, gradients.reduce(0, { $0 + ($1?.count ?? 0) }) >= 1 << 22 {
      // Arrays that stay (gradients, states of the optimizer) were made in the first steps, among those that go: pages between them would serve nobody.
      // Small networks may be bound anew for every batch and had better keep their pages.
      PageMemory.giveBack()
      runCount += 1
    }
    if isShapedByValues { return try forwardByValues(isTraining: isTraining) }
    guard !isTraining, followsPlan else { return try runNodes(isTraining: isTraining) }
    let measured = ConvolutionChoice.countOfFewPictures
    if try portions?.run() != true { for step in plan.steps { try run(step) } }
    // Pages of samples, among which results of this run lay here and there: of few pictures the next runs need less.
    if ConvolutionChoice.countOfFewPictures > measured { PageMemory.giveBack() }
  }

  /// Runs node by node what a gradient may go through.
  private func runNodes(isTraining: Bool) throws {
    let fuses = mayFuse && monitor == nil
    for index in nodes.indices where rectified[index] == nil && pooled[index] == nil && !(fuses && isAbsorbed[index]) {
      if fuses, let step = frozenSteps[index] {
        try run(step)
        for node in step.nodes { giveUp(after: node) }
        continue
      }
      if try !isTraining || !runRectified(index) { try run(index, isTraining: isTraining) }
      if monitor == nil { giveUp(after: index) }
    }
  }

  /// Gives up what no later node of a forward run reads, and no gradient is computed from or what can be made again for it.
  private func giveUp(after index: Int) {
    for source in expiring[index] { forget(source) }
    for relu in remakable[index] {
      guard let normalization = rectified[relu], let layer = memories[normalization].prepared as? TrainingNormalizationLayer else { continue }
      let data = inputs[normalization][0]
      values[relu][0].storage.discard { try layer.remake(data) }
    }
  }

  /// Fused nodes leave no outputs, so nobody may ask for them: neither a monitor nor a backward pass.
  private var followsPlan: Bool { mayFuse && monitor == nil && !wantsGradients }
  private var mayFuse: Bool { ExecutionPlan.isEnabled && OneDNN.isReady }

  /// Gives back a node's large outputs. Further outputs that lie row-major stay: operators keep numbers for backward there.
  func forget(_ index: Int) { for (k, array) in values[index].enumerated() { array.storage.forget(isPlainToo: k == 0) } }

  /// Runs one node by itself.
  func run(_ index: Int, isTraining: Bool) throws {
    let node = nodes[index]
    guard let op = node.op else { return }
    try checkpoint?()
    do {
      let start = Profiler.begin()
      try TypedExecution.forward(op, ForwardContext(inputs: inputs[index], outputs: values[index], isTraining: isTraining, memory: memories[index], keepsForBackward: needsGradient[index], consumesData: consumesData(index), gathersStatistics: gathersStatistics(index)))
      Profiler.end(start, node.opName, node: node.name)
    } catch var error as RuntimeError {
      error.place = error.place ?? "operator \(node.name)"
      throw error
    }
    for output in values[index] {
      let statistics = output.gatheredStatistics
      output.touch()
      output.keep(statistics)
    }
    if let monitor { for k in 0..<op.visibleOutputCount { try monitor(Symbol.outputName(.init(node, k)), values[index][k]) } }
  }

  /// Whether nobody reads a node's first input after it.
  private func consumesData(_ index: Int) -> Bool {
    guard monitor == nil, let data = nodes[index].inputs.first, data.index == 0 else { return false }
    return expiring[index].contains(positions[ObjectIdentifier(data.node)]!)
  }

  /// Whether the statistics of a node's first output are wanted.
  func gathersStatistics(_ index: Int) -> Bool { wasTraining && isNormalized.contains(index) && ExecutionPlan.isEnabled }

  /// Runs a batch normalization with the relu after it, and with the maximum pooling of that; false when they have to run one by one.
  private func runRectified(_ index: Int) throws -> Bool {
    guard monitor == nil, ExecutionPlan.isEnabled, let relu = rectifiers[index], let normalization = nodes[index].op as? BatchNorm else { return false }
    try checkpoint?()
    func context(_ result: Int) -> ForwardContext {
      ForwardContext(
        inputs: inputs[index], outputs: [values[result][0]] + values[index].dropFirst(), isTraining: true, memory: memories[index], keepsForBackward: needsGradient[index],
        consumesData: consumesData(index), mayPostpone: postponable.contains(index))
    }
    guard inputs[index].allSatisfy({ $0.dtype == .float32 }) else { return false }
    let start = Profiler.begin()
    if let pooling = poolers[index], let geometry = (nodes[pooling].op as? Pooling)?.maxima(values[relu][0].shape, values[pooling][0].shape),
      try normalization.forwardRectified(context(pooling), pooling: geometry)
    {
      (rectified[relu], pooled[pooling]) = (index, index)
      if let layer = memories[index].prepared as? TrainingNormalizationLayer {
        let data = inputs[index][0]
        values[relu][0].storage.discard { try layer.remake(data) }
      }
      values[pooling][0].touch()
      Profiler.end(start, [index, relu, pooling].map { nodes[$0].opName }.joined(separator: "+"), node: nodes[pooling].name)
      return true
    }
    guard try normalization.forwardRectified(context(relu)) else { return false }
    rectified[relu] = index
    values[relu][0].touch()
    Profiler.end(start, [index, relu].map { nodes[$0].opName }.joined(separator: "+"), node: nodes[relu].name)
    return true
  }
}
