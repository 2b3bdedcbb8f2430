import Glibc

/// Symbol files: JSON of all generations (`param` before 0.9, `attr` to 0.11, `attrs` since).
extension Symbol {
  /// Reads a symbol file of any version of MXNet. Throws for files that cannot be read and for graphs with unknown operators.
  public static func load(_ path: String) throws -> Symbol {
    let file: MappedFile
    do { file = try MappedFile(path) } catch { throw error }
    let text = String(decoding: UnsafeRawBufferPointer(start: file.pointer, count: file.byteCount), as: UTF8.self)
    do { return try Symbol(json: text) } catch var error as RuntimeError {
      error.place = error.place ?? path
      throw error
    }
  }

  /// A graph from its JSON text. Throws with the place of what is wrong.
  public init(json text: String) throws { try self.init(document: try JSON.parse(text)) }

  private init(document: JSON) throws {
    guard let nodes = document["nodes"]?.array, let heads = document["heads"]?.array else {
      throw RuntimeError("not a symbol file: it has no 'nodes' and 'heads'")
    }
    var made: [GraphNode] = []
    for (index, node) in nodes.enumerated() {
      guard let opName = node["op"]?.string, let name = node["name"]?.string else { throw RuntimeError("node \(index) has no 'op' or 'name'") }
      var attributes: [(name: String, value: String)] = []
      for key in ["param", "attr", "attrs"] {
        for (name, value) in node[key]?.members ?? [] {
          guard let text = value.string else { throw RuntimeError("attribute '\(name)' is not a string", at: name) }
          if !attributes.contains(where: { $0.name == name }) { attributes.append((name, text)) }
        }
      }
      let inputs = try (node["inputs"]?.array ?? []).map { try Symbol.reference($0, made, name) }
      if opName == "null" {
        made.append(GraphNode(variable: name, attributes: attributes))
        continue
      }
      var inputList = inputs
      do {
        let values = Dictionary(attributes.filter { !Symbol.isGraphAttribute($0.name) }.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        let graphs = try (node["subgraphs"]?.array ?? []).map { try Symbol(document: $0) }
        let op = graphs.isEmpty ? try Symbol.stored(OperatorRegistry.find(opName), values, inputs.count) : try ControlFlows.make(opName, values, graphs, inputCount: inputs.count)
        // Files before 0.9 leave out auxiliary states.
        let wanted = op.inputNames + op.auxiliaryNames
        while inputList.count < wanted.count { inputList.append(.init(Symbol.state(wanted[inputList.count], of: name, op, attributes))) }
        guard inputList.count == wanted.count else { throw RuntimeError("\(opName) takes \(wanted.count) inputs, the file has \(inputs.count)") }
        made.append(GraphNode(opName, op, name: name, attributes: attributes, inputs: inputList))
      } catch var error as RuntimeError {
        error.place = "node '\(name)'" + (error.place.map { " (\($0))" } ?? "")
        throw error
      }
    }
    self.init(try heads.map { try Symbol.reference($0, made, "heads") })
  }

  /// A file's operator. Files may have attributes that are none of its own, for other programs or versions: MXNet reads past them, too.
  private static func stored(_ entry: OperatorEntry, _ values: [String: String], _ inputCount: Int) throws -> any Operator {
    do { return try entry.make(values, inputCount) } catch {
      let known = Set(entry.describe().attributes.map(\.name)), own = values.filter { known.contains($0.key) }
      guard own.count < values.count, let made = try? entry.make(own, inputCount) else { throw error }
      return made
    }
  }

  /// A state that a file left out, with the attributes that MXNet gives it: those of its node, and how it begins.
  private static func state(_ input: String, of node: String, _ op: any Operator, _ attributes: [(name: String, value: String)]) -> GraphNode {
    GraphNode(variable: node + "_" + input, attributes: attributes + (op.initialization(of: input).map { [("__init__", $0)] } ?? []))
  }

  /// Attributes of the graph rather than of the operator: `ctx_group`, `lr_mult`, `weight_lr_mult`, `__shape__` …
  static func isGraphAttribute(_ name: String) -> Bool {
    name.hasPrefix("__") || ["ctx_group", "lr_mult", "wd_mult", "force_mirroring", "mirror_stage"].contains(name) || name.hasSuffix("_lr_mult") || name.hasSuffix("_wd_mult")
  }

  private static func reference(_ json: JSON, _ nodes: [GraphNode], _ place: String) throws -> GraphNode.Output {
    guard let parts = json.array, parts.count >= 2, let node = parts[0].int, let index = parts[1].int, nodes.indices.contains(node), index >= 0 else {
      throw RuntimeError("a reference to a node that does not come before it", at: place)
    }
    guard index < max(1, nodes[node].op?.outputNames.count ?? 1) else { throw RuntimeError("node '\(nodes[node].name)' has no output \(index)", at: place) }
    return .init(nodes[node], index)
  }

  /// The file's text, laid out as MXNet 1.x does.
  public var json: String {
    let nodes = self.nodes
    var numbers: [ObjectIdentifier: Int] = [:]
    for (index, node) in nodes.enumerated() { numbers[ObjectIdentifier(node)] = index }
    let states = Set(auxiliaryNodes.map { ObjectIdentifier($0) })
    // The third number counts an operator's writes to a state.
    func reference(_ output: GraphNode.Output) -> String {
      "[\(numbers[ObjectIdentifier(output.node)]!), \(output.index), \(states.contains(ObjectIdentifier(output.node)) ? 1 : 0)]"
    }
    // More than ten have a line each.
    func list(_ items: [String], indent: String = "  ") -> String {
      items.count <= 10 ? "[" + items.joined(separator: ", ") + "]" : "[\n" + items.map { indent + "  " + $0 }.joined(separator: ", \n") + "\n\(indent)]"
    }
    var text = "{\n  \"nodes\": [\n"
    for (index, node) in nodes.enumerated() {
      text += "    {\n      \"op\": \(JSON.quoted(node.opName)), \n      \"name\": \(JSON.quoted(node.name)), \n"
      let attributes = node.attributes.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
      if attributes.count == 1 {
        text += "      \"attrs\": {\(JSON.quoted(attributes[0].name)): \(JSON.quoted(attributes[0].value))}, \n"
      } else if !attributes.isEmpty {
        text += "      \"attrs\": {\n" + attributes.map { "        \(JSON.quoted($0.name)): \(JSON.quoted($0.value))" }.joined(separator: ", \n") + "\n      }, \n"
      }
      let graphs = (node.op as? any ControlFlow)?.subgraphs.map(\.symbol.json) ?? []
      text += "      \"inputs\": \(list(node.inputs.map(reference), indent: "      "))\(graphs.isEmpty ? "" : ", \n      \"subgraphs\": [\n\(graphs.joined(separator: ", \n"))\n      ]")\n    }\(index + 1 < nodes.count ? ", " : "")\n"
    }
    text += "  ], \n"
    text += "  \"arg_nodes\": \(list(nodes.indices.filter { nodes[$0].isVariable }.map(String.init))), \n"
    var pointers = [0]
    for node in nodes { pointers.append(pointers.last! + (node.op?.storedOutputCount ?? 1)) }
    text += "  \"node_row_ptr\": \(list(pointers.map(String.init))), \n"
    text += "  \"heads\": \(list(outputs.map(reference))), \n  \"attrs\": {\"mxnet_version\": [\"int\", 10201]}\n}"
    return text
  }

  /// Writes the graph as MXNet 1.2.1 does; the old file stays until the new one is whole.
  public func save(_ path: String) throws { try AtomicFile.write(Array(json.utf8), to: path) }
}
