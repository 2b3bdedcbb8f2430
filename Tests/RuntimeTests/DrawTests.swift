import Foundation
import Runtime
import Testing

/// What MXNet's samplers draw, recorded by `scripts/record-samplers`, to the last bit.
@Suite("Samplers draw MXNet's numbers to the bit", .serialized, .ownGenerator)
struct DrawTests {
  struct Draw: Decodable {
    let op: String, attributes: [String: String], seed: Int, inputs: [[Double]], count: Int, checksum: String, type: String, first: [Double]
    var title: String { "\(op) \(attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")) seed \(seed)" }
  }

  private static let draws: [Draw] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/samplers.json")
    return (try? JSONDecoder().decode([Draw].self, from: Data(contentsOf: path))) ?? []
  }()

  @Test("Ctrl-C ends draws of many numbers", arguments: ["_random_exponential", "_random_uniform", "_random_gamma"])
  func stops(_ op: String) throws {
    let flag = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    defer { flag.deallocate() }
    flag.pointee = 1
    // The first call of all makes the table of operators.
    _ = try Imperative.invoke(op, positional: [], attributes: [("shape", "(2,)")])
    let start = Processor.secondsOfThread
    _ = Interruption.withFlag(flag) {
      #expect(throws: Interruption.Stopped.self) { try Imperative.invoke(op, positional: [], attributes: [("shape", "(200000000,)")]) }
    }
    // All of them would take tens of seconds in a debug build, and the memory is not touched. Other tests run beside this one: the processor's time is what counts.
    #expect(Processor.secondsOfThread - start < 2)
  }

  @Test("whatever the seed, the size and the number of threads", arguments: [1, 2, 3, 4])
  func draws(threads: Int32) throws { try Processor.withThreads(threads, compareDraws) }

  private func compareDraws() throws {
    #expect(Self.draws.count == 300)
    for draw in Self.draws {
      RandomGenerator.shared.reseed(draw.seed)
      var inputs = draw.inputs.map { NDArray($0.map { Float($0) }, shape: [$0.count]) }
      // Long inputs are not recorded: ones, or the numbers from 0 that are shuffled.
      if inputs.isEmpty, draw.count > 0 { inputs = [NDArray((0..<draw.count).map { draw.op == "_shuffle" ? Float($0) : 1 }, shape: [draw.count])] }
      let array = try Imperative.invoke(draw.op, positional: inputs, attributes: draw.attributes.map { ($0.key, $0.value) })[0]
      #expect(array.dtype.name == draw.type, "\(draw.title)")
      let first = Array(array.doubles().prefix(3))
      var sum: UInt64 = 0
      let words = array.readPointer.bindMemory(to: UInt32.self, capacity: 0)
      for k in 0..<array.count * array.dtype.byteCount / 4 { sum &+= UInt64(words[k]) &* UInt64(2 * k + 1) }
      #expect(sum == UInt64(draw.checksum, radix: 16), "\(draw.title): \(first) against \(draw.first)")
    }
  }
}
