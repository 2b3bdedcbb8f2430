import Glibc

/// A learning rate for each step. Steps count from 1; during the first `warmupSteps` the rate grows from `warmupRate`, in a line or not at all.
///
/// Source: MXNet 1.9.1 python/mxnet/lr_scheduler.py.
public struct LearningRateSchedule {
  /// How the rate goes after warming up.
  public enum Course {
    /// Multiplied by `factor` after each `every` steps, until `floor`.
    case factor(Double, every: Int, floor: Double = 1e-8)
    /// Multiplied by `factor` after each of `steps`, which increase.
    case steps([Int], factor: Double)
    /// From the base rate to `final` as (1 − share of the way)^power, arriving at `last`.
    case polynomial(power: Double = 2, last: Int, final: Double = 0)
    /// Half a cosine from the base rate to `final`, arriving at `last`.
    case cosine(last: Int, final: Double = 0)
  }

  /// The rate after warming up, before any decay.
  public let base: Double
  /// Counts its steps from 1, those of warming up included.
  public let course: Course
  /// 0 for none.
  public let warmupSteps: Int
  /// The rate warming up begins with, at most `base`.
  public let warmupRate: Double
  /// The rate stays at `warmupRate` while warming up instead of growing.
  public let isWarmupConstant: Bool

  /// Throws where steps are not positive or do not increase, where a factor is above 1, and where warming up would lower the rate.
  public init(base: Double = 0.01, _ course: Course, warmupSteps: Int = 0, warmupRate: Double = 0, isWarmupConstant: Bool = false) throws {
    func check(_ holds: Bool, _ words: String) throws { if !holds { throw RuntimeError(words) } }
    try check(warmupSteps >= 0, "Warmup steps has to be positive or 0")
    try check(warmupRate <= base, "Base lr has to be higher than warmup_begin_lr")
    switch course {
    case .factor(let factor, let every, _):
      try check(every >= 1, "Schedule step must be greater or equal than 1 round")
      try check(factor <= 1, "Factor must be no more than 1 to make lr reduce")
    case .steps(let steps, let factor):
      try check(!steps.isEmpty && zip(steps, steps.dropFirst()).allSatisfy(<), "Schedule step must be an increasing integer list")
      try check(steps[0] >= 1, "Schedule step must be greater or equal than 1 round")
      try check(factor <= 1, "Factor must be no more than 1 to make lr reduce")
    case .polynomial(_, let last, _), .cosine(let last, _):
      try check(last >= 1, "maximum number of updates must be strictly positive")
      try check(last > warmupSteps, "maximum number of updates must be above the \(warmupSteps) warmup steps, got \(last)")
    }
    (self.base, self.course, self.warmupSteps, self.warmupRate, self.isWarmupConstant) = (base, course, warmupSteps, warmupRate, isWarmupConstant)
  }

  /// The rate of step `step`, counted from 1.
  public func rate(at step: Int) -> Double {
    if step < warmupSteps { return isWarmupConstant ? warmupRate : warmupRate + (base - warmupRate) * Double(step) / Double(warmupSteps) }
    func share(_ last: Int) -> Double { Double(min(step, last) - warmupSteps) / Double(last - warmupSteps) }
    switch course {
    case .factor(let factor, let every, let floor):
      // One factor at a time: the floor is met on the way, and the product is rounded as repeated multiplication is.
      var rate = base
      for _ in 0..<max(0, (step - 1) / every) where rate > floor { rate = max(rate * factor, floor) }
      return rate
    case .steps(let steps, let factor): return steps.reduce(base) { step > $1 ? $0 * factor : $0 }
    case .polynomial(let power, let last, let final): return final + (base - final) * pow(1 - share(last), power)
    case .cosine(let last, let final): return final + (base - final) * (1 + cos(.pi * share(last))) / 2
    }
  }
}
