import Testing

@Test("the repl test target runs") func replTestTargetRuns() { #expect(Bool(true)) }
