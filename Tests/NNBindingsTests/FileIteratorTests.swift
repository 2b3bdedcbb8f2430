import Foundation
import TestSupport
import Testing

/// Iterators over files with the options of `scripts/record-iterators`, batch for batch against what MXNet gave.
@Suite("Iterators over files give what MXNet recorded")
struct FileIteratorTests {
  private struct Batch: Decodable {
    let pad: Int, shape: [Int], means: [String], values: [String], labels: [String]
  }

  /// A batch, or the end of an epoch.
  private enum Step: Decodable {
    case batch(Batch), end
    init(from decoder: any Decoder) throws { self = (try? Batch(from: decoder)).map { .batch($0) } ?? .end }
  }

  private enum Option: Decodable {
    case text(String), number(Double), numbers([Double])
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) { self = .text(text) } else if let number = try? value.decode(Double.self) { self = .number(number) } else {
        self = .numbers(try value.decode([Double].self))
      }
    }

    /// As R writes it; shapes are in R's order.
    func code(_ name: String, _ folder: String) -> String {
      switch self {
      case .text(let text): return name == "mean_img" ? "\"\(folder)/\(text)\"" : "\"\(text)\""
      case .number(let number): return "\(number)"
      case .numbers(let numbers): return "c(" + (name.hasSuffix("_shape") ? numbers.reversed() : numbers).map { "\($0)" }.joined(separator: ", ") + ")"
      }
    }
  }

  private struct Case: Decodable {
    let iterator: String, options: [String: Option], batches: [Step]
  }

  private static let walk = """
    library(mxnet)
    walk <- function(make) {
      it <- make()
      for (epoch in 1:2) {
        it$reset()
        while (it$iter.next()) {
          x <- as.array(it$value()$data); y <- as.array(it$value()$label); n <- dim(x)[length(dim(x))]; m <- matrix(x, ncol = n)
          cat(it$num.pad(), ";", rev(dim(x)), ";", format(colMeans(m), digits = 9), ";", format(as.vector(m[((0:9 * 7919) %% nrow(m)) + 1, ]), digits = 9), ";",
            format(as.vector(y), digits = 9), "\\n")
        }
        cat("end\\n")
      }
    }

    """

  @Test("every option, two epochs")
  func options() throws {
    let fixtures = Package.root + "/Tests/NNBindingsTests/Fixtures", folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: URL(fileURLWithPath: fixtures + "/iterators.json")))
    #expect(cases.count > 50)
    let calls = cases.map { recorded in
      let arguments = recorded.options.sorted { $0.key < $1.key }.map { "\($0.key.replacingOccurrences(of: "_", with: ".")) = \($0.value.code($0.key, folder))" }
      return "mx.io.\(recorded.iterator)(\(arguments.joined(separator: ", ")))"
    }
    Package.write("setwd(\"\(fixtures)\")\n" + Self.walk + calls.map { "walk(function() \($0))\n" }.joined(), to: folder + "/walk.R")
    let result = BuiltProgram.run(["walk.R"], folder: folder, timeoutSeconds: 300)
    #expect(result.status == 0, "\(result.errors)")
    var lines = result.output.split(separator: "\n").map(String.init)[...]
    try #require(lines.count == cases.reduce(0) { $0 + $1.batches.count })
    for (call, recorded) in zip(calls, cases) {
      for step in recorded.batches {
        let line = lines.removeFirst()
        guard case .batch(let batch) = step else {
          #expect(line == "end", "\(call)")
          continue
        }
        compare(line, batch, call, isUsed: !call.contains("round.batch = 0"))
      }
    }
  }

  /// Colours are converted from hue with other roundings: they may be two levels off, cubic maps one. All else is equal but for the float32 of means.
  private func compare(_ line: String, _ batch: Batch, _ call: String, isUsed: Bool) {
    let parts = line.split(separator: ";").map { $0.split(separator: " ").compactMap { Double($0) } }
    guard parts.count == 5 else {
      Issue.record("\(call): \(line)")
      return
    }
    #expect(parts[0] == [Double(batch.pad)] && parts[1] == batch.shape.map(Double.init), "\(call): \(line.prefix(60))")
    let levels = call.contains("random.h") || call.contains("random.hue") ? 2.0 : call.contains("max.rotate.angle = 20") ? 1.0 : 0
    let rows = isUsed ? batch.shape[0] : batch.shape[0] - batch.pad
    for (what, computed, recorded) in [("means", parts[2], batch.means), ("values", parts[3], batch.values), ("labels", parts[4], batch.labels)] {
      let expected = recorded.compactMap { Double($0) }, used = expected.count / batch.shape[0] * rows
      #expect(computed.count == expected.count, "\(call): \(what)")
      let tolerance = what == "labels" ? 1e-6 : what == "means" ? max(0.011, levels / 4) : levels
      let worst = zip(computed, expected).prefix(used).map { abs($0 - $1) / max(1, abs($1) * 1e-2) }.max() ?? 0
      #expect(worst <= tolerance + 5e-5, "\(call): \(what) are \(worst) off")
    }
  }
}
