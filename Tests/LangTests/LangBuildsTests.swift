import Testing

@Test("the Lang test target runs") func LangTestTargetRuns() { #expect(Bool(true)) }
