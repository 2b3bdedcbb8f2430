import Testing
import TestSupport

import Runtime

@Suite struct PageMemoryTests {
  @Test("arrays of all sizes keep their elements while others come and go, and new ones are zero")
  func stress() {
    var random = Choices.seeded(77)
    let sizes = (0..<40).map { _ in random.pick([5_000, 70_000, 300_000, 900_000, 2_000_000]) + random.pick(Array(0..<5_000)) }
    var alive: [(array: NDArray, mark: Float)] = []
    /// Places whose pages lie far apart.
    func places(_ count: Int) -> [Int] { Array(stride(from: 0, to: count, by: max(1, count / 37))) + [count - 1] }
    for round in 0..<6_000 {
      if alive.count > 12 || random.pick([true, false, false]), !alive.isEmpty {
        let (array, mark) = alive.remove(at: random.pick(Array(alive.indices)))
        let elements = array.floatsForReading
        guard places(elements.count).allSatisfy({ elements[$0] == mark + Float($0 & 1023) }) else {
          Issue.record("an array of \(elements.count) elements changed in round \(round)")
          return
        }
      } else {
        let array = NDArray(zeros: [random.pick(sizes)]), mark = Float(round), elements = array.floats
        guard places(elements.count).allSatisfy({ elements[$0] == 0 }) else {
          Issue.record("a new array of \(elements.count) elements is not zero in round \(round)")
          return
        }
        for place in places(elements.count) { elements[place] = mark + Float(place & 1023) }
        alive.append((array, mark))
      }
    }
  }
}
