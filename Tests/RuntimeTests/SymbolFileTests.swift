import Foundation
import Runtime
import Testing

/// Symbol files written by MXNet of many versions, and those of published models, kept beside the package; without them the test says so and counts none.
@Suite("Symbol files", .ownGenerator)
struct SymbolFileTests {
  private static let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../shared").standardizedFileURL

  /// Extents of the data by the end of a file's path; images of the usual size elsewhere.
  private static let dataShapes: [(end: String, shape: Shape)] = [
    ("tiny-symbol.json", [2, 3, 8, 8]), ("mobilev2-symbol.json", [1, 3, 64, 64]), ("save_000800.json", [2, 100]), ("test_model.json", [1, 3, 32, 32]),
    ("model1.json", [1, 3, 32, 32]),
  ]

  /// Every file with a graph in it.
  private static var files: [URL] {
    ["fixtures/mxnet-format", "reference/inputs", "data/model"].flatMap { folder in
      let all = FileManager.default.enumerator(at: shared.appendingPathComponent(folder), includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
      return all.filter { $0.lastPathComponent.contains(".json") || $0.lastPathComponent.contains("symbol") }
        .filter { (try? String(contentsOf: $0, encoding: .utf8))?.contains("\"nodes\"") == true }.sorted { $0.path < $1.path }
    }
  }

  @Test("load, infer shapes and run forward and backward with random weights")
  func run() throws {
    let files = SymbolFileTests.files
    if files.isEmpty { print("SKIPPED: no symbol files in \(SymbolFileTests.shared.path), 0 run") }
    for file in files {
      let symbol = try Symbol.load(file.path)
      let data = SymbolFileTests.dataShapes.first { file.path.hasSuffix($0.end) }?.shape ?? [1, 3, 224, 224]
      let executor = try Executor.simpleBind(symbol, shapes: ["data": data]) { $0 == "data" || $0.hasSuffix("label") ? .null : .write }
      var state: UInt64 = 1
      for (name, array) in zip(executor.argumentNames + executor.auxiliaryNames, executor.arguments + executor.auxiliary) {
        array.setDoubles((0..<array.count).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          let unit = Double(state >> 33) / Double(1 << 31)
          return name.hasSuffix("weight") ? (unit - 0.5) * 0.1 : name.hasSuffix("label") ? 0 : unit * 0.1 + 0.5
        })
      }
      try executor.forward(isTraining: true)
      let isFinite = executor.outputs.allSatisfy { output in output.doubles().allSatisfy { $0.isFinite } }
      #expect(isFinite, "\(file.lastPathComponent): outputs are finite")
      try executor.backward(headGradients: executor.outputs.map { NDArray([Float](repeating: 1, count: $0.count), shape: $0.shape) })
      let reaches = executor.gradients.contains { gradient in (gradient?.doubles() ?? []).contains { $0 != 0 } }
      #expect(reaches, "\(file.lastPathComponent): some gradient is not zero")
    }
    print("\(files.count) symbol files run")
  }
}
