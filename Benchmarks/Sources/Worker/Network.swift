import Runtime

/// A symbol bound to the data's shapes, with its parameters.
struct BoundNetwork {
  let executor: Executor
  let data: [(position: Int, array: NDArray)]
  /// Positions of the arguments that are learned.
  let learned: [Int]

  init(_ job: Job, isTraining: Bool) throws {
    let model = try Checkpoint(prefix: job.prefix, epoch: 0), symbol = model.symbol
    let data = try ArrayFile.load(job.data)
    let given = Dictionary(uniqueKeysWithValues: data.map { ($0.name, $0.array.shape) })
    let wanted = Set(symbol.arguments)
    func isLearned(_ name: String) -> Bool { isTraining && given[name] == nil && (!job.fixesFeatures || name.hasPrefix("fc")) }
    executor = try Executor.simpleBind(symbol, shapes: given.filter { wanted.contains($0.key) }) { isLearned($0) ? .write : .null }
    let arguments = executor.argumentNames
    try model.restore(executor)
    self.data = data.compactMap { item in arguments.firstIndex(of: item.name).map { ($0, item.array) } }
    learned = arguments.indices.filter { isLearned(arguments[$0]) }
    for (position, array) in self.data { try executor.arguments[position].assign(from: array) }
  }
}

final class Prediction: Work {
  let job: Job
  var network: BoundNetwork?
  init(_ job: Job) { self.job = job }
  func load() throws { network = try BoundNetwork(job, isTraining: false) }

  func run() throws { _ = try output() }

  func output() throws -> NDArray? {
    guard let network else { return nil }
    for (position, array) in network.data where network.executor.argumentNames[position] == "data" { try network.executor.arguments[position].assign(from: array) }
    try network.executor.forward(isTraining: false)
    let output = network.executor.outputs[0]
    _ = output.floatsForReading
    return output
  }
}

/// A step of stochastic gradient descent with momentum, and the outputs read.
final class TrainingStep: Work {
  let job: Job
  var network: BoundNetwork?
  var momenta: [NDArray] = []
  init(_ job: Job) { self.job = job }

  func load() throws {
    network = try BoundNetwork(job, isTraining: true)
    momenta = network!.learned.map { NDArray(zeros: network!.executor.arguments[$0].shape) }
  }

  func run() throws {
    guard let network else { return }
    let executor = network.executor
    for (position, array) in network.data { try executor.arguments[position].assign(from: array) }
    try executor.forward(isTraining: true)
    try executor.backward()
    let batch = executor.outputs[0].shape[0]
    let step = MomentumStep(lr: job.rate, momentum: 0.9, decay: job.rate * 1e-4, rescale: 1 / Float(batch), limit: .greatestFiniteMagnitude)
    for (k, position) in network.learned.enumerated() { step.update(executor.arguments[position], executor.gradients[position]!, state: momenta[k]) }
    _ = executor.outputs[0].floatsForReading
  }

  func output() throws -> NDArray? {
    guard let network else { return nil }
    try network.executor.forward(isTraining: false)
    return network.executor.outputs[0]
  }
}
