import Glibc
import Runtime

/// Prints how long each step of a prediction takes, and how many products a second that is; the steps in the order of their share.
func printLayers(_ job: Job) throws {
  let network = try BoundNetwork(job, isTraining: false)
  let steps = try network.executor.timeSteps(runs: 50).sorted { $0.seconds > $1.seconds }
  let total = steps.reduce(0) { $0 + $1.seconds }
  func padded(_ number: Double, _ digits: Int, width: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    let whole = String(Int((number * scale).rounded())), filled = String(repeating: "0", count: max(0, digits + 1 - whole.count)) + whole
    let text = digits == 0 ? filled : filled.dropLast(digits) + "." + filled.suffix(digits)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
  print("    ms      %   GF/s  step")
  for step in steps {
    let rate = 2e-9 * Double(step.multiplications) / step.seconds
    print("\(padded(step.seconds * 1e3, 3, width: 7)) \(padded(step.seconds / total * 100, 1, width: 5)) \(padded(rate, 1, width: 7))  \(step.nodes[0]): \(step.operators.joined(separator: " + ")) \(step.shape)")
  }
  print("\(padded(total * 1e3, 3, width: 7)) in all")
}
