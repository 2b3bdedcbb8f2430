import Testing

@Test("the Runtime test target runs") func RuntimeTestTargetRuns() { #expect(Bool(true)) }
