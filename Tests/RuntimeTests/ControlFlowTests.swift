import Foundation
import Runtime
import Testing

/// What `scripts/record-control-flow` recorded.
@Suite("Loops and conditions in graphs", .serialized, .ownGenerator)
struct ControlFlowTests {
  struct Case: Decodable {
    struct Argument: Decodable { let shape: [Int], values: [Double] }
    let name: String, json: String, arguments: [String: Argument], shapes: [[Int]], outputs: [[Double]], gradients: [String: [Double]]
  }

  private static let cases: [Case] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/control-flow.json")
    return (try? JSONDecoder().decode([Case].self, from: Data(contentsOf: path))) ?? []
  }()

  private func isClose(_ a: [Double], _ b: [Double]) -> Bool { a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= 2e-5 + 2e-5 * abs($1) } }

  private func bound(_ symbol: Symbol, _ recorded: Case) throws -> Executor {
    let executor = try Executor.simpleBind(symbol, shapes: recorded.arguments.mapValues { Shape($0.shape) }) { _ in .write }
    for (name, argument) in recorded.arguments { executor[argument: name]?.setDoubles(argument.values) }
    return executor
  }

  @Test("give what MXNet gave, forward and backward, also when run again and after writing and reading")
  func values() throws {
    #expect(Self.cases.count == 6)
    for recorded in Self.cases {
      let read = try Symbol(json: recorded.json)
      for symbol in [read, try Symbol(json: read.json)] {
        let executor = try bound(symbol, recorded)
        #expect(Set(executor.argumentNames) == Set(recorded.arguments.keys), "\(recorded.name)")
        for _ in 0..<2 {
          try executor.forward(isTraining: true)
          #expect(executor.outputs.map(\.shape.extents) == recorded.shapes, "\(recorded.name)")
          for (output, expected) in zip(executor.outputs, recorded.outputs) { #expect(isClose(output.doubles(), expected), "\(recorded.name)") }
          try executor.backward(headGradients: executor.outputs.map { output in
            NDArray((0..<output.count).map { output.count == 1 ? 1 : 1 + Float($0) / Float(output.count - 1) }, shape: output.shape)
          })
          for (name, expected) in recorded.gradients { #expect(isClose(executor[gradient: name]!.doubles(), expected), "gradient of \(name) of \(recorded.name)") }
        }
        try executor.forward(isTraining: false)
        for (output, expected) in zip(executor.outputs, recorded.outputs) { #expect(isClose(output.doubles(), expected), "\(recorded.name), not training") }
      }
    }
  }

  @Test("that do not fit together are refused with a reason")
  func refused() throws {
    let loop = try #require(Self.cases.first { $0.name == "rows of data" }).json
    for (old, new, reason) in [
      ("\"in_data_locs\":\"[0]\"", "\"in_data_locs\":\"[7]\"", "in_data_locs names a place outside"), ("\"num_outputs\":\"2\"", "\"num_outputs\":\"3\"", "num_outputs is 3, the graph has 2"),
      ("\"remain_locs\":\"[1]\"", "\"remain_locs\":\"[]\"", "2 places for the 3 inputs"), ("\"_foreach\"", "\"Flatten\"", "operator 'Flatten' has no graphs of its own"),
    ] {
      let text = loop.replacingOccurrences(of: old, with: new)
      #expect(text != loop)
      do {
        _ = try Symbol(json: text)
        Issue.record("\(new) was read")
      } catch { #expect("\(error)".contains(reason), "\(error)") }
    }
  }
}
