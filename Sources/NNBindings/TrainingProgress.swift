import Glibc
import Lang
import Runtime

/// Tells at a prompt how long training goes on: `epoch 2/10  batch 34/120  1240 samples/s  0:42 left  accuracy 0.931`.
///
/// Steps are counted where gradients are computed, so loops that a user writes show progress as the library's do; those say more
/// (how many epochs there are, the metric). Epochs of own loops begin where an iterator was reset before a step. Nothing is drawn
/// elsewhere than on a terminal in interactive use, and nothing of it goes to standard output.
final class TrainingProgress {
  private var epoch = 0, lastEpoch: Int?
  private var batch = 0, batches: Int?
  private var wasReset = true
  private var metric: String?
  /// Samples and steps since `started`, the end of the first step.
  private var samples = 0, steps = 0
  private var started = 0.0, drawn = 0.0
  /// The top-level expression that all this belongs to.
  private var run = -1

  static func of(_ interpreter: Interpreter) -> TrainingProgress { interpreter.state(TrainingProgress.self) { TrainingProgress() } }

  static func isShown(_ interpreter: Interpreter) -> Bool {
    interpreter.isInteractive && interpreter.output.status.isAvailable && interpreter.output.redirect == nil
  }

  /// Counts a step with `count` samples and draws when it is time.
  static func step(samples count: Int, _ interpreter: Interpreter) {
    if isShown(interpreter) { of(interpreter).step(count, interpreter) }
  }

  /// An iterator begins again: the next step is the first of an epoch.
  static func iteratorBegins(_ interpreter: Interpreter) {
    if isShown(interpreter) { of(interpreter).wasReset = true }
  }

  /// An iterator is at a batch, of how many where it knows.
  static func iteratorMoved(to batch: Int, of batches: Int?, _ interpreter: Interpreter) {
    guard isShown(interpreter) else { return }
    let progress = of(interpreter)
    progress.begin(interpreter)
    (progress.batch, progress.batches) = (batch, batches)
  }

  private func begin(_ interpreter: Interpreter) {
    let current = interpreter.output.status.runNumber
    guard run != current else { return }
    (run, epoch, lastEpoch, batch, batches, wasReset, metric) = (current, 0, nil, 0, nil, true, nil)
    (samples, steps, started, drawn) = (0, 0, 0, 0)
  }

  private func step(_ count: Int, _ interpreter: Interpreter) {
    begin(interpreter)
    if wasReset, lastEpoch == nil { epoch += 1 }
    wasReset = false
    let now = TrainingProgress.seconds()
    if started == 0 {
      started = now
      drawn = now + 0.3
      return
    }
    samples += count
    steps += 1
    guard now - drawn > 0.2 else { return }
    drawn = now
    interpreter.output.status.show(text(elapsed: now - started))
  }

  private func text(elapsed: Double) -> String {
    func of(_ number: Int, _ total: Int?) -> String { total.map { "\(number)/\($0)" } ?? "\(number)" }
    var parts = ["epoch \(of(epoch, lastEpoch))"]
    if batch > 0 { parts.append("batch \(of(batch, batches))") }
    let speed = Double(samples) / max(elapsed, 1e-9)
    parts.append((speed >= 10 ? String(Int(speed)) : NumberText.short(speed)) + " samples/s")
    if let lastEpoch, let batches, steps > 0 {
      let left = (Double(max(0, lastEpoch - epoch)) * Double(batches) + Double(max(0, batches - batch))) * elapsed / Double(steps)
      let seconds = Int(min(left, 359_999))
      let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      parts.append((seconds >= 3600 ? "\(seconds / 3600):\(two(seconds / 60 % 60))" : "\(seconds / 60)") + ":\(two(seconds % 60)) left")
    }
    if let metric { parts.append(metric) }
    return parts.joined(separator: "  ")
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static let builtins: [Builtin] = [
    Builtin(".progress.epoch", "epoch, last", "Says which epoch of how many begins; a loop of the library calls it.") { call in
      guard isShown(call.interpreter) else { return call.invisible(.null) }
      let progress = of(call.interpreter)
      progress.begin(call.interpreter)
      (progress.epoch, progress.lastEpoch) = (try call.integer("epoch"), try call.integer("last"))
      return call.invisible(.null)
    },
    Builtin(".progress.reset", "", "Says that an iterator begins again.") { call in
      iteratorBegins(call.interpreter)
      return call.invisible(.null)
    },
    Builtin(".progress.batch", "batch, batches = NULL", "Says which batch of how many an iterator is at.") { call in
      iteratorMoved(to: try call.integer("batch"), of: call.optional("batches")?.asIntegers().first.map { Int($0) }, call.interpreter)
      return call.invisible(.null)
    },
    Builtin(".progress.due", "", "TRUE when the metric would be shown at the next step.") { call in
      guard isShown(call.interpreter) else { return .logical(.false) }
      return .bool(TrainingProgress.seconds() - of(call.interpreter).drawn > 0.2)
    },
    Builtin(".progress.metric", "name, value", "Says the metric's value so far.") { call in
      let value = try call.double("value")
      if isShown(call.interpreter) { of(call.interpreter).metric = "\(try call.string("name")) \(NumberText.short(value))" }
      return call.invisible(.null)
    },
  ]
}

/// Numbers for people: four significant digits.
private enum NumberText {
  static func short(_ value: Double) -> String {
    var buffer = [CChar](repeating: 0, count: 32)
    withVaList([value]) { _ = vsnprintf(&buffer, buffer.count, "%.4g", $0) }
    return String(cString: buffer)
  }
}
