import Lang
import Runtime

/// A network as a diagram of boxes and arrows, in Graphviz's DOT language as `graph.viz` of the mxnet R package writes it.
///
/// Parameters (variables) are left out, except the first node: the original looks the places of the first head up as if all were node
/// numbers, and a head's output index 0 is the number of the data. Colours tell the kind of layer.
struct NetworkDiagram {
  struct Box {
    let label: String
    let isOval: Bool
    let color: String
  }
  struct Arrow {
    let from: Int, to: Int
    /// The shape that flows, `28X28X1X100`; nil when it is not known.
    let label: String?
  }

  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []

  /// - Parameter shapes: of the variables, by name; nil for arrows without labels.
  init(_ symbol: Symbol, shapes: [String: Shape]?) throws {
    let nodes = symbol.nodes
    var places: [ObjectIdentifier: Int] = [:]
    for (index, node) in nodes.enumerated() { places[ObjectIdentifier(node)] = index }
    guard let head = symbol.outputs.first, let headPlace = places[ObjectIdentifier(head.node)] else { return }
    let inputs: Set<Int> = [0, headPlace, head.index]
    var inference: ShapeInference?
    if let shapes {
      let found = try ShapeInference(symbol.internals, known: shapes)
      inference = found.isComplete ? found : nil
    }
    var boxOf: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() where !node.isVariable || inputs.contains(index) {
      let kind = node.isVariable ? node.name : node.opName
      boxOf[index] = boxes.count
      boxes.append(Box(label: NetworkDiagram.label(kind, node), isOval: NetworkDiagram.ovals.contains(kind), color: NetworkDiagram.color(of: kind)))
    }
    for (index, node) in nodes.enumerated() where !node.isVariable {
      guard let target = boxOf[index] else { continue }
      var drawn: Set<Int> = []
      for input in node.inputs {
        guard let place = places[ObjectIdentifier(input.node)], let source = boxOf[place], drawn.insert(place).inserted else { continue }
        var label: String?
        // Operators with several visible outputs name them output0, output1 …, which the original does not look up.
        let isSingle = (input.node.op?.visibleOutputCount ?? 1) == 1 && (!input.node.isVariable || input.node.name == "data")
        if let inference, isSingle { label = inference.shape(of: GraphNode.Output(input.node, 0)).extents.reversed().map(String.init).joined(separator: "X") }
        arrows.append(Arrow(from: source, to: target, label: label))
      }
    }
  }

  /// Kind, name, and of the attributes: units, activation, pooling, kernel / stride, filters.
  private static func label(_ kind: String, _ node: GraphNode) -> String {
    func plain(_ key: String) -> String { node.attribute(key)?.replacing("NA", with: "") ?? "" }
    func extents(_ key: String) -> String {
      (node.attribute(key) ?? "").split(whereSeparator: { !("0"..."9").contains($0) }).joined(separator: "X")
    }
    let detail = plain("num_hidden") + plain("act_type") + plain("pool_type") + extents("kernel") + " / " + extents("stride") + ", " + plain("num_filter")
    var text = Substring(kind + "\n" + node.name + "\n" + detail)
    while let last = text.last, !last.isLetter, !last.isNumber { text = text.dropLast() }
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    return String(text)
  }

  private static let ovals: Set<String> = ["data", "Pooling", "Flatten", "Reshape", "Concat"]

  private static func color(of kind: String) -> String {
    switch kind {
    case "data": return "#8dd3c7"
    case "FullyConnected", "Convolution": return "#fb8072"
    case "LeakyReLU", "Activation": return "#ffffb3"
    case "BatchNorm": return "#bebada"
    case "Pooling": return "#80b1d3"
    case "Flatten", "Reshape", "Concat": return "#fdb462"
    case "LinearRegressionOutput", "MAERegressionOutput", "SVMOutput", "LogisticRegressionOutput", "MakeLoss", "SoftmaxOutput": return "#b3de69"
    default: return "#fccde5"
    }
  }

  /// The DOT text, byte for byte as DiagrammeR writes it.
  func dot(direction: String) -> String {
    var text = "digraph {\n\ngraph [layout = \"dot\",\n       rankdir = \"\(direction)\"]\n\n\n\n"
    for (index, box) in boxes.enumerated() {
      text += "  \"\(index + 1)\" [label = \"\(box.label)\", shape = \"\(box.isOval ? "oval" : "box")\", penwidth = \"2\", color = \"\(box.color)\", "
      text += "style = \"filled\", fontcolor = \"black\", fillcolor = \"\(box.color.uppercased())FF\"] \n"
    }
    for arrow in arrows {
      text += "\"\(arrow.from + 1)\"->\"\(arrow.to + 1)\" [color = \"black\", fontcolor = \"black\""
      if let label = arrow.label { text += ", label = \"\(label)\"" }
      text += "] \n"
    }
    return text + "}"
  }
}

