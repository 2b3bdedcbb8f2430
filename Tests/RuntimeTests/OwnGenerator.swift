import Runtime
import Testing

/// Every test of a suite draws from a generator of its own: suites run side by side.
struct OwnGenerator: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
    try await RandomGenerator.$scoped.withValue(RandomGenerator(seed: 0)) { try await function() }
  }
}

extension Trait where Self == OwnGenerator {
  static var ownGenerator: Self { OwnGenerator() }
}
