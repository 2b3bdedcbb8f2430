import Foundation
import TestSupport
import Testing

/// What the R package exports is called, not only there: `mx.nd.*` and `mx.symbol.*` with the inputs recorded for the runtime's tests, against what
/// MXNet gave; everything else by `Scripts/every_function.R`.
@Suite("Exports of MXNet's R package are called")
struct ExportCallTests {
  private struct Recorded: Decodable {
    struct Input: Decodable { let shape: [Int], kind: String, values: [Double]?, type: String? }
    let op: String, attributes: [String: String], inputs: [Input], seed: Int?, train: Bool?, shapes: [[Int]], types: [String], outputs: [[Double]], after: [String: [Double]]?
  }

  private static let cases: [String: Recorded] = {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let path = Package.root + "/Tests/RuntimeTests/Fixtures/operators.json"
    guard let text = Package.read(path), let all = try? decoder.decode([Recorded].self, from: Data(text.utf8)) else { return [:] }
    // The first plain case of each: all of float32 (but for steps with a copy of the weight), with numbers everywhere.
    return Dictionary(
      all.filter { c in c.op.contains("mp_") || c.inputs.allSatisfy { ($0.type ?? "float32") == "float32" } && c.outputs.joined().allSatisfy(\.isFinite) }.map { ($0.op, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Names of version 1.2.1's lists that later versions, or graphs, spell otherwise.
  private static let spellings = [
    "choose_element_0index": "pick", "Softmax": "SoftmaxOutput", "max_axis": "max", "min_axis": "min", "sum_axis": "sum", "crop": "slice", "flip": "reverse", "stop_gradient": "BlockGrad",
    "cast": "Cast", "concat": "Concat", "flatten": "Flatten", "pad": "Pad", "reshape": "Reshape", "split": "SliceChannel", "swapaxes": "SwapAxis", "normal": "_random_normal", "uniform": "_random_uniform",
    "ElementWiseSum": "add_n", "broadcast_plus": "broadcast_add", "broadcast_minus": "broadcast_sub", "broadcast_axes": "broadcast_axis", "make_loss": "MakeLoss", "identity": "_copy", "shuffle": "_shuffle",
    "round": "round", "ctc_loss": "CTCLoss", "SoftmaxActivation": "SoftmaxActivation",
  ]

  private static func recorded(_ name: String) -> Recorded? {
    let op = name.map { $0 == "." ? "_" : $0 }.reduce(into: "") { $0.append($1) }
    for candidate in [op, spellings[op] ?? op, "_" + op, op.replacingOccurrences(of: "_v1", with: "")] { if let found = cases[candidate] { return found } }
    // Spellings that differ in capitals and underscores only.
    func plain(_ s: String) -> String { s.lowercased().filter { $0 != "_" } }
    return cases.filter { plain($0.key) == plain(op) }.sorted { $0.key < $1.key }.first?.value
  }

  private static func r(_ values: [Double], _ shape: [Int]) -> String {
    "array(c(\(values.map { String(format: "%.9g", $0) }.joined(separator: ", "))), dim = c(\(shape.reversed().map { "\($0)L" }.joined(separator: ", "))))"
  }

  private static func numbers(_ input: Recorded.Input, _ index: Int) -> [Double] {
    input.values ?? RecordedNumbers.make(input.shape.reduce(1, *), seed: UInt64(index + 1), kind: input.kind, side: input.shape.last ?? 1).map { Double($0) }
  }

  /// A call of `mx.nd.X` or a run of `mx.symbol.X`, checked in R.
  private static func check(_ name: String, _ c: Recorded) -> String {
    let inputs = c.inputs.enumerated().map { r(numbers($1, $0), $1.shape) }
    let attributes = c.attributes.filter { $0.key != "num_args" || !name.contains("symbol") }.sorted { $0.key < $1.key }.map { "`\($0.key)` = \"\($0.value)\"" }
    // Draws depend on the seed and on the way of drawing alone; the others' values are compared.
    let wanted = c.seed != nil || c.shapes.isEmpty || c.op.contains("mp_") ? "NULL" : r(c.outputs[0], c.shapes[0])
    return "invisible(\(name.hasPrefix("mx.nd.") ? "array.call" : "symbol.call")(\"\(name)\", list(\(inputs.joined(separator: ", "))), list(\(attributes.joined(separator: ", "))), \(wanted), \(c.train ?? true ? "TRUE" : "FALSE")))"
  }

  @Test("operators give what MXNet gave", .enabled(if: Package.sharedFolder != nil, "needs ../shared"), arguments: ["exports.v121.txt", "exports.v191.txt"])
  func operators(list: String) throws {
    let probes = try #require(Package.sharedFolder) + "/reference/probes/", lines = try #require(Package.read(probes + list)).split(separator: "\n")
    #expect(Self.cases.count > 300)
    let names = lines.compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0.hasPrefix("mx.nd.") || $0.hasPrefix("mx.symbol.") }
    let script = try #require(Package.read(Package.root + "/Tests/replTests/Scripts/every_function.R"))
    var checks: [String] = []
    for name in names where !script.contains(name + "(") {
      let op = String(name.dropFirst(name.hasPrefix("mx.nd.") ? 6 : 10))
      guard let found = Self.recorded(op) else {
        Issue.record("\(name) is never called")
        continue
      }
      checks.append(Self.check(name, found))
    }
    #expect(checks.count > 300)
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let run = BuiltProgram.run(["--vanilla", "-"], input: Self.prelude + checks.joined(separator: "\n") + "\ncat(\"end\\n\")\n", folder: folder, timeoutSeconds: 200)
    #expect(run.output == "end\n", "\(run.output)\(run.errors)")
  }

  @Test("everything else works", .enabled(if: Package.sharedFolder != nil, "needs ../shared"))
  func others() throws {
    let probes = try #require(Package.sharedFolder) + "/reference/probes/", script = try #require(Package.read(Package.root + "/Tests/replTests/Scripts/every_function.R"))
    for list in ["exports.v121.txt", "exports.v191.txt"] {
      let exports = try #require(Package.read(probes + list))
      for line in exports.split(separator: "\n") {
        let name = String(line.split(separator: " ")[0])
        if name.hasPrefix("mx.nd.") || name.hasPrefix("mx.symbol.") { continue }
        #expect(script.contains(name), "\(name) is never called")
      }
    }
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let run = BuiltProgram.run([Package.root + "/Tests/replTests/Scripts/every_function.R"], folder: folder, timeoutSeconds: 120)
    #expect(run.output == "all called\n", "\(run.output)\(run.errors)")
  }

  private static let prelude = #"""
    library(mxnet)
    # Where training changes what the operator gives, the array form (which does not train) is only called.
    training <- c("BatchNorm", "BatchNorm.v1", "Dropout", "LeakyReLU", "RNN", "IdentityAttachKLSparseReg")
    agree <- function(name, value, wanted) {
      if (is.null(wanted)) return()
      value <- as.array(value)
      if (length(value) != length(wanted)) cat(name, "gave", length(value), "numbers, not", length(wanted), "\n")
      else if (any(abs(value - wanted) > 2e-5 + 2e-5 * abs(wanted))) cat(name, "gave", head(value), "not", head(wanted), "\n")
    }
    array.call <- function(name, inputs, attributes, wanted, train) tryCatch({
      f <- get(name)
      given <- lapply(inputs, mx.nd.array)
      mx.set.seed(0)
      value <- if (identical(names(formals(args(f)))[[1]], "args") || "num_args" %in% names(formals(args(f)))) do.call(f, c(list(given), attributes[names(attributes) != "num_args"])) else do.call(f, c(given, attributes))
      if (is.list(value)) value <- value[[1]]
      if (!substring(name, 7) %in% training) agree(name, value, wanted)
    }, error = function(e) cat(name, "failed:", conditionMessage(e), "\n"))
    symbol.call <- function(name, inputs, attributes, wanted, train) tryCatch({
      variables <- lapply(seq_along(inputs), function(i) mx.symbol.Variable(paste0("in", i)))
      symbol <- do.call(name, c(variables, attributes, list(name = "op")))
      states <- symbol$auxiliary.states
      given <- inputs[seq_len(length(inputs) - length(states))]
      if (length(given)) names(given) <- paste0("in", seq_along(given))
      e <- if (length(given)) do.call(mx.simple.bind, c(list(symbol, ctx = mx.cpu()), lapply(given, dim))) else mx.symbol.bind(symbol, mx.cpu(), list(), list())
      if (length(given)) mx.exec.update.arg.arrays(e, lapply(given, mx.nd.array), match.name = TRUE)
      if (length(states)) mx.exec.update.aux.arrays(e, stats::setNames(lapply(inputs[length(given) + seq_along(states)], mx.nd.array), names(e$ref.aux.arrays)), match.name = TRUE)
      mx.set.seed(0)
      mx.exec.forward(e, is.train = train)
      agree(name, e$ref.outputs[[1]], wanted)
    }, error = function(e) cat(name, "failed:", conditionMessage(e), "\n"))

    """#
}
