import Testing

@Test("the NNBindings test target runs") func NNBindingsTestTargetRuns() { #expect(Bool(true)) }
