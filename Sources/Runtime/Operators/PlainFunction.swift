/// An operator given by closures: its shapes from known input shapes, what it does, and its gradient (nil where there is none).
struct PlainFunction: Operator {
  static let name = "function"
  static let summary = ""
  let inputNames: [String]
  let outputNames: [String]
  let visibleOutputCount: Int
  var storedOutputCount: Int
  let shape: ([Shape]) throws -> [Shape]
  let run: (ForwardContext) throws -> Void
  let gradient: ((BackwardContext) throws -> Void)?
  /// Types of the outputs where they are given; nil where all inputs and outputs have one.
  let types: ((inout TypeSet) throws -> Void)?
  /// Takes arrays of any type as they are.
  let handlesTypes: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { self.init(["data"], shape: { $0 }, { _ in }) }
  init(
    _ inputs: [String], outputs: [String] = ["output"], visible: Int? = nil, shape: @escaping ([Shape]) throws -> [Shape], _ run: @escaping (ForwardContext) throws -> Void,
    gradient: ((BackwardContext) throws -> Void)? = nil, types: ((inout TypeSet) throws -> Void)? = nil, handlesTypes: Bool = false
  ) {
    (self.types, self.handlesTypes) = (types, handlesTypes)
    (inputNames, outputNames, visibleOutputCount, self.shape, self.run, self.gradient) = (inputs, outputs, visible ?? outputs.count, shape, run, gradient)
    storedOutputCount = outputs.count
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard shapes.inputs.allSatisfy(\.isKnown) else { return }
    for (k, output) in try shape(shapes.inputs).enumerated() { try shapes.setOutput(k, try output.checked()) }
  }

  func inferTypes(_ set: inout TypeSet) throws { if let types { try types(&set) } else { try set.unify() } }
  var namesTypes: Bool { types != nil }
  func forward(_ c: ForwardContext) throws { try run(c) }
  func backward(_ c: BackwardContext) throws { try gradient?(c) }

  /// Names of any number of inputs.
  static func numbered(_ count: Int) -> [String] { (0..<count).map { "arg\($0)" } }

  /// Throws unless all inputs have the first one's shape; gives it.
  static func common(_ shapes: [Shape], _ op: String) throws -> Shape {
    guard let first = shapes.first else { throw RuntimeError("\(op) needs an input") }
    for (k, shape) in shapes.enumerated() where shape != first { throw RuntimeError("\(op): input \(k) has shape \(shape), the first \(first)") }
    return first
  }
}
