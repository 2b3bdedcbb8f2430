/// Initializers that variables carry as text in their attribute `__init__`.
extension Initializer {
  /// The one that `text` describes: `["normal", {"sigma": 0.5}]`, as MXNet writes it, or only a name.
  ///
  /// - Parameter otherwise: fills the parts of a `fusedrnn` that names no initializer of its own.
  /// - Throws: for other text, unknown names and arguments.
  public init(described text: String, otherwise: Initializer? = nil) throws {
    func invalid(_ reason: String) -> RuntimeError { RuntimeError("the initializer \(text) \(reason)", hints: ["such as [\"normal\", {\"sigma\": 0.5}]"]) }
    var name = text, given: [(key: String, value: JSON)] = []
    if text.hasPrefix("[") {
      guard let parts = try JSON.parse(text).array, let first = parts.first?.string, parts.count <= 2 else { throw invalid("is not a name and its arguments") }
      (name, given) = (first, parts.dropFirst().first?.members ?? [])
    }
    var values = Dictionary(given, uniquingKeysWith: { $1 })
    func number(_ key: String, _ fallback: Double) throws -> Double {
      switch values.removeValue(forKey: key) {
      case nil: return fallback
      case .number(let x): return x
      case .bool(let flag): return flag ? 1 : 0
      case let other?:
        guard let x = other.string.flatMap(Double.init) else { throw invalid("has no number as \(key)") }
        return x
      }
    }
    /// Sizes of layers: whole and not too large to be multiplied.
    func count(_ key: String) throws -> Int {
      let x = try number(key, 0)
      guard x >= 1, x <= 1e6, x == x.rounded() else { throw invalid("needs a whole number from 1 as \(key)") }
      return Int(x)
    }
    func choice(_ key: String, _ allowed: [String]) throws -> String {
      guard let value = values.removeValue(forKey: key) else { return allowed[0] }
      guard let text = value.string, allowed.contains(text) else { throw invalid("needs one of \(allowed.joined(separator: ", ")) as \(key)") }
      return text
    }
    func fan() throws -> Fan { ["avg": .average, "in": .input, "out": .output][try choice("factor_type", ["avg", "in", "out"])]! }
    switch name.lowercased() {
    case "zero", "zeros": self = .constant(0)
    case "one", "ones": self = .constant(1)
    case "constant": self = .constant(Float(try number("value", 0)))
    case "uniform": self = .uniform(scale: Float(try number("scale", 0.07)))
    case "normal": self = .normal(deviation: Float(try number("sigma", 0.01)))
    case "xavier": self = .xavier(isNormal: try choice("rnd_type", ["uniform", "gaussian"]) == "gaussian", fan: try fan(), magnitude: try number("magnitude", 3))
    case "msraprelu": self = .msra(fan: try fan(), slope: try number("slope", 0.25))
    case "bilinear": self = .bilinear()
    case "orthogonal": self = .orthogonal(scale: Float(try number("scale", 1.414)), isNormal: try choice("rand_type", ["uniform", "normal"]) == "normal")
    case "lstmbias": self = .lstmBias(forget: Float(try number("forget_bias", 1)))
    case "fusedrnn":
      var inner = otherwise
      if let text = values.removeValue(forKey: "init")?.string { inner = try Initializer(described: text) }
      guard let inner else { throw invalid("does not say what fills its parts") }
      self = .fusedRNN(
        inner, width: try count("num_hidden"), layerCount: try count("num_layers"), mode: try choice("mode", ["lstm", "gru", "rnn_relu", "rnn_tanh"]),
        isBidirectional: try number("bidirectional", 0) != 0, forget: Float(try number("forget_bias", 1)))
    default: throw invalid("is not known")
    }
    guard let unknown = values.keys.sorted().first else { return }
    throw invalid("has an unknown argument \(unknown)")
  }
}
