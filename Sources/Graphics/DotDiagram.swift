/// A directed graph in the part of Graphviz's DOT language that diagrams of networks use: nodes and edges with attributes,
/// `graph`, `node` and `edge` defaults, chains `a -> b -> c`, comments. Subgraphs are read as their contents.
public struct DotDiagram {
  /// A node of the graph.
  public struct Box {
    /// As arrows name it.
    public let id: String
    /// Defaults and its own, by Graphviz's names.
    public var attributes: [String: String]
    /// The `label`, or the id where there is none.
    public var label: String { attributes["label"] ?? id }
  }
  /// An edge.
  public struct Arrow {
    /// Positions in `boxes`.
    public let from: Int, to: Int
    /// Defaults and its own, by Graphviz's names.
    public var attributes: [String: String]
  }

  /// In the order they are first named.
  public private(set) var boxes: [Box] = []
  /// In the order of the text, a chain as its arrows.
  public private(set) var arrows: [Arrow] = []
  /// Of the graph itself.
  public private(set) var attributes: [String: String] = [:]
  private var places: [String: Int] = [:]

  /// True when arrows go from left to right rather than down.
  public var runsSideways: Bool { ["LR", "RL"].contains(attributes["rankdir"]) }
  /// True when arrows go up or to the left.
  public var runsBackwards: Bool { ["BT", "DT", "RL"].contains(attributes["rankdir"]) }

  /// Throws `GraphicsError` for what is not a whole graph.
  public init(_ text: String) throws {
    var words = Words(text)
    if words.peek?.text == "strict" { _ = words.next() }
    guard let kind = words.next()?.text, kind == "digraph" || kind == "graph" else { throw GraphicsError("a diagram starts with 'digraph' or 'graph'") }
    if words.peek?.text != "{" { _ = words.next() }
    guard words.next()?.text == "{" else { throw GraphicsError("'{' expected in the diagram") }
    var defaults: (node: [String: String], edge: [String: String]) = ([:], [:])
    var depth = 1
    while depth > 0 {
      guard let word = words.next() else { throw GraphicsError("the diagram ends before its '}'") }
      if !word.isQuoted {
        switch word.text {
        case "}": depth -= 1; continue
        case "{": depth += 1; continue
        case ";", ",": continue
        case "subgraph":
          if words.peek?.text != "{" { _ = words.next() }
          continue
        case "graph", "node", "edge":
          let list = try words.attributes()
          if word.text == "graph" { attributes.merge(list) { $1 } } else if word.text == "node" { defaults.node.merge(list) { $1 } } else { defaults.edge.merge(list) { $1 } }
          continue
        default: break
        }
      }
      if words.peek?.text == "=", words.peek?.isQuoted == false {
        _ = words.next()
        attributes[word.text] = words.next()?.text
        continue
      }
      var chain = [box(word.text, defaults.node)]
      while let arrow = words.peek, !arrow.isQuoted, arrow.text == "->" || arrow.text == "--" {
        _ = words.next()
        guard let target = words.next(), target.isQuoted || !"{}[];".contains(target.text) else { throw GraphicsError("a name is missing after '\(arrow.text)' in the diagram") }
        chain.append(box(target.text, defaults.node))
      }
      let list = try words.attributes()
      if chain.count == 1 { boxes[chain[0]].attributes.merge(list) { $1 } } else {
        for (from, to) in zip(chain, chain.dropFirst()) { arrows.append(Arrow(from: from, to: to, attributes: defaults.edge.merging(list) { $1 })) }
      }
    }
  }

  private mutating func box(_ id: String, _ defaults: [String: String]) -> Int {
    if let place = places[id] { return place }
    places[id] = boxes.count
    boxes.append(Box(id: id, attributes: defaults))
    return boxes.count - 1
  }

  /// Names, quoted texts and signs of the text.
  private struct Words {
    struct Word {
      let text: String
      let isQuoted: Bool
    }
    private let characters: [Character]
    private var position = 0
    private(set) var peek: Word?

    init(_ text: String) {
      characters = Array(text)
      peek = read()
    }

    mutating func next() -> Word? {
      let word = peek
      peek = read()
      return word
    }

    /// `[name = value, …]`, any number of times.
    mutating func attributes() throws -> [String: String] {
      var found: [String: String] = [:]
      while let open = peek, open.text == "[", !open.isQuoted {
        _ = next()
        while true {
          guard let name = next() else { throw GraphicsError("']' is missing in the diagram") }
          if name.text == "]", !name.isQuoted { break }
          if !name.isQuoted, name.text == "," || name.text == ";" { continue }
          guard let sign = peek, sign.text == "=", !sign.isQuoted else { found[name.text] = "true"; continue }
          _ = next()
          found[name.text] = next()?.text ?? ""
        }
      }
      return found
    }

    private mutating func read() -> Word? {
      func at(_ offset: Int) -> Character? { position + offset < characters.count ? characters[position + offset] : nil }
      while let c = at(0) {
        if c.isWhitespace { position += 1 } else if c == "#" || (c == "/" && at(1) == "/") {
          while let c = at(0), !c.isNewline { _ = c; position += 1 }
        } else if c == "/", at(1) == "*" {
          position += 2
          while at(0) != nil, !(at(0) == "*" && at(1) == "/") { position += 1 }
          position += 2
        } else { break }
      }
      guard let c = at(0) else { return nil }
      if c == "\"" || c == "'" {
        var text = ""
        position += 1
        while let d = at(0), d != c {
          if d == "\\", let escaped = at(1) {
            text.append(escaped == "n" || escaped == "l" || escaped == "r" ? "\n" : escaped)
            position += 2
          } else {
            text.append(d)
            position += 1
          }
        }
        position += 1
        return Word(text: text, isQuoted: true)
      }
      if c == "-", at(1) == ">" || at(1) == "-" {
        position += 2
        return Word(text: "-" + String(characters[position - 1]), isQuoted: false)
      }
      if "{}[]=;,".contains(c) {
        position += 1
        return Word(text: String(c), isQuoted: false)
      }
      var text = ""
      while let d = at(0), !d.isWhitespace, !"{}[]=;,\"".contains(d), !(d == "-" && (at(1) == ">" || at(1) == "-")) {
        text.append(d)
        position += 1
      }
      if text.isEmpty {
        position += 1
        return Word(text: String(c), isQuoted: false)
      }
      return Word(text: text, isQuoted: false)
    }
  }
}