/// The functions that describe networks: `graph.viz` and a table of layers.
enum DiagramBindings {
  static let all: [Builtin] = [
    Builtin(".network.diagram", "symbol, shape, direction", "DOT text and the tables of boxes and arrows of a symbol.") { call in
      let symbol = try call.symbol("symbol"), direction = try call.string("direction")
      let diagram = try translating { try NetworkDiagram(symbol, shapes: shapes(call.optional("shape"))) }
      return .list(
        [
          .string(diagram.dot(direction: direction)), .strings(diagram.boxes.map(\.label)), .strings(diagram.boxes.map(\.color)),
          .strings(diagram.boxes.map { $0.isOval ? "oval" : "box" }), .vector(diagram.arrows.map { Int32($0.from + 1) }),
          .vector(diagram.arrows.map { Int32($0.to + 1) }), .strings(diagram.arrows.map(\.label)),
        ], names: ["diagram", "label", "color", "shape", "from", "to", "flow"])
    },
    Builtin("mx.viz.print.summary", "symbol, shape = NULL", """
      Prints a table of the layers with the shape of each output and the number of learned parameters. `shape` is that of the data, or a
      list of shapes by name, in R's order. Returns: the symbol. Source: MXNet python visualization.print_summary.
      """) { call in
      let symbol = try call.symbol("symbol")
      call.write(try translating { try summary(symbol, try shapes(call.optional("shape"))) })
      return call.invisible(try call[0])
    },
  ]

  private static func shapes(_ given: Value?) throws -> [String: Shape]? {
    guard let given else { return nil }
    guard given.isList else { return ["data": ArrayCrossing.shape(from: given)] }
    return Dictionary(zip((given.names ?? []).map { $0 ?? "" }, given.asElements().map(ArrayCrossing.shape)), uniquingKeysWith: { $1 })
  }

  /// Inputs that are handed in with the data: first states of recurrent layers, lengths.
  private static let given: Set<String> = ["state", "state_cell", "sequence_length", "label"]

  /// The operator's names of a node's inputs.
  private static func roles(_ node: GraphNode) -> [String] {
    let names = node.op?.inputNames ?? []
    return node.inputs.indices.map { $0 < names.count ? names[$0] : "" }
  }

  private static func summary(_ symbol: Symbol, _ known: [String: Shape]?) throws -> String {
    let inference = try known.map { try ShapeInference(symbol, known: $0) }
    // Labels are given, and states such as moving means are not learned.
    let labels = Set(symbol.arguments.filter { $0 == "label" || $0.hasSuffix("_label") }).union(symbol.auxiliaryStates)
    let rule = String(repeating: "_", count: 98) + "\n"
    func row(_ cells: [String]) -> String {
      var text = ""
      for (cell, end) in zip(cells, [44, 64, 74]) {
        text += cell + " "
        if text.count < end { text += String(repeating: " ", count: end - text.count) }
      }
      return text + (cells.last ?? "") + "\n"
    }
    var text = rule + row(["Layer (type)", "Output Shape", "Param #", "Previous Layer"]) + String(repeating: "=", count: 98) + "\n"
    var total = 0, counted: Set<String> = []
    for node in symbol.nodes where !node.isVariable || (known?[node.name] != nil && !labels.contains(node.name)) {
      let learned = zip(node.inputs, roles(node)).filter { input, role in
        input.node.isVariable && known?[input.node.name] == nil && !labels.contains(input.node.name) && !given.contains(role)
      }.map(\.0)
      var count: Int? = 0
      for input in learned {
        let shape = inference?.shape(of: input) ?? [], isCounted = shape.isKnown && !shape.extents.isEmpty, size = shape.extents.reduce(1, *)
        count = isCounted ? count.map { $0 + size } : nil
        // What several layers share is learned once.
        if isCounted, counted.insert(input.node.name).inserted { total += size }
      }
      if inference == nil, !learned.isEmpty { count = nil }
      let shape = inference.map { $0.shape(of: GraphNode.Output(node, 0)) }
      let previous = node.inputs.filter { !$0.node.isVariable || known?[$0.node.name] != nil }.map(\.node.name)
      let kind = node.isVariable ? "null" : node.opName
      text += row(["\(node.name) (\(kind))", shape.map { $0.isKnown ? $0.inROrder : "?" } ?? "?", count.map(String.init) ?? "?", previous.joined(separator: ", ")])
    }
    return text + rule + (inference == nil ? "Give shape = to see output shapes and parameters.\n" : "Total params: \(total)\n") + rule
  }
}
